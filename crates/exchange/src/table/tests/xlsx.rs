//! The workbook as another program's reader sees it.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn numbers_and_dates_are_real_and_serials_are_text() {
    let mut book = open(written(Format::Xlsx));
    assert_eq!(book.sheet_names(), ["Licensrättigheter", "Om uttaget"], "what the extract is comes last");
    let range = book.worksheet_range("Licensrättigheter").unwrap();
    let cell = |row, column| range.get_value((row, column)).unwrap_or(&Data::Empty).clone();
    let text = |text: &str| Data::String(text.into());
    assert_eq!(cell(0, 1), text("Serienummer"));
    assert_eq!(cell(1, 0), text("Larm; \"Norra\" skolan"));
    assert_eq!(cell(1, 1), text("0637702000000000"), "a serial keeps its zero");
    let Data::DateTime(end) = cell(1, 2) else { panic!("the last day is a real date") };
    assert_eq!(end.to_ymd_hms_milli(), (2027, 12, 31, 0, 0, 0, 0));
    let Data::DateTime(seen) = cell(1, 3) else { panic!("a moment is a real date") };
    assert_eq!(seen.to_ymd_hms_milli(), (2026, 11, 20, 17, 12, 0, 0), "local time, as people read it");
    assert_eq!(cell(1, 4), Data::Float(1_234_567.0));
    assert_eq!(cell(1, 5), Data::Float(0.0), "zero is a number and not an empty cell");
    assert_eq!(cell(1, 6), Data::Float(1292.94), "kronor");
    assert_eq!(cell(1, 7), text("ja"));
    assert_eq!(cell(2, 0), text("Växel\nrad två"));
    assert_eq!(cell(2, 5), text("obegränsad"));
    assert_eq!(cell(2, 6), Data::Float(-0.07));
    assert_eq!(cell(2, 7), text("nej"));
    assert_eq!(cell(3, 0), text("=HYPERLINK(\"x\")"), "a string, which no program runs");
    assert_eq!(cell(3, 2), text("1899-12-31"), "a day before the format's first is kept as text");
    assert_eq!(cell(3, 5), text("okänd"));
    assert_eq!(cell(3, 6), Data::Empty);
}

#[test]
fn the_heading_is_frozen_and_filters() {
    let bytes = written(Format::Xlsx);
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""), "first row frozen");
    assert!(sheet.contains("<autoFilter ref=\"A1:H4\""), "the filter spans the heading and all rows");
    assert!(!sheet.contains("<f>"), "no cell is a formula");
}

#[test]
fn the_last_sheet_says_what_it_is() {
    let range = open(written(Format::Xlsx)).worksheet_range("Om uttaget").unwrap();
    let lines: Vec<(String, String)> =
        range.rows().map(|row| (row[0].to_string(), row[1].to_string())).collect();
    let line = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    assert_eq!(
        lines,
        [
            line("Kommun", "Exempelkommun"),
            line("Filter", "Utgivare är ”Östersjön”"),
            line("Läget per", "2026-11-23"),
            line("Gjort av", "IT-chefen"),
            line("Gjort", "2026-11-23 08:12 (UTC+01:00)"),
            line("Programversion", "0.1.0"),
            line("Antal rader", "3"),
        ]
    );
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    assert_eq!(written(Format::Xlsx), written(Format::Xlsx), "no clock is read");
    assert!(part(&written(Format::Xlsx), "docProps/core.xml").contains("2026-11-23T07:12:30Z"));
}

#[test]
fn a_name_that_the_format_forbids_is_made_to_fit() {
    for name in ["[A/B]: 'x'?*\\", "Om uttaget", "", &"långt namn ".repeat(9)] {
        let mut sheet = sheet();
        sheet.name = name.into();
        let mut bytes = Vec::new();
        write(Format::Xlsx, sheet, &words(), &mut bytes).unwrap();
        assert_eq!(open(bytes).sheet_names().len(), 2, "both sheets open for {name:?}");
    }
}

#[test]
fn a_text_that_no_cell_holds_is_named() {
    // Counted in UTF-16 units: twenty thousand of these are forty thousand to a spreadsheet.
    for text in ["a".repeat(32_768), "\u{1F512}".repeat(20_000)] {
        let sheet = one_column(ColumnKind::Text, vec![vec![Cell::Text(text)]]);
        let fault = write(Format::Xlsx, sheet, &words(), std::io::sink()).unwrap_err();
        assert!(
            matches!(&fault, TableFault::TextTooLong { row: 1, column, limit: 32_767 } if column == "Namn"),
            "cutting it would lose text in silence: {fault}"
        );
    }
}

#[test]
fn a_table_without_rows_opens() {
    let mut bytes = Vec::new();
    let sheet = one_column(ColumnKind::Text, Vec::<Vec<Cell>>::new());
    write(Format::Xlsx, sheet, &words(), &mut bytes).unwrap();
    assert_eq!(open(bytes).worksheet_range("System").unwrap().height(), 1, "the heading alone");
}
