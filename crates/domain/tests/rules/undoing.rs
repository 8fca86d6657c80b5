//! Undo: what each kind of command comes to when taken back, and when it cannot be.

use ansvar_domain::command::{ClassifySystem, EndRoleAssignment, RegisterSigningKey, Retire, SetCriticality};
use ansvar_domain::system::{Classification, CriticalityLevel};
use ansvar_domain::{Code, Command, RecordId};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

/// BUN owns Asynja, which has a steward.
fn world() -> (Register, RecordId, RecordId, RecordId) {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let asynja = register.system("Asynja").owned_by(bun);
    let holder = register.person("förvaltare");
    let assignment = register.steward(asynja).is(holder).undecided();
    (register, asynja.into(), assignment.into(), holder.into())
}

#[test]
fn every_change_of_a_record_can_be_taken_back() {
    type Case = fn(&mut Register, RecordId, RecordId) -> (RecordId, Command);
    let table: [(&str, Case); 6] = [
        ("an edit", |register, asynja, _| {
            (asynja, register.edit_of(asynja, &json!({"purpose": "Elevregister", "note": "x"})))
        }),
        ("a retirement", |_, _, assignment| {
            (assignment, Command::Retire(Retire { id: assignment, reason: "dubblett".into() }))
        }),
        ("a criticality", |register, asynja, _| {
            let decision = register.decision("KS", "117", day("2012-10-01"));
            let level = CriticalityLevel::SocietyCritical;
            (asynja, Command::SetCriticality(SetCriticality { system: asynja.into(), level, decision }))
        }),
        ("a classification", |_, asynja, _| {
            let classification = Classification {
                confidentiality: 1,
                integrity: 1,
                availability: 1,
                traceability: 1,
                date: day("2012-11-01"),
                reason: None,
                participants: Vec::new(),
            };
            (asynja, Command::ClassifySystem(ClassifySystem { system: asynja.into(), classification }))
        }),
        ("an end", |_, _, assignment| {
            let end =
                EndRoleAssignment { id: assignment.into(), on: day("2013-01-31"), reason: "slutar".into() };
            (assignment, Command::EndRoleAssignment(end))
        }),
        ("a key", |register, _, _| {
            let person = register.chief();
            (person.into(), Command::RegisterSigningKey(RegisterSigningKey { person, key: "ab".repeat(32) }))
        }),
    ];
    for (what, case) in table {
        let (mut register, asynja, assignment, _) = world();
        let (id, command) = case(&mut register, asynja, assignment);
        let before = register.get(id).clone();
        register.does(&command);
        let done = register.get(id).clone();
        let undo = register.undoing(register.last_command());
        register.does(&undo);
        let after = register.get(id).clone();
        assert_eq!(after.content, before.content, "undoing {what} gives every field back");
        assert_eq!(after.retired, before.retired, "undoing {what} gives the place in the register back");
        assert_eq!(
            after.revision,
            before.revision + 2,
            "undoing {what} is a change of its own, never a deletion"
        );

        let redo = register.undoing(register.last_command());
        register.does(&redo);
        let again = register.get(id).clone();
        assert_eq!(
            (again.content, again.retired),
            (done.content, done.retired),
            "undoing the undo does {what} again"
        );
    }
}

#[test]
fn what_was_added_is_retired_and_not_deleted() {
    let (mut register, ..) = world();
    let skola = register.system("Skola24").owned_by_nobody();
    let adding = register.last_command();
    let undo = register.undoing(adding);
    register.does(&undo);
    let retired = register.get(skola).retired.clone();
    let reason = retired.map(|retired| retired.reason);
    assert_eq!(reason, Some(format!("undo {adding}")), "it says that it was undone, and what");
}

#[test]
fn a_replaced_steward_is_steward_again() {
    let (mut register, asynja, assignment, _) = world();
    let other = register.person("efterträdare");
    let system = asynja.into();
    let new =
        register.steward(system).is(other).from(day("2013-01-01")).replacing(assignment.into()).undecided();
    let undo = register.undoing(register.last_command());
    register.does(&undo);
    let valid_to = &register.get(assignment).fields()["valid_to"];
    assert!(valid_to.is_null(), "the old appointment goes on as before, not until {valid_to}");
    assert!(register.get(new).retired.is_some(), "and the new one is taken out");
}

#[test]
fn when_undo_is_refused() {
    type Case = fn(&mut Register, RecordId, RecordId) -> Command;
    let table: [(&str, Case, Code, &str); 8] = [
        (
            "changed since",
            |register, asynja, _| {
                register.does(&register.edit_of(asynja, &json!({"note": "a"})));
                let undo = register.undoing(register.last_command());
                register.does(&register.edit_of(asynja, &json!({"purpose": "b"})));
                undo
            },
            Code::CannotUndo,
            "somebody has gone on from it: their work would vanish silently",
        ),
        (
            "undone already",
            |register, asynja, _| {
                register.does(&register.edit_of(asynja, &json!({"note": "a"})));
                let undo = register.undoing(register.last_command());
                register.does(&undo);
                undo
            },
            Code::CannotUndo,
            "twice undone is not undone",
        ),
        (
            "in use",
            |register, _, _| {
                let sn = register.committee("Socialnämnden", "SN");
                let undo = register.undoing(register.last_command());
                register.system("Procapita").owned_by(sn);
                undo
            },
            Code::StillReferred,
            "a system would be left without its owner",
        ),
        (
            "retired since",
            |register, _, _| {
                let sn = register.committee("Socialnämnden", "SN");
                let undo = register.undoing(register.last_command());
                register.does(&register.retirement_of(sn));
                undo
            },
            Code::CannotUndo,
            "it is out of the register already",
        ),
        (
            "name taken",
            |register, _, _| {
                let old = register.system("Skola24").owned_by_nobody();
                register.does(&register.retirement_of(old));
                let undo = register.undoing(register.last_command());
                register.system("skola24").owned_by_nobody();
                undo
            },
            Code::NameTaken,
            "two systems would be called the same",
        ),
        (
            "owner gone",
            |register, asynja, _| {
                let sn = register.committee("Socialnämnden", "SN");
                let before = register.body("BUN");
                register.does(&register.edit_of(asynja, &json!({"owner": sn})));
                let undo = register.undoing(register.last_command());
                register.does(&register.retirement_of(before));
                undo
            },
            Code::ReferenceRetired,
            "the earlier owner is no more",
        ),
        (
            "held twice",
            |register, asynja, assignment| {
                let end = EndRoleAssignment {
                    id: assignment.into(),
                    on: day("2012-12-31"),
                    reason: "slutar".into(),
                };
                register.does(&Command::EndRoleAssignment(end));
                let undo = register.undoing(register.last_command());
                let holder = register.called(ansvar_domain::Kind::Person, "förvaltare").into();
                register.steward(asynja.into()).is(holder).from(day("2013-01-01")).undecided();
                undo
            },
            Code::AlreadyAssigned,
            "the person was appointed anew and would hold the role twice",
        ),
        (
            "nothing",
            |register, _, _| register.undoing(register.ids.never(1)),
            Code::NotFound,
            "no such command was given",
        ),
    ];
    for (what, case, code, why) in table {
        let (mut register, asynja, assignment, _) = world();
        let undo = case(&mut register, asynja, assignment);
        let before = register.records().clone();
        let chief = register.chief();
        let refusal = refused(register.asks(chief, &undo), why);
        assert_eq!(codes(&refusal), [code], "{what}: {why}");
        assert_eq!(register.records(), &before, "{what}: nothing was undone by halves");
    }
}

#[test]
fn a_note_that_changed_nothing_is_not_undone() {
    let (mut register, ..) = world();
    let chief = register.chief();
    let note = Command::UndoInventory(ansvar_domain::command::UndoInventory {
        batch: register.ids.fresh(),
        reason: "fel fil".into(),
    });
    settled(register.asks(chief, &note), "it is a note");
    let undo = register.undoing(register.last_command());
    let refusal = refused(register.asks(chief, &undo), "there is nothing to take back");
    assert_eq!(codes(&refusal), [Code::CannotUndo]);
    assert_eq!(refusal.issues[0].values["reason"], "nothing_changed", "it says why");
}

#[test]
fn undo_goes_backwards_and_forwards_in_any_depth() {
    let (mut register, asynja, ..) = world();
    let mut contents = vec![register.get(asynja).content.clone()];
    let mut commands = Vec::new();
    for note in ["a", "b", "c"] {
        register.does(&register.edit_of(asynja, &json!({"note": note})));
        commands.push(register.last_command());
        contents.push(register.get(asynja).content.clone());
    }
    let chief = register.chief();
    let oldest = register.undoing(commands[0]);
    refused(register.asks(chief, &oldest), "b and c stand on a");
    let latest = register.undoing(commands[2]);
    register.does(&latest);
    assert_eq!(register.get(asynja).content, contents[2], "c is gone, b stands");
    let middle = register.undoing(commands[1]);
    let refusal = refused(register.asks(chief, &middle), "the undo of c came after b");
    assert_eq!(codes(&refusal), [Code::CannotUndo], "only the latest change of a record is undone");
}
