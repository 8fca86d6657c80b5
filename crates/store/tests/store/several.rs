//! Several at once: threads on one workspace, and programs on one file.

use std::thread;

use ansvar_domain::system::System;
use ansvar_domain::{Change, Reader, Record, RecordId};
use ansvar_store::{Failure, Workspace};
use ansvar_testkit::Register;
use uuid::Uuid;

use crate::stage::{Stage, key};

fn counted(workspace: &Workspace) -> u32 {
    workspace
        .write(|write| -> Result<u32, Failure> {
            let count = write.setting("count")?.map_or(0, |text| text.parse::<u32>().unwrap()) + 1;
            write.put_setting("count", &count.to_string())?;
            Ok(count)
        })
        .unwrap()
}

#[test]
fn threads_and_programs_take_turns() {
    let stage = Stage::holding(&Register::founded());
    // A second opening of the file is to it what another program is.
    let other = Workspace::open(&stage.path(), &key()).unwrap();
    thread::scope(|scope| {
        for workspace in [&stage.workspace, &stage.workspace, &other, &other] {
            scope.spawn(move || {
                for _ in 0..15 {
                    counted(workspace);
                }
            });
        }
    });
    assert_eq!(counted(&stage.workspace), 61, "no turn was lost");
}

#[test]
fn a_reader_sees_one_moment() {
    let stage = Stage::empty();
    let other = Workspace::open(&stage.path(), &key()).unwrap();
    stage.read(|read| {
        let before = read.setting("count")?;
        counted(&other);
        counted(&stage.workspace);
        assert_eq!(read.setting("count")?, before, "what is written meanwhile belongs to the next moment");
        Ok(())
    });
    assert_eq!(stage.read(|read| read.setting("count")).as_deref(), Some("2"));
}

#[test]
fn more_readers_than_connections_all_get_an_answer() {
    let stage = Stage::holding(&Register::founded());
    thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(stage.read(|read| read.count(ansvar_domain::Kind::Municipality)), 1);
                }
            });
        }
    });
}

#[test]
fn what_another_program_writes_is_noticed() {
    let stage = Stage::empty();
    let other = Workspace::open(&stage.path(), &key()).unwrap();
    let version = || stage.workspace.data_version().unwrap();
    let before = version();
    assert_eq!(version(), before, "nothing has happened");
    let record = Record::new(RecordId(Uuid::from_u128(4)), System::named("Asynja", None));
    other.write(|write| write.store(&[Change::created(record.clone())])).unwrap();
    assert_ne!(version(), before, "the other program wrote");
    assert_eq!(stage.read(|read| read.record(record.id)), Some(record), "and it is there to be read");
}

/// The chain is one however many write to it.
#[test]
fn two_programs_write_one_journal() {
    let stage = Stage::holding(&Register::founded());
    let other = Workspace::open(&stage.path(), &key()).unwrap();
    let register = Register::founded();
    thread::scope(|scope| {
        for (program, workspace) in [(1_u128, &stage.workspace), (2, &other)] {
            let register = &register;
            scope.spawn(move || {
                for at in 0..15_u128 {
                    let id = Uuid::from_u128(program << 64 | at);
                    let command = ansvar_domain::Command::Add(ansvar_domain::command::Add {
                        id: RecordId(id),
                        content: System::named(format!("System {program}–{at}"), None).into(),
                    });
                    let context = register.clock.context(ansvar_domain::CommandId(id), register.chief());
                    let done = workspace.write(|write| crate::stage::perform(write, &command, &context));
                    assert!(done.unwrap().is_ok());
                }
            });
        }
    });
    let report = stage.read(|read| read.verify());
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!(report.entries, 31, "one that was there and fifteen of each");
}
