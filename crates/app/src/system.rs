//! One system with everything around it, for its page.

use ansvar_domain::dependency::Dependency;
use ansvar_domain::id::{RoleAssignmentId, SystemId};
use ansvar_domain::responsibility::{DecisionLabel, is_firm, label};
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use ansvar_domain::system::System;
use ansvar_domain::{Reader, RecordId};
use ansvar_store::Read;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;
use crate::record::{HistoryEntry, Named, RecordView, named};
use crate::who::Card;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
pub struct SystemDetail {
    pub record: RecordView,
    pub card: Card,
    pub criticality_decision: Option<DecisionLabel>,
    pub connection_approval: Option<DecisionLabel>,
    /// Everybody who holds or has held a role on it, the current first.
    pub assignments: Vec<AssignmentView>,
    /// Systems that it needs.
    pub needs: Vec<DependencyView>,
    /// Systems that need it.
    pub needed_by: Vec<DependencyView>,
    pub history: Vec<HistoryEntry>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct AssignmentView {
    pub id: RoleAssignmentId,
    pub role: Named,
    pub holder: Named,
    pub object: Named,
    pub assignment_kind: AssignmentKind,
    pub decision: Option<DecisionLabel>,
    pub valid_from: NaiveDate,
    pub valid_to: Option<NaiveDate>,
    pub share_percent: Option<u8>,
    /// Holds today.
    pub is_current: bool,
    /// Rests on a decision.
    pub is_firm: bool,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct DependencyView {
    pub dependency: RecordId,
    pub system: Named,
    pub what: Option<String>,
}

impl App {
    pub fn system(&self, id: SystemId) -> Result<SystemDetail> {
        let record = self.record(id.into())?;
        let card = self.card(id)?;
        let mut history = self.history(id.into())?;
        let today = self.today();
        self.read(|read| {
            let stored = read.record(id.into())?;
            let system = stored.as_ref().and_then(|record| record.as_noun::<System>());
            let decision = system.and_then(|system| system.criticality.as_ref()).map(|level| &level.decision);
            let approval = system.and_then(|system| system.connection.as_ref()?.approval.as_ref());
            let mut needs = Vec::new();
            let mut needed_by = Vec::new();
            for other in read.referring(id.into())?.into_iter().filter(|other| other.retired.is_none()) {
                let Some(dependency) = other.as_noun::<Dependency>() else { continue };
                let (list, system) = if dependency.system == id {
                    (&mut needs, dependency.needs)
                } else {
                    (&mut needed_by, dependency.system)
                };
                list.push(DependencyView {
                    dependency: other.id,
                    system: named(read, system.into())?,
                    what: dependency.what.clone(),
                });
            }
            // What happened to the people around a system is its history too.
            let assignments = assignments(read, RoleObject::System(id), today)?;
            // An appointment that was undone has happened all the same.
            for other in read.referring(id.into())? {
                if other.as_noun::<RoleAssignment>().is_some_and(|held| held.object == RoleObject::System(id))
                {
                    history.extend(crate::record::history(read, other.id)?);
                }
            }
            history.sort_by(|one, other| other.at.cmp(&one.at));
            Ok(SystemDetail {
                criticality_decision: decision.map(|decision| label(read, decision)).transpose()?,
                connection_approval: approval.map(|approval| label(read, approval)).transpose()?,
                record,
                card,
                assignments,
                needs,
                needed_by,
                history,
            })
        })
    }
}

impl App {
    /// Everybody who holds or has held a role on something, the current first.
    pub fn assignments(&self, object: RoleObject) -> Result<Vec<AssignmentView>> {
        let today = self.today();
        self.read(|read| assignments(read, object, today))
    }
}

/// Every assignment on an object, current first, then the latest.
pub(crate) fn assignments(
    read: &Read<'_>,
    object: RoleObject,
    today: NaiveDate,
) -> Result<Vec<AssignmentView>> {
    let (_, id) = object.record();
    let mut views = Vec::new();
    for record in read.referring(id)?.into_iter().filter(|record| record.retired.is_none()) {
        let Some(assignment) = record.as_noun::<RoleAssignment>().filter(|held| held.object == object) else {
            continue;
        };
        views.push(assignment_view(read, record.id.into(), assignment, today)?);
    }
    views.sort_by_key(|view| (!view.is_current, std::cmp::Reverse(view.valid_from)));
    Ok(views)
}

pub(crate) fn assignment_view(
    read: &Read<'_>,
    id: RoleAssignmentId,
    assignment: &RoleAssignment,
    today: NaiveDate,
) -> Result<AssignmentView> {
    let (_, object) = assignment.object.record();
    Ok(AssignmentView {
        id,
        role: named(read, assignment.role_type.into())?,
        holder: named(read, assignment.holder.into())?,
        object: named(read, object)?,
        assignment_kind: assignment.assignment_kind,
        decision: assignment.decision.as_ref().map(|decision| label(read, decision)).transpose()?,
        valid_from: assignment.valid_from,
        valid_to: assignment.valid_to,
        share_percent: assignment.share_percent,
        is_current: assignment.valid_on(today),
        is_firm: is_firm(assignment),
    })
}
