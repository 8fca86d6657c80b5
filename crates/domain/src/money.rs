//! Money: whole öre, excluding VAT where nothing else is said.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

/// An amount in öre. Integer on purpose: kronor in floating point do not add up.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Debug,
    Default,
    Serialize,
    Deserialize,
    Type,
    JsonSchema,
)]
#[serde(transparent)]
pub struct Ore(#[specta(type = specta_typescript::Number)] pub i64);

impl Ore {
    /// `self` × `units`, or nothing when it does not fit.
    pub fn times(self, units: u64) -> Option<Self> {
        i64::try_from(units).ok().and_then(|units| self.0.checked_mul(units)).map(Self)
    }
}
