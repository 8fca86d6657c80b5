//! Devices and what is installed on them: too many to be records. A device holds its titles, and a title its
//! devices, each as one packed list of numbers, so that a position reads kilobytes and not a million rows.
//!
//! The two lists say the same thing from two sides. Imports, decisions on which machine is which, and their undoing write
//! them, always together, by way of [`postings`].

mod decision;
mod device;
mod identity;
mod manifest;
mod merge;
mod packed;
mod postings;
mod report;
mod session;
mod source;
mod title;
mod undo;

use crate::migration::Step;

pub use device::{Device, DeviceNumber, DeviceUse};
pub(crate) use device::{device_columns, read_device};
pub use identity::KnownDevice;
pub use manifest::{
    MANIFEST_VERSION, Manifest, ManifestLine, device_hash, files_hash, kept_hash, manifest_hash, title_hash,
};
pub use merge::{DeviceFacts, ReportFacts, Told, is_newest};
pub use packed::Packed;
pub use report::{KeptReport, StoredReport};
pub use session::{Outcome, Session, Stored};
pub use source::{Fact, Source, Sources};
pub use title::{Match, Title, TitleNumber};
pub use undo::UndoRefused;

pub(crate) const STEP_TITLE: Step = Step { name: "title", sql: include_str!("title.sql") };
pub(crate) const STEP_DEVICE: Step = Step { name: "device", sql: include_str!("device.sql") };
pub(crate) const STEP_IDENTITY: Step = Step { name: "device_identity", sql: include_str!("identity.sql") };
pub(crate) const STEP_MANIFEST: Step = Step { name: "inventory_manifest", sql: include_str!("manifest.sql") };
