//! A zip of many files. Names that point outside are refused by name, a zip inside is not opened, and the files
//! together may not unpack to more than the limits allow. Nothing is ever written to disk under a name from a zip.

use std::fmt;
use std::io::Cursor;

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::rejection::excerpt;
use super::sniff::Kind;
use super::{Entry, Rejection, entry, length, unpack};
use crate::limits::{Limit, Limits, MB};

pub(super) struct Archive<'a> {
    name: String,
    zip: ZipArchive<Cursor<&'a [u8]>>,
    size: u64,
    next: usize,
    has_given: bool,
    limits: &'a Limits,
    /// Bytes that the files left may still unpack to.
    budget: u64,
}

impl fmt::Debug for Archive<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Archive")
            .field("name", &self.name)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

impl<'a> Archive<'a> {
    /// # Errors
    /// [`Rejection`] when there is no directory to read, or it claims too many files.
    pub fn open(name: &str, bytes: &'a [u8], limits: &'a Limits) -> Result<Self, Rejection> {
        // The directory is read as a whole, so its claim is checked first.
        if most_claimed_entries(bytes) > limits.archive_entries {
            return Err(Rejection::too_large(Limit::ArchiveEntries, limits));
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| match fault {
            ZipError::UnsupportedArchive(_) => Rejection::ArchiveLocked,
            _ if !bytes.windows(4).any(|part| part == END) => Rejection::Truncated,
            _ => Rejection::ArchiveDamaged,
        })?;
        let size = length(bytes);
        let budget = limits.unpacked_from_archive(size);
        Ok(Self { name: name.to_owned(), zip, size, next: 0, has_given: false, limits, budget })
    }

    pub fn remaining(&self) -> usize {
        self.zip.len().saturating_sub(self.next)
    }

    /// The next file that is neither hidden nor a folder. A zip without any is itself refused.
    pub fn next(&mut self) -> Option<Entry> {
        let entry = self.next_file();
        if entry.is_some() || self.has_given {
            self.has_given = true;
            return entry;
        }
        self.has_given = true;
        Some(Entry { name: self.name.clone(), size: 0, sha256: None, outcome: Err(Rejection::Empty) })
    }

    fn next_file(&mut self) -> Option<Entry> {
        while self.next < self.zip.len() {
            let at = self.next;
            self.next += 1;
            let Some(inner) = self.zip.name_for_index(at).map(str::to_owned) else { continue };
            let name = format!("{}/{inner}", self.name);
            let refused =
                |rejection| Entry { name: name.clone(), size: 0, sha256: None, outcome: Err(rejection) };
            if !is_safe(&inner) {
                return Some(refused(Rejection::UnsafeName { name: excerpt(&inner) }));
            }
            if inner.ends_with('/') || is_hidden(&inner) {
                continue;
            }
            return Some(match self.bytes(at) {
                Ok(bytes) if Kind::of(&bytes) == Kind::Zip => refused(Rejection::NestedArchive),
                Ok(bytes) => entry(name, &bytes, self.limits),
                Err(rejection) => refused(rejection),
            });
        }
        None
    }

    fn bytes(&mut self, at: usize) -> Result<Vec<u8>, Rejection> {
        if self.budget == 0 {
            let most = self.limits.unpacked_from_archive(self.size) / MB;
            return Err(Rejection::TooLarge { limit: Limit::ArchiveBytes, most });
        }
        let file = self.zip.by_index(at).map_err(|fault| match fault {
            ZipError::UnsupportedArchive(_) | ZipError::InvalidPassword => Rejection::ArchiveLocked,
            _ => Rejection::ArchiveDamaged,
        })?;
        if file.is_symlink() {
            return Err(Rejection::UnsafeName { name: excerpt(file.name()) });
        }
        // Its own size is only a claim; it cannot be more than all there is.
        let packed = file.compressed_size().min(self.size);
        let read = unpack::read(file, packed, self.limits);
        let spent = read.as_ref().map_or_else(|_| self.limits.unpacked_from(packed), |bytes| length(bytes));
        self.budget = self.budget.saturating_sub(spent);
        read
    }
}

const END: &[u8] = b"PK\x05\x06";
const END_64: &[u8] = b"PK\x06\x06";

/// The highest number of files that any end record in the bytes claims; which of them counts is the reader's choice.
fn most_claimed_entries(bytes: &[u8]) -> u64 {
    let number = |at: usize, size: usize| {
        let part = bytes.get(at..at + size)?;
        Some(part.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)))
    };
    let is_record = |at: usize| number(at + 4, 8).is_some_and(|size| (44..length(bytes)).contains(&size));
    let claims = bytes.windows(4).enumerate().filter_map(|(at, sign)| match sign {
        // The highest number in the short record says that the long one counts.
        END => number(at + 8, 2).filter(|count| *count != 0xffff),
        END_64 if is_record(at) => number(at + 32, 8),
        _ => None,
    });
    claims.max().unwrap_or_default()
}

/// Both kinds of slash divide a name, whatever wrote it.
fn is_safe(name: &str) -> bool {
    let is_absolute = name.starts_with(['/', '\\']);
    let has_drive = matches!(name.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    let climbs = name.split(['/', '\\']).any(|part| part == "..");
    !is_absolute && !has_drive && !climbs && !name.contains(char::is_control)
}

fn is_hidden(name: &str) -> bool {
    name.split(['/', '\\']).any(|part| part.starts_with('.') || part == "__MACOSX")
}
