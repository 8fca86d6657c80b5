//! A file from each released format opens in this program, and what is not of a known format is left alone.
//!
//! `files/` holds one workspace for each format, with its key beside it. A new format gets a new file by
//!
//! ```text
//! ANSVAR_WRITE_UPGRADE_FILE=1 cargo test --package ansvar-tests --test upgrade
//! ```
//!
//! which writes the file of the format that this program has. A file of a released format is never written again.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails here")]

mod municipality;
mod stored;

use std::fs;
use std::path::Path;

use ansvar_app::verify::FaultLine;
use ansvar_app::{FailureCode, ListRequest, Outcome};
use ansvar_domain::RecordId;
use ansvar_domain::command::{Add, Command};
use ansvar_domain::system::System;
use ansvar_store::{Key, Workspace, migration};
use rusqlite::Connection;

use stored::opening;

/// The first format with decisions on identity.
const WITH_DECISIONS: u32 = 14;
/// From this format on, imports have manifests that the journal vouches for.
const WITH_MANIFESTS: u32 = 15;

const ASKED: &str = "ANSVAR_WRITE_UPGRADE_FILE";

#[test]
fn every_format_has_its_file() {
    if std::env::var_os(ASKED).is_some() {
        municipality::write(&stored::folder(), migration::known());
    }
    let formats: Vec<u32> = stored::all().iter().map(|stored| stored.format).collect();
    assert!(
        formats.contains(&migration::known()),
        "the format {} has no file in tests/upgrade/files: write it with {ASKED}=1",
        migration::known()
    );
}

#[test]
fn every_stored_file_opens_is_sound_lists_and_takes_a_command() {
    for stored in stored::all() {
        let of = format!("format {}", stored.format);
        let home = tempfile::tempdir().unwrap();
        let path = stored.copied_to(home.path());
        let app = opening(home.path()).open(&path).unwrap_or_else(|failure| panic!("{of}: {failure}")).app;
        let report = app.verify(|_| true).unwrap();
        assert!(report.is_sound, "{of}: {:?}", report.faults);
        assert!(report.signatures > 0, "{of}: the decision that was signed still is");
        let is_joined = stored.format >= WITH_DECISIONS;
        let kept = if is_joined { (2, 5, 5) } else { (1, 3, 3) };
        assert_eq!((report.imports, report.devices, report.reports), kept, "{of}");
        let older = report.remarks.iter().any(|remark| remark.code == "imports-of-first-version");
        assert_eq!(
            older,
            stored.format < WITH_MANIFESTS,
            "{of}: what its journal does not vouch for is said"
        );
        let unread = report.remarks.iter().find(|remark| remark.code == "devices-not-reread");
        assert_eq!(
            unread.is_some(),
            is_joined,
            "{of}: but for the two that a decision made one, every device still adds up from its reports"
        );
        for table in ansvar_app::list::tables() {
            let page = app.list(&ListRequest::of(&table.name, 50)).unwrap();
            assert_eq!(page.rows.len(), page.total as usize, "{of}: {}", table.name);
        }
        let total = |table: &str| app.list(&ListRequest::of(table, 1)).unwrap().total;
        let held = ["system", "person", "role_assignment", "device", "title", "licence_position", "finding"];
        for table in held {
            assert!(total(table) > 0, "{of}: {table} held something when the file was stored");
        }
        assert_eq!(total("identity_decision") > 0, is_joined, "{of}");
        let systems = total("system");
        let id = RecordId(app.new_id());
        let add = Command::Add(Add { id, content: System::named("Efter bytet", None).into() });
        let outcome = app.perform(&add).unwrap();
        assert!(matches!(outcome, Outcome::Done { .. }), "{of}: {outcome:?}");
        assert_eq!(total("system"), systems + 1, "{of}");
        let found = app.search("larm", 5).unwrap();
        assert!(!found.is_empty(), "{of}: the search finds what was stored");
        let batch = app.latest_inventory_import().unwrap().expect("the file holds an import");
        assert!(app.undo_import(batch, "prov").unwrap().is_done(), "{of}: and it can be undone");
        assert!(app.verify(|_| true).unwrap().is_sound, "{of}");
        drop(app);
        assert_eq!(stored.noted(&path), migration::known(), "{of}: it is of today's format now");
    }
}

/// Opens a copy after `change`, which must be refused and leave every byte.
fn refused(change: impl Fn(&Connection), message_key: &str) {
    for stored in stored::all() {
        let home = tempfile::tempdir().unwrap();
        let path = stored.copied_to(home.path());
        let raw = stored.raw(&path);
        change(&raw);
        drop(raw);
        let before = fs::read(&path).unwrap();
        let refusal = opening(home.path()).open(&path).expect_err("it must not open");
        assert_eq!((refusal.code, refusal.message_key.as_str()), (FailureCode::CannotOpen, message_key));
        assert!(fs::read(&path).unwrap() == before, "format {}: a byte was changed", stored.format);
    }
}

/// A tampering past the write door, and the fault that tells of it in a file of any format.
const TAMPERINGS: [(&str, &str); 5] = [
    ("UPDATE device SET account = 'x' WHERE name = 'LAP-2'", "device-altered"),
    ("UPDATE title SET devices = x'' WHERE name = 'Program 2'", "installation-one-sided"),
    (
        "UPDATE report SET raw = (SELECT raw FROM report WHERE file = 'LAP-1.json') WHERE file = 'LAP-2.json'",
        "LAP-2",
    ),
    ("UPDATE import_batch SET devices = 2", "import-altered"),
    ("UPDATE licence_position SET shortfall = 0", "position-altered"),
];

#[test]
fn tampering_with_an_inventory_is_found_in_every_stored_file() {
    for stored in stored::all() {
        for (sql, told) in TAMPERINGS {
            let of = format!("format {}: {sql}", stored.format);
            let home = tempfile::tempdir().unwrap();
            let path = stored.copied_to(home.path());
            let app = opening(home.path()).open(&path).unwrap().app;
            assert!(stored.raw(&path).execute(sql, []).unwrap() > 0, "{of}");
            let report = app.verify(|_| true).unwrap();
            let found =
                |fault: &FaultLine| fault.code == told || fault.values.get("device") == Some(&told.into());
            assert!(report.faults.iter().any(found), "{of}: {:?}", report.faults);
        }
    }
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let newer = |raw: &Connection| raw.pragma_update(None, "user_version", migration::known() + 1).unwrap();
    refused(newer, "failure-newer");
}

#[test]
fn a_file_made_by_an_edited_step_is_refused_and_left_alone() {
    let edited = |raw: &Connection| {
        let hash = "0".repeat(64);
        assert_eq!(raw.execute("UPDATE migration SET hash = ?1 WHERE step = 2", [hash]).unwrap(), 1);
    };
    refused(edited, "failure-altered-step");
}

#[test]
fn another_key_opens_no_stored_file() {
    for stored in stored::all() {
        let home = tempfile::tempdir().unwrap();
        let path = stored.copied_to(home.path());
        let before = fs::read(&path).unwrap();
        let refused = Workspace::open(&path, &Key::new([1; 32]));
        assert!(matches!(refused, Err(ansvar_store::Failure::WrongKey)));
        assert!(fs::read(&path).unwrap() == before);
    }
}

#[test]
fn a_stored_file_is_small() {
    for stored in stored::all() {
        let size = fs::metadata(&stored.file).unwrap().len();
        assert!(size < 1_000_000, "{} is checked in: {size} bytes are too many", show(&stored.file));
    }
}

fn show(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
