//! A reader that sees changes not yet stored on top of what is: a batch's later commands see its earlier ones, and
//! pending commands are replayed over confirmed records.

use std::collections::HashSet;

use crate::change::{Change, Delta};
use crate::id::{CommandId, DeviceId, RecordId};
use crate::identity::DeviceIdentity;
use crate::reader::Reader;
use crate::record::{Kind, Record, Revision};
use crate::text::fold;

/// `base` with `changes` on top; a later change of a record hides an earlier one.
#[derive(Debug)]
pub struct Overlay<'a, R> {
    pub base: &'a R,
    pub changes: &'a [Change],
}

impl<R> Overlay<'_, R> {
    fn changed(&self, id: RecordId) -> Option<&Record> {
        self.changes.iter().rev().map(|change| &change.after).find(|record| record.id == id)
    }

    /// The latest state of each changed record, each once, latest first. One pass: an import is a batch of thousands.
    fn latest(&self) -> impl Iterator<Item = &Record> {
        let mut seen = HashSet::new();
        self.changes.iter().rev().map(|change| &change.after).filter(move |record| seen.insert(record.id))
    }
}

impl<R: Reader> Reader for Overlay<'_, R> {
    type Failure = R::Failure;

    fn record(&self, id: RecordId) -> Result<Option<Record>, R::Failure> {
        match self.changed(id) {
            Some(record) => Ok(Some(record.clone())),
            None => self.base.record(id),
        }
    }

    fn record_at(&self, id: RecordId, revision: Revision) -> Result<Option<Record>, R::Failure> {
        let own = self.changes.iter().map(|change| &change.after);
        match own.into_iter().find(|record| record.id == id && record.revision == revision) {
            Some(record) => Ok(Some(record.clone())),
            None => self.base.record_at(id, revision),
        }
    }

    fn named(&self, kind: Kind, folded: &str) -> Result<Vec<RecordId>, R::Failure> {
        let mut ids = self.base.named(kind, folded)?;
        ids.retain(|id| self.changed(*id).is_none());
        ids.extend(
            self.latest()
                .filter(|record| record.retired.is_none() && record.kind() == kind)
                .filter(|record| fold(&record.content.name()) == folded)
                .map(|record| record.id),
        );
        Ok(ids)
    }

    fn referring(&self, id: RecordId) -> Result<Vec<Record>, R::Failure> {
        let mut records = self.base.referring(id)?;
        records.retain(|record| self.changed(record.id).is_none());
        records.extend(
            self.latest()
                .filter(|record| record.content.references().iter().any(|(_, _, named)| *named == id))
                .cloned(),
        );
        Ok(records)
    }

    fn all(&self, kind: Kind) -> Result<Vec<Record>, R::Failure> {
        let mut records = self.base.all(kind)?;
        records.retain(|record| self.changed(record.id).is_none());
        records.extend(
            self.latest().filter(|record| record.retired.is_none() && record.kind() == kind).cloned(),
        );
        Ok(records)
    }

    fn changes_of(&self, command: CommandId) -> Result<Option<Vec<Delta>>, R::Failure> {
        self.base.changes_of(command)
    }

    /// Devices are no records: a decision changes them once it is stored.
    fn device_identity(&self, id: DeviceId) -> Result<Option<DeviceIdentity>, R::Failure> {
        self.base.device_identity(id)
    }
}
