//! The words. One Fluent catalogue for the screens, the command line and every export; Swedish first.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use specta::Type;
use unic_langid::{LanguageIdentifier, langid};

use crate::failure::Failure;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    Sv,
    En,
}

/// The catalogue in one language.
pub struct Text {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Text").field(&self.language).finish()
    }
}

impl Text {
    /// The catalogue, read once for each language.
    pub fn of(language: Language) -> &'static Self {
        static SV: OnceLock<Text> = OnceLock::new();
        static EN: OnceLock<Text> = OnceLock::new();
        match language {
            Language::Sv => SV.get_or_init(|| {
                Self::read(language, langid!("sv-SE"), include_str!(concat!(env!("OUT_DIR"), "/sv.ftl")))
            }),
            Language::En => EN.get_or_init(|| {
                Self::read(language, langid!("en-GB"), include_str!(concat!(env!("OUT_DIR"), "/en.ftl")))
            }),
        }
    }

    fn read(language: Language, identifier: LanguageIdentifier, source: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Terminals and spreadsheets show the invisible marks that Fluent puts around values.
        bundle.set_use_isolating(false);
        // A faulty entry loses only itself; a test reads both catalogues without faults.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The sentence under a key, with values. An unknown key says itself, so that nothing is ever silent.
    pub fn say<'v>(&self, key: &str, values: impl IntoIterator<Item = (&'v str, String)>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // Numbers choose plural forms; texts that look like numbers with leading zeros stay texts.
            let as_number = value.parse::<i64>().ok().filter(|number| number.to_string() == value);
            match as_number {
                Some(number) => args.set(name.to_owned(), FluentValue::from(number)),
                None => args.set(name.to_owned(), FluentValue::from(value)),
            }
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// A word without values.
    pub fn word(&self, key: &str) -> String {
        self.say(key, [])
    }

    /// Whether the catalogue has the key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A failure as a person reads it.
    pub fn failure(&self, failure: &Failure) -> String {
        let mut sentence = self.say(
            &failure.message_key,
            failure.values.iter().map(|(name, value)| (name.as_str(), value.clone())),
        );
        if let Some(id) = &failure.log_id {
            sentence.push(' ');
            sentence.push_str(&self.say("failure-log", [("id", id.clone())]));
        }
        sentence
    }

    /// A refusal as a person reads it, one sentence for each issue.
    pub fn refusal(&self, refusal: &ansvar_domain::Refusal) -> Vec<String> {
        refusal.issues.iter().map(|issue| self.issue(issue)).collect()
    }

    fn issue(&self, issue: &ansvar_domain::Issue) -> String {
        let mut values: Vec<(&str, String)> =
            issue.values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let field = issue.field.clone().unwrap_or_default();
        values.push(("field", field.clone()));
        let sentence = self.say(&format!("refusal-{}", kebab(&issue.code.word())), values);
        let place = issue.values.get("at").map(|at| self.say("refusal-at", [("at", at.clone())]));
        [place, (!field.is_empty()).then(|| format!("{field}:")), Some(sentence)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// `steward_missing` as it stands in a key: `steward-missing`.
pub fn kebab(word: &str) -> String {
    word.replace('_', "-")
}
