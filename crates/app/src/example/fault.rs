//! What can be wrong with the example's own data files. Never an answer to a user: a fault here is ours.

use std::io;

/// Why the example could not be built.
#[derive(Debug, thiserror::Error)]
pub enum ExampleFault {
    #[error("{file} is not the expected JSON")]
    Json { file: &'static str, source: serde_json::Error },
    /// A record's fields do not read as its kind.
    #[error("the fields of {record} do not fit")]
    Fields { record: String, source: serde_json::Error },
    /// A record has a field that its kind does not have: a misspelling that serde would pass over.
    #[error("{record} has no field {field}")]
    UnknownField { record: String, field: String },
    /// A text begins with `@` and names nothing.
    #[error("{0} names no record")]
    UnknownSymbol(String),
    #[error("{0} names two records")]
    SymbolTaken(String),
    /// A text begins with `today` and is no day, or one out of the calendar.
    #[error("{0} is not a day")]
    Day(String),
    /// `line` counts from 1.
    #[error("{file} line {line} is not a title")]
    Title { file: &'static str, line: usize },
    #[error("a report could not be compressed")]
    Compression(#[source] io::Error),
}
