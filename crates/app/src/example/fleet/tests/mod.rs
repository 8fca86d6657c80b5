//! The fleet's files are what agents write: their number, their form and their dirt.

mod positions;
mod reading;

use std::collections::BTreeSet;
use std::io::Read;

use ansvar_testkit::day;

use super::device::{Device, GROUPS, devices};
use super::software::{FEWEST, MOST, Row, rows};
use super::titles::{placements, titles};
use super::{fleet, fleet_sized, sized_title};

const TODAY: &str = "2026-11-23";

fn files(seed: u64) -> Vec<(String, Vec<u8>)> {
    fleet(seed, day(TODAY)).expect("the embedded lists are sound").collect()
}

fn kind(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, kind)| kind)
}

fn machines(seed: u64) -> (Vec<Device>, Vec<Vec<Row>>) {
    let devices = devices(seed, day(TODAY));
    let titles = titles().expect("sound");
    let rows = rows(seed, &devices, &titles, &placements().expect("sound"));
    (devices, rows)
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_does_not() {
    assert_eq!(files(7), files(7));
    assert_ne!(files(7), files(8), "the seed decides something");
}

#[test]
fn two_hundred_machines_send_two_hundred_and_one_files_under_different_names() {
    let files = files(7);
    assert_eq!(GROUPS.iter().map(|(_, count)| count).sum::<u32>(), 200);
    assert_eq!(files.len(), 201, "one machine sends its battery in a report of its own");
    let names: BTreeSet<_> = files.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), files.len());
    let of_kind = |wanted: &str| names.iter().filter(|name| kind(name) == wanted).count();
    assert_eq!((of_kind("json"), of_kind("xml"), of_kind("ocs")), (101, 60, 40));
}

#[test]
fn each_machine_lists_sixty_to_a_hundred_and_forty_titles() {
    let (devices, rows) = machines(7);
    for (device, rows) in devices.iter().zip(rows) {
        let titles: BTreeSet<_> = rows.iter().map(|row| row.program.name.trim()).collect();
        let count = u32::try_from(titles.len()).unwrap();
        assert!((FEWEST..=MOST).contains(&count), "{} has {count} titles", device.name);
    }
}

#[test]
fn accounts_are_numbers_and_functions() {
    const PREFIXES: [&str; 5] = ["bun-elev-", "bun-larare-", "vo-avd-", "ks-handl-", "kbab-"];
    for device in devices(7, day(TODAY)) {
        let Some(account) = device.account else { continue };
        let number = PREFIXES.iter().find_map(|prefix| account.strip_prefix(prefix));
        let counted = number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        assert!(counted || account.starts_with("it-"), "{account} may be somebody's");
    }
}

#[test]
fn json_reports_parse_and_are_of_the_machine_they_are_named_after() {
    for (name, bytes) in files(7).into_iter().filter(|(name, _)| kind(name) == "json") {
        let report: serde_json::Value = serde_json::from_slice(&bytes).expect("it is JSON");
        let machine = name.trim_end_matches(".json").trim_end_matches("-partial");
        assert_eq!(report["content"]["hardware"]["name"], machine);
        let lists_software = report["content"]["softwares"].is_array();
        assert_ne!(lists_software, report["partial"] == true, "only the partial report is without a list");
    }
}

#[test]
fn xml_reports_are_well_formed_and_ocs_reports_unpack() {
    for (name, bytes) in files(7).into_iter().filter(|(name, _)| kind(name) != "json") {
        let mut text = String::new();
        if kind(&name) == "ocs" {
            flate2::read::ZlibDecoder::new(bytes.as_slice()).read_to_string(&mut text).expect("it is zlib");
        } else {
            text = String::from_utf8(bytes).expect("it is UTF-8");
        }
        assert_well_formed(&name, text.trim_start_matches('\u{feff}'));
    }
}

/// Every element that opens closes in turn, and no bare `&` or `<` stands in a text.
fn assert_well_formed(name: &str, text: &str) {
    let body =
        text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("it has a declaration");
    let mut open = Vec::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("{name}: bare < before {piece}"));
        match tag.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{name}"),
            None => open.push(tag),
        }
        for reference in text.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;"].iter().any(|known| reference.starts_with(known));
            assert!(known, "{name}: bare & before {reference}");
        }
    }
    assert!(open.is_empty(), "{name} leaves {open:?} open");
}

#[test]
fn the_dirt_is_there() {
    let (_, rows) = machines(7);
    let rows: Vec<&Row> = rows.iter().flatten().collect();
    let any = |what: &dyn Fn(&Row) -> bool| rows.iter().any(|row| what(row));
    assert!(any(&|row| row.program.name.ends_with(' ')), "trailing spaces");
    assert!(any(&|row| row.account.is_some()), "rows of one user");
    assert!(any(&|row| row.program.version.is_empty()), "rows without a version");
    assert!(any(&|row| row.program.name.starts_with("KB")), "hotfixes");
    assert!(any(&|row| row.program.name.contains("linguistique")), "names in other languages");
    assert!(any(&|row| row.program.name.contains("Ã¤")), "text encoded twice");
    let marked = files(7).iter().filter(|(_, bytes)| bytes.starts_with(b"\xEF\xBB\xBF")).count();
    assert_eq!(marked, 1, "a byte order mark");
    let serials: Vec<String> = devices(7, day(TODAY)).into_iter().map(|device| device.serial).collect();
    let distinct: BTreeSet<_> = serials.iter().collect();
    assert!(distinct.len() < serials.len(), "placeholder serials that several machines share");
}

#[test]
fn a_fleet_of_any_size_has_the_size_asked_for() {
    let files: Vec<_> = fleet_sized(1, 60, 300, 1_400).collect();
    assert_eq!(files.len(), 60);
    let mut distinct = BTreeSet::new();
    for (name, bytes) in &files {
        let text = std::str::from_utf8(bytes).expect("it is UTF-8");
        assert_well_formed(name, text);
        let own: BTreeSet<&str> =
            text.split("<NAME>").skip(2).filter_map(|piece| piece.split('<').next()).collect();
        assert_eq!(own.len(), 300, "every title of {name} is another one");
        distinct.extend(own);
    }
    assert!(distinct.len() > 1_390, "nearly all of the 1,400 titles are seen: {}", distinct.len());
    assert_eq!(
        fleet_sized(1, 60, 300, 1_400).collect::<Vec<_>>(),
        files,
        "the same arguments, the same bytes"
    );
    assert_eq!(fleet_sized(1, 1, 50, 10).count(), 1, "fewer titles than asked for is no fault");
    assert_eq!(fleet_sized(1, 1, 0, 0).count(), 1);
    let names: BTreeSet<String> = (0..7_490).map(|number| sized_title(number).name).collect();
    assert_eq!(names.len(), 7_490, "different numbers have different names");
}
