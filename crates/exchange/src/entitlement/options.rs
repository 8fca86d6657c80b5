//! What the importer may say about a file, mostly as answers to questions that the file itself left open.

use ansvar_domain::entitlement::Metric;
use serde::{Deserialize, Serialize};

use super::header::Field;

/// How to read a file. The default lets the file speak and assumes nothing that it does not say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// Absent: found from the bytes.
    pub encoding: Option<Encoding>,
    /// Absent: found from the first records.
    pub delimiter: Option<Delimiter>,
    /// The order of day and month in columns whose own values do not show it.
    pub date_order: Option<DateOrder>,
    /// The decimal sign in columns whose own values do not show it.
    pub decimal_sign: Option<DecimalSign>,
    /// Whether amounts marked with another currency are kronor all the same. If not, they are left out.
    pub foreign_prices_are_kronor: bool,
    /// What is counted when the file does not say.
    pub metric: Metric,
    /// One entry for each column, in order; absent: found from the headings. The first record that reaches the columns
    /// for product and quantity is the heading, whatever it says.
    pub columns: Option<Vec<Option<Field>>>,
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            encoding: None,
            delimiter: None,
            date_order: None,
            decimal_sign: None,
            foreign_prices_are_kronor: false,
            metric: Metric::Device,
            columns: None,
            limits: Limits::default(),
        }
    }
}

/// The most that is read (`formats.md` §1.5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    pub file_bytes: u64,
    /// Unpacked size divided by packed size.
    pub expansion: u64,
    /// Unpacked size whatever the ratio: it is held in memory.
    pub unpacked_bytes: u64,
    /// Unpacked size that is always allowed: small workbooks of like rows pack better than `expansion` to one.
    pub unpacked_floor: u64,
    /// Cells in the table, empty ones between filled ones included.
    pub cells: u64,
    pub columns: u64,
    /// Characters in one field.
    pub text: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 200_000_000,
            expansion: 20,
            unpacked_bytes: 1_000_000_000,
            unpacked_floor: 20_000_000,
            cells: 5_000_000,
            columns: 500,
            text: ansvar_domain::text::LONGEST as u64,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Macintosh,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    Semicolon,
    Comma,
    Tab,
}

impl Delimiter {
    pub(super) const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];

    pub(super) fn sign(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    Comma,
    Point,
}
