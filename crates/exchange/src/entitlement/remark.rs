//! What is said about rows: an issue leaves the row out, a remark lets it in and says what was understood, a question
//! asks the importer for what the file cannot tell. A product key is never among the values.

use ansvar_domain::record::Values;
use serde::Serialize;

use super::header::Field;

macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$said:meta])* $variant:ident => $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$said])* $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code in `snake_case`; the catalogue's key is its kebab case.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

codes! {
    /// Why a row was left out. Its sentence is `entitlement-import-issue-<code>`.
    IssueCode {
        /// The row says how many but not of what.
        ProductMissing => "product_missing",
        /// `text` is no date, or none in the column's order.
        DateUnreadable => "date_unreadable",
        /// `text` can be read as two dates, and no other row shows which.
        DateAmbiguous => "date_ambiguous",
        /// `text` is a computer's zero date, which says nothing of when the right ends.
        DatePlaceholder => "date_placeholder",
        /// `start` lies after `end`.
        DatesOutOfOrder => "dates_out_of_order",
        /// `text` is no number.
        NumberUnreadable => "number_unreadable",
        /// `text` can be read as two numbers, and no other row shows which.
        NumberAmbiguous => "number_ambiguous",
        /// A spreadsheet has rounded the number: `text`.
        NumberDamaged => "number_damaged",
        /// `text` is below zero. A right without limit is written with its word.
        Negative => "negative",
        /// `text` is not a whole number.
        NotWhole => "not_whole",
        /// `text` is more than `most`.
        OutOfRange => "out_of_range",
        /// `text` is no metric of ours.
        MetricUnknown => "metric_unknown",
        /// The text has more than `limit` characters.
        TextTooLong => "text_too_long",
        /// The cell holds a spreadsheet's error: `text`.
        CellError => "cell_error",
        /// The row has `found` cells under `expected` headings.
        RowLong => "row_long",
        /// A quote opens and is not closed before the file ends, `lines` lines later.
        QuoteUnclosed => "quote_unclosed",
    }
}

codes! {
    /// What was understood, assumed or left out. Its sentence is `entitlement-import-remark-<code>`.
    RemarkCode {
        /// The file does not say its encoding; `encoding` was taken.
        EncodingGuessed => "encoding_guessed",
        /// The letters look as if they had been converted once too often, as in `text`.
        EncodingSuspect => "encoding_suspect",
        /// Another column before it has the same meaning; this one was not read.
        HeaderDuplicate => "header_duplicate",
        /// The column has content but no heading; it was not read.
        HeaderBlank => "header_blank",
        /// The sheets `sheets` were not read.
        SheetsLeftOut => "sheets_left_out",
        /// The row has `found` cells under `expected` headings; the rest were taken as empty.
        RowShort => "row_short",
        /// No column says what is counted; `metric` was taken.
        MetricAssumed => "metric_assumed",
        /// The row does not say how many; the quantity is unknown.
        QuantityEmpty => "quantity_empty",
        /// `text` was taken as no date.
        DatePlaceholder => "date_placeholder",
        /// The price `text` could not be read and was left out.
        NumberUnreadable => "number_unreadable",
        /// The price `text` can be read as two numbers and was left out.
        NumberAmbiguous => "number_ambiguous",
        /// The price `text` was rounded to whole öre.
        NumberRounded => "number_rounded",
        /// A spreadsheet has rounded the number `text`, so it is kept as text and compared with nothing.
        NumberDamaged => "number_damaged",
        /// The price `text` is in `currency`, not kronor, and was left out.
        CurrencyForeign => "currency_foreign",
        /// The price `text` is marked `currency` and was read as kronor, as the importer said.
        CurrencyTakenAsKronor => "currency_taken_as_kronor",
        /// `text` is no grade of evidence; the right counts as unproved.
        GradeUnreadable => "grade_unreadable",
        /// `text` is neither yes nor no.
        BooleanUnreadable => "boolean_unreadable",
        /// The row says that it is maintained, but not between which dates; no maintenance was entered.
        MaintainedWithoutDates => "maintained_without_dates",
        /// The product key was masked; its last five characters are kept.
        KeyMasked => "key_masked",
        /// Row `first` has the same product, version, metric, order number and key; both were read.
        RowRepeated => "row_repeated",
    }
}

codes! {
    /// What the importer must answer. Its sentence is `entitlement-import-question-<code>`.
    QuestionCode {
        /// Answered by `Options::date_order`.
        DateOrder => "date_order",
        /// Answered by `Options::decimal_sign`.
        DecimalSign => "decimal_sign",
        /// Answered by `Options::foreign_prices_are_kronor`. `currency` is the first one found.
        Currency => "currency",
    }
}

/// One row that was left out, and why. A row may have several.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RowIssue {
    /// The record's number in the file from 1, the heading included; in XLSX the sheet's row.
    pub row: u32,
    /// The line where the record begins, from 1.
    pub line: u32,
    pub column: Option<Field>,
    pub code: IssueCode,
    pub values: Values,
}

/// One thing to know about a row, or about the file when `row` is absent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RowRemark {
    pub row: Option<u32>,
    pub column: Option<Field>,
    pub code: RemarkCode,
    pub values: Values,
}

/// One question about a column. Asked once, however many rows it concerns.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Question {
    pub column: Field,
    pub code: QuestionCode,
    pub values: Values,
}

/// A cell's text as a sentence shows it: one line, at most 80 characters.
pub(super) fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

/// Values of one sentence.
pub(super) fn values<const N: usize>(pairs: [(&str, String); N]) -> Values {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
