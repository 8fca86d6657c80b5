//! One compiled rule: everything about it that does not depend on the title is worked out beforehand.

use ansvar_domain::id::NormalisationRuleId;
use ansvar_domain::normalisation_rule::{MatchKind, NormalisationRule};
use ansvar_domain::text::fold;

use super::version::begins;
use crate::catalogue::Catalogue;
use crate::number::{ProductNumber, VersionRank};

#[derive(Debug)]
pub(super) struct CompiledRule {
    pub id: NormalisationRuleId,
    pub outcome: Outcome,
    kind: MatchKind,
    publisher: Option<String>,
    version_prefix: Option<String>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    Ignore,
    Product(ProductNumber, VersionSource),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum VersionSource {
    /// The rule's own version, as far as the product's list has it.
    Rule(Option<VersionRank>),
    Report,
}

/// A title's other fields, folded once for all rules that ask.
pub(super) struct Folded {
    pub name: String,
    pub publisher: String,
    pub version: String,
}

impl CompiledRule {
    /// Nothing when the rule names a product that is no longer in the register: then later rules decide.
    pub fn new(id: NormalisationRuleId, rule: &NormalisationRule, catalogue: &Catalogue) -> Option<Self> {
        let outcome = match rule.product {
            None => Outcome::Ignore,
            Some(product) => {
                let number = catalogue.number(product)?;
                let listed = catalogue.product(number)?;
                let source = match &rule.version {
                    Some(version) => VersionSource::Rule(listed.version_of(version)),
                    None => VersionSource::Report,
                };
                Outcome::Product(number, source)
            }
        };
        let folded = |text: &Option<String>| text.as_deref().map(fold).filter(|text| !text.is_empty());
        Some(Self {
            id,
            outcome,
            kind: rule.match_kind,
            publisher: folded(&rule.publisher),
            version_prefix: folded(&rule.version_prefix),
        })
    }

    /// Whether the rule fits a title in whose name its pattern stands at `start..end`.
    pub fn fits(&self, title: &Folded, start: usize, end: usize) -> bool {
        let placed = match self.kind {
            MatchKind::Exact => start == 0 && end == title.name.len(),
            MatchKind::Prefix => start == 0,
            MatchKind::Contains => true,
        };
        placed
            && self.publisher.as_ref().is_none_or(|publisher| title.publisher.contains(publisher))
            && self.version_prefix.as_ref().is_none_or(|prefix| begins(&title.version, prefix))
    }
}
