//! The journal: every change, who, when, by which command, before and after, chained by hash. Append-only: this
//! module has no update and no delete, and neither has the table.

use ansvar_domain::change::Delta;
use ansvar_domain::id::{CommandId, PersonId};
use ansvar_domain::{Command, RecordId};
use ansvar_ledger::{Chain, Draft, EntryView, Hash, Head, Json, Signed, canonical_json};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{OptionalExtension, Row};
use serde_json::Value;

use crate::failure::{Failure, Result};
use crate::migration::Step;
use crate::{Read, Write};

pub(crate) const STEP: Step = Step { name: "journal", sql: include_str!("journal.sql") };

/// The journal's text form of an instant: RFC 3339, UTC, milliseconds. It is hashed as it stands.
pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// An entry to be appended.
#[derive(Debug)]
pub struct NewEntry<'a> {
    pub scope: &'a str,
    pub at: DateTime<Utc>,
    pub actor: PersonId,
    pub command_id: CommandId,
    pub command: &'a Command,
    pub deltas: &'a [Delta],
    pub signature: Option<Signed>,
}

/// One entry as stored.
#[derive(Clone, PartialEq, Debug)]
pub struct StoredEntry {
    pub scope: String,
    pub seq: u64,
    pub previous: Hash,
    pub hash: Hash,
    pub at: String,
    pub actor: PersonId,
    pub command_id: CommandId,
    /// The command and the deltas as JSON text, exactly as stored: a long chain is verified without parsing it.
    pub command: String,
    pub changes: String,
    pub signature: Option<Signed>,
}

const COLUMNS: &str = "scope, seq, previous, hash, at, actor, command_id, command, changes, signature";

impl StoredEntry {
    pub fn view(&self) -> EntryView<'_> {
        EntryView {
            scope: &self.scope,
            seq: self.seq,
            previous: self.previous,
            at: &self.at,
            actor: self.actor.0,
            command_id: self.command_id.0,
            command: Json::Canonical(&self.command),
            changes: Json::Canonical(&self.changes),
            signature: self.signature.as_ref(),
        }
    }

    pub fn deltas(&self) -> Result<Vec<Delta>> {
        Ok(serde_json::from_str(&self.changes)?)
    }

    pub fn command(&self) -> Result<Command> {
        Ok(serde_json::from_str(&self.command)?)
    }

    fn from_row(row: &Row<'_>) -> Result<Self> {
        let hash = |at: usize| -> Result<Hash> {
            let bytes: [u8; 32] = row.get(at)?;
            Ok(Hash(bytes))
        };
        let signature: Option<String> = row.get(9)?;
        Ok(Self {
            scope: row.get(0)?,
            seq: row.get(1)?,
            previous: hash(2)?,
            hash: hash(3)?,
            at: row.get(4)?,
            actor: PersonId(row.get(5)?),
            command_id: CommandId(row.get(6)?),
            command: row.get(7)?,
            changes: row.get(8)?,
            signature: signature.as_deref().map(serde_json::from_str).transpose()?,
        })
    }
}

impl Read<'_> {
    /// Where a scope's chain ends.
    pub fn head(&self, scope: &str) -> Result<Head> {
        let sql = "SELECT seq, hash FROM journal WHERE scope = ?1 ORDER BY seq DESC LIMIT 1";
        let head: Option<(u64, [u8; 32])> = self
            .sql
            .prepare_cached(sql)?
            .query_row([scope], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(head.map_or_else(
            || Head::empty(scope),
            |(seq, hash)| Head { scope: scope.to_owned(), seq, hash: Hash(hash) },
        ))
    }

    /// Where every scope's chain ends, found without reading the chains.
    pub fn heads(&self) -> Result<Vec<Head>> {
        let mut next = self.sql.prepare_cached("SELECT min(scope) FROM journal WHERE scope > ?1")?;
        let mut heads = Vec::new();
        let mut last = String::new();
        while let Some(scope) = next.query_row([&last], |row| row.get::<_, Option<String>>(0))? {
            heads.push(self.head(&scope)?);
            last = scope;
        }
        Ok(heads)
    }

    /// The hash of the entry in that place.
    pub fn hash_at(&self, scope: &str, seq: u64) -> Result<Option<Hash>> {
        let sql = "SELECT hash FROM journal WHERE scope = ?1 AND seq = ?2";
        let hash: Option<[u8; 32]> =
            self.sql.prepare_cached(sql)?.query_row((scope, seq), |row| row.get(0)).optional()?;
        Ok(hash.map(Hash))
    }

    /// Whether the command has been performed: delivering it again has no effect.
    pub fn performed(&self, command: CommandId) -> Result<bool> {
        let sql = "SELECT 1 FROM journal WHERE command_id = ?1";
        Ok(self.sql.prepare_cached(sql)?.exists([command.0])?)
    }

    /// Every delta of a record, oldest first.
    pub fn deltas_of(&self, id: RecordId) -> Result<Vec<Delta>> {
        let mut deltas = Vec::new();
        for entry in self.history(id)? {
            deltas.extend(entry.deltas()?.into_iter().filter(|delta| delta.id == id));
        }
        Ok(deltas)
    }

    /// Every entry that changed a record, oldest first.
    pub fn history(&self, id: RecordId) -> Result<Vec<StoredEntry>> {
        let filter = "(scope, seq) IN (SELECT scope, seq FROM journal_record WHERE record = ?1) ORDER BY seq";
        self.entries(filter, [id.0])
    }

    /// The latest entries of all scopes, newest first.
    pub fn latest_entries(&self, offset: u32, limit: u32) -> Result<Vec<StoredEntry>> {
        self.entries("true ORDER BY at DESC, seq DESC LIMIT ?2 OFFSET ?1", (offset, limit))
    }

    /// The entry of one command.
    pub fn entry_of(&self, command: CommandId) -> Result<Option<StoredEntry>> {
        Ok(self.entries("command_id = ?1", [command.0])?.pop())
    }

    fn entries(&self, filter: &str, params: impl rusqlite::Params) -> Result<Vec<StoredEntry>> {
        let mut statement =
            self.sql.prepare_cached(&format!("SELECT {COLUMNS} FROM journal WHERE {filter}"))?;
        let mut rows = statement.query(params)?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(StoredEntry::from_row(row)?);
        }
        Ok(entries)
    }

    /// The scopes that have a chain.
    pub fn scopes(&self) -> Result<Vec<String>> {
        let mut statement = self.sql.prepare_cached("SELECT DISTINCT scope FROM journal ORDER BY scope")?;
        let scopes = statement.query_map([], |row| row.get(0))?;
        Ok(scopes.collect::<rusqlite::Result<_>>()?)
    }

    /// Hands each entry of a scope to `each`, oldest first, without holding them all.
    pub fn walk(&self, scope: &str, mut each: impl FnMut(StoredEntry) -> Result<()>) -> Result<()> {
        let sql = format!("SELECT {COLUMNS} FROM journal WHERE scope = ?1 ORDER BY seq");
        let mut statement = self.sql.prepare_cached(&sql)?;
        let mut rows = statement.query([scope])?;
        while let Some(row) = rows.next()? {
            each(StoredEntry::from_row(row)?)?;
        }
        Ok(())
    }
}

impl Write<'_> {
    /// Appends to the scope's chain. The transaction is immediate, so the head cannot move meanwhile.
    pub fn append(&self, entry: NewEntry<'_>) -> Result<Head> {
        let mut chain = Chain::resume(self.head(entry.scope)?);
        let draft = Draft {
            at: instant(entry.at),
            actor: entry.actor.0,
            command_id: entry.command_id.0,
            command: serde_json::to_value(entry.command)?,
            changes: serde_json::to_value(entry.deltas)?,
            signature: entry.signature,
        };
        let link = chain.append(draft).map_err(|error| Failure::Unreadable(error.to_string()))?;
        let stored = &link.entry;
        let signature = stored.signature.as_ref().map(serde_json::to_string).transpose()?;
        self.sql
            .prepare_cached(&format!(
                "INSERT INTO journal ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
            ))?
            .execute((
                &stored.scope,
                stored.seq,
                stored.previous.0,
                link.hash.0,
                &stored.at,
                stored.actor,
                stored.command_id,
                text(&stored.command)?,
                text(&stored.changes)?,
                signature,
            ))?;
        let mut index = self.sql.prepare_cached(
            "INSERT INTO journal_record (record, revision, scope, seq) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for delta in entry.deltas {
            index.execute((delta.id.0, delta.revision, &stored.scope, stored.seq))?;
        }
        Ok(chain.head().clone())
    }
}

/// The text that was hashed: stored as it stands, so that verifying needs no parsing.
fn text(value: &Value) -> Result<String> {
    let unreadable = |error: &dyn std::fmt::Display| Failure::Unreadable(error.to_string());
    let bytes = canonical_json(value).map_err(|error| unreadable(&error))?;
    String::from_utf8(bytes).map_err(|error| unreadable(&error))
}
