//! The journal grows and does nothing else.

use ansvar_domain::command::Add;
use ansvar_domain::id::CommandId;
use ansvar_domain::system::System;
use ansvar_domain::{Command, RecordId};
use ansvar_ledger::Head;
use uuid::Uuid;

use crate::stage::{Stage, Twin};

fn add(name: &str, id: u128) -> Command {
    Command::Add(Add { id: RecordId(Uuid::from_u128(id)), content: System::named(name, None).into() })
}

#[test]
fn nothing_in_it_can_be_changed_or_taken_away() {
    let twin = Twin::founded();
    let raw = twin.stage.raw();
    for attempt in [
        "UPDATE journal SET at = '2000-01-01T00:00:00.000Z'",
        "UPDATE journal SET signature = NULL",
        "DELETE FROM journal",
        "DELETE FROM journal WHERE seq = 1",
    ] {
        let refused = raw.execute(attempt, []).expect_err("the table itself refuses");
        assert!(refused.to_string().contains("append-only"), "{attempt}: {refused}");
    }
    assert_eq!(twin.stage.read(|read| read.verify()).entries, 1);
}

#[test]
fn a_command_is_noted_once() {
    let mut twin = Twin::founded();
    twin.does(&add("Asynja", 50));
    let performed = twin.register.last_command();
    assert!(twin.stage.read(|read| read.performed(performed)));
    assert!(!twin.stage.read(|read| read.performed(CommandId(Uuid::from_u128(1234)))));
    let again = twin.stage.workspace.write(|write| {
        write.append(ansvar_store::journal::NewEntry {
            scope: "common",
            at: twin.register.clock.now(),
            actor: twin.register.chief(),
            command_id: performed,
            command: &add("Asynja", 50),
            deltas: &[],
            signature: None,
        })
    });
    assert!(again.is_err(), "two entries of one command would be two effects of one wish");
}

#[test]
fn the_head_moves_with_each_entry_and_each_scope_has_its_own() {
    let mut twin = Twin::founded();
    let heads = |stage: &Stage| stage.read(|read| Ok((read.head("common")?, read.head("open/x")?)));
    let (before, other) = heads(&twin.stage);
    twin.does(&add("Asynja", 50));
    let (after, still) = heads(&twin.stage);
    assert_eq!((before.seq, after.seq), (1, 2));
    assert_ne!(before.hash, after.hash);
    assert_eq!((&other, &still), (&Head::empty("open/x"), &Head::empty("open/x")));
    assert_eq!(twin.stage.read(|read| read.scopes()), ["common"]);
}

#[test]
fn a_record_knows_its_entries_and_the_whole_is_read_newest_first() {
    let mut twin = Twin::founded();
    twin.does(&add("Asynja", 50));
    twin.does(&add("Castor", 51));
    let history = twin.stage.read(|read| read.history(RecordId(Uuid::from_u128(50))));
    assert_eq!(history.len(), 1);
    assert_eq!(history[0].command().unwrap(), add("Asynja", 50), "the command is kept as it was given");
    assert_eq!(history[0].at, "2012-12-03T12:00:00.000Z", "an instant is text, to be hashed as it stands");
    let latest = twin.stage.read(|read| read.latest_entries(0, 2));
    assert_eq!(latest.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [3, 2]);
    let first = twin.stage.read(|read| read.latest_entries(2, 5));
    assert_eq!(first.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [1]);
}
