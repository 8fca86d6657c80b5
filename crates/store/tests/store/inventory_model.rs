//! What reports and decisions come to, on one page: the model that the file is held against.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::id::DeviceId;
use ansvar_store::inventory::{Device, Fact, ReportFacts};
use ansvar_store::{Failure, Read};
use ansvar_testkit::day;
use chrono::NaiveDate;
use proptest::collection::btree_set;
use proptest::prelude::*;
use uuid::Uuid;

use crate::imports::report;

/// The number by which the model knows a device, and the end of its id.
pub type Number = u8;

/// What can be seen of a device, and from which day it is.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Seen {
    name: (NaiveDate, String),
    first: NaiveDate,
    last: NaiveDate,
    account: Option<(NaiveDate, String)>,
    /// Absent while no report has had a software section.
    titles: Option<(NaiveDate, BTreeSet<String>)>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fleet {
    devices: BTreeMap<Number, Seen>,
    part_of: BTreeMap<Number, Number>,
}

impl Fleet {
    /// The device that stands for one.
    pub fn standing(&self, number: Number) -> Number {
        self.part_of.get(&number).map_or(number, |whole| self.standing(*whole))
    }

    /// Puts one device back to what it is in `before`.
    pub fn put_back(&mut self, number: Number, before: &Self) {
        match before.devices.get(&number) {
            Some(seen) => drop(self.devices.insert(number, seen.clone())),
            None => drop(self.devices.remove(&number)),
        }
        match before.part_of.get(&number) {
            Some(whole) => drop(self.part_of.insert(number, *whole)),
            None => drop(self.part_of.remove(&number)),
        }
    }

    /// Which devices a decision is on, the one that came first first; nothing when it cannot be made.
    pub fn two(&self, one: Number, other: Number) -> Option<(Number, Number)> {
        let (one, other) = (self.standing(one), self.standing(other));
        let both = self.devices.contains_key(&one) && self.devices.contains_key(&other);
        (both && one != other).then(|| (one.min(other), one.max(other)))
    }

    /// The newer of each fact; of the same day, that of the device that was seen last.
    pub fn join(&mut self, whole: Number, part: Number) {
        let (Some(ours), Some(theirs)) = (self.devices.get(&whole).cloned(), self.devices.remove(&part))
        else {
            return;
        };
        self.part_of.insert(part, whole);
        let is_later = theirs.last > ours.last;
        let seen = Seen {
            name: newer(Some(ours.name), Some(theirs.name), is_later).expect("both have one"),
            first: ours.first.min(theirs.first),
            last: ours.last.max(theirs.last),
            account: newer(ours.account, theirs.account, is_later),
            titles: newer(ours.titles, theirs.titles, is_later),
        };
        self.devices.insert(whole, seen);
    }
}

/// The fact of the later day; of the same day, that of the device which was seen last.
fn newer<T>(
    ours: Option<(NaiveDate, T)>,
    theirs: Option<(NaiveDate, T)>,
    is_later: bool,
) -> Option<(NaiveDate, T)> {
    let (our_day, their_day) = (ours.as_ref().map(|it| it.0), theirs.as_ref().map(|it| it.0));
    if our_day < their_day || (our_day == their_day && is_later) { theirs } else { ours }
}

fn number_of(id: Uuid) -> Number {
    id.as_bytes()[15]
}

pub fn device_id(number: Number) -> DeviceId {
    DeviceId(Uuid::from_u128(0xd000 + u128::from(number)))
}

/// The fleet as the file holds it; the two lists of installations must say the same.
pub fn fleet(read: &Read<'_>) -> Result<Fleet, Failure> {
    let titles: BTreeMap<u32, String> =
        read.titles()?.into_iter().map(|(number, title)| (number, title.name)).collect();
    let mut fleet = Fleet::default();
    let mut pairs = BTreeSet::new();
    let mut numbers = Vec::new();
    for number in 1.. {
        let Some(device) = read.device(number)? else { break };
        numbers.push(number);
        if let Some(whole) = device.part_of {
            let whole = read.device(whole)?.expect("what a device is a part of");
            fleet.part_of.insert(number_of(device.id), number_of(whole.id));
        }
        if device.is_withdrawn {
            assert!(device.titles.is_empty(), "a withdrawn device has nothing installed");
            continue;
        }
        assert!(device.titles.is_sorted(), "titles are a sorted set");
        pairs.extend(device.titles.iter().map(|title| (*title, number)));
        let installed: BTreeSet<_> = device.titles.iter().map(|title| titles[title].clone()).collect();
        let told = |fact| device.sources.of(fact).expect("each fact has its source").day;
        fleet.devices.insert(
            number_of(device.id),
            Seen {
                name: (told(Fact::Name), device.name.clone()),
                first: device.first_seen,
                last: device.last_seen,
                account: device.account.clone().map(|account| (told(Fact::Account), account)),
                titles: device.has_software.then(|| (told(Fact::Titles), installed)),
            },
        );
    }
    let mut posted = BTreeSet::new();
    for (title, devices) in read.postings()? {
        posted.extend(devices.0.into_iter().map(|device| (title, device)));
    }
    assert_eq!(posted, pairs, "devices' titles and titles' devices are the same installations");
    let (devices, installations) = read.inventory_size()?;
    assert_eq!((devices as usize, installations as usize), (fleet.devices.len(), pairs.len()));
    let known = read.known_devices()?.len();
    assert_eq!(known, numbers.len() - fleet.part_of.len(), "a part is not recognised beside its whole");
    let standing: BTreeMap<Number, Number> = read
        .device_parts()?
        .into_iter()
        .map(|(part, whole)| (number_of(part.0), number_of(whole.0)))
        .collect();
    let expected = fleet.part_of.keys().map(|part| (*part, fleet.standing(*part))).collect();
    assert_eq!(standing, expected, "a part of a part stands under the whole");
    Ok(fleet)
}

/// Every column of every device, and what each title is installed on.
pub fn everything(read: &Read<'_>) -> Result<(Vec<Device>, String), Failure> {
    let mut devices = Vec::new();
    while let Some(device) = read.device(u32::try_from(devices.len() + 1).unwrap())? {
        devices.push(device);
    }
    Ok((devices, format!("{:?}", read.postings()?)))
}

/// A report of one of a few devices, on one of a few days.
#[derive(Clone, PartialEq, Debug)]
pub struct Heard {
    pub device: Number,
    day: u8,
    account: Option<u8>,
    titles: Option<BTreeSet<u8>>,
}

impl Heard {
    pub fn facts(&self) -> ReportFacts {
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
    pub fn told(&self, fleet: &mut Fleet) {
        let on = self.seen_on();
        let titles =
            self.titles.as_ref().map(|all| (on, all.iter().map(|one| format!("Titel {one}")).collect()));
        let account = self.account.map(|account| (on, format!("konto{account}")));
        let standing = fleet.standing(self.device);
        let seen = fleet.devices.entry(standing).or_insert_with(|| Seen {
            name: (on, self.name()),
            first: on,
            last: on,
            account: None,
            titles: None,
        });
        seen.first = seen.first.min(on);
        if on >= seen.last {
            seen.last = on;
            seen.name = (on, self.name());
            seen.account = account.or(seen.account.take());
            seen.titles = titles.or(seen.titles.take());
        }
    }
}

pub fn heard() -> impl Strategy<Value = Heard> {
    (
        0..4_u8,
        0..6_u8,
        proptest::option::of(0..3_u8),
        proptest::option::weighted(0.8, btree_set(0..5_u8, 0..4)),
    )
        .prop_map(|(device, day, account, titles)| Heard { device, day, account, titles })
}
