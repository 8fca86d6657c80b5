//! An agreement on IT: operation for another party, service levels, or a commitment to a committee (R38–R41).

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, SupplierId, SystemId};
use crate::record::{Kind, Noun, References, demand_order, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AgreementType {
    OperationsAgreement,
    ServiceLevelAgreement,
    /// One-sided promise to a committee.
    ServiceCommitment,
    FrameworkAgreement,
    DataProcessingAgreement,
    Other,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Agreement {
    pub name: String,
    pub agreement_type: AgreementType,
    /// The bodies that are parties or that the promise is made to.
    #[serde(default)]
    pub bodies: Vec<BodyId>,
    #[serde(default)]
    pub supplier: Option<SupplierId>,
    #[serde(default)]
    pub systems: Vec<SystemId>,
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// Last day; absent means until further notice.
    #[serde(default)]
    pub end: Option<NaiveDate>,
    /// What is promised, in plain words.
    #[serde(default)]
    pub commitment: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Agreement {
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.start.is_none_or(|start| start <= day) && self.end.is_none_or(|end| day <= end)
    }
}

impl Noun for Agreement {
    noun!(Agreement);

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        demand_order("end", self.start, self.end, issues);
    }

    fn references(&self) -> References {
        let mut references = References::new();
        references.extend(self.bodies.iter().map(|body| ("bodies", Kind::Body, (*body).into())));
        references.extend(self.supplier.map(|supplier| ("supplier", Kind::Supplier, supplier.into())));
        references.extend(self.systems.iter().map(|system| ("systems", Kind::System, (*system).into())));
        references
    }
}
