//! Files as they come, one noun in each file. `read_text` reads a CSV written in the test itself.

mod arbitrary;
mod catalogue;
mod dates;
mod encodings;
mod files;
mod headers;
mod identity;
mod numbers;
mod records;
mod workbook;

use ansvar_domain::quantity::Quantity;

use super::*;

fn read_text(text: &str) -> Parsed {
    read(text.as_bytes(), "licenser.csv", &Options::default()).unwrap()
}

fn read_with(text: &str, change: impl FnOnce(&mut Options)) -> Parsed {
    let mut options = Options::default();
    change(&mut options);
    read(text.as_bytes(), "licenser.csv", &options).unwrap()
}

fn refusal(bytes: &[u8], name: &str) -> Rejection {
    read(bytes, name, &Options::default()).unwrap_err()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// Row and code of each issue.
fn issues(parsed: &Parsed) -> Vec<(u32, &'static str)> {
    parsed.rejected.iter().map(|issue| (issue.row, issue.code.code())).collect()
}

/// Row and code of each remark about a row.
fn remarks(parsed: &Parsed) -> Vec<(u32, &'static str)> {
    parsed.remarks.iter().filter_map(|remark| Some((remark.row?, remark.code.code()))).collect()
}

/// Codes of the remarks about the file.
fn file_remarks(parsed: &Parsed) -> Vec<&'static str> {
    parsed.remarks.iter().filter(|remark| remark.row.is_none()).map(|remark| remark.code.code()).collect()
}

fn questions(parsed: &Parsed) -> Vec<(Field, &'static str)> {
    parsed.questions.iter().map(|question| (question.column, question.code.code())).collect()
}

fn quantities(parsed: &Parsed) -> Vec<Quantity> {
    parsed.rows.iter().map(|row| row.quantity).collect()
}
