//! How many: a count, without limit, or not known. Three typed states (`licensing.md` T1, R159), never a number
//! that means something else.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use specta::Type;

/// A number of units. In JSON a number, `"unlimited"` or `"unknown"`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, JsonSchema, Type)]
#[specta(type = QuantityWire)]
#[schemars(with = "QuantityWire")]
pub enum Quantity {
    Count(u32),
    Unlimited,
    Unknown,
}

/// The shape of a quantity in JSON.
#[derive(Serialize, Deserialize, Type, JsonSchema)]
#[serde(untagged)]
enum QuantityWire {
    Count(u32),
    State(QuantityState),
}

#[derive(Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum QuantityState {
    Unlimited,
    Unknown,
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(count) => serializer.serialize_u32(*count),
            Self::Unlimited => serializer.serialize_str("unlimited"),
            Self::Unknown => serializer.serialize_str("unknown"),
        }
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match QuantityWire::deserialize(deserializer)? {
            QuantityWire::Count(count) => Self::Count(count),
            QuantityWire::State(QuantityState::Unlimited) => Self::Unlimited,
            QuantityWire::State(QuantityState::Unknown) => Self::Unknown,
        })
    }
}

impl fmt::Display for Quantity {
    /// For logs and JSON keys; a person reads the catalogue's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => count.fmt(f),
            Self::Unlimited => f.write_str("unlimited"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
