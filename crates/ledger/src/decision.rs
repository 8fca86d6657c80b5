//! The signature of a decision. Owns the bytes that a person signs: which command, by whom, with which content,
//! having seen what, and when. Whether the person may decide is not asked here.

use uuid::Uuid;

use crate::canonical::Canonical;
use crate::entry::{EntryView, Signed};
use crate::hash::Hash;
use crate::json::{Json, Unencodable};
use crate::signature::{InvalidSignature, SigningKey};

/// What is signed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Decision<'a> {
    pub command_id: Uuid,
    pub person: Uuid,
    pub command: Json<'a>,
    /// The hash of what the person saw when deciding; see [`crate::seen()`].
    pub seen: Hash,
    /// RFC 3339 in UTC with milliseconds, as in the entry.
    pub at: &'a str,
}

impl Decision<'_> {
    fn message(&self) -> Result<Vec<u8>, Unencodable> {
        Ok(Canonical::new("ansvar/decision/1")
            .bytes(self.command_id.as_bytes())
            .bytes(self.person.as_bytes())
            .json(self.command)?
            .bytes(&self.seen.0)
            .text(self.at)
            .finish())
    }
}

impl<'a> EntryView<'a> {
    /// The decision that this entry claims to carry, for a `seen` that stands in its signature.
    pub(crate) fn decision(&self, seen: Hash) -> Decision<'a> {
        Decision { command_id: self.command_id, person: self.actor, command: self.command, seen, at: self.at }
    }
}

/// Signs `decision` with the person's key.
///
/// # Errors
/// [`Unencodable`] when the command has no canonical text.
pub fn sign_decision(key: &SigningKey, decision: &Decision<'_>) -> Result<Signed, Unencodable> {
    let signature = key.sign(&decision.message()?);
    Ok(Signed { key: key.verifying_key(), seen: decision.seen, signature })
}

/// Checks that `signed` was made by its key over exactly `decision`. Whose the key is, the caller knows.
///
/// # Errors
/// [`InvalidSignature`] when a single bit differs.
pub fn verify_decision(decision: &Decision<'_>, signed: &Signed) -> Result<(), InvalidSignature> {
    if decision.seen != signed.seen {
        return Err(InvalidSignature);
    }
    let message = decision.message().map_err(|_| InvalidSignature)?;
    signed.key.verify(&message, &signed.signature)
}
