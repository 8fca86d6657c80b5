//! The workspace as a thing: what is in it, a copy of it, whether it is sound.

use std::path::Path;

use ansvar_domain::Reader;
use ansvar_domain::record::{Kind, Record};
use ansvar_store::backup;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;
use crate::opening::Opening;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct WorkspaceInfo {
    pub path: String,
    pub municipality: String,
    /// Who acts.
    pub actor: ansvar_domain::id::PersonId,
    pub actor_name: String,
    pub actor_title: Option<String>,
    /// Live records of each kind.
    pub counts: Vec<KindCount>,
    pub devices: u32,
    pub installations: u32,
    pub findings: u32,
    /// Whether the acting person's decisions are signed on this machine.
    pub signs: bool,
    /// Where the file's key lies, `key-place-…` in the catalogue.
    pub key_place: String,
    /// The key's file, to be looked after; absent where the operating system keeps the key.
    pub key_file: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct KindCount {
    pub kind: Kind,
    pub count: u32,
}

/// Whether a workspace is sound, and what was looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct VerificationReport {
    pub is_sound: bool,
    pub entries: u32,
    pub signatures: u32,
    pub records: u32,
    /// One sentence each, in the catalogue's words.
    pub faults: Vec<FaultLine>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct FaultLine {
    /// `verify-fault-<code>`.
    pub code: String,
    pub values: std::collections::BTreeMap<String, String>,
}

impl App {
    pub fn workspace_info(&self) -> Result<WorkspaceInfo> {
        self.read(|read| {
            let municipality = read.all(Kind::Municipality)?.first().map(|record| record.content.name());
            let actor = read.record(self.actor.into())?;
            let person = actor.as_ref().and_then(Record::as_noun::<ansvar_domain::person::Person>);
            let mut counts = Vec::new();
            for kind in Kind::ALL {
                counts.push(KindCount { kind: *kind, count: read.count(*kind)? });
            }
            let (devices, installations) = read.inventory_size()?;
            Ok(WorkspaceInfo {
                path: self.path().display().to_string(),
                municipality: municipality.unwrap_or_default(),
                actor: self.actor,
                actor_name: person.map(|person| person.name.clone()).unwrap_or_default(),
                actor_title: person.and_then(|person| person.title.clone()),
                counts,
                devices,
                installations,
                findings: u32::try_from(read.findings()?.len()).unwrap_or(u32::MAX),
                signs: self.signing.is_some(),
                key_place: self.key_lies.message_key.to_owned(),
                key_file: self.key_lies.file.as_ref().map(|file| file.display().to_string()),
            })
        })
    }

    /// Copies the open workspace to a new file. `progress` gets pages done and in all and answers whether to go on;
    /// `false` comes back when it was stopped.
    pub fn back_up(&self, target: &Path, progress: impl FnMut(u32, u32) -> bool) -> Result<bool> {
        Ok(self.workspace.back_up(target, &self.key, progress)?)
    }

    pub fn verify(&self) -> Result<VerificationReport> {
        let report = self.read(|read| Ok(read.verify()?))?;
        let mut faults = Vec::new();
        for (scope, fault) in &report.faults {
            faults.push(line(
                &crate::text::kebab(fault_word(fault)),
                [("scope", scope.clone()), ("seq", fault.seq.to_string())],
            ));
        }
        for altered in &report.altered {
            let fields = altered.fields.join(", ");
            let code = if fields.is_empty() { "record-unknown" } else { "record-altered" };
            faults.push(line(
                code,
                [("name", altered.name.clone()), ("kind", altered.kind.clone()), ("fields", fields)],
            ));
        }
        for damage in &report.damage {
            faults.push(line("page-damage", [("cause", damage.clone())]));
        }
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(VerificationReport {
            is_sound: report.is_sound(),
            entries: count(report.entries),
            signatures: count(report.signatures),
            records: count(report.records),
            faults,
        })
    }
}

fn fault_word(fault: &ansvar_ledger::Fault) -> &'static str {
    use ansvar_ledger::FaultKind as Kind;
    match fault.kind {
        Kind::HashDiffers => "hash_differs",
        Kind::PreviousDiffers => "previous_differs",
        Kind::Missing { .. } => "missing",
        Kind::HeadDiffers => "head_differs",
        Kind::SignatureInvalid => "signature_invalid",
        Kind::SignerUnknown => "signer_unknown",
        Kind::SeenDiffers => "seen_differs",
    }
}

fn line<const N: usize>(code: &str, values: [(&str, String); N]) -> FaultLine {
    FaultLine {
        code: code.to_owned(),
        values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    }
}

impl Opening {
    /// Puts a backup in place of `target`. What stood there is kept beside it, under the name given back.
    pub fn restore(&self, copy: &Path, target: &Path) -> Result<Option<String>> {
        let key = self.key_of(copy)?;
        let now = self.around.clock.now().format("%Y%m%dT%H%M%SZ");
        let kept_as = target.with_extension(format!("before-{now}.ansvar"));
        let kept = backup::restore(copy, target, &key, &kept_as)?;
        Ok(kept.map(|path| path.display().to_string()))
    }
}
