//! Somebody with the key and an ordinary database tool changes the file. `verify` says what, and where.

use ansvar_domain::command::{Add, Edit, RegisterSigningKey};
use ansvar_domain::system::System;
use ansvar_domain::{Command, CommandId, RecordId};
use ansvar_ledger::{Decision, FaultKind, Json, SigningKey, seen, sign_decision};
use ansvar_store::journal::{NewEntry, instant};
use ansvar_store::verify::Report;
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::stage::{Twin, any_command};

const ID: RecordId = RecordId(Uuid::from_u128(50));

/// Five entries: founding, a system, two edits, and a person's key.
fn municipality() -> Twin {
    let mut twin = Twin::founded();
    twin.does(&Command::Add(Add { id: ID, content: System::named("Asynja", None).into() }));
    for (seen, purpose) in [(1, "lön"), (2, "tid")] {
        let serde_json::Value::Object(set) = json!({ "purpose": purpose }) else { unreachable!() };
        twin.does(&Command::Edit(Edit { id: ID, seen, set }));
    }
    let key = signing().verifying_key().to_string();
    let person = twin.register.chief();
    twin.does(&Command::RegisterSigningKey(RegisterSigningKey { person, key }));
    assert!(verified(&twin).is_sound(), "before anybody tampers");
    twin
}

fn signing() -> SigningKey {
    SigningKey::from_seed(&[3; 32])
}

fn verified(twin: &Twin) -> Report {
    twin.stage.read(|read| read.verify())
}

/// Past the triggers, as somebody with the key can go.
fn tamper(twin: &Twin, sql: &str) -> Report {
    let raw = twin.stage.raw();
    raw.execute_batch("DROP TRIGGER journal_is_not_updated; DROP TRIGGER journal_is_not_deleted;").unwrap();
    raw.execute_batch(sql).unwrap();
    drop(raw);
    let report = verified(twin);
    assert!(!report.is_sound(), "{sql} goes unnoticed");
    report
}

#[rstest]
#[case::another_value("UPDATE record SET fields = json_set(fields, '$.purpose', 'annat') WHERE kind = 'system'", &["purpose"])]
#[case::a_field_more("UPDATE record SET fields = json_set(fields, '$.secret', 1) WHERE kind = 'system'", &["secret"])]
#[case::a_field_less("UPDATE record SET fields = json_remove(fields, '$.name') WHERE kind = 'system'", &["name"])]
#[case::quietly_retired(
    r#"UPDATE record SET retired = '{"at":"2012-12-03T12:00:00Z","by":"00000000-0000-0000-0000-000000000001","reason":"x"}' WHERE kind = 'system'"#,
    &["retired"]
)]
#[case::another_revision("UPDATE record SET revision = 9 WHERE kind = 'system'", &["revision"])]
#[case::another_kind("UPDATE record SET kind = 'supplier' WHERE kind = 'system'", &["kind"])]
#[case::another_scope("UPDATE record SET scope = 'open/' WHERE kind = 'system'", &["scope"])]
#[case::another_name_in_lists("UPDATE record SET name = 'Castor' WHERE kind = 'system'", &["name"])]
fn an_altered_record(#[case] sql: &str, #[case] fields: &[&str]) {
    let report = tamper(&municipality(), sql);
    assert!(report.faults.is_empty(), "the journal itself is whole: {:?}", report.faults);
    let [altered] = report.altered.as_slice() else { panic!("one record is: {:?}", report.altered) };
    assert_eq!(altered.id, ID);
    assert_eq!(altered.fields, fields);
}

#[rstest]
#[case::deleted("DELETE FROM record WHERE kind = 'system'")]
#[case::slipped_in(
    "INSERT INTO record (id, kind, scope, revision, name, name_fold, name_key, fields)
     SELECT randomblob(16), kind, scope, 1, 'Falskt', 'falskt', name_key, json_set(fields, '$.name', 'Falskt')
     FROM record WHERE kind = 'system'"
)]
fn a_record_too_few_or_too_many(#[case] sql: &str) {
    let report = tamper(&municipality(), sql);
    assert_eq!(report.altered.len(), 1, "{:?}", report.altered);
    assert!(report.altered[0].fields.is_empty(), "the whole record is in question, not a field of it");
}

#[rstest]
#[case::text_of_the_command("UPDATE journal SET command = replace(command, 'tid', 'lid') WHERE seq = 4", 4)]
#[case::text_of_the_changes("UPDATE journal SET changes = replace(changes, 'tid', 'lid') WHERE seq = 4", 4)]
#[case::another_time("UPDATE journal SET at = '2012-12-04T12:00:00.000Z' WHERE seq = 2", 2)]
#[case::another_author("UPDATE journal SET actor = randomblob(16) WHERE seq = 2", 2)]
#[case::another_command_id("UPDATE journal SET command_id = randomblob(16) WHERE seq = 2", 2)]
fn an_altered_entry(#[case] sql: &str, #[case] seq: u64) {
    let report = tamper(&municipality(), sql);
    let found: Vec<_> = report.faults.iter().map(|(_, fault)| (fault.seq, fault.kind)).collect();
    assert_eq!(found, [(seq, FaultKind::HashDiffers)], "said once, at the entry");
}

#[test]
fn an_entry_with_its_hash_made_to_fit_breaks_the_chain_after_it() {
    let twin = municipality();
    let forged = "UPDATE journal SET hash = randomblob(32) WHERE seq = 2";
    let found: Vec<_> = tamper(&twin, forged).faults.iter().map(|(_, fault)| *fault).collect();
    assert!(
        found.iter().any(|fault| fault.seq == 3 && fault.kind == FaultKind::PreviousDiffers),
        "the next entry refers to the hash that stood there: {found:?}"
    );
}

#[test]
fn a_removed_entry_is_a_gap() {
    let report = tamper(&municipality(), "DELETE FROM journal WHERE seq = 3");
    let gap = FaultKind::Missing { expected: 3, found: Some(4) };
    assert_eq!(report.faults.iter().map(|(_, fault)| fault.kind).collect::<Vec<_>>(), [gap]);
}

/// A shorter chain is a whole chain; the register that it no longer adds up to gives it away.
#[test]
fn the_last_entry_removed_no_longer_explains_the_register() {
    let report = tamper(&municipality(), "DELETE FROM journal WHERE seq = 5");
    assert!(report.faults.is_empty());
    let fields: Vec<_> = report.altered.iter().flat_map(|altered| altered.fields.clone()).collect();
    assert!(fields.contains(&"signing_key".to_owned()), "{fields:?}");
}

#[test]
fn swapped_entries_are_out_of_order() {
    let swap = "UPDATE journal SET seq = 100 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 4;
                UPDATE journal SET seq = 4 WHERE seq = 100;";
    let report = tamper(&municipality(), swap);
    let at: Vec<u64> = report.faults.iter().map(|(_, fault)| fault.seq).collect();
    assert!(at.contains(&3) && at.contains(&4), "{:?}", report.faults);
}

/// Appends an entry that carries `key`'s signature over it.
fn signed_entry(twin: &Twin, key: &SigningKey) {
    let command = any_command();
    let command_id: CommandId = twin.register.ids.never(7);
    let at = twin.register.clock.now();
    let person = twin.register.chief();
    let value = serde_json::to_value(&command).unwrap();
    let decision = Decision {
        command_id: command_id.0,
        person: person.0,
        command: Json::Value(&value),
        seen: seen(&[]).unwrap(),
        at: &instant(at),
    };
    let signature = Some(sign_decision(key, &decision).unwrap());
    twin.stage.write(|write| {
        let entry = NewEntry {
            scope: "common",
            at,
            actor: person,
            command_id,
            command: &command,
            deltas: &[],
            signature,
        };
        write.append(entry).map(drop)
    });
}

#[test]
fn a_signature_is_counted_and_holds() {
    let twin = municipality();
    signed_entry(&twin, &signing());
    let report = verified(&twin);
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!(report.signatures, 1);
}

#[test]
fn a_key_that_nobody_registered_vouches_for_nothing() {
    let twin = municipality();
    signed_entry(&twin, &SigningKey::from_seed(&[4; 32]));
    let kinds: Vec<_> = verified(&twin).faults.iter().map(|(_, fault)| fault.kind).collect();
    assert_eq!(kinds, [FaultKind::SignerUnknown]);
}

#[test]
fn an_altered_signature_shows_twice() {
    let twin = municipality();
    signed_entry(&twin, &signing());
    // The last digit of the signature becomes another one.
    let sql = "UPDATE journal SET signature = replace(signature, substr(signature, -3, 1),
                 CASE substr(signature, -3, 1) WHEN '0' THEN '1' ELSE '0' END) WHERE seq = 6";
    let report = tamper(&twin, sql);
    let kinds: Vec<_> = report.faults.iter().map(|(_, fault)| fault.kind).collect();
    assert!(kinds.contains(&FaultKind::SignatureInvalid), "the person did not sign this: {kinds:?}");
    assert!(kinds.contains(&FaultKind::HashDiffers), "and the entry is not the one chained: {kinds:?}");
}

#[test]
fn a_removed_signature_is_noticed() {
    let twin = municipality();
    signed_entry(&twin, &signing());
    let report = tamper(&twin, "UPDATE journal SET signature = NULL WHERE seq = 6");
    let found: Vec<_> = report.faults.iter().map(|(_, fault)| (fault.seq, fault.kind)).collect();
    assert_eq!(found, [(6, FaultKind::HashDiffers)]);
}

#[test]
fn a_text_that_is_no_json_is_a_fault_and_not_a_failure() {
    let report = tamper(&municipality(), "UPDATE journal SET changes = 'x' WHERE seq = 4");
    assert!(report.faults.iter().any(|(_, fault)| fault.seq == 4), "{:?}", report.faults);
}

/// The indexes of the search are merged now and then; a connection that has read them before must not miss it.
#[test]
fn a_check_after_each_of_many_changes_finds_nothing() {
    let stage = crate::stage::Stage::empty();
    for number in 1..=20_u8 {
        let report = crate::imports::report("LAP-1", &format!("2026-11-{number:02}"), &["A"]);
        stage.write(|write| crate::imports::import(write, crate::imports::batch(number.into()), &[report]));
        let report = stage.read(|read| read.verify());
        assert!(report.is_sound(), "after change {number}: {:?} {:?}", report.damage, report.inventory);
    }
}

#[test]
fn a_flipped_bit_in_any_page_is_damage() {
    let (_folder, path) = municipality().stage.closed();
    let whole = std::fs::read(&path).unwrap();
    let pages = whole.len() / 4096;
    // The first page holds the schema: damage there is a file that does not open, which is told apart elsewhere.
    for page in 1..pages {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1000] ^= 0x10;
        std::fs::write(&path, &bytes).unwrap();
        let found = ansvar_store::Workspace::open(&path, &crate::stage::key())
            .and_then(|workspace| workspace.read(|read| read.verify()));
        match found {
            Ok(report) => assert!(!report.damage.is_empty(), "page {page} of {pages} goes unnoticed"),
            Err(failure) => assert!(
                matches!(failure, ansvar_store::Failure::WrongKey | ansvar_store::Failure::Damaged(_)),
                "page {page}: {failure}"
            ),
        }
        for log in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(crate::stage::with_suffix(&path, log));
        }
    }
}
