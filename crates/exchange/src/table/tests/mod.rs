//! One small register in all four forms, and what each form promises beyond it.

mod catalogue;
mod csv;
mod file_name;
mod json;
mod xlsx;

use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use chrono::{DateTime, FixedOffset, NaiveDate};

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn about() -> About {
    About {
        municipality: "Exempelkommun".into(),
        filter_text: "Utgivare är ”Östersjön”".into(),
        as_of: day("2026-11-23"),
        by: "IT-chefen".into(),
        at: moment("2026-11-23T08:12:30+01:00"),
        program_version: "0.1.0".into(),
    }
}

/// The words as the Swedish catalogue gives them.
fn words() -> Words {
    Words::from_catalogue(|key| catalogue::sentence("sv", key))
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("name", "Namn", ColumnKind::Text),
        Column::new("serial", "Serienummer", ColumnKind::Code),
        Column::new("end", "Sista dag", ColumnKind::Date),
        Column::new("seen_at", "Senast sedd", ColumnKind::Instant),
        Column::new("devices", "Enheter", ColumnKind::Count),
        Column::new("quantity", "Antal", ColumnKind::Quantity),
        Column::new("unit_price", "Pris (kr)", ColumnKind::Money),
        Column::new("critical", "Samhällsviktigt", ColumnKind::Flag),
    ]
}

fn rows() -> Vec<Vec<Cell>> {
    vec![
        vec![
            "Larm; \"Norra\" skolan".into(),
            "0637702000000000".into(),
            day("2027-12-31").into(),
            moment("2026-11-20T17:12:00+01:00").into(),
            1_234_567_i64.into(),
            Quantity::Count(0).into(),
            Ore(129_294).into(),
            true.into(),
        ],
        vec![
            // Decomposed on the way in, composed on the way out.
            "Va\u{308}xel\nrad två".into(),
            "+46-70".into(),
            Cell::Empty,
            Cell::Empty,
            (-5_i64).into(),
            Quantity::Unlimited.into(),
            Ore(-7).into(),
            false.into(),
        ],
        vec![
            "=HYPERLINK(\"x\")".into(),
            Cell::Empty,
            day("1899-12-31").into(),
            Cell::Empty,
            0_i64.into(),
            Quantity::Unknown.into(),
            Cell::from(None::<Ore>),
            Cell::Empty,
        ],
    ]
}

fn sheet() -> Sheet<Vec<Vec<Cell>>> {
    Sheet {
        register: "entitlement".into(),
        name: "Licensrättigheter".into(),
        columns: columns(),
        rows: rows(),
        about: about(),
    }
}

fn written(format: Format) -> Vec<u8> {
    let mut bytes = Vec::new();
    assert_eq!(write(format, sheet(), &words(), &mut bytes).unwrap(), 3, "three rows went in");
    bytes
}

/// A table of one text column.
fn one_column<R>(kind: ColumnKind, rows: R) -> Sheet<R> {
    let columns = vec![Column::new("name", "Namn", kind)];
    Sheet { register: "system".into(), name: "System".into(), columns, rows, about: about() }
}

#[test]
fn a_row_of_another_width_is_a_fault_in_every_form() {
    for format in [Format::SwedishCsv, Format::MachineCsv, Format::Xlsx, Format::Json] {
        let sheet = one_column(ColumnKind::Text, vec![vec!["a".into()], vec!["b".into(), "c".into()]]);
        let fault = write(format, sheet, &words(), std::io::sink()).unwrap_err();
        assert!(
            matches!(fault, TableFault::RowLength { row: 2, found: 2, expected: 1 }),
            "cells would stand under the wrong heading in {format:?}: {fault}"
        );
    }
}

#[test]
fn a_full_disk_is_a_fault_in_every_form() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for format in [Format::SwedishCsv, Format::MachineCsv, Format::Xlsx, Format::Json] {
        let fault = write(format, sheet(), &words(), Full).unwrap_err();
        assert!(matches!(fault, TableFault::Write(_)), "{format:?} must not say that all is well");
    }
}
