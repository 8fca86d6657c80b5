//! All rules at once: their patterns are one automaton, so that a title is read once however many rules there are.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use ansvar_domain::id::NormalisationRuleId;
use ansvar_domain::normalisation_rule::NormalisationRule;
use ansvar_domain::text::fold;

use super::rule::{CompiledRule, Folded, Outcome, VersionSource};
use super::{Resolved, Title};
use crate::catalogue::Catalogue;
use crate::number::VersionRank;

/// Why rules could not be compiled.
#[derive(Debug, thiserror::Error)]
pub enum RulesFault {
    #[error("the rules' patterns are too many or too long: {0}")]
    TooLarge(#[from] BuildError),
}

/// The compiled rules. Valid for the catalogue that they were compiled with.
#[derive(Debug)]
pub struct Rules {
    patterns: AhoCorasick,
    /// For each pattern its rules' places in `rules`, first in order first.
    of_pattern: Vec<Vec<usize>>,
    /// In the order in which they are tried: `order`, then id.
    compiled: Vec<CompiledRule>,
}

impl Rules {
    /// Compiles rules given in any order. A rule whose product is not in the catalogue rests.
    ///
    /// # Errors
    /// [`RulesFault::TooLarge`] when the automaton's limits are passed (gigabytes of patterns).
    pub fn compile(
        rules: &[(NormalisationRuleId, &NormalisationRule)],
        catalogue: &Catalogue,
    ) -> Result<Self, RulesFault> {
        let mut ordered = rules.to_vec();
        ordered.sort_by_key(|(id, rule)| (rule.order, *id));

        let mut places: HashMap<String, usize> = HashMap::new();
        let mut patterns: Vec<String> = Vec::new();
        let mut of_pattern: Vec<Vec<usize>> = Vec::new();
        let mut compiled = Vec::with_capacity(ordered.len());
        for (id, rule) in ordered {
            let pattern = fold(&rule.pattern);
            let Some(ready) = CompiledRule::new(id, rule, catalogue).filter(|_| !pattern.is_empty()) else {
                continue;
            };
            let place = *places.entry(pattern.clone()).or_insert_with(|| {
                patterns.push(pattern);
                of_pattern.push(Vec::new());
                of_pattern.len() - 1
            });
            of_pattern[place].push(compiled.len());
            compiled.push(ready);
        }
        let patterns = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&patterns)?;
        Ok(Self { patterns, of_pattern, compiled })
    }

    /// What `title` is: the answer of the first rule that fits.
    pub fn resolve(&self, title: &Title<'_>, catalogue: &Catalogue) -> Resolved {
        let title = Folded {
            name: fold(title.name),
            publisher: title.publisher.map(fold).unwrap_or_default(),
            version: title.version.map(fold).unwrap_or_default(),
        };
        match self.first_fitting(&title) {
            None => Resolved::default(),
            Some(rule) => match rule.outcome {
                Outcome::Ignore => Resolved { rule: Some(rule.id), ignored: true, ..Resolved::default() },
                Outcome::Product(number, source) => Resolved {
                    rule: Some(rule.id),
                    product: Some(number),
                    version: match source {
                        VersionSource::Rule(version) => version,
                        VersionSource::Report => {
                            catalogue.product(number).and_then(|product| reported_version(product, &title))
                        }
                    },
                    ignored: false,
                },
            },
        }
    }

    fn first_fitting(&self, title: &Folded) -> Option<&CompiledRule> {
        let mut best = self.compiled.len();
        for found in self.patterns.find_overlapping_iter(&title.name) {
            let candidates = &self.of_pattern[found.pattern().as_usize()];
            let earlier = candidates.iter().take_while(|place| **place < best);
            for &place in earlier {
                if self.compiled[place].fits(title, found.start(), found.end()) {
                    best = place;
                    break;
                }
            }
        }
        self.compiled.get(best)
    }
}

/// The report's version field decides; a product named after its version ("… 2019", reported as 16.0) is found by
/// its name.
fn reported_version(product: &crate::CatalogueProduct, title: &Folded) -> Option<VersionRank> {
    product.version_of(&title.version).or_else(|| product.version_in_name(&title.name))
}
