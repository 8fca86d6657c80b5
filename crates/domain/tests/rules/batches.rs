//! Several commands as one: all or nothing, and the answer says where it stopped.

use ansvar_domain::command::{Add, Batch, RecordInventory};
use ansvar_domain::dependency::Dependency;
use ansvar_domain::id::SystemId;
use ansvar_domain::system::System;
use ansvar_domain::{Code, Command, RecordId};
use ansvar_testkit::{Register, codes, refused, settled};
use serde_json::json;

fn batch(commands: Vec<Command>) -> Command {
    Command::Batch(Batch { import: None, commands })
}

fn adding(register: &mut Register, name: &str) -> (SystemId, Command) {
    let id: RecordId = register.ids.fresh();
    (id.into(), Command::Add(Add { id, content: System::named(name, None).into() }))
}

fn note(register: &mut Register) -> Command {
    Command::RecordInventory(RecordInventory {
        batch: register.ids.fresh(),
        manifest_hash: "00".repeat(32),
        manifest_version: 2,
        devices: 3,
        installations: 900,
        unchanged: 0,
        rejected: 1,
    })
}

#[test]
fn later_commands_see_earlier_ones() {
    let mut register = Register::founded();
    let chief = register.chief();
    let (asynja, first) = adding(&mut register, "Asynja");
    let (meta, second) = adding(&mut register, "META");
    let dependency = Dependency { system: asynja, needs: meta, what: None };
    let third = Command::Add(Add { id: register.ids.fresh(), content: dependency.into() });
    let changes = settled(
        register.asks(chief, &batch(vec![first, second, third])),
        "the dependency names systems that the same batch adds",
    );
    assert_eq!(changes.len(), 3, "each command made its change");
    let undo = register.undoing(register.last_command());
    let undone = settled(register.asks(chief, &undo), "a batch is undone as one");
    assert!(
        undone.iter().all(|change| change.after.retired.is_some()),
        "everything that it added is taken out again, the dependency before its systems",
    );
}

#[test]
fn a_refusal_names_the_place_and_nothing_is_done() {
    let mut register = Register::founded();
    let chief = register.chief();
    let taken = register.system("META").owned_by_nobody();
    let edit = register.edit_of(taken, &json!({"purpose": "Kataloger"}));
    let before = register.records().clone();
    let nested = batch(vec![edit.clone()]);
    let revert = register.undoing(register.last_command());
    let founding = register.founding();
    let import = note(&mut register);
    let table: [(&str, Option<Command>, Code, &str); 6] = [
        ("a taken name", None, Code::NameTaken, "the second command adds META once more"),
        ("a batch within", Some(nested), Code::WrongKind, "a batch is one act, not a tree of acts"),
        ("an undo within", Some(revert), Code::WrongKind, "what is undone was another act"),
        ("a founding within", Some(founding), Code::WrongKind, "founding comes first and alone"),
        ("an import's note within", Some(import), Code::WrongKind, "only the import knows what it stored"),
        ("the same edit twice", Some(edit.clone()), Code::NothingToChange, "once it is done nothing is left"),
    ];
    for (what, second, code, why) in table {
        let second = second.unwrap_or_else(|| adding(&mut register, "meta").1);
        let answer = register.asks(chief, &batch(vec![edit.clone(), second]));
        let refusal = refused(answer, why);
        assert_eq!(codes(&refusal), [code], "{what}: {why}");
        assert_eq!(refusal.issues[0].values["at"], "2", "{what}: the answer counts from 1");
        assert_eq!(register.records(), &before, "{what}: the first command was not done either");
    }
}

#[test]
fn an_empty_batch_changes_nothing_and_is_told_so() {
    let mut register = Register::founded();
    let stranger = register.ids.never(1);
    for actor in [register.chief(), stranger] {
        let refusal = refused(register.asks(actor, &batch(Vec::new())), "no entry belongs in the journal");
        assert_eq!(codes(&refusal), [Code::NothingToChange]);
    }
}

#[test]
fn one_record_may_change_several_times() {
    let mut register = Register::founded();
    let chief = register.chief();
    let (asynja, add) = adding(&mut register, "Asynja");
    let edit = |seen, fields: serde_json::Value| {
        let serde_json::Value::Object(set) = fields else { unreachable!("an object") };
        Command::Edit(ansvar_domain::command::Edit { id: asynja.into(), seen, set })
    };
    let commands = vec![add, edit(1, json!({"note": "a"})), edit(1, json!({"purpose": "b"}))];
    let changes = settled(
        register.asks(chief, &batch(commands)),
        "the third command saw revision 1 and set another field than the second",
    );
    let revisions: Vec<_> = changes.iter().map(|change| change.after.revision).collect();
    assert_eq!(revisions, [1, 2, 3], "every step is a revision");
    let system = register.get(asynja).as_noun::<System>().cloned();
    let both = system.map(|system| (system.note, system.purpose));
    assert_eq!(both, Some((Some("a".into()), Some("b".into()))), "both edits stand");

    let undo = register.undoing(register.last_command());
    settled(register.asks(chief, &undo), "the steps are taken back one by one");
    let record = register.get(asynja);
    assert_eq!((record.revision, record.retired.is_some()), (6, true), "and each is a revision of its own");
}

#[test]
fn notes_of_inventories_change_no_record() {
    let mut register = Register::founded();
    let chief = register.chief();
    let note = note(&mut register);
    let changes = settled(register.asks(chief, &note), "the facts go another way");
    assert!(changes.is_empty(), "the journal entry is all that the command does");
}
