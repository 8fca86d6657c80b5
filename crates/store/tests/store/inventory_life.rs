//! Reports in, devices found to be one, and both undone: any row of them leaves what the model says.

use std::collections::BTreeSet;

use ansvar_domain::RecordId;
use ansvar_domain::id::{CommandId, ImportBatchId, PersonId};
use ansvar_store::import_batch::{ImportBatch, ImportKind};
use ansvar_store::inventory::{Device, Stored, UndoRefused};
use ansvar_store::journal::instant;
use ansvar_store::{Failure, Write};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use crate::imports::{batch, import, noon, undo};
use crate::inventory_model::{Fleet, Heard, Number, device_id, everything, fleet, heard};
use crate::stage::Stage;

#[derive(Clone, Debug)]
enum Step {
    Import(Vec<Heard>),
    /// Two devices are one machine, or they are not.
    Decide {
        one: Number,
        other: Number,
        joins: bool,
    },
    /// Counted from the latest.
    Undo(u8),
    /// The same files once more.
    Again(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => vec(heard(), 1..4).prop_map(Step::Import),
        3 => (0..4_u8, 0..4_u8, proptest::bool::weighted(0.75))
            .prop_map(|(one, other, joins)| Step::Decide { one, other, joins }),
        4 => (0..3_u8).prop_map(Step::Undo),
        2 => (0..3_u8).prop_map(Step::Again),
    ]
}

/// What an import brought or a decision did.
enum Deed {
    Import(Vec<Heard>),
    Joined,
    KeptApart,
}

/// An import or a decision that stands, and the fleet before it.
struct Done {
    id: ImportBatchId,
    deed: Deed,
    /// The devices that it touched.
    touched: BTreeSet<Number>,
    before: Fleet,
}

impl Done {
    fn heard(&self) -> &[Heard] {
        match &self.deed {
            Deed::Import(heard) => heard,
            Deed::Joined | Deed::KeptApart => &[],
        }
    }
}

fn note_decision(write: &Write<'_>, id: ImportBatchId) -> Result<(), Failure> {
    write.put_import_batch(&ImportBatch {
        id,
        kind: ImportKind::Identity,
        at: instant(noon()),
        by: PersonId(Uuid::from_u128(1)),
        command: CommandId(id.0),
        source: String::new(),
        devices: 2,
        installations: 0,
        unchanged: 0,
        rejected: Vec::new(),
        undone_at: None,
        decision: Some(RecordId(id.0)),
    })
}

fn undo_decision(write: &Write<'_>, done: &Done) -> Result<Result<(), UndoRefused>, Failure> {
    assert_eq!(write.batch_of_decision(RecordId(done.id.0))?, Some(done.id));
    assert_eq!(
        write.undo_inventory(done.id)?,
        Err(UndoRefused::NoSuchImport),
        "a decision is not undone as an import"
    );
    let undone = match done.deed {
        Deed::Joined => write.undo_join(done.id)?.map(drop),
        _ => Ok(()),
    };
    if undone.is_ok() {
        write.mark_import_undone(done.id, noon())?;
    }
    Ok(undone)
}

proptest! {
    #![proptest_config(crate::cases(64))]

    #[test]
    fn any_row_of_imports_decisions_and_undos_leaves_what_the_reports_say(steps in vec(step(), 1..12)) {
        let stage = Stage::empty();
        let mut model = Fleet::default();
        let mut standing: Vec<Done> = Vec::new();
        for (number, step) in (1_u128..).zip(&steps) {
            match step {
                Step::Import(reports) => {
                    let facts: Vec<_> = reports.iter().map(Heard::facts).collect();
                    let (stored, _) = stage.write(|write| import(write, batch(number), &facts));
                    let before = model.clone();
                    // The same file again says nothing new, not even after others of the same day: it rests on the
                    // import that brought it first.
                    let mut heard: Vec<Heard> = Vec::new();
                    for (report, stored) in reports.iter().zip(stored) {
                        let mut known = standing.iter().flat_map(Done::heard).chain(&heard);
                        let is_known = known.any(|one| one == report);
                        prop_assert_eq!(matches!(stored, Stored::Unchanged(_)), is_known, "{:?}", report);
                        if !is_known {
                            report.told(&mut model);
                            heard.push(report.clone());
                        }
                    }
                    let touched = heard.iter().map(|heard| model.standing(heard.device)).collect();
                    standing.push(Done { id: batch(number), deed: Deed::Import(heard), touched, before });
                }
                Step::Decide { one, other, joins } => {
                    let (id, before) = (batch(number), model.clone());
                    let two = model.two(*one, *other);
                    let (one, other) = (device_id(*one), device_id(*other));
                    let is_made = stage.write(|write| {
                        let is_made = if *joins {
                            write.join_devices(id, one, other)?.is_some()
                        } else {
                            write.keep_apart(id, one, other)?
                        };
                        if is_made { note_decision(write, id)?; }
                        Ok(is_made)
                    });
                    prop_assert_eq!(is_made, two.is_some());
                    if let Some((whole, part)) = two {
                        let deed = if *joins {
                            model.join(whole, part);
                            Deed::Joined
                        } else {
                            Deed::KeptApart
                        };
                        standing.push(Done { id, deed, touched: [whole, part].into(), before });
                    }
                }
                Step::Undo(back) => {
                    let Some(at) = standing.len().checked_sub(1 + usize::from(*back)) else { continue };
                    let later = standing.split_off(at + 1);
                    let done = standing.pop().expect("it stands");
                    let stored = stage.read(everything);
                    let answer = stage.write(|write| match done.deed {
                        Deed::Import(_) => undo(write, done.id),
                        Deed::Joined | Deed::KeptApart => undo_decision(write, &done),
                    });
                    let is_built_on = later.iter().any(|later| !later.touched.is_disjoint(&done.touched));
                    let may_go = !is_built_on || matches!(done.deed, Deed::KeptApart);
                    let mut later = later;
                    match answer {
                        Ok(()) => {
                            prop_assert!(may_go, "somebody built on it");
                            // Of an earlier one the devices that nobody went on from are put back.
                            if !matches!(done.deed, Deed::KeptApart) {
                                let befores = later.iter_mut().map(|later| &mut later.before);
                                for fleet in befores.chain([&mut model]) {
                                    done.touched.iter().for_each(|device| fleet.put_back(*device, &done.before));
                                }
                            }
                        }
                        Err(UndoRefused::BuiltOn { batches, devices }) => {
                            prop_assert!(!may_go, "refused although nobody built on it");
                            prop_assert!(batches.iter().all(|id| later.iter().any(|done| done.id == *id)));
                            prop_assert!(!devices.is_empty(), "it names the devices in the way");
                            prop_assert_eq!(stage.read(everything), stored, "a refusal changes nothing");
                            standing.push(done);
                        }
                        Err(other) => prop_assert!(false, "{:?}", other),
                    }
                    standing.extend(later);
                }
                Step::Again(back) => {
                    let Some(at) = standing.len().checked_sub(1 + usize::from(*back)) else { continue };
                    let facts: Vec<_> = standing[at].heard().iter().map(Heard::facts).collect();
                    let (stored, outcome) = stage.write(|write| import(write, batch(number), &facts));
                    prop_assert!(
                        stored.iter().all(|one| matches!(one, Stored::Unchanged(_))),
                        "files that stand say nothing new: {:?}", stored
                    );
                    prop_assert!(outcome.titles.is_empty() && outcome.new_titles.is_empty());
                }
            }
            prop_assert_eq!(stage.read(fleet), model.clone(), "after step {} of {:?}", number, steps);
        }
    }

    #[test]
    fn a_decision_taken_back_leaves_every_device_as_it_was(
        reports in vec(heard(), 2..10),
        (one, other) in (0..4_u8, 0..4_u8),
    ) {
        let stage = Stage::empty();
        let facts: Vec<_> = reports.iter().map(Heard::facts).collect();
        stage.write(|write| import(write, batch(1), &facts));
        let before = stage.read(everything);
        let found = |name: &str| stage.read(|read| read.search(name, &[], 9)).len();
        let hits = found("DEV");
        let joined = stage.write(|write| write.join_devices(batch(2), device_id(one), device_id(other)));
        let Some(titles) = joined else { return Ok(()) };
        let after = stage.read(everything);
        prop_assert_ne!(&after, &before);
        prop_assert_eq!(found("DEV"), hits - 1, "one of two is found no more");
        let shown = |devices: &[Device]| -> BTreeSet<_> {
            devices.iter().filter(|device| !device.is_withdrawn).flat_map(|device| device.titles.clone()).collect()
        };
        for title in shown(&before.0).symmetric_difference(&shown(&after.0)) {
            prop_assert!(titles.contains(title), "what is installed nowhere any more is counted again");
        }
        stage.write(|write| note_decision(write, batch(2)));
        let back = stage.write(|write| write.undo_join(batch(2)));
        prop_assert!(back.is_ok());
        prop_assert_eq!(stage.read(everything), before);
        prop_assert_eq!(found("DEV"), hits);
    }
}
