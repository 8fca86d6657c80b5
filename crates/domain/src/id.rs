//! Identities. One newtype for each noun, so that a person's id can never be handed in where a body's is
//! asked for. Ids are made by the caller (UUIDv7) and arrive inside commands; nothing here makes one.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(#[specta(type = String)] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::parse_str(text).map(Self) }
        }
    )*};
}

macro_rules! record_ids {
    ($($name:ident),* $(,)?) => {
        ids!($($name),*);
        $(
            impl From<$name> for RecordId { fn from(id: $name) -> Self { Self(id.0) } }
            impl From<RecordId> for $name { fn from(id: RecordId) -> Self { Self(id.0) } }
        )*
    };
}

ids!(
    /// Any record, whatever its kind.
    RecordId,
    /// One performed command; the same id again is the same command (delivery may repeat, effect may not).
    CommandId,
    /// One undoable import.
    ImportBatchId,
    /// A computer, server or printer as reported. Not a record: devices are too many.
    DeviceId,
);

record_ids!(
    MunicipalityId,
    BodyId,
    UnitId,
    PersonId,
    SupplierId,
    SystemId,
    DependencyId,
    RoleTypeId,
    RoleAssignmentId,
    AgreementId,
    MandateId,
    GoalId,
    GoverningDocumentId,
    SoftwareProductId,
    EntitlementId,
    NormalisationRuleId,
    IdentityDecisionId,
);
