//! The rules' only view of what is stored. The store reads SQLite, the hub PostgreSQL, a test a map.

use crate::change::Delta;
use crate::id::{CommandId, DeviceId, RecordId};
use crate::identity::DeviceIdentity;
use crate::record::{Kind, Record, Revision};

/// Reads confirmed records. Forbidden and absent answer alike: `None`.
pub trait Reader {
    /// What can go wrong in the reading itself; never a rule's answer.
    type Failure;

    fn record(&self, id: RecordId) -> Result<Option<Record>, Self::Failure>;

    /// The record as it was at a revision; `None` if the history does not reach it.
    fn record_at(&self, id: RecordId, revision: Revision) -> Result<Option<Record>, Self::Failure>;

    /// Live records of a kind with this folded name ([`crate::text::fold`]).
    fn named(&self, kind: Kind, folded: &str) -> Result<Vec<RecordId>, Self::Failure>;

    /// Records, live or retired, that name `id` in any field.
    fn referring(&self, id: RecordId) -> Result<Vec<Record>, Self::Failure>;

    /// Every live record of a kind. Only for kinds that are few (bodies, role types, municipality).
    fn all(&self, kind: Kind) -> Result<Vec<Record>, Self::Failure>;

    /// What an earlier command changed; `None` if no such command was performed.
    fn changes_of(&self, command: CommandId) -> Result<Option<Vec<Delta>>, Self::Failure>;

    /// The device that stands under an id: the device itself, or the one that it has been found to be a part of.
    /// `None` also for one whose only import was undone.
    fn device_identity(&self, id: DeviceId) -> Result<Option<DeviceIdentity>, Self::Failure>;
}
