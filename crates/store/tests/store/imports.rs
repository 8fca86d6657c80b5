//! Imports as the use case runs them, with the entry that the journal gets.

use ansvar_domain::Command;
use ansvar_domain::command::{RecordInventory, UndoInventory};
use ansvar_domain::id::{CommandId, ImportBatchId, PersonId};
use ansvar_store::import_batch::{ImportBatch, ImportKind};
use ansvar_store::inventory::{
    DeviceFacts, DeviceNumber, KnownDevice, MANIFEST_VERSION, Outcome, ReportFacts, Session, Stored, Title,
    UndoRefused,
};
use ansvar_store::journal::{NewEntry, instant};
use ansvar_store::{Failure, Read, Write};
use ansvar_testkit::{Clock, day};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The rows in these tests are read by no rules: the number stands for them.
pub const READING: u16 = 1;

pub fn batch(number: u128) -> ImportBatchId {
    ImportBatchId(Uuid::from_u128(0xb000 + number))
}

pub fn noon() -> DateTime<Utc> {
    Clock::on(day("2026-11-23")).now()
}

/// A full report with these titles.
pub fn report(name: &str, seen_on: &str, titles: &[&str]) -> ReportFacts {
    let title = |name: &&str| Title { name: (*name).to_owned(), version: "1".into(), ..Title::default() };
    let said = format!("{name} {seen_on} {titles:?}");
    ReportFacts {
        hash: ansvar_ledger::Hash::of(said.as_bytes()).0,
        file: format!("{name}-{seen_on}.json"),
        size: 1000,
        source: "glpi_json".into(),
        reported_at: Some(format!("{seen_on}T08:00:00")),
        seen_on: day(seen_on),
        is_partial: false,
        titles: Some(titles.iter().map(title).collect()),
        raw: said.clone().into_bytes(),
        remarks: "[]".into(),
        facts_hash: ansvar_ledger::Hash::of(said.as_bytes()).to_string(),
        device: DeviceFacts {
            name: Some(name.to_owned()),
            serial: Some(format!("SN-{name}")),
            agent_id: Some(format!("{name}-agent")),
            device_kind: Some("laptop".into()),
            account: Some(format!("user-{name}")),
            ..DeviceFacts::default()
        },
    }
}

pub fn laptop(number: u32) -> ReportFacts {
    report(&format!("LAP-{number:04}"), "2026-11-01", &["Kontorspaketet", "Ritverktyget"])
}

/// An import as the use case runs it.
pub fn import(
    write: &Write<'_>,
    id: ImportBatchId,
    reports: &[ReportFacts],
) -> Result<(Vec<Stored>, Outcome), Failure> {
    let mut session = Session::begin(write, id, noon(), READING)?;
    let mut stored = Vec::new();
    for report in reports {
        let known = number_of(write, report)?;
        stored.push(session.put(known, Uuid::from_u128(0xd000 + u128::from(report.size)), report)?);
    }
    let outcome = session.finish()?;
    let unchanged =
        stored.iter().filter(|one| matches!(one, Stored::Unchanged(_) | Stored::SeenLater(_))).count();
    let devices = u32::try_from(stored.len() - unchanged).unwrap();
    let unchanged = u32::try_from(unchanged).unwrap();
    let command = enter(
        write,
        &Command::RecordInventory(RecordInventory {
            batch: id,
            manifest_hash: outcome.manifest.to_string(),
            manifest_version: MANIFEST_VERSION,
            devices,
            installations: 0,
            unchanged,
            rejected: 0,
        }),
    )?;
    write.put_import_batch(&ImportBatch {
        id,
        kind: ImportKind::Inventory,
        at: instant(noon()),
        by: PersonId(Uuid::from_u128(1)),
        command,
        source: "mapp".into(),
        devices,
        installations: 0,
        unchanged,
        rejected: Vec::new(),
        undone_at: None,
        decision: None,
    })?;
    Ok((stored, outcome))
}

/// The entry that goes with what was stored.
fn enter(write: &Write<'_>, command: &Command) -> Result<CommandId, Failure> {
    let command_id = CommandId(Uuid::from_u128(0xc000 + u128::from(write.head("common")?.seq)));
    write.append(NewEntry {
        scope: "common",
        at: noon(),
        actor: PersonId(Uuid::from_u128(1)),
        command_id,
        command,
        deltas: &[],
        signature: None,
    })?;
    Ok(command_id)
}

fn number_of(read: &Read<'_>, report: &ReportFacts) -> Result<Option<DeviceNumber>, Failure> {
    let known = read.known_devices()?;
    let is_its = |device: &&KnownDevice| {
        let serial = report.device.serial.as_ref();
        device.serial.as_ref() == serial
            || serial.is_some_and(|serial| device.decided_serials.contains(serial))
    };
    Ok(known.iter().find(is_its).map(|device| device.number))
}

pub fn undo(write: &Write<'_>, id: ImportBatchId) -> Result<Result<(), UndoRefused>, Failure> {
    let undone = write.undo_inventory(id)?.map(drop);
    if undone.is_ok() {
        enter(write, &Command::UndoInventory(UndoInventory { batch: id, reason: "prov".into() }))?;
        write.mark_import_undone(id, noon())?;
    }
    Ok(undone)
}
