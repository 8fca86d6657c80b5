use super::*;

#[test]
fn headings_match_whatever_their_letters_and_blanks() {
    for heading in
        ["Item name", "item Name", "ITEM_NAME", "  item   name ", "Produkt", "PRODUKTNAMN", "\u{A0}Product"]
    {
        let parsed = read_text(&format!("{heading};Antal\nEtt;1\n"));
        assert_eq!(parsed.columns[0].field, Some(Field::Product), "{heading:?}");
    }
    let decomposed = read_text("Produkt;Antal;Utga\u{30A}va\nEtt;1;Standard\n");
    assert_eq!(decomposed.rows[0].edition.as_deref(), Some("Standard"));
}

#[test]
fn the_words_of_our_own_exports_are_understood() {
    for field in Field::ALL {
        assert!(
            field.names().iter().all(|name| *name == words::folded(name)),
            "{field:?} is compared folded"
        );
        for language in ["sv", "en"] {
            let key = format!("entitlement-import-field-{}", field.word().replace('_', "-"));
            let label = catalogue::sentence(language, &key);
            let folded = words::folded(&label);
            assert!(field.names().contains(&folded.as_str()), "{label} of {language} means {field:?}");
        }
    }
}

#[test]
fn no_heading_means_two_fields() {
    let mut all: Vec<&str> = Field::ALL.iter().flat_map(|field| field.names()).copied().collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count, "a heading's meaning must not hang on the order of fields");
}

#[test]
fn a_second_column_of_the_same_meaning_is_named_and_not_read() {
    let parsed = read_text("Produkt;Antal;Seats;;\nEtt;1;9;kvar;\n");
    assert_eq!(quantities(&parsed), [Quantity::Count(1)]);
    assert_eq!(file_remarks(&parsed), ["header_duplicate", "header_blank", "metric_assumed"]);
}

#[test]
fn the_importer_can_choose_columns() {
    let parsed = read_with("A;B;C\nx;7;Ett\n", |options| {
        options.columns = Some(vec![None, Some(Field::Quantity), Some(Field::Product)]);
    });
    assert_eq!(parsed.rows[0].product_name, "Ett");
    assert_eq!(quantities(&parsed), [Quantity::Count(7)]);
}

#[test]
fn a_title_above_the_heading_is_passed_over() {
    let parsed = read_text("Licenser 2026\n\nProdukt;Antal\nEtt;1\n");
    assert_eq!(parsed.rows[0].row, 4);
}

#[test]
fn a_file_without_the_columns_that_matter_says_which_it_has() {
    let rejection = refusal("Namnet;Antal\nEtt;1\n".as_bytes(), "a.csv");
    assert_eq!(rejection.code(), "no_product_column");
    assert_eq!(rejection.values()["headers"], "Namnet, Antal");
    assert_eq!(refusal(b"Titel: x\nProdukt;Version\nEtt;1\n", "a.csv").code(), "no_quantity_column");
    assert_eq!(refusal(b"just some prose", "a.csv").code(), "no_product_column");
}

#[test]
fn a_heading_alone_is_a_table_without_rows() {
    let parsed = read_text("Produkt;Antal\n");
    assert!(parsed.rows.is_empty() && parsed.rejected.is_empty());
}
