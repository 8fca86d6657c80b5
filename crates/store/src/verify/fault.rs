//! What can be wrong with the registers and with what imports have stored. Closed: each is a sentence of its own. None
//! holds a value from the file but names that lists show anyway.

use ansvar_domain::RecordId;

/// A record that was changed past the write door.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AlteredRecord {
    pub id: RecordId,
    pub kind: String,
    pub name: String,
    /// The fields that differ, and `kind`, `scope`, `revision` or the listed `name` where those do; empty when the
    /// record is missing or is in no entry.
    pub fields: Vec<String>,
}

/// A device, title, report or import that is not what the journal vouches for. `seq` is the import's journal entry.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum InventoryFault {
    /// The list of imports has one that the journal does not know.
    ImportUnknown {
        source: String,
    },
    /// The journal has an import that the list of imports lacks.
    ImportMissing {
        seq: u64,
        date: String,
    },
    /// The list of imports says otherwise than the journal.
    ImportAltered {
        seq: u64,
        date: String,
        fields: Vec<String>,
    },
    /// An import is noted as taken back that never was there, or was taken back before.
    UndoneUnknown {
        seq: u64,
    },
    ManifestMissing {
        seq: u64,
        date: String,
    },
    /// The manifest is not the one whose hash the entry holds.
    ManifestAltered {
        seq: u64,
        date: String,
    },
    ManifestUnknown,
    /// An import without a manifest has left another number of reports than its entry says.
    ReportsCounted {
        seq: u64,
        date: String,
        told: u64,
        found: u64,
    },
    /// The files of an import without a manifest are not those that its entry vouches for.
    FilesDiffer {
        seq: u64,
        date: String,
    },
    ReportMissing {
        device: String,
        file: String,
    },
    ReportAltered {
        device: String,
        file: String,
    },
    ReportUnknown {
        device: String,
        file: String,
    },
    /// Its device is gone.
    ReportOrphan {
        file: String,
    },
    DeviceUnreadable {
        device: String,
    },
    /// No report tells of the device.
    DeviceUnreported {
        device: String,
    },
    /// The device is not what its reports add up to. `fields` is empty where only the hash says so.
    DeviceAltered {
        device: String,
        fields: Vec<String>,
    },
    /// What an import's undoing would put back is not what the device was.
    BeforeAltered {
        device: String,
        seq: u64,
        date: String,
    },
    TitleUnreadable {
        title: String,
    },
    /// Devices have the title, and no report names it.
    TitleUnreported {
        title: String,
        devices: u64,
    },
    /// Reports name the title, and it is gone.
    TitleMissing {
        title: String,
    },
    /// The device's list and the title's say different things; `others` further devices too.
    InstallationOneSided {
        title: String,
        device: String,
        others: u64,
    },
    /// A device has titles that are not there.
    InstallationUntitled {
        device: String,
        titles: u64,
    },
    DeviceCount {
        device: String,
    },
    TitleCount {
        title: String,
    },
    /// A title is taken for another product than the rules make of it.
    TitleMatched {
        title: String,
    },
    PositionAltered {
        product: String,
    },
    PositionMissing {
        product: String,
    },
    PositionUnknown {
        product: String,
    },
}
