//! Settings of this workspace on this machine: language, theme, the chosen columns of a list. Not synced, not in the
//! journal.

use rusqlite::OptionalExtension;

use crate::failure::Result;
use crate::migration::Step;
use crate::{Read, Write};

pub(crate) const STEP: Step = Step {
    name: "setting",
    sql: "CREATE TABLE setting (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;",
};

impl Read<'_> {
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut statement = self.sql.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }
}

impl Write<'_> {
    pub fn put_setting(&self, key: &str, value: &str) -> Result<()> {
        let sql = "INSERT INTO setting (key, value) VALUES (?1, ?2)
                   ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.sql.prepare_cached(sql)?.execute((key, value))?;
        Ok(())
    }
}
