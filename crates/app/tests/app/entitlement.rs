//! Entitlements from a file, once and twice and taken back.

use std::fs;
use std::path::PathBuf;

use ansvar_app::entitlement::{EntitlementImport, ImportAnswers, RowAction};

use crate::stage::Stage;

const FILE: &str = "\
Produkt;Utgivare;Version;Licensmått;Antal;Första dag;Bevisgrad;Bevis;Pris per enhet;Ordernummer;Leverantör;Nämnd
Kontorspaketet;Nordprogram;2024;enhet;1 200;2024-01-15;faktura;F-2024-118;1 292,94 kr;O-4711;Licensgrossisten;Kommunstyrelsen
Ritverktyget;Östersjöns Data;12.1;enhet;10;;avtal;A-77;18 500,00;;;
Arkivläsaren;;;namngiven användare;obegränsad;;;;;;;
";

fn file(stage: &Stage, text: &str) -> PathBuf {
    let path = stage.beside("licenser.csv");
    fs::write(&path, text).unwrap();
    path
}

#[track_caller]
fn imports(stage: &Stage, text: &str) -> EntitlementImport {
    let path = file(stage, text);
    stage.app.import_entitlements(&path, ImportAnswers::default()).unwrap().unwrap()
}

#[test]
fn the_preview_says_what_the_import_does() {
    let stage = Stage::founded();
    let before = stage.everything();
    let shown = stage.app.preview_entitlements(&file(&stage, FILE), ImportAnswers::default()).unwrap();
    assert_eq!(stage.everything(), before, "a preview does nothing");
    let done = imports(&stage, FILE);
    assert_eq!((done.added, done.new_products, done.changed, done.unchanged), (3, 3, 0, 0), "{done:?}");
    assert!(done.rejected.is_empty(), "{:?}", done.rejected);
    assert_eq!(EntitlementImport { batch: None, command: None, ..done }, shown);
    assert_eq!(stage.list("entitlement").total, 3);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let stage = Stage::founded();
    imports(&stage, FILE);
    let before = stage.everything();
    let again = imports(&stage, FILE);
    assert_eq!((again.added, again.changed, again.unchanged, again.new_products), (0, 0, 3, 0), "{again:?}");
    assert_eq!(again.batch, None);
    assert_eq!(stage.everything(), before);
}

#[test]
fn a_changed_row_changes_its_entitlement_and_no_other() {
    let stage = Stage::founded();
    imports(&stage, FILE);
    let import = imports(&stage, &FILE.replace("A-77", "A-78"));
    assert_eq!((import.added, import.changed, import.unchanged), (0, 1, 2));
    let actions: Vec<_> = import.rows.iter().map(|row| row.action).collect();
    assert_eq!(actions, [RowAction::Unchanged, RowAction::Changed, RowAction::Unchanged]);
    assert_eq!(stage.list("entitlement").total, 3, "changed, not doubled");
}

#[test]
fn an_import_is_taken_back_with_the_products_it_brought() {
    let stage = Stage::founded();
    let seen = |stage: &Stage| {
        ["entitlement", "software_product", "supplier", "licence_position"].map(|table| stage.rows(table))
    };
    let before = seen(&stage);
    let import = imports(&stage, FILE);
    assert_ne!(seen(&stage), before);
    assert!(stage.app.undo_entitlement_import(import.batch.unwrap()).unwrap().is_done());
    assert_eq!(seen(&stage), before);
    let again = imports(&stage, FILE);
    assert_eq!((again.added, again.unchanged), (3, 0), "what was taken back can come again");
    assert!(stage.app.verify(|_| true).unwrap().is_sound);
}

#[test]
fn a_row_that_cannot_be_read_is_named_and_the_rest_kept() {
    let stage = Stage::founded();
    let text = format!("{FILE}Felet;;;enhet;några;;;;;;;\nUtan nämnd;;;enhet;3;;;;;;;Rymdnämnden\n");
    let import = imports(&stage, &text);
    assert_eq!(import.added, 3);
    let rows: Vec<_> = import.rejected.iter().map(|row| (row.row, row.column.as_deref())).collect();
    assert!(rows.contains(&(Some(6), Some("body"))), "there is no such committee: {rows:?}");
    assert!(rows.iter().any(|(row, _)| *row == Some(5)), "“några” is no number: {rows:?}");
}
