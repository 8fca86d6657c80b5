//! The table as it is handed over: its columns, its rows in order, and what it is an extract of.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::TableFault;
use super::cell::Cell;

/// One table.
#[derive(Clone, Debug)]
pub struct Sheet<R> {
    /// The register's key in `snake_case`, such as `system`: the JSON schema's name.
    pub register: String,
    /// The register's name in the reader's language: the XLSX sheet's name.
    pub name: String,
    pub columns: Vec<Column>,
    /// Each row has one cell for each column, in the same order.
    pub rows: R,
    pub about: About,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// `snake_case`, as in the glossary: the JSON key and the heading of CSV for machines.
    pub key: String,
    /// The heading that a person reads.
    pub label: String,
    pub kind: ColumnKind,
}

impl Column {
    pub fn new(key: impl Into<String>, label: impl Into<String>, kind: ColumnKind) -> Self {
        Self { key: key.into(), label: label.into(), kind }
    }
}

/// What a column holds. Decides width, number form and quoting; each cell still says what it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ColumnKind {
    Text,
    /// A serial, an id, a phone number: text that a spreadsheet must not take for a number.
    Code,
    Date,
    Instant,
    Count,
    Quantity,
    Money,
    Flag,
}

/// What the extract is. Stands in JSON and on the last sheet of XLSX.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct About {
    pub municipality: String,
    /// The filter in words; empty when nothing was filtered away.
    pub filter_text: String,
    pub as_of: NaiveDate,
    /// Who made the extract.
    pub by: String,
    /// When, in the maker's local time.
    pub at: DateTime<FixedOffset>,
    pub program_version: String,
}

/// Refuses a row that would shift its cells into the wrong columns.
pub(super) fn demand_length(row: u64, cells: &[Cell], columns: &[Column]) -> Result<(), TableFault> {
    if cells.len() == columns.len() {
        Ok(())
    } else {
        Err(TableFault::RowLength { row, found: cells.len(), expected: columns.len() })
    }
}
