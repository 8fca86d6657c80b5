//! One line of the journal: who, when, which command, what it changed, and for a decision the signature. Owns the
//! order in which the fields are hashed.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::canonical::Canonical;
use crate::hash::Hash;
use crate::json::{Json, Unencodable};
use crate::signature::{Signature, VerifyingKey};

/// A journal entry. Its hash stands beside it, never inside.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Entry {
    pub scope: String,
    /// 1 for the first entry of the scope, then without gaps.
    pub seq: u64,
    /// The hash of entry `seq - 1`, or the scope's [`crate::genesis`].
    pub previous: Hash,
    /// RFC 3339 in UTC with milliseconds: `2026-11-23T08:15:00.000Z`. Kept as text, because the text is hashed.
    pub at: String,
    pub actor: Uuid,
    pub command_id: Uuid,
    pub command: Value,
    /// Before and after, for each record that the command changed.
    pub changes: Value,
    /// Present when the command is a decision.
    pub signature: Option<Signed>,
}

/// A person's signature under a decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signed {
    pub key: VerifyingKey,
    /// The hash of what the person saw when deciding; see [`crate::seen()`].
    pub seen: Hash,
    pub signature: Signature,
}

/// An entry as it lies in storage, borrowed: a long chain is checked without copying or parsing it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EntryView<'a> {
    pub scope: &'a str,
    pub seq: u64,
    pub previous: Hash,
    pub at: &'a str,
    pub actor: Uuid,
    pub command_id: Uuid,
    pub command: Json<'a>,
    pub changes: Json<'a>,
    pub signature: Option<&'a Signed>,
}

impl Entry {
    pub fn view(&self) -> EntryView<'_> {
        EntryView {
            scope: &self.scope,
            seq: self.seq,
            previous: self.previous,
            at: &self.at,
            actor: self.actor,
            command_id: self.command_id,
            command: Json::Value(&self.command),
            changes: Json::Value(&self.changes),
            signature: self.signature.as_ref(),
        }
    }
}

impl<'a> From<&'a Entry> for EntryView<'a> {
    fn from(entry: &'a Entry) -> Self {
        entry.view()
    }
}

/// The hash of an entry: over every field, with the previous hash among them, which makes the chain.
///
/// # Errors
/// [`Unencodable`] when the command or the changes have no canonical text.
pub fn entry_hash(entry: &EntryView<'_>) -> Result<Hash, Unencodable> {
    let bytes = Canonical::new("ansvar/entry/1")
        .text(entry.scope)
        .u64(entry.seq)
        .bytes(&entry.previous.0)
        .text(entry.at)
        .bytes(entry.actor.as_bytes())
        .bytes(entry.command_id.as_bytes())
        .json(entry.command)?
        .json(entry.changes)?
        .opt(entry.signature, |bytes, signed| {
            bytes.bytes(&signed.key.0).bytes(&signed.seen.0).bytes(&signed.signature.0)
        });
    Ok(bytes.hash())
}
