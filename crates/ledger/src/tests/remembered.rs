//! What only somebody who remembers a head can find: a chain cut short, or written anew from some entry on.

use proptest::prelude::*;
use proptest::sample::Index;

use super::row::{Row, SCOPE, any_rows, faults, read};
use crate::{Fault, FaultKind, Head, entry_hash, verify};

fn head_at(rows: &[Row], length: usize) -> Head {
    rows[..length].last().map_or_else(
        || Head::empty(SCOPE),
        |row| Head { scope: SCOPE.to_owned(), seq: row.seq, hash: row.hash },
    )
}

/// What somebody who owns the file can do: recompute every hash. Decisions cannot be forged along with it.
fn rewrite(rows: &mut [Row]) {
    let mut previous = crate::genesis(SCOPE);
    for row in rows {
        row.previous = previous;
        row.hash = entry_hash(&row.view()).unwrap();
        previous = row.hash;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_chain_that_grew_extends_every_earlier_head(rows in any_rows(0), at: Index) {
        let remembered = head_at(&rows, at.index(rows.len() + 1));
        let verification = read(&rows, Some(&remembered));
        prop_assert_eq!(verification.faults, []);
        prop_assert_eq!(verification.head, head_at(&rows, rows.len()));
    }

    #[test]
    fn a_cut_chain_is_found(rows in any_rows(1), at: Index) {
        let remembered = head_at(&rows, rows.len());
        let kept = at.index(rows.len());
        let expected = kept as u64 + 1;
        prop_assert_eq!(faults(&rows[..kept]), [], "without memory a cut chain is a shorter chain");
        let fault = Fault { seq: expected, kind: FaultKind::Missing { expected, found: None } };
        prop_assert_eq!(read(&rows[..kept], Some(&remembered)).faults, [fault]);
    }

    #[test]
    fn a_rewritten_chain_is_found(mut rows in any_rows(1), at: Index) {
        let remembered = head_at(&rows, rows.len());
        at.get_mut(&mut rows).changes.push(' ');
        rewrite(&mut rows);
        prop_assert_eq!(faults(&rows), [], "the hashes agree with each other");
        let fault = Fault { seq: remembered.seq, kind: FaultKind::HeadDiffers };
        prop_assert_eq!(read(&rows, Some(&remembered)).faults, [fault]);
    }
}

#[test]
fn the_first_fault_is_enough_to_stop() {
    let mut rows = super::golden::rows();
    rows[1].at.push(' ');
    rows[2].at.push(' ');
    let entries = rows.iter().map(|row| (row.view(), row.hash));
    let answer = verify(SCOPE, entries, &super::row::Everyone, None);
    // The signature covers the time too, but the hash is compared first.
    assert_eq!(answer, Err(Fault { seq: 2, kind: FaultKind::HashDiffers }));
}

#[test]
fn a_chain_is_bound_to_its_scope() {
    let rows = super::golden::rows();
    let entries = rows.iter().map(|row| (row.view(), row.hash));
    let answer = verify("socialnämnden/restricted", entries, &super::row::Everyone, None);
    assert_eq!(answer, Err(Fault { seq: 1, kind: FaultKind::PreviousDiffers }));
}
