//! One system needs another: without `needs`, `system` does not work (R23, R197).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::SystemId;
use crate::record::{Kind, Noun, References, noun};
use crate::refusal::{Code, Issue};

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Dependency {
    pub system: SystemId,
    pub needs: SystemId,
    /// What is used: data, sign-in, network.
    #[serde(default)]
    pub what: Option<String>,
}

impl Noun for Dependency {
    noun!(Dependency);

    fn name(&self) -> String {
        self.what.clone().unwrap_or_default()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        if self.system == self.needs {
            issues.push(Issue::at(Code::DependsOnItself, "needs"));
        }
    }

    fn references(&self) -> References {
        vec![("system", Kind::System, self.system.into()), ("needs", Kind::System, self.needs.into())]
    }
}
