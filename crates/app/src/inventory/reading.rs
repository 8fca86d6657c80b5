//! Files become reports on a thread of their own, so that reading the next one and storing the last one go on at the
//! same time. A few are held between; memory does not grow with the number of files.

use std::io::Read as _;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::Scope;

use ansvar_domain::record::Values;
use ansvar_exchange::inventory::identity::Keys;
use ansvar_exchange::inventory::{Entry, Report, SoftwareRow, Source, collect, open};
use ansvar_exchange::limits::Limits;
use ansvar_ledger::Hash;
use ansvar_store::inventory::{DeviceFacts, ReportFacts, Title};
use chrono::NaiveDate;

/// How many read files wait to be stored.
const WAITING: usize = 16;

/// What the kept rows of one report may unpack to. The largest report that is read has a fifth of it.
const LARGEST_ROWS: u64 = 1_000_000_000;

/// What to import.
#[derive(Clone, Debug)]
pub enum Files {
    /// Files, folders and archives on disk.
    Paths(Vec<PathBuf>),
    /// Files already in memory: name and bytes.
    Memory(Vec<(String, Vec<u8>)>),
}

/// One file, read.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub name: String,
    pub sha256: Option<[u8; 32]>,
    /// How many of the files on disk have been read when this one had been.
    pub done: u32,
    pub outcome: Result<Box<ReadReport>, (String, Values)>,
}

#[derive(Debug)]
pub(super) struct ReadReport {
    pub keys: Keys,
    pub name: Option<String>,
    /// Rows in the software list as received, doubles included.
    pub rows: u32,
    pub facts: ReportFacts,
}

/// Starts reading. Gives how many files there are and where they arrive. Dropping the receiver stops the reading.
pub(super) fn start<'s>(
    scope: &'s Scope<'s, '_>,
    files: &'s Files,
    received_on: NaiveDate,
) -> (u32, Receiver<ReadFile>) {
    let (send, receive) = sync_channel(WAITING);
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    match files {
        Files::Paths(paths) => {
            let candidates = collect(paths);
            let total = count(candidates.len());
            scope.spawn(move || {
                let limits = Limits::default();
                for (at, candidate) in candidates.iter().enumerate() {
                    let mut wanted = true;
                    candidate.for_each_entry(&limits, |entry| {
                        wanted = wanted && pass_on(&send, entry, count(at + 1), received_on);
                    });
                    if !wanted {
                        return;
                    }
                }
            });
            (total, receive)
        }
        Files::Memory(files) => {
            scope.spawn(move || {
                let limits = Limits::default();
                for (at, (name, bytes)) in files.iter().enumerate() {
                    for entry in open(name, bytes, &limits) {
                        if !pass_on(&send, entry, count(at + 1), received_on) {
                            return;
                        }
                    }
                }
            });
            (count(files.len()), receive)
        }
    }
}

/// Whether the other side still listens.
fn pass_on(send: &SyncSender<ReadFile>, entry: Entry, done: u32, received_on: NaiveDate) -> bool {
    let Entry { name, size, sha256, outcome } = entry;
    let outcome = match outcome {
        Ok(report) => Ok(Box::new(read(&name, size, sha256.unwrap_or_default(), &report, received_on))),
        Err(rejection) => Err((rejection.code().to_owned(), rejection.values())),
    };
    send.send(ReadFile { name, sha256, done, outcome }).is_ok()
}

fn read(file: &str, size: u64, hash: [u8; 32], report: &Report, received_on: NaiveDate) -> ReadReport {
    let Told { device, titles, facts_hash } = Told::of(report);
    let raw = serde_json::to_vec(&report.raw).unwrap_or_default();
    ReadReport {
        name: report.identity.name.clone(),
        rows: u32::try_from(report.software.as_ref().map_or(0, Vec::len)).unwrap_or(u32::MAX),
        keys: report.identity.keys.clone(),
        facts: ReportFacts {
            hash,
            file: file.to_owned(),
            size,
            source: report.source.word().to_owned(),
            reported_at: report.reported_at.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string()),
            seen_on: seen_on(report.reported_at.map(|at| at.date()), received_on),
            is_partial: report.partial,
            titles,
            // Level 1: half as large as the strongest, many times as fast, and the rows of one report are alike.
            raw: zstd::encode_all(raw.as_slice(), 1).unwrap_or(raw),
            remarks: serde_json::to_string(&report.remarks).unwrap_or_else(|_| "[]".into()),
            facts_hash,
            device,
        },
    }
}

/// A report from the future tells of a wrong clock; the day it was received is known.
pub(crate) fn seen_on(reported_on: Option<NaiveDate>, received_on: NaiveDate) -> NaiveDate {
    reported_on.map_or(received_on, |day| day.min(received_on))
}

/// The facts of a report that a device is made of.
#[derive(Debug)]
pub(crate) struct Told {
    pub device: DeviceFacts,
    pub titles: Option<Vec<Title>>,
    pub facts_hash: String,
}

impl Told {
    pub fn of(report: &Report) -> Self {
        let hardware = &report.hardware;
        let keys = &report.identity.keys;
        let name = report.identity.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        Self {
            titles: report.software.as_ref().map(|rows| rows.iter().map(title).collect()),
            facts_hash: Hash(report.same_facts_hash()).to_string(),
            device: DeviceFacts {
                name: name.map(str::to_owned),
                serial: keys.serial.clone(),
                uuid: keys.uuid.clone(),
                agent_id: keys.agent_id.clone(),
                macs: keys.macs.clone(),
                device_kind: hardware.kind.map(|kind| kind.word().to_owned()),
                manufacturer: hardware.manufacturer.clone(),
                model: hardware.model.clone(),
                os_name: hardware.os_name.clone(),
                os_version: hardware.os_version.clone(),
                account: hardware.last_user.clone(),
            },
        }
    }

    /// The same facts from the rows that were kept. Nothing when these are no longer the rows of a report.
    pub fn reread(source: &str, raw: &[u8]) -> Option<Self> {
        let mut rows = Vec::new();
        let unpacked = zstd::Decoder::new(raw).ok()?.take(LARGEST_ROWS).read_to_end(&mut rows);
        let rows = if unpacked.is_ok() { &rows[..] } else { raw };
        let report = Report::reread(serde_json::from_slice(rows).ok()?, Source::from_word(source)?).ok()?;
        Some(Self::of(&report))
    }
}

fn title(row: &SoftwareRow) -> Title {
    Title {
        name: row.name.clone(),
        publisher: row.publisher.clone().unwrap_or_default(),
        version: row.version.clone().unwrap_or_default(),
        arch: row.arch.clone().unwrap_or_default(),
    }
}
