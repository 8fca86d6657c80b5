use super::*;

#[test]
fn windows_1252_is_read_and_said_to_be_a_guess() {
    let bytes = include_bytes!("../../../fixtures/entitlement/windows-1252.csv");
    let parsed = read(bytes, "licenser.csv", &Options::default()).unwrap();
    assert_eq!(parsed.rows[1].product_name, "Åkeritjänst");
    assert_eq!(file_remarks(&parsed), ["encoding_guessed", "metric_assumed"]);
}

#[test]
fn a_chosen_encoding_is_no_guess() {
    let options = Options { encoding: Some(Encoding::Macintosh), ..Options::default() };
    let parsed = read(b"Produkt;Antal\rV\x8axel;1\r", "licenser.csv", &options).unwrap();
    assert_eq!(parsed.rows[0].product_name, "Växel", "8A is ä on old Macintoshes");
    assert_eq!(file_remarks(&parsed), ["metric_assumed"]);
}

#[test]
fn utf_16_with_and_without_a_mark() {
    let marked = include_bytes!("../../../fixtures/entitlement/utf-16.tsv");
    let parsed = read(marked, "licenser.tsv", &Options::default()).unwrap();
    assert_eq!(parsed.rows[0].product_name, "Växelprogrammet");
    assert_eq!(file_remarks(&parsed), ["metric_assumed"], "the mark proves the encoding");

    let big: Vec<u8> = "Produkt;Antal\r\nVäxel;1\r\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let parsed = read(&big, "licenser.csv", &Options::default()).unwrap();
    assert_eq!(parsed.rows[0].product_name, "Växel");
    assert_eq!(file_remarks(&parsed), ["encoding_guessed", "metric_assumed"]);
}

#[test]
fn bytes_without_meaning_refuse_the_file() {
    for bytes in [
        &b"\xef\xbb\xbfProdukt;Antal\nV\xe4xel;1\n"[..],
        b"Produkt;Antal\nV\x8d\xe4xel;1\n",
        b"Produkt;Antal\n\0\0\0;1\n\0",
        b"\xff\xfeP\0\x00\xd8",
    ] {
        assert_eq!(
            refusal(bytes, "licenser.csv"),
            Rejection::EncodingUnreadable,
            "letters are never replaced"
        );
    }
}

#[test]
fn double_encoding_is_pointed_out_and_left() {
    let parsed = read_text("Produkt;Antal\nVÃ¤xel;1\n");
    assert_eq!(parsed.rows[0].product_name, "VÃ¤xel", "repair is never silent");
    assert!(file_remarks(&parsed).contains(&"encoding_suspect"));
}

#[test]
fn files_of_other_kinds_are_named() {
    for (bytes, name, code) in [
        (&b""[..], "a.csv", "empty"),
        (b" \r\n\t", "a.csv", "empty"),
        (b"%PDF-1.7", "a.csv", "not_a_table"),
        (b"{\"a\": 1}", "a.csv", "not_a_table"),
        (b"<html>", "a.csv", "not_a_table"),
        (b"\x1f\x8b\x08\x00", "a.csv", "not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", "old_or_locked_workbook"),
        (b"not a workbook", "a.XLSX", "xlsx_damaged"),
        (b"PK\x03\x04cut short", "a.xlsx", "xlsx_damaged"),
    ] {
        assert_eq!(refusal(bytes, name).code(), code, "{name} with {bytes:?}");
    }
}
