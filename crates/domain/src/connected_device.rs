//! How equipment that is not a computer is connected to the network: where, by whom, with whose approval (R64).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision::DecisionReference;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EquipmentType {
    Alarm,
    AccessControl,
    Building,
    Camera,
    Network,
    Other,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Connection {
    pub equipment_type: EquipmentType,
    /// Building and room.
    #[serde(default)]
    pub location: Option<String>,
    /// Address on the network.
    #[serde(default)]
    pub address: Option<String>,
    #[serde(default)]
    pub network_segment: Option<String>,
    /// The company that mounted it.
    #[serde(default)]
    pub installer: Option<String>,
    /// The decision to connect it; absent is a finding.
    #[serde(default)]
    pub approval: Option<DecisionReference>,
}
