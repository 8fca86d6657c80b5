//! Lists as windows: SQL filters, sorts in Swedish order and cuts out the page. One description of each table serves
//! the screens, the command line and every export, so that they can never count differently (R160).

mod inventory;
mod licence;
mod organisation;
mod query;
mod responsibility;
mod retirement;
mod system;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use specta::Type;

pub(crate) use query::register_functions;
pub(crate) use retirement::STEP_RETIRED_LISTED;
pub use retirement::tells_of_leaving;
pub(crate) use system::STEP_SYSTEM_LISTED;

/// How a column's values are to be read and shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    Text,
    /// A closed set of words; the catalogue has each as `<table>-<column>-<value>`.
    Code,
    /// `YYYY-MM-DD`.
    Date,
    /// RFC 3339, UTC.
    Instant,
    Count,
    /// A number, `unlimited` or `unknown`.
    Quantity,
    /// A number above or below zero, `unlimited` or `unknown`.
    Balance,
    /// Öre.
    Money,
    Flag,
    /// Four letters; see `domain::responsibility::Chain::glyph`.
    Chain,
    /// Four digits K R T S.
    Classification,
    /// `KS § 117 2025-09-16`.
    Decision,
}

/// One column of a table.
#[derive(Debug)]
pub struct Column {
    pub key: &'static str,
    pub kind: ColumnKind,
    /// The value, as an SQL expression over the table's `from`.
    sql: &'static str,
    /// What to order by, where it is not the value itself: for names their Swedish sort key.
    order: Option<&'static str>,
    /// The values of a code column.
    pub codes: &'static [&'static str],
    /// Shown until the person chooses.
    pub is_default: bool,
}

impl Column {
    const fn new(key: &'static str, kind: ColumnKind, sql: &'static str) -> Self {
        Self { key, kind, sql, order: None, codes: &[], is_default: true }
    }

    const fn ordered_by(mut self, sql: &'static str) -> Self {
        self.order = Some(sql);
        self
    }

    const fn codes(mut self, codes: &'static [&'static str]) -> Self {
        self.codes = codes;
        self
    }

    const fn hidden(mut self) -> Self {
        self.is_default = false;
        self
    }
}

/// A table that can be listed.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    /// The row's id as hex text without hyphens, or any other stable text.
    id: &'static str,
    /// The row's number in its table, where it has one: what a page is found by before it is read.
    row: Option<&'static str>,
    index: Option<Index>,
    from: &'static str,
    rows: Rows,
    /// Folded text that the list's search box looks in.
    text: &'static str,
    pub columns: &'static [Column],
    /// Column and whether descending.
    pub default_sort: (&'static str, bool),
}

/// Which rows a table has, by a condition.
#[derive(Debug)]
enum Rows {
    /// Records. Those that have left the register are in the table only where they are asked for.
    Records(&'static str),
    /// Rows that are no records.
    Others(&'static str),
}

/// How SQL here speaks of a field of a table's records; its path follows.
const FIELD: &str = "r.fields ->> '";

/// An index that holds what a table is usually filtered and sorted by, so that a page is found without its records.
/// SQLite cannot tell how much it saves, since it does not see how long the records are: it is told to use it.
#[derive(Debug)]
struct Index {
    name: &'static str,
    /// The paths in `r.fields` that the index holds.
    paths: &'static [&'static str],
}

impl Index {
    /// Whether every field that some SQL speaks of is in the index.
    fn holds(&self, sql: &str) -> bool {
        let mut paths = sql.split(FIELD).skip(1).filter_map(|rest| rest.split('\'').next());
        paths.all(|path| self.paths.contains(&path))
    }
}

/// Every table, in the order of the navigation.
pub const TABLES: &[&Table] = &[
    &system::SYSTEM,
    &system::CONNECTED_DEVICE,
    &system::DEPENDENCY,
    &responsibility::FINDING,
    &responsibility::ROLE_ASSIGNMENT,
    &responsibility::ROLE_TYPE,
    &organisation::BODY,
    &organisation::UNIT,
    &organisation::PERSON,
    &organisation::SUPPLIER,
    &organisation::AGREEMENT,
    &organisation::MANDATE,
    &organisation::GOAL,
    &organisation::GOVERNING_DOCUMENT,
    &licence::LICENCE_POSITION,
    &licence::ENTITLEMENT,
    &licence::SOFTWARE_PRODUCT,
    &licence::NORMALISATION_RULE,
    &inventory::DEVICE,
    &inventory::IDENTITY_DECISION,
    &inventory::TITLE,
    &inventory::IMPORT_BATCH,
];

pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name).copied()
}

impl Table {
    /// Whether its rows are records, which can leave the register and be asked for afterwards.
    pub fn holds_records(&self) -> bool {
        matches!(self.rows, Rows::Records(_))
    }

    /// The columns of its rows; of those that have left the register, also when, by whom and why.
    pub fn columns_of(&self, retired: bool) -> impl Iterator<Item = &'static Column> + Clone {
        let leaving = if retired && self.holds_records() { retirement::COLUMNS } else { &[] };
        self.columns.iter().chain(leaving)
    }

    pub fn column(&self, key: &str, retired: bool) -> Option<&'static Column> {
        self.columns_of(retired).find(|column| column.key == key)
    }

    /// What its rows are sorted by until somebody chooses.
    pub fn sort_of(&self, retired: bool) -> (&'static str, bool) {
        if retired { retirement::SORT } else { self.default_sort }
    }

    fn filter(&self, retired: bool) -> String {
        match self.rows {
            Rows::Others(filter) => filter.to_owned(),
            Rows::Records(filter) => {
                format!("{filter} AND {}", if retired { retirement::GONE } else { retirement::LIVE })
            }
        }
    }
}

/// How a filter compares.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// Any of the values.
    Is,
    IsNot,
    Contains,
    /// On or before.
    Before,
    /// On or after.
    After,
    AtLeast,
    AtMost,
    IsEmpty,
    IsNotEmpty,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Filter {
    pub column: String,
    pub op: Operator,
    pub values: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Sort {
    pub column: String,
    pub descending: bool,
}

/// Which window of which table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ListRequest {
    pub table: String,
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub filters: Vec<Filter>,
    #[serde(default)]
    pub sort: Vec<Sort>,
    #[serde(default)]
    pub offset: u32,
    pub limit: u32,
    /// Asks for the records that have left the register, in place of the live ones.
    #[serde(default)]
    pub retired: bool,
}

impl ListRequest {
    /// The first rows of a whole table.
    pub fn of(table: &str, limit: u32) -> Self {
        Self {
            table: table.into(),
            text: None,
            filters: vec![],
            sort: vec![],
            offset: 0,
            limit,
            retired: false,
        }
    }
}

/// One value of a row, as JSON shows it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Cell {
    Flag(bool),
    Number(#[specta(type = specta_typescript::Number)] i64),
    Text(String),
    Empty(()),
}

#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct Row {
    pub id: String,
    /// In the order of the columns asked for.
    pub cells: std::collections::BTreeMap<String, Cell>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct Page {
    pub rows: Vec<Row>,
    /// Rows that fit the filters, on all pages.
    pub total: u32,
}

/// What a list was asked for that it does not have.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Misasked {
    #[error("there is no table {0}")]
    Table(String),
    #[error("the table {table} has no column {column}")]
    Column { table: String, column: String },
    #[error("the table {0} holds no records, so none have left the register")]
    Retired(String),
}
