//! Signatures: who is known, over what, having seen what.

use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;

use super::golden;
use super::row::SCOPE;
use crate::{
    Decision, EntryView, Fault, FaultKind, Hash, InvalidSignature, Json, VerifyingKey, Witness,
    sign_decision, verify, verify_decision,
};

#[test]
fn an_unknown_key_is_named() {
    let rows = golden::rows();
    let entries = || rows.iter().map(|row| (row.view(), row.hash));
    let mut known = BTreeSet::new();
    let unknown = Err(Fault { seq: 2, kind: FaultKind::SignerUnknown });
    assert_eq!(verify(SCOPE, entries(), &known, None), unknown);

    known.insert((Uuid::from_u128(99), golden::key().verifying_key()));
    assert_eq!(verify(SCOPE, entries(), &known, None), unknown, "another person's key is not this person's");

    known.insert((rows[1].actor, golden::key().verifying_key()));
    assert_eq!(verify(SCOPE, entries(), &known, None).map(|head| head.seq), Ok(3));
}

/// Remembers what stood in the register, as the store does.
struct Register(Hash);

impl Witness for Register {
    fn knows(&self, _: Uuid, _: &VerifyingKey) -> bool {
        true
    }

    fn seen(&self, _: &EntryView<'_>) -> Option<Hash> {
        Some(self.0)
    }
}

#[test]
fn a_decision_on_something_else_is_named() {
    let rows = golden::rows();
    let entries = || rows.iter().map(|row| (row.view(), row.hash));
    assert!(verify(SCOPE, entries(), &Register(golden::what_was_seen()), None).is_ok());
    let other = verify(SCOPE, entries(), &Register(Hash::of(b"other")), None);
    assert_eq!(other, Err(Fault { seq: 2, kind: FaultKind::SeenDiffers }));
}

/// A signature moved under another decision is worthless, even when every hash is computed anew.
#[test]
fn a_moved_signature_is_named() {
    let mut rows = golden::rows();
    rows[2].signature = rows[1].signature.take();
    rows[1].hash = crate::entry_hash(&rows[1].view()).unwrap();
    rows[2].previous = rows[1].hash;
    rows[2].hash = crate::entry_hash(&rows[2].view()).unwrap();
    let entries = rows.iter().map(|row| (row.view(), row.hash));
    let answer = verify(SCOPE, entries, &super::row::Everyone, None);
    assert_eq!(answer, Err(Fault { seq: 3, kind: FaultKind::SignatureInvalid }));
}

#[test]
fn a_removed_signature_is_named() {
    let mut rows = golden::rows();
    rows[1].signature = None;
    let entries = rows.iter().map(|row| (row.view(), row.hash));
    let answer = verify(SCOPE, entries, &super::row::Everyone, None);
    assert_eq!(answer, Err(Fault { seq: 2, kind: FaultKind::HashDiffers }));
}

#[test]
fn a_signature_is_bound_to_everything_in_the_decision() {
    let (command, other_command) = (json!({"approve": 1}), json!({"approve": 2}));
    let decision = Decision {
        command_id: Uuid::from_u128(1),
        person: Uuid::from_u128(2),
        command: Json::Value(&command),
        seen: Hash::of(b"seen"),
        at: "2026-11-23T08:15:00.000Z",
    };
    let signed = sign_decision(&golden::key(), &decision).unwrap();
    assert_eq!(verify_decision(&decision, &signed), Ok(()));
    let others = [
        Decision { command_id: Uuid::from_u128(3), ..decision },
        Decision { person: Uuid::from_u128(3), ..decision },
        Decision { command: Json::Value(&other_command), ..decision },
        Decision { seen: Hash::of(b"other"), ..decision },
        Decision { at: "2026-11-23T08:15:00.001Z", ..decision },
    ];
    for other in others {
        assert_eq!(verify_decision(&other, &signed), Err(InvalidSignature), "{other:?}");
    }
}
