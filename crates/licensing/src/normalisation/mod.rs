//! From a reported title to a product and a version (N1): ordered rules, the first that fits decides. Replaying the
//! same rules over the same titles gives the same answer. Each distinct title is resolved once, never each row.

mod rule;
mod rules;
pub(crate) mod version;

use ansvar_domain::id::NormalisationRuleId;

use crate::number::{ProductNumber, VersionRank};

pub use rules::{Rules, RulesFault};

/// A title exactly as an inventory reports it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Title<'a> {
    pub name: &'a str,
    pub publisher: Option<&'a str>,
    pub version: Option<&'a str>,
}

/// What a title is, and which rule said so.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Resolved {
    /// Absent when no rule fits.
    pub rule: Option<NormalisationRuleId>,
    pub product: Option<ProductNumber>,
    /// Absent when the version is not in the product's list: it is then unknown, never guessed.
    pub version: Option<VersionRank>,
    /// A rule knows the title and says that it is not counted.
    pub ignored: bool,
}

impl Resolved {
    /// No rule knows the title; such titles are listed for a person to decide on (R184).
    pub fn is_unmatched(&self) -> bool {
        self.rule.is_none()
    }
}
