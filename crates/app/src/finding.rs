//! What is missing, in words: for the command line, the overview and the matrix of bodies and roles.

use std::collections::BTreeMap;

use ansvar_domain::Reader;
use ansvar_domain::body::{Body, BodyType};
use ansvar_domain::finding::{Finding, Severity};
use ansvar_domain::id::{BodyId, RoleTypeId};
use ansvar_domain::record::Kind;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::{RoleLevel, RoleType};
use ansvar_domain::system::System;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;
use crate::record::Named;
use crate::system::{AssignmentView, assignments};
use crate::text::{Text, kebab};

/// A finding with its sentence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct FindingView {
    /// As named in the requirements.
    pub code: String,
    pub object: Named,
    /// The section of the audit report.
    pub section: String,
    pub severity: Severity,
    pub since: Option<chrono::NaiveDate>,
    pub sentence: String,
}

/// Bodies against roles: filled, informal, vacant (R10).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ResponsibilityMatrix {
    pub roles: Vec<MatrixRole>,
    pub rows: Vec<MatrixRow>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct MatrixRole {
    pub id: RoleTypeId,
    pub name: String,
    pub required: bool,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct MatrixRow {
    pub body: BodyId,
    pub name: String,
    pub body_type: BodyType,
    /// One for each role, in the roles' order: the current holders; none is a vacancy.
    pub cells: Vec<Vec<AssignmentView>>,
    pub chains: ChainCounts,
}

/// How many of a body's systems in use have which kind of chain, by the weakest link of steward and owner's people.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct ChainCounts {
    pub whole: u32,
    pub informal: u32,
    pub vacant: u32,
}

impl App {
    /// Every finding with its sentence, the serious first.
    pub fn findings(&self, text: &Text) -> Result<Vec<FindingView>> {
        self.read(|read| Ok(read.findings()?.iter().map(|finding| view(finding, text)).collect()))
    }

    pub fn responsibility_matrix(&self) -> Result<ResponsibilityMatrix> {
        let today = self.today();
        self.read(|read| {
            let roles: Vec<MatrixRole> = read
                .all(Kind::RoleType)?
                .iter()
                .filter_map(|record| {
                    let role = record.as_noun::<RoleType>().filter(|role| role.level == RoleLevel::Body)?;
                    Some(MatrixRole {
                        id: record.id.into(),
                        name: role.name.clone(),
                        required: role.required,
                    })
                })
                .collect();
            let chains = chain_counts(read)?;
            let mut rows = Vec::new();
            for record in read.all(Kind::Body)? {
                let Some(body) = record.as_noun::<Body>().filter(|body| body.body_type.can_be_accountable())
                else {
                    continue;
                };
                let id = BodyId::from(record.id);
                let held = assignments(read, RoleObject::Body(id), today)?;
                let cells = roles
                    .iter()
                    .map(|role| {
                        let current =
                            |view: &&AssignmentView| view.is_current && view.role.id == role.id.into();
                        held.iter().filter(current).cloned().collect()
                    })
                    .collect();
                rows.push(MatrixRow {
                    body: id,
                    name: body.name.clone(),
                    body_type: body.body_type,
                    cells,
                    chains: chains.get(&Some(id)).copied().unwrap_or_default(),
                });
            }
            Ok(ResponsibilityMatrix { roles, rows })
        })
    }
}

/// Chains of systems in use, by owner. `None` collects systems that nobody owns.
pub(crate) fn chain_counts(read: &ansvar_store::Read<'_>) -> Result<BTreeMap<Option<BodyId>, ChainCounts>> {
    let mut counts: BTreeMap<Option<BodyId>, ChainCounts> = BTreeMap::new();
    let states = read.chain_states()?;
    for record in read.all(Kind::System)? {
        let Some(system) = record.as_noun::<System>().filter(|system| system.lifecycle_stage.in_use()) else {
            continue;
        };
        let of = counts.entry(system.owner).or_default();
        match states.get(&record.id).map(String::as_str) {
            Some("decided") => of.whole += 1,
            Some("informal") => of.informal += 1,
            _ => of.vacant += 1,
        }
    }
    Ok(counts)
}

pub(crate) fn view(finding: &Finding, text: &Text) -> FindingView {
    let code = finding.code.word();
    let mut values: Vec<(&str, String)> =
        finding.facts.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    values.push(("object", finding.object_name.clone()));
    values.push(("kind", finding.kind.word().to_owned()));
    values.push(("since", finding.since.map(|day| day.to_string()).unwrap_or_default()));
    FindingView {
        sentence: text.say(&format!("finding-{}", kebab(&code)), values),
        code,
        object: Named { id: finding.object, kind: finding.kind, name: finding.object_name.clone() },
        section: finding.code.section().into(),
        severity: finding.severity,
        since: finding.since,
    }
}
