//! Lists for screens and scripts, and the same lists as files.

use std::cell::RefCell;
use std::io::Write;
use std::path::Path;

use ansvar_exchange::table::{self, About, Format, Sheet, Words};
use ansvar_store::list::{Cell, Column, ColumnKind, ListRequest, Page, Sort, TABLES, tells_of_leaving};
use chrono::{DateTime, Local, NaiveDate};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, FailureCode, Result};
use crate::text::{Language, Text, kebab};

/// Rows fetched at a time for a file.
const WINDOW: u32 = 2_000;

/// A table's columns, for the screens.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TableInfo {
    pub name: String,
    pub columns: Vec<ColumnInfo>,
    pub default_sort: Sort,
    /// What its records tell besides when they have left the register; empty where its rows are no records.
    pub retired_columns: Vec<ColumnInfo>,
    pub retired_sort: Sort,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ColumnInfo {
    pub key: String,
    pub kind: ColumnKind,
    pub codes: Vec<String>,
    pub is_default: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    SwedishCsv,
    MachineCsv,
    Xlsx,
    Json,
}

/// What to write where.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ExportRequest {
    pub list: ListRequest,
    /// Columns in order; empty means every column.
    pub columns: Vec<String>,
    pub format: ExportFormat,
}

/// Every table that there is.
pub fn tables() -> Vec<TableInfo> {
    let sort = |(column, descending): (&str, bool)| Sort { column: column.into(), descending };
    TABLES
        .iter()
        .map(|table| TableInfo {
            name: table.name.into(),
            columns: table.columns.iter().map(info).collect(),
            default_sort: sort(table.sort_of(false)),
            retired_columns: table.columns_of(true).skip(table.columns.len()).map(info).collect(),
            retired_sort: sort(table.sort_of(true)),
        })
        .collect()
}

fn info(column: &Column) -> ColumnInfo {
    ColumnInfo {
        key: column.key.into(),
        kind: column.kind,
        codes: column.codes.iter().map(|code| (*code).to_owned()).collect(),
        is_default: column.is_default,
    }
}

/// Where the catalogue has a column's name: under its table, and once for all tables what every record tells when it
/// has left the register.
pub fn column_key(table: &str, column: &str) -> String {
    let noun = if tells_of_leaving(column) { "record" } else { table };
    format!("{}-column-{}", kebab(noun), kebab(column))
}

/// Why a record left, in words. Undoing what added a record takes it out with the undone command as its reason.
pub fn reason_left(reason: &str, text: &Text) -> String {
    let undone = reason.strip_prefix("undo ").is_some_and(|command| uuid::Uuid::parse_str(command).is_ok());
    if undone { text.word("record-addition-undone") } else { reason.to_owned() }
}

impl App {
    pub fn list(&self, request: &ListRequest) -> Result<Page> {
        self.read(|read| Ok(read.page(request)??))
    }

    /// The name that a file of this table gets.
    pub fn export_name(&self, request: &ExportRequest) -> Result<String> {
        let municipality = self.workspace_info()?.municipality;
        let format = format(request.format);
        Ok(table::file_name(&request.list.table, &municipality, self.today(), format.extension()))
    }

    /// Writes a list to a new file; it bears its name only when whole. Gives the number of rows.
    pub fn export_to(&self, request: &ExportRequest, path: &Path, text: &Text) -> Result<u32> {
        let unfinished = path.with_extension("unfinished");
        let written = std::fs::File::create(&unfinished)
            .map_err(Failure::from)
            .and_then(|file| self.export(request, std::io::BufWriter::new(file), text));
        match written {
            Ok(rows) => {
                std::fs::rename(&unfinished, path)?;
                Ok(rows)
            }
            Err(failure) => {
                let _ = std::fs::remove_file(&unfinished);
                Err(failure)
            }
        }
    }

    /// Writes a list as the reader's language and format have it.
    pub fn export(&self, request: &ExportRequest, out: impl Write, text: &Text) -> Result<u32> {
        let info = self.workspace_info()?;
        let known = ansvar_store::list::table(&request.list.table)
            .ok_or_else(|| ansvar_store::list::Misasked::Table(request.list.table.clone()))?;
        let machine = matches!(request.format, ExportFormat::MachineCsv | ExportFormat::Json);
        let retired = request.list.retired;
        let mut columns = Vec::new();
        for key in
            request.columns.iter().map(String::as_str).chain(
                known.columns_of(retired).map(|column| column.key).filter(|_| request.columns.is_empty()),
            )
        {
            columns.push(known.column(key, retired).ok_or_else(|| ansvar_store::list::Misasked::Column {
                table: known.name.into(),
                column: key.into(),
            })?);
        }
        let label = |key: &str| text.word(&column_key(known.name, key));
        let fault = RefCell::new(None);
        let rows = Windows {
            app: self,
            request: request.list.clone(),
            page: Vec::new().into_iter(),
            done: false,
            fault: &fault,
        }
        .map(|cells| {
            columns
                .iter()
                .map(|column| {
                    let cell = cells.get(column.key).cloned().unwrap_or(Cell::Empty(()));
                    if machine {
                        plain(column.kind, cell)
                    } else {
                        shown(known.name, column.key, column.kind, cell, text)
                    }
                })
                .collect::<Vec<_>>()
        });
        let sheet = Sheet {
            register: known.name.to_owned(),
            name: text.word(&format!("{}-table", kebab(known.name))),
            columns: columns
                .iter()
                .map(|column| table::Column::new(column.key, label(column.key), written(column.kind)))
                .collect(),
            rows,
            about: About {
                municipality: info.municipality,
                filter_text: filter_text(&request.list, &label, text),
                as_of: self.today(),
                by: info.actor_name,
                at: self.around.clock.now().with_timezone(&Local).fixed_offset(),
                program_version: env!("CARGO_PKG_VERSION").to_owned(),
            },
        };
        let words = Words::from_catalogue(|key| text.word(key));
        let written = table::write(format(request.format), sheet, &words, out);
        if let Some(failure) = fault.into_inner() {
            return Err(failure);
        }
        match written {
            Ok(rows) => Ok(u32::try_from(rows).unwrap_or(u32::MAX)),
            Err(fault) => Err(unwritten(fault)),
        }
    }
}

/// Why a list did not become a file.
fn unwritten(fault: table::TableFault) -> Failure {
    use table::TableFault as Fault;
    let told = |key| Failure::new(FailureCode::BadInput, key);
    match fault {
        Fault::Write(error) => error.into(),
        Fault::RowLength { row, found, expected } => {
            told("export-fault-row-length").with("row", row).with("found", found).with("expected", expected)
        }
        Fault::TooManyRows { limit } => told("export-fault-too-many-rows").with("limit", limit),
        Fault::TextTooLong { row, column, limit } => {
            told("export-fault-text-too-long").with("row", row).with("column", column).with("limit", limit)
        }
        Fault::Workbook(_) => told("export-fault-workbook"),
    }
}

/// Rows fetched window by window. What goes wrong in the middle is kept for the caller, who throws the file away.
struct Windows<'a> {
    app: &'a App,
    request: ListRequest,
    page: std::vec::IntoIter<ansvar_store::list::Row>,
    done: bool,
    fault: &'a RefCell<Option<Failure>>,
}

impl Iterator for Windows<'_> {
    type Item = std::collections::BTreeMap<String, Cell>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(row) = self.page.next() {
            return Some(row.cells);
        }
        if self.done {
            return None;
        }
        self.request.limit = WINDOW;
        match self.app.list(&self.request) {
            Ok(page) => {
                self.done = page.rows.len() < WINDOW as usize;
                self.request.offset += WINDOW;
                self.page = page.rows.into_iter();
                self.page.next().map(|row| row.cells)
            }
            Err(failure) => {
                *self.fault.borrow_mut() = Some(failure);
                self.done = true;
                None
            }
        }
    }
}

fn format(format: ExportFormat) -> Format {
    match format {
        ExportFormat::SwedishCsv => Format::SwedishCsv,
        ExportFormat::MachineCsv => Format::MachineCsv,
        ExportFormat::Xlsx => Format::Xlsx,
        ExportFormat::Json => Format::Json,
    }
}

fn written(kind: ColumnKind) -> table::ColumnKind {
    match kind {
        ColumnKind::Text | ColumnKind::Code | ColumnKind::Chain | ColumnKind::Decision => {
            table::ColumnKind::Text
        }
        ColumnKind::Classification => table::ColumnKind::Code,
        ColumnKind::Date => table::ColumnKind::Date,
        ColumnKind::Instant => table::ColumnKind::Instant,
        ColumnKind::Count => table::ColumnKind::Count,
        ColumnKind::Quantity | ColumnKind::Balance => table::ColumnKind::Quantity,
        ColumnKind::Money => table::ColumnKind::Money,
        ColumnKind::Flag => table::ColumnKind::Flag,
    }
}

/// A cell for programs: codes stay codes.
fn plain(kind: ColumnKind, cell: Cell) -> table::Cell {
    match cell {
        Cell::Empty(()) => table::Cell::Empty,
        Cell::Flag(flag) => table::Cell::Flag(flag),
        Cell::Number(number) => match kind {
            ColumnKind::Money => table::Cell::Money(ansvar_domain::money::Ore(number)),
            _ => table::Cell::Number(number),
        },
        Cell::Text(text) => match kind {
            ColumnKind::Date => text.parse::<NaiveDate>().map_or(table::Cell::Text(text), table::Cell::Date),
            ColumnKind::Instant => DateTime::parse_from_rfc3339(&text)
                .map_or(table::Cell::Text(text), |at| {
                    table::Cell::Instant(at.with_timezone(&Local).fixed_offset())
                }),
            ColumnKind::Quantity | ColumnKind::Balance => {
                serde_json::from_value(serde_json::Value::String(text.clone()))
                    .map_or(table::Cell::Text(text), table::Cell::Quantity)
            }
            _ => table::Cell::text(text),
        },
    }
}

/// A cell for people: codes become words.
fn shown(table: &str, column: &str, kind: ColumnKind, cell: Cell, text: &Text) -> table::Cell {
    match (kind, cell) {
        (ColumnKind::Code, Cell::Text(code)) => {
            let key = format!("{}-{}-{}", kebab(table), kebab(column), kebab(&code));
            table::Cell::text(text.word(&key))
        }
        (ColumnKind::Chain, Cell::Text(glyph)) => {
            let words: Vec<_> =
                glyph.chars().map(|letter| text.word(&format!("chain-letter-{letter}"))).collect();
            table::Cell::text(words.join(", "))
        }
        (_, Cell::Text(reason)) if column == "retired_reason" => {
            table::Cell::text(reason_left(&reason, text))
        }
        (kind, cell) => plain(kind, cell),
    }
}

fn filter_text(request: &ListRequest, label: &dyn Fn(&str) -> String, text: &Text) -> String {
    let mut parts: Vec<String> =
        if request.retired { vec![text.word("kit-view-retired")] } else { Vec::new() };
    parts.extend(request.text.iter().map(|text| format!("”{text}”")));
    parts.extend(
        request
            .filters
            .iter()
            .map(|filter| format!("{}: {}", label(&filter.column), filter.values.join(", "))),
    );
    parts.join("; ")
}

/// The language that a setting or argument names.
pub fn language(word: &str) -> Option<Language> {
    match word {
        "sv" => Some(Language::Sv),
        "en" => Some(Language::En),
        _ => None,
    }
}
