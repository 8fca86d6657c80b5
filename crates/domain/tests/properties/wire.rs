//! Commands and records as JSON.

use std::collections::BTreeSet;

use ansvar_domain::command::{
    Add, AssignRole, Batch, ClassifySystem, Command, DecideIdentity, Edit, EndRoleAssignment, Import,
    RecordInventory, RegisterSigningKey, Restore, Retire, Revert, SetCriticality, UndoInventory,
};
use ansvar_domain::identity_decision::Verdict;
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use ansvar_domain::system::{Classification, CriticalityLevel, System};
use ansvar_testkit::strategies::{Scene, scene};
use ansvar_testkit::{Register, day};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One of each, in the order of the enum.
fn one_of_each() -> Vec<Command> {
    let mut register = Register::founded();
    let system = register.system("Asynja").owned_by_nobody();
    let id = register.ids.fresh();
    let decision = register.decision("KS", "117", day("2012-10-01"));
    let person = register.chief();
    let batch = register.ids.fresh();
    vec![
        register.founding(),
        Command::Add(Add { id: register.ids.fresh(), content: System::named("META", None).into() }),
        Command::Edit(Edit {
            id: system.into(),
            seen: 1,
            set: [("note".to_owned(), json!("å"))].into_iter().collect(),
        }),
        Command::Retire(Retire { id: system.into(), reason: "avvecklat".into() }),
        Command::Restore(Restore { id: system.into(), reason: "ångrat".into() }),
        Command::SetCriticality(SetCriticality {
            system,
            level: CriticalityLevel::Neither,
            decision: decision.clone(),
        }),
        Command::ClassifySystem(ClassifySystem {
            system,
            classification: Classification {
                confidentiality: 0,
                integrity: 1,
                availability: 2,
                traceability: 3,
                date: day("2012-11-01"),
                reason: None,
                participants: vec!["förvaltare".into()],
            },
        }),
        Command::AssignRole(AssignRole {
            id,
            assignment: RoleAssignment {
                role_type: register.role_type(ansvar_domain::role_type::StandardRole::SystemSteward),
                object: RoleObject::System(system),
                holder: person,
                assignment_kind: AssignmentKind::Acting,
                decision: Some(decision),
                valid_from: day("2012-12-03"),
                valid_to: None,
                share_percent: Some(20),
                note: None,
            },
            replaces: Some(id),
        }),
        Command::EndRoleAssignment(EndRoleAssignment { id, on: day("2012-12-31"), reason: "slutar".into() }),
        Command::RegisterSigningKey(RegisterSigningKey { person, key: "ab".repeat(32) }),
        Command::DecideIdentity(DecideIdentity {
            id: register.ids.fresh(),
            device: register.ids.fresh(),
            other: register.ids.fresh(),
            verdict: Verdict::BoardReplaced,
            replaced_on: Some(day("2012-11-20")),
            reason: "nytt moderkort".into(),
        }),
        Command::Batch(Batch {
            import: Some(Import { id: batch, file_name: "x.csv".into(), file_hash: "00".repeat(32) }),
            commands: vec![Command::Retire(Retire { id: system.into(), reason: "avvecklat".into() })],
        }),
        Command::Revert(Revert { command: register.last_command() }),
        Command::RecordInventory(RecordInventory {
            batch,
            manifest_hash: "00".repeat(32),
            manifest_version: 2,
            devices: 1,
            installations: 2,
            unchanged: 3,
            rejected: 4,
        }),
        Command::UndoInventory(UndoInventory { batch, reason: "fel fil".into() }),
    ]
}

#[test]
fn every_command_reads_back_as_it_was_written() {
    let mut words = BTreeSet::new();
    for command in one_of_each() {
        let written = match serde_json::to_string(&command) {
            Ok(written) => written,
            Err(error) => panic!("{} cannot be written: {error}", command.word()),
        };
        match serde_json::from_str::<Command>(&written) {
            Ok(read) => assert_eq!(read, command, "{written}"),
            Err(error) => panic!("{} cannot be read: {error}: {written}", command.word()),
        }
        let value: Value = serde_json::from_str(&written).unwrap_or_default();
        assert_eq!(value["command"], command.word(), "the word is the tag that automation writes");
        words.insert(command.word().to_owned());
    }
    assert_eq!(words, schema_words(), "one of each command stands here, and the schema knows no other");
}

/// The commands that the JSON Schema describes, by the constant of their tag.
fn schema_words() -> BTreeSet<String> {
    let schema = schemars::schema_for!(Command).to_value();
    let variants = schema["oneOf"].as_array().cloned().unwrap_or_default();
    let words = variants.iter().filter_map(|variant| {
        let tag = &variant["properties"]["command"];
        tag["const"].as_str().or_else(|| tag["enum"][0].as_str()).map(str::to_owned)
    });
    words.collect()
}

#[test]
fn the_schema_describes_every_command_and_says_what_it_is_for() {
    let schema = schemars::schema_for!(Command).to_value();
    let described = schema["oneOf"].as_array().map(Vec::len);
    assert_eq!(described, Some(one_of_each().len()), "automation reads the schema to know what it may send");
    let text = schema.to_string();
    for definition in ["Content", "DecisionReference", "RoleAssignment", "Classification"] {
        assert!(schema["$defs"][definition].is_object(), "{definition} is described once");
    }
    assert!(text.contains("\"format\":\"uuid\""), "ids are uuids");
    assert!(text.contains("\"format\":\"date\""), "days are dates");
}

/// The journal holds entries that were written before manifests had versions.
#[test]
fn an_older_note_of_an_import_says_that_it_is_one() {
    let written = json!({
        "command": "record_inventory", "batch": "00000000-0000-0000-0000-000000000009", "manifest_hash": "00",
        "devices": 1, "installations": 2, "unchanged": 3, "rejected": 4,
    });
    let read: Result<Command, _> = serde_json::from_value(written);
    assert!(matches!(read, Ok(Command::RecordInventory(note)) if note.manifest_version == 1));
}

proptest! {
    #![proptest_config(super::cases(200))]

    #[test]
    fn any_command_and_its_answer_round_trip(Scene { mut register, command, actor, day } in scene()) {
        let written = serde_json::to_value(&command);
        let Ok(written) = written else { panic!("a command can be written") };
        let read: Result<Command, _> = serde_json::from_value(written);
        prop_assert_eq!(read.ok(), Some(command.clone()));
        match register.perform(&command, actor, day) {
            Ok(changes) => {
                for delta in changes.iter().map(ansvar_domain::Change::delta) {
                    let written = serde_json::to_value(&delta).unwrap_or_default();
                    prop_assert_eq!(serde_json::from_value(written).ok(), Some(delta), "the journal reads its deltas");
                }
            }
            Err(refusal) => {
                let written = serde_json::to_value(&refusal).unwrap_or_default();
                prop_assert_eq!(serde_json::from_value(written).ok(), Some(refusal), "a refusal can be sent");
            }
        }
    }

    #[test]
    fn no_json_makes_reading_a_command_panic(text in ".{0,200}", word in "[a-z_]{0,20}", number: f64) {
        drop(serde_json::from_str::<Command>(&text));
        let nearly = json!({"command": word, "id": text, "seen": number, "set": {"a": [number]}, "commands": [{}]});
        drop(serde_json::from_value::<Command>(nearly));
    }
}
