//! Files made to harm, and files that are something else: each is refused by the right name.

use std::io::Write;

use ansvar_exchange::inventory::{Rejection, open};
use ansvar_exchange::limits::{Limit, Limits};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use rstest::rstest;

use crate::{agent_json, agent_xml, fixture, read};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn code(bytes: &[u8]) -> &'static str {
    read(bytes).expect_err("it is refused").code()
}

#[rstest]
#[case::entity_bomb(
    "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><REQUEST><CONTENT>&b;</CONTENT></REQUEST>",
    "doctype"
)]
#[case::external_entity("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><REQUEST/>", "doctype")]
#[case::entity_without_doctype(
    "<REQUEST><CONTENT><BIOS><SSN>&boom;</SSN></BIOS></CONTENT></REQUEST>",
    "entity_unknown"
)]
#[case::nul_by_number("<REQUEST><CONTENT><BIOS><SSN>&#0;</SSN></BIOS></CONTENT></REQUEST>", "malformed")]
#[case::crossed("<REQUEST><CONTENT></REQUEST></CONTENT>", "malformed")]
#[case::two_roots("<REQUEST><CONTENT/><DEVICEID>a</DEVICEID></REQUEST><REQUEST/>", "malformed")]
#[case::text_after("<REQUEST><CONTENT/><DEVICEID>a</DEVICEID></REQUEST>slut", "malformed")]
#[case::cut_in_a_tag("<REQUEST><CONTENT><BIO", "truncated")]
#[case::cut_between_tags("<REQUEST><CONTENT><BIOS><SSN>a", "truncated")]
#[case::html("<html><body>Inloggning</body></html>", "not_inventory")]
#[case::prolog("<REQUEST><DEVICEID>a</DEVICEID><QUERY>PROLOG</QUERY></REQUEST>", "not_inventory")]
#[case::snmp("<REQUEST><CONTENT/><DEVICEID>a</DEVICEID><QUERY>SNMPQUERY</QUERY></REQUEST>", "not_inventory")]
#[case::no_id_xml("<REQUEST><CONTENT/></REQUEST>", "no_device_id")]
#[case::blank_id("<REQUEST><CONTENT/><DEVICEID> </DEVICEID></REQUEST>", "no_device_id")]
#[case::only_a_comment("<!-- tom -->", "not_inventory")]
#[case::other_json("{\"rows\":[]}", "not_inventory")]
#[case::json_list("[{\"deviceid\":\"a\"}]", "not_inventory")]
#[case::cut_json("{\"deviceid\":\"a\",\"content\":{\"bios\"", "truncated")]
#[case::bad_json("{\"deviceid\":\"a\",,}", "malformed")]
#[case::json_and_more("{\"deviceid\":\"a\",\"content\":{\"versionclient\":\"v\"}} {}", "malformed")]
#[case::half_a_surrogate("{\"deviceid\":\"\\ud800\",\"content\":{\"versionclient\":\"v\"}}", "malformed")]
#[case::no_id_json("{\"content\":{\"versionclient\":\"v\"}}", "no_device_id")]
#[case::no_content("{\"deviceid\":\"a\"}", "schema_error")]
#[case::content_is_text("{\"deviceid\":\"a\",\"content\":\"b\"}", "schema_error")]
#[case::no_version("{\"deviceid\":\"a\",\"content\":{}}", "schema_error")]
#[case::csv("Namn;Antal\nOrd;3\n", "not_inventory")]
#[case::pdf("%PDF-1.7", "not_inventory")]
#[case::nothing("", "empty")]
#[case::only_space(" \n ", "empty")]
fn a_bad_file_is_refused_by_name(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(code(text.as_bytes()), expected);
}

#[test]
fn a_wrong_list_is_named_by_its_path() {
    let text = agent_json(r#","softwares":[{"name":"a"},"b"]"#);
    let path = "/content/softwares/1".to_owned();
    assert_eq!(read(text.as_bytes()), Err(Rejection::SchemaError { path, expected: "object" }));
}

#[test]
fn a_malformed_file_names_its_line() {
    let text = "<REQUEST>\n<CONTENT>\n</REQUEST>";
    assert_eq!(read(text.as_bytes()), Err(Rejection::Malformed { line: 3 }));
}

#[test]
fn deep_nesting_stops_at_the_limit() {
    let too_deep = Err(Rejection::TooDeep { most: 64 });
    assert_eq!(read(agent_xml(&"<A>".repeat(1_000_000)).as_bytes()), too_deep);
    assert_eq!(read("[".repeat(1_000_000).replacen('[', "{\"deviceid\":[", 1).as_bytes()), too_deep);
    let nested =
        |depth: usize| agent_json(&format!(r#","framtid":{}1{}"#, "[".repeat(depth), "]".repeat(depth)));
    assert!(read(nested(62).as_bytes()).is_ok(), "62 inside two is 64");
    assert_eq!(read(nested(63).as_bytes()), too_deep);
    assert!(
        read(agent_json(r#","framtid":"[[[[ \" [[[[""#).as_bytes()).is_ok(),
        "brackets in a text are text"
    );
}

#[test]
fn a_small_file_cannot_become_a_large_one() {
    let zeros = vec![b' '; 30_000_000];
    assert_eq!(read(&gzip(&zeros)), Err(Rejection::ZipBomb { most: 20 }));
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::best());
    zlib.write_all(&zeros).unwrap();
    assert_eq!(read(&zlib.finish().unwrap()), Err(Rejection::ZipBomb { most: 20 }));
    let twice = gzip(&gzip(&fixture("agent.xml")));
    assert_eq!(read(&twice), Err(Rejection::NestedArchive));
}

#[test]
fn packed_bytes_that_are_damaged_or_cut_say_so() {
    let whole = fixture("agent.xml.gz");
    assert_eq!(read(&whole[..whole.len() / 2]), Err(Rejection::Truncated));
    let mut flipped = whole.clone();
    let sum = flipped.len() - 6;
    flipped[sum] ^= 0xff;
    assert_eq!(read(&flipped), Err(Rejection::ArchiveDamaged), "the check sum is wrong");
}

#[test]
fn every_limit_is_named() {
    let title = |name: &str| format!("<SOFTWARES><NAME>{name}</NAME></SOFTWARES>");
    let (text, many) = (agent_xml(&title(&"a".repeat(5_000))), agent_xml(&title("a").repeat(20)));
    let names: Vec<String> = (0..50).map(|number| format!("<A{number}/>")).collect();
    let names = agent_xml(&names.concat());
    let packed = gzip(text.as_bytes());
    let plain = Limits::default();
    for (limits, bytes, broken) in [
        (Limits { file_bytes: 1_000, ..plain }, text.as_bytes(), Limit::FileBytes),
        (Limits { unpacked_bytes: 1_000, unpacked_floor: 100, ..plain }, &packed, Limit::UnpackedBytes),
        (Limits { record_text_bytes: 1_000, ..plain }, text.as_bytes(), Limit::RecordText),
        (Limits { records: 10, ..plain }, many.as_bytes(), Limit::Records),
        (Limits { fields: 10, ..plain }, many.as_bytes(), Limit::Fields),
        (Limits { names: 10, ..plain }, names.as_bytes(), Limit::Names),
    ] {
        let outcome = open("fil", bytes, &limits).next().unwrap().outcome;
        let Err(Rejection::TooLarge { limit, .. }) = outcome else { panic!("{broken:?}: {outcome:?}") };
        assert_eq!(limit, broken);
    }
}
