//! A unit of the officials' organisation: a department under a body, or a part of one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, UnitId};
use crate::record::{Kind, Noun, References, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnitType {
    Department,
    /// The central unit for planning, operation and security of IT.
    ItUnit,
    Unit,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Unit {
    pub name: String,
    pub unit_type: UnitType,
    /// The body that the unit works under.
    pub body: BodyId,
    #[serde(default)]
    pub parent: Option<UnitId>,
    #[serde(default)]
    pub cost_centre: Option<String>,
}

impl Noun for Unit {
    noun!(Unit);

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
    }

    fn references(&self) -> References {
        let mut references: References = vec![("body", Kind::Body, self.body.into())];
        references.extend(self.parent.map(|parent| ("parent", Kind::Unit, parent.into())));
        references
    }

    fn search_text(&self) -> Vec<String> {
        self.cost_centre.iter().cloned().collect()
    }
}
