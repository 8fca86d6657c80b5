//! Turns a request into SQL. Values travel as parameters; only expressions written in this crate become SQL text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value, ValueRef};

use crate::Read;
use crate::failure::Result;
use crate::list::{
    Cell, Column, ColumnKind, FIELD, Filter, ListRequest, Misasked, Operator, Page, Row, Table, retirement,
    table,
};

/// Teaches a connection the functions that the lists' SQL uses.
pub(crate) fn register_functions(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("fold", 1, flags, |context| {
        Ok(match context.get_raw(0) {
            ValueRef::Text(text) => Value::Text(ansvar_domain::text::fold(&String::from_utf8_lossy(text))),
            ValueRef::Integer(number) => Value::Text(number.to_string()),
            _ => Value::Null,
        })
    })?;
    connection.create_scalar_function("sort_key", 1, flags, |context| {
        Ok(match context.get_raw(0) {
            ValueRef::Text(text) => Value::Blob(crate::collation::key(&String::from_utf8_lossy(text))),
            _ => Value::Null,
        })
    })?;
    Ok(())
}

impl Read<'_> {
    /// One page of a table.
    pub fn page(&self, request: &ListRequest) -> Result<Result<Page, Misasked>> {
        let query = match Query::new(request) {
            Ok(query) => query,
            Err(misasked) => return Ok(Err(misasked)),
        };
        let count = format!("SELECT count(*) FROM {} WHERE {}", query.from(&[&query.filter]), query.filter);
        let total = self
            .sql
            .prepare_cached(&count)?
            .query_row(rusqlite::params_from_iter(&query.params), |row| row.get(0))?;
        let mut rows = Vec::new();
        let window = [i64::from(request.limit), i64::from(request.offset)];
        self.run(&query, &query.window(), window, |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(Ok(Page { rows, total }))
    }

    /// Hands every row that fits to `each`, in order, without holding them all: for exports.
    pub fn each_row(
        &self,
        request: &ListRequest,
        each: impl FnMut(Row) -> Result<()>,
    ) -> Result<Result<(), Misasked>> {
        match Query::new(request) {
            Ok(query) => self.run(&query, &query.whole(), [], each).map(Ok),
            Err(misasked) => Ok(Err(misasked)),
        }
    }

    fn run<const N: usize>(
        &self,
        query: &Query,
        sql: &str,
        window: [i64; N],
        mut each: impl FnMut(Row) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.sql.prepare_cached(sql)?;
        let params = query.params.iter().cloned().chain(window.map(Value::Integer));
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        while let Some(row) = rows.next()? {
            let mut cells = BTreeMap::new();
            for (at, column) in query.columns().enumerate() {
                cells.insert(column.key.to_owned(), cell(column.kind, row.get_ref(at + 1)?));
            }
            each(Row { id: row.get(0)?, cells })?;
        }
        Ok(())
    }
}

fn cell(kind: ColumnKind, value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Integer(number) if kind == ColumnKind::Flag => Cell::Flag(number != 0),
        ValueRef::Integer(number) => Cell::Number(number),
        ValueRef::Text(text) if !text.is_empty() => Cell::Text(String::from_utf8_lossy(text).into_owned()),
        _ => Cell::Empty(()),
    }
}

pub(super) struct Query {
    table: &'static Table,
    retired: bool,
    from: String,
    /// Whether the list's search box narrows it.
    has_words: bool,
    filter: String,
    order: String,
    params: Vec<Value>,
}

impl Query {
    pub(super) fn new(request: &ListRequest) -> Result<Self, Misasked> {
        let table = table(&request.table).ok_or_else(|| Misasked::Table(request.table.clone()))?;
        let retired = request.retired;
        if retired && !table.holds_records() {
            return Err(Misasked::Retired(table.name.into()));
        }
        let column = |key: &str| {
            let misasked = || Misasked::Column { table: table.name.into(), column: key.into() };
            table.column(key, retired).ok_or_else(misasked)
        };
        let words = request.text.as_deref().map(ansvar_domain::text::fold).filter(|text| !text.is_empty());
        let mut query = Self {
            table,
            retired,
            from: table.from.to_owned() + if retired { retirement::JOIN } else { "" },
            has_words: words.is_some(),
            filter: table.filter(retired),
            order: String::new(),
            params: Vec::new(),
        };
        if let Some(text) = words {
            let place = query.place(Value::Text(text));
            query.and(&format!("instr({}, {place}) > 0", table.text));
        }
        for filter in &request.filters {
            let condition = query.condition(column(&filter.column)?, filter);
            query.and(&condition);
        }
        let mut orders = Vec::new();
        for sort in &request.sort {
            orders.push(order(column(&sort.column)?, sort.descending));
        }
        if orders.is_empty() {
            let (key, descending) = table.sort_of(retired);
            orders.push(order(column(key)?, descending));
        }
        orders.push(table.row.unwrap_or(table.id).to_owned());
        query.order = orders.join(", ");
        Ok(query)
    }

    /// Every row in order.
    fn whole(&self) -> String {
        let Self { from, filter, order, .. } = self;
        format!("SELECT {} FROM {from} WHERE {filter} ORDER BY {order}", self.selected())
    }

    /// One page. Which rows stand on it is found first, from what the filter and the order speak of and often in an
    /// index alone; only those rows are then read whole.
    pub(super) fn window(&self) -> String {
        let Some(row) = self.table.row else { return format!("{} {}", self.whole(), self.limit()) };
        let Self { from, filter, order, .. } = self;
        let (columns, limit) = (self.selected(), self.limit());
        let found = self.from(&[filter, order]);
        format!(
            "SELECT {columns} FROM {from} WHERE {row} IN (SELECT {row} FROM {found} WHERE {filter} ORDER BY {order} {limit})
             ORDER BY {order}"
        )
    }

    fn columns(&self) -> impl Iterator<Item = &'static Column> {
        self.table.columns_of(self.retired)
    }

    fn selected(&self) -> String {
        self.columns().fold(self.table.id.to_owned(), |sql, column| sql + ", " + column.sql)
    }

    fn limit(&self) -> String {
        format!("LIMIT ?{} OFFSET ?{}", self.params.len() + 1, self.params.len() + 2)
    }

    /// The table with those of its joins that `spoken` names: a left join on an id never changes which rows there are.
    fn from(&self, spoken: &[&str]) -> String {
        let mut joins = self.from.split(" LEFT JOIN ");
        let mut base = joins.next().unwrap_or(&self.from).to_owned();
        // The index holds live rows alone. Words alone are looked for in the smaller index of names; few rows are left
        // for the rest.
        let is_few = self.has_words && !self.filter.contains(FIELD);
        if let Some(index) = self.table.index.as_ref().filter(|_| !is_few && !self.retired)
            && spoken.iter().all(|text| index.holds(text))
        {
            base = format!("{base} INDEXED BY {}", index.name);
        }
        let is_spoken_of = |join: &&str| {
            let names = join.split(" ON ").next().unwrap_or(join).split_whitespace();
            names.last().is_some_and(|alias| spoken.iter().any(|text| text.contains(&format!("{alias}."))))
        };
        joins.filter(is_spoken_of).fold(base, |from, join| from + " LEFT JOIN " + join)
    }

    fn and(&mut self, condition: &str) {
        let _ = write!(self.filter, " AND ({condition})");
    }

    fn place(&mut self, value: Value) -> String {
        self.params.push(value);
        format!("?{}", self.params.len())
    }

    fn condition(&mut self, column: &Column, filter: &Filter) -> String {
        let sql = format!("({})", column.sql);
        let empty = format!("({sql} IS NULL OR {sql} = '')");
        match filter.op {
            Operator::IsEmpty => empty,
            Operator::IsNotEmpty => format!("NOT {empty}"),
            Operator::Is | Operator::IsNot => {
                let places: Vec<_> =
                    filter.values.iter().map(|value| self.place(typed(column.kind, value))).collect();
                let within = format!("{sql} IN ({})", places.join(", "));
                if filter.op == Operator::Is { within } else { format!("({within}) IS NOT TRUE") }
            }
            Operator::Contains => {
                let tests: Vec<_> = filter
                    .values
                    .iter()
                    .map(|value| {
                        let place = self.place(Value::Text(ansvar_domain::text::fold(value)));
                        format!("instr(fold({sql}), {place}) > 0")
                    })
                    .collect();
                if tests.is_empty() { "true".into() } else { tests.join(" OR ") }
            }
            Operator::Before | Operator::AtMost => self.compared(column, filter, "<="),
            Operator::After | Operator::AtLeast => self.compared(column, filter, ">="),
        }
    }

    fn compared(&mut self, column: &Column, filter: &Filter, operator: &str) -> String {
        let Some(value) = filter.values.first() else { return "true".into() };
        let place = self.place(typed(column.kind, value));
        let sql = format!("({})", column.sql);
        // A moment is held against a day as the day that people here lived it on.
        if column.kind == ColumnKind::Instant && value.len() == "2026-11-23".len() {
            return format!("date({sql}, 'localtime') {operator} {place}");
        }
        // A quantity that is a word is not more or less than a number.
        match column.kind {
            ColumnKind::Quantity | ColumnKind::Balance => {
                format!("typeof({sql}) = 'integer' AND {sql} {operator} {place}")
            }
            _ => format!("{sql} {operator} {place}"),
        }
    }
}

fn order(column: &Column, descending: bool) -> String {
    let direction = if descending { "DESC" } else { "ASC" };
    match (column.order, column.kind) {
        (Some(order), _) => format!("{order} {direction}"),
        (None, ColumnKind::Text) => format!("sort_key({}) {direction}", column.sql),
        (None, _) => format!("{} {direction}", column.sql),
    }
}

/// The value as the column holds it, so that `'3'` finds the number 3.
fn typed(kind: ColumnKind, value: &str) -> Value {
    let number = || value.parse::<i64>().ok().map(Value::Integer);
    match kind {
        ColumnKind::Count | ColumnKind::Money | ColumnKind::Quantity | ColumnKind::Balance => {
            number().unwrap_or_else(|| Value::Text(value.to_owned()))
        }
        ColumnKind::Flag => Value::Integer(i64::from(matches!(value, "true" | "1" | "ja"))),
        _ => Value::Text(value.to_owned()),
    }
}
