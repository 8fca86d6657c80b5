//! A register in memory: the same reading that the store gives the rules, and a `perform` that keeps what was done.
//! Old revisions are found as the journal finds them, by taking deltas back, and never by keeping copies.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fmt;

use ansvar_domain::change::{Change, Delta, taken_back};
use ansvar_domain::id::{CommandId, DeviceId, PersonId, RecordId};
use ansvar_domain::identity::DeviceIdentity;
use ansvar_domain::text::fold;
use ansvar_domain::{Command, Context, Kind, Reader, Record, Refusal, Revision, Stop, apply};
use chrono::NaiveDate;

use crate::clock::Clock;
use crate::ids::Ids;

/// Records, and every command that was performed on them.
#[derive(Clone, PartialEq)]
pub struct Register {
    records: BTreeMap<RecordId, Record>,
    referring: BTreeMap<RecordId, BTreeSet<RecordId>>,
    performed: Vec<(CommandId, Vec<Delta>)>,
    devices: BTreeMap<DeviceId, DeviceIdentity>,
    pub ids: Ids,
    pub clock: Clock,
}

impl Register {
    /// A register with nothing in it, not even a municipality.
    pub fn empty(seed: u64, today: NaiveDate) -> Self {
        Self {
            records: BTreeMap::new(),
            referring: BTreeMap::new(),
            performed: Vec::new(),
            devices: BTreeMap::new(),
            ids: Ids::seeded(seed),
            clock: Clock::on(today),
        }
    }

    /// Applies and stores. A refusal leaves everything as it was, except that a command id has been used.
    pub fn perform(
        &mut self,
        command: &Command,
        actor: PersonId,
        day: NaiveDate,
    ) -> Result<Vec<Change>, Refusal> {
        let context = Clock::on(day).context(self.ids.fresh(), actor);
        let changes = self.tried(command, &context)?;
        self.store(context.command, &changes);
        Ok(changes)
    }

    /// What the rules answer, with nothing stored.
    pub fn tried(&self, command: &Command, context: &Context) -> Result<Vec<Change>, Refusal> {
        apply(self, command, context).map_err(|stop| match stop {
            Stop::Refused(refusal) => refusal,
            Stop::Failed(never) => match never {},
        })
    }

    /// Stores what a command changed, under its id.
    pub fn store(&mut self, command: CommandId, changes: &[Change]) {
        self.performed.push((command, changes.iter().map(Change::delta).collect()));
        for change in changes {
            self.put(change.after.clone());
        }
    }

    /// Stores a record as it stands, past every rule: what a newer program or a faulty file may have left.
    pub fn put(&mut self, record: Record) {
        if let Some(old) = self.records.get(&record.id) {
            for (_, _, named) in old.content.references() {
                self.referring.entry(named).or_default().remove(&record.id);
            }
        }
        for (_, _, named) in record.content.references() {
            self.referring.entry(named).or_default().insert(record.id);
        }
        self.records.insert(record.id, record);
    }

    /// Notes a device, as an import does.
    pub fn put_device(&mut self, device: DeviceIdentity) {
        self.devices.insert(device.id, device);
    }

    /// Every device, each as it was reported.
    pub fn devices(&self) -> &BTreeMap<DeviceId, DeviceIdentity> {
        &self.devices
    }

    /// Every record, live or retired.
    pub fn records(&self) -> &BTreeMap<RecordId, Record> {
        &self.records
    }

    /// The record, which has to be there.
    #[track_caller]
    pub fn get(&self, id: impl Into<RecordId>) -> &Record {
        let id = id.into();
        match self.records.get(&id) {
            Some(record) => record,
            None => panic!("the register has no record {id}"),
        }
    }

    /// Ids of everything performed, oldest first.
    pub fn commands(&self) -> impl ExactSizeIterator<Item = CommandId> + '_ {
        self.performed.iter().map(|(command, _)| *command)
    }

    /// The id of the latest command.
    #[track_caller]
    pub fn last_command(&self) -> CommandId {
        match self.performed.last() {
            Some((command, _)) => *command,
            None => panic!("nothing has been performed"),
        }
    }
}

impl fmt::Debug for Register {
    /// One line for each record: a whole register printed in full hides what a failed case is about.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.records.values().map(|record| {
            let name: String = record.content.name().chars().take(40).collect();
            let retired = if record.retired.is_some() { ", retired" } else { "" };
            format!("{} “{name}” {} r{}{retired}", record.kind().word(), record.id, record.revision)
        });
        write!(f, "on {}, {} commands, ", self.clock.today(), self.performed.len())?;
        f.debug_list().entries(lines).finish()
    }
}

impl Reader for Register {
    type Failure = Infallible;

    fn record(&self, id: RecordId) -> Result<Option<Record>, Infallible> {
        Ok(self.records.get(&id).cloned())
    }

    fn record_at(&self, id: RecordId, revision: Revision) -> Result<Option<Record>, Infallible> {
        let Some(mut record) = self.records.get(&id).cloned() else { return Ok(None) };
        let deltas = self.performed.iter().rev().flat_map(|(_, deltas)| deltas.iter().rev());
        for delta in deltas.filter(|delta| delta.id == id) {
            if record.revision <= revision || delta.created {
                break;
            }
            let Some(earlier) = taken_back(&record, delta) else { return Ok(None) };
            record = earlier;
        }
        Ok((record.revision == revision).then_some(record))
    }

    fn named(&self, kind: Kind, folded: &str) -> Result<Vec<RecordId>, Infallible> {
        let live = self.records.values().filter(|record| record.retired.is_none() && record.kind() == kind);
        Ok(live.filter(|record| fold(&record.content.name()) == folded).map(|record| record.id).collect())
    }

    fn referring(&self, id: RecordId) -> Result<Vec<Record>, Infallible> {
        let ids = self.referring.get(&id).into_iter().flatten();
        Ok(ids.filter_map(|id| self.records.get(id).cloned()).collect())
    }

    fn all(&self, kind: Kind) -> Result<Vec<Record>, Infallible> {
        let live = self.records.values().filter(|record| record.retired.is_none() && record.kind() == kind);
        Ok(live.cloned().collect())
    }

    fn changes_of(&self, command: CommandId) -> Result<Option<Vec<Delta>>, Infallible> {
        Ok(self.performed.iter().find(|(id, _)| *id == command).map(|(_, deltas)| deltas.clone()))
    }

    fn device_identity(&self, id: DeviceId) -> Result<Option<DeviceIdentity>, Infallible> {
        Ok(self.joined_device(id))
    }
}
