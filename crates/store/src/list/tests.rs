//! How SQLite finds the rows of a page. Statements of every list are planned on the real tables.

use rusqlite::Connection;

use crate::list::query::{Query, register_functions};
use crate::list::{Filter, ListRequest, Operator, Sort, TABLES, Table};
use crate::migration::STEPS;

fn tables_only() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    register_functions(&connection).unwrap();
    for step in STEPS {
        connection.execute_batch(step.sql).unwrap();
    }
    connection
}

fn plan(connection: &Connection, request: &ListRequest) -> String {
    let sql = Query::new(request).unwrap().window();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let params = vec![rusqlite::types::Value::Null; statement.parameter_count()];
    let steps =
        statement.query_map(rusqlite::params_from_iter(params), |row| row.get::<_, String>(3)).unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

fn of_records() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().copied().filter(|table| table.holds_records())
}

fn by_name(table: &Table) -> ListRequest {
    let named = table.columns.iter().find(|column| column.order == Some("r.name_key"));
    let sort = named.map(|column| Sort { column: column.key.into(), descending: false });
    ListRequest { sort: sort.into_iter().collect(), ..ListRequest::of(table.name, 50) }
}

/// An index over the live rows alone is taken only where the filter has its very words.
#[test]
fn a_page_of_live_records_by_name_is_found_in_an_index_of_live_records() {
    let connection = tables_only();
    for table in of_records() {
        let request = by_name(table);
        if request.sort.is_empty() {
            continue;
        }
        let plan = plan(&connection, &request);
        let is_found = ["record_in_order", "system_listed"].iter().any(|index| plan.contains(index));
        assert!(is_found, "{}:\n{plan}", table.name);
        assert!(!plan.contains("retired_listed"), "{}:\n{plan}", table.name);
    }
}

#[test]
fn a_filtered_page_of_live_systems_is_found_in_the_index_alone() {
    let connection = tables_only();
    let filter = |column: &str| Filter { column: column.into(), op: Operator::Is, values: vec!["x".into()] };
    for column in ["lifecycle_stage", "criticality", "system_type", "ownership_class"] {
        let filters = vec![filter(column)];
        let live = ListRequest { filters, ..ListRequest::of("system", 50) };
        let plan_of_live = plan(&connection, &live);
        assert!(plan_of_live.contains("system_listed"), "{column}:\n{plan_of_live}");
        let gone = plan(&connection, &ListRequest { retired: true, ..live });
        assert!(gone.contains("retired_listed") && !gone.contains("system_listed"), "{column}:\n{gone}");
    }
}

#[test]
fn records_that_have_left_are_found_without_reading_the_live_ones() {
    let connection = tables_only();
    for table in of_records() {
        let plan = plan(&connection, &ListRequest { retired: true, ..ListRequest::of(table.name, 50) });
        assert!(plan.contains("retired_listed"), "{}:\n{plan}", table.name);
    }
}
