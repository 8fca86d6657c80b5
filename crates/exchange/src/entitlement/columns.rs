//! The file's columns as a whole: where each field stands, and what its values show together of date order and decimal
//! sign. A value alone may be open where its column is not.

use std::collections::BTreeMap;

use super::date::DateColumn;
use super::header::{ColumnMapping, Field};
use super::number::NumberColumn;
use super::record::{CellKind, Record};
use super::{price, quantity, words};

pub(super) struct Columns {
    pub places: BTreeMap<Field, usize>,
    pub dates: BTreeMap<Field, DateColumn>,
    pub numbers: BTreeMap<Field, NumberColumn>,
}

impl Columns {
    pub fn examine(columns: &[ColumnMapping], body: &[Record]) -> Self {
        let places: BTreeMap<Field, usize> =
            columns.iter().filter_map(|column| Some((column.field?, column.index as usize))).collect();
        let mut examined = Self { places, dates: BTreeMap::new(), numbers: BTreeMap::new() };
        for (field, place) in &examined.places {
            let texts = body
                .iter()
                .filter_map(|record| record.cells.get(*place))
                .filter(|cell| cell.kind == CellKind::Text)
                .map(|cell| words::clean(&cell.text));
            match field {
                Field::Start | Field::End => {
                    let mut column = DateColumn::default();
                    texts.for_each(|text| column.witness(&text));
                    examined.dates.insert(*field, column);
                }
                Field::Quantity | Field::UnitPrice => {
                    let mut column = NumberColumn::default();
                    texts.for_each(|text| column.witness(amount(*field, &text)));
                    examined.numbers.insert(*field, column);
                }
                _ => {}
            }
        }
        examined
    }
}

/// The number in a cell, without what it counts or is paid in.
fn amount(field: Field, text: &str) -> &str {
    if field == Field::UnitPrice { price::marked(text).amount } else { quantity::without_unit(text) }
}
