//! Each format as a whole file. A change of what is read shows as a change of these files.

use std::collections::BTreeMap;

use ansvar_exchange::inventory::{READING, RemarkCode};
use rstest::rstest;

use crate::report;

#[rstest]
#[case("glpi-full.json")]
#[case("glpi-partial.json")]
#[case("glpi-network.json")]
#[case("agent.xml")]
#[case("ocs.xml")]
fn a_report_reads_as_before(#[case] name: &str) {
    let report = report(name);
    insta::with_settings!({ snapshot_path => "../../fixtures/inventory/golden", prepend_module_to_snapshot => false }, {
        insta::assert_json_snapshot!(name, report);
    });
}

/// Stored facts are held against rows read anew. When this fails, raise `READING`: the rows now mean something else,
/// and the new number gets a golden file of its own.
#[test]
fn the_reading_is_the_one_that_its_number_names() {
    let names = ["glpi-full.json", "glpi-partial.json", "glpi-network.json", "agent.xml", "ocs.xml"];
    let read: BTreeMap<_, _> = names
        .map(|name| {
            let report = report(name);
            let facts =
                report.same_facts_hash().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
            let titles = report.software.map(|rows| {
                rows.into_iter()
                    .map(|row| (row.name, row.publisher, row.version, row.arch))
                    .collect::<Vec<_>>()
            });
            (name, (facts, report.reported_at, report.hardware.kind, titles))
        })
        .into();
    insta::with_settings!({ snapshot_path => "../../fixtures/inventory/golden", prepend_module_to_snapshot => false }, {
        insta::assert_json_snapshot!(format!("reading-{READING}"), read);
    });
}

#[rstest]
#[case("ocs-packed.ocs", "ocs.xml")]
#[case("agent.xml.gz", "agent.xml")]
fn packing_changes_nothing(#[case] packed: &str, #[case] plain: &str) {
    assert_eq!(report(packed), report(plain));
}

#[rstest]
#[case("glpi-full.json")]
#[case("agent.xml")]
#[case("ocs.xml")]
fn what_may_not_be_kept_is_nowhere_in_the_report(#[case] name: &str) {
    let report = report(name);
    let everything = format!("{report:?}{}", serde_json::to_string(&report).unwrap());
    for word in ["hemlig", "fixturehostkey", "Personal", "Gästnät", "00:11:22:33:44:55", "TOKEN", "losen"] {
        assert!(!everything.contains(word), "{word} was kept");
    }
    for key in ["ABCDE", "QQQQQ", "1A2B3", "PPPPP"] {
        assert!(!everything.contains(key), "the beginning {key} of a key was kept");
    }
    assert!(report.remarks.iter().any(|remark| remark.code == RemarkCode::KeyMasked), "masking is said");
}

#[test]
fn raw_rows_survive_writing_and_reading_back() {
    let raw = report("agent.xml").raw;
    let text = serde_json::to_string(&raw).unwrap();
    let again = serde_json::from_str(&text).unwrap();
    let rows = |raw: &ansvar_exchange::inventory::RawRecords| {
        let row = |record: ansvar_exchange::inventory::RawRecord<'_>| {
            let fields: Vec<(String, String)> =
                record.fields().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            (record.section().to_owned(), fields)
        };
        raw.iter().map(row).collect::<Vec<_>>()
    };
    assert_eq!(rows(&raw), rows(&again));
    let space = raw.section("softwares").nth(1).and_then(|row| row.get("name"));
    assert_eq!(space, Some("Fjärråtkomst 2.3.8-I001 "), "the space at the end was received, so it is kept");
}
