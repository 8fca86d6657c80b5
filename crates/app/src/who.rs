//! "Vem ansvarar?": one question, answered with who is accountable, who carries out, who to call and what is
//! missing (R16, R64, R65).

use ansvar_domain::finding::Finding;
use ansvar_domain::id::SystemId;
use ansvar_domain::record::{Kind, Record};
use ansvar_domain::responsibility::{self, Call, Chain};
use ansvar_domain::role_assignment::{RoleAssignment, RoleObject};
use ansvar_domain::system::{LifecycleStage, System};
use ansvar_domain::{Reader, RecordId};
use ansvar_store::Read;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, Result};
use crate::record::{Named, named};

/// How many hits an answer holds.
const HITS: usize = 20;

/// Everything about who answers for one system.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Card {
    pub system: SystemId,
    pub name: String,
    pub purpose: Option<String>,
    pub consequence: Option<String>,
    pub max_tolerable_outage_hours: Option<u32>,
    pub lifecycle_stage: LifecycleStage,
    pub is_connected_device: bool,
    pub location: Option<String>,
    pub chain: Chain,
    pub calls: Vec<Call>,
    pub supplier: Option<Named>,
    pub agreements: Vec<Named>,
    pub findings: Vec<Finding>,
}

/// One thing found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct WhoHit {
    /// A record's kind, or `device`.
    pub kind: String,
    pub id: RecordId,
    pub name: String,
    pub detail: String,
    /// The system that answers the question for this hit, where there is one.
    pub system: Option<SystemId>,
    /// The chain's glyph of that system.
    pub glyph: Option<String>,
    pub accountable: Option<String>,
    pub steward: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct WhoAnswer {
    pub text: String,
    /// The best hit's card.
    pub card: Option<Card>,
    pub hits: Vec<WhoHit>,
}

impl App {
    /// Answers as one types.
    pub fn who(&self, text: &str) -> Result<WhoAnswer> {
        let today = self.today();
        self.read(|read| {
            let mut hits = Vec::new();
            for found in read.search(text, &[], HITS)? {
                hits.extend(hit(read, found, today)?);
            }
            // What answers the question comes before what only has the word in it.
            hits.sort_by_key(|hit| hit.system.is_none());
            let card = match hits.iter().find_map(|hit| hit.system) {
                Some(system) => Some(card(read, system, today)?),
                None => None,
            };
            Ok(WhoAnswer { text: text.to_owned(), card, hits })
        })
    }

    pub fn card(&self, system: SystemId) -> Result<Card> {
        let today = self.today();
        self.read(|read| card(read, system, today))
    }

    /// Plain search over everything.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<WhoHit>> {
        let today = self.today();
        self.read(|read| {
            let limit = usize::try_from(limit.min(200)).unwrap_or(200);
            let found = read.search(text, &[], limit)?;
            Ok(found
                .into_iter()
                .map(|found| hit(read, found, today))
                .collect::<Result<Vec<_>>>()?
                .into_iter()
                .flatten()
                .collect())
        })
    }
}

/// The card of a system.
pub(crate) fn card(read: &Read<'_>, id: SystemId, today: NaiveDate) -> Result<Card> {
    let record = read.record(id.into())?.ok_or_else(|| Failure::not_found(&id.to_string()))?;
    let system = record.as_noun::<System>().ok_or_else(|| Failure::not_found(&id.to_string()))?;
    let chain = responsibility::chain(read, id, system, today)?;
    let calls = responsibility::calls(read, system, &chain)?;
    let supplier = match system.supplier {
        Some(supplier) => Some(named(read, supplier.into())?),
        None => None,
    };
    let agreements = read
        .referring(id.into())?
        .into_iter()
        .filter(|record| record.kind() == Kind::Agreement && record.retired.is_none())
        .map(|record| Named { id: record.id, kind: record.kind(), name: record.content.name() })
        .collect();
    Ok(Card {
        system: id,
        name: system.name.clone(),
        purpose: system.purpose.clone(),
        consequence: system.consequence.clone(),
        max_tolerable_outage_hours: system.max_tolerable_outage_hours,
        lifecycle_stage: system.lifecycle_stage,
        is_connected_device: system.connection.is_some(),
        location: system.connection.as_ref().and_then(|connection| connection.location.clone()),
        findings: read.findings_on(id.into())?,
        chain,
        calls,
        supplier,
        agreements,
    })
}

fn hit(read: &Read<'_>, found: ansvar_store::search::Hit, today: NaiveDate) -> Result<Option<WhoHit>> {
    let id = RecordId(found.object);
    let mut hit = WhoHit {
        kind: found.kind,
        id,
        name: found.name,
        detail: found.detail,
        system: None,
        glyph: None,
        accountable: None,
        steward: None,
    };
    let Some(record) = read.record(id)? else { return Ok(Some(hit)) };
    hit.system = answering(read, &record)?;
    if let Some(system_id) = hit.system
        && let Some(system) = read.record(system_id.into())?.as_ref().and_then(Record::as_noun::<System>)
    {
        let chain = responsibility::chain(read, system_id, system, today)?;
        hit.glyph = Some(chain.glyph());
        let name = |role| chain.link(role).and_then(|link| link.holder_name.clone());
        hit.accountable = name(responsibility::LinkRole::Accountable);
        hit.steward = name(responsibility::LinkRole::Steward);
        if hit.kind == Kind::System.word() {
            hit.detail = system.purpose.clone().unwrap_or_default();
        }
    }
    Ok(Some(hit))
}

/// The system that a hit leads to: itself, or the only one that a supplier, agreement or person is about.
fn answering(read: &Read<'_>, record: &Record) -> Result<Option<SystemId>> {
    match record.kind() {
        Kind::System => Ok(Some(record.id.into())),
        Kind::Supplier | Kind::Agreement | Kind::Person => {
            let mut systems = std::collections::BTreeSet::new();
            if record.kind() == Kind::Agreement {
                let named = record.content.references();
                systems.extend(
                    named.into_iter().filter(|(_, kind, _)| *kind == Kind::System).map(|(_, _, id)| id),
                );
            }
            for other in read.referring(record.id)?.into_iter().filter(|other| other.retired.is_none()) {
                if other.kind() == Kind::System {
                    systems.insert(other.id);
                }
                if let Some(RoleObject::System(system)) =
                    other.as_noun::<RoleAssignment>().map(|held| held.object)
                {
                    systems.insert(system.into());
                }
            }
            Ok(if systems.len() == 1 { systems.into_iter().next().map(SystemId::from) } else { None })
        }
        _ => Ok(None),
    }
}
