//! A report read anew from the rows that were kept of it, long after its file is gone. Owns the number of the rules by
//! which rows become facts: whoever holds stored facts against kept rows must know that both mean the same rules.

use super::assemble::assemble;
use super::raw::RawRecords;
use super::rejection::Rejection;
use super::remark::Remarks;
use super::report::{Report, Source};

/// Raise it with every change of what a report's rows are read as. A test fails when the reading changes and this
/// does not: files that were read by the earlier rules would be taken for tampered ones.
pub const READING: u16 = 1;

/// The reading of imports that did not note theirs.
pub const FIRST_READING: u16 = 1;

impl Report {
    /// What the kept rows say. Equal to the report that they were kept of, but for the remarks on its file.
    ///
    /// # Errors
    /// [`Rejection`] when these are not the rows of a report.
    pub fn reread(raw: RawRecords, source: Source) -> Result<Self, Rejection> {
        assemble(raw, source == Source::GlpiJson, Some(source), Remarks::default())
    }
}
