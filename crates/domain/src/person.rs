//! A person: somebody who can hold a role. Held because the audit trail and the question "who answers?" need it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, UnitId};
use crate::record::{Kind, Noun, References, demand_text, noun};
use crate::refusal::{Code, Issue};

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Person {
    pub name: String,
    /// The post (*befattning*), such as "IT-chef".
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub unit: Option<UnitId>,
    #[serde(default)]
    pub body: Option<BodyId>,
    /// Account names under which inventories know the person, for named-user licences.
    #[serde(default)]
    pub accounts: Vec<String>,
    /// The person's public Ed25519 key, 64 hex digits, once one has been made.
    #[serde(default)]
    pub signing_key: Option<String>,
}

impl Noun for Person {
    noun!(Person);
    const GUARDED: &'static [(&'static str, &'static str)] = &[("signing_key", "register_signing_key")];

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
        if let Some(email) = &self.email
            && !email.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
        {
            issues.push(Issue::at(Code::WrongForm, "email").with("example", "namn@kommun.se"));
        }
        if let Some(key) = &self.signing_key
            && (key.len() != 64 || !key.bytes().all(|byte| byte.is_ascii_hexdigit()))
        {
            issues.push(Issue::at(Code::WrongForm, "signing_key").with("example", "64 × 0–9, a–f"));
        }
    }

    fn references(&self) -> References {
        let mut references = References::new();
        references.extend(self.unit.map(|unit| ("unit", Kind::Unit, unit.into())));
        references.extend(self.body.map(|body| ("body", Kind::Body, body.into())));
        references
    }

    fn search_text(&self) -> Vec<String> {
        [&self.title, &self.email, &self.phone]
            .into_iter()
            .flatten()
            .cloned()
            .chain(self.accounts.iter().cloned())
            .collect()
    }
}
