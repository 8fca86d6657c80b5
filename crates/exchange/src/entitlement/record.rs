//! A table before it is understood: records of cells, each with where it stood. The same for CSV and XLSX.

/// One record. Holds product keys in clear, so it is neither shown nor stored.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Record {
    /// From 1, blank records counted, as a spreadsheet numbers them.
    pub row: u32,
    /// The line where the record begins, from 1.
    pub line: u32,
    pub cells: Vec<RawCell>,
    /// Lines that an unclosed quote swallowed.
    pub unclosed: Option<u32>,
    /// From a spreadsheet, which does not store empty cells at a row's end.
    pub from_sheet: bool,
}

#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct RawCell {
    pub text: String,
    pub kind: CellKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum CellKind {
    #[default]
    Text,
    /// A true number, written with a decimal point whatever the column's habit.
    Number,
    /// A spreadsheet's error, such as `#N/A`.
    Error,
}

impl RawCell {
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: CellKind::Text }
    }

    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Record {
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(RawCell::is_blank)
    }
}

/// What was read from a file, and what is to be said about it as a whole.
pub(super) struct Table {
    pub records: Vec<Record>,
    pub remarks: Vec<super::remark::RowRemark>,
}
