//! The example's data files as they are written: records by section, named by symbols instead of ids. `@name` points
//! at another record, `@role_<standard role>` at a role type, `today`, `today+30d` and `today-30d` are days.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::fault::ExampleFault;

/// One record: its fields, and the symbol that others point at it by, under the key `symbol`.
pub(super) type Entry = Map<String, Value>;

/// Who and what the municipality is founded with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MunicipalityFile {
    #[serde(rename = "about")]
    _about: String,
    pub(super) municipality: Entry,
    pub(super) board: Entry,
    pub(super) chief: Entry,
    /// By standard role: what is expected of the holder.
    pub(super) role_duties: BTreeMap<String, String>,
    pub(super) bodies: Vec<Entry>,
    pub(super) units: Vec<Entry>,
    pub(super) persons: Vec<Entry>,
    pub(super) suppliers: Vec<Entry>,
    pub(super) systems: Vec<Entry>,
    pub(super) dependencies: Vec<Entry>,
    pub(super) governing_documents: Vec<Entry>,
    pub(super) goals: Vec<Entry>,
    pub(super) agreements: Vec<Entry>,
    pub(super) assignments: Vec<Entry>,
    pub(super) criticality: Vec<Value>,
    pub(super) classifications: Vec<Value>,
    pub(super) edits: Vec<EditEntry>,
}

/// What became known after the record was written: the history has both.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditEntry {
    pub(super) record: Value,
    pub(super) set: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LicenceFile {
    #[serde(rename = "about")]
    _about: String,
    pub(super) products: Vec<Entry>,
    pub(super) entitlements: Vec<Entry>,
    pub(super) rules: Vec<Entry>,
}

/// What symbols and relative days stand for.
pub(super) struct Names {
    ids: BTreeMap<String, Uuid>,
    today: NaiveDate,
}

impl Names {
    pub(super) fn new(today: NaiveDate) -> Self {
        Self { ids: BTreeMap::new(), today }
    }

    pub(super) fn give(&mut self, symbol: &str, id: Uuid) -> Result<(), ExampleFault> {
        match self.ids.insert(symbol.to_owned(), id) {
            None => Ok(()),
            Some(_) => Err(ExampleFault::SymbolTaken(symbol.to_owned())),
        }
    }

    /// The value with every symbol and relative day in it replaced.
    pub(super) fn resolve(&self, value: Value) -> Result<Value, ExampleFault> {
        Ok(match value {
            Value::String(text) => Value::String(self.text(text)?),
            Value::Array(values) => {
                Value::Array(values.into_iter().map(|value| self.resolve(value)).collect::<Result<_, _>>()?)
            }
            Value::Object(fields) => Value::Object(self.fields(fields)?),
            other => other,
        })
    }

    pub(super) fn fields(&self, fields: Entry) -> Result<Entry, ExampleFault> {
        fields.into_iter().map(|(field, value)| Ok((field, self.resolve(value)?))).collect()
    }

    fn text(&self, text: String) -> Result<String, ExampleFault> {
        if let Some(symbol) = text.strip_prefix('@') {
            return match self.ids.get(symbol) {
                Some(id) => Ok(id.to_string()),
                None => Err(ExampleFault::UnknownSymbol(text)),
            };
        }
        match text.strip_prefix("today") {
            None => Ok(text),
            Some(offset) => match day(self.today, offset) {
                Some(day) => Ok(day.to_string()),
                None => Err(ExampleFault::Day(text)),
            },
        }
    }
}

/// `today` moved by nothing, `+30d` or `-30d`.
fn day(today: NaiveDate, offset: &str) -> Option<NaiveDate> {
    if offset.is_empty() {
        return Some(today);
    }
    let days: i64 = offset.strip_suffix('d')?.parse().ok()?;
    today.checked_add_signed(Duration::try_days(days)?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn names() -> Names {
        let mut names = Names::new(NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"));
        names.give("ks", Uuid::from_u128(1)).expect("the first of the name");
        names
    }

    #[test]
    fn symbols_and_days_are_found_at_every_depth() {
        let resolved =
            names().resolve(json!({ "decision": [{ "body": "@ks", "date": "today-23d" }], "name": "ks" }));
        let meant = json!({
            "decision": [{ "body": "00000000-0000-0000-0000-000000000001", "date": "2026-10-31" }],
            "name": "ks",
        });
        assert_eq!(resolved.expect("both are known"), meant, "a text without @ stays as it is");
    }

    #[test]
    fn slips_of_the_pen_are_faults_and_not_texts() {
        let fault = |value| names().resolve(value).expect_err("it is a slip").to_string();
        assert_eq!(fault(json!("@kf")), "@kf names no record");
        assert_eq!(fault(json!("today+3")), "today+3 is not a day", "the unit is missing");
        assert_eq!(
            fault(json!("today+99999999999d")),
            "today+99999999999d is not a day",
            "out of the calendar"
        );
        let again = names().give("ks", Uuid::from_u128(2)).expect_err("the name is taken");
        assert_eq!(again.to_string(), "ks names two records");
    }
}
