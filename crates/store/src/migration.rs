//! The file's format as steps. Each step stands beside the table that it makes; here they have their order and their
//! hash. A step that has been released is never edited: a file that carries another text under its number is refused.

use rusqlite::{Connection, OptionalExtension};

use crate::failure::{Failure, Result};

/// One step, applied once for each file, in order, each in the same transaction as its note in `migration`.
#[derive(Debug)]
pub struct Step {
    pub name: &'static str,
    pub sql: &'static str,
}

/// Every step there has been. Append only.
pub const STEPS: &[&Step] = &[
    &STEP_MIGRATION,
    &crate::setting::STEP,
    &crate::record::STEP,
    &crate::journal::STEP,
    &crate::search::STEP,
    &crate::finding::STEP,
    &crate::import_batch::STEP,
    &crate::inventory::STEP_TITLE,
    &crate::inventory::STEP_DEVICE,
    &crate::licence::STEP,
    &crate::list::STEP_SYSTEM_LISTED,
    &crate::list::STEP_RETIRED_LISTED,
    &crate::inventory::STEP_IDENTITY,
    &crate::import_batch::STEP_DECISION,
    &crate::inventory::STEP_MANIFEST,
    &crate::licence::STEP_SUMMARY,
];

/// The newest format that this program knows.
pub fn known() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

const STEP_MIGRATION: Step = Step {
    name: "migration",
    sql: "CREATE TABLE migration (
            step INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            hash TEXT NOT NULL
          ) STRICT;",
};

impl Step {
    /// SHA-256 of the step's text, hex.
    pub fn hash(&self) -> String {
        ansvar_ledger::Hash::of(self.sql.as_bytes()).to_string()
    }
}

/// The file's format, which must not be newer than this program nor made of other steps. Writes nothing.
pub fn check(connection: &Connection) -> Result<u32> {
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known() {
        return Err(Failure::Newer { found, known: known() });
    }
    check_applied(connection, found)?;
    Ok(found)
}

/// Brings a file to the newest format, one transaction for all steps. A newer or altered file is left untouched.
pub fn run(connection: &mut Connection) -> Result<()> {
    if check(connection)? == known() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another program may have migrated the file while we waited for the lock.
    let found: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (number, step) in (1u32..).zip(STEPS).skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        transaction.execute_batch(step.sql)?;
        transaction.execute(
            "INSERT INTO migration (step, name, hash) VALUES (?1, ?2, ?3)",
            (number, step.name, step.hash()),
        )?;
    }
    transaction.pragma_update(None, "user_version", known())?;
    transaction.commit()?;
    Ok(())
}

fn check_applied(connection: &Connection, found: u32) -> Result<()> {
    if found == 0 {
        return Ok(());
    }
    let mut statement = connection.prepare("SELECT hash FROM migration WHERE step = ?1")?;
    for (number, step) in (1..=found).zip(STEPS) {
        let noted: Option<String> = statement.query_row([number], |row| row.get(0)).optional()?;
        // A step that is not noted is as little known as one with another text.
        if noted.is_none_or(|hash| hash != step.hash()) {
            return Err(Failure::AlteredStep { step: number });
        }
    }
    Ok(())
}
