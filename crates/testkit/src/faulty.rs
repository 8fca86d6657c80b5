//! A reader whose disk gives out: after a number of reads, each further one fails.

use std::cell::Cell;

use ansvar_domain::change::Delta;
use ansvar_domain::id::{CommandId, DeviceId, RecordId};
use ansvar_domain::identity::DeviceIdentity;
use ansvar_domain::{Kind, Reader, Record, Revision};

use crate::register::Register;

/// The simulated failure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReadFailed;

/// `register`, readable `reads_left` more times.
#[derive(Debug)]
pub struct Faulty<'a> {
    register: &'a Register,
    reads_left: Cell<usize>,
}

impl<'a> Faulty<'a> {
    pub fn after(reads: usize, register: &'a Register) -> Self {
        Self { register, reads_left: Cell::new(reads) }
    }

    fn read<T>(
        &self,
        of: impl FnOnce(&Register) -> Result<T, std::convert::Infallible>,
    ) -> Result<T, ReadFailed> {
        let left = self.reads_left.get().checked_sub(1).ok_or(ReadFailed)?;
        self.reads_left.set(left);
        match of(self.register) {
            Ok(read) => Ok(read),
            Err(never) => match never {},
        }
    }
}

impl Reader for Faulty<'_> {
    type Failure = ReadFailed;

    fn record(&self, id: RecordId) -> Result<Option<Record>, ReadFailed> {
        self.read(|register| register.record(id))
    }

    fn record_at(&self, id: RecordId, revision: Revision) -> Result<Option<Record>, ReadFailed> {
        self.read(|register| register.record_at(id, revision))
    }

    fn named(&self, kind: Kind, folded: &str) -> Result<Vec<RecordId>, ReadFailed> {
        self.read(|register| register.named(kind, folded))
    }

    fn referring(&self, id: RecordId) -> Result<Vec<Record>, ReadFailed> {
        self.read(|register| register.referring(id))
    }

    fn all(&self, kind: Kind) -> Result<Vec<Record>, ReadFailed> {
        self.read(|register| register.all(kind))
    }

    fn changes_of(&self, command: CommandId) -> Result<Option<Vec<Delta>>, ReadFailed> {
        self.read(|register| register.changes_of(command))
    }

    fn device_identity(&self, id: DeviceId) -> Result<Option<DeviceIdentity>, ReadFailed> {
        self.read(|register| register.device_identity(id))
    }
}
