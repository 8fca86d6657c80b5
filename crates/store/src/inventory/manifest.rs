//! What an import stored, report by report, with hashes over all that was kept. The journal holds the manifest's hash,
//! so that the chain vouches for facts which are too many for the journal itself. The forms hashed here are part of the
//! file's format: a new form gets a new tag.

use ansvar_domain::id::ImportBatchId;
use ansvar_ledger::{Canonical, Hash};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::Result;
use crate::inventory::device::Device;
use crate::inventory::report::KeptReport;
use crate::inventory::title::{Title, TitleNumber};
use crate::{Read, Write};

/// The version that this program writes, as a journal entry names it.
pub const MANIFEST_VERSION: u16 = 2;

/// An import's list of what it stored, in the order in which it was stored.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    /// When the import began, RFC 3339, UTC.
    pub at: String,
    /// By which rules the rows of its reports became facts.
    pub reading: u16,
    pub reports: Vec<ManifestLine>,
}

/// One stored report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ManifestLine {
    pub device: Uuid,
    /// What the device was called after it: names it should its row be gone.
    pub name: String,
    pub file: String,
    /// SHA-256 of the file.
    pub file_hash: Hash,
    pub seen_on: NaiveDate,
    /// Over everything that is kept of the report.
    pub kept_hash: Hash,
    /// Over everything that the device was afterwards, its titles among it.
    pub device_hash: Hash,
}

impl Manifest {
    /// The text that is stored, and its hash.
    pub fn sealed(&self) -> Result<(String, Hash)> {
        let text = serde_json::to_string(self)?;
        let hash = manifest_hash(&text);
        Ok((text, hash))
    }
}

/// The hash by which the journal vouches for a manifest's text.
pub fn manifest_hash(text: &str) -> Hash {
    Canonical::new("ansvar/manifest/2").text(text).hash()
}

/// The hash by which entries of the first version vouch for the files that were read, each by its own hash.
pub fn files_hash(mut files: Vec<[u8; 32]>) -> Hash {
    files.sort_unstable();
    Hash::of(&files.concat())
}

/// Over everything that is kept of a report.
pub fn kept_hash(device: Uuid, report: &KeptReport<'_>) -> Hash {
    Canonical::new("ansvar/report/1")
        .bytes(device.as_bytes())
        .bytes(report.batch.0.as_bytes())
        .bytes(&report.hash)
        .text(report.file)
        .u64(report.size)
        .text(report.source)
        .opt(report.agent_id, Canonical::text)
        .opt(report.reported_at, Canonical::text)
        .text(report.received_at)
        .u64(report.is_partial.into())
        .bytes(&Hash::of(report.raw).0)
        .text(report.remarks)
        .hash()
}

/// Over a title as it was reported.
pub fn title_hash(title: &Title) -> Hash {
    Canonical::new("ansvar/title/1")
        .text(&title.name)
        .text(&title.publisher)
        .text(&title.version)
        .text(&title.arch)
        .hash()
}

/// Over everything that a device is. `title` gives the hash of a title by its number; one that is not there counts as
/// such, so that the device without it is another.
pub fn device_hash(device: &Device, title: impl Fn(TitleNumber) -> Option<Hash>) -> Hash {
    let mut titles = Vec::with_capacity(device.titles.len() * 32);
    for number in &device.titles {
        titles.extend(title(*number).unwrap_or(Hash([0; 32])).0);
    }
    let date = |writer: Canonical, day: NaiveDate| writer.text(&day.to_string());
    let optional = [
        &device.serial,
        &device.uuid,
        &device.manufacturer,
        &device.model,
        &device.os_name,
        &device.os_version,
        &device.account,
    ];
    let mut writer = Canonical::new("ansvar/device/1")
        .bytes(device.id.as_bytes())
        .text(&device.name)
        .text(&device.device_kind)
        .list(device.agent_ids.iter(), |writer, id| writer.text(id))
        .list(device.macs.iter(), |writer, mac| writer.text(mac));
    for value in optional {
        writer = writer.opt(value.as_deref(), Canonical::text);
    }
    for keys in [&device.decided_serials, &device.decided_uuids] {
        writer = writer.list(keys.iter(), |writer, key| writer.text(key));
    }
    writer = writer.list(device.sources.0.iter(), |writer, source| {
        let facts = source.facts.iter().map(|fact| fact.word());
        date(writer.text(&source.report), source.day).list(facts, Canonical::text)
    });
    writer = writer.opt(device.body, |writer, body| writer.bytes(body.0.as_bytes()));
    date(date(writer, device.first_seen), device.last_seen)
        .opt(device.decommissioned, date)
        .u64(device.is_withdrawn.into())
        .u64(device.has_software.into())
        .text(&device.facts_hash)
        .bytes(device.batch.0.as_bytes())
        .bytes(&titles)
        .hash()
}

impl Read<'_> {
    /// The manifest of an import as its text stands.
    pub fn manifest(&self, batch: ImportBatchId) -> Result<Option<String>> {
        let sql = "SELECT manifest FROM inventory_manifest WHERE batch = ?1";
        Ok(self.sql.prepare_cached(sql)?.query_row([batch.0], |row| row.get(0)).optional()?)
    }
}

impl Write<'_> {
    pub(super) fn put_manifest(&self, batch: ImportBatchId, text: &str) -> Result<()> {
        let sql = "INSERT INTO inventory_manifest (batch, manifest) VALUES (?1, ?2)";
        self.sql.prepare_cached(sql)?.execute((batch.0, text))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ansvar_domain::id::BodyId;

    use super::*;
    use crate::inventory::source::{Fact, Source, Sources};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn report() -> KeptReport<'static> {
        KeptReport {
            batch: ImportBatchId(Uuid::from_u128(2)),
            hash: [3; 32],
            file: "LAP-1.json",
            size: 1000,
            source: "glpi_json",
            agent_id: Some("LAP-1-agent"),
            reported_at: None,
            received_at: "2026-11-23T12:00:00.000Z",
            is_partial: false,
            raw: b"rows",
            remarks: "[]",
        }
    }

    fn device() -> Device {
        Device {
            id: Uuid::from_u128(1),
            name: "LAP-1".into(),
            serial: Some("sn1".into()),
            uuid: None,
            decided_serials: vec!["sn0".into()],
            decided_uuids: Vec::new(),
            agent_ids: vec!["a".into(), "b".into()],
            macs: Vec::new(),
            device_kind: "laptop".into(),
            manufacturer: None,
            model: None,
            os_name: None,
            os_version: None,
            account: Some("anna".into()),
            body: None,
            first_seen: day("2026-11-01"),
            last_seen: day("2026-11-23"),
            decommissioned: None,
            is_withdrawn: false,
            part_of: None,
            titles: vec![1, 2],
            has_software: true,
            facts_hash: "ff".into(),
            batch: ImportBatchId(Uuid::from_u128(2)),
            sources: Sources(vec![Source {
                report: "aa".into(),
                day: day("2026-11-23"),
                facts: vec![Fact::Serial],
            }]),
        }
    }

    fn title(number: TitleNumber) -> Option<Hash> {
        (number < 3).then(|| title_hash(&Title { name: format!("Titel {number}"), ..Title::default() }))
    }

    /// Files hold these hashes: a layout that changes makes every one of them a fault.
    #[test]
    fn the_layouts_are_those_of_the_file_format() {
        let manifest = Manifest {
            at: "2026-11-23T12:00:00.000Z".into(),
            reading: 1,
            reports: vec![ManifestLine {
                device: Uuid::from_u128(1),
                name: "LAP-1".into(),
                file: "LAP-1.json".into(),
                file_hash: Hash([3; 32]),
                seen_on: day("2026-11-23"),
                kept_hash: Hash([4; 32]),
                device_hash: Hash([5; 32]),
            }],
        };
        let (text, hash) = manifest.sealed().unwrap();
        assert_eq!(
            text,
            format!(
                r#"{{"at":"2026-11-23T12:00:00.000Z","reading":1,"reports":[{{"device":"{}","name":"LAP-1","file":"LAP-1.json","file_hash":"{}","seen_on":"2026-11-23","kept_hash":"{}","device_hash":"{}"}}]}}"#,
                Uuid::from_u128(1),
                "03".repeat(32),
                "04".repeat(32),
                "05".repeat(32)
            )
        );
        assert_eq!(serde_json::from_str::<Manifest>(&text).unwrap(), manifest);
        let hashes = [hash, kept_hash(Uuid::from_u128(1), &report()), device_hash(&device(), title)];
        assert_eq!(
            hashes.map(|hash| hash.to_string()),
            [
                "3ff8b3bb0c39e30a2b9cf0f00992e16873ac353c64d0a151711adb14aa346234",
                "1f8da4f43b4060c7592c1d48fb6c37b98fe52881fa7f6f427afb6e244e2ceeed",
                "95e655429da6b7653a699d24fca4146eb1787fd9359307affe66e22ba73497fc"
            ]
        );
        assert_eq!(
            title(1).unwrap().to_string(),
            "a67763fb466c0e920bed6b330127caa2772958c2f36a24f98bbdce0977b90833"
        );
    }

    #[test]
    fn every_fact_of_a_report_counts() {
        let id = Uuid::from_u128(1);
        let of = |change: fn(&mut KeptReport<'static>)| {
            let mut report = report();
            change(&mut report);
            kept_hash(id, &report)
        };
        let changed = [
            of(|_| {}),
            kept_hash(Uuid::from_u128(9), &report()),
            of(|report| report.batch = ImportBatchId(Uuid::from_u128(9))),
            of(|report| report.hash = [9; 32]),
            of(|report| report.file = "x"),
            of(|report| report.size = 9),
            of(|report| report.source = "ocs_xml"),
            of(|report| report.agent_id = None),
            of(|report| report.reported_at = Some("")),
            of(|report| report.received_at = "2026-11-24T12:00:00.000Z"),
            of(|report| report.is_partial = true),
            of(|report| report.raw = b"row"),
            of(|report| report.remarks = "[ ]"),
        ];
        let different: std::collections::BTreeSet<_> = changed.iter().map(|hash| hash.0).collect();
        assert_eq!(different.len(), changed.len());
    }

    #[test]
    fn every_fact_of_a_device_counts() {
        let of = |change: fn(&mut Device)| {
            let mut device = device();
            change(&mut device);
            device_hash(&device, title)
        };
        let changed = [
            of(|_| {}),
            of(|device| device.id = Uuid::from_u128(9)),
            of(|device| device.name = "LAP-9".into()),
            of(|device| device.serial = None),
            of(|device| device.uuid = Some("sn1".into())),
            of(|device| device.decided_serials = Vec::new()),
            of(|device| device.decided_uuids = vec!["sn0".into()]),
            of(|device| device.sources = Sources::default()),
            of(|device| device.agent_ids = vec!["ab".into()]),
            of(|device| device.macs = vec!["a".into()]),
            of(|device| device.device_kind = "server".into()),
            of(|device| device.manufacturer = Some("x".into())),
            of(|device| device.model = Some("x".into())),
            of(|device| device.os_name = Some("x".into())),
            of(|device| device.os_version = Some("x".into())),
            of(|device| device.account = Some("bo".into())),
            of(|device| device.body = Some(BodyId(Uuid::from_u128(9)))),
            of(|device| device.first_seen = day("2026-11-02")),
            of(|device| device.last_seen = day("2026-11-22")),
            of(|device| device.decommissioned = Some(day("2026-11-23"))),
            of(|device| device.is_withdrawn = true),
            of(|device| device.titles = vec![1]),
            of(|device| device.titles = vec![1, 9]),
            of(|device| device.has_software = false),
            of(|device| device.facts_hash = "fe".into()),
            of(|device| device.batch = ImportBatchId(Uuid::from_u128(9))),
        ];
        let different: std::collections::BTreeSet<_> = changed.iter().map(|hash| hash.0).collect();
        assert_eq!(different.len(), changed.len());
    }
}
