//! How much of a foreign file is read before it is refused. Every limit stands here once, and a refusal says which one
//! it was (`formats.md` §1). Smaller limits are for tests; larger ones are nobody's need so far.

/// Bytes in a megabyte, as people count them.
pub const MB: u64 = 1_000_000;

/// The limits of one import. [`Limits::default`] is what the product uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of a file as it lies on disk. 200 MB.
    pub file_bytes: u64,
    /// Bytes of one unpacked file. 200 MB.
    pub unpacked_bytes: u64,
    /// How many times its packed size a file may unpack to. 20.
    pub unpacked_ratio: u64,
    /// Bytes that a packed file may always unpack to, so that the ratio does not meet small files. 10 MB.
    pub unpacked_floor: u64,
    /// Elements or brackets inside each other. 64.
    pub depth: usize,
    /// Bytes of text in one record, all fields together. 50 MB.
    pub record_text_bytes: u64,
    /// Records in one report. 500 000; the largest report seen has about 4 000.
    pub records: u64,
    /// Fields in one report, all records together. 5 000 000.
    pub fields: u64,
    /// Different section and field names in one report. 10 000; reports use a few hundred.
    pub names: u64,
    /// Files in one zip. 100 000.
    pub archive_entries: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 200 * MB,
            unpacked_bytes: 200 * MB,
            unpacked_ratio: 20,
            unpacked_floor: 10 * MB,
            depth: 64,
            record_text_bytes: 50 * MB,
            records: 500_000,
            fields: 5_000_000,
            names: 10_000,
            archive_entries: 100_000,
        }
    }
}

impl Limits {
    /// Bytes that `packed` bytes may unpack to.
    pub(crate) fn unpacked_from(&self, packed: u64) -> u64 {
        packed.saturating_mul(self.unpacked_ratio).max(self.unpacked_floor).min(self.unpacked_bytes)
    }

    /// Bytes that all files of a zip may unpack to together.
    pub(crate) fn unpacked_from_archive(&self, packed: u64) -> u64 {
        packed.saturating_mul(self.unpacked_ratio).max(self.unpacked_bytes)
    }
}

/// Which limit a file broke. `most` beside it counts megabytes for the sizes, else pieces.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Limit {
    FileBytes,
    UnpackedBytes,
    /// All files of a zip together.
    ArchiveBytes,
    RecordText,
    Records,
    Fields,
    Names,
    ArchiveEntries,
}

impl Limit {
    pub const ALL: [Self; 8] = [
        Self::FileBytes,
        Self::UnpackedBytes,
        Self::ArchiveBytes,
        Self::RecordText,
        Self::Records,
        Self::Fields,
        Self::Names,
        Self::ArchiveEntries,
    ];

    /// The word by which the catalogue's sentence chooses its form.
    pub fn word(self) -> &'static str {
        match self {
            Self::FileBytes => "file-bytes",
            Self::UnpackedBytes => "unpacked-bytes",
            Self::ArchiveBytes => "archive-bytes",
            Self::RecordText => "record-text",
            Self::Records => "records",
            Self::Fields => "fields",
            Self::Names => "names",
            Self::ArchiveEntries => "archive-entries",
        }
    }
}
