//! Records, lines and quotes.

use super::*;

#[test]
fn bare_cr_ends_lines() {
    let bytes = include_bytes!("../../../fixtures/entitlement/bare-cr.csv");
    let parsed = read(bytes, "licenser.csv", &Options::default()).unwrap();
    let places: Vec<(u32, u32)> = parsed.rows.iter().map(|row| (row.row, row.line)).collect();
    assert_eq!(places, [(2, 2), (3, 4)], "the quoted CR is a line but no record");
}

#[test]
fn mixed_line_ends_and_blank_lines_keep_the_numbers() {
    let parsed = read_text("Produkt;Antal\r\nEtt;1\r\rTvå;2\n\r\nTre;3");
    let places: Vec<(u32, u32)> = parsed.rows.iter().map(|row| (row.row, row.line)).collect();
    assert_eq!(places, [(2, 2), (4, 4), (6, 6)], "numbered as a spreadsheet numbers rows");
}

#[test]
fn the_delimiter_is_found_outside_quotes() {
    for (text, delimiter) in [
        ("Produkt;Antal\n\"a,b,c,d\";1\n", ';'),
        ("Produkt,Antal\n\"a;b;c;d\",1\n", ','),
        ("Produkt\tAntal\n\"a;b,c\"\t1\n", '\t'),
        ("sep=,\nProdukt,Antal\na;b,1\n", ','),
    ] {
        let parsed = read_text(text);
        assert_eq!(quantities(&parsed), [Quantity::Count(1)], "{delimiter:?} in {text:?}");
    }
}

#[test]
fn a_chosen_delimiter_decides() {
    let options = Options { delimiter: Some(Delimiter::Comma), ..Options::default() };
    let rejection = read(b"Produkt;Antal\nEtt;1\n", "a.csv", &options).unwrap_err();
    assert_eq!(rejection.values()["headers"], "Produkt;Antal", "one column, as the importer said");
}

#[test]
fn a_title_and_decimal_commas_do_not_mislead_the_search_for_a_delimiter() {
    let parsed = read_text("Licenser 2026\n\nProdukt,Antal\nEtt,1\nTvå,2\n");
    assert_eq!(quantities(&parsed), [Quantity::Count(1), Quantity::Count(2)]);
    let parsed = read_text("Produkt;Antal;Pris\nEtt;1;1,50\nTvå;2;2,50\nTre;3;3,50\n");
    assert_eq!(parsed.rows.len(), 3);
}

#[test]
fn a_wide_row_is_left_out_and_a_short_one_is_remarked() {
    let parsed = read_text("Produkt;Antal;Anteckning\nEtt;1;a;b\nTvå;2\nTre;3;;;\n");
    assert_eq!(issues(&parsed), [(2, "row_long")], "its cells may stand under the wrong headings");
    assert_eq!(remarks(&parsed), [(3, "row_short")]);
    assert_eq!(
        quantities(&parsed),
        [Quantity::Count(2), Quantity::Count(3)],
        "empty cells too many are nothing"
    );
}

#[test]
fn an_unclosed_quote_is_named_with_what_it_swallowed() {
    let parsed = read_text("Produkt;Antal\nEtt;1\n\"Två;2\nTre;3\nFyra;4");
    assert_eq!(quantities(&parsed), [Quantity::Count(1)], "what stands before it is read");
    assert_eq!(issues(&parsed), [(3, "quote_unclosed")]);
    assert_eq!(parsed.rejected[0].values["lines"], "3");
}

#[test]
fn a_row_without_product_is_left_out() {
    let parsed = read_text("Produkt;Antal\n;5\n   ;\u{A0}\nEtt;1\n");
    assert_eq!(issues(&parsed), [(2, "product_missing")], "and a blank row is nothing at all");
}

#[test]
fn a_text_beyond_the_limit_is_named_and_not_cut() {
    let parsed = read_text(&format!("Produkt;Antal;Not\nEtt;1;{}\n", "å".repeat(20_001)));
    assert_eq!(issues(&parsed), [(2, "text_too_long")]);
    assert_eq!(parsed.rejected[0].values["limit"], "20000");
}

#[test]
fn limits_are_stated() {
    let limits = |change: fn(&mut Limits)| {
        let mut options = Options::default();
        change(&mut options.limits);
        read(b"Produkt;Antal;Not\nEtt;1;\n", "a.csv", &options).unwrap_err()
    };
    let too_large = |limit, most| Rejection::TooLarge { limit, most };
    assert_eq!(limits(|limits| limits.file_bytes = 10), too_large(Limit::FileBytes, 10));
    assert_eq!(limits(|limits| limits.columns = 2), too_large(Limit::Columns, 2));
    assert_eq!(limits(|limits| limits.cells = 5), too_large(Limit::Cells, 5));
    assert_eq!(too_large(Limit::Cells, 5).values()["most"], "5");
}
