use ansvar_domain::money::Ore;

use super::*;

fn prices(texts: &[&str], sign: Option<DecimalSign>) -> Parsed {
    let rows: Vec<String> = texts.iter().map(|text| format!("Ett;1;\"{text}\"\n")).collect();
    let rows = rows.concat();
    read_with(&format!("Produkt;Antal;Pris\n{rows}"), |options| options.decimal_sign = sign)
}

fn counts(texts: &[&str]) -> Parsed {
    let rows: Vec<String> = texts.iter().map(|text| format!("Ett;\"{text}\"\n")).collect();
    let rows = rows.concat();
    read_text(&format!("Produkt;Antal\n{rows}"))
}

#[test]
fn a_price_with_one_reading_is_read_to_the_ore() {
    for (text, ore) in [
        ("1 292,94", 129_294),
        ("1\u{A0}292,94 kr", 129_294),
        ("1\u{202F}292,94 SEK", 129_294),
        ("1.292,94", 129_294),
        ("1,292.94", 129_294),
        ("1'292.94", 129_294),
        ("133289.59", 13_328_959),
        ("12 kr", 1_200),
        ("12:-", 1_200),
        ("SEK 12,5", 1_250),
        ("KR 12", 1_200),
        ("0,1", 10),
        ("1.292.940", 129_294_000),
        ("1.234.567,89", 123_456_789),
        ("0.125", 13),
        ("0", 0),
    ] {
        let parsed = prices(&[text], None);
        assert_eq!(parsed.rows[0].unit_price, Some(Ore(ore)), "{text}");
    }
}

#[test]
fn what_is_no_price_is_left_out_with_a_remark() {
    for text in [
        "gratis",
        "12 34",
        "1.29.4",
        "1,2,3",
        "1.292,94.1",
        "12--",
        "6.37702E+15",
        "99999999999999999999",
        "kr",
    ] {
        let parsed = prices(&[text], None);
        assert_eq!(parsed.rows[0].unit_price, None, "{text}");
        assert!(remarks(&parsed).contains(&(2, "number_unreadable")), "{text}: {:?}", parsed.remarks);
    }
}

#[test]
fn a_price_below_zero_leaves_the_row_out() {
    for text in ["-12", "\u{2212}12,50", "-12 kr"] {
        assert_eq!(issues(&prices(&[text], None)), [(2, "negative")], "{text}");
    }
}

#[test]
fn parts_of_an_ore_are_rounded_with_a_remark() {
    let parsed = prices(&["12,3456"], None);
    assert_eq!(parsed.rows[0].unit_price, Some(Ore(1_235)));
    assert_eq!(remarks(&parsed), [(2, "number_rounded")]);
}

#[test]
fn a_column_settles_its_own_decimal_sign() {
    assert_eq!(prices(&["1.292", "5,50"], None).rows[0].unit_price, Some(Ore(129_200)), "the point groups");
    assert_eq!(prices(&["1.292", "5.50"], None).rows[0].unit_price, Some(Ore(129)), "the point is decimal");
    let open = prices(&["1.292"], None);
    assert_eq!(open.rows[0].unit_price, None);
    assert_eq!(questions(&open), [(Field::UnitPrice, "decimal_sign")]);
    assert_eq!(prices(&["1.292"], Some(DecimalSign::Comma)).rows[0].unit_price, Some(Ore(129_200)));
    assert_eq!(prices(&["1.292"], Some(DecimalSign::Point)).rows[0].unit_price, Some(Ore(129)));
    let both = prices(&["1,50", "1.50", "1.292"], None);
    assert_eq!(both.rows[2].unit_price, None, "a column of both habits settles nothing");
}

#[test]
fn another_currency_is_kronor_only_when_the_importer_says_so() {
    for (text, currency) in
        [("$12", "USD"), ("12 €", "EUR"), ("EUR 12", "EUR"), ("12 NOK", "NOK"), ("£12", "GBP")]
    {
        let parsed = prices(&[text], None);
        assert_eq!(parsed.rows[0].unit_price, None, "{text}");
        let remark = parsed.remarks.iter().find(|remark| remark.code == RemarkCode::CurrencyForeign).unwrap();
        assert_eq!(remark.values["currency"], currency);
    }
    let parsed =
        read_with("Produkt;Antal;Pris\nEtt;1;$12.58\n", |options| options.foreign_prices_are_kronor = true);
    assert_eq!(parsed.rows[0].unit_price, Some(Ore(1_258)));
    assert_eq!(remarks(&parsed), [(2, "currency_taken_as_kronor")], "the choice stays visible");
}

#[test]
fn quantities_are_typed() {
    for (text, expected) in [
        ("0", Quantity::Count(0)),
        ("1 200", Quantity::Count(1200)),
        ("10,0", Quantity::Count(10)),
        ("10.00", Quantity::Count(10)),
        ("25 st", Quantity::Count(25)),
        ("4294967295", Quantity::Count(u32::MAX)),
        ("Obegränsat", Quantity::Unlimited),
        ("UNLIMITED", Quantity::Unlimited),
        ("okänd", Quantity::Unknown),
        ("", Quantity::Unknown),
    ] {
        assert_eq!(quantities(&counts(&[text])), [expected], "{text}");
    }
}

#[test]
fn a_number_that_is_no_quantity_leaves_the_row_out() {
    for (text, code) in [
        ("-1", "negative"),
        ("\u{2212}5", "negative"),
        ("2,5", "not_whole"),
        ("4294967296", "out_of_range"),
        ("99999999999999999999999", "number_unreadable"),
        ("många", "number_unreadable"),
        ("1.000", "number_ambiguous"),
        ("6,37702E+15", "number_damaged"),
    ] {
        let parsed = counts(&[text]);
        assert_eq!(issues(&parsed), [(2, code)], "{text}");
        assert_eq!(parsed.rejected[0].column, Some(Field::Quantity));
        assert_eq!(parsed.rejected[0].values["text"], text, "the answer shows what was written");
    }
    assert_eq!(
        counts(&["1.000", "2,5"]).rows[0].quantity,
        Quantity::Count(1000),
        "the column shows the habit"
    );
}
