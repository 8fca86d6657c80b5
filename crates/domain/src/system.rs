//! A system in the register: an information system, or equipment connected to the network such as an alarm (R64).
//! The accountable body is the owner; who carries out, represents and stewards follows from role assignments.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::connected_device::Connection;
use crate::decision::DecisionReference;
use crate::id::{BodyId, SupplierId, UnitId};
use crate::record::{Kind, Noun, References, demand_text, noun};
use crate::refusal::{Code, Issue};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SystemType {
    InformationSystem,
    /// Anything on the network that is not a computer: alarms, access control, building equipment.
    ConnectedDevice,
}

/// Whose system it is (R58).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OwnershipClass {
    /// One committee's own.
    Own,
    MunicipalityWide,
    Company,
    SeveralOrganisations,
}

/// Where in its life the system is (R75).
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum LifecycleStage {
    Planned,
    Acquiring,
    InOperation,
    PhasingOut,
    Closed,
}

impl LifecycleStage {
    /// Somebody depends on the system: it must have people who answer for it.
    pub fn in_use(self) -> bool {
        matches!(self, Self::InOperation | Self::PhasingOut)
    }
}

/// How critical, as decided by the executive board (R13).
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum CriticalityLevel {
    /// The board has looked at it and found it neither.
    Neither,
    OperationsCritical,
    SocietyCritical,
}

/// The decided level. It cannot stand without its decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Criticality {
    pub level: CriticalityLevel,
    pub decision: DecisionReference,
}

/// Consequence level 0–3 of each aspect (KLASSA, R74, R103). Level 4 is refused (R104).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Classification {
    pub confidentiality: u8,
    pub integrity: u8,
    pub availability: u8,
    pub traceability: u8,
    pub date: NaiveDate,
    /// Why these levels.
    #[serde(default)]
    pub reason: Option<String>,
    /// Who took part, by role (R106).
    #[serde(default)]
    pub participants: Vec<String>,
}

/// Somebody to call when it stops, in the order of the list (R65).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct EmergencyContact {
    pub name: String,
    /// What they are: "installatör, jour".
    #[serde(default)]
    pub role: Option<String>,
    pub phone: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct System {
    pub name: String,
    pub system_type: SystemType,
    /// What it is for, in one or two sentences.
    #[serde(default)]
    pub purpose: Option<String>,
    /// The accountable body. Empty only while nobody knows: that is a finding, not an accepted state.
    #[serde(default)]
    pub owner: Option<BodyId>,
    pub ownership_class: OwnershipClass,
    /// The unit that uses or runs it.
    #[serde(default)]
    pub unit: Option<UnitId>,
    #[serde(default)]
    pub supplier: Option<SupplierId>,
    #[serde(default)]
    pub contacts: Vec<EmergencyContact>,
    pub lifecycle_stage: LifecycleStage,
    #[serde(default)]
    pub criticality: Option<Criticality>,
    #[serde(default)]
    pub classification: Option<Classification>,
    /// Hours of outage before harm (R101).
    #[serde(default)]
    pub max_tolerable_outage_hours: Option<u32>,
    /// What happens to people, third parties and money in an outage (R101).
    #[serde(default)]
    pub consequence: Option<String>,
    /// Other names and words that people use for it: they find it in the search.
    #[serde(default)]
    pub also_called: Vec<String>,
    /// Where and how it is connected; only for connected equipment.
    #[serde(default)]
    pub connection: Option<Connection>,
    #[serde(default)]
    pub note: Option<String>,
}

impl System {
    /// A system of which only the name and the owner are known.
    pub fn named(name: impl Into<String>, owner: Option<BodyId>) -> Self {
        Self {
            name: name.into(),
            system_type: SystemType::InformationSystem,
            purpose: None,
            owner,
            ownership_class: OwnershipClass::Own,
            unit: None,
            supplier: None,
            contacts: Vec::new(),
            lifecycle_stage: LifecycleStage::InOperation,
            criticality: None,
            classification: None,
            max_tolerable_outage_hours: None,
            consequence: None,
            also_called: Vec::new(),
            connection: None,
            note: None,
        }
    }
}

impl Noun for System {
    noun!(System);
    const NAME_IS_UNIQUE: bool = true;
    const GUARDED: &'static [(&'static str, &'static str)] =
        &[("criticality", "set_criticality"), ("classification", "classify_system")];

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        for (at, contact) in self.contacts.iter().enumerate() {
            demand_text(&format!("contacts.{at}.name"), &contact.name, issues);
            demand_text(&format!("contacts.{at}.phone"), &contact.phone, issues);
        }
        if let Some(classification) = &self.classification {
            classification.check(issues);
        }
        if self.connection.is_some() && self.system_type != SystemType::ConnectedDevice {
            issues.push(Issue::at(Code::WrongKind, "connection").with("expected", "connected_device"));
        }
    }

    fn references(&self) -> References {
        let mut references = References::new();
        references.extend(self.owner.map(|owner| ("owner", Kind::Body, owner.into())));
        references.extend(self.unit.map(|unit| ("unit", Kind::Unit, unit.into())));
        references.extend(self.supplier.map(|supplier| ("supplier", Kind::Supplier, supplier.into())));
        if let Some(criticality) = &self.criticality {
            references.push(("criticality.decision.body", Kind::Body, criticality.decision.body.into()));
        }
        if let Some(approval) = self.connection.as_ref().and_then(|connection| connection.approval.as_ref()) {
            references.push(("connection.approval.body", Kind::Body, approval.body.into()));
        }
        references
    }

    fn search_text(&self) -> Vec<String> {
        let mut words = self.also_called.clone();
        words.extend(self.purpose.iter().cloned());
        words.extend(self.contacts.iter().map(|contact| contact.name.clone()));
        if let Some(connection) = &self.connection {
            words.extend(
                [&connection.location, &connection.address, &connection.installer]
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
        }
        words
    }
}

impl Classification {
    /// The levels in the order K, R, T, S.
    pub fn levels(&self) -> [u8; 4] {
        [self.confidentiality, self.integrity, self.availability, self.traceability]
    }

    pub fn check(&self, issues: &mut Vec<Issue>) {
        let fields = ["confidentiality", "integrity", "availability", "traceability"];
        for (field, level) in fields.into_iter().zip(self.levels()) {
            match level {
                0..=3 => {}
                // The field's value is left out on purpose: nothing of such an assessment may be stored.
                4 => issues.push(Issue::new(Code::LevelFourRefused)),
                _ => issues.push(
                    Issue::at(Code::OutOfRange, format!("classification.{field}"))
                        .with("from", 0)
                        .with("to", 3),
                ),
            }
        }
    }
}
