//! What a rule would recognise, before anybody makes it. Counts with the rules themselves, and stores nothing.

use std::collections::HashSet;

use ansvar_domain::id::NormalisationRuleId;
use ansvar_domain::normalisation_rule::NormalisationRule;
use ansvar_domain::text::fold;
use ansvar_licensing::Resolved;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::app::App;
use crate::failure::Result;
use crate::licence::facts::Recogniser;

/// How many titles are named as examples.
const NAMED: usize = 5;

/// A rule as somebody is writing it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct RuleDraft {
    /// The rule that it takes the place of, when one is edited.
    pub replaces: Option<NormalisationRuleId>,
    pub rule: NormalisationRule,
}

/// What the draft would do to the titles that are installed somewhere.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct RulePreview {
    /// Titles that the rule would decide.
    pub titles: u32,
    /// Of them, those that no rule recognises today.
    pub unmatched: u32,
    /// Devices that have any of them.
    pub devices: u32,
    /// Titles that it fits, but that an earlier rule decides.
    pub taken: u32,
    /// Names of titles that it would decide, the first five in number order.
    pub examples: Vec<String>,
}

impl App {
    /// Holds a draft against every title that is installed somewhere.
    pub fn preview_rule(&self, draft: &RuleDraft) -> Result<RulePreview> {
        // What it makes of a title does not matter here, and its product may not be in the register yet.
        let rule = NormalisationRule { product: None, version: None, ..draft.rule.clone() };
        // An edited rule keeps its place among rules of the same order; a new one comes after them.
        let id = draft.replaces.unwrap_or(NormalisationRuleId(Uuid::max()));
        self.read(|read| {
            let today = Recogniser::of(read)?;
            let alone = Recogniser::only(id, &rule)?;
            let then = Recogniser::with(read, id, &rule)?;
            let mut preview = RulePreview::default();
            let mut devices = HashSet::new();
            // Names that differ only in what no rule looks at are one example.
            let mut named = HashSet::new();
            for ((_, title), (_, posting)) in read.titles()?.iter().zip(read.postings()?) {
                if posting.0.is_empty() || alone.resolve(title).rule.is_none() {
                    continue;
                }
                if then.resolve(title).rule != Some(id) {
                    preview.taken += 1;
                    continue;
                }
                preview.titles += 1;
                preview.unmatched += u32::from(Resolved::is_unmatched(&today.resolve(title)));
                devices.extend(posting.0);
                if preview.examples.len() < NAMED && named.insert(fold(&title.name)) {
                    preview.examples.push(title.name.clone());
                }
            }
            preview.devices = u32::try_from(devices.len()).unwrap_or(u32::MAX);
            Ok(preview)
        })
    }
}
