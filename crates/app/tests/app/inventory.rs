//! Imports: shown first, kept whole, stopped without a trace, taken back.

use ansvar_app::FailureCode;
use ansvar_app::inventory::Files;
use ansvar_domain::refusal::Code;
use ansvar_exchange::inventory::DeviceKind;

use crate::stage::{Stage, TODAY, report};

fn titles(numbers: &[u32]) -> Vec<String> {
    numbers.iter().map(|number| format!("Program {number}")).collect()
}

fn fleet() -> Vec<(String, Vec<u8>)> {
    (1..=4).map(|device| report(device, "2026-11-01", Some("anna"), &titles(&[1, 2, device + 10]))).collect()
}

/// What a report's reader calls a kind is what the list filters by and the catalogue has a word for.
#[test]
fn each_kind_of_device_is_one_that_the_list_knows() {
    let tables = ansvar_app::list::tables();
    let device = tables.iter().find(|table| table.name == "device").unwrap();
    let column = device.columns.iter().find(|column| column.key == "device_kind").unwrap();
    let read: Vec<_> = DeviceKind::ALL.iter().map(|kind| kind.word()).collect();
    assert_eq!(read, column.codes);
}

#[test]
fn a_preview_says_what_the_import_then_does_and_does_nothing() {
    let stage = Stage::founded();
    let before = stage.everything();
    let shown = stage.app.preview_inventory(&Files::Memory(fleet()), |_| true).unwrap().unwrap();
    assert_eq!(stage.everything(), before);
    assert_eq!(shown.batch, None);
    let done = stage.imports(fleet());
    assert_eq!((done.devices, done.installations, done.new_titles), (4, 12, 6));
    assert_eq!(ansvar_app::inventory::InventoryImport { batch: None, ..done }, shown);
}

#[test]
fn the_same_files_again_leave_no_trace() {
    let stage = Stage::founded();
    // Of one machine there is an older report too: it says nothing new the second time either.
    let mut files = fleet();
    files.push(report(1, "2026-10-01", Some("anna"), &titles(&[1])));
    stage.imports(files.clone());
    let before = stage.everything();
    let again = stage.imports(files);
    assert_eq!((again.devices, again.unchanged, again.batch), (0, 5, None));
    assert_eq!(stage.everything(), before);
}

#[test]
fn a_device_with_several_reports_is_counted_once_with_its_latest_list() {
    let stage = Stage::founded();
    let import = stage.imports(vec![
        report(1, "2026-11-02", None, &titles(&[1, 2])),
        report(1, "2026-11-03", None, &titles(&[1, 2, 3])),
        report(1, "2026-11-01", None, &titles(&[1])),
        report(2, "2026-11-01", None, &titles(&[1])),
    ]);
    assert_eq!((import.reports, import.devices, import.new_devices, import.changed_devices), (4, 2, 2, 0));
    assert_eq!(import.installations, 4);
    let kept: Vec<_> = stage.rows("device").iter().map(|row| row.cells["title_count"].clone()).collect();
    assert_eq!(kept, [3, 1].map(ansvar_app::Cell::Number), "as the register then says");
}

#[test]
fn a_stopped_import_leaves_no_trace() {
    let stage = Stage::founded();
    let before = stage.everything();
    let mut seen = 0;
    let stopped = stage.app.import_inventory(&Files::Memory(fleet()), |progress| {
        seen = progress.done;
        progress.done < 3
    });
    assert_eq!(stopped.expect_err("it was stopped").code, FailureCode::Cancelled);
    assert_eq!(seen, 3, "two files were taken in before");
    assert_eq!(stage.everything(), before);
}

#[test]
fn a_bad_file_is_named_and_the_rest_imported() {
    let stage = Stage::founded();
    let mut files = fleet();
    files.insert(1, ("bilaga.pdf".into(), b"%PDF-1.7 ...".to_vec()));
    files.push(("kopia.json".into(), fleet()[0].1.clone()));
    let import = stage.imports(files);
    assert_eq!(import.devices, 4);
    let named: Vec<_> = import.rejected.iter().map(|rejected| rejected.file.as_str()).collect();
    assert_eq!(named, ["bilaga.pdf", "kopia.json"]);
    assert_eq!(import.rejected[1].code, "duplicate");
    let kept = stage.app.import_rejections(import.batch.unwrap()).unwrap();
    assert_eq!(kept, import.rejected, "and can be looked up afterwards");
}

#[test]
fn an_undone_import_is_as_if_it_had_not_been() {
    let stage = Stage::founded();
    stage.imports(fleet());
    let seen = |stage: &Stage| ["device", "title", "licence_position"].map(|table| stage.rows(table));
    let before = seen(&stage);
    let files = vec![
        report(1, "2026-11-20", Some("bo"), &titles(&[1, 99])),
        report(9, "2026-11-20", None, &titles(&[2])),
    ];
    let batch = stage.imports(files.clone()).batch.unwrap();
    let after = seen(&stage);
    assert_ne!(after, before);
    assert_eq!(stage.app.latest_inventory_import().unwrap(), Some(batch));
    assert!(stage.app.undo_import(batch, "fel mapp").unwrap().is_done());
    assert_eq!(seen(&stage), before);
    let again = stage.app.undo_import(batch, "fel mapp").unwrap();
    let ansvar_app::Outcome::Refused { refusal } = again else { panic!("it was undone already") };
    assert_eq!(refusal.code(), Some(Code::CannotUndo));
    stage.imports(files);
    assert_eq!(seen(&stage)[1], after[1], "imported once more, it is as it was the first time");
    assert!(stage.app.verify(|_| true).unwrap().is_sound);
}

#[test]
fn an_import_that_a_later_one_built_on_is_not_undone() {
    let stage = Stage::founded();
    let first = stage.imports(fleet()).batch.unwrap();
    let second = stage.imports(vec![report(2, "2026-11-20", None, &titles(&[3]))]).batch.unwrap();
    let before = stage.everything();
    let ansvar_app::Outcome::Refused { refusal } = stage.app.undo_import(first, "prov").unwrap() else {
        panic!("the second import would be built on nothing")
    };
    assert_eq!(refusal.issues[0].values["names"], "LAP-2", "it names the machine");
    assert_eq!(stage.everything(), before);
    assert!(stage.app.undo_import(second, "prov").unwrap().is_done());
    assert!(stage.app.undo_import(first, "prov").unwrap().is_done(), "the newest first, then it goes");
    assert!(stage.rows("device").is_empty());
}

#[test]
fn a_report_from_the_future_counts_from_the_day_it_came() {
    let stage = Stage::founded();
    stage.imports(vec![report(1, "2031-01-01", None, &titles(&[1]))]);
    let row = &stage.rows("device")[0];
    assert_eq!(row.cells["last_seen"], ansvar_app::Cell::Text(TODAY.into()));
}
