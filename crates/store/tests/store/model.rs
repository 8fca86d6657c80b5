//! The file against a register in memory: after any life, both read the same.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::record::{Kind, Record, Revision};
use ansvar_domain::text::fold;
use ansvar_domain::{Reader, RecordId};
use ansvar_testkit::strategies::{Wish, wish};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::stage::Twin;

fn sorted(mut records: Vec<Record>) -> Vec<Record> {
    records.sort_by_key(|record| record.id);
    records
}

/// A municipality after these wishes, in memory and in a file.
pub fn lived(wishes: &[Wish]) -> Twin {
    let mut twin = Twin::founded();
    // One day for all, so that what the findings say of a day can be computed anew.
    let day = twin.register.today() + chrono::Days::new(30);
    for wish in wishes {
        let (command, actor, _) = wish.against(&mut twin.register);
        if command.is_the_imports() {
            // The write door takes them from an import alone, together with what they say of it.
            continue;
        }
        // A refusal is as good a part of a life as a change.
        drop(twin.asks(&command, actor, day));
    }
    twin
}

proptest! {
    #![proptest_config(crate::cases(20))]

    #[test]
    fn the_file_reads_as_the_register_in_memory(wishes in vec(wish(), 0..25)) {
        let Twin { register, stage } = lived(&wishes);
        stage.read(|read| {
            let mut ids: BTreeSet<RecordId> = BTreeSet::new();
            for (id, record) in register.records() {
                assert_eq!(read.record(*id)?.as_ref(), Some(record));
                ids.insert(*id);
                for revision in 0..=record.revision as Revision + 1 {
                    let Ok(expected) = register.record_at(*id, revision);
                    assert_eq!(read.record_at(*id, revision)?, expected, "revision {revision} of {id}");
                }
                let Ok(referring) = register.referring(*id);
                assert_eq!(sorted(read.referring(*id)?), sorted(referring), "who names {id}");
                let folded = fold(&record.content.name());
                let Ok(named) = register.named(record.kind(), &folded);
                let found: BTreeSet<_> = read.named(record.kind(), &folded)?.into_iter().collect();
                assert_eq!(found, named.into_iter().collect(), "who is called “{folded}”");
            }
            for kind in Kind::ALL {
                let Ok(all) = register.all(*kind);
                assert_eq!(read.count(*kind)? as usize, all.len(), "how many {}", kind.word());
                assert_eq!(sorted(read.all(*kind)?), sorted(all), "every live {}", kind.word());
            }
            for command in register.commands() {
                let Ok(changes) = register.changes_of(command);
                assert_eq!(read.changes_of(command)?, changes);
                assert!(read.performed(command)?);
            }
            Ok(())
        });
    }

    #[test]
    fn the_journal_of_any_life_is_whole(wishes in vec(wish(), 0..25)) {
        let Twin { register, stage } = lived(&wishes);
        let report = stage.read(|read| read.verify());
        prop_assert!(report.is_sound(), "{:?} {:?} {:?}", report.faults, report.altered, report.damage);
        prop_assert_eq!(report.entries, register.commands().len() as u64, "a refusal leaves no entry");
        prop_assert_eq!(report.records, register.records().len() as u64);
        let mut revisions: BTreeMap<RecordId, Vec<Revision>> = BTreeMap::new();
        for id in register.records().keys() {
            let deltas = stage.read(|read| read.deltas_of(*id));
            revisions.insert(*id, deltas.iter().map(|delta| delta.revision).collect());
        }
        for (id, known) in revisions {
            let expected: Vec<_> = (1..=register.get(id).revision).collect();
            prop_assert_eq!(known, expected, "the history of {} has every revision once, in order", id);
        }
    }
}
