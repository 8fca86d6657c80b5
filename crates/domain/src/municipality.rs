//! The municipality: the customer, one for each workspace.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::record::{Noun, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Municipality {
    pub name: String,
    /// Organisation number, `NNNNNN-NNNN`.
    #[serde(default)]
    pub organisation_number: Option<String>,
}

impl Noun for Municipality {
    noun!(Municipality);

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        crate::supplier::check_organisation_number(self.organisation_number.as_deref(), issues);
    }
}
