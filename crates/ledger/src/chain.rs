//! The growing end of a scope's chain. Owns what follows the last entry; storing the link is the caller's, and so
//! is holding the scope while doing it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::entry::{Entry, Signed, entry_hash};
use crate::hash::{Hash, genesis};
use crate::json::Unencodable;

/// Where a chain ends. Whoever remembers a head will notice a chain that was shortened or rewritten before it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Head {
    pub scope: String,
    /// 0 before the first entry.
    pub seq: u64,
    pub hash: Hash,
}

impl Head {
    /// The head of a scope without entries.
    pub fn empty(scope: &str) -> Self {
        Self { scope: scope.to_owned(), seq: 0, hash: genesis(scope) }
    }
}

/// An entry before it has a place in a chain. The fields are those of [`Entry`].
#[derive(Clone, PartialEq, Debug)]
pub struct Draft {
    pub at: String,
    pub actor: Uuid,
    pub command_id: Uuid,
    pub command: Value,
    pub changes: Value,
    pub signature: Option<Signed>,
}

/// An entry with its hash, as they are stored.
#[derive(Clone, PartialEq, Debug)]
pub struct Link {
    pub entry: Entry,
    pub hash: Hash,
}

/// A chain as far as one needs to know it to add to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chain {
    head: Head,
}

impl Chain {
    /// The chain of a new scope.
    pub fn start(scope: &str) -> Self {
        Self { head: Head::empty(scope) }
    }

    /// The chain that ends at a stored head.
    pub fn resume(head: Head) -> Self {
        Self { head }
    }

    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Gives `draft` the next place and moves the head onto it.
    ///
    /// # Errors
    /// [`Unencodable`], with the head unmoved, when the command or the changes have no canonical text.
    pub fn append(&mut self, draft: Draft) -> Result<Link, Unencodable> {
        let entry = Entry {
            scope: self.head.scope.clone(),
            seq: self.head.seq + 1,
            previous: self.head.hash,
            at: draft.at,
            actor: draft.actor,
            command_id: draft.command_id,
            command: draft.command,
            changes: draft.changes,
            signature: draft.signature,
        };
        let hash = entry_hash(&entry.view())?;
        self.head.seq = entry.seq;
        self.head.hash = hash;
        Ok(Link { entry, hash })
    }
}
