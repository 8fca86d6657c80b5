//! The work that is interrupted: the use cases, on the workspace in a folder. Each line on standard output is an
//! acknowledgement, written only after the use case has answered.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_app::inventory::Files;
use ansvar_app::{
    App, Language, NewMunicipality, Opening, Outcome, Surroundings, SystemClock, SystemIds, Text,
};
use ansvar_domain::command::{Add, Batch, Command, Edit};
use ansvar_domain::system::System;
use ansvar_domain::{CommandId, RecordId};
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::kill::MARK;

pub const FILE: &str = "kommun.ansvar";
pub const KEYS: &str = "inställningar";

/// Not a test of its own: what the program does that the tests start and kill.
#[test]
fn works_when_asked() {
    let Ok(work) = std::env::var("ANSVAR_CRASH_WORK") else { return };
    let folder = PathBuf::from(std::env::var("ANSVAR_CRASH_FOLDER").unwrap());
    let mut draw = Draw::seeded(std::env::var("ANSVAR_CRASH_DRAW").unwrap().parse().unwrap());
    if work == "migrate" {
        say("begun");
        drop(ansvar_store::Workspace::open(&folder.join(FILE), &crate::inspect::known_key()).unwrap());
        return;
    }
    let opening = Opening {
        configuration: folder.join(KEYS),
        passphrase: None,
        around: Surroundings { clock: Arc::new(SystemClock), ids: Arc::new(SystemIds) },
    };
    let path = folder.join(FILE);
    if work == "found" {
        let new = NewMunicipality { name: "Kumla kommun".into(), chief: "IT-chefen".into() };
        assert!(opening.create(&path, &new, Text::of(Language::Sv)).unwrap().is_ok());
        return;
    }
    let app = opening.open(&path).unwrap().app;
    say("begun");
    loop {
        match work.as_str() {
            "commands" => command(&app, &mut draw),
            "imports" => import(&app, &mut draw),
            "backups" => backup(&app, &folder),
            other => panic!("there is no work called {other}"),
        }
    }
}

/// Says something and makes sure that it has left the program.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{MARK}{line}").and_then(|()| out.flush()).unwrap();
}

fn add(app: &App, draw: &mut Draw) -> (RecordId, Command) {
    let id = RecordId(app.new_id());
    let mut system = System::named(format!("System {id}"), None);
    system.purpose = Some("Håller reda på saker. ".repeat(usize::try_from(draw.below(60)).unwrap()));
    (id, Command::Add(Add { id, content: system.into() }))
}

fn command(app: &App, draw: &mut Draw) {
    let (id, adding) = add(app, draw);
    done(app, &adding);
    match draw.below(3) {
        0 => {
            let Value::Object(set) = json!({ "note": format!("turen {}", draw.next()) }) else {
                unreachable!()
            };
            done(app, &Command::Edit(Edit { id, seen: 1, set }));
        }
        1 => {
            let commands = (0..=draw.below(12)).map(|_| add(app, draw).1).collect();
            done(app, &Command::Batch(Batch { import: None, commands }));
        }
        _ => {}
    }
}

fn done(app: &App, command: &Command) {
    let id = CommandId(app.new_id());
    match app.perform_as(id, command).unwrap() {
        Outcome::Done { .. } => say(&format!("command {id}")),
        Outcome::Refused { refusal } => panic!("{refusal:?}"),
    }
}

/// A few machines' reports, new or changed, and now and then the latest import taken back.
fn import(app: &App, draw: &mut Draw) {
    let files = (0..draw.below(8) + 2).map(|_| report(draw)).collect();
    let import = app.import_inventory(&Files::Memory(files), |_| true).unwrap().unwrap();
    let Some(batch) = import.batch else { return };
    say(&format!("import {batch} {}", import.devices));
    if draw.below(3) == 0 {
        assert!(app.undo_import(batch, "prov").unwrap().is_done());
        say(&format!("undone {batch}"));
    }
}

fn report(draw: &mut Draw) -> (String, Vec<u8>) {
    let device = draw.below(40);
    let softwares: Vec<Value> = (0..=draw.below(120))
        .map(|_| json!({ "name": format!("Program {}", draw.below(400)), "version": format!("{}", draw.below(4)) }))
        .collect();
    let report = json!({
        "deviceid": format!("DEV-{device}-2026-01-01-00-00-00"),
        "itemtype": "Computer",
        "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "hardware": { "name": format!("DEV-{device}"), "uuid": format!("A1B2C3D4-1111-4A2B-9C3D-{device:012}") },
            "bios": { "ssn": format!("SN{device:06}") },
            "softwares": softwares,
        },
    });
    (format!("DEV-{device}-{}.json", draw.next()), report.to_string().into_bytes())
}

/// Under the first name that is free: what an interrupted backup left behind must not be in the next one's way.
fn backup(app: &App, folder: &Path) {
    let free = (0..1000).map(|at| format!("kopia-{at}.ansvar")).find(|name| !folder.join(name).exists());
    let name = free.unwrap();
    assert!(app.back_up(&folder.join(&name), |_, _| true).unwrap());
    say(&name);
}
