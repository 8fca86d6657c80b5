//! Export of any table. Owns the four written forms (`formats.md` §9) and the file's name; what a register's columns
//! are, which rows they hold and who may see them is the caller's. Writes to any `Write`: to put a file in its place
//! whole or not at all is the caller's too. Localised words come in as [`Words`]; nothing here knows a language.

mod cell;
mod csv;
mod file_name;
mod json;
mod sheet;
#[cfg(test)]
mod tests;
mod words;
mod xlsx;

use std::io::Write;

pub use cell::Cell;
pub use file_name::file_name;
pub use sheet::{About, Column, ColumnKind, Sheet};
pub use words::Words;

/// The written form of a table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// CSV that Excel with Swedish settings opens with a double click. The default.
    SwedishCsv,
    /// CSV for programs: RFC 4180, English words, keys as headings.
    MachineCsv,
    Xlsx,
    Json,
}

impl Format {
    /// The file name's last part, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::SwedishCsv | Self::MachineCsv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }
}

/// Why a table could not be written. What stands in `out` by then is not a whole file.
#[derive(Debug, thiserror::Error)]
pub enum TableFault {
    #[error("the table could not be written")]
    Write(#[from] std::io::Error),
    /// A row has not one cell for each column. `row` counts from 1, the heading apart.
    #[error("row {row} has {found} cells where {expected} belong")]
    RowLength { row: u64, found: usize, expected: usize },
    /// XLSX holds at most `limit` rows; CSV and JSON hold any number.
    #[error("a sheet holds at most {limit} rows")]
    TooManyRows { limit: u64 },
    /// An XLSX cell holds at most `limit` characters; CSV and JSON hold any number.
    #[error("the text in row {row}, column {column} is longer than {limit} characters")]
    TextTooLong { row: u64, column: String, limit: usize },
    #[error("the workbook could not be built")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

/// Writes `sheet` in `format` and gives the number of rows written.
///
/// CSV and JSON hold one row at a time in memory; XLSX holds the sheet.
///
/// # Errors
/// [`TableFault`]; the caller then discards what was written.
pub fn write<R>(format: Format, sheet: Sheet<R>, words: &Words, out: impl Write) -> Result<u64, TableFault>
where
    R: IntoIterator<Item = Vec<Cell>>,
{
    match format {
        Format::SwedishCsv => csv::write(&csv::SWEDISH, sheet, words, out),
        Format::MachineCsv => csv::write(&csv::MACHINE, sheet, words, out),
        Format::Xlsx => xlsx::write(sheet, words, out),
        Format::Json => json::write(sheet, out),
    }
}
