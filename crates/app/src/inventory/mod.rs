//! Inventory: reports in, devices looked at, conflicts on their identity, imports undone.

mod conflict;
mod decision;
mod device;
mod import;
mod reading;
mod taking;

pub use conflict::{ConflictingDevice, IdentityConflict, IdentityConflicts, ReplacedBetween};
pub use device::{DeviceDetail, DeviceTitle, FactSource, IdentityDecisionView, ReportView};
pub use import::{ImportProgress, InventoryImport, NamedAlike, RejectedFile, WeakKey, WeakMatch};
pub use reading::Files;
pub(crate) use reading::{Told, seen_on};
