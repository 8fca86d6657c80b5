//! What a decision does to its two devices: one stands for both, or each is marked as looked at. Taken back as imports
//! are, in [`super::undo`].

use ansvar_domain::id::{DeviceId, ImportBatchId};

use crate::Write;
use crate::failure::Result;
use crate::inventory::device::{Device, DeviceNumber};
use crate::inventory::postings::Postings;
use crate::inventory::source::Fact;
use crate::inventory::title::TitleNumber;

type Numbered = (DeviceNumber, Device);

impl Write<'_> {
    /// Makes one device of two, under a batch of its own. Gives the titles to count again; nothing when either is not
    /// there or the two are one already.
    pub fn join_devices(
        &self,
        batch: ImportBatchId,
        one: DeviceId,
        other: DeviceId,
    ) -> Result<Option<Vec<TitleNumber>>> {
        let Some([(number, standing), (part_number, part)]) = self.two_devices(one, other)? else {
            return Ok(None);
        };
        let whole = Device { batch, ..joined(&standing, &part) };
        let left =
            Device { is_withdrawn: true, part_of: Some(number), titles: Vec::new(), batch, ..part.clone() };
        let mut postings = Postings::default();
        for (number, before, after) in [(number, &standing, &whole), (part_number, &part, &left)] {
            self.note_before(batch, number, Some(before))?;
            self.put_device(Some(number), after)?;
            postings.note(number, &before.titles, &after.titles);
            // What stays on the device may be used by somebody else now.
            postings.touch(&before.titles);
        }
        Ok(Some(postings.write(self)?))
    }

    /// Notes that two devices were looked at and told apart, under a batch of its own: while that stands, the imports
    /// that it rests on are not undone. Whether both are there.
    pub fn keep_apart(&self, batch: ImportBatchId, one: DeviceId, other: DeviceId) -> Result<bool> {
        let Some(two) = self.two_devices(one, other)? else { return Ok(false) };
        for (number, device) in &two {
            self.note_before(batch, *number, Some(device))?;
        }
        Ok(true)
    }

    /// The devices that stand under two ids, the one that came first into the register first.
    fn two_devices(&self, one: DeviceId, other: DeviceId) -> Result<Option<[Numbered; 2]>> {
        let (Some(one), Some(other)) = (self.standing_device(one.0)?, self.standing_device(other.0)?) else {
            return Ok(None);
        };
        if one.0 == other.0 || one.1.is_withdrawn || other.1.is_withdrawn {
            return Ok(None);
        }
        Ok(Some(if one.1.id <= other.1.id { [one, other] } else { [other, one] }))
    }
}

/// The first with all that is newer on the second, as if one device had sent the reports of both.
fn joined(standing: &Device, part: &Device) -> Device {
    let mut whole = standing.clone();
    let is_later = standing.last_seen < part.last_seen;
    for fact in Fact::ALL {
        let (ours, theirs) = (standing.told_on(fact), part.told_on(fact));
        if ours < theirs || (is_later && ours == theirs) {
            whole.take_from(part, fact);
        }
    }
    if is_later {
        whole.facts_hash.clone_from(&part.facts_hash);
    }
    whole.has_software |= part.has_software;
    whole.first_seen = whole.first_seen.min(part.first_seen);
    whole.last_seen = whole.last_seen.max(part.last_seen);
    whole.body = whole.body.or(part.body);
    // A machine that one of the two still is, is not gone.
    whole.decommissioned = whole.decommissioned.zip(part.decommissioned).map(|(one, other)| one.max(other));
    let (ours, theirs) = (standing.strong_keys(), part.strong_keys());
    whole.decided_serials = union(&ours.serials, &theirs.serials);
    whole.decided_uuids = union(&ours.uuids, &theirs.uuids);
    whole.agent_ids = union(&standing.agent_ids, &part.agent_ids);
    whole.macs = union(&standing.macs, &part.macs);
    whole
}

fn union(ours: &[String], theirs: &[String]) -> Vec<String> {
    let new = theirs.iter().filter(|value| !ours.contains(value));
    ours.iter().chain(new).cloned().collect()
}
