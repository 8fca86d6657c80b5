//! A person's decision on two devices that a strong key joins while another parts them (R187). Applied to later
//! imports: of two that are one machine, one stands for both; two that differ never show as a conflict again.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::DeviceId;
use crate::identity::{DeviceIdentity, Pair};
use crate::record::{Noun, demand_text, noun};
use crate::refusal::{Code, Issue};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// One machine, known by both sets of keys.
    Same,
    Different,
    /// One machine that got another main board, and with it another serial or UUID.
    BoardReplaced,
}

impl Verdict {
    /// Whether the two become one device.
    pub fn joins(self) -> bool {
        matches!(self, Self::Same | Self::BoardReplaced)
    }
}

/// A device as it was when it was decided on. Devices are no records: what was seen is kept here, so that the decision
/// can be read for ever and by a register that gave the device another id.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct DecidedDevice {
    pub id: DeviceId,
    pub name: String,
    pub serials: Vec<String>,
    pub uuids: Vec<String>,
}

impl From<DeviceIdentity> for DecidedDevice {
    fn from(device: DeviceIdentity) -> Self {
        let DeviceIdentity { id, name, keys, .. } = device;
        Self { id, name, serials: keys.serials, uuids: keys.uuids }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct IdentityDecision {
    /// The one that came into the register first, and stands if the two are one.
    pub device: DecidedDevice,
    pub other: DecidedDevice,
    pub verdict: Verdict,
    /// The day on which the board was replaced.
    #[serde(default)]
    pub replaced_on: Option<NaiveDate>,
    pub reason: String,
}

impl IdentityDecision {
    pub fn pair(&self) -> Pair {
        Pair::of(self.device.id, self.other.id)
    }
}

/// A decision is taken back and made anew, never edited.
const COMMAND: &str = "decide_identity";

impl Noun for IdentityDecision {
    noun!(IdentityDecision);
    const GUARDED: &'static [(&'static str, &'static str)] = &[
        ("device", COMMAND),
        ("other", COMMAND),
        ("verdict", COMMAND),
        ("replaced_on", COMMAND),
        ("reason", COMMAND),
    ];

    fn name(&self) -> String {
        format!("{} – {}", self.device.name, self.other.name)
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("reason", &self.reason, issues);
        match (self.verdict, self.replaced_on) {
            (Verdict::BoardReplaced, None) => issues.push(Issue::at(Code::Missing, "replaced_on")),
            (Verdict::Same | Verdict::Different, Some(_)) => {
                issues.push(Issue::at(Code::WrongKind, "replaced_on").with("expected", "board_replaced"));
            }
            _ => {}
        }
    }
}
