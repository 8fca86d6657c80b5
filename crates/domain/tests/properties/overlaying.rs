//! Changes laid over a register read exactly as the register that has stored them.

use std::collections::BTreeSet;

use ansvar_domain::overlay::Overlay;
use ansvar_domain::text::fold;
use ansvar_domain::{Kind, Reader, Record};
use ansvar_testkit::strategies::{Scene, scene, wish};
use proptest::prelude::*;

/// Records without regard to order, in which readers are free.
fn unordered(mut records: Vec<Record>) -> Vec<Record> {
    records.sort_by_key(|record| record.id);
    records
}

proptest! {
    #![proptest_config(super::cases(100))]

    #[test]
    fn an_overlay_reads_as_the_stored_register(
        Scene { register: base, .. } in scene(),
        wishes in proptest::collection::vec(wish(), 1..8),
    ) {
        let mut stored = base.clone();
        let mut changes = Vec::new();
        for wish in wishes {
            let (command, actor, day) = wish.against(&mut stored);
            changes.extend(stored.perform(&command, actor, day).unwrap_or_default());
        }
        let overlay = Overlay { base: &base, changes: &changes };
        let mut names = BTreeSet::new();
        for (id, record) in stored.records() {
            prop_assert_eq!(overlay.record(*id), stored.record(*id));
            for revision in 0..=record.revision + 1 {
                prop_assert_eq!(overlay.record_at(*id, revision), stored.record_at(*id, revision));
            }
            let (Ok(over), Ok(plain)) = (overlay.referring(*id), stored.referring(*id));
            prop_assert_eq!(unordered(over), unordered(plain), "who names {}", id);
            names.insert((record.kind(), fold(&record.content.name())));
        }
        // Names that were given up count too: nobody carries them any more.
        names.extend(base.records().values().map(|record| (record.kind(), fold(&record.content.name()))));
        for (kind, name) in names {
            let (Ok(over), Ok(plain)) = (overlay.named(kind, &name), stored.named(kind, &name));
            let [over, plain] = [over, plain].map(|ids| ids.into_iter().collect::<BTreeSet<_>>());
            prop_assert_eq!(over, plain, "who is called “{}”", name);
        }
        for kind in Kind::ALL {
            let (Ok(over), Ok(plain)) = (overlay.all(*kind), stored.all(*kind));
            prop_assert_eq!(unordered(over), unordered(plain), "every live {}", kind.word());
        }
    }
}
