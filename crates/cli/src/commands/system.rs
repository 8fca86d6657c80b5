//! `ansvar system`: adding, changing, listing and showing systems and what has happened to them.

use std::collections::BTreeMap;

use ansvar_app::record::HistoryEntry;
use ansvar_app::system::SystemDetail;
use ansvar_app::text::kebab;
use ansvar_app::{App, Text};
use ansvar_domain::command::{Add, Command, Edit};
use ansvar_domain::id::SystemId;
use ansvar_domain::record::{Content, Kind};
use ansvar_domain::refusal::{Code, Issue};
use ansvar_domain::{RecordId, system};
use clap::Subcommand;
use serde_json::Value;

use crate::commands::perform;
use crate::commands::who::{card_json, label, print_card};
use crate::exit::{Exit, Result, Stop, misuse};
use crate::lists::{self, WhichRecords};
use crate::output::Output;
use crate::session::Session;
use crate::table::Table;
use crate::{fields, words};

#[derive(Debug, Subcommand)]
pub enum System {
    Add {
        #[arg(long, value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "BODY")]
        owner: Option<String>,
        #[arg(long, value_name = "FIELD=VALUE")]
        set: Vec<String>,
    },
    Edit {
        system: String,
        #[arg(long, value_name = "FIELD=VALUE", required = true)]
        set: Vec<String>,
    },
    List(WhichRecords),
    Show {
        system: String,
    },
    History {
        system: String,
    },
}

pub fn run(session: &mut Session, command: System) -> Result<Exit> {
    match command {
        System::Add { name, owner, set } => {
            let settings = settings(&set)?;
            let app = session.open()?;
            let (id, command) = adding(&app, &name, owner.as_deref(), &settings)?;
            let said = [("name", name)];
            perform::one(session, &app, &command, Some(id), "cli-system-added", said)
        }
        System::Edit { system, set } => {
            let settings = settings(&set)?;
            let app = session.open()?;
            let id = app.find(Kind::System, &system)?;
            let record = app.record(id)?;
            let set = fields::of_system(&app, &record.fields, &settings)?;
            let command = Command::Edit(Edit { id, seen: record.revision, set });
            perform::one(session, &app, &command, Some(id), "cli-system-edited", [("name", record.name)])
        }
        System::List(which) => {
            let app = session.open()?;
            lists::show(&app, &mut session.output, "system", &which.rows())
        }
        System::Show { system } => {
            let app = session.open()?;
            let id = app.find(Kind::System, &system)?;
            let detail = app.system(id.into())?;
            show(&mut session.output, &app, &detail)
        }
        System::History { system } => {
            let app = session.open()?;
            let id = SystemId::from(app.find(Kind::System, &system)?);
            let entries = app.system(id)?.history;
            history(&mut session.output, &entries);
            Ok(Exit::Done)
        }
    }
}

fn settings(set: &[String]) -> Result<Vec<(String, String)>> {
    let read = set.iter().map(|setting| fields::parse(setting));
    read.collect::<Result<_, _>>()
        .map_err(|setting| Stop::Usage(misuse("cli-usage-set").with("setting", setting)))
}

fn adding(
    app: &App,
    name: &str,
    owner: Option<&str>,
    settings: &[(String, String)],
) -> Result<(RecordId, Command)> {
    let owner = owner.map(|owner| app.find(Kind::Body, owner)).transpose()?;
    let mut fields = Content::from(system::System::named(name, owner.map(Into::into))).to_fields();
    let set = fields::of_system(app, &fields, settings)?;
    if let Some(field) = set.keys().find(|field| !fields.contains_key(*field)) {
        let known = fields.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        return Err(Stop::Refused(Issue::at(Code::UnknownField, field).with("fields", known).into()));
    }
    let misfit = set.iter().find_map(|(field, value)| {
        let mut one = fields.clone();
        one.insert(field.clone(), value.clone());
        let error = Content::from_fields(Kind::System, one).err()?;
        Some(Issue::at(Code::WrongKind, field).with("expected", error))
    });
    if let Some(issue) = misfit {
        return Err(Stop::Refused(issue.into()));
    }
    fields.extend(set);
    let content = Content::from_fields(Kind::System, fields)
        .map_err(|error| Stop::Refused(Issue::new(Code::WrongKind).with("expected", error).into()))?;
    let id = RecordId(app.new_id());
    Ok((id, Command::Add(Add { id, content })))
}

fn show(output: &mut Output, app: &App, detail: &SystemDetail) -> Result<Exit> {
    if output.json {
        let mut told = serde_json::to_value(detail).unwrap_or_default();
        if let Value::Object(fields) = &mut told {
            fields.insert("card".into(), card_json(app, &detail.card, output.text)?);
        }
        output.json(&told);
        return Ok(Exit::Done);
    }
    print_card(output, app, &detail.card)?;
    output.heading("cli-system-facts");
    facts(output, detail).print(output, "  ");
    if !detail.assignments.is_empty() {
        output.heading("role-assignment-table");
        let mut table = Table::plain();
        for held in &detail.assignments {
            table.row([
                held.role.name.clone(),
                held.holder.name.clone(),
                output.text.word(&format!(
                    "role-assignment-assignment-kind-{}",
                    kebab(&words::word(held.assignment_kind))
                )),
                format!("{}–{}", held.valid_from, held.valid_to.map(|to| to.to_string()).unwrap_or_default()),
                held.decision.as_ref().map(label).unwrap_or_default(),
            ]);
        }
        table.print(output, "  ");
    }
    for (key, list) in [("cli-system-needs", &detail.needs), ("cli-system-needed-by", &detail.needed_by)] {
        if !list.is_empty() {
            output.heading(key);
            let mut table = Table::plain();
            for other in list {
                table.row([other.system.name.clone(), other.what.clone().unwrap_or_default()]);
            }
            table.print(output, "  ");
        }
    }
    output.line("");
    output.line(format!("{}  r{}", detail.record.id, detail.record.revision));
    Ok(Exit::Done)
}

/// The fields that the card does not show.
fn facts(output: &Output, detail: &SystemDetail) -> Table {
    let text = output.text;
    let fields = &detail.record.fields;
    let mut table = Table::plain();
    let mut put = |column: &str, value: String| {
        if !value.is_empty() {
            table.row([text.word(&format!("system-column-{}", kebab(column))), value]);
        }
    };
    for code in ["system_type", "lifecycle_stage", "ownership_class"] {
        put(code, code_word(text, code, fields.get(code)));
    }
    let level = code_word(text, "criticality", fields.get("criticality").and_then(|it| it.get("level")));
    let decision = detail.criticality_decision.as_ref().map(label).unwrap_or_default();
    put("criticality", format!("{level} {decision}").trim().to_owned());
    let aspects = ["confidentiality", "integrity", "availability", "traceability"];
    let classification = fields.get("classification").filter(|levels| !levels.is_null());
    put(
        "classification",
        classification
            .map(|levels| aspects.map(|aspect| levels[aspect].to_string()).join(" "))
            .unwrap_or_default(),
    );
    for reference in ["unit", "supplier"] {
        let named = detail.record.references.iter().find(|known| known.field == reference);
        put(reference, named.map(|known| known.to.name.clone()).unwrap_or_default());
    }
    let hours = detail.card.max_tolerable_outage_hours.map(|hours| hours.to_string());
    put("max_tolerable_outage_hours", hours.unwrap_or_default());
    table
}

fn code_word(text: &Text, column: &str, value: Option<&Value>) -> String {
    match value.and_then(Value::as_str) {
        Some(code) => text.word(&format!("system-{}-{}", kebab(column), kebab(code))),
        None => String::new(),
    }
}

/// Newest first; each changed field from what to what.
pub fn history(output: &mut Output, entries: &[HistoryEntry]) {
    if output.json {
        output.json(&entries);
        return;
    }
    let text = output.text;
    for entry in entries {
        let signed = if entry.signed { text.word("cli-history-signed") } else { String::new() };
        let what = text.word(&format!("command-{}", kebab(&entry.command)));
        let at = words::moment(&entry.at);
        output.line(format!("{at}  {}  {what}  {signed}", entry.actor_name).trim_end());
        output.line(format!("  {}", text.say("cli-history-command", [("id", entry.command_id.to_string())])));
        for change in &entry.changes {
            for field in change.fields.iter().filter(|field| !(change.created && field.after.is_null())) {
                let key = format!("{}-column-{}", kebab(change.record.kind.word()), kebab(&field.field));
                let name = if text.has(&key) { text.word(&key) } else { field.field.clone() };
                let after = value(&field.after, &change.names);
                if change.created {
                    output.line(format!("  {name}: {after}"));
                } else {
                    output.line(format!("  {name}: {} → {after}", value(&field.before, &change.names)));
                }
            }
        }
    }
}

fn value(value: &Value, names: &BTreeMap<String, String>) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => names.get(text).unwrap_or(text).clone(),
        other => other.to_string(),
    }
}
