//! XLSX to records, one sheet: the first visible one that names a product and how many, else the first with content.
//! Values as text, formulas as their last result, dates as `YYYY-MM-DD`.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};

use super::header::Header;
use super::options::{Limits, Options};
use super::record::{CellKind, RawCell, Record, Table};
use super::rejection::{Limit, Rejection};
use super::remark::{RemarkCode, RowRemark, values};

/// Whole numbers from here on have lost digits in a spreadsheet.
const FIRST_INEXACT: f64 = 1e15;

/// # Errors
/// [`Rejection`] when the archive is refused, damaged, too large or empty.
pub(super) fn read(bytes: &[u8], options: &Options) -> Result<Table, Rejection> {
    super::archive::examine(bytes, &options.limits)?;
    // The reading library has assertions of its own about paths inside the archive, which a hostile file can break.
    catch_unwind(AssertUnwindSafe(|| sheets(bytes, options))).unwrap_or(Err(Rejection::XlsxDamaged))
}

fn sheets(bytes: &[u8], options: &Options) -> Result<Table, Rejection> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| Rejection::XlsxDamaged)?;
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut chosen: Option<(String, Vec<Record>)> = None;
    for name in names {
        let records = cells(&mut workbook, &name, &options.limits)?;
        if records.is_empty() {
            continue;
        }
        let fits = Header::find(&records, options).is_ok();
        if fits || chosen.is_none() {
            chosen = Some((name, records));
        }
        if fits {
            break;
        }
    }
    let (chosen, records) = chosen.ok_or(Rejection::Empty)?;
    let others: Vec<String> = workbook.sheet_names().into_iter().filter(|name| *name != chosen).collect();
    let remarks = if others.is_empty() {
        Vec::new()
    } else {
        let values = values([("sheets", others.join(", "))]);
        vec![RowRemark { row: None, column: None, code: RemarkCode::SheetsLeftOut, values }]
    };
    Ok(Table { records, remarks })
}

fn cells(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, limits: &Limits) -> Result<Vec<Record>, Rejection> {
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(|_| Rejection::XlsxDamaged)?;
    let mut records: Vec<Record> = Vec::new();
    let mut count = 0;
    while let Some(cell) = reader.next_cell().map_err(|_| Rejection::XlsxDamaged)? {
        let (row, column) = cell.get_position();
        let content = raw(cell.get_value());
        if content.is_blank() {
            continue;
        }
        if u64::from(column) >= limits.columns {
            return Err(Rejection::TooLarge { limit: Limit::Columns, most: limits.columns });
        }
        let row = row.saturating_add(1);
        if records.last().is_none_or(|last| last.row != row) {
            records.push(Record { row, line: row, from_sheet: true, ..Record::default() });
        }
        let Some(record) = records.last_mut() else { continue };
        let width = record.cells.len();
        let column = column as usize;
        if column >= width {
            // Counted with the gaps, because they take memory too.
            count += (column + 1 - width) as u64;
            if count > limits.cells {
                return Err(Rejection::TooLarge { limit: Limit::Cells, most: limits.cells });
            }
            record.cells.resize(column + 1, RawCell::default());
        }
        record.cells[column] = content;
    }
    Ok(records)
}

fn raw(value: &DataRef<'_>) -> RawCell {
    match value {
        DataRef::Int(number) => RawCell { text: number.to_string(), kind: CellKind::Number },
        DataRef::Float(number) => RawCell { text: written(*number), kind: CellKind::Number },
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            RawCell::text(text.as_str())
        }
        DataRef::SharedString(text) => RawCell::text(*text),
        DataRef::Bool(flag) => RawCell::text(if *flag { "true" } else { "false" }),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            RawCell::text(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTime(span) => RawCell { text: written(span.as_f64()), kind: CellKind::Number },
        DataRef::Error(error) => RawCell { text: error.to_string(), kind: CellKind::Error },
        DataRef::Empty => RawCell::default(),
    }
}

/// The shortest form that gives the number back. A number that has lost digits is written with its power of ten, which
/// is how it is recognised as damaged.
fn written(number: f64) -> String {
    if number.abs() >= FIRST_INEXACT { format!("{number:E}") } else { number.to_string() }
}
