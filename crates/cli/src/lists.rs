//! Any table of the register on the command line: which rows, shown for people or as JSON. What a column means and
//! how it is filtered belongs to the store; here are only the words of the line.

use ansvar_app::list::{ColumnInfo, TableInfo, column_key, tables};
use ansvar_app::{App, Cell, ColumnKind, Filter, ListRequest, Operator, Row, Sort};
use clap::Args;
use serde_json::{Map, Value};

use crate::exit::{Exit, Result, Stop, misuse};
use crate::output::Output;
use crate::table::Table;
use crate::words;

/// Rows fetched at a time.
const WINDOW: u32 = 1000;

/// Which rows.
#[derive(Clone, Debug, Default, Args)]
pub struct Which {
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub filter: Vec<String>,
    #[arg(long, value_name = "COLUMN", allow_hyphen_values = true)]
    pub sort: Vec<String>,
    /// Only a list of records can be asked for it: see [`WhichRecords`].
    #[arg(skip)]
    pub retired: bool,
}

/// Which records: those that are in the register, or those that have left it.
#[derive(Clone, Debug, Default, Args)]
pub struct WhichRecords {
    #[command(flatten)]
    rows: Which,
    #[arg(long)]
    retired: bool,
}

impl WhichRecords {
    pub fn rows(&self) -> Which {
        Which { retired: self.retired, ..self.rows.clone() }
    }
}

impl Which {
    /// The request for a table; a column that the table does not have is a fault of the line.
    pub fn request(&self, table: &TableInfo) -> Result<ListRequest> {
        let mut request = ListRequest { retired: self.retired, ..ListRequest::of(&table.name, WINDOW) };
        request.text.clone_from(&self.text);
        for filter in &self.filter {
            request.filters.push(
                parse_filter(filter)
                    .ok_or_else(|| Stop::Usage(misuse("cli-usage-filter").with("filter", filter)))?,
            );
        }
        request.sort = self.sort.iter().map(|column| parse_sort(column)).collect();
        let named = request.filters.iter().map(|filter| &filter.column);
        for column in named.chain(request.sort.iter().map(|sort| &sort.column)) {
            known_column(table, column)?;
        }
        Ok(request)
    }
}

/// The column, or what is wrong with the line.
pub fn known_column<'t>(table: &'t TableInfo, key: &str) -> Result<&'t ColumnInfo> {
    table.columns.iter().find(|column| column.key == key).ok_or_else(|| {
        let columns: Vec<_> = table.columns.iter().map(|column| column.key.as_str()).collect();
        let failure = misuse("cli-usage-column").with("column", key);
        Stop::Usage(failure.with("columns", columns.join(", ")))
    })
}

/// A table's description, with what its records tell besides when those that have left the register are asked for.
/// Every name given here is one of the store's.
pub fn table(name: &str, retired: bool) -> Result<TableInfo> {
    let found = tables().into_iter().find(|table| table.name == name);
    let mut table = found.ok_or_else(|| Stop::Usage(misuse("failure-no-table").with("table", name)))?;
    if retired {
        if table.retired_columns.is_empty() {
            return Err(Stop::Usage(misuse("failure-no-retired").with("table", name)));
        }
        table.columns.append(&mut table.retired_columns);
    }
    Ok(table)
}

/// `name=value`, `name!=value`, `name~part`, `name>=value`, `name<=value`; without a value: empty or not.
fn parse_filter(filter: &str) -> Option<Filter> {
    const SIGNS: [(&str, Operator); 5] = [
        ("!=", Operator::IsNot),
        (">=", Operator::AtLeast),
        ("<=", Operator::AtMost),
        ("~", Operator::Contains),
        ("=", Operator::Is),
    ];
    let (at, (sign, op)) = SIGNS
        .iter()
        .filter_map(|sign| filter.find(sign.0).map(|at| (at, sign)))
        .min_by_key(|(at, (sign, _))| (*at, std::cmp::Reverse(sign.len())))?;
    let (column, value) = (filter.get(..at)?.trim(), filter.get(at + sign.len()..)?);
    let (op, values) = match (op, value) {
        (Operator::Is, "") => (Operator::IsEmpty, Vec::new()),
        (Operator::IsNot, "") => (Operator::IsNotEmpty, Vec::new()),
        (op, value) => (*op, vec![value.to_owned()]),
    };
    (!column.is_empty()).then(|| Filter { column: column.to_owned(), op, values })
}

/// A minus before the column turns the order.
fn parse_sort(column: &str) -> Sort {
    match column.strip_prefix('-') {
        Some(column) => Sort { column: column.to_owned(), descending: true },
        None => Sort { column: column.to_owned(), descending: false },
    }
}

/// Fetches every row and shows it.
pub fn show(app: &App, output: &mut Output, name: &str, which: &Which) -> Result<Exit> {
    let table = table(name, which.retired)?;
    let mut request = which.request(&table)?;
    let mut rows = Vec::new();
    loop {
        let page = app.list(&request)?;
        let is_last = page.rows.len() < WINDOW as usize;
        rows.extend(page.rows);
        if is_last {
            break;
        }
        request.offset += WINDOW;
    }
    if output.json {
        let rows: Vec<_> = rows.iter().map(|row| row_json(&table, row)).collect();
        output.json(&rows);
    } else {
        print(output, &table, &rows);
    }
    Ok(Exit::Done)
}

fn print(output: &mut Output, table: &TableInfo, rows: &[Row]) {
    let text = output.text;
    if rows.is_empty() {
        output.say("cli-no-rows", []);
        return;
    }
    let columns: Vec<_> = table.columns.iter().filter(|column| column.is_default).collect();
    let is_right = |kind| {
        matches!(kind, ColumnKind::Count | ColumnKind::Quantity | ColumnKind::Balance | ColumnKind::Money)
    };
    let heading = |column: &ColumnInfo| text.word(&column_key(&table.name, &column.key));
    let mut shown = Table::new(columns.iter().map(|column| (heading(column), is_right(column.kind))));
    for row in rows {
        shown.row(
            columns.iter().map(|column| words::cell(&table.name, column, row.cells.get(&column.key), text)),
        );
    }
    shown.print(output, "");
    if columns.iter().any(|column| column.kind == ColumnKind::Chain) {
        output.line("");
        output.line(words::chain_legend(text));
    }
    output.line("");
    output.say("cli-rows", [("count", rows.len().to_string())]);
}

/// The row as an object: `id` and every column by its key, codes and öre as they are stored.
pub fn row_json(table: &TableInfo, row: &Row) -> Value {
    let mut fields = Map::new();
    fields.insert("id".into(), identity(&row.id));
    for column in &table.columns {
        let value = match row.cells.get(&column.key) {
            Some(Cell::Text(text)) if column.key.ends_with("_id") => identity(text),
            Some(cell) => serde_json::to_value(cell).unwrap_or_default(),
            None => Value::Null,
        };
        fields.insert(column.key.clone(), value);
    }
    Value::Object(fields)
}

/// Ids with their hyphens, as commands write them.
fn identity(id: &str) -> Value {
    let known = id.parse::<ansvar_domain::RecordId>();
    Value::String(known.map_or_else(|_| id.to_owned(), |id| id.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_read_as_they_are_written() {
        let read =
            |filter: &str| parse_filter(filter).map(|read| (read.column, read.op, read.values.join("|")));
        let is = |column: &str, op, value: &str| Some((column.to_owned(), op, value.to_owned()));
        assert_eq!(read("owner=Kommunstyrelsen"), is("owner", Operator::Is, "Kommunstyrelsen"));
        assert_eq!(read("gaps>=2"), is("gaps", Operator::AtLeast, "2"));
        assert_eq!(read("name~larm=1"), is("name", Operator::Contains, "larm=1"));
        assert_eq!(read("status!=balanced"), is("status", Operator::IsNot, "balanced"));
        assert_eq!(read("steward="), is("steward", Operator::IsEmpty, ""));
        assert_eq!(read("steward!="), is("steward", Operator::IsNotEmpty, ""));
        assert_eq!(read("steward"), None);
        assert_eq!(read("=value"), None);
    }
}
