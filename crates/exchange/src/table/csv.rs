//! CSV in two dialects (`formats.md` §9): one for Excel with Swedish settings, one for programs (RFC 4180). Owns
//! quoting and the guard against cells that a spreadsheet would run as formulas. Holds one row at a time.

use std::borrow::Cow;
use std::io::{BufWriter, Write};

use ansvar_domain::quantity::Quantity;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::cell::{Cell, kronor, utc};
use super::sheet::{Column, ColumnKind, Sheet, demand_length};
use super::{TableFault, Words};

pub(super) struct Dialect {
    byte_order_mark: bool,
    delimiter: char,
    line_end: &'static str,
    decimal_sign: char,
    /// Whether people read it: localised words, local time, guarded formulas, quoted codes.
    for_people: bool,
}

pub(super) const SWEDISH: Dialect =
    Dialect { byte_order_mark: true, delimiter: ';', line_end: "\r\n", decimal_sign: ',', for_people: true };

pub(super) const MACHINE: Dialect =
    Dialect { byte_order_mark: false, delimiter: ',', line_end: "\n", decimal_sign: '.', for_people: false };

pub(super) fn write<R>(
    dialect: &Dialect,
    sheet: Sheet<R>,
    words: &Words,
    out: impl Write,
) -> Result<u64, TableFault>
where
    R: IntoIterator<Item = Vec<Cell>>,
{
    let mut out = BufWriter::new(out);
    if dialect.byte_order_mark {
        out.write_all("\u{FEFF}".as_bytes())?;
    }
    let mut line = String::new();
    for (index, column) in sheet.columns.iter().enumerate() {
        let heading = if dialect.for_people { &column.label } else { &column.key };
        dialect.put_text(&mut line, index, heading, false);
    }
    dialect.end(&mut line, &mut out)?;
    let mut written = 0;
    for cells in sheet.rows {
        demand_length(written + 1, &cells, &sheet.columns)?;
        for (index, (cell, column)) in cells.iter().zip(&sheet.columns).enumerate() {
            dialect.put(&mut line, index, cell, column, words);
        }
        dialect.end(&mut line, &mut out)?;
        written += 1;
    }
    out.flush()?;
    Ok(written)
}

impl Dialect {
    fn put(&self, line: &mut String, index: usize, cell: &Cell, column: &Column, words: &Words) {
        if let Cell::Text(text) = cell {
            let quoted = self.for_people && column.kind == ColumnKind::Code;
            return self.put_text(line, index, text, quoted);
        }
        // Words of the catalogue may hold the delimiter, so they pass the same gate as any text.
        if let Some(word) = self.word(cell, words) {
            self.put_text(line, index, word, false);
        } else {
            self.delimit(line, index);
            line.push_str(&self.plain(cell));
        }
    }

    fn word<'a>(&self, cell: &Cell, words: &'a Words) -> Option<&'a str> {
        Some(match (cell, self.for_people) {
            (Cell::Flag(true), true) => &words.yes,
            (Cell::Flag(false), true) => &words.no,
            (Cell::Quantity(Quantity::Unlimited), true) => &words.unlimited,
            (Cell::Quantity(Quantity::Unknown), true) => &words.unknown,
            _ => return None,
        })
    }

    /// Values whose written form never needs quoting.
    fn plain(&self, cell: &Cell) -> String {
        match cell {
            Cell::Number(number) => number.to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Instant(moment) if self.for_people => moment.format("%Y-%m-%d %H:%M").to_string(),
            Cell::Instant(moment) => utc(*moment),
            Cell::Flag(flag) => flag.to_string(),
            Cell::Quantity(quantity) => quantity.to_string(),
            Cell::Money(amount) => kronor(*amount, self.decimal_sign),
            Cell::Text(_) | Cell::Empty => String::new(),
        }
    }

    fn put_text(&self, line: &mut String, index: usize, text: &str, quoted: bool) {
        self.delimit(line, index);
        // Composed before it is examined: composing can itself give rise to a delimiter (U+037E).
        let text = composed(text);
        let guard = self.for_people && starts_formula(&text);
        let special = |c: char| c == self.delimiter || matches!(c, '"' | '\r' | '\n');
        let edge = |c: Option<char>| c.is_some_and(char::is_whitespace);
        if quoted || text.contains(special) || edge(text.chars().next()) || edge(text.chars().last()) {
            line.push('"');
            if guard {
                line.push('\'');
            }
            line.push_str(&text.replace('"', "\"\""));
            line.push('"');
        } else {
            if guard {
                line.push('\'');
            }
            line.push_str(&text);
        }
    }

    fn delimit(&self, line: &mut String, index: usize) {
        if index > 0 {
            line.push(self.delimiter);
        }
    }

    fn end(&self, line: &mut String, out: &mut impl Write) -> std::io::Result<()> {
        if line.is_empty() {
            // A row of one empty cell would otherwise be a blank line, which readers skip.
            line.push_str("\"\"");
        }
        line.push_str(self.line_end);
        out.write_all(line.as_bytes())?;
        line.clear();
        Ok(())
    }
}

pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Whether a spreadsheet would run the text as a formula. A plain number may keep its sign.
fn starts_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number(text)
}

fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned.split_once(['.', ',']) {
        Some((whole, decimals)) => digits(whole) && digits(decimals),
        None => digits(unsigned),
    }
}
