//! A body (*organ*): anything that can be accountable, decide or prepare — the council, the executive board, a
//! committee, a joint committee, a municipal company or a group of officials (R7).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::record::{Noun, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BodyType {
    MunicipalCouncil,
    ExecutiveBoard,
    Committee,
    JointCommittee,
    MunicipalCompany,
    MunicipalFederation,
    Subcommittee,
    /// A group of officials, such as the management group: it prepares and never decides.
    Group,
}

impl BodyType {
    /// Whether decisions of this body count. A group only prepares (R7).
    pub fn decides(self) -> bool {
        self != Self::Group
    }

    /// Whether the body may own a system and answer for it (R8): a committee, board, company or federation.
    pub fn can_be_accountable(self) -> bool {
        matches!(
            self,
            Self::ExecutiveBoard
                | Self::Committee
                | Self::JointCommittee
                | Self::MunicipalCompany
                | Self::MunicipalFederation
        )
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Body {
    pub name: String,
    /// As in § references: `KS`, `BUN`.
    #[serde(default)]
    pub abbreviation: Option<String>,
    pub body_type: BodyType,
    /// The other municipalities or organisations of a joint committee or federation, by name.
    #[serde(default)]
    pub partners: Vec<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Noun for Body {
    noun!(Body);
    const NAME_IS_UNIQUE: bool = true;

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
    }

    fn search_text(&self) -> Vec<String> {
        self.abbreviation.iter().cloned().chain(self.partners.iter().cloned()).collect()
    }
}
