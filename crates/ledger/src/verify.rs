//! Computes a stored chain anew and says what does not hold. Owns the order of the checks and how to go on after a
//! fault, so that one altered entry is reported once and not for every entry after it.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::chain::Head;
use crate::decision::verify_decision;
use crate::entry::{EntryView, Signed, entry_hash};
use crate::fault::{Fault, FaultKind};
use crate::hash::Hash;
use crate::signature::VerifyingKey;

/// What the verifier must be told because it does not stand in the chain itself.
pub trait Witness {
    /// Whether `key` is known as the person's, for this entry.
    fn knows(&self, person: Uuid, key: &VerifyingKey) -> bool;

    /// The hash of what stood in the register when the decision was made, where that can be told.
    fn seen(&self, _entry: &EntryView<'_>) -> Option<Hash> {
        None
    }
}

impl Witness for BTreeSet<(Uuid, VerifyingKey)> {
    fn knows(&self, person: Uuid, key: &VerifyingKey) -> bool {
        self.contains(&(person, *key))
    }
}

/// Everything found when the whole chain was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verification {
    /// Where the chain ends as it is stored.
    pub head: Head,
    pub faults: Vec<Fault>,
}

/// Checks a whole chain and stops at the first fault.
///
/// `entries` are the scope's entries in stored order, each with its stored hash. `remembered` is a head seen
/// earlier, if there is one; without it a chain that lost its last entries looks like a shorter chain.
///
/// # Errors
/// The first [`Fault`].
pub fn verify<'a>(
    scope: &str,
    entries: impl IntoIterator<Item = (EntryView<'a>, Hash)>,
    witness: &impl Witness,
    remembered: Option<&Head>,
) -> Result<Head, Fault> {
    let mut reading = Reading::new(scope, remembered);
    for (entry, stored) in entries {
        reading.read(&entry, stored, witness);
        if let Some(fault) = reading.faults.first() {
            return Err(*fault);
        }
    }
    let Verification { head, faults } = reading.end();
    faults.first().map_or(Ok(head), |fault| Err(*fault))
}

/// Checks a whole chain and collects every fault. The arguments are those of [`verify`].
pub fn verify_all<'a>(
    scope: &str,
    entries: impl IntoIterator<Item = (EntryView<'a>, Hash)>,
    witness: &impl Witness,
    remembered: Option<&Head>,
) -> Verification {
    let mut reading = Reading::new(scope, remembered);
    for (entry, stored) in entries {
        reading.read(&entry, stored, witness);
    }
    reading.end()
}

struct Reading<'a> {
    head: Head,
    remembered: Option<&'a Head>,
    remembered_was_met: bool,
    faults: Vec<Fault>,
}

impl<'a> Reading<'a> {
    fn new(scope: &str, remembered: Option<&'a Head>) -> Self {
        let head = Head::empty(scope);
        let remembered_was_met = remembered.is_none_or(|remembered| *remembered == head);
        Self { head, remembered, remembered_was_met, faults: Vec::new() }
    }

    fn read(&mut self, entry: &EntryView<'_>, stored: Hash, witness: &impl Witness) {
        let expected = self.head.seq + 1;
        if entry.seq != expected {
            // What lies before a gap is unknown, so the reference back is not a second fault.
            self.fault(entry.seq, FaultKind::Missing { expected, found: Some(entry.seq) });
        } else if entry.previous != self.head.hash {
            self.fault(entry.seq, FaultKind::PreviousDiffers);
        }
        if entry.scope != self.head.scope || entry_hash(entry) != Ok(stored) {
            self.fault(entry.seq, FaultKind::HashDiffers);
        }
        if let Some(signed) = entry.signature {
            self.read_signature(entry, signed, witness);
        }
        self.compare_with_remembered(entry.seq, stored);
        // Going on from the stored hash: the next entry is judged by what it refers to, not by this one's fault.
        self.head.seq = entry.seq;
        self.head.hash = stored;
    }

    fn read_signature(&mut self, entry: &EntryView<'_>, signed: &Signed, witness: &impl Witness) {
        if verify_decision(&entry.decision(signed.seen), signed).is_err() {
            self.fault(entry.seq, FaultKind::SignatureInvalid);
        } else if !witness.knows(entry.actor, &signed.key) {
            self.fault(entry.seq, FaultKind::SignerUnknown);
        } else if witness.seen(entry).is_some_and(|seen| seen != signed.seen) {
            self.fault(entry.seq, FaultKind::SeenDiffers);
        }
    }

    fn compare_with_remembered(&mut self, seq: u64, stored: Hash) {
        let Some(remembered) = self.remembered.filter(|remembered| remembered.seq == seq) else { return };
        self.remembered_was_met = true;
        if remembered.hash != stored {
            self.fault(seq, FaultKind::HeadDiffers);
        }
    }

    fn end(mut self) -> Verification {
        if let Some(remembered) = self.remembered.filter(|_| !self.remembered_was_met) {
            if remembered.seq > self.head.seq {
                let expected = self.head.seq + 1;
                self.fault(expected, FaultKind::Missing { expected, found: None });
            } else {
                self.fault(remembered.seq, FaultKind::HeadDiffers);
            }
        }
        Verification { head: self.head, faults: self.faults }
    }

    fn fault(&mut self, seq: u64, kind: FaultKind) {
        self.faults.push(Fault { seq, kind });
    }
}
