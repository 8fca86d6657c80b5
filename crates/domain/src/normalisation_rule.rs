//! One rule that says which product a reported title is (`licensing.md` N1). Ordered; the first that fits decides.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::SoftwareProductId;
use crate::record::{Kind, Noun, References, noun};
use crate::refusal::{Code, Issue};

/// How the pattern is held against a title. Letter case and repeated white space never matter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MatchKind {
    Exact,
    Prefix,
    Contains,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct NormalisationRule {
    /// Rules are tried in this order, then by id.
    pub order: u32,
    pub match_kind: MatchKind,
    pub pattern: String,
    /// If given, the publisher must contain this too.
    #[serde(default)]
    pub publisher: Option<String>,
    /// If given, the reported version must begin with this.
    #[serde(default)]
    pub version_prefix: Option<String>,
    /// The product; absent means the title is known and not counted (hotfixes, drivers).
    #[serde(default)]
    pub product: Option<SoftwareProductId>,
    /// The product's version; absent takes the version from the report, matched against the product's list.
    #[serde(default)]
    pub version: Option<String>,
}

impl Noun for NormalisationRule {
    noun!(NormalisationRule);

    fn name(&self) -> String {
        self.pattern.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        if crate::text::fold(&self.pattern).is_empty() {
            issues.push(Issue::at(Code::EmptyPattern, "pattern"));
        }
    }

    fn references(&self) -> References {
        self.product.iter().map(|product| ("product", Kind::SoftwareProduct, (*product).into())).collect()
    }
}
