use super::*;

fn ends(dates: &[&str], order: Option<DateOrder>) -> Parsed {
    let rows: Vec<String> = dates.iter().map(|date| format!("Ett;1;\"{date}\"\n")).collect();
    let rows = rows.concat();
    read_with(&format!("Produkt;Antal;Utgår\n{rows}"), |options| options.date_order = order)
}

#[test]
fn one_reading_is_read() {
    for (text, expected) in [
        ("2026-11-23", "2026-11-23"),
        ("2026/11/23", "2026-11-23"),
        ("2026.1.3", "2026-01-03"),
        ("20261123", "2026-11-23"),
        ("2026-11-23 10:54", "2026-11-23"),
        ("2026-11-23T10:54:37Z", "2026-11-23"),
        ("2026-11-23 10:54:37+01:00", "2026-11-23"),
        ("16/09/2015", "2015-09-16"),
        ("11/24/2008", "2008-11-24"),
        ("11/24/2008 3:15 PM", "2008-11-24"),
        ("1/23/23", "2023-01-23"),
        ("1/23/70", "1970-01-23"),
        ("1/23/69", "2069-01-23"),
        ("3.4.2026", "2026-04-03"),
        ("05/05/2020", "2020-05-05"),
        ("23-11-2026", "2026-11-23"),
        ("23 november 2026", "2026-11-23"),
        ("23-Nov-2026", "2026-11-23"),
        ("Nov 23, 2026", "2026-11-23"),
        ("1 maj 2026", "2026-05-01"),
        ("2024-02-29", "2024-02-29"),
    ] {
        let parsed = ends(&[text], None);
        assert_eq!(parsed.rows.first().map(|row| row.end), Some(Some(day(expected))), "{text}");
    }
}

#[test]
fn what_is_no_date_is_never_rolled_over_or_guessed() {
    for text in [
        "2019-54-17",
        "2023-02-29",
        "31/02/2020",
        "26-11-23",
        "2026",
        "45000",
        "Mon Feb 20 14:21",
        "13/13/2020",
        "0099-01-01",
        "snart",
    ] {
        assert_eq!(issues(&ends(&[text], None)), [(2, "date_unreadable")], "{text}");
    }
}

#[test]
fn a_column_settles_its_own_order() {
    let parsed = ends(&["03/04/2026", "16/09/2026"], None);
    assert_eq!(parsed.rows[0].end, Some(day("2026-04-03")), "16 can be no month");
    let parsed = ends(&["03/04/2026", "09/16/2026"], None);
    assert_eq!(parsed.rows[0].end, Some(day("2026-03-04")));
}

#[test]
fn an_open_order_is_asked_about_and_never_gives_a_right_without_end() {
    let parsed = ends(&["03/04/2026", "2026-01-01"], None);
    assert_eq!(issues(&parsed), [(2, "date_ambiguous")]);
    assert_eq!(questions(&parsed), [(Field::End, "date_order")]);
    assert_eq!(parsed.rows.len(), 1, "the row that is clear is read");

    let answered = ends(&["03/04/2026"], Some(DateOrder::DayFirst));
    assert_eq!(answered.rows[0].end, Some(day("2026-04-03")));
    assert_eq!(ends(&["03/04/2026"], Some(DateOrder::MonthFirst)).rows[0].end, Some(day("2026-03-04")));
}

#[test]
fn both_orders_in_one_column_leave_the_rest_open() {
    let parsed = ends(&["16/09/2026", "09/16/2026", "03/04/2026"], None);
    assert_eq!(issues(&parsed), [(4, "date_ambiguous")]);
}

#[test]
fn the_order_is_a_columns_and_not_the_files() {
    let parsed = read_text(
        "Produkt;Antal;Inköpsdatum;Utgår\nEtt;1;11/24/2020;16/09/2026\nTvå;2;01/02/2020;01/02/2027\n",
    );
    assert_eq!(parsed.rows[1].start, Some(day("2020-01-02")));
    assert_eq!(parsed.rows[1].end, Some(day("2027-02-01")));
}

#[test]
fn placeholders_are_no_dates() {
    let parsed = ends(&["N/A", "0000-00-00", "tills vidare", ""], None);
    assert!(parsed.rows.iter().all(|row| row.end.is_none()) && parsed.rows.len() == 4);
    assert_eq!(
        remarks(&parsed).into_iter().filter(|(_, code)| *code == "date_placeholder").collect::<Vec<_>>(),
        [(2, "date_placeholder"), (3, "date_placeholder")],
        "words that say it outright need no remark"
    );
    assert_eq!(
        issues(&ends(&["1970-01-01"], None)),
        [(2, "date_placeholder")],
        "a zero date is not without end"
    );
    let bought = read_text("Produkt;Antal;Start\nEtt;1;1970-01-01\n");
    assert_eq!((bought.rows[0].start, remarks(&bought)), (None, vec![(2, "date_placeholder")]));
}

#[test]
fn the_first_day_is_not_after_the_last() {
    let parsed =
        read_text("Produkt;Antal;Start;Slut\nEtt;1;2026-01-02;2026-01-01\nTvå;1;2026-01-01;2026-01-01\n");
    assert_eq!(issues(&parsed), [(2, "dates_out_of_order")], "one day is a term");
}
