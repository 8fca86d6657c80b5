//! Which column means what. Owns the fields of a row and the names that Swedish, English and Snipe-IT's exports give
//! them; letter case, underscores and repeated blanks do not matter.

use serde::{Deserialize, Serialize};

use super::options::Options;
use super::record::Record;
use super::rejection::Rejection;

macro_rules! fields {
    ($($(#[$said:meta])* $field:ident $word:literal: $($name:literal),+;)+) => {
        /// A field of a row. The catalogue's key is `entitlement-import-field-<word>`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$said])* $field),+ }

        impl Field {
            pub const ALL: &'static [Self] = &[$(Self::$field),+];

            /// The field in `snake_case`, as in JSON.
            pub fn word(self) -> &'static str {
                match self { $(Self::$field => $word),+ }
            }

            /// Headings that mean the field, folded.
            pub(super) fn names(self) -> &'static [&'static str] {
                match self { $(Self::$field => &[$($name),+]),+ }
            }
        }
    };
}

fields! {
    Product "product": "produkt", "produktnamn", "programprodukt", "program", "programvara", "licens", "licensnamn",
        "product", "product name", "product title", "item name", "name", "namn", "software", "software product", "title", "licence",
        "license", "license name";
    Publisher "publisher": "utgivare", "tillverkare", "publisher", "manufacturer", "developer";
    Edition "edition": "utgåva", "edition";
    Version "version": "version", "programversion", "product version";
    Metric "metric": "mått", "licensmått", "licenstyp", "räknas per", "metric", "license metric", "licence metric",
        "license type", "licence type";
    Quantity "quantity": "antal", "antal licenser", "kvantitet", "mängd", "quantity", "qty", "count", "seats",
        "number of licences", "number of licenses", "licences", "licenses";
    Start "start": "start", "startdatum", "första dag", "first day", "gäller från", "från och med", "fr.o.m.", "inköpsdatum",
        "köpdatum", "start date", "valid from", "purchase date";
    End "end": "slut", "slutdatum", "sista dag", "last day", "gäller till", "till och med", "t.o.m.", "utgår", "utgångsdatum", "upphör",
        "end", "end date", "valid to", "expires", "expiration date", "expiry date", "termination date";
    Evidence "evidence": "bevis", "underlag", "fakturanummer", "avtalsnummer", "evidence", "proof", "invoice number",
        "agreement number";
    EvidenceGrade "evidence_grade": "bevisgrad", "grad av bevis", "evidence grade";
    /// Price for each unit, excluding VAT.
    UnitPrice "unit_price": "pris", "styckpris", "á-pris", "à-pris", "a-pris", "pris per enhet", "pris per styck", "unit price", "price",
        "purchase cost", "cost";
    OrderNumber "order_number": "ordernummer", "ordernr", "beställningsnummer", "order number", "order no";
    /// A second number for the purchase. Stands in for the order number, or beside it.
    PurchaseOrder "purchase_order": "inköpsorder", "inköpsordernummer", "purchase order", "purchase order number";
    Supplier "supplier": "leverantör", "återförsäljare", "supplier", "reseller";
    Key "key": "nyckel", "licensnyckel", "produktnyckel", "nyckelns slut", "key", "key ending", "serial number", "serial", "product key",
        "license key", "licence key", "serienummer";
    Body "body": "nämnd", "organ", "förvaltning", "bolag", "body", "bodies", "company", "department";
    /// Snipe-IT's yes or no. Not a maintenance right, which has dates.
    Maintained "maintained": "underhålls", "maintained";
    Note "note": "not", "noter", "anteckning", "anteckningar", "anmärkning", "kommentar", "note", "notes", "comment", "comments";
}

/// How a column of the file was understood.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ColumnMapping {
    /// From 0.
    pub index: u32,
    pub heading: String,
    /// Absent: the column is not read.
    pub field: Option<Field>,
    /// Whether another column before it had the same meaning.
    pub repeated: bool,
}

/// The heading's place and meaning.
pub(super) struct Header {
    /// Index of the heading among the records.
    pub at: usize,
    pub columns: Vec<ColumnMapping>,
}

/// Rows above the heading that are passed over, such as a title.
const PREAMBLE: usize = 10;

impl Header {
    /// # Errors
    /// [`Rejection::Empty`], [`Rejection::NoProductColumn`] or [`Rejection::NoQuantityColumn`].
    pub fn find(records: &[Record], options: &Options) -> Result<Self, Rejection> {
        let mut first = None;
        let filled = records.iter().enumerate().filter(|(_, record)| !record.is_blank());
        for (at, record) in filled.take(PREAMBLE) {
            let columns = columns(record, options.columns.as_deref());
            match demand(&columns) {
                Ok(()) => return Ok(Self { at, columns }),
                Err(reason) => {
                    // The row that comes nearest explains best; the first row otherwise.
                    let nearer = matches!(reason, Rejection::NoQuantityColumn { .. })
                        && matches!(first, Some(Rejection::NoProductColumn { .. }));
                    if first.is_none() || nearer {
                        first = Some(reason);
                    }
                }
            }
        }
        Err(first.unwrap_or(Rejection::Empty))
    }
}

fn columns(record: &Record, chosen: Option<&[Option<Field>]>) -> Vec<ColumnMapping> {
    let mut columns: Vec<ColumnMapping> = Vec::new();
    for (place, cell) in record.cells.iter().enumerate() {
        let heading = super::words::clean(&cell.text);
        let field = match chosen {
            Some(chosen) => chosen.get(place).copied().flatten(),
            None => meaning(&heading),
        };
        let repeated = field.is_some() && columns.iter().any(|column| column.field == field);
        let field = field.filter(|_| !repeated);
        columns.push(ColumnMapping {
            index: u32::try_from(place).unwrap_or(u32::MAX),
            heading,
            field,
            repeated,
        });
    }
    columns
}

fn meaning(heading: &str) -> Option<Field> {
    let folded = super::words::folded(heading);
    Field::ALL.iter().copied().find(|field| field.names().contains(&folded.as_str()))
}

fn demand(columns: &[ColumnMapping]) -> Result<(), Rejection> {
    let has = |field| columns.iter().any(|column| column.field == Some(field));
    // Shortened: where the heading is missing, the first row of content stands in its place.
    let headers = || {
        let named = columns.iter().filter(|column| !column.heading.is_empty());
        named.take(30).map(|column| super::remark::shown(&column.heading)).collect()
    };
    if !has(Field::Product) {
        Err(Rejection::NoProductColumn { headers: headers() })
    } else if !has(Field::Quantity) {
        Err(Rejection::NoQuantityColumn { headers: headers() })
    } else {
        Ok(())
    }
}
