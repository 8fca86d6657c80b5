//! A record's history, and that every word of it is in the catalogue.

use ansvar_domain::command::{Command, Edit, Restore, Retire};
use ansvar_domain::system::System;
use serde_json::{Value, json};

use crate::stage::{Stage, report, text};

#[test]
fn every_change_is_told_with_its_author_and_in_words() {
    let stage = Stage::founded();
    let id = stage.add(System::named("Asynja", None));
    let Value::Object(set) = json!({ "owner": stage.board(), "purpose": "vård" }) else { unreachable!() };
    stage.does(&Command::Edit(Edit { id, seen: 1, set }));
    stage.does(&Command::Retire(Retire { id, reason: "ersatt".into() }));
    stage.does(&Command::Restore(Restore { id, reason: "ändå inte".into() }));
    let history = stage.app.history(id).unwrap();
    let commands: Vec<_> = history.iter().map(|entry| entry.command.as_str()).collect();
    assert_eq!(commands, ["restore", "retire", "edit", "add"], "the newest first");
    for entry in &history {
        assert_eq!(entry.actor_name, "IT-chefen");
        assert!(text().has(&format!("command-{}", entry.command.replace('_', "-"))), "{}", entry.command);
        assert_eq!(entry.at, "2026-11-23T12:00:00.000Z");
    }
    let edit = &history[2].changes[0];
    let fields: Vec<_> = edit.fields.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(fields, ["owner", "purpose"], "what was changed and nothing else");
    assert!(edit.names.values().any(|name| name == "Kommunstyrelsen"), "an id is told by its name");
    assert!(history[3].changes[0].created);
}

#[test]
fn the_whole_journal_can_be_paged_through() {
    let stage = Stage::founded();
    for name in ["Asynja", "Castor", "Meta"] {
        stage.add(System::named(name, None));
    }
    stage.imports(vec![report(1, "2026-11-01", None, &[])]);
    let all = stage.app.latest(0, 100).unwrap();
    assert_eq!(all.len(), 5, "the founding, three systems and an import");
    assert_eq!(all[0].command, "record_inventory");
    assert_eq!(all[4].command, "found_municipality");
    let paged: Vec<_> = (0..5).flat_map(|offset| stage.app.latest(offset, 1).unwrap()).collect();
    assert_eq!(paged, all);
}
