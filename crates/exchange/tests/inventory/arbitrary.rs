//! Whatever the bytes, the answer is a report or a rejection, never a panic and never a wait.

use ansvar_exchange::inventory::identity::{clean_macs, clean_serial, clean_uuid};
use ansvar_exchange::inventory::{Rejection, Report, open};
use ansvar_exchange::limits::{Limits, MB};
use proptest::prelude::*;

use crate::fixture;

const FIXTURES: [&str; 8] = [
    "glpi-full.json",
    "glpi-partial.json",
    "glpi-network.json",
    "agent.xml",
    "ocs.xml",
    "ocs-packed.ocs",
    "agent.xml.gz",
    "fleet.zip",
];

/// Small, so that a lucky mutation cannot make the test slow.
fn limits() -> Limits {
    Limits { unpacked_bytes: 4 * MB, unpacked_floor: MB, ..Limits::default() }
}

/// Opens everything and looks at everything that was read.
fn survives(bytes: &[u8]) -> usize {
    let limits = limits();
    let mut entries = 0;
    for entry in open("fil", bytes, &limits).take(1_000) {
        entries += 1;
        match entry.outcome {
            Ok(report) => {
                assert!(!report.device_id.trim().is_empty(), "a report always names its agent");
                let _ = (report.same_facts_hash(), serde_json::to_string(&report).unwrap());
                reads_anew(&report);
                for row in report.software.iter().flatten() {
                    assert!(!row.name.is_empty(), "a title always has a name");
                }
            }
            Err(rejection) => {
                assert!(Rejection::CODES.contains(&rejection.code()));
                let _ = (rejection.values(), rejection.to_string());
            }
        }
    }
    entries
}

/// What is kept of a report is enough to read it again.
fn reads_anew(report: &Report) {
    let kept = serde_json::from_str(&serde_json::to_string(&report.raw).unwrap()).unwrap();
    let again = Report::reread(kept, report.source).unwrap();
    assert_eq!(again.same_facts_hash(), report.same_facts_hash());
    assert_eq!(
        serde_json::to_value(Report { remarks: Vec::new(), ..again }).unwrap(),
        serde_json::to_value(Report { remarks: Vec::new(), ..report.clone() }).unwrap()
    );
}

fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let place = any::<prop::sample::Index>;
    let flips = prop::collection::vec((place(), any::<u8>()), 0..8);
    let cut = prop::option::of(place());
    let insert = prop::option::of((place(), prop::collection::vec(any::<u8>(), 1..20)));
    (0..FIXTURES.len(), flips, cut, insert).prop_map(|(fixture_at, flips, cut, insert)| {
        let mut bytes = fixture(FIXTURES[fixture_at]);
        for (at, mask) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= mask;
        }
        if let Some((at, extra)) = insert {
            let at = at.index(bytes.len());
            bytes.splice(at..at, extra);
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(survives(&bytes) > 0, "every file gets an answer");
    }

    #[test]
    fn arbitrary_bytes_behind_a_known_beginning(
        start in prop::sample::select(vec![
            &b"<REQUEST><CONTENT>"[..], b"<?xml version=\"1.0\" encoding=\"utf-8\"?><REQUEST>", b"{\"deviceid\":\"a\",\"content\":{",
            b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08\x00", b"\x78\x9c", b"\xff\xfe<\x00", b"\xef\xbb\xbf<",
        ]),
        rest in prop::collection::vec(any::<u8>(), 0..500),
    ) {
        survives(&[start, &rest].concat());
    }

    #[test]
    fn mutated_reports(bytes in mutated()) {
        prop_assert!(survives(&bytes) > 0, "every file gets an answer");
    }

    #[test]
    fn a_cut_report_is_never_a_report(
        name in prop::sample::select(&FIXTURES[..5]),
        cut in any::<prop::sample::Index>(),
    ) {
        let bytes = fixture(name);
        // Without what follows the last bracket it is whole.
        let whole = bytes.iter().rposition(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
        let entry = open("fil", &bytes[..cut.index(whole + 1).min(whole)], &limits()).next();
        prop_assert!(entry.is_some_and(|entry| entry.outcome.is_err()), "half a report must not pass for a whole one");
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in "\\PC{0,40}") {
        let serial = clean_serial(&text);
        prop_assert_eq!(serial.as_deref().and_then(clean_serial), serial.clone());
        let uuid = clean_uuid(&text);
        prop_assert_eq!(uuid.as_deref().and_then(clean_uuid), uuid.clone());
        let macs = clean_macs(&[&text]);
        prop_assert_eq!(clean_macs(&macs), macs);
    }
}
