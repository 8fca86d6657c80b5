//! Titles: each distinct name, publisher, version and architecture that any device reported, kept once.

use std::collections::HashMap;

use ansvar_domain::id::{NormalisationRuleId, SoftwareProductId};

use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::failure::Result;
use crate::inventory::Packed;
use crate::verify::readable;
use crate::{Read, Write, collation};

/// A title's number in this file.
pub type TitleNumber = u32;

/// A title as reported, nothing trimmed. Empty where the report had nothing.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Title {
    pub name: String,
    pub publisher: String,
    pub version: String,
    pub arch: String,
}

/// What the rules made of a title.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Match {
    pub product: Option<SoftwareProductId>,
    pub rule: Option<NormalisationRuleId>,
    /// The version's place in the product's own list.
    pub version_rank: Option<u16>,
    pub is_ignored: bool,
}

impl Read<'_> {
    /// Every title with its number, in number order.
    pub fn titles(&self) -> Result<Vec<(TitleNumber, Title)>> {
        let sql = "SELECT number, name, publisher, version, arch FROM title ORDER BY number";
        let mut statement = self.sql.prepare_cached(sql)?;
        let titles = statement.query_map([], |row| {
            let title =
                Title { name: row.get(1)?, publisher: row.get(2)?, version: row.get(3)?, arch: row.get(4)? };
            Ok((row.get(0)?, title))
        })?;
        Ok(titles.collect::<rusqlite::Result<_>>()?)
    }

    /// Every title with the devices that have it, in number order, in one pass over the file.
    pub fn titles_installed(&self) -> Result<Vec<(TitleNumber, Title, Packed)>> {
        let sql = "SELECT number, name, publisher, version, arch, devices FROM title ORDER BY number";
        let mut statement = self.sql.prepare_cached(sql)?;
        let titles = statement.query_map([], |row| {
            let title =
                Title { name: row.get(1)?, publisher: row.get(2)?, version: row.get(3)?, arch: row.get(4)? };
            Ok((row.get(0)?, title, row.get(5)?))
        })?;
        Ok(titles.collect::<rusqlite::Result<_>>()?)
    }

    /// The devices that have each title, in title order. The one way in which installations are counted.
    pub fn postings(&self) -> Result<Vec<(TitleNumber, Packed)>> {
        let mut statement = self.sql.prepare_cached("SELECT number, devices FROM title ORDER BY number")?;
        let postings = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(postings.collect::<rusqlite::Result<_>>()?)
    }

    /// The titles that the rules have matched to a product: number, place of the version, devices.
    pub fn matched_to(&self, product: SoftwareProductId) -> Result<Vec<(TitleNumber, Option<u16>, Packed)>> {
        let sql = "SELECT number, version_rank, devices FROM title WHERE product = ?1 ORDER BY number";
        let mut statement = self.sql.prepare_cached(sql)?;
        let titles = statement.query_map([product.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(titles.collect::<rusqlite::Result<_>>()?)
    }

    /// The products that some titles are matched to, each once.
    pub fn products_of(&self, titles: &[TitleNumber]) -> Result<Vec<SoftwareProductId>> {
        let mut select = self.sql.prepare_cached("SELECT product FROM title WHERE number = ?1")?;
        let mut products = std::collections::BTreeSet::new();
        for title in titles {
            let product: Option<Option<Uuid>> = select.query_row([title], |row| row.get(0)).optional()?;
            products.extend(product.flatten().map(SoftwareProductId));
        }
        Ok(products.into_iter().collect())
    }

    /// What the rules have made of each title; nothing in the place of a match that does not read.
    pub fn matches(&self) -> Result<Vec<(TitleNumber, Option<Match>)>> {
        let sql = "SELECT number, product, rule, version_rank, is_ignored FROM title ORDER BY number";
        let mut statement = self.sql.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut matches = Vec::new();
        while let Some(row) = rows.next()? {
            let read = || -> rusqlite::Result<Match> {
                Ok(Match {
                    product: row.get::<_, Option<Uuid>>(1)?.map(SoftwareProductId),
                    rule: row.get::<_, Option<Uuid>>(2)?.map(NormalisationRuleId),
                    version_rank: row.get(3)?,
                    is_ignored: row.get(4)?,
                })
            };
            matches.push((row.get(0)?, readable(read().map_err(Into::into))?));
        }
        Ok(matches)
    }

    /// The titles with some numbers, for a device's page.
    pub fn titles_numbered(&self, numbers: &[TitleNumber]) -> Result<Vec<(TitleNumber, Title)>> {
        let sql = "SELECT number, name, publisher, version, arch FROM title WHERE number = ?1";
        let mut select = self.sql.prepare_cached(sql)?;
        let mut titles = Vec::with_capacity(numbers.len());
        for number in numbers {
            titles.extend(
                select
                    .query_row([number], |row| {
                        let title = Title {
                            name: row.get(1)?,
                            publisher: row.get(2)?,
                            version: row.get(3)?,
                            arch: row.get(4)?,
                        };
                        Ok((row.get(0)?, title))
                    })
                    .optional()?,
            );
        }
        Ok(titles)
    }

    /// Every title's number by the title itself, for an import.
    pub(super) fn title_numbers(&self) -> Result<HashMap<Title, TitleNumber>> {
        Ok(self.titles()?.into_iter().map(|(number, title)| (title, number)).collect())
    }
}

impl Write<'_> {
    pub(super) fn add_title(&self, title: &Title) -> Result<TitleNumber> {
        self.sql
            .prepare_cached(
                "INSERT INTO title (name, publisher, version, arch, name_key, devices, device_count)
                 VALUES (?1, ?2, ?3, ?4, ?5, x'', 0)",
            )?
            .execute((
                &title.name,
                &title.publisher,
                &title.version,
                &title.arch,
                collation::key(title.name.trim()),
            ))?;
        Ok(u32::try_from(self.sql.last_insert_rowid()).unwrap_or(u32::MAX))
    }

    /// Takes devices out of a title's list and puts others in. Both are sorted.
    pub(super) fn change_posting(&self, title: TitleNumber, removed: &[u32], added: &[u32]) -> Result<()> {
        let mut select = self.sql.prepare_cached("SELECT devices FROM title WHERE number = ?1")?;
        let devices: Packed = select.query_row([title], |row| row.get(0))?;
        let devices = devices.changed(removed, added);
        self.sql
            .prepare_cached("UPDATE title SET devices = ?2, device_count = ?3 WHERE number = ?1")?
            .execute((title, &devices, devices.0.len()))?;
        Ok(())
    }

    /// Notes what the rules made of a title.
    pub fn put_match(&self, title: TitleNumber, matched: Match) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE title SET product = ?2, rule = ?3, version_rank = ?4, is_ignored = ?5 WHERE number = ?1")?
            .execute((
                title,
                matched.product.map(|product| product.0),
                matched.rule.map(|rule| rule.0),
                matched.version_rank,
                matched.is_ignored,
            ))?;
        Ok(())
    }
}
