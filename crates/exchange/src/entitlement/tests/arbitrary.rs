//! Whatever the bytes: an answer, never a panic, and every record accounted for.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zåäö ]{0,6}",
        "[-−]?[0-9]{1,4}([., ][0-9]{1,3}){0,3}( kr|\\$|E\\+15)?",
        "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}( 10:00)?",
        "\\PC{0,8}",
        Just("obegränsad".to_owned()),
        Just("\"öppet".to_owned()),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes, "a.csv", &Options::default());
    }

    #[test]
    fn any_bytes_below_a_heading_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for heading in ["Produkt;Antal;Pris;Start;Slut;Nyckel;Mått;Not\n", "Item name,seats,serial number\r\n"] {
            let _ = read(&[heading.as_bytes(), &bytes].concat(), "a.csv", &Options::default());
        }
    }

    #[test]
    fn every_record_is_a_row_or_has_an_issue(
        rows in proptest::collection::vec((cell(), cell(), cell(), cell(), cell()), 0..12),
    ) {
        let quote = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let mut text = "Produkt;Antal;Pris;Slut;Ordernummer\n".to_owned();
        for (product, quantity, price, end, order) in &rows {
            let line: Vec<String> = [product, quantity, price, end, order].into_iter().map(quote).collect();
            text.push_str(&line.join(";"));
            text.push('\n');
        }
        let Ok(parsed) = read(text.as_bytes(), "a.csv", &Options::default()) else {
            return Err(TestCaseError::fail("the heading is good"));
        };
        let read: BTreeSet<u32> = parsed.rows.iter().map(|row| row.row).collect();
        let refused: BTreeSet<u32> = parsed.rejected.iter().map(|issue| issue.row).collect();
        prop_assert!(read.is_disjoint(&refused), "no row is both read and refused");
        for (row, cells) in (2..).zip(&rows) {
            let cells = [&cells.0, &cells.1, &cells.2, &cells.3, &cells.4];
            let blank = cells.iter().all(|cell| cell.trim().is_empty());
            prop_assert_eq!(!blank, read.contains(&row) || refused.contains(&row), "row {}: {:?}", row, cells);
        }
        let keys: BTreeSet<_> = parsed.rows.iter().map(row_key).collect();
        prop_assert_eq!(keys.len(), parsed.rows.len(), "no row hides another");
        prop_assert_eq!(&parsed, &read_text(&text), "the same bytes give the same answer");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_workbook_with_any_byte_changed_is_answered(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write_string(0, 0, "Produkt").unwrap().write_string(0, 1, "Antal").unwrap();
        let mut bytes = workbook.save_to_buffer().unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read(&bytes, "a.xlsx", &Options::default());
    }

    #[test]
    fn any_content_of_a_workbooks_parts_is_answered(
        parts in proptest::collection::vec("<?[a-z!]{0,8}( r:id=\"rId1\"| Target=\"[a-z/.]{0,6}\"| r=\"[A-Z0-9]{0,9}\")?/?>?\\PC{0,12}", 5),
    ) {
        let names = [
            "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml",
        ];
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in names.iter().zip(&parts) {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        prop_assert!(read(&bytes, "a.xlsx", &Options::default()).is_err(), "there is no table in it");
    }
}
