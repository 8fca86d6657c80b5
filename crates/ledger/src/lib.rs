//! The memory that cannot be rewritten unnoticed: canonical bytes, a hash chain for each scope, and the signatures
//! of decisions. Pure: keys, times and ids are arguments; nothing here reads a clock, makes a key or touches a file.
//! Every byte layout is part of the file format. A new layout gets a new tag; an old one is never changed.

mod canonical;
mod chain;
mod decision;
mod entry;
mod fault;
mod hash;
pub mod hex;
mod json;
mod seen;
mod signature;
#[cfg(test)]
mod tests;
mod verify;

pub use canonical::Canonical;
pub use chain::{Chain, Draft, Head, Link};
pub use decision::{Decision, sign_decision, verify_decision};
pub use entry::{Entry, EntryView, Signed, entry_hash};
pub use fault::{Fault, FaultKind};
pub use hash::{Hash, genesis};
pub use json::{Json, MAX_DEPTH, Unencodable, canonical_json};
pub use seen::{SeenRecord, seen};
pub use signature::{InvalidSignature, Signature, SigningKey, VerifyingKey};
pub use verify::{Verification, Witness, verify, verify_all};
