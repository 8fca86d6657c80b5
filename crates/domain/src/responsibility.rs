//! Who answers for a system: the chain body → department head → owner's representative → steward (R8), and the card
//! that the question "Vem ansvarar?" is answered with (R16, R65). Lists, details and reports all call this.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::body::Body;
use crate::decision::DecisionReference;
use crate::id::{BodyId, RecordId, RoleAssignmentId, SystemId};
use crate::person::Person;
use crate::reader::Reader;
use crate::record::{Noun, Record};
use crate::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use crate::role_type::{RoleType, StandardRole};
use crate::supplier::Supplier;
use crate::system::System;

/// One place in the chain.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LinkRole {
    Accountable,
    DepartmentHead,
    OwnerRepresentative,
    Steward,
}

/// How firm a link is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// Held by a decision.
    Decided,
    /// Somebody does it, without a decision.
    Informal,
    Vacant,
}

/// A decision with its body's name, ready to be shown as a § chip.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct DecisionLabel {
    /// The body's abbreviation, or its name if it has none.
    pub body: String,
    pub paragraph: String,
    pub date: NaiveDate,
    pub document: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Link {
    pub role: LinkRole,
    pub state: LinkState,
    /// A body for the accountable link, a person for the others.
    pub holder: Option<RecordId>,
    pub holder_name: Option<String>,
    pub assignment: Option<RoleAssignmentId>,
    pub assignment_kind: Option<AssignmentKind>,
    pub decision: Option<DecisionLabel>,
    pub since: Option<NaiveDate>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

impl Link {
    fn vacant(role: LinkRole) -> Self {
        Self {
            role,
            state: LinkState::Vacant,
            holder: None,
            holder_name: None,
            assignment: None,
            assignment_kind: None,
            decision: None,
            since: None,
            phone: None,
            email: None,
        }
    }
}

/// The chain of one system on one day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Chain {
    /// Always four, in the order of [`LinkRole`].
    pub links: Vec<Link>,
}

impl Chain {
    pub fn link(&self, role: LinkRole) -> Option<&Link> {
        self.links.iter().find(|link| link.role == role)
    }

    /// One letter a link: `d`ecided, `i`nformal, `v`acant. What the lists store and filter.
    pub fn glyph(&self) -> String {
        self.links
            .iter()
            .map(|link| match link.state {
                LinkState::Decided => 'd',
                LinkState::Informal => 'i',
                LinkState::Vacant => 'v',
            })
            .collect()
    }

    /// The weakest link decides: vacant, informal or whole.
    pub fn state(&self) -> LinkState {
        let any = |state| self.links.iter().any(|link| link.state == state);
        if any(LinkState::Vacant) {
            LinkState::Vacant
        } else if any(LinkState::Informal) {
            LinkState::Informal
        } else {
            LinkState::Decided
        }
    }
}

/// Somebody to call.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Call {
    pub name: String,
    pub role: CallRole,
    /// The contact's own description, where there is one.
    pub description: Option<String>,
    pub phone: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CallRole {
    Contact,
    SupplierOnCall,
    Supplier,
    Steward,
    OwnerRepresentative,
    DepartmentHead,
}

/// The chain of `system` on `day`.
pub fn chain<R: Reader>(
    reader: &R,
    id: SystemId,
    system: &System,
    day: NaiveDate,
) -> Result<Chain, R::Failure> {
    let owner = match system.owner {
        Some(owner) => accountable(reader, owner)?,
        None => Link::vacant(LinkRole::Accountable),
    };
    let head = match system.owner {
        Some(owner) => held_by(
            reader,
            RoleObject::Body(owner),
            StandardRole::DepartmentHead,
            LinkRole::DepartmentHead,
            day,
        )?,
        None => Link::vacant(LinkRole::DepartmentHead),
    };
    let on = RoleObject::System(id);
    let representative =
        held_by(reader, on, StandardRole::SystemOwnerRepresentative, LinkRole::OwnerRepresentative, day)?;
    let steward = held_by(reader, on, StandardRole::SystemSteward, LinkRole::Steward, day)?;
    Ok(Chain { links: vec![owner, head, representative, steward] })
}

/// A body is accountable by law and by the council's documents; no appointment is needed (report A.2).
fn accountable<R: Reader>(reader: &R, id: BodyId) -> Result<Link, R::Failure> {
    let name = noun::<R, Body>(reader, id.into())?.map(|body| body.name);
    let state = if name.is_some() { LinkState::Decided } else { LinkState::Vacant };
    Ok(Link { state, holder: Some(id.into()), holder_name: name, ..Link::vacant(LinkRole::Accountable) })
}

/// The firmest live assignment of a role on an object.
fn held_by<R: Reader>(
    reader: &R,
    object: RoleObject,
    standard: StandardRole,
    role: LinkRole,
    day: NaiveDate,
) -> Result<Link, R::Failure> {
    let mut best: Option<(bool, RoleAssignmentId, RoleAssignment)> = None;
    for (id, assignment) in assignments_on(reader, object, day)? {
        let role_type = noun::<R, RoleType>(reader, assignment.role_type.into())?;
        if role_type.is_none_or(|role_type| role_type.standard != Some(standard)) {
            continue;
        }
        let firm = is_firm(&assignment);
        let better = best.as_ref().is_none_or(|(best_firm, _, held)| {
            (firm, std::cmp::Reverse(assignment.valid_from))
                > (*best_firm, std::cmp::Reverse(held.valid_from))
        });
        if better {
            best = Some((firm, id, assignment));
        }
    }
    match best {
        None => Ok(Link::vacant(role)),
        Some((firm, id, assignment)) => {
            let person = noun::<R, Person>(reader, assignment.holder.into())?;
            Ok(Link {
                role,
                state: if firm { LinkState::Decided } else { LinkState::Informal },
                holder: Some(assignment.holder.into()),
                holder_name: person.as_ref().map(|person| person.name.clone()),
                assignment: Some(id),
                assignment_kind: Some(assignment.assignment_kind),
                decision: match &assignment.decision {
                    Some(decision) => Some(label(reader, decision)?),
                    None => None,
                },
                since: Some(assignment.valid_from),
                phone: person.as_ref().and_then(|person| person.phone.clone()),
                email: person.and_then(|person| person.email),
            })
        }
    }
}

/// An assignment is firm when it is not de facto and rests on a decision.
pub fn is_firm(assignment: &RoleAssignment) -> bool {
    assignment.assignment_kind != AssignmentKind::DeFacto && assignment.decision.is_some()
}

/// Live assignments on an object that hold on `day`.
pub fn assignments_on<R: Reader>(
    reader: &R,
    object: RoleObject,
    day: NaiveDate,
) -> Result<Vec<(RoleAssignmentId, RoleAssignment)>, R::Failure> {
    let (_, id) = object.record();
    let records = reader.referring(id)?;
    Ok(records
        .into_iter()
        .filter(|record| record.retired.is_none())
        .filter_map(|record| {
            record.as_noun::<RoleAssignment>().cloned().map(|found| (record.id.into(), found))
        })
        .filter(|(_, assignment)| assignment.object == object && assignment.valid_on(day))
        .collect())
}

/// Whom to call, in order: the system's own list, the supplier, then the people who answer.
pub fn calls<R: Reader>(reader: &R, system: &System, chain: &Chain) -> Result<Vec<Call>, R::Failure> {
    let mut calls: Vec<Call> = system
        .contacts
        .iter()
        .map(|contact| Call {
            name: contact.name.clone(),
            role: CallRole::Contact,
            description: contact.role.clone(),
            phone: contact.phone.clone(),
        })
        .collect();
    if let Some(supplier) = system.supplier
        && let Some(supplier) = noun::<R, Supplier>(reader, supplier.into())?
    {
        let numbers =
            [(CallRole::SupplierOnCall, supplier.on_call_phone), (CallRole::Supplier, supplier.phone)];
        for (role, phone) in numbers {
            calls.extend(phone.map(|phone| Call {
                name: supplier.name.clone(),
                role,
                description: None,
                phone,
            }));
        }
    }
    let people = [
        (LinkRole::Steward, CallRole::Steward),
        (LinkRole::OwnerRepresentative, CallRole::OwnerRepresentative),
        (LinkRole::DepartmentHead, CallRole::DepartmentHead),
    ];
    for (link, role) in people {
        if let Some(Link { holder_name: Some(name), phone: Some(phone), .. }) = chain.link(link) {
            calls.push(Call { name: name.clone(), role, description: None, phone: phone.clone() });
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    calls.retain(|call| seen.insert(call.phone.clone()));
    Ok(calls)
}

/// The decision with its body's short name.
pub fn label<R: Reader>(reader: &R, decision: &DecisionReference) -> Result<DecisionLabel, R::Failure> {
    let body = noun::<R, Body>(reader, decision.body.into())?;
    Ok(DecisionLabel {
        body: body.map(|body| body.abbreviation.unwrap_or(body.name)).unwrap_or_default(),
        paragraph: decision.paragraph.clone(),
        date: decision.date,
        document: decision.document.clone(),
    })
}

/// The live noun `N` with an id, if there is one.
pub(crate) fn noun<R: Reader, N: Noun + Clone>(reader: &R, id: RecordId) -> Result<Option<N>, R::Failure> {
    let record = reader.record(id)?;
    Ok(record.as_ref().filter(|record| record.retired.is_none()).and_then(Record::as_noun::<N>).cloned())
}
