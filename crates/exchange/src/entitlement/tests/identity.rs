//! The same file again is the same rows.

use super::*;

fn keys(text: &str) -> Vec<[u8; 32]> {
    read_text(text).rows.iter().map(row_key).collect()
}

const BASE: &str = "Produkt;Version;Antal;Ordernummer;Nyckel\nKontor;1;5;O-1;ABCDE-FGHIJ\n";

#[test]
fn what_does_not_identify_does_not_matter() {
    for same in [
        "Produkt;Version;Antal;Ordernummer;Nyckel\n  KONTOR ;1;900;o-1;XXXXX-FGHIJ\n",
        "Nyckel;Ordernummer;Not;Antal;Version;Produkt\nABCDE-FGHIJ;O-1;ny;5;1;Kontor\n",
    ] {
        assert_eq!(keys(same), keys(BASE), "letter case, blanks, number, notes and column order: {same}");
    }
}

#[test]
fn what_identifies_does() {
    for other in [
        "Produkt;Version;Antal;Ordernummer;Nyckel\nKontor 2;1;5;O-1;ABCDE-FGHIJ\n",
        "Produkt;Version;Antal;Ordernummer;Nyckel\nKontor;2;5;O-1;ABCDE-FGHIJ\n",
        "Produkt;Version;Antal;Ordernummer;Nyckel\nKontor;1;5;O-2;ABCDE-FGHIJ\n",
        "Produkt;Version;Antal;Ordernummer;Nyckel\nKontor;1;5;O-1;ABCDE-FGHIK\n",
        "Produkt;Version;Antal;Ordernummer;Nyckel;Mått\nKontor;1;5;O-1;ABCDE-FGHIJ;server\n",
        "Produkt;Version;Antal;Ordernummer;Nyckel;Utgåva\nKontor;1;5;O-1;ABCDE-FGHIJ;Plus\n",
        "Produkt;Version;Antal;Ordernummer;Nyckel\nKontor;;5;1O-1;ABCDE-FGHIJ\n",
    ] {
        assert_ne!(keys(other), keys(BASE), "{other}");
    }
}

#[test]
fn two_purchases_that_look_alike_are_two() {
    let text = "Produkt;Antal\nKontor;10\nRit;1\nkontor;5\nKontor;5\n";
    let parsed = read_text(text);
    assert_eq!(parsed.rows.iter().map(|row| row.occurrence).collect::<Vec<_>>(), [0, 0, 1, 2]);
    assert_eq!(remarks(&parsed), [(4, "row_repeated"), (5, "row_repeated")]);
    let keys = keys(text);
    let distinct: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(distinct.len(), 4, "else one purchase would overwrite another");
    assert_eq!(keys, self::keys(text), "the same bytes again give the same keys");
}

#[test]
fn a_rounded_order_number_identifies_nothing() {
    let damaged = "Produkt;Antal;Ordernummer\nKontor;5;6.37702E+15\n";
    assert_eq!(keys(damaged), keys("Produkt;Antal;Ordernummer\nKontor;5;6.4E+15\n"));
    assert_ne!(
        keys(damaged),
        keys("Produkt;Antal;Ordernummer\nKontor;5;12E3\n"),
        "an article number is kept"
    );
}

#[test]
fn only_the_last_five_of_a_key_are_kept() {
    for (key, ending) in [
        ("AAAAA-BBBBB-CCCCC", Some("CCCCC")),
        ("XXXXX-XXXXX-A1B2C", Some("A1B2C")),
        ("A1B2C", Some("A1B2C")),
        ("1234567", Some("34567")),
        ("AAAAA-", Some("AAAAA")),
        ("ÅÄÖåäöé", Some("Öåäöé")),
        ("---", None),
        ("N/A", None),
    ] {
        let parsed = read_text(&format!("Produkt;Antal;Serienummer\nEtt;1;{key}\n"));
        assert_eq!(parsed.rows[0].key_ending.as_deref(), ending, "{key}");
    }
}

#[test]
fn an_export_guard_is_taken_off() {
    let parsed = read_text("Produkt;Antal\n'=Rit;1\n'Citat;2\n");
    let names: Vec<&str> = parsed.rows.iter().map(|row| row.product_name.as_str()).collect();
    assert_eq!(names, ["=Rit", "'Citat"], "only the apostrophe that an export puts there");
}
