//! Reports in and imports undone, against a model that fits on one page.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::id::ImportBatchId;
use ansvar_store::import_batch::ImportKind;
use ansvar_store::inventory::{ReportFacts, Stored, UndoRefused};
use ansvar_store::{Failure, Read};
use ansvar_testkit::day;
use chrono::NaiveDate;
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use uuid::Uuid;

use crate::imports::{batch, import, laptop, report, undo};
use crate::stage::Stage;

/// What can be seen of a device.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Seen {
    first: NaiveDate,
    last: NaiveDate,
    account: Option<String>,
    /// Absent while no report has had a software section.
    titles: Option<BTreeSet<String>>,
}

type Fleet = BTreeMap<String, Seen>;

/// The fleet as the file holds it; the two lists of installations must say the same.
fn fleet(read: &Read<'_>) -> Result<Fleet, Failure> {
    let titles: BTreeMap<u32, String> =
        read.titles()?.into_iter().map(|(number, title)| (number, title.name)).collect();
    let mut fleet = Fleet::new();
    let mut pairs = BTreeSet::new();
    for known in read.known_devices()? {
        let device = read.device(known.number)?.expect("it is known");
        if device.is_withdrawn {
            assert!(device.titles.is_empty(), "a withdrawn device has nothing installed");
            continue;
        }
        assert!(device.titles.is_sorted(), "titles are a sorted set");
        pairs.extend(device.titles.iter().map(|title| (*title, known.number)));
        let installed = device.titles.iter().map(|title| titles[title].clone()).collect();
        fleet.insert(
            device.name.clone(),
            Seen {
                first: device.first_seen,
                last: device.last_seen,
                account: device.account,
                titles: device.has_software.then_some(installed),
            },
        );
    }
    let mut posted = BTreeSet::new();
    for (title, devices) in read.postings()? {
        posted.extend(devices.0.into_iter().map(|device| (title, device)));
    }
    assert_eq!(posted, pairs, "devices' titles and titles' devices are the same installations");
    let (devices, installations) = read.inventory_size()?;
    assert_eq!((devices as usize, installations as usize), (fleet.len(), pairs.len()));
    Ok(fleet)
}

/// A report of one of a few devices, on one of a few days.
#[derive(Clone, PartialEq, Debug)]
struct Heard {
    device: u8,
    day: u8,
    account: Option<u8>,
    titles: Option<BTreeSet<u8>>,
}

impl Heard {
    fn facts(&self) -> ReportFacts {
        let titles: Option<Vec<String>> =
            self.titles.as_ref().map(|titles| titles.iter().map(|title| format!("Titel {title}")).collect());
        let names: Vec<&str> = titles.iter().flatten().map(String::as_str).collect();
        let mut facts = report(&self.name(), &self.seen_on().to_string(), &names);
        let said = format!("{self:?}");
        facts.hash = ansvar_ledger::Hash::of(said.as_bytes()).0;
        facts.facts_hash = ansvar_ledger::Hash::of(said.as_bytes()).to_string();
        facts.size = u64::from(self.device);
        facts.device.account = self.account.map(|account| format!("konto{account}"));
        facts.is_partial = self.titles.is_none();
        facts.titles = facts.titles.filter(|_| self.titles.is_some());
        facts
    }

    fn name(&self) -> String {
        format!("DEV-{}", self.device)
    }

    fn seen_on(&self) -> NaiveDate {
        day("2026-11-01") + chrono::Days::new(self.day.into())
    }

    /// An older report says when a device was first seen, and nothing else; a silent one leaves what is known.
    fn told(&self, fleet: &mut Fleet) {
        let seen_on = self.seen_on();
        let titles = self.titles.as_ref().map(|all| all.iter().map(|one| format!("Titel {one}")).collect());
        let account = self.account.map(|account| format!("konto{account}"));
        let seen = fleet.entry(self.name()).or_insert_with(|| Seen {
            first: seen_on,
            last: seen_on,
            account: None,
            titles: None,
        });
        seen.first = seen.first.min(seen_on);
        if seen_on >= seen.last {
            seen.last = seen_on;
            seen.account = account.or(seen.account.take());
            seen.titles = titles.or(seen.titles.take());
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Import(Vec<Heard>),
    /// Counted from the latest.
    Undo(u8),
    /// The same files once more.
    Again(u8),
}

fn heard() -> impl Strategy<Value = Heard> {
    (
        0..4_u8,
        0..6_u8,
        proptest::option::of(0..3_u8),
        proptest::option::weighted(0.8, btree_set(0..5_u8, 0..4)),
    )
        .prop_map(|(device, day, account, titles)| Heard { device, day, account, titles })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => vec(heard(), 1..4).prop_map(Step::Import),
        3 => (0..3_u8).prop_map(Step::Undo),
        2 => (0..3_u8).prop_map(Step::Again),
    ]
}

/// An import that stands, and the fleet before it.
struct Done {
    id: ImportBatchId,
    heard: Vec<Heard>,
    before: Fleet,
}

proptest! {
    #![proptest_config(crate::cases(48))]

    #[test]
    fn any_row_of_imports_and_undos_leaves_what_the_reports_say(steps in vec(step(), 1..10)) {
        let stage = Stage::empty();
        let mut model = Fleet::new();
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
                        let mut known = standing.iter().flat_map(|done| &done.heard).chain(&heard);
                        let is_known = known.any(|one| one == report);
                        prop_assert_eq!(matches!(stored, Stored::Unchanged(_)), is_known, "{:?}", report);
                        if !is_known {
                            report.told(&mut model);
                            heard.push(report.clone());
                        }
                    }
                    standing.push(Done { id: batch(number), heard, before });
                }
                Step::Undo(back) => {
                    let Some(at) = standing.len().checked_sub(1 + usize::from(*back)) else { continue };
                    let touched = |done: &Done| -> BTreeSet<u8> {
                        done.heard.iter().map(|heard| heard.device).collect()
                    };
                    let mine = touched(&standing[at]);
                    let stored = stage.read(fleet);
                    let answer = stage.write(|write| undo(write, standing[at].id));
                    match answer {
                        Ok(()) if at + 1 == standing.len() => {
                            model = standing.pop().expect("it stands").before;
                        }
                        // Of an earlier import the devices that nobody went on from are put back.
                        Ok(()) => {
                            let undone = standing.remove(at);
                            for device in mine {
                                let name = format!("DEV-{device}");
                                for fleet in
                                    standing[at..].iter_mut().map(|later| &mut later.before).chain([&mut model])
                                {
                                    match undone.before.get(&name) {
                                        Some(seen) => drop(fleet.insert(name.clone(), seen.clone())),
                                        None => drop(fleet.remove(&name)),
                                    }
                                }
                            }
                        }
                        Err(UndoRefused::BuiltOn { batches, devices }) => {
                            let later = &standing[at + 1..];
                            prop_assert!(
                                later.iter().any(|done| !mine.is_disjoint(&touched(done))),
                                "refused although nobody built on it"
                            );
                            prop_assert!(batches.iter().all(|id| later.iter().any(|done| done.id == *id)));
                            prop_assert!(!devices.is_empty(), "it names the devices in the way");
                            prop_assert_eq!(stage.read(fleet), stored, "a refusal changes nothing");
                        }
                        Err(other) => prop_assert!(false, "{:?}", other),
                    }
                }
                Step::Again(back) => {
                    let Some(at) = standing.len().checked_sub(1 + usize::from(*back)) else { continue };
                    let facts: Vec<_> = standing[at].heard.iter().map(Heard::facts).collect();
                    let (stored, outcome) = stage.write(|write| import(write, batch(number), &facts));
                    prop_assert!(
                        stored.iter().all(|one| matches!(one, Stored::Unchanged(_))),
                        "files that stand say nothing new: {:?}", stored
                    );
                    prop_assert!(outcome.titles.is_empty() && outcome.new_titles.is_empty());
                }
            }
            prop_assert_eq!(stage.read(fleet), model.clone(), "after step {} of {:?}", number, steps);
            let checked = stage.read(|read| read.verify());
            prop_assert!(checked.is_sound(), "{:?} after step {} of {:?}", checked, number, steps);
        }
    }
}

#[test]
fn new_changed_and_unchanged_are_told_apart() {
    let stage = Stage::empty();
    let first = report("LAP-1", "2026-11-01", &["A", "B"]);
    let second = report("LAP-1", "2026-11-05", &["B", "C"]);
    let (stored, outcome) = stage.write(|write| import(write, batch(1), std::slice::from_ref(&first)));
    assert!(matches!(stored[..], [Stored::New(_)]));
    assert_eq!(outcome.new_titles.len(), 2);
    let (stored, outcome) = stage.write(|write| import(write, batch(2), std::slice::from_ref(&first)));
    assert!(matches!(stored[..], [Stored::Unchanged(_)]));
    assert!(outcome.titles.is_empty() && outcome.new_titles.is_empty(), "nothing needs counting again");
    let (stored, outcome) = stage.write(|write| import(write, batch(3), &[second]));
    assert!(matches!(stored[..], [Stored::Changed(_)]));
    assert_eq!(outcome.new_titles.len(), 1, "C");
    assert!(outcome.titles.len() >= 2, "A lost and C gained a device: {outcome:?}");
}

/// What a licence position rests on besides the titles: whose the device is counts for named users.
#[test]
fn another_account_touches_every_title_of_the_device() {
    let stage = Stage::empty();
    stage.write(|write| import(write, batch(1), &[report("LAP-1", "2026-11-01", &["A", "B"])]));
    let mut moved = report("LAP-1", "2026-11-05", &["A", "B"]);
    moved.device.account = Some("någon annan".into());
    moved.facts_hash = "f".repeat(64);
    let (_, outcome) = stage.write(|write| import(write, batch(2), &[moved]));
    assert_eq!(outcome.titles.len(), 2, "each is used by somebody else now");
    let undone = stage.write(|write| write.undo_inventory(batch(2)));
    assert_eq!(undone.unwrap().len(), 2, "and by the first one again when it is taken back");
}

#[test]
fn a_report_without_a_software_section_removes_nothing() {
    let stage = Stage::empty();
    let mut partial = report("LAP-1", "2026-11-05", &[]);
    partial.titles = None;
    partial.is_partial = true;
    stage.write(|write| import(write, batch(1), &[report("LAP-1", "2026-11-01", &["A", "B"]), partial]));
    let fleet = stage.read(fleet);
    assert_eq!(fleet["LAP-1"].titles.as_ref().map(BTreeSet::len), Some(2));
    assert_eq!(fleet["LAP-1"].last, day("2026-11-05"), "it was seen all the same");
    let mut emptied = report("LAP-1", "2026-11-06", &[]);
    emptied.titles = Some(Vec::new());
    stage.write(|write| import(write, batch(2), &[emptied]));
    assert_eq!(stage.read(self::fleet)["LAP-1"].titles, Some(BTreeSet::new()), "an empty section does");
}

#[test]
fn the_raw_rows_are_kept_for_every_report() {
    let stage = Stage::empty();
    let reports = [report("LAP-1", "2026-11-01", &["A"]), report("LAP-1", "2026-11-05", &["B"])];
    stage.write(|write| import(write, batch(1), &reports));
    let id = Uuid::from_u128(0xd000 + 1000);
    let kept = stage.read(|read| read.reports_of(id));
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0].file, "LAP-1-2026-11-05.json", "the newest first");
    for report in &reports {
        let raw = stage.read(|read| read.raw_report(report.hash));
        assert_eq!(raw.as_ref(), Some(&report.raw), "as it was handed in");
    }
}

#[test]
fn an_import_that_is_not_there_or_was_undone_cannot_be_undone() {
    let stage = Stage::empty();
    stage.write(|write| import(write, batch(1), &[laptop(1)]));
    assert_eq!(stage.write(|write| undo(write, batch(9))), Err(UndoRefused::NoSuchImport));
    assert_eq!(stage.write(|write| undo(write, batch(1))), Ok(()));
    assert_eq!(stage.write(|write| undo(write, batch(1))), Err(UndoRefused::AlreadyUndone));
    assert_eq!(stage.read(|read| read.latest_import(ImportKind::Inventory)), None);
    assert!(stage.read(|read| read.search("LAP", &[], 5)).is_empty(), "nor is the device found any more");
}
