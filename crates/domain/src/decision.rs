//! A reference to a decision: which body, which paragraph of the minutes, which day. The § chip of the screens.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::BodyId;
use crate::refusal::{Code, Issue};

/// Points at the paragraph of the minutes where something was decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct DecisionReference {
    /// The body that decided. Checked to be one that decides and does not only prepare (R7).
    pub body: BodyId,
    /// The paragraph as written in the minutes, without the § sign: `117`, `22/2004`.
    pub paragraph: String,
    pub date: NaiveDate,
    /// Where the document is: a registry number, a title or a path.
    #[serde(default)]
    pub document: Option<String>,
}

impl DecisionReference {
    /// Issues that can be seen without looking at the body: a blank paragraph, a date after `today`.
    pub fn check(&self, field: &str, today: NaiveDate, issues: &mut Vec<Issue>) {
        if self.paragraph.trim().is_empty() {
            issues.push(Issue::at(Code::Missing, format!("{field}.paragraph")));
        }
        if self.date > today {
            issues.push(
                Issue::at(Code::DecisionInFuture, format!("{field}.date"))
                    .with("date", self.date)
                    .with("today", today),
            );
        }
    }
}
