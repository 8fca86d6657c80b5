//! XLSX, well-formed and hostile.

use std::io::{Cursor, Write};

use ansvar_domain::money::Ore;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn saved(mut workbook: Workbook) -> Vec<u8> {
    workbook.save_to_buffer().unwrap()
}

fn headed(headings: &[&str]) -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string(0, column, *heading).unwrap();
    }
    workbook
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn read_book(bytes: &[u8]) -> Result<Parsed, Rejection> {
    read(bytes, "licenser.xlsx", &Options::default())
}

#[test]
fn real_numbers_and_dates_need_no_guess() {
    let mut workbook = headed(&["Produkt", "Antal", "Slut", "Pris", "Ordernummer"]);
    let sheet = workbook.worksheet_from_index(0).unwrap();
    let date = Format::new().set_num_format("d/m/yyyy");
    sheet.write_string(2, 0, "Ett").unwrap();
    sheet.write_number(2, 1, 1200.0).unwrap();
    sheet.write_datetime_with_format(2, 2, ExcelDateTime::from_ymd(2026, 4, 3).unwrap(), &date).unwrap();
    sheet.write_number(2, 3, 1.292).unwrap();
    sheet.write_number(2, 4, 6_377_020_000_000_000.0).unwrap();
    sheet.write_string(3, 0, "Två").unwrap();
    sheet.write_string(3, 1, "obegränsad").unwrap();
    let parsed = read_book(&saved(workbook)).unwrap();
    assert_eq!(questions(&parsed), [], "a real number's point is decimal, a real date has one order");
    let first = &parsed.rows[0];
    assert_eq!((first.row, first.quantity, first.end), (3, Quantity::Count(1200), Some(day("2026-04-03"))));
    assert_eq!(first.unit_price, Some(Ore(129)));
    assert_eq!(first.order_number.as_deref(), Some("6.37702E15"), "shown as the rounded number that it is");
    assert_eq!(remarks(&parsed), [(3, "number_rounded"), (3, "number_damaged")]);
    assert_eq!(parsed.rows[1].quantity, Quantity::Unlimited, "and an absent cell at the end is no short row");
}

#[test]
fn our_own_export_comes_back() {
    use crate::table::{About, Cell, Column, ColumnKind, Format, Sheet, Words, write};
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-23T08:12:30+01:00").unwrap();
    let sheet = || Sheet {
        register: "entitlement".into(),
        name: "Licensrättigheter".into(),
        columns: vec![
            Column::new("product", "Produkt", ColumnKind::Text),
            Column::new("quantity", "Antal", ColumnKind::Quantity),
            Column::new("end", "Sista dag", ColumnKind::Date),
            Column::new("unit_price", "Pris per enhet", ColumnKind::Money),
            Column::new("key_ending", "Nyckelns slut", ColumnKind::Code),
        ],
        rows: vec![
            vec![
                "=Rit".into(),
                Quantity::Count(7).into(),
                day("2027-01-31").into(),
                Ore(129_294).into(),
                "00123".into(),
            ],
            vec!["Växel".into(), Quantity::Unlimited.into(), Cell::Empty, Cell::Empty, Cell::Empty],
        ],
        about: About {
            municipality: "Exempelkommun".into(),
            filter_text: String::new(),
            as_of: at.date_naive(),
            by: "IT-chefen".into(),
            at,
            program_version: "0.1.0".into(),
        },
    };
    let words = Words::from_catalogue(|key| match key {
        "export-unlimited" => "obegränsad".into(),
        key => key.into(),
    });
    for format in [Format::SwedishCsv, Format::MachineCsv, Format::Xlsx] {
        let mut bytes = Vec::new();
        write(format, sheet(), &words, &mut bytes).unwrap();
        let parsed = read(&bytes, "uttag", &Options::default()).unwrap();
        let first = &parsed.rows[0];
        assert_eq!(first.product_name, "=Rit", "{format:?}");
        assert_eq!(quantities(&parsed), [Quantity::Count(7), Quantity::Unlimited]);
        assert_eq!((first.end, first.unit_price), (Some(day("2027-01-31")), Some(Ore(129_294))));
        assert_eq!(first.key_ending.as_deref(), Some("00123"), "{format:?} keeps the zeros");
        assert_eq!(issues(&parsed), []);
    }
}

#[test]
fn the_sheet_with_entitlements_is_found_and_the_others_are_named() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Läs mig").unwrap().write_string(0, 0, "Hej").unwrap();
    let sheet = workbook.add_worksheet().set_name("Licenser").unwrap();
    sheet.write_string(1, 1, "Produkt").unwrap().write_string(1, 2, "Antal").unwrap();
    sheet.write_string(2, 1, "Ett").unwrap().write_number(2, 2, 1).unwrap();
    let parsed = read_book(&saved(workbook)).unwrap();
    assert_eq!(parsed.rows[0].row, 3);
    assert_eq!(parsed.remarks[0].code, RemarkCode::SheetsLeftOut);
    assert_eq!(parsed.remarks[0].values["sheets"], "Läs mig");
}

#[test]
fn a_formulas_error_leaves_the_row_out() {
    let mut workbook = headed(&["Produkt", "Antal"]);
    let sheet = workbook.worksheet_from_index(0).unwrap();
    sheet.write_string(1, 0, "Ett").unwrap();
    sheet.write_formula(1, 1, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write_formula(2, 0, rust_xlsxwriter::Formula::new("=A9").set_result("#REF!")).unwrap();
    sheet.write_number(2, 1, 1).unwrap();
    let parsed = read_book(&saved(workbook)).unwrap();
    assert_eq!(issues(&parsed), [(2, "cell_error"), (3, "cell_error")], "each said once");
}

#[test]
fn hostile_archives_are_refused() {
    let workbook = ("xl/workbook.xml", &b"<workbook/>"[..]);
    assert_eq!(read_book(&archive(&[workbook, ("../x", b"")])), Err(Rejection::UnsafeArchive));
    assert_eq!(read_book(&archive(&[workbook, ("/etc/x", b"")])), Err(Rejection::UnsafeArchive));
    assert_eq!(read_book(&archive(&[("x.txt", b"")])), Err(Rejection::NotATable { found: "zip" }));
    let bomb = archive(&[workbook, ("xl/media/a", &vec![0; 30_000_000])]);
    assert!(bomb.len() < 100_000, "thirty megabytes in a few kilobytes");
    let rejection = Rejection::TooLarge { limit: Limit::UnpackedBytes, most: 20_000_000 };
    assert_eq!(read_book(&bomb), Err(rejection));
}

#[test]
fn a_workbook_that_lies_about_its_texts_is_damaged() {
    for count in ["999999999999", "00000000099999999999", "9999999999999999999999999999999999999999999"] {
        let strings = format!("<sst uniqueCount = '{count}'><si><t>a</t></si></sst>");
        let bytes =
            archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/SharedStrings.xml", strings.as_bytes())]);
        assert_eq!(
            read_book(&bytes),
            Err(Rejection::XlsxDamaged),
            "room for {count} texts would end the program"
        );
    }
    let wide: Vec<u8> =
        "<sst uniqueCount=\"999999999999\"/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &wide)]);
    assert_eq!(read_book(&bytes), Err(Rejection::XlsxDamaged), "nor may another encoding hide the number");
}

#[test]
fn a_far_away_cell_takes_no_memory() {
    let mut workbook = headed(&["Produkt", "Antal"]);
    workbook.worksheet_from_index(0).unwrap().write_string(1_048_575, 16_383, "långt bort").unwrap();
    let rejection = read_book(&saved(workbook)).unwrap_err();
    assert_eq!(rejection, Rejection::TooLarge { limit: Limit::Columns, most: 500 });
}

#[test]
fn a_workbook_cut_short_anywhere_is_damaged() {
    let whole = saved(headed(&["Produkt", "Antal"]));
    for length in (5..whole.len() - 1).step_by(97) {
        assert_eq!(read_book(&whole[..length]), Err(Rejection::XlsxDamaged), "cut at {length}");
    }
}
