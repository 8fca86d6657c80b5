//! What can be wrong with a chain. Closed: each kind is something that `ansvar verify` says in words of its own.

use serde::{Deserialize, Serialize};

/// One fault, and the entry where it shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[error("entry {seq}: {kind}")]
pub struct Fault {
    pub seq: u64,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FaultKind {
    /// The content is not what the stored hash was computed from, or belongs to another scope.
    #[error("the content does not match its hash")]
    HashDiffers,
    /// The entry refers back to something other than the entry before it.
    #[error("the previous entry is not the one referred to")]
    PreviousDiffers,
    /// The place `expected` is not next: entries are gone, doubled or out of order. Nothing `found` means that the
    /// chain ends although a remembered head says that it was longer.
    #[error("entry {expected} is missing")]
    Missing { expected: u64, found: Option<u64> },
    /// A remembered head had another hash here: the chain was rewritten as a whole.
    #[error("the entry is not the one remembered")]
    HeadDiffers,
    /// The signature is not over this decision.
    #[error("the signature does not match the decision")]
    SignatureInvalid,
    /// The key is not known as the person's.
    #[error("the signing key is not known as the person's")]
    SignerUnknown,
    /// What the person is said to have seen is not what stood there.
    #[error("what was seen differs from what was signed for")]
    SeenDiffers,
}
