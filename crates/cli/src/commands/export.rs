//! `ansvar export`: a table of the register as a file or on standard output.

use std::io::{IsTerminal, Write as _};
use std::path::{Path, PathBuf};

use ansvar_app::list::{ExportFormat, ExportRequest, tables};
use ansvar_app::{Failure, FailureCode};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::exit::{Exit, Result, Stop, misuse};
use crate::lists::{self, WhichRecords};
use crate::session::Session;

#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_name = "NOUN", value_parser = PossibleValuesParser::new(nouns()))]
    noun: String,
    #[arg(long, value_name = "csv|machine-csv|xlsx|json", value_enum, hide_possible_values = true)]
    format: Option<Format>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "COLUMN,…", value_delimiter = ',')]
    columns: Vec<String>,
    #[arg(long)]
    overwrite: bool,
    #[command(flatten)]
    which: WhichRecords,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    Csv,
    MachineCsv,
    Xlsx,
    Json,
}

impl From<Format> for ExportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Csv => Self::SwedishCsv,
            Format::MachineCsv => Self::MachineCsv,
            Format::Xlsx => Self::Xlsx,
            Format::Json => Self::Json,
        }
    }
}

/// Every table, as it is written on a command line.
fn nouns() -> Vec<String> {
    tables().into_iter().map(|table| table.name.replace('_', "-")).collect()
}

pub fn run(session: &mut Session, asked: &Export) -> Result<Exit> {
    let which = asked.which.rows();
    let table = lists::table(&asked.noun.replace('-', "_"), which.retired)?;
    for column in &asked.columns {
        lists::known_column(&table, column)?;
    }
    let format = asked.format.or_else(|| asked.out.as_deref().and_then(by_extension)).unwrap_or(Format::Csv);
    if asked.out.is_none() && format == Format::Xlsx && std::io::stdout().is_terminal() {
        return Err(Stop::Usage(misuse("cli-usage-xlsx-needs-file")));
    }
    if let Some(out) = asked.out.as_deref().filter(|out| out.exists() && !asked.overwrite) {
        let failure = Failure::new(FailureCode::CannotOpen, "failure-already-exists");
        return Err(failure.with("path", out.display()).into());
    }
    let request =
        ExportRequest { list: which.request(&table)?, columns: asked.columns.clone(), format: format.into() };
    let app = session.open()?;
    let text = session.text();
    let output = &mut session.output;
    match &asked.out {
        None => {
            app.export(&request, &mut *output, text)?;
            // A workbook or a table ends where it ends: nothing is added to it.
            let _ = output.flush();
        }
        Some(out) => {
            let rows = app.export_to(&request, out, text)?;
            if output.json {
                output.json(&json!({ "file": out, "rows": rows }));
            } else {
                output
                    .say("cli-exported", [("path", out.display().to_string()), ("count", rows.to_string())]);
            }
        }
    }
    Ok(Exit::Done)
}

fn by_extension(path: &Path) -> Option<Format> {
    match path.extension()?.to_string_lossy().to_lowercase().as_str() {
        "csv" => Some(Format::Csv),
        "xlsx" => Some(Format::Xlsx),
        "json" => Some(Format::Json),
        _ => None,
    }
}
