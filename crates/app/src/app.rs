//! The open workspace with the person who acts in it. Everything else in this crate is a method on it, one file for
//! each noun.

use std::path::Path;
use std::sync::Arc;

use ansvar_domain::id::PersonId;
use ansvar_domain::{CommandId, Context};
use ansvar_ledger::SigningKey;
use ansvar_store::{Key, Read, Workspace};
use chrono::NaiveDate;
use uuid::Uuid;

use crate::failure::Result;
use crate::key::Lies;
use crate::moment::{Clock, Ids};
use crate::remembered::Memory;

/// What a workspace is opened with.
#[derive(Clone, Debug)]
pub struct Surroundings {
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
}

/// An open workspace. Shared between threads.
#[derive(Debug)]
pub struct App {
    pub(crate) workspace: Workspace,
    pub(crate) key: Key,
    pub(crate) key_lies: Lies,
    pub(crate) actor: PersonId,
    /// The acting person's key; absent where none could be kept, and then decisions go unsigned and say so.
    pub(crate) signing: Option<SigningKey>,
    pub(crate) around: Surroundings,
    /// Where the file ended when it was last looked at, kept outside it.
    pub(crate) memory: Memory,
}

/// The last thing done with the workspace is remembering where it ends.
impl Drop for App {
    fn drop(&mut self) {
        self.remember_end();
    }
}

impl App {
    pub fn path(&self) -> &Path {
        self.workspace.path()
    }

    /// Who acts.
    pub fn actor(&self) -> PersonId {
        self.actor
    }

    pub fn today(&self) -> NaiveDate {
        self.around.clock.today()
    }

    /// A new id for something that a command will create.
    pub fn new_id(&self) -> Uuid {
        self.around.ids.next()
    }

    pub(crate) fn context(&self, command: CommandId) -> Context {
        Context { command, actor: self.actor, at: self.around.clock.now(), today: self.today() }
    }

    pub(crate) fn read<T>(&self, work: impl FnOnce(&Read<'_>) -> Result<T>) -> Result<T> {
        self.workspace.read(work)
    }

    /// Differs after any change by another program or connection.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.workspace.data_version()?)
    }
}
