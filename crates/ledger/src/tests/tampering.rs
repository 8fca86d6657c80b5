//! Any single change to an untouched chain is found: a bit, a missing entry, a swap, a double.

use proptest::prelude::*;
use proptest::sample::Index;

use super::row::{Row, any_rows, faults};
use crate::{FaultKind, Signed};

/// Every place in a row where a bit can lie.
#[derive(Clone, Copy, Debug)]
enum Field {
    Scope,
    Seq,
    Previous,
    At,
    Actor,
    CommandId,
    Command,
    Changes,
    Key,
    Seen,
    Signature,
    Hash,
}

const FIELDS: [Field; 12] = [
    Field::Scope,
    Field::Seq,
    Field::Previous,
    Field::At,
    Field::Actor,
    Field::CommandId,
    Field::Command,
    Field::Changes,
    Field::Key,
    Field::Seen,
    Field::Signature,
    Field::Hash,
];

fn flip_bytes(bytes: &mut [u8], bit: Index) {
    let bit = bit.index(bytes.len() * 8);
    bytes[bit / 8] ^= 1 << (bit % 8);
}

/// Texts stay UTF-8, because a store hands out nothing else; `None` when the flipped bit breaks that.
fn flip_text(text: &mut String, bit: Index) -> Option<()> {
    let mut bytes = text.as_bytes().to_vec();
    flip_bytes(&mut bytes, bit);
    *text = String::from_utf8(bytes).ok()?;
    Some(())
}

fn flip_uuid(id: &mut uuid::Uuid, bit: Index) {
    let mut bytes = id.into_bytes();
    flip_bytes(&mut bytes, bit);
    *id = uuid::Uuid::from_bytes(bytes);
}

fn flip(row: &mut Row, field: Field, bit: Index) -> Option<()> {
    let signed = |row: &mut Row, change: fn(&mut Signed) -> &mut [u8]| {
        row.signature.as_mut().map(|signed| flip_bytes(change(signed), bit))
    };
    match field {
        Field::Scope => flip_text(&mut row.scope, bit)?,
        Field::Seq => row.seq ^= 1 << bit.index(64),
        Field::Previous => flip_bytes(&mut row.previous.0, bit),
        Field::At => flip_text(&mut row.at, bit)?,
        Field::Actor => flip_uuid(&mut row.actor, bit),
        Field::CommandId => flip_uuid(&mut row.command_id, bit),
        Field::Command => flip_text(&mut row.command, bit)?,
        Field::Changes => flip_text(&mut row.changes, bit)?,
        Field::Key => signed(row, |signed| &mut signed.key.0)?,
        Field::Seen => signed(row, |signed| &mut signed.seen.0)?,
        Field::Signature => signed(row, |signed| &mut signed.signature.0)?,
        Field::Hash => flip_bytes(&mut row.hash.0, bit),
    }
    Some(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn an_untouched_chain_has_no_fault(rows in any_rows(0)) {
        prop_assert_eq!(faults(&rows), []);
    }

    /// One bit in each field of one entry in turn, so that no field can be left out of the hash.
    #[test]
    fn any_flipped_bit_is_found(rows in any_rows(1), at: Index, bit: Index) {
        for field in FIELDS {
            let mut touched = rows.clone();
            if flip(at.get_mut(&mut touched), field, bit).is_some() {
                prop_assert_ne!(faults(&touched), [], "{:?}", field);
            }
        }
    }

    #[test]
    fn a_dropped_entry_is_found(mut rows in any_rows(2), at: Index) {
        let gone = at.index(rows.len() - 1);
        rows.remove(gone);
        let seq = gone as u64 + 1;
        let found = faults(&rows);
        prop_assert_eq!(found.len(), 1, "one gap is one fault: {:?}", found);
        prop_assert_eq!(found[0].kind, FaultKind::Missing { expected: seq, found: Some(seq + 1) });
    }

    #[test]
    fn swapped_entries_are_found(mut rows in any_rows(2), one: Index, step: Index) {
        let (one, count) = (one.index(rows.len()), rows.len());
        rows.swap(one, (one + 1 + step.index(count - 1)) % count);
        prop_assert_ne!(faults(&rows), []);
    }

    #[test]
    fn a_doubled_entry_is_found(mut rows in any_rows(1), at: Index, to: Index) {
        let double = at.get(&rows).clone();
        rows.insert(to.index(rows.len() + 1), double);
        prop_assert_ne!(faults(&rows), []);
    }

    /// Renumbering after a removal does not help: the number is hashed.
    #[test]
    fn a_renumbered_chain_is_found(mut rows in any_rows(2), at: Index) {
        rows.remove(at.index(rows.len() - 1));
        for (row, seq) in rows.iter_mut().zip(1..) {
            row.seq = seq;
        }
        prop_assert_ne!(faults(&rows), []);
    }
}

/// An altered entry is reported where it is altered, and the rest of the chain is still checked.
#[test]
fn one_fault_does_not_hide_or_multiply_others() {
    let mut rows = super::golden::rows();
    rows[0].changes = "[]".to_owned();
    rows[2].previous = rows[0].hash;
    let found: Vec<_> = faults(&rows).iter().map(|fault| (fault.seq, fault.kind)).collect();
    let expected =
        [(1, FaultKind::HashDiffers), (3, FaultKind::PreviousDiffers), (3, FaultKind::HashDiffers)];
    assert_eq!(found, expected);
}
