//! Reading entitlements from a CSV or XLSX file (`formats.md` §1, §2, §6). Owns how bytes become rows, and what is said
//! about what could not. Changes nothing and knows no register: comparing with what is stored, and applying, are the
//! caller's. Bad rows are named and left out, the rest is returned; product keys are masked as they are read.

mod amounts;
mod archive;
mod columns;
mod date;
mod decode;
mod delimited;
mod header;
mod interpret;
mod number;
mod options;
mod price;
mod quantity;
mod reading;
mod record;
mod rejection;
mod remark;
mod row;
#[cfg(test)]
mod tests;
mod words;
mod workbook;

use std::path::Path;

use serde::Serialize;

pub use header::{ColumnMapping, Field};
pub use options::{DateOrder, DecimalSign, Delimiter, Encoding, Limits, Options};
pub use rejection::{Limit, Rejection};
pub use remark::{IssueCode, Question, QuestionCode, RemarkCode, RowIssue, RowRemark};
pub use row::{EntitlementRow, row_key};

use record::Table;
use remark::{shown, values};

/// What a file says. Every record below the heading is among `rows`, or named in `rejected`, or blank.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Parsed {
    pub columns: Vec<ColumnMapping>,
    /// In the file's order.
    pub rows: Vec<EntitlementRow>,
    /// In the file's order; a row may have several issues.
    pub rejected: Vec<RowIssue>,
    pub remarks: Vec<RowRemark>,
    /// What the file leaves open. Reading again with the answers in [`Options`] settles it.
    pub questions: Vec<Question>,
}

/// Reads a file of entitlements. The bytes decide what the file is; of `file_name` only the extension is looked at, and
/// only to tell a damaged workbook from a text.
///
/// # Errors
/// [`Rejection`] when the file as a whole cannot be read.
pub fn read(bytes: &[u8], file_name: &str, options: &Options) -> Result<Parsed, Rejection> {
    if bytes.len() as u64 > options.limits.file_bytes {
        return Err(Rejection::TooLarge { limit: Limit::FileBytes, most: options.limits.file_bytes });
    }
    let table = match sniff(bytes, file_name)? {
        Sniffed::Workbook => workbook::read(bytes, options)?,
        Sniffed::Text => text(bytes, options)?,
    };
    interpret::interpret(table, options)
}

enum Sniffed {
    Workbook,
    Text,
}

fn sniff(bytes: &[u8], file_name: &str) -> Result<Sniffed, Rejection> {
    const KNOWN: [(&[u8], &str); 4] =
        [(b"%PDF", "pdf"), (b"\x1f\x8b", "gzip"), (b"\x89PNG", "image"), (b"PK\x05\x06", "zip")];
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Err(Rejection::OldOrLockedWorkbook);
    }
    if let Some((_, found)) = KNOWN.into_iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Rejection::NotATable { found });
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Sniffed::Workbook);
    }
    let extension = Path::new(file_name).extension().unwrap_or_default().to_ascii_lowercase();
    if bytes.is_empty() {
        Err(Rejection::Empty)
    } else if extension == "xlsx" || extension == "xlsm" {
        Err(Rejection::XlsxDamaged)
    } else {
        Ok(Sniffed::Text)
    }
}

fn text(bytes: &[u8], options: &Options) -> Result<Table, Rejection> {
    let decoded = decode::decode(bytes, options.encoding)?;
    let text = decoded.text.as_str();
    let found = match text.trim_start().chars().next() {
        None => return Err(Rejection::Empty),
        Some('<') => Some("markup"),
        Some('{' | '[') => Some("json"),
        Some(_) => None,
    };
    if let Some(found) = found {
        return Err(Rejection::NotATable { found });
    }
    let (delimiter, body) = match delimited::announced(text) {
        Some((delimiter, rest)) => (options.delimiter.unwrap_or(delimiter), rest),
        None => (options.delimiter.unwrap_or_else(|| delimited::detect(text)), text),
    };
    let mut records = delimited::records(body, delimiter, &options.limits)?;
    if body.len() < text.len() {
        // What is left of the instruction's line is blank, and still the file's first line.
        records.retain(|record| record.row > 1 || !record.is_blank());
    }
    let mut remarks = Vec::new();
    if let Some(encoding) = decoded.guessed {
        let name = match encoding {
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Utf8 => "UTF-8",
            Encoding::Windows1252 => "Windows-1252",
            Encoding::Macintosh => "Mac Roman",
        };
        remarks.push(about_file(RemarkCode::EncodingGuessed, [("encoding", name.into())]));
    }
    if let Some(sample) = decode::doubly_encoded(text) {
        remarks.push(about_file(RemarkCode::EncodingSuspect, [("text", shown(&sample))]));
    }
    Ok(Table { records, remarks })
}

fn about_file<const N: usize>(code: RemarkCode, pairs: [(&str, String); N]) -> RowRemark {
    RowRemark { row: None, column: None, code, values: values(pairs) }
}
