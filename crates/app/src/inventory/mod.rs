//! Inventory: reports in, devices looked at, imports undone.

mod device;
mod import;
mod reading;

pub use device::{DeviceDetail, DeviceTitle, ReportView};
pub use import::{ImportProgress, InventoryImport, RejectedFile};
pub use reading::Files;
pub(crate) use reading::{Told, seen_on};
