//! One report: what one agent says about one device at one time. Values only; how they are read stands in
//! [`super::assemble`].

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::device::{Cpu, Hardware, LicenceTrace, NetworkDevice, VirtualMachine};
use super::identity::Keys;
use super::raw::RawRecords;
use super::remark::Remark;
use super::software::SoftwareRow;

/// The written form of the report.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    GlpiJson,
    /// XML of the FusionInventory or GLPI agent.
    AgentXml,
    OcsXml,
}

impl Source {
    /// The word that is stored and shown through the catalogue.
    pub fn word(self) -> &'static str {
        match self {
            Self::GlpiJson => "glpi_json",
            Self::AgentXml => "agent_xml",
            Self::OcsXml => "ocs_xml",
        }
    }

    /// The source with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::GlpiJson, Self::AgentXml, Self::OcsXml].into_iter().find(|source| source.word() == word)
    }
}

/// What the agent says that it has looked at.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    #[default]
    Computer,
    Phone,
    NetworkEquipment,
    Printer,
    /// Something on the network that no agent knows better.
    Unmanaged,
}

/// By what the machine can be recognised: as received, and cleaned for comparing.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Identity {
    pub name: Option<String>,
    pub serial: Option<String>,
    pub uuid: Option<String>,
    pub agent_id: String,
    pub macs: Vec<String>,
    /// Without junk, virtual adapters and spelling.
    pub keys: Keys,
}

/// What one file says about one device.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    pub source: Source,
    pub agent_version: Option<String>,
    /// The agent's id, as received.
    pub device_id: String,
    /// Covers some sections only; the others are unchanged, not empty.
    pub partial: bool,
    /// The machine's local time, if the report says.
    pub reported_at: Option<NaiveDateTime>,
    pub item_kind: ItemKind,
    /// The label that the agent was started with.
    pub tag: Option<String>,
    pub identity: Identity,
    pub hardware: Hardware,
    /// One for each processor; `None` when the report does not list them.
    pub cpus: Option<Vec<Cpu>>,
    pub virtual_machines: Vec<VirtualMachine>,
    pub network_device: Option<NetworkDevice>,
    /// `None`: the section is absent, which says nothing. Empty: nothing is installed.
    pub software: Option<Vec<SoftwareRow>>,
    pub licence_traces: Vec<LicenceTrace>,
    pub raw: RawRecords,
    pub remarks: Vec<Remark>,
}
