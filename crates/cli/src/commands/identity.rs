//! `ansvar inventory conflicts` and `ansvar inventory decide`: devices that one strong key joins and another parts, and a
//! person's word on whether they are one machine.

use ansvar_app::inventory::{ConflictingDevice, IdentityConflict};
use ansvar_domain::command::{Command, DecideIdentity};
use ansvar_domain::id::IdentityDecisionId;
use ansvar_domain::identity::Relation;
use ansvar_domain::identity_decision::Verdict;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::commands::perform;
use crate::exit::{Exit, Result};
use crate::output::{Output, note};
use crate::session::Session;
use crate::table::Table;

#[derive(Debug, Args)]
pub struct Decide {
    #[arg(value_name = "DEVICE")]
    device: String,
    #[arg(value_name = "DEVICE")]
    other: String,
    #[arg(value_enum, value_name = "same|different|board-replaced", hide_possible_values = true)]
    verdict: Word,
    #[arg(long, value_name = "DATE")]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Word {
    Same,
    Different,
    BoardReplaced,
}

pub fn conflicts(session: &mut Session) -> Result<Exit> {
    let app = session.open()?;
    let open = app.identity_conflicts()?;
    let output = &mut session.output;
    if open.has_more {
        note(&output.text.say("cli-conflicts-more", [("count", open.conflicts.len().to_string())]));
    }
    if output.json {
        let told: Vec<_> = open.conflicts.iter().map(conflict_json).collect();
        output.json(&told);
    } else if open.conflicts.is_empty() {
        output.say("cli-no-conflicts", []);
    } else {
        for conflict in &open.conflicts {
            print(output, conflict);
        }
        output.say("cli-conflicts-decide", [("count", open.conflicts.len().to_string())]);
    }
    Ok(Exit::Done)
}

fn keys_that(conflict: &IdentityConflict, relation: Relation) -> Vec<&'static str> {
    let keys = [("serial", conflict.serial), ("uuid", conflict.uuid)];
    keys.into_iter().filter(|(_, own)| *own == relation).map(|(key, _)| key).collect()
}

fn conflict_json(conflict: &IdentityConflict) -> Value {
    json!({
        "devices": [conflict.device, conflict.other],
        "agrees": keys_that(conflict, Relation::Equal),
        "contradicts": keys_that(conflict, Relation::Different),
        "shared_titles": conflict.shared_titles,
        "replaced": conflict.replaced,
    })
}

fn print(output: &mut Output, conflict: &IdentityConflict) {
    let text = output.text;
    let words = |relation| {
        let keys = keys_that(conflict, relation);
        keys.iter().map(|key| text.word(&format!("cli-conflict-{key}"))).collect::<Vec<_>>().join(", ")
    };
    let (agrees, contradicts) = (words(Relation::Equal), words(Relation::Different));
    if contradicts.is_empty() {
        output.say("cli-conflict-unparted", [("agrees", agrees)]);
    } else {
        output.say("cli-conflict-parted", [("agrees", agrees), ("contradicts", contradicts)]);
    }
    let column = |key: &str| (text.word(key), false);
    let mut table = Table::new([
        column("device-column-name"),
        column("device-column-serial"),
        column("cli-conflict-uuid"),
        column("cli-conflict-agents"),
        column("device-column-account"),
        column("device-column-last-seen"),
        (text.word("device-column-title-count"), true),
        column("cli-conflict-id"),
    ]);
    for device in [&conflict.device, &conflict.other] {
        table.row(row(device));
    }
    table.print(output, "  ");
    output.line("");
}

fn row(device: &ConflictingDevice) -> [String; 8] {
    [
        device.name.clone(),
        device.serials.join(", "),
        device.uuids.join(", "),
        device.agent_ids.join(", "),
        device.account.clone().unwrap_or_default(),
        device.last_seen.to_string(),
        device.titles.map(|count| count.to_string()).unwrap_or_default(),
        device.id.to_string(),
    ]
}

pub fn decide(session: &mut Session, asked: &Decide) -> Result<Exit> {
    let app = session.open()?;
    let id = IdentityDecisionId(app.new_id());
    let (verdict, said) = match asked.verdict {
        Word::Same => (Verdict::Same, "cli-decided-same"),
        Word::Different => (Verdict::Different, "cli-decided-different"),
        Word::BoardReplaced => (Verdict::BoardReplaced, "cli-decided-board-replaced"),
    };
    let command = Command::DecideIdentity(DecideIdentity {
        id,
        device: app.find_device(&asked.device)?,
        other: app.find_device(&asked.other)?,
        verdict,
        replaced_on: asked.on,
        reason: asked.reason.clone(),
    });
    let values = [("device", asked.device.clone()), ("other", asked.other.clone())];
    perform::one(session, &app, &command, Some(id.into()), said, values)
}
