//! One record to one row. What would change of what, how many or until when leaves the row out; the rest is a remark.

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use ansvar_domain::record::Values;
use chrono::NaiveDate;

use super::columns::Columns;
use super::header::Field;
use super::options::Options;
use super::record::{CellKind, RawCell, Record};
use super::remark::{IssueCode, Question, QuestionCode, RemarkCode, RowIssue, RowRemark, shown, values};
use super::row::{EntitlementRow, key_ending};
use super::{date, number, words};

pub(super) struct Reading<'a> {
    pub record: &'a Record,
    pub columns: &'a Columns,
    pub options: &'a Options,
    pub issues: Vec<RowIssue>,
    pub remarks: Vec<RowRemark>,
    pub questions: Vec<Question>,
}

impl Reading<'_> {
    /// The row, or nothing when the record as a whole cannot be read. Only valid when there are no issues.
    pub fn row(&mut self, expected: usize) -> Option<EntitlementRow> {
        if !self.is_whole(expected) {
            return None;
        }
        let product_name = self.text(Field::Product);
        // An unreadable name has been named already.
        if product_name.is_none() && self.issues.is_empty() {
            self.issue(Field::Product, IssueCode::ProductMissing, Values::new());
        }
        let (start, end) = (self.date(Field::Start), self.date(Field::End));
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            let values = values([("start", start.to_string()), ("end", end.to_string())]);
            self.issue(Field::End, IssueCode::DatesOutOfOrder, values);
        }
        self.maintained();
        Some(EntitlementRow {
            row: self.record.row,
            line: self.record.line,
            occurrence: 0,
            product_name: product_name.unwrap_or_default(),
            publisher: self.text(Field::Publisher),
            edition: self.text(Field::Edition),
            version: self.text(Field::Version),
            metric: self.metric(),
            quantity: self.quantity(),
            start,
            end,
            evidence_grade: self.grade(),
            evidence: self.text(Field::Evidence),
            unit_price: self.price(),
            order_number: self.order_number(),
            supplier_name: self.text(Field::Supplier),
            body_name: self.text(Field::Body),
            key_ending: self.key(),
            note: self.text(Field::Note),
        })
    }

    /// A record wider than the heading has slipped sideways; nothing in it can be trusted to stand where it should.
    fn is_whole(&mut self, expected: usize) -> bool {
        let filled = self.record.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        if let Some(lines) = self.record.unclosed {
            self.whole(IssueCode::QuoteUnclosed, values([("lines", lines.to_string())]));
            return false;
        }
        if filled > expected {
            let values = values([("found", filled.to_string()), ("expected", expected.to_string())]);
            self.whole(IssueCode::RowLong, values);
            return false;
        }
        let found = self.record.cells.len();
        if found < expected && !self.record.from_sheet {
            let values = values([("found", found.to_string()), ("expected", expected.to_string())]);
            self.remark(None, RemarkCode::RowShort, values);
        }
        true
    }

    pub fn cell(&self, field: Field) -> Option<&RawCell> {
        let cell = self.record.cells.get(*self.columns.places.get(&field)?)?;
        (!cell.is_blank()).then_some(cell)
    }

    /// The cell's cleaned text, or nothing when it is empty, too long or a spreadsheet's error.
    pub fn text(&mut self, field: Field) -> Option<String> {
        let cell = self.cell(field)?;
        let (text, kind) = (words::clean(&cell.text), cell.kind);
        let limit = self.options.limits.text;
        if kind == CellKind::Error {
            self.issue(field, IssueCode::CellError, values([("text", shown(&text))]));
            return None;
        }
        if text.chars().count() as u64 > limit {
            self.issue(field, IssueCode::TextTooLong, values([("limit", limit.to_string())]));
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    fn metric(&mut self) -> Metric {
        let Some(text) = self.text(Field::Metric) else {
            if self.columns.places.contains_key(&Field::Metric) {
                let metric = words::metric_word(self.options.metric).into();
                self.remark(Some(Field::Metric), RemarkCode::MetricAssumed, values([("metric", metric)]));
            }
            return self.options.metric;
        };
        words::metric(&text).unwrap_or_else(|| {
            self.issue(Field::Metric, IssueCode::MetricUnknown, values([("text", shown(&text))]));
            self.options.metric
        })
    }

    fn date(&mut self, field: Field) -> Option<NaiveDate> {
        let text = self.text(field)?;
        if field == Field::End && words::is_without_end(&text) {
            return None;
        }
        let said = values([("text", shown(&text))]);
        if words::is_no_value(&text) {
            self.remark(Some(field), RemarkCode::DatePlaceholder, said);
            return None;
        }
        let column = self.columns.dates.get(&field).copied().unwrap_or_default();
        let issue = match column.settle(&text, self.options.date_order) {
            date::Settled::Date(date) => return Some(date),
            // No first day narrows nothing. No last day would make a right that ends one that never does.
            date::Settled::Placeholder if field == Field::Start || text.starts_with("0000") => {
                self.remark(Some(field), RemarkCode::DatePlaceholder, said);
                return None;
            }
            date::Settled::Placeholder => IssueCode::DatePlaceholder,
            date::Settled::Ambiguous => {
                self.ask(field, QuestionCode::DateOrder, said.clone());
                IssueCode::DateAmbiguous
            }
            date::Settled::Unreadable => IssueCode::DateUnreadable,
        };
        self.issue(field, issue, said);
        None
    }

    fn grade(&mut self) -> EvidenceGrade {
        let Some(text) = self.text(Field::EvidenceGrade) else { return EvidenceGrade::None };
        words::grade(&text).unwrap_or_else(|| {
            let said = values([("text", shown(&text))]);
            self.remark(Some(Field::EvidenceGrade), RemarkCode::GradeUnreadable, said);
            EvidenceGrade::None
        })
    }

    fn order_number(&mut self) -> Option<String> {
        let numbers = [Field::OrderNumber, Field::PurchaseOrder].map(|field| {
            let text = self.text(field)?;
            if number::is_damaged(&text) {
                self.remark(Some(field), RemarkCode::NumberDamaged, values([("text", shown(&text))]));
            }
            Some(text)
        });
        match numbers {
            [Some(order), Some(purchase)] if order != purchase => Some(format!("{order} / {purchase}")),
            [order, purchase] => order.or(purchase),
        }
    }

    fn key(&mut self) -> Option<String> {
        let text = self.text(Field::Key).filter(|text| !words::is_no_value(text))?;
        if number::is_damaged(&text) {
            // The text is left out of the sentence: it is what remains of a key.
            self.remark(Some(Field::Key), RemarkCode::NumberDamaged, values([("text", "…".into())]));
            return None;
        }
        let ending = key_ending(&text)?;
        if ending.chars().count() < text.chars().count() {
            self.remark(Some(Field::Key), RemarkCode::KeyMasked, Values::new());
        }
        Some(ending)
    }

    fn maintained(&mut self) {
        let Some(text) = self.text(Field::Maintained) else { return };
        match words::flag(&text) {
            Some(true) => {
                self.remark(Some(Field::Maintained), RemarkCode::MaintainedWithoutDates, Values::new());
            }
            Some(false) => {}
            None => {
                let said = values([("text", shown(&text))]);
                self.remark(Some(Field::Maintained), RemarkCode::BooleanUnreadable, said);
            }
        }
    }

    pub fn issue(&mut self, field: Field, code: IssueCode, values: Values) {
        let (row, line) = (self.record.row, self.record.line);
        self.issues.push(RowIssue { row, line, column: Some(field), code, values });
    }

    fn whole(&mut self, code: IssueCode, values: Values) {
        let (row, line) = (self.record.row, self.record.line);
        self.issues.push(RowIssue { row, line, column: None, code, values });
    }

    pub fn remark(&mut self, column: Option<Field>, code: RemarkCode, values: Values) {
        self.remarks.push(RowRemark { row: Some(self.record.row), column, code, values });
    }

    pub fn ask(&mut self, column: Field, code: QuestionCode, values: Values) {
        self.questions.push(Question { column, code, values });
    }
}
