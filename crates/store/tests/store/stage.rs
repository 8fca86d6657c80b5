//! A workspace file in a folder of its own, and a register in memory that goes through the same commands.

use std::path::{Path, PathBuf};

use ansvar_domain::command::Revert;
use ansvar_domain::id::{CommandId, PersonId};
use ansvar_domain::{Change, Command, Context, Refusal, Stop, apply};
use ansvar_store::journal::NewEntry;
use ansvar_store::{Failure, Key, Read, Workspace, Write};
use ansvar_testkit::{Clock, Register, day};
use chrono::NaiveDate;
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

pub const SECRET: [u8; 32] = [7; 32];
pub const FILE: Uuid = Uuid::from_u128(0x0193_5f00_0000_7000_8000_0000_0000_0001);

pub fn key() -> Key {
    Key::new(SECRET)
}

/// An open workspace and the folder it lies in.
pub struct Stage {
    pub workspace: Workspace,
    pub folder: TempDir,
}

impl Stage {
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::create(&folder.path().join("kommun.ansvar"), &key(), FILE).unwrap();
        Self { workspace, folder }
    }

    /// A workspace that holds what `register` holds, with one journal entry that says so.
    pub fn holding(register: &Register) -> Self {
        let stage = Self::empty();
        stage.write(|write| adopt(write, register));
        stage
    }

    pub fn path(&self) -> PathBuf {
        self.workspace.path().to_owned()
    }

    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    #[track_caller]
    pub fn read<T>(&self, work: impl FnOnce(&Read<'_>) -> Result<T, Failure>) -> T {
        self.workspace.read(work).unwrap()
    }

    #[track_caller]
    pub fn write<T>(&self, work: impl FnOnce(&Write<'_>) -> Result<T, Failure>) -> T {
        self.workspace.write(work).unwrap()
    }

    /// The file's bytes once it is closed: the whole of it, no log beside it.
    pub fn closed(self) -> (TempDir, PathBuf) {
        let path = self.path();
        drop(self.workspace);
        assert!(!with_suffix(&path, "-wal").exists(), "the last to close takes the log into the file");
        (self.folder, path)
    }

    /// A connection past every rule of this crate, with the same key: somebody who tampers.
    pub fn raw(&self) -> Connection {
        raw(&self.path())
    }
}

pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A plain connection with the file's key.
pub fn raw(path: &Path) -> Connection {
    let id = ansvar_store::id_of(path).unwrap();
    let hex: String =
        SECRET.iter().chain(id.as_bytes()).fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    connection
}

/// Carries a command out as the write door does, signatures and positions apart.
pub fn perform(
    write: &Write<'_>,
    command: &Command,
    context: &Context,
) -> Result<Result<Vec<Change>, Refusal>, Failure> {
    let reader: &Read<'_> = write;
    let changes = match apply(reader, command, context) {
        Ok(changes) => changes,
        Err(Stop::Refused(refusal)) => return Ok(Err(refusal)),
        Err(Stop::Failed(failure)) => return Err(failure),
    };
    write.store(&changes)?;
    let deltas: Vec<_> = changes.iter().map(Change::delta).collect();
    write.append(NewEntry {
        scope: "common",
        at: context.at,
        actor: context.actor,
        command_id: context.command,
        command,
        deltas: &deltas,
        signature: None,
    })?;
    write.refresh_findings(&changes, context.today)?;
    Ok(Ok(changes))
}

fn adopt(write: &Write<'_>, register: &Register) -> Result<(), Failure> {
    let changes: Vec<_> = register.records().values().cloned().map(Change::created).collect();
    write.store(&changes)?;
    let deltas: Vec<_> = changes.iter().map(Change::delta).collect();
    write.append(NewEntry {
        scope: "common",
        at: register.clock.now(),
        actor: register.chief(),
        command_id: CommandId(Uuid::from_u128(1)),
        command: &any_command(),
        deltas: &deltas,
        signature: None,
    })?;
    write.refresh_findings_for_day(register.today()).map(drop)
}

/// A command that changes no record, once it is written down and not asked for.
pub fn any_command() -> Command {
    Command::Revert(Revert { command: CommandId(Uuid::from_u128(9)) })
}

/// One municipality twice: in memory and in a file.
pub struct Twin {
    pub register: Register,
    pub stage: Stage,
}

impl Twin {
    pub fn founded() -> Self {
        let mut twin = Self { register: Register::empty(1, day("2012-12-03")), stage: Stage::empty() };
        let founding = twin.register.founding();
        let Command::FoundMunicipality(found) = &founding else { unreachable!("`founding` founds") };
        let (chief, today) = (found.chief_id, twin.register.today());
        twin.asks(&founding, chief, today).unwrap();
        twin
    }

    /// Gives a command to both. They must answer alike.
    #[track_caller]
    pub fn asks(
        &mut self,
        command: &Command,
        actor: PersonId,
        day: NaiveDate,
    ) -> Result<Vec<Change>, Refusal> {
        let context = Clock::on(day).context(self.register.ids.fresh(), actor);
        let expected = self.register.tried(command, &context);
        let answer = self.stage.write(|write| perform(write, command, &context));
        assert_eq!(answer, expected, "the same rules read the file and the memory alike: {command:?}");
        if let Ok(changes) = &answer {
            self.register.store(context.command, changes);
        }
        answer
    }

    /// The IT head does something that has to be allowed.
    #[track_caller]
    pub fn does(&mut self, command: &Command) -> Vec<Change> {
        let (chief, today) = (self.register.chief(), self.register.today());
        self.asks(command, chief, today).unwrap()
    }
}
