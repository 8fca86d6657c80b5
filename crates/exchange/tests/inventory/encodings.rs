//! The same report in every encoding that agents use.

use ansvar_exchange::inventory::{Rejection, RemarkCode};
use encoding_rs::WINDOWS_1252;

use crate::{agent_json, agent_xml, read};

const TITLE: &str = "Räkna på Åmål";

fn xml() -> String {
    agent_xml(&format!("<SOFTWARES><NAME>{TITLE}</NAME></SOFTWARES>"))
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = mark.then_some(0xfeff);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}

fn title_and_guess(bytes: &[u8]) -> (String, bool) {
    let report = read(bytes).unwrap();
    let is_guess = report.remarks.iter().any(|remark| remark.code == RemarkCode::EncodingGuessed);
    (report.software.unwrap().remove(0).name, is_guess)
}

#[test]
fn what_proves_or_declares_itself_is_no_guess() {
    let declared = |name: &str| format!("<?xml version='1.0' encoding=\"{name}\"?>{}", xml());
    let bom = [b"\xef\xbb\xbf", xml().as_bytes()].concat();
    for bytes in [
        xml().into_bytes(),
        bom,
        utf16(&xml(), u16::to_le_bytes, true),
        utf16(&xml(), u16::to_be_bytes, true),
        utf16(&declared("UTF-16"), u16::to_le_bytes, false),
        WINDOWS_1252.encode(&declared("iso-8859-1")).0.into_owned(),
        WINDOWS_1252.encode(&declared("Windows-1252")).0.into_owned(),
        declared("UTF-16").into_bytes(),
        utf16(&agent_json(&format!(r#","softwares":[{{"name":"{TITLE}"}}]"#)), u16::to_le_bytes, true),
    ] {
        assert_eq!(title_and_guess(&bytes), (TITLE.to_owned(), false));
    }
}

#[test]
fn bytes_that_are_not_the_utf8_they_claim_are_a_guess() {
    let undeclared = WINDOWS_1252.encode(&xml()).0.into_owned();
    assert_eq!(title_and_guess(&undeclared), (TITLE.to_owned(), true));
    let text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{}", xml());
    assert_eq!(title_and_guess(&WINDOWS_1252.encode(&text).0), (TITLE.to_owned(), true));
}

#[test]
fn a_broken_or_unknown_encoding_refuses_the_file() {
    let mut half = utf16(&xml(), u16::to_le_bytes, true);
    half.pop();
    assert_eq!(read(&half), Err(Rejection::EncodingUnreadable { encoding: "UTF-16LE".into() }));
    let unknown = format!("<?xml version=\"1.0\" encoding=\"klingonska\"?>{}", xml());
    assert_eq!(
        read(unknown.as_bytes()),
        Err(Rejection::EncodingUnreadable { encoding: "klingonska".into() })
    );
}
