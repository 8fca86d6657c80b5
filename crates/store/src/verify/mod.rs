//! Checks the whole file: pages, every scope's chain and signatures, that the registers are what the journal says they
//! are, and that what is kept of imports is what the journal vouches for. Reads only; nothing is ever repaired here.

mod device;
mod fault;
mod import;
mod installation;
mod record;

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::RecordId;
use ansvar_ledger::{Fault, Hash, Head, VerifyingKey, verify_all};
use uuid::Uuid;

use crate::Read;
use crate::failure::{Failure, Result};

pub use device::{Before, DeviceCase, KeptRows, Listed, Lived};
pub use fault::{AlteredRecord, InventoryFault};
pub use import::{Event, Import, ImportHistory};
use record::Folded;

/// What was checked and what did not hold.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Report {
    /// Where each scope's chain ends.
    pub heads: Vec<Head>,
    pub entries: u64,
    pub signatures: u64,
    pub records: u64,
    pub devices: u64,
    /// Kept reports.
    pub reports: u64,
    pub installations: u64,
    /// Faults in a scope's chain.
    pub faults: Vec<(String, Fault)>,
    /// Records whose stored fields are not what the journal adds up to.
    pub altered: Vec<AlteredRecord>,
    /// What does not hold of devices, titles and the imports that they came by.
    pub inventory: Vec<InventoryFault>,
    /// What SQLite says of the pages; empty when they are sound.
    pub damage: Vec<String>,
    /// What the journal says of imports.
    pub imports: ImportHistory,
}

impl Report {
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
            && self.altered.is_empty()
            && self.inventory.is_empty()
            && self.damage.is_empty()
    }
}

/// What the check is doing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    Pages,
    Journal,
    Devices,
}

/// How the check is made.
pub struct Asked<'a> {
    /// Ends of chains that are known from before.
    pub remembered: &'a [Head],
    /// Told how much of a step is done, and of how much; answers whether to go on.
    pub progress: &'a mut dyn FnMut(Step, u64, u64) -> bool,
    /// Takes each device with all that is kept of it, and answers for whether its facts hold. Without it they are held
    /// only against the hash that its last import noted.
    pub devices: Option<&'a mut dyn FnMut(DeviceCase)>,
}

impl std::fmt::Debug for Asked<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Asked").field("remembered", &self.remembered).finish_non_exhaustive()
    }
}

impl Read<'_> {
    /// The check with nothing known from outside the file.
    pub fn verify(&self) -> Result<Report> {
        let asked = Asked { remembered: &[], progress: &mut |_, _, _| true, devices: None };
        Ok(self.verify_as(asked)?.unwrap_or_default())
    }

    /// The check; nothing when it was stopped.
    pub fn verify_as(&self, mut asked: Asked<'_>) -> Result<Option<Report>> {
        let mut report = Report::default();
        let Some(damage) = self.damage_told(asked.progress)? else { return Ok(None) };
        report.damage = damage;
        let mut folded = BTreeMap::new();
        if !self.check_journal(&mut asked, &mut folded, &mut report)? {
            return Ok(None);
        }
        self.compare_records(folded, &mut report)?;
        self.check_imports(&mut report)?;
        if !self.check_devices(&mut asked, &mut report)? {
            return Ok(None);
        }
        Ok(Some(report))
    }

    fn check_journal(
        &self,
        asked: &mut Asked<'_>,
        folded: &mut BTreeMap<RecordId, Folded>,
        report: &mut Report,
    ) -> Result<bool> {
        let total = self.sql.query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?;
        let mut keys: BTreeSet<(Uuid, VerifyingKey)> = BTreeSet::new();
        let mut scopes = self.scopes()?;
        // A scope of which nothing is left is missed only by who remembers it.
        scopes.extend(asked.remembered.iter().map(|head| head.scope.clone()));
        scopes.sort_unstable();
        scopes.dedup();
        for scope in scopes {
            let mut entries = Vec::new();
            let mut is_wanted = true;
            self.walk(&scope, |entry| {
                let done = report.entries + entries.len() as u64;
                if done.is_multiple_of(1000) {
                    is_wanted = is_wanted && (asked.progress)(Step::Journal, done, total);
                }
                record::fold(&entry, folded, &mut keys);
                report.imports.note(&entry);
                report.signatures += u64::from(entry.signature.is_some());
                entries.push(entry);
                Ok(())
            })?;
            if !is_wanted {
                return Ok(false);
            }
            report.entries += entries.len() as u64;
            let hashes: Vec<Hash> = entries.iter().map(|entry| entry.hash).collect();
            let views = entries.iter().map(super::journal::StoredEntry::view).zip(hashes);
            let remembered = asked.remembered.iter().find(|head| head.scope == scope);
            let verification = verify_all(&scope, views, &keys, remembered);
            report.faults.extend(verification.faults.into_iter().map(|fault| (scope.clone(), fault)));
            report.heads.push(verification.head);
        }
        Ok((asked.progress)(Step::Journal, total, total))
    }

    /// What SQLite says of the pages, and of rows that name rows; empty when they are sound.
    pub(crate) fn damage(&self) -> Result<Vec<String>> {
        Ok(self.damage_told(&mut |_, _, _| true)?.unwrap_or_default())
    }

    fn damage_told(&self, progress: &mut dyn FnMut(Step, u64, u64) -> bool) -> Result<Option<Vec<String>>> {
        self.renew_search()?;
        let checks = ["cipher_integrity_check", "integrity_check", "foreign_key_check"];
        let mut damage = Vec::new();
        for (done, check) in (0_u64..).zip(checks) {
            if !progress(Step::Pages, done, checks.len() as u64) {
                return Ok(None);
            }
            let mut statement = self.sql.prepare(&format!("PRAGMA {check}"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let mut line: String = row.get(0)?;
                if check == "foreign_key_check" {
                    // A row of the first table names a row of the second that is gone; there is a line for each.
                    line = format!("{line} → {}", row.get::<_, String>(2)?);
                }
                if line != "ok" && damage.last() != Some(&line) {
                    damage.push(line);
                }
            }
        }
        Ok(Some(damage))
    }
}

/// A row that does not read as what it should be is a fault of the file, not a failure of the check.
pub(crate) fn readable<T>(read: Result<T>) -> Result<Option<T>> {
    use rusqlite::Error as Sql;
    match read {
        Ok(value) => Ok(Some(value)),
        Err(
            Failure::Unreadable(_)
            | Failure::Database(
                Sql::FromSqlConversionFailure(..)
                | Sql::InvalidColumnType(..)
                | Sql::IntegralValueOutOfRange(..)
                | Sql::Utf8Error(..),
            ),
        ) => Ok(None),
        Err(failure) => Err(failure),
    }
}
