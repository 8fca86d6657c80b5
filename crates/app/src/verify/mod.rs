//! Whether the workspace is what it was when it was written: everything that the file can tell against itself, against
//! the rows of its reports read anew, and against the end that is remembered outside it. Owns the order and the words.

mod difference;
mod end;
mod inventory;
mod line;
mod position;
mod reread;

use std::collections::BTreeSet;

use ansvar_ledger::{Fault, FaultKind, Head};
use ansvar_store::verify::{Asked, Report, Step};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, FailureCode, Result};
use crate::remembered::Known;
use crate::verify::inventory::Inventory;
use crate::verify::line::Lines;
use crate::verify::reread::{Readers, Titles};

pub(crate) use end::end_notice;
pub use line::FaultLine;
use line::line;

/// Whether a workspace is sound, and what was looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct VerificationReport {
    pub is_sound: bool,
    pub entries: u32,
    pub signatures: u32,
    pub records: u32,
    pub imports: u32,
    pub reports: u32,
    pub devices: u32,
    pub installations: u32,
    pub positions: u32,
    /// One sentence each, `verify-fault-<code>`.
    pub faults: Vec<FaultLine>,
    /// Faults of the same kinds that are not listed: there are very many.
    pub more_faults: u32,
    /// What could not be checked, or was changed on purpose: `verify-remark-<code>`.
    pub remarks: Vec<FaultLine>,
}

/// How far the check has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct VerifyProgress {
    pub step: VerifyStep,
    pub done: u32,
    pub total: u32,
}

/// What the check is doing: `verify-step-<step>`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum VerifyStep {
    Pages,
    Journal,
    Devices,
    Positions,
}

impl VerifyStep {
    pub const ALL: &'static [Self] = &[Self::Pages, Self::Journal, Self::Devices, Self::Positions];

    /// The word as in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Journal => "journal",
            Self::Devices => "devices",
            Self::Positions => "positions",
        }
    }
}

impl App {
    /// Checks the whole file. `progress` answers whether to go on. Changes nothing in the file.
    pub fn verify(&self, mut progress: impl FnMut(&VerifyProgress) -> bool) -> Result<VerificationReport> {
        let stopped = || Failure::new(FailureCode::Cancelled, "failure-cancelled");
        let known = self.memory.known();
        let today = self.today();
        let checked = self.read(|read| {
            let Some((report, inventory)) = check(read, &known, &mut progress)? else {
                return Err(stopped());
            };
            if !progress(&VerifyProgress { step: VerifyStep::Positions, done: 0, total: 1 }) {
                return Err(stopped());
            }
            let positions = match position::check(read, today) {
                Ok(positions) => positions,
                // What has been altered may not even add up to facts; that it has been altered is said.
                Err(failure) if !inventory.faults.is_empty() || !report.is_sound() => {
                    tracing::warn!("positions cannot be computed anew: {failure}");
                    position::Checked::default()
                }
                Err(failure) => return Err(failure),
            };
            progress(&VerifyProgress { step: VerifyStep::Positions, done: 1, total: 1 });
            Ok((report, inventory, positions))
        });
        let (report, inventory, positions) = checked?;
        self.remember_end();
        Ok(told(&report, &inventory, &positions, &known))
    }
}

/// The file itself, and each device read anew beside it. Nothing when it was stopped.
fn check(
    read: &ansvar_store::Read<'_>,
    known: &Known,
    progress: &mut impl FnMut(&VerifyProgress) -> bool,
) -> Result<Option<(Report, Inventory)>> {
    let titles = Titles::new(read.readable_titles()?);
    let (report, found) = std::thread::scope(|scope| {
        let readers = Readers::start(scope, &titles);
        let report = read.verify_as(Asked {
            remembered: remembered(known),
            progress: &mut |step, done, total| {
                let step = match step {
                    Step::Pages => VerifyStep::Pages,
                    Step::Journal => VerifyStep::Journal,
                    Step::Devices => VerifyStep::Devices,
                };
                progress(&VerifyProgress { step, done: count(done), total: count(total) })
            },
            devices: Some(&mut |case| readers.take(case)),
        });
        (report, readers.finish())
    });
    let Some(report) = report? else { return Ok(None) };
    let named = read.readable_titles()?.into_iter().map(|(number, title)| (number, title.name)).collect();
    let inventory = Inventory::of(found, &report.imports, &named, &titles.strange());
    Ok(Some((report, inventory)))
}

fn remembered(known: &Known) -> &[Head] {
    match known {
        Known::Ended { heads, .. } => heads,
        Known::Nothing | Known::Unreadable => &[],
    }
}

fn told(
    report: &Report,
    inventory: &Inventory,
    positions: &position::Checked,
    known: &Known,
) -> VerificationReport {
    let mut lines = Lines::default();
    for (scope, fault) in &report.faults {
        let code = crate::text::kebab(fault_word(fault));
        lines.add(&code, [("scope", scope.clone()), ("seq", fault.seq.to_string())]);
    }
    for altered in &report.altered {
        let fields = altered.fields.join(", ");
        let code = if fields.is_empty() { "record-unknown" } else { "record-altered" };
        lines.add(code, [("name", altered.name.clone()), ("kind", altered.kind.clone()), ("fields", fields)]);
    }
    let found: BTreeSet<_> =
        report.inventory.iter().chain(&inventory.faults).chain(&positions.faults).cloned().collect();
    for fault in found {
        line::add(&mut lines, fault);
    }
    for damage in &report.damage {
        lines.add("page-damage", [("cause", damage.clone())]);
    }
    let mut remarks: Vec<FaultLine> = end::remark(known).into_iter().collect();
    let older = report.imports.imports.iter().filter(|import| import.is_of_first_version()).count();
    if older > 0 {
        remarks.push(line("imports-of-first-version", [("count", older.to_string())]));
    }
    if inventory.unread > 0 {
        remarks.push(line("devices-not-reread", [("count", inventory.unread.to_string())]));
    }
    if positions.is_by_another {
        remarks.push(line("positions-by-another-version", []));
    }
    let (faults, more_faults) = lines.listed();
    VerificationReport {
        is_sound: faults.is_empty(),
        entries: count(report.entries),
        signatures: count(report.signatures),
        records: count(report.records),
        imports: count(report.imports.imports.len() as u64),
        reports: count(report.reports),
        devices: count(report.devices),
        installations: count(report.installations),
        positions: count(positions.positions),
        faults,
        more_faults,
        remarks,
    }
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn fault_word(fault: &Fault) -> &'static str {
    match fault.kind {
        FaultKind::HashDiffers => "hash_differs",
        FaultKind::PreviousDiffers => "previous_differs",
        FaultKind::Missing { found: Some(_), .. } => "missing",
        // Nothing in the file ends the chain here; what is remembered does not.
        FaultKind::Missing { found: None, .. } => "cut_off",
        FaultKind::HeadDiffers => "head_differs",
        FaultKind::SignatureInvalid => "signature_invalid",
        FaultKind::SignerUnknown => "signer_unknown",
        FaultKind::SeenDiffers => "seen_differs",
    }
}
