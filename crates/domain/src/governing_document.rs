//! A governing document: strategy, policy, instruction, guideline or delegation scheme (R5).

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision::DecisionReference;
use crate::id::BodyId;
use crate::record::{Kind, Noun, References, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentType {
    Strategy,
    Policy,
    Instruction,
    Guideline,
    DelegationScheme,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct GoverningDocument {
    pub name: String,
    pub document_type: DocumentType,
    pub adopted_by: BodyId,
    /// The day it was adopted; a review renews it.
    #[serde(default)]
    pub adopted_on: Option<NaiveDate>,
    #[serde(default)]
    pub decision: Option<DecisionReference>,
    #[serde(default)]
    pub reviewed_on: Option<NaiveDate>,
    /// Months between reviews; absent means that none has been decided.
    #[serde(default)]
    pub review_interval_months: Option<u32>,
    #[serde(default)]
    pub registry_number: Option<String>,
}

impl GoverningDocument {
    /// The first day on which a review is late; `None` when no interval or no date is known.
    pub fn review_overdue_from(&self) -> Option<NaiveDate> {
        let last = self.reviewed_on.or(self.adopted_on)?;
        last.checked_add_months(Months::new(self.review_interval_months?))?.succ_opt()
    }
}

impl Noun for GoverningDocument {
    noun!(GoverningDocument);

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
    }

    fn references(&self) -> References {
        let mut references: References = vec![("adopted_by", Kind::Body, self.adopted_by.into())];
        references
            .extend(self.decision.iter().map(|decision| ("decision.body", Kind::Body, decision.body.into())));
        references
    }

    fn search_text(&self) -> Vec<String> {
        self.registry_number.iter().cloned().collect()
    }
}
