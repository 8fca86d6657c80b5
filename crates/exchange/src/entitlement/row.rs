//! One entitlement as a file states it, and what makes it the same entitlement when the file comes again. Names are
//! names: which product, supplier or body of the register they mean is the caller's to find.

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::number::is_damaged;
use super::words::{folded, metric_word};

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct EntitlementRow {
    /// The record's number in the file from 1, the heading included; in XLSX the sheet's row.
    pub row: u32,
    /// The line where the record begins, from 1.
    pub line: u32,
    /// How many rows above in the file say the same in all that identifies a row; 0 for the first.
    pub occurrence: u32,
    pub product_name: String,
    pub publisher: Option<String>,
    pub edition: Option<String>,
    pub version: Option<String>,
    pub metric: Metric,
    pub quantity: Quantity,
    pub start: Option<NaiveDate>,
    /// The last valid day; absent means without end.
    pub end: Option<NaiveDate>,
    pub evidence_grade: EvidenceGrade,
    pub evidence: Option<String>,
    /// For each unit, excluding VAT.
    pub unit_price: Option<Ore>,
    pub order_number: Option<String>,
    pub supplier_name: Option<String>,
    pub body_name: Option<String>,
    /// The last five characters of the product key.
    pub key_ending: Option<String>,
    pub note: Option<String>,
}

/// The row's identity from one import to the next: SHA-256 over product, edition, version, metric, order number and
/// key ending, folded (letter case and blanks do not matter), and which of several like rows it is. Number, dates,
/// price and proof are left out, so that a row whose number has changed is a changed row and not a new one.
///
/// An order number that a spreadsheet has rounded identifies nothing and is left out.
pub fn row_key(row: &EntitlementRow) -> [u8; 32] {
    let fold = |text: &Option<String>| text.as_deref().map(folded).unwrap_or_default();
    let order = row.order_number.clone().filter(|number| !is_damaged(number));
    let parts = [
        "ansvar/entitlement-row/1".into(),
        folded(&row.product_name),
        fold(&row.edition),
        fold(&row.version),
        metric_word(row.metric).into(),
        fold(&order),
        fold(&row.key_ending),
        row.occurrence.to_string(),
    ];
    let mut hash = Sha256::new();
    for part in parts {
        // Lengths keep neighbours apart: `ab` `c` is not `a` `bc`.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

/// The last five characters of a product key, which is all that is kept of it. Dashes and blanks at its end, and keys
/// without any letter or digit, hold nothing.
pub(super) fn key_ending(key: &str) -> Option<String> {
    let key = key.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    let from = key.char_indices().rev().nth(4).map_or(0, |(at, _)| at);
    let ending = key[from..].trim();
    (!ending.is_empty()).then(|| ending.to_owned())
}
