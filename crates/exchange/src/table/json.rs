//! JSON: `{schema, version, about, rows}` in that order, one row on each line, keys in column order. Money is whole
//! öre; a quantity is a number, `"unlimited"` or `"unknown"`. Holds one row at a time.

use std::io::{BufWriter, Write};

use serde::Serialize;

use super::TableFault;
use super::cell::{Cell, utc};
use super::csv::composed;
use super::sheet::{About, Sheet, demand_length};

/// Raised when a reader of the earlier shape would misread the new one.
const VERSION: u32 = 1;

pub(super) fn write<R>(sheet: Sheet<R>, out: impl Write) -> Result<u64, TableFault>
where
    R: IntoIterator<Item = Vec<Cell>>,
{
    let mut out = BufWriter::new(out);
    out.write_all(b"{\n\"schema\": ")?;
    value(&mut out, &format!("ansvar/export/{}", sheet.register))?;
    write!(out, ",\n\"version\": {VERSION},\n\"about\": ")?;
    about(&mut out, &sheet.about)?;
    out.write_all(b",\n\"rows\": [")?;
    let mut written = 0;
    for cells in sheet.rows {
        demand_length(written + 1, &cells, &sheet.columns)?;
        out.write_all(if written == 0 { b"\n{" } else { b",\n{" })?;
        for (index, (column, content)) in sheet.columns.iter().zip(&cells).enumerate() {
            if index > 0 {
                out.write_all(b", ")?;
            }
            value(&mut out, &column.key)?;
            out.write_all(b": ")?;
            cell(&mut out, content)?;
        }
        out.write_all(b"}")?;
        written += 1;
    }
    out.write_all(b"\n]\n}\n")?;
    out.flush()?;
    Ok(written)
}

fn about(out: &mut impl Write, about: &About) -> Result<(), TableFault> {
    #[derive(Serialize)]
    struct Shape<'a> {
        municipality: &'a str,
        filter_text: &'a str,
        as_of: String,
        by: &'a str,
        at: String,
        program_version: &'a str,
    }
    value(
        out,
        &Shape {
            municipality: &about.municipality,
            filter_text: &about.filter_text,
            as_of: about.as_of.to_string(),
            by: &about.by,
            at: utc(about.at),
            program_version: &about.program_version,
        },
    )
}

fn cell(out: &mut impl Write, cell: &Cell) -> Result<(), TableFault> {
    match cell {
        Cell::Text(text) => value(out, &composed(text)),
        Cell::Number(number) => value(out, number),
        Cell::Date(date) => value(out, &date.to_string()),
        Cell::Instant(moment) => value(out, &utc(*moment)),
        Cell::Flag(flag) => value(out, flag),
        Cell::Quantity(quantity) => value(out, quantity),
        Cell::Money(amount) => value(out, &amount.0),
        Cell::Empty => value(out, &()),
    }
}

fn value(out: &mut impl Write, value: &(impl Serialize + ?Sized)) -> Result<(), TableFault> {
    serde_json::to_writer(out, value).map_err(|error| TableFault::Write(error.into()))
}
