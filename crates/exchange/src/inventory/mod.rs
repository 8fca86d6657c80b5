//! Inventory reports, read from the files that agents write: GLPI agent JSON, FusionInventory, GLPI and OCS XML, plain
//! or packed (`formats.md` §1 to §5). Owns the formats, the limits' enforcement and the recognition of a machine.
//! Knows no database, clock or network, and decides nothing about licences.
//!
//! The way of a file: [`container`] finds the text, [`xml`] or [`json`] turns it into [`RawRecords`] without what may
//! not be kept, and [`assemble`] reads the typed [`Report`] off those records. The
//! records are kept, and [`Report::reread`] reads the report off them once more.

mod assemble;
mod container;
mod date;
mod device;
mod encoding;
mod facts_hash;
pub mod identity;
mod json;
mod privacy;
mod raw;
mod raw_writer;
mod rejection;
mod remark;
mod report;
mod reread;
mod section;
mod software;
mod value;
mod xml;

pub use container::{Candidate, Entries, Entry, collect, open, read_report, sha256};
pub use device::{Cpu, DeviceKind, Hardware, LicenceTrace, NetworkDevice, VirtualMachine};
pub use raw::{RawRecord, RawRecords};
pub use rejection::Rejection;
pub use remark::{Remark, RemarkCode};
pub use report::{Identity, ItemKind, Report, Source};
pub use reread::{FIRST_READING, READING};
pub use software::SoftwareRow;
