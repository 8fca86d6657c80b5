//! Somebody must answer for the register itself: the last IT head cannot be ended, retired or renamed away, or nobody
//! could do anything any more, not even put it right.

use crate::apply::Stop;
use crate::change::Change;
use crate::overlay::Overlay;
use crate::person::Person;
use crate::reader::Reader;
use crate::record::{Kind, Record};
use crate::refusal::Code;
use crate::responsibility::noun;
use crate::role_assignment::RoleAssignment;
use crate::role_type::{RoleType, StandardRole};

/// Refuses changes after which nobody is IT head until further notice, where somebody was before.
pub(super) fn remains<R: Reader>(reader: &R, changes: &[Change]) -> Result<(), Stop<R::Failure>> {
    let concerns = |change: &Change| {
        change.before.is_some()
            && matches!(change.after.kind(), Kind::RoleAssignment | Kind::RoleType | Kind::Person)
    };
    if !changes.iter().any(concerns) {
        return Ok(());
    }
    let after = Overlay { base: reader, changes };
    if has_head(reader).map_err(Stop::Failed)? && !has_head(&after).map_err(Stop::Failed)? {
        return Err(Code::LastItHead.into());
    }
    Ok(())
}

fn has_head<R: Reader>(reader: &R) -> Result<bool, R::Failure> {
    for municipality in reader.all(Kind::Municipality)? {
        for record in reader.referring(municipality.id)? {
            let Some(assignment) = standing(&record) else { continue };
            let role = noun::<R, RoleType>(reader, assignment.role_type.into())?;
            let is_head = role.is_some_and(|role| role.standard == Some(StandardRole::ItHead));
            if is_head && noun::<R, Person>(reader, assignment.holder.into())?.is_some() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// An assignment without an end. One that ends on a day leaves nobody the day after.
fn standing(record: &Record) -> Option<&RoleAssignment> {
    record
        .as_noun::<RoleAssignment>()
        .filter(|assignment| record.retired.is_none() && assignment.valid_to.is_none())
}
