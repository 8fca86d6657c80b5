//! CSV text to records. A splitter of our own, because the rows' numbers must hold for bare CR, LF, CRLF and mixtures
//! of them, and because a quote that is never closed must be seen and not swallow the rest in silence.

use super::options::{Delimiter, Limits};
use super::record::{RawCell, Record};
use super::rejection::{Limit, Rejection};

/// The delimiter that splits most of the first 20 records into the same number of cells; outside quotes. Not all of
/// them: a title may stand above the heading.
pub(super) fn detect(text: &str) -> Delimiter {
    let score = |delimiter: Delimiter| {
        let widths: Vec<usize> = Splitter::new(text, delimiter.sign())
            .filter(|record| !record.is_blank())
            .take(20)
            .map(|record| record.cells.len())
            .collect();
        let alike = |width: usize| widths.iter().filter(|other| **other == width).count();
        widths.iter().filter(|width| **width > 1).map(|width| (alike(*width), *width)).max()
    };
    // The first of equals wins, so that a Swedish file of one column is read as Swedish.
    Delimiter::ALL.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(Delimiter::Semicolon)
}

/// A first line `sep=;`, which spreadsheets take as an instruction, and what follows it.
pub(super) fn announced(text: &str) -> Option<(Delimiter, &str)> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let delimiter = Delimiter::ALL.into_iter().find(|delimiter| rest.starts_with(delimiter.sign()))?;
    let rest = rest.strip_prefix(delimiter.sign())?;
    (rest.is_empty() || rest.starts_with(['\r', '\n'])).then_some((delimiter, rest))
}

/// # Errors
/// [`Rejection::TooLarge`] when there are more cells or columns than the limits allow.
pub(super) fn records(text: &str, delimiter: Delimiter, limits: &Limits) -> Result<Vec<Record>, Rejection> {
    let mut records = Vec::new();
    let mut cells = 0;
    for record in Splitter::new(text, delimiter.sign()) {
        let width = record.cells.len() as u64;
        if width > limits.columns && !record.is_blank() {
            return Err(Rejection::TooLarge { limit: Limit::Columns, most: limits.columns });
        }
        cells += width;
        if cells > limits.cells {
            return Err(Rejection::TooLarge { limit: Limit::Cells, most: limits.cells });
        }
        records.push(record);
    }
    Ok(records)
}

struct Splitter<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    delimiter: char,
    row: u32,
    line: u32,
}

impl<'a> Splitter<'a> {
    fn new(text: &'a str, delimiter: char) -> Self {
        Self { rest: text.chars().peekable(), delimiter, row: 0, line: 1 }
    }

    /// Takes the LF of a CRLF, so that the pair is one line end.
    fn line_end(&mut self, sign: char) {
        if sign == '\r' {
            self.rest.next_if_eq(&'\n');
        }
        self.line = self.line.saturating_add(1);
    }

    /// The content of a quoted cell; whether its quote was closed.
    fn quoted(&mut self, text: &mut String) -> bool {
        while let Some(sign) = self.rest.next() {
            match sign {
                '"' if self.rest.next_if_eq(&'"').is_some() => text.push('"'),
                '"' => return true,
                '\r' | '\n' => {
                    self.line_end(sign);
                    text.push('\n');
                }
                sign => text.push(sign),
            }
        }
        false
    }
}

impl Iterator for Splitter<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        self.rest.peek()?;
        self.row = self.row.saturating_add(1);
        let mut record = Record { row: self.row, line: self.line, ..Record::default() };
        let mut text = String::new();
        let mut fresh = true;
        loop {
            match self.rest.next() {
                None => break,
                Some('"') if fresh => {
                    fresh = false;
                    let from = self.line;
                    if !self.quoted(&mut text) {
                        record.unclosed = Some(self.line - from + 1);
                    }
                }
                Some(sign) if sign == self.delimiter => {
                    record.cells.push(RawCell::text(std::mem::take(&mut text)));
                    fresh = true;
                }
                Some(sign @ ('\r' | '\n')) => {
                    self.line_end(sign);
                    break;
                }
                Some(sign) => {
                    // Blanks before a quote belong to the file's layout and not to the cell.
                    fresh = fresh && sign == ' ';
                    if !fresh || !matches!(self.rest.peek(), Some('"')) {
                        text.push(sign);
                    }
                }
            }
        }
        record.cells.push(RawCell::text(text));
        Some(record)
    }
}
