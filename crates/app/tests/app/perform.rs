//! The write door: once is once, no means nothing.

use ansvar_app::Outcome;
use ansvar_domain::command::{Add, Batch, Command, Edit, Retire, Revert, UndoInventory};
use ansvar_domain::refusal::Code;
use ansvar_domain::system::System;
use ansvar_domain::{CommandId, RecordId};
use serde_json::{Value, json};

use crate::stage::Stage;

fn adding(stage: &Stage, name: &str) -> (RecordId, Command) {
    let id = RecordId(stage.app.new_id());
    (id, Command::Add(Add { id, content: System::named(name, None).into() }))
}

#[test]
fn the_same_command_id_again_has_no_further_effect() {
    let stage = Stage::founded();
    let (_, command) = adding(&stage, "Asynja");
    let id = CommandId(stage.app.new_id());
    let first = stage.app.perform_as(id, &command).unwrap();
    let stored = stage.everything();
    let again = stage.app.perform_as(id, &command).unwrap();
    assert_eq!(first, again, "delivered twice, answered alike");
    assert_eq!(stage.everything(), stored, "and done once");
}

#[test]
fn a_refusal_leaves_no_trace_in_any_table() {
    let stage = Stage::founded();
    let (id, command) = adding(&stage, "Asynja");
    stage.does(&command);
    let before = stage.everything();
    let (_, twin) = adding(&stage, "asynja ");
    let half =
        Command::Batch(Batch { import: None, commands: vec![adding(&stage, "Castor").1, twin.clone()] });
    let Value::Object(set) = json!({ "name": "" }) else { unreachable!() };
    for (command, code) in [
        (twin, Code::NameTaken),
        (half, Code::NameTaken),
        (Command::Edit(Edit { id, seen: 1, set }), Code::Missing),
        (Command::Retire(Retire { id, reason: "  ".into() }), Code::Missing),
        (Command::Revert(Revert { command: CommandId(stage.app.new_id()) }), Code::NotFound),
    ] {
        assert_eq!(stage.refused(&command).code(), Some(code), "{command:?}");
        assert_eq!(stage.everything(), before, "{command:?} left something behind");
    }
}

#[test]
fn a_batch_is_undone_as_a_whole_unless_somebody_went_on_from_it() {
    let stage = Stage::founded();
    let ((one, add_one), (_, add_two)) = (adding(&stage, "Asynja"), adding(&stage, "Castor"));
    let batch = Command::Batch(Batch { import: None, commands: vec![add_one, add_two] });
    let Outcome::Done { command_id, changed, .. } = stage.does(&batch) else { unreachable!("it is done") };
    assert_eq!(changed.len(), 2);
    assert_eq!(stage.list("system").total, 2);

    let Value::Object(set) = json!({ "purpose": "vård" }) else { unreachable!() };
    let Outcome::Done { command_id: edit, .. } = stage.does(&Command::Edit(Edit { id: one, seen: 1, set }))
    else {
        unreachable!("it is done")
    };
    let undo = Command::Revert(Revert { command: command_id });
    assert_eq!(stage.refused(&undo).code(), Some(Code::CannotUndo), "somebody's purpose would vanish");
    stage.does(&Command::Revert(Revert { command: edit }));
    // The record has moved on by an edit and its undoing: what the batch made is still not what stands.
    let refused = stage.app.perform(&undo).unwrap();
    assert!(!refused.is_done(), "{refused:?}");
    assert_eq!(stage.list("system").total, 2);
}

#[test]
fn an_untouched_batch_is_taken_back() {
    let stage = Stage::founded();
    let (before, findings) = (stage.list("system"), stage.list("finding"));
    let commands = ["Asynja", "Castor"].map(|name| adding(&stage, name).1).to_vec();
    let Outcome::Done { command_id, .. } = stage.does(&Command::Batch(Batch { import: None, commands }))
    else {
        unreachable!("it is done")
    };
    assert_ne!(stage.list("finding"), findings, "nobody owns the new systems");
    stage.does(&Command::Revert(Revert { command: command_id }));
    assert_eq!((stage.list("system"), stage.list("finding")), (before, findings), "nothing lacks any more");
    assert!(stage.app.search("asynja", 5).unwrap().is_empty());
    assert!(stage.app.verify(|_| true).unwrap().is_sound, "taken back is written down, not rubbed out");
}

#[test]
fn a_new_day_closes_and_opens_gaps() {
    let stage = Stage::founded();
    let document = json!({
        "name": "IT-strategi", "document_type": "strategy", "adopted_by": stage.board(),
        "adopted_on": "2026-01-01", "review_interval_months": 12,
    });
    stage.add_fields(ansvar_domain::Kind::GoverningDocument, document);
    let overdue = |stage: &Stage| {
        let findings = stage.app.findings(crate::stage::text()).unwrap();
        findings.iter().filter(|finding| finding.code == "document_review_overdue").count()
    };
    assert_eq!(overdue(&stage), 0);
    stage.clock.turn_to("2027-06-01");
    assert_eq!(overdue(&stage), 0, "kept findings are those of the last look");
    assert!(stage.app.catch_up().unwrap(), "the day has changed");
    assert_eq!(overdue(&stage), 1);
    assert!(!stage.app.catch_up().unwrap(), "and is looked at once");
    stage.clock.turn_to("2026-11-24");
    let stage = stage.reopened();
    assert_eq!(overdue(&stage), 0, "opening looks at the day too");
}

#[test]
fn what_was_done_is_there_after_reopening() {
    let stage = Stage::founded();
    let (id, command) = adding(&stage, "Asynja");
    stage.does(&command);
    let (actor, rows) = (stage.app.actor(), stage.rows("system"));
    let stage = stage.reopened();
    assert_eq!(stage.app.actor(), actor, "the same person acts");
    assert_eq!(stage.rows("system"), rows);
    assert_eq!(stage.app.record(id).unwrap().name, "Asynja");
}

/// An import says of files what only reading them can know; said alone, it would be a lie in the journal.
#[test]
fn what_an_import_notes_is_taken_from_an_import_alone() {
    let stage = Stage::founded();
    let before = stage.everything();
    let batch = ansvar_domain::id::ImportBatchId(stage.app.new_id());
    let undo = Command::UndoInventory(UndoInventory { batch, reason: "prov".into() });
    let batched = Command::Batch(Batch { import: None, commands: vec![undo.clone()] });
    for command in [undo, batched] {
        assert_eq!(stage.refused(&command).code(), Some(Code::WrongKind), "{command:?}");
    }
    assert_eq!(stage.everything(), before);
}
