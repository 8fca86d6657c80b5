//! Every table, column by column: what is shown can be sorted, filtered and counted, and the counts agree.

use std::collections::BTreeSet;

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

/// A table as it is listed: its live rows, or the records that have left the register.
#[derive(Clone, Copy)]
struct Listed {
    table: &'static Table,
    retired: bool,
}

impl Listed {
    /// Every table, and every table of records once more for those that have left.
    fn all() -> impl Iterator<Item = Self> {
        let live = TABLES.iter().map(|table| Self { table, retired: false });
        let gone = TABLES.iter().filter(|table| table.holds_records());
        live.chain(gone.map(|table| Self { table, retired: true }))
    }

    fn live(name: &str) -> Self {
        Self { table: ansvar_store::list::table(name).unwrap(), retired: false }
    }

    fn request(self, limit: u32) -> ListRequest {
        ListRequest { retired: self.retired, ..ListRequest::of(self.table.name, limit) }
    }

    fn columns(self) -> impl Iterator<Item = &'static Column> {
        self.table.columns_of(self.retired)
    }

    fn name(self) -> String {
        format!("{}{}", self.table.name, if self.retired { ", retired" } else { "" })
    }
}

fn rows(stage: &Stage, listed: Listed) -> Vec<Row> {
    page(stage, &listed.request(ALL)).rows
}

fn filtered(
    stage: &Stage,
    listed: Listed,
    column: &Column,
    op: Operator,
    values: &[&str],
) -> BTreeSet<String> {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    let filters = vec![Filter { column: column.key.into(), op, values }];
    let request = ListRequest { filters, ..listed.request(ALL) };
    let page = page(stage, &request);
    assert_eq!(page.total as usize, page.rows.len(), "{}.{} {op:?}: the total", listed.name(), column.key);
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
    for table in Listed::all() {
        let rows = rows(&stage, table);
        assert!(!rows.is_empty(), "{} is empty: this test would prove nothing about it", table.name());
        let ids: BTreeSet<_> = rows.iter().map(|row| &row.id).collect();
        assert_eq!(ids.len(), rows.len(), "the rows of {} have ids of their own", table.name());
        let columns: BTreeSet<_> = table.columns().map(|column| column.key).collect();
        assert_eq!(columns.len(), table.columns().count(), "the columns of {} too", table.name());
        for row in &rows {
            assert_eq!(
                row.cells.keys().map(String::as_str).collect::<BTreeSet<_>>(),
                columns,
                "{}",
                table.name()
            );
        }
    }
}

#[test]
fn codes_are_among_those_that_the_column_says() {
    let stage = everything();
    for table in Listed::all() {
        for row in rows(&stage, table) {
            for column in table.columns().filter(|column| column.kind == ColumnKind::Code) {
                if let Some(code) = text(&row.cells[column.key]) {
                    assert!(
                        column.codes.contains(&code.as_str()),
                        "{}.{} has no {code}: no screen would have a word for it",
                        table.name(),
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
    for table in Listed::all() {
        let rows = rows(&stage, table);
        for column in table.columns() {
            let values: BTreeSet<String> =
                rows.iter().filter_map(|row| text(&row.cells[column.key])).collect();
            for value in &values {
                let is = ids(&rows, column, |cell| text(cell).as_ref() == Some(value));
                let not = ids(&rows, column, |cell| text(cell).as_ref() != Some(value));
                let place = format!("{}.{} = {value}", table.name(), column.key);
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
    for table in Listed::all() {
        let rows = rows(&stage, table);
        for column in table.columns() {
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
                let place = format!("{}.{} against {bound}", table.name(), column.key);
                let bound = bound.to_string();
                assert_eq!(filtered(&stage, table, column, Operator::AtLeast, &[&bound]), least, "{place}");
                assert_eq!(filtered(&stage, table, column, Operator::AtMost, &[&bound]), most, "{place}");
            }
            if matches!(column.kind, ColumnKind::Date | ColumnKind::Instant) {
                for value in rows.iter().filter_map(|row| text(&row.cells[column.key])) {
                    // A moment is held against a day as well: at noon it is the same day almost everywhere.
                    let bound = value[..10].to_owned();
                    let day = |cell: &Cell| text(cell).map(|text| text[..10].to_owned());
                    let after = ids(&rows, column, |cell| day(cell).is_some_and(|day| day >= bound));
                    let before = ids(&rows, column, |cell| day(cell).is_some_and(|day| day <= bound));
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
    let table = Listed::live("entitlement");
    let column = table.table.column("quantity", false).unwrap();
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
    for table in Listed::all() {
        let whole: BTreeSet<_> = rows(&stage, table).into_iter().map(|row| row.id).collect();
        for column in table.columns() {
            let sorted = |descending| {
                let sort = vec![Sort { column: column.key.into(), descending }];
                page(&stage, &ListRequest { sort, ..table.request(ALL) }).rows
            };
            let (up, down) = (sorted(false), sorted(true));
            let place = format!("{}.{}", table.name(), column.key);
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
    let names: Vec<_> =
        rows(&stage, Listed::live("device")).iter().filter_map(|row| text(&row.cells["name"])).collect();
    assert_eq!(names, ["lap-a", "LAP-Ä", "LAP-Ö"], "å ä ö last, capitals no matter");
}

#[test]
fn pages_cut_the_list_without_losing_or_doubling_a_row() {
    let stage = everything();
    for table in Listed::all() {
        let whole = rows(&stage, table);
        let mut paged = Vec::new();
        loop {
            let request = ListRequest { offset: u32::try_from(paged.len()).unwrap(), ..table.request(2) };
            let page = page(&stage, &request);
            assert_eq!(page.total as usize, whole.len(), "{} counts the same on every page", table.name());
            if page.rows.is_empty() {
                break;
            }
            paged.extend(page.rows);
        }
        assert_eq!(paged, whole, "{}", table.name());
    }
}

/// R160: one function counts, so a list and the file made from it cannot differ.
#[test]
fn a_list_and_its_export_are_the_same_rows() {
    let stage = everything();
    for table in Listed::all() {
        let column = table.table.columns[0].key.to_owned();
        let filters = vec![Filter { column, op: Operator::IsNotEmpty, values: vec![] }];
        for request in [
            table.request(ALL),
            ListRequest { filters, ..table.request(ALL) },
            ListRequest { text: Some("a".into()), ..table.request(ALL) },
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

/// The live rows and those that have left are two lists that share nothing, and together they are every record.
#[test]
fn what_has_left_the_register_is_listed_apart_with_when_by_whom_and_why() {
    let stage = everything();
    for live in TABLES.iter().filter(|table| table.holds_records()).map(|table| Listed::live(table.name)) {
        let gone = Listed { retired: true, ..live };
        let ids = |listed| rows(&stage, listed).into_iter().map(|row| row.id).collect::<BTreeSet<_>>();
        assert_eq!(ids(live).intersection(&ids(gone)).count(), 0, "{}", live.name());
        assert_eq!(ids(live).len(), ids(gone).len(), "{}: each has a twin that has left", live.name());
        let times: Vec<_> = rows(&stage, gone).iter().map(|row| text(&row.cells["retired_at"])).collect();
        assert!(times.iter().all(Option::is_some));
        assert!(times.iter().rev().is_sorted(), "{}: the latest first: {times:?}", live.name());
        for row in rows(&stage, gone) {
            assert_eq!(row.cells["retired_by"], Cell::Text("IT-chefen".into()), "by name, not by id");
            assert!(text(&row.cells["retired_reason"]).is_some_and(|reason| reason.starts_with("Skäl")));
        }
    }
}

#[test]
fn only_records_can_be_asked_for_when_they_have_left() {
    let stage = everything();
    for table in TABLES.iter().filter(|table| !table.holds_records()) {
        let request = ListRequest { retired: true, ..ListRequest::of(table.name, 1) };
        assert_eq!(stage.read(|read| read.page(&request)), Err(Misasked::Retired(table.name.into())));
    }
    let sort = vec![Sort { column: "retired_at".into(), descending: false }];
    let misasked = stage.read(|read| read.page(&ListRequest { sort, ..ListRequest::of("system", 1) }));
    assert!(matches!(misasked, Err(Misasked::Column { .. })), "a live record has not left at any time");
}

#[test]
fn withdrawn_devices_are_in_no_list() {
    let stage = everything();
    let total = |name: &str| page(&stage, &ListRequest::of(name, 1)).total;
    let (devices, imports) = (total("device"), total("import_batch"));
    stage.write(|write| crate::imports::undo(write, crate::imports::batch(3)).map(drop));
    assert_eq!(total("device"), devices - 1, "the undone import brought one device");
    assert_eq!(total("import_batch"), imports, "the import itself stays to be seen");
}
