//! How many and for how much, read from one record. A doubtful number of units leaves the row out, because it would
//! change what the municipality may use; a doubtful price is only left out itself.

use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use ansvar_domain::record::Values;

use super::header::Field;
use super::reading::Reading;
use super::record::CellKind;
use super::remark::{IssueCode, QuestionCode, RemarkCode, shown, values};
use super::{number, price, quantity, words};

impl Reading<'_> {
    pub fn quantity(&mut self) -> Quantity {
        let Some(text) = self.text(Field::Quantity) else {
            self.remark(Some(Field::Quantity), RemarkCode::QuantityEmpty, Values::new());
            return Quantity::Unknown;
        };
        if let Some(quantity) = quantity::word(&text) {
            return quantity;
        }
        let said = values([("text", shown(&text))]);
        let issue = match self.settle(Field::Quantity, quantity::without_unit(&text)) {
            number::Settled::Number(number) => match quantity::whole(number) {
                Ok(quantity) => return quantity,
                Err(issue) => issue,
            },
            number::Settled::Ambiguous => {
                self.ask(Field::Quantity, QuestionCode::DecimalSign, said.clone());
                IssueCode::NumberAmbiguous
            }
            number::Settled::Damaged => IssueCode::NumberDamaged,
            number::Settled::Unreadable => IssueCode::NumberUnreadable,
        };
        let mut said = said;
        if issue == IssueCode::OutOfRange {
            said.insert("most".into(), u32::MAX.to_string());
        }
        self.issue(Field::Quantity, issue, said);
        Quantity::Unknown
    }

    pub fn price(&mut self) -> Option<Ore> {
        let field = Field::UnitPrice;
        let text = self.text(field).filter(|text| !words::is_no_value(text))?;
        let said = values([("text", shown(&text))]);
        let marked = price::marked(&text);
        if let Some(currency) = marked.foreign {
            let mut said = said.clone();
            said.insert("currency".into(), currency.into());
            if !self.options.foreign_prices_are_kronor {
                self.ask(field, QuestionCode::Currency, values([("currency", currency.into())]));
                self.remark(Some(field), RemarkCode::CurrencyForeign, said);
                return None;
            }
            self.remark(Some(field), RemarkCode::CurrencyTakenAsKronor, said);
        }
        let settled = self.settle(field, marked.amount);
        if price::is_negative(settled) {
            self.issue(field, IssueCode::Negative, said);
            return None;
        }
        let remark = match settled {
            number::Settled::Number(number) => match price::ore(number) {
                Some((ore, rounded)) => {
                    if rounded {
                        self.remark(Some(field), RemarkCode::NumberRounded, said);
                    }
                    return Some(ore);
                }
                None => RemarkCode::NumberUnreadable,
            },
            number::Settled::Ambiguous => {
                self.ask(field, QuestionCode::DecimalSign, said.clone());
                RemarkCode::NumberAmbiguous
            }
            number::Settled::Damaged | number::Settled::Unreadable => RemarkCode::NumberUnreadable,
        };
        self.remark(Some(field), remark, said);
        None
    }

    fn settle(&self, field: Field, amount: &str) -> number::Settled {
        if self.cell(field).is_some_and(|cell| cell.kind == CellKind::Number) {
            return number::exact(amount);
        }
        let column = self.columns.numbers.get(&field).copied().unwrap_or_default();
        column.settle(amount, self.options.decimal_sign)
    }
}
