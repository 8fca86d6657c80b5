//! Records in one table, and who names whom. Names are kept three ways: as written, folded for comparison, and as a
//! Swedish sort key.

use ansvar_domain::change::{Delta, taken_back};
use ansvar_domain::id::{CommandId, DeviceId};
use ansvar_domain::identity::DeviceIdentity;
use ansvar_domain::record::{Kind, Noun, Record, Retirement, Revision, Scope, read_fields};
use ansvar_domain::text::fold;
use ansvar_domain::{Change, Reader, RecordId};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::failure::{Failure, Result};
use crate::migration::Step;
use crate::{Read, Write, collation};

pub(crate) const STEP: Step = Step { name: "record", sql: include_str!("record.sql") };

const COLUMNS: &str = "id, kind, scope, revision, retired, fields";

impl Read<'_> {
    fn records(&self, filter: &str, params: impl rusqlite::Params) -> Result<Vec<Record>> {
        let mut statement =
            self.sql.prepare_cached(&format!("SELECT {COLUMNS} FROM record r WHERE {filter}"))?;
        let mut rows = statement.query(params)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            // A record of a kind or form that only a newer program knows is parked: kept, not shown.
            records.extend(read_row(row)?);
        }
        Ok(records)
    }

    /// The live records of one noun, by name, as the noun alone. For counting over thousands: a whole [`Record`], with
    /// the fields that only a newer program knows, takes several times as long to read.
    pub fn nouns<N: Noun>(&self) -> Result<Vec<(RecordId, N)>> {
        self.nouns_where("kind = ?1 AND retired IS NULL ORDER BY name_key, number", [N::KIND.word()])
    }

    /// One live record as its noun.
    pub fn noun<N: Noun>(&self, id: RecordId) -> Result<Option<N>> {
        let filter = "kind = ?1 AND retired IS NULL AND id = ?2";
        Ok(self.nouns_where(filter, (N::KIND.word(), id.0))?.pop().map(|(_, noun)| noun))
    }

    /// The live records of one noun that name `id`, the oldest first.
    pub fn referring_nouns<N: Noun>(&self, id: RecordId) -> Result<Vec<(RecordId, N)>> {
        // The plus: without it SQLite reads every record of the kind, and there are thousands of entitlements.
        let filter =
            "+kind = ?1 AND retired IS NULL AND id IN (SELECT source FROM reference WHERE target = ?2)
                      ORDER BY number";
        self.nouns_where(filter, (N::KIND.word(), id.0))
    }

    fn nouns_where<N: Noun>(
        &self,
        filter: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<(RecordId, N)>> {
        let mut statement =
            self.sql.prepare_cached(&format!("SELECT id, fields FROM record WHERE {filter}"))?;
        let mut rows = statement.query(params)?;
        let mut nouns = Vec::new();
        while let Some(row) = rows.next()? {
            let fields = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            // One of a form that only a newer program knows is parked, as it is for [`read_row`].
            if let Ok(noun) = serde_json::from_str(fields) {
                nouns.push((RecordId(row.get(0)?), noun));
            }
        }
        Ok(nouns)
    }

    /// How many live records of a kind there are.
    pub fn count(&self, kind: Kind) -> Result<u32> {
        let sql = "SELECT count(*) FROM record WHERE kind = ?1 AND retired IS NULL";
        Ok(self.sql.prepare_cached(sql)?.query_row([kind.word()], |row| row.get(0))?)
    }
}

/// Reads [`COLUMNS`]; nothing when this program does not know the record's kind or form.
fn read_row(row: &Row<'_>) -> Result<Option<Record>> {
    let kind: String = row.get(1)?;
    let Some(kind) = Kind::from_word(&kind) else { return Ok(None) };
    let scope: String = row.get(2)?;
    let retired: Option<String> = row.get(4)?;
    let fields: String = row.get(5)?;
    let (Some(scope), Ok((content, unknown))) =
        (scope_from(&scope), read_fields(kind, serde_json::from_str(&fields)?))
    else {
        return Ok(None);
    };
    let retired: Option<Retirement> = retired.as_deref().map(serde_json::from_str).transpose()?;
    Ok(Some(Record { id: RecordId(row.get(0)?), scope, revision: row.get(3)?, retired, content, unknown }))
}

fn scope_from(name: &str) -> Option<Scope> {
    let body = |id: &str| Uuid::parse_str(id).ok().map(ansvar_domain::id::BodyId);
    match name.split_once('/') {
        None if name == "common" => Some(Scope::Common),
        Some(("open", id)) => body(id).map(Scope::Open),
        Some(("restricted", id)) => body(id).map(Scope::Restricted),
        _ => None,
    }
}

impl Reader for Read<'_> {
    type Failure = Failure;

    fn record(&self, id: RecordId) -> Result<Option<Record>> {
        Ok(self.records("id = ?1", [id.0])?.pop())
    }

    fn record_at(&self, id: RecordId, revision: Revision) -> Result<Option<Record>> {
        let Some(mut record) = self.record(id)? else { return Ok(None) };
        for delta in self.deltas_of(id)?.iter().rev().take_while(|delta| delta.revision > revision) {
            match taken_back(&record, delta) {
                Some(earlier) => record = earlier,
                None => return Ok(None),
            }
        }
        Ok((record.revision == revision).then_some(record))
    }

    fn named(&self, kind: Kind, folded: &str) -> Result<Vec<RecordId>> {
        let sql = "SELECT id FROM record WHERE kind = ?1 AND name_fold = ?2 AND retired IS NULL";
        let mut statement = self.sql.prepare_cached(sql)?;
        let ids = statement.query_map((kind.word(), folded), |row| row.get(0).map(RecordId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    fn referring(&self, id: RecordId) -> Result<Vec<Record>> {
        self.records("id IN (SELECT source FROM reference WHERE target = ?1) ORDER BY number", [id.0])
    }

    fn all(&self, kind: Kind) -> Result<Vec<Record>> {
        self.records("kind = ?1 AND retired IS NULL ORDER BY name_key, number", [kind.word()])
    }

    fn device_identity(&self, id: DeviceId) -> Result<Option<DeviceIdentity>> {
        self.identity_of(id)
    }

    fn changes_of(&self, command: CommandId) -> Result<Option<Vec<Delta>>> {
        let sql = "SELECT changes FROM journal WHERE command_id = ?1";
        let changes: Option<String> =
            self.sql.prepare_cached(sql)?.query_row([command.0], |row| row.get(0)).optional()?;
        Ok(changes.as_deref().map(serde_json::from_str).transpose()?)
    }
}

impl Write<'_> {
    /// Stores what `apply` returned: rows, references and search entries.
    pub fn store(&self, changes: &[Change]) -> Result<()> {
        for change in changes {
            self.put(&change.after)?;
            self.index_record(&change.after)?;
        }
        Ok(())
    }

    fn put(&self, record: &Record) -> Result<()> {
        let name = record.content.name();
        let retired = record.retired.as_ref().map(serde_json::to_string).transpose()?;
        let fields = serde_json::to_string(&record.fields())?;
        self.sql
            .prepare_cached(
                "INSERT INTO record (id, kind, scope, revision, retired, name, name_fold, name_key, fields)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (id) DO UPDATE SET
                   revision = excluded.revision, retired = excluded.retired, name = excluded.name,
                   name_fold = excluded.name_fold, name_key = excluded.name_key, fields = excluded.fields",
            )?
            .execute((
                record.id.0,
                record.kind().word(),
                record.scope.name(),
                record.revision,
                retired,
                &name,
                fold(&name),
                collation::key(&name),
                fields,
            ))?;
        self.sql.prepare_cached("DELETE FROM reference WHERE source = ?1")?.execute([record.id.0])?;
        let mut insert = self
            .sql
            .prepare_cached("INSERT OR IGNORE INTO reference (target, source, field) VALUES (?1, ?2, ?3)")?;
        for (field, _, target) in record.content.references() {
            insert.execute((target.0, record.id.0, field))?;
        }
        Ok(())
    }
}
