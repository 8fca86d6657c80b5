//! Every table, column by column: what is shown can be sorted, filtered and counted, and the counts agree.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::text::fold;
use ansvar_store::collation;
use ansvar_store::list::{
    Cell, Column, ColumnKind, Filter, ListRequest, Misasked, Operator, Page, Row, Sort, TABLES, Table,
};

use crate::list_rows::everything;
use crate::stage::Stage;

const ALL: u32 = 10_000;

fn page(stage: &Stage, request: &ListRequest) -> Page {
    stage.read(|read| read.page(request)).unwrap_or_else(|misasked| panic!("{request:?}: {misasked}"))
}

fn rows(stage: &Stage, table: &Table) -> Vec<Row> {
    page(stage, &ListRequest::of(table.name, ALL)).rows
}

fn filtered(
    stage: &Stage,
    table: &Table,
    column: &Column,
    op: Operator,
    values: &[&str],
) -> BTreeSet<String> {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    let filters = vec![Filter { column: column.key.into(), op, values }];
    let request = ListRequest { filters, ..ListRequest::of(table.name, ALL) };
    let page = page(stage, &request);
    assert_eq!(page.total as usize, page.rows.len(), "{}.{} {op:?}: the total", table.name, column.key);
    page.rows.into_iter().map(|row| row.id).collect()
}

/// The ids of the rows whose cell in a column is as `fits` says.
fn ids(rows: &[Row], column: &Column, fits: impl Fn(&Cell) -> bool) -> BTreeSet<String> {
    rows.iter().filter(|row| fits(&row.cells[column.key])).map(|row| row.id.clone()).collect()
}

/// The value as a person or a script writes it in a filter.
fn text(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Flag(flag) => Some(flag.to_string()),
        Cell::Number(number) => Some(number.to_string()),
        Cell::Text(text) => Some(text.clone()),
        Cell::Empty(()) => None,
    }
}

#[test]
fn every_table_has_rows_and_every_row_every_column() {
    let stage = everything();
    for table in TABLES {
        let rows = rows(&stage, table);
        assert!(!rows.is_empty(), "{} is empty: this test would prove nothing about it", table.name);
        let ids: BTreeSet<_> = rows.iter().map(|row| &row.id).collect();
        assert_eq!(ids.len(), rows.len(), "the rows of {} have ids of their own", table.name);
        let columns: BTreeSet<_> = table.columns.iter().map(|column| column.key).collect();
        assert_eq!(columns.len(), table.columns.len(), "the columns of {} too", table.name);
        for row in &rows {
            assert_eq!(
                row.cells.keys().map(String::as_str).collect::<BTreeSet<_>>(),
                columns,
                "{}",
                table.name
            );
        }
    }
}

#[test]
fn codes_are_among_those_that_the_column_says() {
    let stage = everything();
    for table in TABLES {
        for row in rows(&stage, table) {
            for column in table.columns.iter().filter(|column| column.kind == ColumnKind::Code) {
                if let Some(code) = text(&row.cells[column.key]) {
                    assert!(
                        column.codes.contains(&code.as_str()),
                        "{}.{} has no {code}: no screen would have a word for it",
                        table.name,
                        column.key
                    );
                }
            }
        }
    }
}

#[test]
fn every_column_filters_by_each_value_that_it_shows() {
    let stage = everything();
    for table in TABLES {
        let rows = rows(&stage, table);
        for column in table.columns {
            let values: BTreeSet<String> =
                rows.iter().filter_map(|row| text(&row.cells[column.key])).collect();
            for value in &values {
                let is = ids(&rows, column, |cell| text(cell).as_ref() == Some(value));
                let not = ids(&rows, column, |cell| text(cell).as_ref() != Some(value));
                let place = format!("{}.{} = {value}", table.name, column.key);
                assert_eq!(filtered(&stage, table, column, Operator::Is, &[value]), is, "{place}");
                assert_eq!(filtered(&stage, table, column, Operator::IsNot, &[value]), not, "not {place}");
                if column.kind == ColumnKind::Text {
                    let part: String = value.chars().skip(1).take(4).collect();
                    let holds = ids(&rows, column, |cell| {
                        text(cell).is_some_and(|text| fold(&text).contains(&fold(&part)))
                    });
                    let found = filtered(&stage, table, column, Operator::Contains, &[&part.to_uppercase()]);
                    assert_eq!(found, holds, "{place} contains {part}");
                }
            }
            let all: Vec<_> = values.iter().map(String::as_str).collect();
            let some = ids(&rows, column, |cell| text(cell).is_some());
            assert_eq!(filtered(&stage, table, column, Operator::Is, &all), some, "any of all the values");
            assert_eq!(filtered(&stage, table, column, Operator::IsNotEmpty, &[]), some, "{}", column.key);
            let none = ids(&rows, column, |cell| text(cell).is_none());
            assert_eq!(filtered(&stage, table, column, Operator::IsEmpty, &[]), none, "{}", column.key);
        }
    }
}

#[test]
fn amounts_and_days_are_compared_as_what_they_are() {
    let stage = everything();
    for table in TABLES {
        let rows = rows(&stage, table);
        for column in table.columns {
            let numbers: BTreeSet<i64> = rows
                .iter()
                .filter_map(|row| match (column.kind, &row.cells[column.key]) {
                    (ColumnKind::Flag, _) => None,
                    (_, Cell::Number(number)) => Some(*number),
                    _ => None,
                })
                .collect();
            for bound in numbers {
                let least = ids(&rows, column, |cell| matches!(cell, Cell::Number(own) if *own >= bound));
                let most = ids(&rows, column, |cell| matches!(cell, Cell::Number(own) if *own <= bound));
                let place = format!("{}.{} against {bound}", table.name, column.key);
                let bound = bound.to_string();
                assert_eq!(filtered(&stage, table, column, Operator::AtLeast, &[&bound]), least, "{place}");
                assert_eq!(filtered(&stage, table, column, Operator::AtMost, &[&bound]), most, "{place}");
            }
            if column.kind == ColumnKind::Date {
                for bound in rows.iter().filter_map(|row| text(&row.cells[column.key])) {
                    let after = ids(&rows, column, |cell| text(cell).is_some_and(|day| day >= bound));
                    let before = ids(&rows, column, |cell| text(cell).is_some_and(|day| day <= bound));
                    assert_eq!(filtered(&stage, table, column, Operator::After, &[&bound]), after);
                    assert_eq!(filtered(&stage, table, column, Operator::Before, &[&bound]), before);
                }
            }
        }
    }
}

/// 25 is more than 3 though "25" is less than "3", and a word is neither more nor less than a number.
#[test]
fn a_quantity_that_is_a_word_is_not_an_amount() {
    let stage = everything();
    let table = ansvar_store::list::table("entitlement").unwrap();
    let column = table.column("quantity").unwrap();
    let count = |op, values: &[&str]| filtered(&stage, table, column, op, values).len();
    assert_eq!(count(Operator::AtLeast, &["10"]), 2, "25 of each product");
    assert_eq!(count(Operator::AtMost, &["10"]), 2, "3 of each");
    assert_eq!(count(Operator::Is, &["unlimited"]), 2);
    assert_eq!(count(Operator::Is, &["unlimited", "3"]), 4, "words and numbers together");
    assert_eq!(count(Operator::IsNot, &["unknown"]), 6);
}

#[test]
fn every_column_sorts_both_ways() {
    let stage = everything();
    for table in TABLES {
        let whole: BTreeSet<_> = rows(&stage, table).into_iter().map(|row| row.id).collect();
        for column in table.columns {
            let sorted = |descending| {
                let sort = vec![Sort { column: column.key.into(), descending }];
                page(&stage, &ListRequest { sort, ..ListRequest::of(table.name, ALL) }).rows
            };
            let (up, down) = (sorted(false), sorted(true));
            let place = format!("{}.{}", table.name, column.key);
            assert_eq!(up.iter().map(|row| row.id.clone()).collect::<BTreeSet<_>>(), whole, "{place}");
            let cells = |rows: &[Row]| -> Vec<Cell> {
                rows.iter().map(|row| row.cells[column.key].clone()).collect()
            };
            let (up, mut down) = (cells(&up), cells(&down));
            down.reverse();
            assert_eq!(up, down, "{place}: the other way is the same way turned");
            let shown: Vec<_> = up.iter().filter(|cell| !matches!(cell, Cell::Empty(()))).collect();
            let in_order = match column.kind {
                ColumnKind::Text => {
                    shown.is_sorted_by_key(|cell| text(cell).map(|text| collation::key(&text)))
                }
                ColumnKind::Date | ColumnKind::Instant => shown.is_sorted_by_key(|cell| text(cell)),
                ColumnKind::Count | ColumnKind::Money | ColumnKind::Quantity | ColumnKind::Balance => {
                    let numbers: Vec<_> = shown
                        .iter()
                        .filter_map(|cell| if let Cell::Number(number) = cell { Some(*number) } else { None })
                        .collect();
                    numbers.is_sorted()
                }
                _ => true,
            };
            assert!(in_order, "{place}: {shown:?}");
        }
    }
}

#[test]
fn names_stand_in_swedish_order() {
    let stage = everything();
    let names: Vec<_> = rows(&stage, ansvar_store::list::table("device").unwrap())
        .iter()
        .filter_map(|row| text(&row.cells["name"]))
        .collect();
    assert_eq!(names, ["lap-a", "LAP-Ä", "LAP-Ö"], "å ä ö last, capitals no matter");
}

#[test]
fn pages_cut_the_list_without_losing_or_doubling_a_row() {
    let stage = everything();
    for table in TABLES {
        let whole = rows(&stage, table);
        let mut paged = Vec::new();
        loop {
            let request =
                ListRequest { offset: u32::try_from(paged.len()).unwrap(), ..ListRequest::of(table.name, 2) };
            let page = page(&stage, &request);
            assert_eq!(page.total as usize, whole.len(), "{} counts the same on every page", table.name);
            if page.rows.is_empty() {
                break;
            }
            paged.extend(page.rows);
        }
        assert_eq!(paged, whole, "{}", table.name);
    }
}

/// R160: one function counts, so a list and the file made from it cannot differ.
#[test]
fn a_list_and_its_export_are_the_same_rows() {
    let stage = everything();
    for table in TABLES {
        let column = table.columns[0].key.to_owned();
        let filters = vec![Filter { column, op: Operator::IsNotEmpty, values: vec![] }];
        for request in [
            ListRequest::of(table.name, ALL),
            ListRequest { filters, ..ListRequest::of(table.name, ALL) },
            ListRequest { text: Some("a".into()), ..ListRequest::of(table.name, ALL) },
        ] {
            let mut exported = Vec::new();
            let answer = stage.read(|read| {
                read.each_row(&request, |row| {
                    exported.push(row);
                    Ok(())
                })
            });
            assert_eq!(answer, Ok(()));
            let page = page(&stage, &request);
            assert_eq!(exported, page.rows, "{request:?}");
            assert_eq!(exported.len(), page.total as usize, "{request:?}");
        }
    }
}

#[test]
fn the_search_box_of_a_list_looks_in_names_without_regard_to_case() {
    let stage = everything();
    let found = |table: &str, text: &str| {
        page(&stage, &ListRequest { text: Some(text.into()), ..ListRequest::of(table, ALL) }).total
    };
    assert_eq!(found("system", "ÄREN"), 1);
    assert_eq!(found("system", "aren"), 0, "ä is not a");
    assert_eq!(found("body", "ks"), 1, "a body by its abbreviation");
    assert_eq!(found("device", "sn-lap-ö"), 1, "a device by its serial number");
    assert_eq!(found("software_product", "nordprogram"), 1, "a product by its publisher");
    assert_eq!(found("system", "%"), 0, "a percent sign is a percent sign");
    assert_eq!(found("system", "  "), 3, "blank asks for nothing");
}

#[test]
fn what_a_list_does_not_have_is_said() {
    let stage = everything();
    let unknown = stage.read(|read| read.page(&ListRequest::of("sqlite_master", 1)));
    assert_eq!(unknown, Err(Misasked::Table("sqlite_master".into())));
    let sort = vec![Sort { column: "name; DROP TABLE record".into(), descending: false }];
    let misasked = stage.read(|read| read.page(&ListRequest { sort, ..ListRequest::of("system", 1) }));
    assert!(matches!(misasked, Err(Misasked::Column { table, .. }) if table == "system"));
}

#[test]
fn retired_records_and_withdrawn_devices_are_in_no_list() {
    let stage = everything();
    let counts = |stage: &Stage| -> BTreeMap<&str, u32> {
        TABLES.iter().map(|table| (table.name, page(stage, &ListRequest::of(table.name, 1)).total)).collect()
    };
    let before = counts(&stage);
    stage.write(|write| crate::imports::undo(write, crate::imports::batch(3)).map(drop));
    let after = counts(&stage);
    assert_eq!(after["device"], before["device"] - 1, "the undone import brought one device");
    assert_eq!(after["import_batch"], before["import_batch"], "the import itself stays to be seen");
}
