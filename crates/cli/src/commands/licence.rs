//! `ansvar licence`: entitlements in from a file, the position, and why it is what it is.

use std::path::{Path, PathBuf};

use ansvar_app::entitlement::{DateOrderAnswer, EntitlementImport, ImportAnswers, RowRemark};
use ansvar_app::licence::{ExplainedEntitlement, ExplainedLine, ExplainedPosition};
use ansvar_app::text::kebab;
use ansvar_app::{App, Failure, FailureCode, Filter, ListRequest, Operator, Outcome, Sort, Text};
use ansvar_domain::id::ImportBatchId;
use ansvar_domain::record::Kind;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::exit::{Exit, Result, Stop};
use crate::lists::{self, Which};
use crate::output::Output;
use crate::session::Session;
use crate::words;

#[derive(Debug, Subcommand)]
pub enum Licence {
    Import(Import),
    Position(Which),
    Explain { product: String },
    Undo { batch: Option<String> },
}

#[derive(Debug, Args)]
pub struct Import {
    file: PathBuf,
    #[arg(long)]
    preview: bool,
    #[arg(long, value_name = "day-first|month-first", value_enum, hide_possible_values = true)]
    dates: Option<Dates>,
    #[arg(long, value_name = "comma|point", value_enum, hide_possible_values = true)]
    decimals: Option<Decimals>,
    #[arg(long)]
    prices_are_kronor: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Dates {
    DayFirst,
    MonthFirst,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Decimals {
    Comma,
    Point,
}

pub fn run(session: &mut Session, command: Licence) -> Result<Exit> {
    match command {
        Licence::Import(asked) => import(session, &asked),
        Licence::Position(which) => {
            let app = session.open()?;
            lists::show(&app, &mut session.output, "licence_position", &which)
        }
        Licence::Explain { product } => {
            let app = session.open()?;
            let id = app.find(Kind::SoftwareProduct, &product)?;
            let explained = app.explain_position(id.into())?;
            explain(&mut session.output, &explained);
            Ok(Exit::Done)
        }
        Licence::Undo { batch } => undo(session, batch.as_deref()),
    }
}

fn import(session: &mut Session, asked: &Import) -> Result<Exit> {
    readable(&asked.file)?;
    let app = session.open()?;
    let answers = ImportAnswers {
        date_order: asked.dates.map(|order| match order {
            Dates::DayFirst => DateOrderAnswer::DayFirst,
            Dates::MonthFirst => DateOrderAnswer::MonthFirst,
        }),
        decimal_comma: asked.decimals.map(|sign| sign == Decimals::Comma),
        foreign_prices_are_kronor: asked.prices_are_kronor,
    };
    let import = if asked.preview {
        app.preview_entitlements(&asked.file, answers)?
    } else {
        app.import_entitlements(&asked.file, answers)?.map_err(Stop::Refused)?
    };
    let output = &mut session.output;
    if output.json {
        let told = import_json(&import, output.text);
        output.json(&told);
    } else {
        print(output, &import, asked.preview);
    }
    Ok(if import.rejected.is_empty() { Exit::Done } else { Exit::BadInput })
}

/// A file that cannot be read is bad input, like one that cannot be understood.
fn readable(file: &Path) -> Result<()> {
    let opened = std::fs::File::open(file)
        .and_then(|open| open.metadata())
        .and_then(|known| if known.is_dir() { Err(std::io::ErrorKind::IsADirectory.into()) } else { Ok(()) });
    opened.map_err(|error| {
        let failure = Failure::new(FailureCode::BadInput, "cli-input-unreadable");
        failure.with("path", file.display()).with("cause", error).into()
    })
}

fn sentence(family: &str, remark: &RowRemark, text: &Text) -> String {
    let values = remark.values.iter().map(|(name, value)| (name.as_str(), value.clone()));
    text.say(&format!("entitlement-import-{family}-{}", kebab(&remark.code)), values)
}

fn import_json(import: &EntitlementImport, text: &Text) -> Value {
    let told = |family: &str, remarks: &[RowRemark]| -> Value {
        let told = remarks.iter().map(|remark| {
            let mut value = serde_json::to_value(remark).unwrap_or_default();
            if let Value::Object(fields) = &mut value {
                fields.insert("reason".into(), json!(sentence(family, remark, text)));
            }
            value
        });
        told.collect()
    };
    let mut value = serde_json::to_value(import).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        fields.insert("rejected".into(), told("issue", &import.rejected));
        fields.insert("remarks".into(), told("remark", &import.remarks));
        fields.insert("questions".into(), told("question", &import.questions));
    }
    value
}

fn print(output: &mut Output, import: &EntitlementImport, preview: bool) {
    let text = output.text;
    let families =
        [("issue", &import.rejected), ("remark", &import.remarks), ("question", &import.questions)];
    for (family, remarks) in families {
        for remark in remarks {
            let row = remark.row.map(|row| text.say("cli-row", [("row", row.to_string())]));
            output.line(format!("{}{}", row.unwrap_or_default(), sentence(family, remark, text)));
        }
    }
    if !import.unread_columns.is_empty() {
        output.say("cli-licence-unread", [("columns", import.unread_columns.join(", "))]);
    }
    output.say(
        if preview { "cli-licence-preview" } else { "cli-licence-imported" },
        [
            ("added", import.added.to_string()),
            ("changed", import.changed.to_string()),
            ("unchanged", import.unchanged.to_string()),
            ("products", import.new_products.to_string()),
            ("rejected", import.rejected.len().to_string()),
        ],
    );
    if let Some(batch) = import.batch {
        output.say("cli-licence-undo-with", [("batch", batch.to_string())]);
    }
}

fn undo(session: &mut Session, batch: Option<&str>) -> Result<Exit> {
    let app = session.open()?;
    let batch = match batch {
        Some(batch) => batch.parse::<ImportBatchId>().map_err(|_| Failure::not_found(batch))?,
        None => latest(&app)?,
    };
    match app.undo_entitlement_import(batch)? {
        Outcome::Refused { refusal } => Err(Stop::Refused(refusal)),
        Outcome::Done { command_id, .. } => {
            let output = &mut session.output;
            if output.json {
                output.json(&json!({ "batch": batch, "command_id": command_id, "outcome": "done" }));
            } else {
                output.say("cli-import-undone", [("batch", batch.to_string())]);
            }
            Ok(Exit::Done)
        }
    }
}

/// The latest import of entitlements that stands.
fn latest(app: &App) -> Result<ImportBatchId> {
    let mut request = ListRequest::of("import_batch", 1);
    let filter = |column: &str, op, values| Filter { column: column.into(), op, values };
    request.filters = vec![
        filter("kind", Operator::Is, vec!["entitlement".into()]),
        filter("undone_at", Operator::IsEmpty, Vec::new()),
    ];
    request.sort = vec![Sort { column: "at".into(), descending: true }];
    let page = app.list(&request)?;
    let found = page.rows.first().and_then(|row| row.id.parse().ok());
    found.ok_or_else(|| Failure::new(FailureCode::NotFound, "cli-nothing-to-undo").into())
}

fn explain(output: &mut Output, explained: &ExplainedPosition) {
    let text = output.text;
    let entitlements: Vec<_> =
        explained.entitlements.iter().map(|line| entitlement_sentence(line, text)).collect();
    let lines: Vec<_> = explained.lines.iter().map(|line| line_sentence(line, text)).collect();
    let remarks = remarks(explained, text);
    if output.json {
        let mut told = serde_json::to_value(explained).unwrap_or_default();
        say_each(told.get_mut("entitlements"), &entitlements);
        say_each(told.get_mut("lines"), &lines);
        say_each(told.pointer_mut("/position/findings"), &remarks);
        output.json(&told);
        return;
    }
    output.line(&explained.product_name);
    let Some(position) = &explained.position else {
        output.say("cli-explain-not-counted", []);
        return;
    };
    let metric = text.word(&format!("licence-position-metric-{}", kebab(&words::word(position.metric))));
    let quantity = |quantity: &dyn std::fmt::Display| words::quantity(&quantity.to_string(), text);
    output.say(
        "cli-explain-figures",
        [
            ("metric", metric),
            ("entitled", quantity(&position.declared.entitled)),
            ("consumed", quantity(&position.declared.consumed)),
            (
                "status",
                text.word(&format!("licence-status-{}", kebab(&words::word(position.declared.status)))),
            ),
            ("shortfall", position.declared.shortfall.to_string()),
        ],
    );
    if let Some(risk) = position.risk.filter(|risk| risk.0 > 0) {
        output.say("cli-explain-risk", [("risk", words::money(risk.0, text.language))]);
    }
    for (key, sentences) in [
        ("cli-explain-entitled", &entitlements),
        ("cli-explain-used", &lines),
        ("cli-explain-remarks", &remarks),
    ] {
        if !sentences.is_empty() {
            output.heading(key);
            for sentence in sentences {
                output.line(format!("  {sentence}"));
            }
        }
    }
}

fn say_each(told: Option<&mut Value>, sentences: &[String]) {
    let items = told.and_then(Value::as_array_mut).into_iter().flatten();
    for (item, sentence) in items.zip(sentences) {
        if let Value::Object(fields) = item {
            fields.insert("sentence".into(), json!(sentence));
        }
    }
}

fn entitlement_sentence(known: &ExplainedEntitlement, text: &Text) -> String {
    let name = known.evidence.clone().or_else(|| known.order_number.clone());
    let reason = text.say(
        &format!("licence-entitlement-{}", kebab(&words::word(known.line.reason))),
        [("date", known.line.reason_date.map_or_else(|| "none".to_owned(), |date| date.to_string()))],
    );
    let units = words::quantity(&known.line.units.to_string(), text);
    let grade = text.word(&format!("entitlement-evidence-grade-{}", words::word(known.line.evidence_grade)));
    let name = name.unwrap_or_else(|| text.word("kind-entitlement"));
    format!("{units}  {name} ({grade}): {reason}")
}

fn line_sentence(line: &ExplainedLine, text: &Text) -> String {
    let sentence = text.say(
        &format!("licence-line-{}", kebab(&words::word(line.line.rule))),
        [
            ("units", line.line.units.to_string()),
            ("items", line.line.items.to_string()),
            ("version", line.version.clone()),
            ("entitlement", line.entitlement_name.clone().unwrap_or_else(|| text.word("kind-entitlement"))),
            ("document", line.line.granted_by.clone().unwrap_or_default()),
        ],
    );
    match &line.body_name {
        Some(body) => format!("{sentence} ({body})"),
        None => sentence,
    }
}

fn remarks(explained: &ExplainedPosition, text: &Text) -> Vec<String> {
    let findings = explained.position.iter().flat_map(|position| &position.findings);
    findings
        .map(|finding| {
            text.say(
                &format!("licence-finding-{}", kebab(&words::word(finding.code))),
                [
                    ("count", finding.count.to_string()),
                    ("metric", finding.metric.map(words::word).unwrap_or_default()),
                ],
            )
        })
        .collect()
}
