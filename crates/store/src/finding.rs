//! What the rules found, kept beside the records so that lists can filter, sort and count by it. Written only from
//! what `domain::finding` and `domain::responsibility` say; anything here can be computed anew.

use ansvar_domain::body::Body;
use ansvar_domain::finding::{self, Affected, Finding};
use ansvar_domain::goal::Goal;
use ansvar_domain::governing_document::GoverningDocument;
use ansvar_domain::id::SystemId;
use ansvar_domain::record::{Kind, Record};
use ansvar_domain::responsibility::{self, Chain, LinkRole, LinkState};
use ansvar_domain::role_type::RoleType;
use ansvar_domain::system::System;
use ansvar_domain::unit::Unit;
use ansvar_domain::{Change, Reader, RecordId};
use chrono::NaiveDate;

use crate::failure::Result;
use crate::migration::Step;
use crate::{Read, Write, collation};

pub(crate) const STEP: Step = Step { name: "finding", sql: include_str!("finding.sql") };

/// The setting that says for which day the findings hold.
const AS_OF: &str = "findings_as_of";

impl Read<'_> {
    /// All findings, the serious first, then by the object's name in Swedish order.
    pub fn findings(&self) -> Result<Vec<Finding>> {
        self.findings_where("true ORDER BY severity DESC, name_key, code, facts", [])
    }

    /// The day for which the findings hold, as `YYYY-MM-DD`. Asked before writing: only a new day needs the lock.
    pub fn findings_as_of(&self) -> Result<Option<String>> {
        self.setting(AS_OF)
    }

    pub fn findings_on(&self, object: RecordId) -> Result<Vec<Finding>> {
        self.findings_where("object = ?1 ORDER BY severity DESC, code, facts", [object.0])
    }

    /// The state of each system's chain: `decided`, `informal` or `vacant`.
    pub fn chain_states(&self) -> Result<std::collections::HashMap<RecordId, String>> {
        let mut statement = self.sql.prepare_cached("SELECT system, state FROM chain")?;
        let states = statement.query_map([], |row| Ok((RecordId(row.get(0)?), row.get(1)?)))?;
        Ok(states.collect::<rusqlite::Result<_>>()?)
    }

    fn findings_where(&self, filter: &str, params: impl rusqlite::Params) -> Result<Vec<Finding>> {
        let mut statement =
            self.sql.prepare_cached(&format!("SELECT finding FROM finding WHERE {filter}"))?;
        let mut rows = statement.query(params)?;
        let mut findings = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            findings.push(serde_json::from_str(&text)?);
        }
        Ok(findings)
    }
}

impl Write<'_> {
    /// Looks again at what `changes` may have affected. Call after the changes are stored.
    pub fn refresh_findings(&self, changes: &[Change], today: NaiveDate) -> Result<()> {
        let reader: &Read<'_> = self;
        let mut affected = finding::affected(reader, changes)?;
        // What an assignment or owner was moved away from is affected as well as where it came.
        let earlier: Vec<_> =
            changes.iter().filter_map(|change| change.before.clone().map(Change::created)).collect();
        let before = finding::affected(reader, &earlier)?;
        affected.systems.extend(before.systems);
        affected.governance |= before.governance;
        if affected.everything { self.refresh_all_findings(today) } else { self.refresh(&affected, today) }
    }

    /// Looks at everything again if the day has changed since the last look: validity and reviews go by dates.
    pub fn refresh_findings_for_day(&self, today: NaiveDate) -> Result<bool> {
        if self.setting(AS_OF)?.as_deref() == Some(today.to_string().as_str()) {
            return Ok(false);
        }
        self.refresh_all_findings(today)?;
        Ok(true)
    }

    fn refresh_all_findings(&self, today: NaiveDate) -> Result<()> {
        // What has left the register is not among the systems below, and must not keep its findings.
        self.sql.execute_batch("DELETE FROM finding; DELETE FROM chain;")?;
        let systems = self.all(Kind::System)?.iter().map(|record| record.id.into()).collect();
        self.refresh(&Affected { systems, governance: true, everything: true }, today)?;
        self.put_setting(AS_OF, &today.to_string())
    }

    fn refresh(&self, affected: &Affected, today: NaiveDate) -> Result<()> {
        for system in &affected.systems {
            self.refresh_system(*system, today)?;
        }
        if affected.governance { self.refresh_governance(today) } else { Ok(()) }
    }

    fn refresh_system(&self, id: SystemId, today: NaiveDate) -> Result<()> {
        let object = RecordId::from(id);
        self.sql.prepare_cached("DELETE FROM finding WHERE object = ?1")?.execute([object.0])?;
        self.sql.prepare_cached("DELETE FROM chain WHERE system = ?1")?.execute([object.0])?;
        let Some(record) = self.record(object)?.filter(|record| record.retired.is_none()) else {
            return Ok(());
        };
        let Some(system) = record.as_noun::<System>() else { return Ok(()) };
        let reader: &Read<'_> = self;
        let chain = responsibility::chain(reader, id, system, today)?;
        self.put_chain(object, &chain)?;
        self.put_findings(&finding::of_system(reader, id, system, &chain, today)?)
    }

    fn refresh_governance(&self, today: NaiveDate) -> Result<()> {
        let kinds = [Kind::Body, Kind::Unit, Kind::Goal, Kind::GoverningDocument];
        for kind in kinds {
            self.sql.prepare_cached("DELETE FROM finding WHERE kind = ?1")?.execute([kind.word()])?;
        }
        let reader: &Read<'_> = self;
        let role_types: Vec<_> = self
            .all(Kind::RoleType)?
            .iter()
            .filter_map(|record| Some((record.id.into(), record.as_noun::<RoleType>()?.clone())))
            .collect();
        let of_kind = |kind| -> Result<Vec<Record>> { self.all(kind) };
        for record in of_kind(Kind::Body)? {
            if let Some(body) = record.as_noun::<Body>() {
                self.put_findings(&finding::of_body(reader, record.id.into(), body, &role_types, today)?)?;
            }
        }
        for record in of_kind(Kind::Unit)? {
            if let Some(unit) = record.as_noun::<Unit>() {
                self.put_findings(&finding::of_unit(reader, record.id.into(), unit, today)?)?;
            }
        }
        for record in of_kind(Kind::Goal)? {
            if let Some(goal) = record.as_noun::<Goal>() {
                self.put_findings(&finding::of_goal(record.id.into(), goal))?;
            }
        }
        for record in of_kind(Kind::GoverningDocument)? {
            if let Some(document) = record.as_noun::<GoverningDocument>() {
                self.put_findings(&finding::of_document(record.id.into(), document, today))?;
            }
        }
        Ok(())
    }

    fn put_findings(&self, findings: &[Finding]) -> Result<()> {
        let mut insert = self.sql.prepare_cached(
            "INSERT OR REPLACE INTO finding (object, kind, code, severity, since, name, name_key, section, facts, finding)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for finding in findings {
            let severity = i32::from(finding.severity == finding::Severity::Serious);
            insert.execute((
                finding.object.0,
                finding.kind.word(),
                finding.code.word(),
                severity,
                finding.since,
                &finding.object_name,
                collation::key(&finding.object_name),
                finding.code.section(),
                serde_json::to_string(&finding.facts)?,
                serde_json::to_string(finding)?,
            ))?;
        }
        Ok(())
    }

    fn put_chain(&self, system: RecordId, chain: &Chain) -> Result<()> {
        let name = |role| chain.link(role).and_then(|link| link.holder_name.clone());
        let state = match chain.state() {
            LinkState::Decided => "decided",
            LinkState::Informal => "informal",
            LinkState::Vacant => "vacant",
        };
        let steward = name(LinkRole::Steward);
        let steward_key = steward.as_deref().map(collation::key);
        self.sql
            .prepare_cached(
                "INSERT INTO chain (system, glyph, state, department_head, owner_representative, steward, steward_key)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute((
                system.0,
                chain.glyph(),
                state,
                name(LinkRole::DepartmentHead),
                name(LinkRole::OwnerRepresentative),
                steward,
                steward_key,
            ))?;
        Ok(())
    }
}
