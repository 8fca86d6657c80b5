//! A supplier (*leverantör*), with the numbers to call when something stops.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::record::{Noun, demand_text, noun};
use crate::refusal::{Code, Issue};

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Supplier {
    pub name: String,
    #[serde(default)]
    pub organisation_number: Option<String>,
    /// Office hours.
    #[serde(default)]
    pub phone: Option<String>,
    /// Outside office hours (*jour*).
    #[serde(default)]
    pub on_call_phone: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Noun for Supplier {
    noun!(Supplier);
    const NAME_IS_UNIQUE: bool = true;

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        check_organisation_number(self.organisation_number.as_deref(), issues);
    }

    fn search_text(&self) -> Vec<String> {
        [&self.organisation_number, &self.phone, &self.on_call_phone, &self.email]
            .into_iter()
            .flatten()
            .cloned()
            .collect()
    }
}

/// Swedish organisation numbers are written `NNNNNN-NNNN`.
pub(crate) fn check_organisation_number(number: Option<&str>, issues: &mut Vec<Issue>) {
    let Some(number) = number else { return };
    let well_formed = number.len() == 11
        && number
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 6 { byte == b'-' } else { byte.is_ascii_digit() });
    if !well_formed {
        issues.push(Issue::at(Code::WrongForm, "organisation_number").with("example", "212000-1975"));
    }
}
