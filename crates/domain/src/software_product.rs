//! A software product: publisher, title, edition, and its versions in the product's own order.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::entitlement::Metric;
use crate::record::{Noun, demand_text, noun};
use crate::refusal::Issue;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProductKind {
    Commercial,
    Freeware,
    OpenSource,
    /// Part of another product, never counted on its own (`licensing.md` N4).
    Component,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct ProductVersion {
    pub version: String,
    #[serde(default)]
    pub released: Option<NaiveDate>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct SoftwareProduct {
    pub name: String,
    #[serde(default)]
    pub publisher: Option<String>,
    #[serde(default)]
    pub edition: Option<String>,
    pub product_kind: ProductKind,
    /// What is counted when no entitlement says.
    pub metric: Metric,
    /// Oldest first. Version strings are never compared as text (`licensing.md` §3).
    #[serde(default)]
    pub versions: Vec<ProductVersion>,
}

impl Noun for SoftwareProduct {
    noun!(SoftwareProduct);
    const NAME_IS_UNIQUE: bool = true;

    fn name(&self) -> String {
        match &self.edition {
            Some(edition) => format!("{} {edition}", self.name),
            None => self.name.clone(),
        }
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
    }

    fn search_text(&self) -> Vec<String> {
        self.publisher.iter().cloned().collect()
    }
}
