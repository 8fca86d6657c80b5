//! `ansvar inventory`: reports in, the devices they tell of, and imports taken back. Conflicts on which device is which
//! are shown and decided in [`super::identity`].

use std::path::PathBuf;

use ansvar_app::inventory::{Files, InventoryImport, WeakKey};
use ansvar_app::text::kebab;
use ansvar_app::{Failure, FailureCode, Outcome, Text};
use ansvar_domain::id::ImportBatchId;
use clap::Subcommand;
use serde_json::{Value, json};

use crate::commands::identity;
use crate::exit::{Exit, Result, Stop};
use crate::lists::{self, Which};
use crate::output::Output;
use crate::progress::Progress;
use crate::session::Session;
use crate::words;

#[derive(Debug, Subcommand)]
pub enum Inventory {
    Import {
        #[arg(required = true, num_args = 1.., value_name = "PATH")]
        paths: Vec<PathBuf>,
        #[arg(long)]
        preview: bool,
    },
    Devices(Which),
    Conflicts,
    Decide(identity::Decide),
    Undo {
        batch: Option<String>,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
}

pub fn run(session: &mut Session, command: Inventory) -> Result<Exit> {
    match command {
        Inventory::Import { paths, preview } => import(session, paths, preview),
        Inventory::Devices(which) => {
            let app = session.open()?;
            lists::show(&app, &mut session.output, "device", &which)
        }
        Inventory::Conflicts => identity::conflicts(session),
        Inventory::Decide(asked) => identity::decide(session, &asked),
        Inventory::Undo { batch, reason } => undo(session, batch.as_deref(), reason),
    }
}

fn import(session: &mut Session, paths: Vec<PathBuf>, preview: bool) -> Result<Exit> {
    let app = session.open()?;
    let files = Files::Paths(paths);
    let progress = Progress::start();
    let step = |step: &ansvar_app::inventory::ImportProgress| progress.at(step.done, step.total, &step.file);
    let imported =
        if preview { app.preview_inventory(&files, step)? } else { app.import_inventory(&files, step)? };
    drop(progress);
    let import = imported.map_err(Stop::Refused)?;
    let output = &mut session.output;
    if output.json {
        let told = import_json(&import, output.text);
        output.json(&told);
    } else {
        print(output, &import, preview);
    }
    Ok(if import.rejected.is_empty() { Exit::Done } else { Exit::BadInput })
}

fn reason(code: &str, values: &ansvar_domain::record::Values, text: &Text) -> String {
    let values = values.iter().map(|(name, value)| (name.as_str(), value.clone()));
    text.say(&format!("rejection-{}", kebab(code)), values)
}

fn import_json(import: &InventoryImport, text: &Text) -> Value {
    let rejected: Vec<_> = import
        .rejected
        .iter()
        .map(|file| {
            json!({
                "file": file.file,
                "code": file.code,
                "reason": reason(&file.code, &file.values, text),
                "values": file.values,
            })
        })
        .collect();
    let mut told = serde_json::to_value(import).unwrap_or_default();
    if let Value::Object(fields) = &mut told {
        fields.insert("rejected".into(), Value::Array(rejected));
    }
    told
}

fn print(output: &mut Output, import: &InventoryImport, preview: bool) {
    let text = output.text;
    let count = |number: u32| words::count(number.into(), text.language);
    for file in &import.rejected {
        output.line(format!("{}: {}", file.file, reason(&file.code, &file.values, text)));
    }
    for conflict in &import.conflicts {
        output.say("cli-import-conflict", [("name", conflict.clone())]);
    }
    for weak in &import.weak {
        let values = [("file", weak.file.clone()), ("device", weak.device.clone())];
        output.say(
            match weak.by {
                WeakKey::Agent => "cli-import-weak-agent",
                WeakKey::Address => "cli-import-weak-address",
            },
            values,
        );
    }
    for alike in &import.named_alike {
        output
            .say("cli-import-named-alike", [("file", alike.file.clone()), ("device", alike.device.clone())]);
    }
    output.say(
        if preview { "cli-import-preview" } else { "cli-import-done" },
        [
            ("devices", count(import.devices)),
            ("new", count(import.new_devices)),
            ("changed", count(import.changed_devices)),
            ("installations", count(import.installations)),
            ("titles", count(import.new_titles)),
            ("unchanged", count(import.unchanged)),
            ("rejected", count(u32::try_from(import.rejected.len()).unwrap_or(u32::MAX))),
        ],
    );
    if import.seen_later > 0 {
        output.say("cli-import-seen-later", [("count", import.seen_later.to_string())]);
    }
    if import.open_conflicts > 0 && !preview {
        output.say("cli-import-open-conflicts", [("count", import.open_conflicts.to_string())]);
    }
    if let Some(batch) = import.batch {
        output.say("cli-import-undo-with", [("batch", batch.to_string())]);
    }
}

fn undo(session: &mut Session, batch: Option<&str>, reason: Option<String>) -> Result<Exit> {
    let app = session.open()?;
    let batch = match batch {
        Some(batch) => batch.parse::<ImportBatchId>().map_err(|_| Failure::not_found(batch))?,
        None => app
            .latest_inventory_import()?
            .ok_or_else(|| Failure::new(FailureCode::NotFound, "cli-nothing-to-undo"))?,
    };
    let reason = reason.unwrap_or_else(|| session.text().word("cli-undo-reason"));
    match app.undo_import(batch, &reason)? {
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
