//! A goal for a unit's IT work, traced upward to a mandate or a governing document (R2, R3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{GoverningDocumentId, MandateId, UnitId};
use crate::record::{Kind, Noun, References, demand_text, noun};
use crate::refusal::{Code, Issue};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoalType {
    Economy,
    Operations,
    ServiceLevel,
    Security,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Goal {
    pub name: String,
    pub goal_type: GoalType,
    pub unit: UnitId,
    pub year: u16,
    #[serde(default)]
    pub mandate: Option<MandateId>,
    #[serde(default)]
    pub governing_document: Option<GoverningDocumentId>,
    /// What the goal means in practice for users (R25).
    #[serde(default)]
    pub plain_text: Option<String>,
}

impl Noun for Goal {
    noun!(Goal);

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        if !(1990..=2100).contains(&self.year) {
            issues.push(Issue::at(Code::OutOfRange, "year").with("from", 1990).with("to", 2100));
        }
    }

    fn references(&self) -> References {
        let mut references: References = vec![("unit", Kind::Unit, self.unit.into())];
        references.extend(self.mandate.map(|mandate| ("mandate", Kind::Mandate, mandate.into())));
        references.extend(
            self.governing_document
                .map(|document| ("governing_document", Kind::GoverningDocument, document.into())),
        );
        references
    }
}
