//! Each device anew from the rows of its reports: what the import made of them then, they must still add up to. Reading
//! goes on on threads of its own while the file is gone through.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Scope, ScopedJoinHandle};

use ansvar_domain::id::ImportBatchId;
use ansvar_exchange::inventory::{FIRST_READING, READING};
use ansvar_ledger::Hash;
use ansvar_store::inventory::{Device, Title, TitleNumber, Told as ToldOf, is_newest};
use ansvar_store::verify::{Before, DeviceCase, Listed, Lived};
use chrono::{Days, NaiveDate};

use crate::inventory::{Told, seen_on};
use crate::verify::difference::{Difference, differing};

/// Devices that wait to be read: each brings its rows along.
const WAITING: usize = 4;
const MOST_THREADS: usize = 8;

/// Titles by what they say.
#[derive(Debug, Default)]
pub(super) struct Titles {
    numbers: HashMap<Title, TitleNumber>,
    /// Titles that reports name and the file does not have, under numbers of their own.
    strange: Mutex<HashMap<Title, TitleNumber>>,
}

/// What came of reading one device anew.
#[derive(Debug)]
pub(super) struct Found {
    pub device: Device,
    pub is_as_noted: Option<bool>,
    /// Absent where it could not be read anew: its rows are not all there, other rules have read them, or it was made of
    /// several devices by a decision.
    pub difference: Option<Difference>,
    /// Imports whose undoing would put back something else than what the device was, and where it differs; nothing
    /// where it is not there or does not read.
    pub befores: Vec<(ImportBatchId, Option<Difference>)>,
    /// Files that nothing vouches for and that do not read as reports.
    pub unreadable: Vec<String>,
}

/// One report as its rows say.
struct Reread {
    told: Told,
    titles: Option<Vec<TitleNumber>>,
    reported_on: Option<NaiveDate>,
    received_on: Option<NaiveDate>,
}

impl Titles {
    pub fn new(titles: Vec<(TitleNumber, Title)>) -> Self {
        let numbers = titles.into_iter().map(|(number, title)| (title, number)).collect();
        Self { numbers, strange: Mutex::default() }
    }

    /// The titles that reports name and the file does not have.
    pub fn strange(&self) -> HashMap<TitleNumber, Title> {
        let strange = self.strange.lock().unwrap_or_else(PoisonError::into_inner);
        strange.iter().map(|(title, number)| (*number, title.clone())).collect()
    }

    fn numbered(&self, titles: &[Title]) -> Vec<TitleNumber> {
        let mut numbers: Vec<_> = titles.iter().map(|title| self.number(title)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn number(&self, title: &Title) -> TitleNumber {
        if let Some(number) = self.numbers.get(title) {
            return *number;
        }
        let mut strange = self.strange.lock().unwrap_or_else(PoisonError::into_inner);
        let next = TitleNumber::MAX - TitleNumber::try_from(strange.len()).unwrap_or(TitleNumber::MAX);
        *strange.entry(title.clone()).or_insert(next)
    }
}

/// Threads that read devices anew.
pub(super) struct Readers<'s> {
    send: SyncSender<DeviceCase>,
    threads: Vec<ScopedJoinHandle<'s, Vec<Found>>>,
}

impl<'s> Readers<'s> {
    pub fn start(scope: &'s Scope<'s, '_>, titles: &'s Titles) -> Self {
        let (send, receive) = sync_channel(WAITING);
        // Held by the threads alone: when the last has ended, nobody waits for it.
        let receive = Arc::new(Mutex::new(receive));
        let count = std::thread::available_parallelism().map_or(1, |count| count.get().min(MOST_THREADS));
        let read_all = |receive: Arc<Mutex<Receiver<DeviceCase>>>| {
            move || {
                let mut found = Vec::new();
                loop {
                    let next = receive.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok(case) = next else { return found };
                    found.push(anew(case, titles));
                }
            }
        };
        let threads = (0..count).map(|_| scope.spawn(read_all(Arc::clone(&receive)))).collect();
        Self { send, threads }
    }

    pub fn take(&self, case: DeviceCase) {
        // Nobody receives only after a thread has panicked, and then joining it says so.
        let _ = self.send.send(case);
    }

    /// Everything found, once the last device has been read.
    pub fn finish(self) -> Vec<Found> {
        drop(self.send);
        let join = |thread: ScopedJoinHandle<'s, Vec<Found>>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        let mut found: Vec<Found> = self.threads.into_iter().flat_map(join).collect();
        found.sort_by(|one, other| {
            (&one.device.name, one.device.id).cmp(&(&other.device.name, other.device.id))
        });
        found
    }
}

fn anew(case: DeviceCase, titles: &Titles) -> Found {
    let mut unreadable = Vec::new();
    let mut read = HashMap::new();
    for event in &case.life {
        let Lived::Reported { report, listed, .. } = event else { continue };
        let reading = listed.map_or(FIRST_READING, |listed| listed.reading);
        let Some(rows) = case.rows.get(report).filter(|_| reading == READING) else { continue };
        if read.contains_key(report) {
            continue;
        }
        let day = |text: &str| text.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
        match Told::reread(&rows.source, &rows.raw) {
            Some(told) => {
                let titles = told.titles.as_deref().map(|all| titles.numbered(all));
                let reported_on = rows.reported_at.as_deref().and_then(day);
                let received_on = day(&rows.received_at);
                read.insert(*report, Reread { told, titles, reported_on, received_on });
            }
            // A manifest's hash has told of it already.
            None if listed.is_none() => unreadable.push(rows.file.clone()),
            None => {}
        }
    }
    let (difference, befores) = if case.is_joined { (None, Vec::new()) } else { compared(&case, &read) };
    Found { device: case.device, is_as_noted: case.is_as_noted, difference, befores, unreadable }
}

/// The device and what its imports would put back, held against what the rows add up to.
fn compared(
    case: &DeviceCase,
    read: &HashMap<[u8; 32], Reread>,
) -> (Option<Difference>, Vec<(ImportBatchId, Option<Difference>)>) {
    let unlisted = |event: &&Lived| matches!(event, Lived::Reported { listed: None, .. });
    let is_dated = !case.life.iter().any(|event| unlisted(&event));
    // Where no manifest says on which day a report came, it is the day at its instant, in a time zone that is not known.
    let zones: &[i8] = if is_dated { &[0] } else { &[0, 1, -1] };
    let mut first = None;
    for zone in zones {
        let Some(life) = Life::of(case, read, *zone) else { return (None, Vec::new()) };
        let mut difference = differing(&case.device, &life.device);
        if case.is_past_uncertain && case.device.is_withdrawn && life.device.is_withdrawn {
            // It is shown nowhere, and what it last was may come from reports that have moved on.
            difference.fields.clear();
        }
        let befores = life.befores_differing(case);
        if difference.is_none() && befores.is_empty() {
            return (Some(difference), befores);
        }
        first.get_or_insert((Some(difference), befores));
    }
    // Nor does anything say in which order two reports of one import were stored.
    let mut brought: HashSet<ImportBatchId> = HashSet::new();
    let is_ordered = case.life.iter().filter(unlisted).all(|event| match event {
        Lived::Reported { batch, .. } => brought.insert(*batch),
        Lived::TakenBack { .. } => true,
    });
    first.filter(|_| is_ordered).unwrap_or_default()
}

/// A device's life lived once more.
struct Life {
    device: Device,
    /// What it was before each import that stands.
    befores: BTreeMap<ImportBatchId, Option<Device>>,
}

impl Life {
    fn of(case: &DeviceCase, read: &HashMap<[u8; 32], Reread>, zone: i8) -> Option<Self> {
        let mut device: Option<Device> = None;
        let mut befores = BTreeMap::new();
        for event in &case.life {
            match event {
                Lived::Reported { batch, report, listed } => {
                    let reread = read.get(report)?;
                    let seen_on = reread.seen_on(*listed, zone)?;
                    let titles = reread.titles.clone().filter(|_| is_newest(device.as_ref(), seen_on));
                    let told = ToldOf {
                        device: &reread.told.device,
                        file_hash: Hash(*report),
                        seen_on,
                        has_titles: reread.titles.is_some(),
                        facts_hash: &reread.told.facts_hash,
                        batch: *batch,
                    };
                    let next = Device::after(device.as_ref(), case.device.id, told, titles);
                    befores.entry(*batch).or_insert(device);
                    device = Some(next);
                }
                Lived::TakenBack { batch } => {
                    let before = befores.remove(batch)?;
                    device = Some(device?.taken_back(before));
                }
            }
        }
        Some(Self { device: device?, befores })
    }

    fn befores_differing(mut self, case: &DeviceCase) -> Vec<(ImportBatchId, Option<Difference>)> {
        let mut found = Vec::new();
        for (batch, stored) in &case.befores {
            let Some(lived) = self.befores.remove(batch) else { continue };
            match (stored, lived) {
                (Before::Unknown, None) => {}
                (Before::Known(stored), _) if stored.is_withdrawn && case.is_past_uncertain => {}
                (Before::Known(stored), Some(lived)) => {
                    let difference = differing(stored, &lived);
                    found.extend((!difference.is_none()).then_some((*batch, Some(difference))));
                }
                _ => found.push((*batch, None)),
            }
        }
        // An import that would put nothing back.
        found.extend(self.befores.into_keys().map(|batch| (batch, None)));
        found
    }
}

impl Reread {
    fn seen_on(&self, listed: Option<Listed>, zone: i8) -> Option<NaiveDate> {
        if let Some(listed) = listed {
            return Some(listed.seen_on);
        }
        let received_on = self.received_on?;
        let received_on = match zone {
            1 => received_on.checked_add_days(Days::new(1))?,
            -1 => received_on.checked_sub_days(Days::new(1))?,
            _ => received_on,
        };
        Some(seen_on(self.reported_on, received_on))
    }
}
