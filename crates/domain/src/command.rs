//! What a person asks for. A command carries intent, the ids it creates and the revisions its author saw, so that
//! applying it twice, here or at the hub, gives the same changes.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specta::Type;

use crate::body::Body;
use crate::decision::DecisionReference;
use crate::id::{
    BodyId, CommandId, DeviceId, IdentityDecisionId, ImportBatchId, MunicipalityId, PersonId, RecordId,
    RoleAssignmentId, RoleTypeId, SystemId,
};
use crate::identity_decision::Verdict;
use crate::municipality::Municipality;
use crate::person::Person;
use crate::record::{Content, Revision};
use crate::role_assignment::RoleAssignment;
use crate::role_type::RoleType;
use crate::system::{Classification, CriticalityLevel};

/// The version of the command format that this program writes.
pub const VERSION: u16 = 1;

/// Every command there is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(tag = "command", rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "commands are few at a time; a box would only be in the way")]
pub enum Command {
    FoundMunicipality(Box<FoundMunicipality>),
    Add(Add),
    Edit(Edit),
    Retire(Retire),
    Restore(Restore),
    SetCriticality(SetCriticality),
    ClassifySystem(ClassifySystem),
    AssignRole(AssignRole),
    EndRoleAssignment(EndRoleAssignment),
    RegisterSigningKey(RegisterSigningKey),
    DecideIdentity(DecideIdentity),
    /// Several commands as one: all or nothing, one journal entry, undone together.
    Batch(Batch),
    /// Takes back everything that an earlier command changed.
    Revert(Revert),
    /// Notes in the journal that inventory reports were stored; the facts go the bulk path in the same transaction.
    RecordInventory(RecordInventory),
    /// Notes that an inventory import was taken back.
    UndoInventory(UndoInventory),
}

/// The first command of a workspace: the municipality, its executive board, the IT head, and the role types.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct FoundMunicipality {
    pub id: MunicipalityId,
    pub municipality: Municipality,
    pub board_id: BodyId,
    pub board: Body,
    pub chief_id: PersonId,
    pub chief: Person,
    pub chief_assignment_id: RoleAssignmentId,
    /// Must hold one whose `standard` is `it_head`.
    pub role_types: Vec<FoundedRoleType>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct FoundedRoleType {
    pub id: RoleTypeId,
    pub role_type: RoleType,
}

/// Adds a record of any kind that needs no decision of its own.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Add {
    pub id: RecordId,
    pub content: Content,
}

/// Sets fields of a record. Fields not named stay as they are, so two people who change different fields both win.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Edit {
    pub id: RecordId,
    /// The revision that the author saw.
    pub seen: Revision,
    #[specta(type = std::collections::BTreeMap<String, Option<specta_typescript::Unknown>>)]
    pub set: Map<String, Value>,
}

/// Takes a record out of the register, with a reason. Refused while live records name it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Retire {
    pub id: RecordId,
    pub reason: String,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Restore {
    pub id: RecordId,
    pub reason: String,
}

/// Records the executive board's decision on how critical a system is (R13). `level` absent takes the level away,
/// which also needs a decision.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct SetCriticality {
    pub system: SystemId,
    pub level: CriticalityLevel,
    pub decision: DecisionReference,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct ClassifySystem {
    pub system: SystemId,
    pub classification: Classification,
}

/// Appoints a person to a role (R9, R89). A holder of the same role on the same object is not replaced by it:
/// end that assignment first, or name it in `replaces`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct AssignRole {
    pub id: RoleAssignmentId,
    pub assignment: RoleAssignment,
    /// An assignment that ends the day before this one begins.
    #[serde(default)]
    pub replaces: Option<RoleAssignmentId>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct EndRoleAssignment {
    pub id: RoleAssignmentId,
    /// The last day.
    pub on: NaiveDate,
    pub reason: String,
}

/// Notes the acting person's own public key, against which decisions are verified.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct RegisterSigningKey {
    pub person: PersonId,
    /// 64 hex digits.
    pub key: String,
}

/// Says whether two devices that a strong key joins and another parts are one machine (R187). Of one machine, the device
/// that came first into the register stands for both from then on.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct DecideIdentity {
    pub id: IdentityDecisionId,
    pub device: DeviceId,
    pub other: DeviceId,
    pub verdict: Verdict,
    /// The day on which the board was replaced; only with that verdict.
    #[serde(default)]
    pub replaced_on: Option<NaiveDate>,
    pub reason: String,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Batch {
    /// The import that it comes from, if it does.
    #[serde(default)]
    pub import: Option<Import>,
    pub commands: Vec<Command>,
}

/// Where a batch came from.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Import {
    pub id: ImportBatchId,
    pub file_name: String,
    /// SHA-256 of the file, hex.
    pub file_hash: String,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Revert {
    /// Called `of` in JSON, where `command` says which command this is.
    #[serde(rename = "of")]
    pub command: CommandId,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct RecordInventory {
    pub batch: ImportBatchId,
    /// SHA-256 over what the import stored, hex: the chain vouches for it. `manifest_version` says over what.
    pub manifest_hash: String,
    /// 1: over the sorted hashes of the files that were read. 2: over the import's manifest, which names each stored
    /// report with the hash of all that is kept of it and of what its device was afterwards.
    #[serde(default = "first_manifest_version")]
    pub manifest_version: u16,
    /// New and changed. Where `manifest_version` is 1: the reports that were kept.
    pub devices: u32,
    pub installations: u32,
    pub unchanged: u32,
    pub rejected: u32,
}

/// Entries without a version were written before there was a second one.
fn first_manifest_version() -> u16 {
    1
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct UndoInventory {
    pub batch: ImportBatchId,
    pub reason: String,
}

impl Command {
    /// The command's name as in JSON: the catalogue's key is `command-<name>`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::FoundMunicipality(_) => "found_municipality",
            Self::Add(_) => "add",
            Self::Edit(_) => "edit",
            Self::Retire(_) => "retire",
            Self::Restore(_) => "restore",
            Self::SetCriticality(_) => "set_criticality",
            Self::ClassifySystem(_) => "classify_system",
            Self::AssignRole(_) => "assign_role",
            Self::EndRoleAssignment(_) => "end_role_assignment",
            Self::RegisterSigningKey(_) => "register_signing_key",
            Self::DecideIdentity(_) => "decide_identity",
            Self::Batch(_) => "batch",
            Self::Revert(_) => "revert",
            Self::RecordInventory(_) => "record_inventory",
            Self::UndoInventory(_) => "undo_inventory",
        }
    }

    /// Whether only an inventory import or its undoing may give it: it says of files what only reading them can know.
    pub fn is_the_imports(&self) -> bool {
        match self {
            Self::RecordInventory(_) | Self::UndoInventory(_) => true,
            Self::Batch(batch) => batch.commands.iter().any(Self::is_the_imports),
            _ => false,
        }
    }

    /// Whether the acting person signs the journal entry: it records or changes a decision.
    pub fn is_decision(&self) -> bool {
        match self {
            Self::SetCriticality(_)
            | Self::AssignRole(_)
            | Self::EndRoleAssignment(_)
            | Self::DecideIdentity(_) => true,
            Self::Batch(batch) => batch.commands.iter().any(Self::is_decision),
            _ => false,
        }
    }
}
