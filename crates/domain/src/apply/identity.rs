//! Deciding whether two devices that reports both join and part are one machine.

use crate::apply::{Applied, Stop, check};
use crate::change::Change;
use crate::command::DecideIdentity;
use crate::context::Context;
use crate::id::{DeviceId, RecordId};
use crate::identity::{DeviceIdentity, Pair, Seen};
use crate::identity_decision::{IdentityDecision, Verdict};
use crate::reader::Reader;
use crate::record::{Content, Kind, Record};
use crate::refusal::{Code, Issue, Refusal};

pub(super) fn decide<R: Reader>(reader: &R, decide: &DecideIdentity, context: &Context) -> Applied<R> {
    check::unused(reader, decide.id.into())?;
    let one = standing(reader, decide.device, "device")?;
    let other = standing(reader, decide.other, "other")?;
    let mut issues = Vec::new();
    if let Some(on) = decide.replaced_on.filter(|on| *on > context.today) {
        issues.push(Issue::at(Code::DateInFuture, "replaced_on").with("date", on));
    }
    Refusal::unless_empty(issues)?;
    let (first, second) = if one.id <= other.id { (one, other) } else { (other, one) };
    let decided = Content::from(IdentityDecision {
        device: first.into(),
        other: second.into(),
        verdict: decide.verdict,
        replaced_on: decide.replaced_on,
        reason: decide.reason.trim().to_owned(),
    });
    check::storable(reader, decide.id.into(), &decided, None)?;
    Ok(vec![Change::created(Record::new(decide.id, decided))])
}

/// What must hold of a decision however it comes to stand: made, restored, or its undoing undone.
pub(super) fn standable<R: Reader>(
    reader: &R,
    id: RecordId,
    decision: &IdentityDecision,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    let one = standing(reader, decision.device.id, "device")?;
    let other = standing(reader, decision.other.id, "other")?;
    let names = || format!("{}, {}", one.name, other.name);
    if one.id == other.id {
        issues.push(Issue::new(Code::SameDevice).with("name", &one.name));
    } else if is_decided(reader, id, Pair::of(one.id, other.id))? {
        issues.push(Issue::new(Code::AlreadyDecided).with("names", names()));
    } else if one.keys.conflict(&other.keys).is_none() {
        issues.push(Issue::new(Code::NotInConflict).with("names", names()));
    } else if let (Verdict::BoardReplaced, Some(on)) = (decision.verdict, decision.replaced_on) {
        let refused = match Seen::of(&one, &other) {
            Seen::AtTheSameTime { from, to } => Some((Code::SeenAtTheSameTime, from, to)),
            Seen::OneAfterTheOther { from, to } if on < from || to < on => {
                Some((Code::OutsideReports, from, to))
            }
            Seen::OneAfterTheOther { .. } => None,
        };
        issues.extend(
            refused.map(|(code, from, to)| Issue::at(code, "replaced_on").with("from", from).with("to", to)),
        );
    }
    Ok(())
}

/// The device that stands under an id: itself, or the one that it has been found to be a part of.
fn standing<R: Reader>(reader: &R, id: DeviceId, field: &str) -> Result<DeviceIdentity, Stop<R::Failure>> {
    let device = reader.device_identity(id).map_err(Stop::Failed)?;
    device.ok_or_else(|| Issue::at(Code::NotFound, field).with("id", id).into())
}

/// Whether another live decision is on this pair. Both its devices may have become parts of others since.
fn is_decided<R: Reader>(reader: &R, own: RecordId, pair: Pair) -> Result<bool, Stop<R::Failure>> {
    for record in reader.all(Kind::IdentityDecision).map_err(Stop::Failed)? {
        let Some(decision) = record.as_noun::<IdentityDecision>().filter(|_| record.id != own) else {
            continue;
        };
        let device = reader.device_identity(decision.device.id).map_err(Stop::Failed)?;
        let other = reader.device_identity(decision.other.id).map_err(Stop::Failed)?;
        if let (Some(device), Some(other)) = (device, other)
            && Pair::of(device.id, other.id) == pair
        {
            return Ok(true);
        }
    }
    Ok(false)
}
