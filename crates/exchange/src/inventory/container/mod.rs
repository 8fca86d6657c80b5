//! From paths and bytes to reports: single files, folders, and zips of many. A file's kind is told by its bytes and
//! never by its name. Unpacking stops at the limits, so a small file cannot fill the memory.

mod archive;
mod sniff;
mod unpack;
mod walk;

use sha2::{Digest, Sha256};

use self::archive::Archive;
use self::sniff::Kind;
pub use self::walk::{Candidate, collect};
use super::rejection::Rejection;
use super::remark::Remarks;
use super::report::Report;
use super::{assemble, encoding, json, xml};
use crate::limits::{Limit, Limits};

/// One file and what came of it.
#[derive(Debug)]
pub struct Entry {
    /// The file's name; of a file in a zip the zip's name, `/` and its name there.
    pub name: String,
    /// Bytes of the file; in a zip, unpacked. 0 when it was refused unread.
    pub size: u64,
    /// SHA-256 of those bytes, for knowing the same file again. `None` when it was refused unread.
    pub sha256: Option<[u8; 32]>,
    pub outcome: Result<Report, Rejection>,
}

/// The files in one file, read one by one as they are asked for.
#[derive(Debug)]
pub struct Entries<'a>(Source<'a>);

#[derive(Debug)]
enum Source<'a> {
    One(Option<Box<Entry>>),
    Many(Box<Archive<'a>>),
}

impl Iterator for Entries<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        match &mut self.0 {
            Source::One(entry) => entry.take().map(|entry| *entry),
            Source::Many(archive) => archive.next(),
        }
    }
}

impl Entries<'_> {
    fn refused(name: &str, rejection: Rejection) -> Self {
        let entry = Entry { name: name.to_owned(), size: 0, sha256: None, outcome: Err(rejection) };
        Self(Source::One(Some(Box::new(entry))))
    }

    /// How many files are left, as far as the container says.
    pub fn remaining(&self) -> usize {
        match &self.0 {
            Source::One(entry) => usize::from(entry.is_some()),
            Source::Many(archive) => archive.remaining(),
        }
    }
}

/// Opens a file: one entry, or one for each file in a zip. Hidden files in a zip are passed over.
pub fn open<'a>(name: &str, bytes: &'a [u8], limits: &'a Limits) -> Entries<'a> {
    if length(bytes) > limits.file_bytes {
        return Entries::refused(name, Rejection::too_large(Limit::FileBytes, limits));
    }
    if Kind::of(bytes) == Kind::Zip {
        return match Archive::open(name, bytes, limits) {
            Ok(archive) => Entries(Source::Many(Box::new(archive))),
            Err(rejection) => Entries::refused(name, rejection),
        };
    }
    Entries(Source::One(Some(Box::new(entry(name.to_owned(), bytes, limits)))))
}

fn entry(name: String, bytes: &[u8], limits: &Limits) -> Entry {
    Entry { name, size: length(bytes), sha256: Some(sha256(bytes)), outcome: read_report(bytes, limits) }
}

/// SHA-256 of a file's bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Reads one report from a file that is plain, gzip or zlib.
///
/// # Errors
/// [`Rejection`] says why it is none.
pub fn read_report(bytes: &[u8], limits: &Limits) -> Result<Report, Rejection> {
    let unpacked;
    let mut bytes = bytes;
    let mut kind = Kind::of(bytes);
    if let Some(packing) = kind.packing() {
        unpacked = unpack::unpack(bytes, packing, limits)?;
        bytes = &unpacked;
        kind = Kind::of(bytes);
    }
    match kind {
        Kind::Json | Kind::Xml => {}
        Kind::Empty => return Err(Rejection::Empty),
        Kind::Zip | Kind::Gzip | Kind::Zlib => return Err(Rejection::NestedArchive),
        Kind::Foreign(found) => return Err(Rejection::not_inventory(found)),
    }
    let mut remarks = Remarks::default();
    let text = encoding::decode(bytes, &mut remarks)?;
    let is_json = kind == Kind::Json;
    let raw = if is_json {
        json::read(&text, limits, &mut remarks)?
    } else {
        xml::read(&text, limits, &mut remarks)?
    };
    assemble::assemble(raw, is_json, None, remarks)
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
