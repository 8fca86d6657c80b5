//! Imports of the first version, whose entries vouch for no more than the files that were read: they verify with what
//! they cover, and what they do not cover is said. And lives of imports of both versions.

use ansvar_app::inventory::Files;
use ansvar_domain::command::{Command, RecordInventory};
use ansvar_domain::id::ImportBatchId;
use ansvar_store::inventory::files_hash;
use ansvar_store::journal::NewEntry;
use ansvar_store::{Failure, Key, Workspace};
use chrono::{DateTime, Utc};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use super::{fault, tampered, titles, told, verified};
use crate::stage::{Stage, report};

/// Makes the latest entry, an import's, what the first version would have written.
fn as_of_first_version(stage: &Stage) {
    let raw = stage.raw();
    let path = stage.beside("kommun.ansvar");
    let name = ansvar_app::key::KeyName::workspace(ansvar_store::id_of(&path).unwrap());
    let workspace = Workspace::open(&path, &Key::new(stage.secret(&name))).unwrap();
    let entry = workspace.read(|read| read.latest_entries(0, 1)).unwrap().remove(0);
    let Command::RecordInventory(note) = entry.command().unwrap() else { panic!("the latest is an import") };
    let mut files = raw.prepare("SELECT hash FROM report WHERE batch = ?1").unwrap();
    let files = files.query_map([note.batch.0], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let trigger: String = raw
        .query_row("SELECT sql FROM sqlite_master WHERE name = 'journal_is_not_deleted'", [], |row| {
            row.get(0)
        })
        .unwrap();
    raw.execute_batch("DROP TRIGGER journal_is_not_deleted").unwrap();
    raw.execute("DELETE FROM journal WHERE seq = ?1", [entry.seq]).unwrap();
    raw.execute_batch(&trigger).unwrap();
    raw.execute("DELETE FROM inventory_manifest WHERE batch = ?1", [note.batch.0]).unwrap();
    // It counted reports as devices.
    let files: Vec<_> = files;
    let devices = u32::try_from(files.len()).unwrap();
    raw.execute("UPDATE import_batch SET devices = ?2 WHERE id = ?1", (note.batch.0, devices)).unwrap();
    let manifest_hash = files_hash(files).to_string();
    let command =
        Command::RecordInventory(RecordInventory { manifest_hash, manifest_version: 1, devices, ..note });
    let written = workspace.write(|write| -> Result<(), Failure> {
        let at: DateTime<Utc> = entry.at.parse().unwrap();
        let (actor, command_id) = (entry.actor, entry.command_id);
        let (scope, command) = (entry.scope.as_str(), &command);
        write.append(NewEntry { scope, at, actor, command_id, command, deltas: &[], signature: None })?;
        Ok(())
    });
    written.unwrap();
    stage.app.accept_end().unwrap();
}

fn of_first_version() -> Stage {
    let stage = Stage::founded();
    stage.imports(
        (1..=3).map(|device| report(device, "2026-11-01", None, &titles(&[1, device + 10]))).collect(),
    );
    as_of_first_version(&stage);
    let report = verified(&stage);
    assert!(report.is_sound, "{:?}", report.faults);
    assert!(
        report
            .remarks
            .iter()
            .any(|remark| remark.code == "imports-of-first-version" && remark.values["count"] == "1"),
        "what is not covered is said: {:?}",
        report.remarks
    );
    stage
}

#[test]
fn what_it_covers_is_still_checked() {
    let rows = [
        ("DELETE FROM report WHERE file LIKE 'LAP-3-%'", "reports-counted"),
        ("UPDATE report SET hash = randomblob(32) WHERE file LIKE 'LAP-3-%'", "files-differ"),
        ("UPDATE report SET raw = x'00' WHERE file LIKE 'LAP-3-%'", "report-altered"),
        ("UPDATE device SET model = 'x' WHERE name = 'LAP-3'", "device-altered"),
        ("UPDATE device SET last_seen = '2026-11-03' WHERE name = 'LAP-3'", "device-altered"),
    ];
    for (sql, code) in rows {
        let told = told(&tampered(&of_first_version(), sql));
        assert!(told.iter().any(|(told, _)| told == code), "{sql}: {told:?}");
    }
}

/// The rows are vouched for by nobody, but they must still add up to the device.
#[test]
fn rows_of_another_machine_are_not_this_ones() {
    let sql = "UPDATE report SET raw = (SELECT raw FROM report WHERE file LIKE 'LAP-2-%') WHERE file LIKE 'LAP-3-%'";
    let told = told(&tampered(&of_first_version(), sql));
    assert!(told.contains(&fault("device-altered", &["LAP-3", "serial"])), "{told:?}");
}

/// A report from the future counts from the day on which it came: that day is the importer's own, and no entry of the
/// first version says in which time zone.
#[test]
fn the_day_may_be_another_where_the_importer_sat() {
    let stage = Stage::founded();
    stage.imports(vec![report(1, "2031-01-01", None, &titles(&[1]))]);
    as_of_first_version(&stage);
    for at in ["2026-11-22T23:30:00.000Z", "2026-11-24T06:00:00.000Z"] {
        stage.raw().execute("UPDATE report SET received_at = ?1", [at]).unwrap();
        assert!(verified(&stage).is_sound, "{at}");
    }
    let told = told(&tampered(&stage, "UPDATE report SET received_at = '2026-11-20T12:00:00.000Z'"));
    assert!(told.contains(&fault("device-altered", &["LAP-1", "last_seen"])), "{told:?}");
}

/// A device, a day in November, an account and titles.
type Heard = (u32, u8, Option<u8>, Vec<u32>);

#[derive(Clone, Debug)]
enum Step {
    Import {
        reports: Vec<Heard>,
        is_of_first_version: bool,
    },
    /// The latest.
    Undo,
    /// The files of an earlier import once more, the last first.
    Again {
        back: usize,
        is_of_first_version: bool,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let reports = vec((1..4_u32, 1..5_u8, proptest::option::of(0..3_u8), vec(0..4_u32, 0..3)), 1..4);
    prop_oneof![
        4 => (reports, any::<bool>())
            .prop_map(|(reports, is_of_first_version)| Step::Import { reports, is_of_first_version }),
        2 => Just(Step::Undo),
        2 => (0..3_usize, any::<bool>())
            .prop_map(|(back, is_of_first_version)| Step::Again { back, is_of_first_version }),
    ]
}

/// A file of its own for each, although two may say the same. Some have no software section, some no date.
fn file(number: usize, (device, day, account, numbers): &Heard) -> (String, Vec<u8>) {
    let account = account.map(|account| format!("konto{account}"));
    let (_, bytes) = report(*device, &format!("2026-11-{day:02}"), account.as_deref(), &titles(numbers));
    let mut value: Value = serde_json::from_slice(&bytes).unwrap();
    let content = value["content"].as_object_mut().unwrap();
    if numbers.contains(&3) {
        content.remove("softwares");
    }
    if *day == 4 {
        content.remove("accesslog");
    }
    (format!("fil-{number}.json"), value.to_string().into_bytes())
}

proptest! {
    #![proptest_config(crate::cases(8))]

    #[test]
    fn a_file_after_any_life_verifies_clean(steps in vec(step(), 1..9)) {
        let stage = Stage::founded();
        let mut brought: Vec<Vec<(String, Vec<u8>)>> = Vec::new();
        let mut standing: Vec<ImportBatchId> = Vec::new();
        // A program of the first version does not open a file that a later one has written to.
        let mut is_of_later_version = false;
        for (number, step) in steps.iter().enumerate() {
            let (files, is_of_first_version) = match step {
                Step::Import { reports, is_of_first_version } => {
                    let files: Vec<_> =
                        (number * 10..).zip(reports).map(|(number, one)| file(number, one)).collect();
                    brought.push(files.clone());
                    (files, *is_of_first_version)
                }
                Step::Undo => {
                    if let Some(batch) = standing.pop() {
                        prop_assert!(stage.app.undo_import(batch, "prov").unwrap().is_done());
                    }
                    (Vec::new(), false)
                }
                Step::Again { back, is_of_first_version } => {
                    let files = brought.iter().rev().nth(*back).cloned().unwrap_or_default();
                    (files.into_iter().rev().collect(), *is_of_first_version)
                }
            };
            if !files.is_empty() {
                let import = stage.app.import_inventory(&Files::Memory(files), |_| true).unwrap().unwrap();
                if import.batch.is_some() {
                    // Nor did it keep a report that says the same on a later day.
                    is_of_later_version |= !is_of_first_version || import.seen_later > 0;
                    if !is_of_later_version {
                        as_of_first_version(&stage);
                    }
                }
                standing.extend(import.batch);
            }
            let report = verified(&stage);
            prop_assert!(report.is_sound, "{:?} after step {} of {:?}", report.faults, number, steps);
        }
    }
}
