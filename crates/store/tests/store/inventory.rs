//! Reports in and imports undone, case by case.

use ansvar_store::import_batch::ImportKind;
use ansvar_store::inventory::{Device, ReportFacts, Sources, Stored, UndoRefused};
use ansvar_testkit::day;
use uuid::Uuid;

use crate::imports::{batch, import, laptop, report, undo};
use crate::stage::Stage;

#[test]
fn new_changed_and_unchanged_are_told_apart() {
    let stage = Stage::empty();
    let first = report("LAP-1", "2026-11-01", &["A", "B"]);
    let second = report("LAP-1", "2026-11-05", &["B", "C"]);
    let (stored, outcome) = stage.write(|write| import(write, batch(1), std::slice::from_ref(&first)));
    assert!(matches!(stored[..], [Stored::New(_)]));
    assert_eq!(outcome.new_titles.len(), 2);
    let (stored, outcome) = stage.write(|write| import(write, batch(2), std::slice::from_ref(&first)));
    assert!(matches!(stored[..], [Stored::Unchanged(_)]));
    assert!(outcome.titles.is_empty() && outcome.new_titles.is_empty(), "nothing needs counting again");
    let (stored, outcome) = stage.write(|write| import(write, batch(3), &[second]));
    assert!(matches!(stored[..], [Stored::Changed(_)]));
    assert_eq!(outcome.new_titles.len(), 1, "C");
    assert!(outcome.titles.len() >= 2, "A lost and C gained a device: {outcome:?}");
}

#[test]
fn the_same_on_a_later_day_moves_the_day() {
    let stage = Stage::empty();
    let first = report("LAP-1", "2026-11-01", &["A", "B"]);
    let again = |day: &str| {
        let later = report("LAP-1", day, &["A", "B"]);
        ReportFacts { facts_hash: first.facts_hash.clone(), ..later }
    };
    stage.write(|write| import(write, batch(1), std::slice::from_ref(&first)));
    let last_seen = || stage.read(|read| read.device(1)).unwrap().last_seen;
    let (stored, outcome) = stage.write(|write| import(write, batch(2), &[again("2026-11-08")]));
    assert!(matches!(stored[..], [Stored::SeenLater(_)]));
    assert!(outcome.titles.is_empty(), "nothing to count anew after a week");
    assert_eq!(last_seen(), day("2026-11-08"));
    let (stored, _) =
        stage.write(|write| import(write, batch(3), &[again("2026-11-05"), again("2026-11-08")]));
    assert!(
        matches!(stored[..], [Stored::Unchanged(_), Stored::Unchanged(_)]),
        "an earlier day says nothing: {stored:?}"
    );
    let (_, outcome) = stage.write(|write| import(write, batch(4), &[again("2027-03-01")]));
    assert_eq!(outcome.titles.len(), 2, "after a long silence it may have been called stale");
    stage.write(|write| undo(write, batch(4))).unwrap();
    assert_eq!(last_seen(), day("2026-11-08"), "and taken back");
}

/// What a licence position rests on besides the titles: whose the device is counts for named users.
#[test]
fn another_account_touches_every_title_of_the_device() {
    let stage = Stage::empty();
    stage.write(|write| import(write, batch(1), &[report("LAP-1", "2026-11-01", &["A", "B"])]));
    let mut moved = report("LAP-1", "2026-11-05", &["A", "B"]);
    moved.device.account = Some("någon annan".into());
    moved.facts_hash = "f".repeat(64);
    let (_, outcome) = stage.write(|write| import(write, batch(2), &[moved]));
    assert_eq!(outcome.titles.len(), 2, "each is used by somebody else now");
    let undone = stage.write(|write| write.undo_inventory(batch(2)));
    assert_eq!(undone.unwrap().len(), 2, "and by the first one again when it is taken back");
}

#[test]
fn a_report_without_a_software_section_removes_nothing() {
    let stage = Stage::empty();
    let mut partial = report("LAP-1", "2026-11-05", &[]);
    partial.titles = None;
    partial.is_partial = true;
    stage.write(|write| import(write, batch(1), &[report("LAP-1", "2026-11-01", &["A", "B"]), partial]));
    let device = || stage.read(|read| read.device(1)).unwrap();
    assert_eq!(device().titles.len(), 2);
    assert_eq!(device().last_seen, day("2026-11-05"), "it was seen all the same");
    let mut emptied = report("LAP-1", "2026-11-06", &[]);
    emptied.titles = Some(Vec::new());
    stage.write(|write| import(write, batch(2), &[emptied]));
    assert_eq!((device().titles.len(), device().has_software), (0, true), "an empty section does");
}

/// What an older program noted of a device before an import knows nothing of parts, decided keys and sources.
#[test]
fn a_device_that_an_older_program_wrote_down_reads_all_the_same() {
    let stage = Stage::empty();
    stage.write(|write| import(write, batch(1), &[laptop(1)]));
    let device = stage.read(|read| read.device(1)).unwrap();
    let mut written = serde_json::to_value(&device).unwrap();
    let fields = written.as_object_mut().unwrap();
    for newer in ["decided_serials", "decided_uuids", "part_of", "sources"] {
        assert!(fields.remove(newer).is_some(), "{newer}");
    }
    let read: Device = serde_json::from_value(written).unwrap();
    assert_eq!(read, Device { sources: Sources::default(), ..device });
}

#[test]
fn the_raw_rows_are_kept_for_every_report() {
    let stage = Stage::empty();
    let reports = [report("LAP-1", "2026-11-01", &["A"]), report("LAP-1", "2026-11-05", &["B"])];
    stage.write(|write| import(write, batch(1), &reports));
    let id = Uuid::from_u128(0xd000 + 1000);
    let kept = stage.read(|read| read.reports_of(id));
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0].file, "LAP-1-2026-11-05.json", "the newest first");
    for report in &reports {
        let raw = stage.read(|read| read.raw_report(report.hash));
        assert_eq!(raw.as_ref(), Some(&report.raw), "as it was handed in");
    }
}

#[test]
fn an_import_that_is_not_there_or_was_undone_cannot_be_undone() {
    let stage = Stage::empty();
    stage.write(|write| import(write, batch(1), &[laptop(1)]));
    assert_eq!(stage.write(|write| undo(write, batch(9))), Err(UndoRefused::NoSuchImport));
    assert_eq!(stage.write(|write| undo(write, batch(1))), Ok(()));
    assert_eq!(stage.write(|write| undo(write, batch(1))), Err(UndoRefused::AlreadyUndone));
    assert_eq!(stage.read(|read| read.latest_import(ImportKind::Inventory)), None);
    assert!(stage.read(|read| read.search("LAP", &[], 5)).is_empty(), "nor is the device found any more");
}
