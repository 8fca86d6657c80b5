//! Why a whole file was refused. Nothing of it has been read when one of these is given.

use ansvar_domain::record::Values;

/// The answer to a file that is no table of entitlements. Its sentence is `entitlement-import-rejection-<code>`.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Rejection {
    /// Nothing in the file but white space.
    #[error("the file is empty")]
    Empty,
    /// `found` is what the file seems to be, such as `pdf`.
    #[error("not a table but {found}")]
    NotATable { found: &'static str },
    /// An Excel file of the old form, or one with a password: both look alike from outside.
    #[error("an old or locked Excel file")]
    OldOrLockedWorkbook,
    #[error("no column names the product")]
    NoProductColumn { headers: Vec<String> },
    #[error("no column says how many")]
    NoQuantityColumn { headers: Vec<String> },
    #[error("more than {most} {}", limit.word())]
    TooLarge { limit: Limit, most: u64 },
    #[error("the letters cannot be read")]
    EncodingUnreadable,
    #[error("the workbook is damaged")]
    XlsxDamaged,
    /// The archive holds a file name that points outside it.
    #[error("the archive names a file outside itself")]
    UnsafeArchive,
}

/// Which limit a file broke.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Limit {
    FileBytes,
    /// Bytes after unpacking.
    UnpackedBytes,
    Cells,
    Columns,
}

impl Limit {
    pub const ALL: [Self; 4] = [Self::FileBytes, Self::UnpackedBytes, Self::Cells, Self::Columns];

    pub fn word(self) -> &'static str {
        match self {
            Self::FileBytes => "file_bytes",
            Self::UnpackedBytes => "unpacked_bytes",
            Self::Cells => "cells",
            Self::Columns => "columns",
        }
    }
}

impl Rejection {
    /// Every code, for the catalogue's check.
    pub const CODES: [&'static str; 9] = [
        "empty",
        "not_a_table",
        "old_or_locked_workbook",
        "no_product_column",
        "no_quantity_column",
        "too_large",
        "encoding_unreadable",
        "xlsx_damaged",
        "unsafe_archive",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotATable { .. } => "not_a_table",
            Self::OldOrLockedWorkbook => "old_or_locked_workbook",
            Self::NoProductColumn { .. } => "no_product_column",
            Self::NoQuantityColumn { .. } => "no_quantity_column",
            Self::TooLarge { .. } => "too_large",
            Self::EncodingUnreadable => "encoding_unreadable",
            Self::XlsxDamaged => "xlsx_damaged",
            Self::UnsafeArchive => "unsafe_archive",
        }
    }

    /// The values of the sentence: `found`, `headers`, or `limit` and `most`.
    pub fn values(&self) -> Values {
        let mut values = Values::new();
        match self {
            Self::NotATable { found } => {
                values.insert("found".into(), (*found).into());
            }
            Self::NoProductColumn { headers } | Self::NoQuantityColumn { headers } => {
                values.insert("headers".into(), headers.join(", "));
            }
            Self::TooLarge { limit, most } => {
                values.insert("limit".into(), limit.word().into());
                values.insert("most".into(), most.to_string());
            }
            Self::Empty
            | Self::OldOrLockedWorkbook
            | Self::EncodingUnreadable
            | Self::XlsxDamaged
            | Self::UnsafeArchive => {}
        }
        values
    }
}
