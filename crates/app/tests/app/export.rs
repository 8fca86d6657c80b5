//! A file made from a list holds what the list holds (R160).

use ansvar_app::list::{ExportFormat, ExportRequest, tables};
use ansvar_app::{Cell, Filter, ListRequest, Operator, Sort};
use ansvar_domain::command::{Command, Retire, Revert};
use ansvar_domain::system::System;
use serde_json::Value;

use crate::stage::{Stage, report, text};

fn filled() -> Stage {
    let stage = Stage::founded();
    for name in ["Östers", "Asynja", "=2+3", "Ärenden; \"akuta\"", "Castor"] {
        stage.add(System::named(name, None));
    }
    stage.imports(vec![report(1, "2026-11-01", None, &["Kontorspaketet".into(), "Ritverktyget".into()])]);
    stage
}

fn exported(stage: &Stage, list: ListRequest, columns: &[&str], format: ExportFormat) -> (u32, Vec<u8>) {
    let columns = columns.iter().map(|column| (*column).to_owned()).collect();
    let mut bytes = Vec::new();
    let rows = stage.app.export(&ExportRequest { list, columns, format }, &mut bytes, text()).unwrap();
    (rows, bytes)
}

#[test]
fn every_list_and_its_files_count_alike() {
    let stage = filled();
    for table in tables() {
        let list = ListRequest::of(&table.name, 1);
        let total = stage.app.list(&list).unwrap().total;
        for format in
            [ExportFormat::SwedishCsv, ExportFormat::MachineCsv, ExportFormat::Xlsx, ExportFormat::Json]
        {
            let (rows, bytes) = exported(&stage, list.clone(), &[], format);
            assert_eq!(rows, total, "{} as {format:?}", table.name);
            assert!(!bytes.is_empty());
        }
    }
}

#[test]
fn a_filtered_and_sorted_list_is_exported_as_it_stands() {
    let stage = filled();
    let list = ListRequest {
        filters: vec![Filter { column: "name".into(), op: Operator::Contains, values: vec!["s".into()] }],
        sort: vec![Sort { column: "name".into(), descending: true }],
        ..ListRequest::of("system", 1000)
    };
    let shown: Vec<_> = stage
        .app
        .list(&list)
        .unwrap()
        .rows
        .into_iter()
        .map(|row| match &row.cells["name"] {
            Cell::Text(name) => name.clone(),
            other => panic!("a name is a text, not {other:?}"),
        })
        .collect();
    assert_eq!(shown, ["Östers", "Castor", "Asynja"]);
    let (_, bytes) = exported(&stage, list, &["name", "gaps"], ExportFormat::Json);
    let document: Value = serde_json::from_slice(&bytes).unwrap();
    let found = document.to_string();
    let places: Vec<_> = shown.iter().map(|name| found.find(name.as_str())).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "in the order of the list: {found}");
    assert!(!found.contains("2+3"), "what the filter leaves out is left out");
}

/// What has left the register is a list of its own, in files as on screen, and says who took it out and why.
#[test]
fn what_is_retired_is_exported_apart_with_when_by_whom_and_why() {
    let stage = filled();
    let id = stage.list("system").rows[0].id.parse().unwrap();
    stage.does(&Command::Retire(Retire { id, reason: "Ersatt".into() }));
    let mistake = stage.add(System::named("Felskrivet", None));
    let command = stage.app.history(mistake).unwrap()[0].command_id;
    stage.does(&Command::Revert(Revert { command }));

    let list = ListRequest { retired: true, ..ListRequest::of("system", 1) };
    let columns = ["name", "retired_by", "retired_reason"];
    let (rows, bytes) = exported(&stage, list.clone(), &columns, ExportFormat::SwedishCsv);
    let csv = String::from_utf8(bytes).unwrap();
    assert_eq!(rows, 2, "{csv}");
    assert!(csv.contains("Avregistrerad av;Skäl"), "{csv}");
    assert!(csv.contains("Ersatt") && csv.contains("Tillägget ångrades"), "{csv}");
    let (_, bytes) = exported(&stage, list, &[], ExportFormat::Json);
    let json = String::from_utf8(bytes).unwrap();
    assert!(json.contains("retired_at") && json.contains("undo 0"), "programs get what is stored: {json}");

    let live = ExportRequest {
        list: ListRequest::of("system", 1),
        columns: vec!["retired_at".into()],
        format: ExportFormat::Json,
    };
    assert!(stage.app.export(&live, Vec::new(), text()).is_err(), "a live record has not left");
    let titles = stage.app.list(&ListRequest { retired: true, ..ListRequest::of("title", 1) });
    assert_eq!(titles.unwrap_err().message_key, "failure-no-retired");
}

/// A cell that begins like a formula would be run by the program that opens the file.
#[test]
fn a_name_is_never_a_formula_in_a_spreadsheet() {
    let stage = filled();
    let (_, bytes) = exported(&stage, ListRequest::of("system", 1000), &["name"], ExportFormat::SwedishCsv);
    let csv = String::from_utf8(bytes).unwrap();
    assert!(csv.starts_with('\u{feff}'), "Excel reads Swedish letters only with the mark");
    assert!(csv.contains("2+3"));
    assert!(!csv.lines().any(|line| line.starts_with('=') || line.starts_with("\"=")), "{csv}");
}

#[test]
fn a_file_bears_its_name_only_when_whole() {
    let stage = filled();
    let path = stage.beside("system.json");
    let request = |column: &str| ExportRequest {
        list: ListRequest::of("system", 10),
        columns: vec![column.to_owned()],
        format: ExportFormat::Json,
    };
    let failed = stage.app.export_to(&request("finns inte"), &path, text());
    assert!(failed.is_err());
    let left = std::fs::read_dir(stage.home.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with("system")).collect();
    assert!(left.is_empty(), "nothing half lies about: {left:?}");
    assert_eq!(stage.app.export_to(&request("name"), &path, text()).unwrap(), 5);
    assert!(path.exists());
}
