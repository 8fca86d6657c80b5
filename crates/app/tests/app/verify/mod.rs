//! Somebody with the key and an ordinary database tool changes what imports have stored, or what is computed from it.
//! The check says what, and names it.

mod first_version;
mod table;

use ansvar_app::verify::{FaultLine, VerificationReport, VerifyStep};
use ansvar_app::{FailureCode, Text};
use ansvar_domain::Kind;
use serde_json::json;

use crate::stage::{Stage, clock, copied, opening, report};

fn titles(numbers: &[u32]) -> Vec<String> {
    numbers.iter().map(|number| format!("Program {number}")).collect()
}

/// Five devices by three imports, of which the second goes on from the first, and one that was taken back.
fn inventoried() -> Stage {
    let stage = Stage::founded();
    let product = json!({ "name": "Kontorspaketet", "product_kind": "commercial", "metric": "device" });
    let product = stage.add_fields(Kind::SoftwareProduct, product);
    let rule = json!({ "order": 1, "match_kind": "exact", "pattern": "Program 1", "product": product });
    stage.add_fields(Kind::NormalisationRule, rule);
    stage.imports(
        (1..=4)
            .map(|device| report(device, "2026-11-01", Some("anna"), &titles(&[1, 2, device + 10])))
            .collect(),
    );
    stage.imports(vec![
        report(1, "2026-11-05", Some("bo"), &titles(&[1, 3])),
        report(5, "2026-11-05", None, &titles(&[2])),
        // Older than what is known: it says when the device was first seen and no more.
        report(2, "2026-10-01", Some("eva"), &titles(&[9])),
    ]);
    let undone = stage.imports(vec![
        report(3, "2026-11-20", Some("bo"), &titles(&[1])),
        report(6, "2026-11-20", None, &titles(&[1])),
    ]);
    assert!(stage.app.undo_import(undone.batch.unwrap(), "fel mapp").unwrap().is_done());
    let report = verified(&stage);
    assert!(report.is_sound, "before anybody tampers: {:?}", report.faults);
    assert!(report.remarks.is_empty(), "everything could be looked at: {:?}", report.remarks);
    assert_eq!((report.imports, report.devices, report.reports), (3, 6, 9));
    stage
}

/// The closed workspace, of which each tampering gets a copy.
struct Template(tempfile::TempDir);

impl Template {
    fn made() -> Self {
        let Stage { app, home, .. } = inventoried();
        drop(app);
        Self(home)
    }

    fn copied(&self) -> Stage {
        let (home, clock) = (tempfile::tempdir().unwrap(), clock());
        copied(self.0.path(), home.path());
        let app = opening(home.path(), &clock).open(&home.path().join("kommun.ansvar")).unwrap().app;
        Stage { app, clock, home }
    }
}

fn verified(stage: &Stage) -> VerificationReport {
    stage.app.verify(|_| true).unwrap()
}

/// Past the triggers and the references, as somebody with the key can go.
fn tampered(stage: &Stage, sql: &str) -> VerificationReport {
    let raw = stage.raw();
    raw.execute_batch("PRAGMA foreign_keys = off").unwrap();
    raw.execute_batch(sql).unwrap();
    drop(raw);
    let report = verified(stage);
    assert!(!report.is_sound, "{sql} goes unnoticed");
    let in_words = |fault: &&FaultLine| fault.code != "page-damage";
    for fault in report.faults.iter().chain(&report.remarks).filter(in_words) {
        let sentence = sentence(fault);
        assert!(sentence.ends_with('.') && !sentence.contains(['{', '$']), "{sentence}");
        for value in ["anna", "eva", "sn00000", "a1b2c3d4"] {
            assert!(!sentence.contains(value), "{sentence} tells a value that not everybody may see");
        }
    }
    report
}

fn sentence(fault: &FaultLine) -> String {
    let values = fault.values.iter().map(|(name, value)| (name.as_str(), value.clone()));
    let text = Text::of(ansvar_app::Language::Sv);
    let key = ["fault", "remark"].map(|family| format!("verify-{family}-{}", fault.code));
    text.say(key.iter().find(|key| text.has(key)).unwrap(), values)
}

/// Each fault as its code and the values that name what it is about.
fn told(report: &VerificationReport) -> Vec<(String, Vec<String>)> {
    let named = ["device", "file", "title", "product", "source", "field"];
    let one = |fault: &FaultLine| {
        let values = named.iter().filter_map(|name| fault.values.get(*name).cloned()).collect();
        (fault.code.clone(), values)
    };
    report.faults.iter().map(one).collect()
}

/// The one fault that there is.
#[track_caller]
fn only(stage: &Stage, sql: &str) -> (String, Vec<String>) {
    let told = told(&tampered(stage, sql));
    let [one] = told.as_slice() else { panic!("one thing was altered, and is told once: {told:?}") };
    one.clone()
}

fn fault(code: &str, values: &[&str]) -> (String, Vec<String>) {
    (code.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
}

#[test]
fn a_position_of_a_product_that_is_not_there() {
    let slipped_in = "INSERT INTO licence_position SELECT randomblob(16), metric, entitled, known_entitled, consumed,
                        balance, shortfall, unused, status, risk, evidence_grade, proven_entitled, proven_shortfall,
                        as_of FROM licence_position";
    assert_eq!(only(&inventoried(), slipped_in).0, "position-unknown");
}

/// Everything that the file says by itself is made to fit: both lists, both counts. The raw rows say otherwise.
#[test]
fn an_installation_taken_away_on_both_sides() {
    let stage = inventoried();
    let raw = stage.raw();
    let number = |sql: &str| -> u8 { raw.query_row(sql, [], |row| row.get(0)).unwrap() };
    let title = number("SELECT number FROM title WHERE name = 'Program 14'");
    let device = number("SELECT number FROM device WHERE name = 'LAP-4'");
    let listed: Vec<u8> =
        raw.query_row("SELECT titles FROM device WHERE number = ?1", [device], |row| row.get(0)).unwrap();
    // Differences of one byte each: the last title is the last of them.
    assert_eq!(listed.iter().sum::<u8>(), title, "Program 14 is the last of its titles");
    let fewer = &listed[..listed.len() - 1];
    raw.execute(
        "UPDATE device SET titles = ?1, title_count = ?2 WHERE number = ?3",
        (fewer, fewer.len(), device),
    )
    .unwrap();
    let emptied = "UPDATE title SET devices = x'', device_count = 0 WHERE name = 'Program 14'";
    assert_eq!(only(&stage, emptied), fault("device-altered", &["LAP-4", "titles"]));
}

#[test]
fn a_title_that_is_called_something_else_is_told_and_not_each_of_its_devices() {
    let renamed =
        "UPDATE title SET name = 'Gratisprogram', product = NULL, rule = NULL WHERE name = 'Program 2'";
    let told = told(&tampered(&inventoried(), renamed));
    assert_eq!(told, [fault("title-unreported", &["Gratisprogram"]), fault("title-missing", &["Program 2"])]);
}

#[test]
fn a_title_that_is_gone() {
    let told = told(&tampered(&inventoried(), "DELETE FROM title WHERE name = 'Program 14'"));
    assert_eq!(told, [fault("title-missing", &["Program 14"]), fault("installation-untitled", &["LAP-4"]),]);
}

#[test]
fn a_device_slipped_in() {
    let stage = inventoried();
    let copied = "INSERT INTO device (id, name, name_key, agent_ids, macs, device_kind, first_seen, last_seen, titles,
                    title_count, has_software, facts_hash, batch)
                  SELECT randomblob(16), 'LAP-77', name_key, '[]', '[]', device_kind, first_seen, last_seen, x'', 0, 1,
                    facts_hash, batch FROM device WHERE name = 'LAP-4'";
    assert_eq!(only(&stage, copied), fault("device-unreported", &["LAP-77"]));
}

/// The manifest knows what the device was called.
#[test]
fn a_device_that_is_gone_with_all_that_was_kept_of_it() {
    let stage = inventoried();
    let gone = "CREATE TEMP TABLE gone AS SELECT number FROM device WHERE name = 'LAP-4';
                DELETE FROM report WHERE device IN (SELECT number FROM gone);
                DELETE FROM device_before WHERE device IN (SELECT number FROM gone);
                DELETE FROM device WHERE number IN (SELECT number FROM gone);
                UPDATE title SET devices = x'', device_count = 0 WHERE name = 'Program 14'";
    let told = told(&tampered(&stage, gone));
    assert!(told.contains(&fault("report-missing", &["LAP-4", "LAP-4-2026-11-01.json"])), "{told:?}");
}

#[test]
fn a_device_that_is_gone_without_its_reports() {
    let told = told(&tampered(&inventoried(), "DELETE FROM device WHERE name = 'LAP-4'"));
    assert!(told.contains(&fault("report-orphan", &["LAP-4-2026-11-01.json"])), "{told:?}");
    assert!(told.contains(&fault("report-missing", &["LAP-4", "LAP-4-2026-11-01.json"])), "{told:?}");
}

#[test]
fn a_device_quietly_withdrawn() {
    let withdrawn = "UPDATE device SET is_withdrawn = 1 WHERE name = 'LAP-4'";
    let told = told(&tampered(&inventoried(), withdrawn));
    assert!(told.contains(&fault("device-altered", &["LAP-4", "withdrawn"])), "{told:?}");
}

#[test]
fn a_device_of_an_undone_import_brought_back() {
    let back = "UPDATE device SET is_withdrawn = 0 WHERE name = 'LAP-6'";
    let told = told(&tampered(&inventoried(), back));
    assert!(told.contains(&fault("device-altered", &["LAP-6", "withdrawn"])), "{told:?}");
}

#[test]
fn a_manifest_that_is_gone_takes_its_reports_warrant_along() {
    let told = told(&tampered(&inventoried(), "DELETE FROM inventory_manifest WHERE rowid = 1"));
    assert_eq!(told, [fault("manifest-missing", &[])], "the reports still add up to their devices");
}

/// The chain holds the manifest's hash: whoever makes a manifest fit must make the journal fit.
#[test]
fn a_report_altered_together_with_its_manifest_and_its_entry_breaks_the_chain() {
    let stage = inventoried();
    let sql = "DROP TRIGGER journal_is_not_updated;
               UPDATE journal SET command = replace(command, '\"devices\":4', '\"devices\":3')
               WHERE command LIKE '%record_inventory%'";
    let told = told(&tampered(&stage, sql));
    assert!(told.iter().any(|(code, _)| code == "hash-differs"), "{told:?}");
}

#[test]
fn an_undoing_that_never_was() {
    let stage = inventoried();
    let sql = "DROP TRIGGER journal_is_not_updated;
               UPDATE journal SET command = replace(command, substr(command, instr(command, 'batch') + 8, 8), 'ffffffff')
               WHERE command LIKE '%undo_inventory%'";
    let told = told(&tampered(&stage, sql));
    assert!(told.iter().any(|(code, _)| code == "undone-unknown"), "{told:?}");
    assert!(told.contains(&fault("import-altered", &["undone"])), "{told:?}");
}

#[test]
fn very_many_faults_of_one_kind_are_told_by_some() {
    let stage = Stage::founded();
    stage.imports((1..=60).map(|device| report(device, "2026-11-01", None, &titles(&[1]))).collect());
    let report = tampered(&stage, "UPDATE device SET model = 'x'");
    assert_eq!((report.faults.len(), report.more_faults), (50, 10));
}

#[test]
fn the_check_goes_step_by_step_and_can_be_stopped() {
    let stage = inventoried();
    let mut steps = Vec::new();
    stage
        .app
        .verify(|at| {
            assert!(at.done <= at.total);
            if steps.last() != Some(&at.step) {
                steps.push(at.step);
            }
            true
        })
        .unwrap();
    assert_eq!(steps, VerifyStep::ALL);
    for stop in VerifyStep::ALL {
        let stopped = stage.app.verify(|at| at.step != *stop);
        assert_eq!(stopped.expect_err("it was stopped").code, FailureCode::Cancelled, "{stop:?}");
    }
}
