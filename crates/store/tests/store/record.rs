//! Records as they are kept, with what only a newer program understands.

use ansvar_domain::command::Edit;
use ansvar_domain::record::Kind;
use ansvar_domain::system::System;
use ansvar_domain::{Change, Command, Reader, Record, RecordId};
use ansvar_testkit::Register;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::stage::{Stage, Twin};

fn fields(value: Value) -> Map<String, Value> {
    let Value::Object(fields) = value else { panic!("fields are an object") };
    fields
}

#[test]
fn unknown_fields_survive_an_edit_and_a_rereading() {
    let stage = Stage::empty();
    let id = RecordId(Uuid::from_u128(5));
    let mut record = Record::new(id, System::named("Asynja", None));
    record.unknown = fields(json!({ "carbon_footprint": { "kg": 12 }, "zone": "blå" }));
    stage.write(|write| write.store(&[Change::created(record.clone())]));
    let stored = stage.read(|read| read.record(id)).unwrap();
    assert_eq!(stored, record, "known and unknown fields come back apart, as they were");

    let mut renamed = System::named("Asynja 2", None);
    renamed.note = Some("flyttad".into());
    let change = Change::to(&stored, renamed.into());
    stage.write(|write| write.store(std::slice::from_ref(&change)));
    let after = stage.read(|read| read.record(id)).unwrap();
    assert_eq!(after.unknown, record.unknown, "an older program never erases what a newer one wrote");
    assert_eq!(after.revision, 2);
}

/// Kinds, scopes and forms that this program does not know lie in the file and disturb nobody.
#[test]
fn what_only_a_newer_program_knows_is_parked() {
    let stage = Stage::holding(&Register::founded());
    let known = stage.read(|read| read.all(Kind::Body)).len();
    let insert = "INSERT INTO record (id, kind, scope, revision, name, name_fold, name_key, fields)
                  VALUES (?1, ?2, ?3, 1, 'Framtid', 'framtid', x'01', ?4)";
    let raw = stage.raw();
    let parked = [
        (0xf1, "hologram", "common", r#"{"colour":"blue"}"#),
        (0xf2, "body", "secret/everyone", r#"{"name":"Framtid","body_type":"committee"}"#),
        (0xf3, "body", "common", r#"{"name":"Framtid","body_type":"hive_mind"}"#),
    ];
    for (id, kind, scope, fields) in parked {
        raw.execute(insert, (Uuid::from_u128(id), kind, scope, fields)).unwrap();
    }
    drop(raw);
    for (id, ..) in parked {
        let id = RecordId(Uuid::from_u128(id));
        assert_eq!(stage.read(|read| read.record(id)), None, "what cannot be read is not shown half");
    }
    assert_eq!(stage.read(|read| read.all(Kind::Body)).len(), known, "the rest is listed as before");
    let kept: u32 = stage
        .raw()
        .query_row("SELECT count(*) FROM record WHERE name = 'Framtid'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 3, "kept for the program that understands them");
}

#[test]
fn references_follow_the_record() {
    let mut register = Register::founded();
    let (first, second) = (register.committee("Första", "F"), register.committee("Andra", "A"));
    let system = register.system("Asynja").owned_by(first);
    let stage = Stage::holding(&register);
    let owned = |body: ansvar_domain::id::BodyId| -> Vec<RecordId> {
        stage.read(|read| read.referring(body.into())).iter().map(|record| record.id).collect()
    };
    assert_eq!((owned(first), owned(second)), (vec![system.into()], vec![]));

    let before = register.get(system).clone();
    let moved = Change::to(&before, System::named("Asynja", Some(second)).into());
    stage.write(|write| write.store(&[moved]));
    assert_eq!((owned(first), owned(second)), (vec![], vec![system.into()]), "an old reference is gone");
}

#[test]
fn names_are_found_folded() {
    let mut register = Register::founded();
    let body = register.committee("Nämnden för Äldreomsorg", "NÄO");
    let stage = Stage::holding(&register);
    let folded = ansvar_domain::text::fold("  NÄMNDEN  för äldreomsorg ");
    assert_eq!(stage.read(|read| read.named(Kind::Body, &folded)), vec![RecordId::from(body)]);
    assert!(
        stage.read(|read| read.named(Kind::System, &folded)).is_empty(),
        "a body's name is no system's name"
    );
}

#[test]
fn every_earlier_revision_can_be_read_back() {
    let mut twin = Twin::founded();
    let id = RecordId(Uuid::from_u128(77));
    twin.does(&Command::Add(ansvar_domain::command::Add {
        id,
        content: System::named("Asynja", None).into(),
    }));
    for (seen, purpose) in (1..).zip(["lön", "tid", "båda"]) {
        let set = fields(json!({ "purpose": purpose }));
        twin.does(&Command::Edit(Edit { id, seen, set }));
    }
    let purpose = |revision| {
        let record = twin.stage.read(|read| read.record_at(id, revision));
        record.and_then(|record| record.as_noun::<System>().cloned()).map(|system| system.purpose)
    };
    assert_eq!(purpose(1), Some(None));
    assert_eq!(purpose(2), Some(Some("lön".into())));
    assert_eq!(purpose(4), Some(Some("båda".into())));
    assert_eq!(purpose(5), None, "the history does not reach the future");
    assert_eq!(purpose(0), None, "nor a time before the record");
}
