//! One page of a long list, beside the statements that somebody would write by hand for just that page.

use std::path::Path;
use std::time::Duration;

use ansvar_store::Failure;
use ansvar_store::list::{Filter, ListRequest, Operator, Sort};
use rusqlite::types::Value;

use crate::report::{Row, shown};
use crate::sizes::SYSTEMS;
use crate::stage::Stage;
use crate::systems::body_id;
use crate::timing::{Pair, in_turns, time};

const RUNS: usize = 7;
const ROWS: u32 = 50;

/// A page as the screen asks for it, and by hand.
struct Case {
    said: &'static str,
    request: ListRequest,
    /// After `WHERE`, over `record r` and those of the joins that it names.
    by_hand: &'static str,
    order: &'static str,
    params: Vec<Value>,
    /// What the count by hand needs to join.
    count_joins: &'static str,
}

const COLUMNS: &str = "r.id, r.name, owner.name, r.fields ->> '$.criticality.level', chain.glyph, chain.steward, \
    r.fields ->> '$.classification.confidentiality', r.fields ->> '$.lifecycle_stage'";
const JOINS: &str = "LEFT JOIN record owner ON owner.id = unhex(r.fields ->> '$.owner', '-') \
    LEFT JOIN chain ON chain.system = r.id";
const LIVE: &str = "r.kind = 'system' AND r.retired IS NULL";

fn request(
    text: Option<&str>,
    filters: Vec<Filter>,
    sort: &str,
    descending: bool,
    offset: u32,
) -> ListRequest {
    ListRequest {
        table: "system".into(),
        text: text.map(str::to_owned),
        filters,
        sort: vec![Sort { column: sort.into(), descending }],
        offset,
        limit: ROWS,
        retired: false,
    }
}

fn is(column: &str, value: &str) -> Filter {
    Filter { column: column.into(), op: Operator::Is, values: vec![value.into()] }
}

fn cases(owner: &str) -> Vec<Case> {
    let text = |text: &str| Value::Text(text.to_owned());
    vec![
        Case {
            said: "one stage, by name",
            request: request(None, vec![is("lifecycle_stage", "phasing_out")], "name", false, 0),
            by_hand: "r.fields ->> '$.lifecycle_stage' = ?1",
            order: "r.name_key",
            params: vec![text("phasing_out")],
            count_joins: "",
        },
        Case {
            said: "one owner, by name, the 40th page",
            request: request(None, vec![is("owner", owner)], "name", false, 39 * ROWS),
            by_hand: "owner.name = ?1",
            order: "r.name_key",
            params: vec![text(owner)],
            count_joins: JOINS,
        },
        Case {
            said: "a word in the name, by owner downwards",
            request: request(Some("larm"), Vec::new(), "owner", true, 0),
            by_hand: "instr(r.name_fold, ?1) > 0",
            order: "owner.name_key DESC",
            params: vec![text("larm")],
            count_joins: "",
        },
        Case {
            said: "one stage, by longest outage",
            request: request(
                None,
                vec![is("lifecycle_stage", "in_operation")],
                "max_tolerable_outage_hours",
                true,
                0,
            ),
            by_hand: "r.fields ->> '$.lifecycle_stage' = ?1",
            order: "r.fields ->> '$.max_tolerable_outage_hours' DESC",
            params: vec![text("in_operation")],
            count_joins: "",
        },
    ]
}

pub fn measure(stage: &Stage, register: &Path) -> Vec<Row> {
    let workspace = stage.open(register);
    let sql = stage.plain(register);
    let owner: String = sql
        .query_row("SELECT name FROM record WHERE id = ?1", [body_id(3).0], |row| row.get(0))
        .expect("the body is there");
    let mut sum = Pair { ours: Duration::ZERO, bound: Duration::ZERO };
    let mut each = Vec::new();
    for case in cases(&owner) {
        let ours = || {
            let page = workspace.read(|read| -> Result<_, Failure> { read.page(&case.request) });
            let page = page.expect("the list answers").expect("the list has the columns");
            (page.rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>(), page.total)
        };
        let by_hand = || by_hand(&sql, &case).expect("the statements answer");
        let ((our_rows, our_total), (their_rows, their_total)) = (ours(), by_hand());
        assert_eq!(
            (our_rows.len(), our_total),
            (their_rows.len(), their_total),
            "{}: the same page",
            case.said
        );
        let pair = in_turns(RUNS, || time(ours).0, || time(by_hand).0);
        each.push(format!("{} {} beside {}", case.said, shown(pair.ours), shown(pair.bound)));
        sum = Pair { ours: sum.ours + pair.ours, bound: sum.bound + pair.bound };
    }
    let timed = format!(
        "the first {ROWS} of {SYSTEMS} systems as the screen gets them, with how many there are; {} different pages, \
         summed: {}. The bound is the page with the columns shown at first and the count, each by one prepared \
         statement written for that page, read into strings. Medians of {RUNS}.",
        each.len(),
        each.join("; ")
    );
    vec![
        Row::of("a list page, filtered and sorted", "the bare SQL", sum, Some(2.0), timed)
            .heavy_with("Every column is fetched, not only those shown at first."),
    ]
}

fn by_hand(sql: &rusqlite::Connection, case: &Case) -> rusqlite::Result<(Vec<Vec<Value>>, u32)> {
    let (filter, order) = (case.by_hand, case.order);
    let page = format!(
        "SELECT {COLUMNS} FROM record r {JOINS} WHERE {LIVE} AND {filter} ORDER BY {order} LIMIT {ROWS} OFFSET {}",
        case.request.offset
    );
    let count = format!("SELECT count(*) FROM record r {} WHERE {LIVE} AND {filter}", case.count_joins);
    let total =
        sql.prepare_cached(&count)?.query_row(rusqlite::params_from_iter(&case.params), |row| row.get(0))?;
    let mut statement = sql.prepare_cached(&page)?;
    let width = statement.column_count();
    let rows = statement.query_map(rusqlite::params_from_iter(&case.params), |row| {
        (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()
    })?;
    Ok((rows.collect::<rusqlite::Result<_>>()?, total))
}
