//! Search over every name and word in the register. Prefixes are found through an index of words, parts of words
//! through an index of trigrams; the ranking looks at a bounded set of candidates, never at every match.

mod fold;
mod query;

use ansvar_domain::record::{Kind, Record};
use uuid::Uuid;

use crate::failure::Result;
use crate::migration::Step;
use crate::{Read, Write};

pub use query::Hit;

pub(crate) const STEP: Step = Step { name: "search", sql: include_str!("search.sql") };

/// Stands between the words that a record is found by, besides its name.
pub(crate) const SEPARATOR: &str = " \u{b7} ";

/// The kind under which devices, which are not records, stand in the index.
pub const DEVICE: &str = "device";

impl Write<'_> {
    /// Puts a record into the index, or takes a retired one out.
    pub(crate) fn index_record(&self, record: &Record) -> Result<()> {
        let name = record.content.name();
        // Nobody looks for a pattern, and a decision is found by its devices.
        let is_sought = !matches!(record.kind(), Kind::NormalisationRule | Kind::IdentityDecision);
        if record.retired.is_some() || name.is_empty() || !is_sought {
            return self.unindex(record.id.0);
        }
        self.index(record.kind().word(), record.id.0, &name, &record.content.search_text().join(SEPARATOR))
    }

    pub(crate) fn index(&self, kind: &str, object: Uuid, name: &str, detail: &str) -> Result<()> {
        self.unindex(object)?;
        self.sql
            .prepare_cached(
                "INSERT INTO search_entry (kind, object, name, name_fold, detail) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((kind, object, name, fold::exact(name), detail))?;
        let number = self.sql.last_insert_rowid();
        self.sql
            .prepare_cached(
                "INSERT INTO search_word (rowid, exact_name, exact_detail, loose_name, loose_detail)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((
                number,
                fold::exact(name),
                fold::exact(detail),
                fold::loose(name),
                fold::loose(detail),
            ))?;
        self.sql
            .prepare_cached("INSERT INTO search_part (rowid, part) VALUES (?1, ?2)")?
            .execute((number, format!("{} {}", fold::exact(name), fold::exact(detail))))?;
        Ok(())
    }

    pub(crate) fn unindex(&self, object: Uuid) -> Result<()> {
        let mut find = self.sql.prepare_cached("SELECT number FROM search_entry WHERE object = ?1")?;
        let numbers: Vec<i64> =
            find.query_map([object], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for number in numbers {
            for table in ["search_word", "search_part"] {
                self.sql
                    .prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?
                    .execute([number])?;
            }
            self.sql.prepare_cached("DELETE FROM search_entry WHERE number = ?1")?.execute([number])?;
        }
        Ok(())
    }
}

impl Read<'_> {
    /// FTS5 keeps the structure of its indexes from one reading to the next, and its own integrity check does not ask
    /// whether another connection has changed them since. Opening a cursor does.
    pub(crate) fn renew_search(&self) -> Result<()> {
        let sql = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'";
        let mut tables = self.sql.prepare(sql)?;
        let tables = tables.query_map([], |row| row.get::<_, String>(0))?;
        for table in tables.collect::<rusqlite::Result<Vec<_>>>()? {
            let mut cursor = self.sql.prepare(&format!("SELECT rowid FROM \"{table}\" LIMIT 1"))?;
            cursor.query([])?.next()?;
        }
        Ok(())
    }

    /// At most `limit` hits, the best first. `kinds` empty means every kind.
    pub fn search(&self, text: &str, kinds: &[&str], limit: usize) -> Result<Vec<Hit>> {
        query::search(self, text, kinds, limit)
    }
}
