//! One import while it runs, inside one transaction: all of it is kept or none. Holds the numbers of titles and the
//! coming changes to their device lists, and writes those lists once, at the end.

use std::collections::HashMap;

use ansvar_domain::id::ImportBatchId;
use ansvar_ledger::Hash;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::Write;
use crate::failure::Result;
use crate::inventory::device::{Device, DeviceNumber};
use crate::inventory::manifest::{Manifest, ManifestLine, device_hash, kept_hash, title_hash};
use crate::inventory::merge::{ReportFacts, Told, is_newest};
use crate::inventory::postings::Postings;
use crate::inventory::report::KeptReport;
use crate::inventory::title::{Title, TitleNumber};
use crate::journal::instant;

/// What came of one report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stored {
    New(DeviceNumber),
    Changed(DeviceNumber),
    /// The same again, on a later day.
    SeenLater(DeviceNumber),
    Unchanged(DeviceNumber),
}

/// What the import as a whole changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Titles whose device list changed: only their products need a new position.
    pub titles: Vec<TitleNumber>,
    /// Titles that no device had reported before: the rules have not seen them.
    pub new_titles: Vec<TitleNumber>,
    /// What the journal is to vouch for.
    pub manifest: Hash,
}

#[derive(Debug)]
pub struct Session<'a, 'w> {
    write: &'a Write<'w>,
    batch: ImportBatchId,
    at: DateTime<Utc>,
    numbers: HashMap<Title, TitleNumber>,
    title_hashes: HashMap<TitleNumber, Hash>,
    manifest: Manifest,
    new_titles: Vec<TitleNumber>,
    postings: Postings,
}

impl<'a, 'w> Session<'a, 'w> {
    /// `reading` numbers the rules by which rows have become facts.
    pub fn begin(
        write: &'a Write<'w>,
        batch: ImportBatchId,
        at: DateTime<Utc>,
        reading: u16,
    ) -> Result<Self> {
        let numbers = write.title_numbers()?;
        let title_hashes = numbers.iter().map(|(title, number)| (*number, title_hash(title))).collect();
        let manifest = Manifest { at: instant(at), reading, reports: Vec::new() };
        Ok(Self {
            write,
            batch,
            at,
            numbers,
            title_hashes,
            manifest,
            new_titles: Vec::new(),
            postings: Postings::default(),
        })
    }

    /// Stores a report of the device `known`, or of a new one under the id `new_id`.
    pub fn put(&mut self, known: Option<DeviceNumber>, new_id: Uuid, report: &ReportFacts) -> Result<Stored> {
        let before = match known {
            Some(number) => self.write.device(number)?,
            None => None,
        };
        if let (Some(number), Some(device)) = (known, &before)
            && device.says_the_same(report)
            && report.seen_on <= device.last_seen
        {
            return Ok(Stored::Unchanged(number));
        }
        if let Some(number) = known
            && self.write.has_report(number, report.hash)?
        {
            // An older report that was taken in before: the newer one that followed it still holds.
            return Ok(Stored::Unchanged(number));
        }
        let titles = match &report.titles {
            Some(titles) if is_newest(before.as_ref(), report.seen_on) => Some(self.intern(titles)?),
            _ => None,
        };
        let told = Told {
            device: &report.device,
            file_hash: Hash(report.hash),
            seen_on: report.seen_on,
            has_titles: report.titles.is_some(),
            facts_hash: &report.facts_hash,
            batch: self.batch,
        };
        let device = Device::after(before.as_ref(), new_id, told, titles);
        let number = self.write.put_device(known, &device)?;
        let old =
            before.as_ref().filter(|device| !device.is_withdrawn).map_or(&[][..], |device| &device.titles);
        self.postings.note(number, old, &device.titles);
        if before.as_ref().is_some_and(|before| device.is_used_otherwise(before)) {
            self.postings.touch(&device.titles);
        }
        self.write.note_before(self.batch, number, before.as_ref())?;
        self.keep(number, &device, report)?;
        Ok(match before {
            None => Stored::New(number),
            Some(before) if before.says_the_same(report) => Stored::SeenLater(number),
            Some(_) => Stored::Changed(number),
        })
    }

    fn intern(&mut self, titles: &[Title]) -> Result<Vec<TitleNumber>> {
        let mut numbers = Vec::with_capacity(titles.len());
        for title in titles {
            let number = if let Some(number) = self.numbers.get(title) {
                *number
            } else {
                let number = self.write.add_title(title)?;
                self.numbers.insert(title.clone(), number);
                self.title_hashes.insert(number, title_hash(title));
                self.new_titles.push(number);
                number
            };
            numbers.push(number);
        }
        numbers.sort_unstable();
        numbers.dedup();
        Ok(numbers)
    }

    /// Keeps the report, and notes it in the manifest with what the device is now.
    fn keep(&mut self, number: DeviceNumber, device: &Device, report: &ReportFacts) -> Result<()> {
        let received_at = instant(self.at);
        let kept = KeptReport {
            batch: self.batch,
            hash: report.hash,
            file: &report.file,
            size: report.size,
            source: &report.source,
            agent_id: report.device.agent_id.as_deref(),
            reported_at: report.reported_at.as_deref(),
            received_at: &received_at,
            is_partial: report.is_partial,
            raw: &report.raw,
            remarks: &report.remarks,
        };
        self.write.put_report(number, &kept)?;
        self.manifest.reports.push(ManifestLine {
            device: device.id,
            name: device.name.clone(),
            file: report.file.clone(),
            file_hash: Hash(report.hash),
            seen_on: report.seen_on,
            kept_hash: kept_hash(device.id, &kept),
            device_hash: device_hash(device, |title| self.title_hashes.get(&title).copied()),
        });
        Ok(())
    }

    /// Writes the titles' device lists and the manifest.
    pub fn finish(self) -> Result<Outcome> {
        let titles = self.postings.write(self.write)?;
        let (text, manifest) = self.manifest.sealed()?;
        self.write.put_manifest(self.batch, &text)?;
        Ok(Outcome { titles, new_titles: self.new_titles, manifest })
    }
}
