//! A mandate (*uppdrag*): what a body has told a unit to do. A unit without one steers itself (R1).

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision::DecisionReference;
use crate::id::{BodyId, UnitId};
use crate::record::{Kind, Noun, References, demand_order, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Mandate {
    pub name: String,
    pub giver: BodyId,
    pub receiver: UnitId,
    pub text: String,
    pub decision: DecisionReference,
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
}

impl Mandate {
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.decision.date <= day && self.valid_to.is_none_or(|to| day <= to)
    }
}

impl Noun for Mandate {
    noun!(Mandate);

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        demand_text("text", &self.text, issues);
        demand_order("valid_to", Some(self.decision.date), self.valid_to, issues);
    }

    fn references(&self) -> References {
        vec![
            ("giver", Kind::Body, self.giver.into()),
            ("receiver", Kind::Unit, self.receiver.into()),
            ("decision.body", Kind::Body, self.decision.body.into()),
        ]
    }
}
