//! XLSX: real numbers and dates, serials as text, heading frozen and filterable, and a last sheet that says what the
//! extract is. The writer library holds the sheet in memory: the alternative is plain text in temporary files.

use std::io::{Cursor, Write};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use ansvar_domain::quantity::Quantity;

use super::cell::{Cell, kronor};
use super::csv::composed;
use super::sheet::{About, Column, ColumnKind, Sheet, demand_length};
use super::{TableFault, Words};

/// Rows below the heading that a sheet can hold.
const MOST_ROWS: u64 = 1_048_575;
/// Characters that a cell can hold, in the UTF-16 units that the format counts.
const LONGEST_TEXT: usize = 32_767;
/// Beyond this a spreadsheet's numbers lose digits, so text is the true form.
const LARGEST_EXACT: u64 = 999_999_999_999_999;

struct Formats {
    heading: Format,
    date: Format,
    instant: Format,
    count: Format,
    money: Format,
    code: Format,
    wrapped: Format,
}

impl Formats {
    fn new() -> Self {
        let number = |form: &str| Format::new().set_num_format(form);
        Self {
            heading: Format::new().set_bold(),
            date: number("yyyy-mm-dd"),
            instant: number("yyyy-mm-dd hh:mm"),
            count: number("0"),
            money: number("#,##0.00"),
            code: number("@"),
            wrapped: Format::new().set_text_wrap(),
        }
    }
}

pub(super) fn write<R>(sheet: Sheet<R>, words: &Words, mut out: impl Write) -> Result<u64, TableFault>
where
    R: IntoIterator<Item = Vec<Cell>>,
{
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&sheet.about)?);
    let about_name = sheet_name(&words.about_sheet);
    let mut name = sheet_name(&sheet.name);
    if name.to_lowercase() == about_name.to_lowercase() {
        name = format!("{} 1", name.chars().take(29).collect::<String>());
    }
    let table = workbook.add_worksheet().set_name(name)?;
    let written = put_table(table, &sheet.columns, sheet.rows, words, &formats)?;
    let last = workbook.add_worksheet().set_name(about_name)?;
    put_about(last, &sheet.about, written, words, &formats)?;

    let mut whole = Cursor::new(Vec::new());
    workbook.save_to_writer(&mut whole)?;
    out.write_all(whole.get_ref())?;
    out.flush()?;
    Ok(written)
}

fn put_table(
    table: &mut Worksheet,
    columns: &[Column],
    rows: impl IntoIterator<Item = Vec<Cell>>,
    words: &Words,
    formats: &Formats,
) -> Result<u64, TableFault> {
    for (number, column) in (0u16..).zip(columns) {
        put_text(table, 0, number, &column.label, Some(&formats.heading))?;
        table.set_column_width(number, width(column))?;
    }
    let mut written: u32 = 0;
    for cells in rows {
        let row = written + 1;
        if u64::from(row) > MOST_ROWS {
            return Err(TableFault::TooManyRows { limit: MOST_ROWS });
        }
        demand_length(row.into(), &cells, columns)?;
        for ((number, cell), column) in (0u16..).zip(&cells).zip(columns) {
            put(table, row, number, cell, column, words, formats).map_err(|fault| match fault {
                TableFault::Workbook(XlsxError::MaxStringLengthExceeded) => TableFault::TextTooLong {
                    row: row.into(),
                    column: column.label.clone(),
                    limit: LONGEST_TEXT,
                },
                fault => fault,
            })?;
        }
        written = row;
    }
    table.set_freeze_panes(1, 0)?;
    if let Some(last) = columns.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) {
        table.autofilter(0, 0, written, last)?;
    }
    Ok(written.into())
}

fn put(
    table: &mut Worksheet,
    row: u32,
    number: u16,
    cell: &Cell,
    column: &Column,
    words: &Words,
    formats: &Formats,
) -> Result<(), TableFault> {
    match cell {
        Cell::Text(text) => {
            let code = (column.kind == ColumnKind::Code).then_some(&formats.code);
            put_text(table, row, number, text, code)?;
        }
        Cell::Number(count) => put_number(table, row, number, *count, &formats.count)?,
        Cell::Date(date) => match excel_date(*date) {
            Some(value) => drop(table.write_datetime_with_format(row, number, &value, &formats.date)?),
            None => put_text(table, row, number, &date.to_string(), None)?,
        },
        Cell::Instant(moment) => match excel_moment(*moment) {
            Some(value) => drop(table.write_datetime_with_format(row, number, &value, &formats.instant)?),
            None => put_text(table, row, number, &moment.format("%Y-%m-%d %H:%M").to_string(), None)?,
        },
        Cell::Flag(flag) => {
            put_text(table, row, number, if *flag { &words.yes } else { &words.no }, None)?;
        }
        Cell::Quantity(Quantity::Count(count)) => {
            put_number(table, row, number, (*count).into(), &formats.count)?;
        }
        Cell::Quantity(Quantity::Unlimited) => put_text(table, row, number, &words.unlimited, None)?,
        Cell::Quantity(Quantity::Unknown) => put_text(table, row, number, &words.unknown, None)?,
        Cell::Money(amount) if amount.0.unsigned_abs() <= LARGEST_EXACT => {
            // The quotient is the nearest number that the format can hold, so it shows the exact öre.
            #[expect(clippy::cast_precision_loss, reason = "within the integers that f64 holds exactly")]
            let kronor = amount.0 as f64 / 100.0;
            table.write_number_with_format(row, number, kronor, &formats.money)?;
        }
        Cell::Money(amount) => put_text(table, row, number, &kronor(*amount, ','), None)?,
        Cell::Empty => {}
    }
    Ok(())
}

fn put_number(
    table: &mut Worksheet,
    row: u32,
    column: u16,
    count: i64,
    format: &Format,
) -> Result<(), TableFault> {
    if count.unsigned_abs() > LARGEST_EXACT {
        return put_text(table, row, column, &count.to_string(), None);
    }
    #[expect(clippy::cast_precision_loss, reason = "within the integers that f64 holds exactly")]
    let value = count as f64;
    table.write_number_with_format(row, column, value, format)?;
    Ok(())
}

fn put_text(
    table: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: Option<&Format>,
) -> Result<(), TableFault> {
    let text = composed(text);
    // The library counts characters; the format counts UTF-16 units, and more of them damage the file.
    if text.encode_utf16().count() > LONGEST_TEXT {
        return Err(XlsxError::MaxStringLengthExceeded.into());
    }
    match format {
        Some(format) => table.write_string_with_format(row, column, &*text, format)?,
        None => table.write_string(row, column, &*text)?,
    };
    Ok(())
}

fn put_about(
    sheet: &mut Worksheet,
    about: &About,
    rows: u64,
    words: &Words,
    formats: &Formats,
) -> Result<(), TableFault> {
    let filter = if about.filter_text.is_empty() { &words.no_filter } else { &about.filter_text };
    let as_of = about.as_of.to_string();
    let at = about.at.format("%Y-%m-%d %H:%M (UTC%:z)").to_string();
    let rows = rows.to_string();
    let lines: [(&str, &str); 7] = [
        (&words.municipality, &about.municipality),
        (&words.filter, filter),
        (&words.as_of, &as_of),
        (&words.by, &about.by),
        (&words.at, &at),
        (&words.program_version, &about.program_version),
        (&words.rows, &rows),
    ];
    sheet.set_column_width(0, 24)?;
    sheet.set_column_width(1, 60)?;
    for (row, (label, value)) in (0u32..).zip(lines) {
        put_text(sheet, row, 0, label, Some(&formats.heading))?;
        put_text(sheet, row, 1, value, Some(&formats.wrapped))?;
    }
    Ok(())
}

/// The moment of the extract instead of the clock's: the same table gives the same bytes.
fn properties(about: &About) -> Result<DocProperties, TableFault> {
    let made = ExcelDateTime::from_timestamp(about.at.timestamp())?;
    Ok(DocProperties::new().set_author(&about.by).set_creation_datetime(&made))
}

/// Nothing for days before 1900 or after 9999, which a spreadsheet cannot hold as dates.
fn excel_date(date: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

fn excel_moment(moment: DateTime<FixedOffset>) -> Option<ExcelDateTime> {
    let local = moment.naive_local();
    let (hour, minute) = (u16::try_from(local.hour()).ok()?, u8::try_from(local.minute()).ok()?);
    excel_date(local.date())?.and_hms(hour, minute, f64::from(local.second())).ok()
}

/// A name that the format allows: at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends.
fn sheet_name(name: &str) -> String {
    let allowed = composed(name).replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
    let short: String = allowed.trim_matches(['\'', ' ']).chars().take(31).collect();
    let short = short.trim_matches(['\'', ' ']);
    if short.is_empty() { "1".into() } else { short.into() }
}

fn width(column: &Column) -> f64 {
    let content: u16 = match column.kind {
        ColumnKind::Text => 32,
        ColumnKind::Code => 20,
        ColumnKind::Instant => 17,
        ColumnKind::Date | ColumnKind::Money | ColumnKind::Quantity => 13,
        ColumnKind::Count | ColumnKind::Flag => 10,
    };
    // Two more than the heading, for the filter's arrow.
    let heading = u16::try_from(column.label.chars().count().min(40)).unwrap_or(40) + 3;
    f64::from(content.max(heading))
}
