//! One value of a table, typed so that each written form can give it its own shape.

use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use chrono::{DateTime, FixedOffset, NaiveDate};

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell {
    Text(String),
    Number(i64),
    Date(NaiveDate),
    /// A moment with the reader's offset: people read local time, programs read UTC.
    Instant(DateTime<FixedOffset>),
    Flag(bool),
    Quantity(Quantity),
    /// Öre; written as kronor with two decimals, and as öre in JSON.
    Money(Ore),
    Empty,
}

impl Cell {
    /// Text, or nothing when there is none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl<T> From<Option<T>> for Cell
where
    Cell: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Self::from)
    }
}

macro_rules! from {
    ($($of:ty => $variant:ident),+) => {$(
        impl From<$of> for Cell {
            fn from(value: $of) -> Self {
                Self::$variant(value.into())
            }
        }
    )+};
}

from!(String => Text, &str => Text, i64 => Number, u32 => Number, NaiveDate => Date,
      DateTime<FixedOffset> => Instant, bool => Flag, Quantity => Quantity, Ore => Money);

/// Kronor with two decimals, without grouping: `1292,94`.
pub(super) fn kronor(amount: Ore, decimal_sign: char) -> String {
    let sign = if amount.0 < 0 { "-" } else { "" };
    let ore = amount.0.unsigned_abs();
    format!("{sign}{}{decimal_sign}{:02}", ore / 100, ore % 100)
}

/// A moment for programs, in UTC to the second.
pub(super) fn utc(moment: DateTime<FixedOffset>) -> String {
    moment.to_utc().to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
