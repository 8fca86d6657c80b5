//! The first command: nobody has a right before it, so it makes its author the IT head.

use crate::apply::{Applied, Stop, check};
use crate::body::BodyType;
use crate::change::Change;
use crate::command::FoundMunicipality;
use crate::context::Context;
use crate::overlay::Overlay;
use crate::reader::Reader;
use crate::record::{Content, Kind, Record};
use crate::refusal::{Code, Issue};
use crate::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use crate::role_type::{RoleLevel, StandardRole};

pub(super) fn apply<R: Reader>(reader: &R, found: &FoundMunicipality, context: &Context) -> Applied<R> {
    if !reader.all(Kind::Municipality).map_err(Stop::Failed)?.is_empty() {
        return Err(Code::AlreadyFounded.into());
    }
    if found.board.body_type != BodyType::ExecutiveBoard {
        return Err(Issue::at(Code::WrongKind, "board.body_type").with("expected", "executive_board").into());
    }
    let head = found
        .role_types
        .iter()
        .find(|founded| {
            founded.role_type.standard == Some(StandardRole::ItHead)
                && founded.role_type.level == RoleLevel::Municipality
        })
        .ok_or_else(|| Issue::at(Code::Missing, "role_types"))?;
    let assignment = RoleAssignment {
        role_type: head.id,
        object: RoleObject::Municipality(found.id),
        holder: found.chief_id,
        assignment_kind: AssignmentKind::Formal,
        decision: None,
        valid_from: context.today,
        valid_to: None,
        share_percent: None,
        note: None,
    };
    let mut contents: Vec<(crate::RecordId, Content)> = vec![
        (found.id.into(), found.municipality.clone().into()),
        (found.board_id.into(), found.board.clone().into()),
        (found.chief_id.into(), found.chief.clone().into()),
    ];
    contents
        .extend(found.role_types.iter().map(|founded| (founded.id.into(), founded.role_type.clone().into())));
    contents.push((found.chief_assignment_id.into(), assignment.into()));

    let mut changes: Vec<Change> = Vec::new();
    for (id, content) in contents {
        let overlay = Overlay { base: reader, changes: &changes };
        check::unused(&overlay, id)?;
        check::storable(&overlay, id, &content, None)?;
        changes.push(Change::created(Record::new(id, content)));
    }
    Ok(changes)
}
