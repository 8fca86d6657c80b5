//! Whole files, as a municipality's spreadsheet and Snipe-IT write them.

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use ansvar_domain::money::Ore;

use super::*;

#[test]
fn a_swedish_spreadsheet_file() {
    let bytes = include_bytes!("../../../fixtures/entitlement/swedish.csv");
    let parsed = read(bytes, "licenser.csv", &Options::default()).unwrap();
    assert_eq!(issues(&parsed), [], "every row is good");
    assert_eq!(questions(&parsed), [], "the file leaves nothing open");
    assert_eq!(
        parsed.rows[0],
        EntitlementRow {
            row: 2,
            line: 2,
            occurrence: 0,
            product_name: "Kontorspaketet".into(),
            publisher: Some("Nordprogram".into()),
            edition: Some("Standard".into()),
            version: Some("2024".into()),
            metric: Metric::Device,
            quantity: Quantity::Count(1200),
            start: Some(day("2024-01-15")),
            end: Some(day("2027-01-14")),
            evidence_grade: EvidenceGrade::Invoice,
            evidence: Some("F-2024-118".into()),
            unit_price: Some(Ore(129_294)),
            order_number: Some("O-4711".into()),
            supplier_name: Some("Licensgrossisten".into()),
            body_name: Some("Kommunstyrelsen".into()),
            key_ending: Some("AB12C".into()),
            note: Some("Gäller även skolorna;\nse bilaga 2".into()),
        }
    );
    let drawing = &parsed.rows[1];
    assert_eq!((drawing.row, drawing.line), (3, 4), "the note above took two lines but is one record");
    assert_eq!((drawing.metric, drawing.end), (Metric::Concurrent, None), "tillsvidare is without end");
    assert_eq!(drawing.unit_price, Some(Ore(1_850_000)));
    assert_eq!(
        quantities(&parsed)[2..],
        [Quantity::Unlimited, Quantity::Unknown, Quantity::Count(0)],
        "a word, an empty cell and a zero are three different things"
    );
    assert_eq!(remarks(&parsed), [(5, "quantity_empty")]);
    assert_eq!(parsed.rows[4].unit_price, Some(Ore(0)), "free is a price");
}

#[test]
fn a_snipe_it_licence_export() {
    let bytes = include_bytes!("../../../fixtures/entitlement/snipe-it.csv");
    let parsed = read(bytes, "licenses.csv", &Options::default()).unwrap();
    let [first, second, third] = parsed.rows.as_slice() else { panic!("three of four rows are good") };
    assert_eq!(first.product_name, "Drawing Desk");
    assert_eq!(first.quantity, Quantity::Count(25));
    assert_eq!(first.start, Some(day("2024-11-24")), "month first, as 24 can be no month");
    assert_eq!(first.end, Some(day("2027-01-31")));
    assert_eq!(first.order_number.as_deref(), Some("A-100 / PO-1"), "both numbers of the purchase are kept");
    assert_eq!(first.key_ending.as_deref(), Some("ZXCV9"));
    assert_eq!(first.unit_price, None, "dollars never become kronor in silence");
    assert_eq!(first.body_name.as_deref(), Some("Building"));
    assert_eq!(second.start, Some(day("2024-02-03")), "the column's order settles the value that is open");
    assert_eq!((second.row, second.line), (3, 5));
    assert_eq!(third.order_number.as_deref(), Some("6.37702E+15"), "kept as it stands");
    assert_eq!(third.key_ending, None, "what a spreadsheet rounded is no key");
    assert_eq!(third.note.as_deref(), Some("He said \"yes\""));
    assert_eq!(issues(&parsed), [(5, "date_unreadable")]);
    assert_eq!(
        remarks(&parsed),
        [
            (2, "maintained_without_dates"),
            (2, "currency_foreign"),
            (2, "key_masked"),
            (3, "currency_foreign"),
            (3, "key_masked"),
            (4, "boolean_unreadable"),
            (4, "number_damaged"),
            (4, "number_damaged"),
        ]
    );
    assert_eq!(questions(&parsed), [(Field::UnitPrice, "currency")], "asked once for the file");
    assert_eq!(file_remarks(&parsed), ["metric_assumed"]);
    let unread: Vec<&str> = parsed
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .map(|column| column.heading.as_str())
        .collect();
    assert_eq!(
        unread,
        [
            "Full Name",
            "Email",
            "Username",
            "Category",
            "Licensed To Name",
            "Licensed to Email",
            "reassignable"
        ],
        "what is not read is named"
    );
}

#[test]
fn no_key_in_clear_leaves_the_reader() {
    let bytes = include_bytes!("../../../fixtures/entitlement/snipe-it.csv");
    let parsed = read(bytes, "licenses.csv", &Options::default()).unwrap();
    let all = format!("{parsed:?}");
    assert!(!all.contains("QWERT") && !all.contains("HJKL2"), "only the last five characters are kept");
}
