//! The computed licence position, kept so that lists can filter, sort and count by it. Written only from what the
//! engine in `licensing` says; anything here can be computed anew.

use ansvar_domain::id::SoftwareProductId;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

pub use rusqlite::types::Value;

use crate::failure::Result;
use crate::migration::Step;
use crate::verify::readable;
use crate::{Read, Write};

pub(crate) const STEP: Step = Step {
    name: "licence_position",
    sql: "CREATE TABLE licence_position (
            product          BLOB NOT NULL,
            metric           TEXT NOT NULL,
            entitled         ANY,
            known_entitled   INTEGER NOT NULL,
            consumed         ANY,
            balance          ANY,
            shortfall        INTEGER NOT NULL,
            unused           INTEGER,
            status           TEXT NOT NULL,
            risk             INTEGER,
            evidence_grade   TEXT,
            proven_entitled  ANY,
            proven_shortfall INTEGER NOT NULL,
            as_of            TEXT NOT NULL,
            position         TEXT NOT NULL,
            PRIMARY KEY (product, metric)
          ) STRICT, WITHOUT ROWID;",
};

/// The engine's whole answer stood beside as JSON, which nobody read.
pub(crate) const STEP_SUMMARY: Step =
    Step { name: "licence_position_summary", sql: "ALTER TABLE licence_position DROP COLUMN position;" };

/// The setting that says for which day the positions hold.
const AS_OF: &str = "positions_as_of";

/// One position as the lists need it. Quantities are a number or a word.
#[derive(Clone, PartialEq, Debug)]
pub struct PositionRow {
    pub product: SoftwareProductId,
    pub metric: String,
    pub entitled: Value,
    pub known_entitled: u32,
    pub consumed: Value,
    pub balance: Value,
    pub shortfall: u32,
    pub unused: Option<u32>,
    pub status: String,
    /// Öre; nothing when no price is known.
    pub risk: Option<i64>,
    pub evidence_grade: Option<String>,
    pub proven_entitled: Value,
    pub proven_shortfall: u32,
}

/// How the positions stand in all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PositionSummary {
    pub products: u32,
    pub short: u32,
    pub unknown: u32,
    pub surplus: u32,
    /// Sum of the valued shortfalls, öre.
    pub risk: i64,
    /// Positions that an invoice or agreement proves.
    pub proven: u32,
}

impl Read<'_> {
    /// The day for which the stored positions hold, if any are.
    pub fn positions_as_of(&self) -> Result<Option<NaiveDate>> {
        Ok(self.setting(AS_OF)?.and_then(|day| day.parse().ok()))
    }

    /// Every stored position with its product and the day for which it was computed; nothing in the place of one that
    /// does not read.
    pub fn position_rows(&self) -> Result<Vec<(SoftwareProductId, String, Option<PositionRow>)>> {
        let sql = "SELECT product, as_of, metric, entitled, known_entitled, consumed, balance, shortfall, unused, status,
                     risk, evidence_grade, proven_entitled, proven_shortfall
                   FROM licence_position ORDER BY product, metric";
        let mut statement = self.sql.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut stored = Vec::new();
        while let Some(row) = rows.next()? {
            let product: Vec<u8> = row.get(0)?;
            let product = SoftwareProductId(uuid::Uuid::from_slice(&product).unwrap_or_default());
            stored.push((product, row.get(1)?, readable(position(product, row).map_err(Into::into))?));
        }
        Ok(stored)
    }

    /// Titles in use that no rule recognises.
    pub fn unmatched_titles(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM title WHERE product IS NULL AND is_ignored = 0 AND device_count > 0";
        Ok(self.sql.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    pub fn position_summary(&self) -> Result<PositionSummary> {
        let sql = "SELECT count(*), count(*) FILTER (WHERE status = 'shortfall'),
                     count(*) FILTER (WHERE status = 'unknown'), count(*) FILTER (WHERE status = 'surplus'),
                     coalesce(sum(risk), 0), count(*) FILTER (WHERE evidence_grade IN ('invoice', 'agreement'))
                   FROM licence_position";
        let summary = self
            .sql
            .prepare_cached(sql)?
            .query_row([], |row| {
                Ok(PositionSummary {
                    products: row.get(0)?,
                    short: row.get(1)?,
                    unknown: row.get(2)?,
                    surplus: row.get(3)?,
                    risk: row.get(4)?,
                    proven: row.get(5)?,
                })
            })
            .optional()?;
        Ok(summary.unwrap_or_default())
    }
}

fn position(product: SoftwareProductId, row: &Row<'_>) -> rusqlite::Result<PositionRow> {
    Ok(PositionRow {
        product,
        metric: row.get(2)?,
        entitled: row.get(3)?,
        known_entitled: row.get(4)?,
        consumed: row.get(5)?,
        balance: row.get(6)?,
        shortfall: row.get(7)?,
        unused: row.get(8)?,
        status: row.get(9)?,
        risk: row.get(10)?,
        evidence_grade: row.get(11)?,
        proven_entitled: row.get(12)?,
        proven_shortfall: row.get(13)?,
    })
}

impl Write<'_> {
    /// Replaces the positions of `products` by `rows`; `products` absent means all of them.
    pub fn put_positions(
        &self,
        products: Option<&[SoftwareProductId]>,
        rows: &[PositionRow],
        as_of: NaiveDate,
    ) -> Result<()> {
        match products {
            None => {
                self.sql.execute("DELETE FROM licence_position", [])?;
            }
            Some(products) => {
                let mut remove =
                    self.sql.prepare_cached("DELETE FROM licence_position WHERE product = ?1")?;
                for product in products {
                    remove.execute([product.0])?;
                }
            }
        }
        let mut insert = self.sql.prepare_cached(
            "INSERT INTO licence_position (product, metric, entitled, known_entitled, consumed, balance, shortfall,
               unused, status, risk, evidence_grade, proven_entitled, proven_shortfall, as_of)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?;
        for row in rows {
            insert.execute(params![
                row.product.0,
                row.metric,
                row.entitled,
                row.known_entitled,
                row.consumed,
                row.balance,
                row.shortfall,
                row.unused,
                row.status,
                row.risk,
                row.evidence_grade,
                row.proven_entitled,
                row.proven_shortfall,
                as_of,
            ])?;
        }
        if products.is_none() {
            self.put_setting(AS_OF, &as_of.to_string())?;
        }
        Ok(())
    }
}
