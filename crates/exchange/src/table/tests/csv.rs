use super::*;

#[test]
fn swedish_csv_is_the_golden_file() {
    let golden = include_bytes!("golden/swedish.csv");
    assert_eq!(String::from_utf8(written(Format::SwedishCsv)).unwrap(), String::from_utf8_lossy(golden));
}

#[test]
fn machine_csv_is_the_golden_file() {
    let golden = include_bytes!("golden/machine.csv");
    assert_eq!(String::from_utf8(written(Format::MachineCsv)).unwrap(), String::from_utf8_lossy(golden));
}

#[test]
fn another_reader_gets_the_same_cells_from_machine_csv() {
    let bytes = written(Format::MachineCsv);
    let mut reader = ::csv::Reader::from_reader(bytes.as_slice());
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(&records[0][0], "Larm; \"Norra\" skolan", "quotes and delimiters survive");
    assert_eq!(&records[1][0], "Växel\nrad två", "line breaks survive, letters are composed");
    assert_eq!(&records[2][0], "=HYPERLINK(\"x\")", "programs get the text unguarded");
}

fn cell(format: Format, kind: ColumnKind, text: &str) -> String {
    let mut bytes = Vec::new();
    write(format, one_column(kind, vec![vec![Cell::Text(text.into())]]), &words(), &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let line = if format == Format::SwedishCsv { "\r\n" } else { "\n" };
    text.split_once(line).unwrap().1.strip_suffix(line).unwrap().to_owned()
}

#[test]
fn what_a_spreadsheet_would_run_is_guarded() {
    for (text, expected) in [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+46 70 123", "'+46 70 123"),
        ("-2+3", "'-2+3"),
        ("-", "'-"),
        ("\t=1", "\"'\t=1\""),
        ("\r=1", "\"'\r=1\""),
        ("=a;b", "\"'=a;b\""),
        ("=\"a\"", "\"'=\"\"a\"\"\""),
        // Numbers keep their sign: a spreadsheet reads them as what they are.
        ("-12", "-12"),
        ("-12,50", "-12,50"),
        ("+3.5", "+3.5"),
        ("a=1", "a=1"),
        ("'=1", "'=1"),
    ] {
        assert_eq!(cell(Format::SwedishCsv, ColumnKind::Text, text), expected, "text {text:?}");
    }
}

#[test]
fn codes_are_quoted_for_people_alone() {
    assert_eq!(cell(Format::SwedishCsv, ColumnKind::Code, "6377020000000000"), "\"6377020000000000\"");
    assert_eq!(cell(Format::SwedishCsv, ColumnKind::Code, "=1"), "\"'=1\"");
    assert_eq!(cell(Format::MachineCsv, ColumnKind::Code, "6377020000000000"), "6377020000000000");
}

#[test]
fn a_letter_that_becomes_a_delimiter_when_composed_is_quoted() {
    // U+037E is composed to a semicolon, which would otherwise split the cell.
    assert_eq!(cell(Format::SwedishCsv, ColumnKind::Text, "a\u{37E}b"), "\"a;b\"");
}

#[test]
fn a_lone_empty_cell_is_not_a_blank_line() {
    assert_eq!(cell(Format::MachineCsv, ColumnKind::Text, ""), "\"\"");
}

#[test]
fn a_hundred_thousand_rows_pass_one_at_a_time() {
    use std::cell::Cell as Shared;
    use std::io::Write;

    /// Counts what has come out, and keeps none of it.
    struct Counting<'a>(&'a Shared<u64>);
    impl Write for Counting<'_> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.set(self.0.get() + bytes.len() as u64);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let out = Shared::new(0);
    for format in [Format::SwedishCsv, Format::MachineCsv, Format::Json] {
        out.set(0);
        let made = Shared::new(0_u64);
        let rows = (0..100_000_u32).map(|number| {
            // A writer that gathered rows would have written nothing by now.
            let held = made.get().saturating_sub(out.get());
            assert!(held < 64 * 1024, "{held} bytes are held back at row {number} in {format:?}");
            made.set(made.get() + 10);
            vec![Cell::Text(format!("rad {number:06}"))]
        });
        assert_eq!(
            write(format, one_column(ColumnKind::Text, rows), &words(), Counting(&out)).unwrap(),
            100_000
        );
        assert!(out.get() > 1_000_000, "every row came out in {format:?}");
    }
}
