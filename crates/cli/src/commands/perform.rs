//! `ansvar perform` and `ansvar undo`: commands as JSON through the one door, each answered with its outcome; and the
//! performing of one command for the other nouns.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use ansvar_app::{App, Failure, FailureCode, Outcome, Text};
use ansvar_domain::command::{Command, Revert};
use ansvar_domain::{CommandId, RecordId};
use clap::Args;
use serde_json::{Map, Value, json};

use crate::exit::{Exit, Result, Stop};
use crate::output::{refusal_json, stop_json};
use crate::session::Session;

/// The most that a file of commands may hold.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Perform {
    #[arg(required_unless_present = "schema")]
    file: Option<PathBuf>,
    #[arg(long)]
    schema: bool,
}

#[derive(Debug, Args)]
pub struct Undo {
    #[arg(value_name = "COMMAND")]
    command: String,
}

/// A command with the id it is performed under: the same id again is the same command.
struct Given {
    id: Option<CommandId>,
    command: Command,
}

pub fn run(session: &mut Session, asked: &Perform) -> Result<Exit> {
    if asked.schema {
        session.output.json(&schemars::schema_for!(Command));
        return Ok(Exit::Done);
    }
    // Everything is read before anything is done: a file that does not read whole changes nothing.
    let given = read(asked.file.as_deref().unwrap_or(Path::new("-")))?;
    let app = session.open()?;
    let text = session.text();
    let mut answers = Vec::new();
    let mut exit = Exit::Done;
    for Given { id, command } in given {
        let id = id.unwrap_or_else(|| CommandId(app.new_id()));
        match app.perform_as(id, &command) {
            Ok(outcome) => {
                if !outcome.is_done() {
                    exit = Exit::Refused;
                }
                answers.push(answer(&command, &outcome, text));
            }
            Err(failure) => {
                // What came before is kept, and its answers with it.
                let stop = Stop::Failed(failure);
                let mut told = stop_json(&stop, text);
                note(&mut told, &command, "failed");
                answers.push(told);
                exit = stop.exit();
                break;
            }
        }
    }
    session.output.json(&answers);
    Ok(exit)
}

pub fn undo(session: &mut Session, asked: &Undo) -> Result<Exit> {
    let command: CommandId = asked.command.parse().map_err(|_| Failure::not_found(&asked.command))?;
    let app = session.open()?;
    let revert = Command::Revert(Revert { command });
    one(session, &app, &revert, None, "cli-undone", [])
}

/// Performs one command and says so. `id` is the record it is about.
pub fn one<const N: usize>(
    session: &mut Session,
    app: &App,
    command: &Command,
    id: Option<RecordId>,
    key: &str,
    values: [(&str, String); N],
) -> Result<Exit> {
    let outcome = app.perform(command)?;
    let output = &mut session.output;
    match outcome {
        Outcome::Refused { refusal } => return Err(Stop::Refused(refusal)),
        Outcome::Done { .. } if output.json => {
            let mut told = answer(command, &outcome, output.text);
            if let (Value::Object(fields), Some(id)) = (&mut told, id) {
                fields.insert("id".into(), json!(id));
            }
            output.json(&told);
        }
        Outcome::Done { command_id, .. } => {
            output.say(key, values);
            if let Some(id) = id {
                output.say("cli-id", [("id", id.to_string())]);
            }
            output.say("cli-undo-with", [("id", command_id.to_string())]);
        }
    }
    Ok(Exit::Done)
}

/// What came of a command: `command`, `outcome`, and what belongs to the outcome.
pub fn answer(command: &Command, outcome: &Outcome, text: &Text) -> Value {
    let mut told = match outcome {
        Outcome::Done { command_id, changed, signed } => {
            json!({ "command_id": command_id, "changed": changed, "signed": signed })
        }
        Outcome::Refused { refusal } => json!({ "refused": refusal_json(refusal, text) }),
    };
    note(&mut told, command, if outcome.is_done() { "done" } else { "refused" });
    told
}

fn note(told: &mut Value, command: &Command, outcome: &str) {
    if let Value::Object(fields) = told {
        fields.insert("command".into(), json!(command.word()));
        fields.insert("outcome".into(), json!(outcome));
    }
}

fn read(file: &Path) -> Result<Vec<Given>> {
    let unreadable = |key: &str| Failure::new(FailureCode::BadInput, key).with("path", file.display());
    let mut bytes = Vec::new();
    let reading = if file == Path::new("-") {
        std::io::stdin().lock().take(LARGEST_FILE + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(LARGEST_FILE + 1).read_to_end(&mut bytes))
    };
    reading.map_err(|error| unreadable("cli-input-unreadable").with("cause", error))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(unreadable("cli-input-too-large").with("most", LARGEST_FILE / 1024 / 1024).into());
    }
    let values = match serde_json::from_slice(&bytes) {
        Ok(Value::Array(values)) => values,
        Ok(one) => vec![one],
        Err(error) => return Err(unreadable("cli-perform-not-json").with("cause", error).into()),
    };
    let read = values.into_iter().enumerate().map(|(at, value)| {
        given(value).map_err(|cause| {
            let failure = Failure::new(FailureCode::BadInput, "cli-perform-unreadable");
            Stop::Failed(failure.with("at", at + 1).with("cause", cause))
        })
    });
    read.collect()
}

/// Reads one command. Those that only an import may give say of files what only the reading of them can know.
fn given(value: Value) -> std::result::Result<Given, String> {
    let Value::Object(mut fields) = value else { return Err("not an object".to_owned()) };
    let id = take_id(&mut fields)?;
    let command: Command =
        serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())?;
    if command.is_the_imports() {
        return Err(format!("{}: ansvar inventory", command.word()));
    }
    Ok(Given { id, command })
}

fn take_id(fields: &mut Map<String, Value>) -> std::result::Result<Option<CommandId>, String> {
    let Some(value) = fields.remove("command_id") else { return Ok(None) };
    serde_json::from_value(value).map(Some).map_err(|error| format!("command_id: {error}"))
}
