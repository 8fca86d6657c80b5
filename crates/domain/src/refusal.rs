//! A refusal is an answer, not a failure: the register said no, and says which rule and which values.
//! Every code has a sentence in the catalogue, `refusal-<code>`, in kebab case.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use specta::Type;

use crate::record::Values;

/// Which rule said no. Closed: add one only together with its sentence in both languages.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// A field that must have a value is empty.
    Missing,
    /// A text is longer than `limit` characters.
    TooLong,
    /// A value is not of the field's kind; `expected` says what is.
    WrongKind,
    /// The record has no field of that name.
    UnknownField,
    /// The field is set only by the command named in `command`.
    GuardedField,
    /// `to` lies before `from`.
    DatesOutOfOrder,
    /// A decision is dated after today.
    DecisionInFuture,
    /// A number lies outside `from`–`to`.
    OutOfRange,
    /// No record has that id, or none that the asker may know of.
    NotFound,
    /// The record named is of another kind.
    WrongReference,
    /// The record named is retired.
    ReferenceRetired,
    /// The record is retired; restore it first.
    Retired,
    /// The record is not retired.
    NotRetired,
    /// Another live record has the name.
    NameTaken,
    /// The id is already used.
    IdTaken,
    /// Live records still name this one; `count` says how many, `names` some of them.
    StillReferred,
    /// Two people changed the same field; `conflicts` holds base, theirs and mine.
    FieldConflict,
    /// The record has changed since the author saw it.
    ChangedSince,
    /// The acting person is not in the register.
    UnknownActor,
    /// The acting person may not do this; `needs` names the role that may.
    NotPermitted,
    /// Only a body can be accountable (audit report A.2, R8).
    AccountableMustBeBody,
    /// A body that only prepares matters cannot decide (R7).
    BodyDoesNotDecide,
    /// The holder must be a person for this role.
    HolderMustBePerson,
    /// The object is not of the level that the role is for.
    WrongRoleLevel,
    /// The decision was made by a body that may not appoint to this role (R89).
    WrongDecider,
    /// The person already holds the role there.
    AlreadyAssigned,
    /// The assignment has already ended.
    AlreadyEnded,
    /// Consequence level 4 concerns national security and may not be stored here (R104).
    LevelFourRefused,
    /// A system cannot depend on itself.
    DependsOnItself,
    /// The dependency is already in the register.
    DependencyExists,
    /// There is already a municipality in this workspace.
    AlreadyFounded,
    /// There is no municipality in this workspace yet.
    NotFounded,
    /// The command cannot be undone; `reason` says why.
    CannotUndo,
    /// Nobody would be IT head any more, and so nobody could change anything.
    LastItHead,
    /// The command would leave everything as it is.
    NothingToChange,
    /// The amount is negative.
    Negative,
    /// The pattern cannot match anything.
    EmptyPattern,
    /// Both devices are the same one already; `name` says which.
    SameDevice,
    /// No strong key joins the two devices in `names`, so there is nothing to decide.
    NotInConflict,
    /// A decision on the two devices in `names` already stands.
    AlreadyDecided,
    /// The day on which something happened is after today.
    DateInFuture,
    /// The reports say that it happened between `from` and `to`.
    OutsideReports,
    /// Both devices were reported from `from` to `to`, so neither took the other's place.
    SeenAtTheSameTime,
    /// An address, number or similar is not of the expected form; `example` shows one that is.
    WrongForm,
}

impl Code {
    /// The code in `snake_case`, as in JSON.
    pub fn word(self) -> String {
        match serde_json::to_value(self) {
            Ok(Value::String(word)) => word,
            _ => String::new(),
        }
    }
}

/// One thing that stands in the way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Issue {
    pub code: Code,
    /// The field it concerns; absent when it concerns the command as a whole.
    pub field: Option<String>,
    pub values: Values,
}

impl Issue {
    pub fn new(code: Code) -> Self {
        Self { code, field: None, values: Values::new() }
    }

    pub fn at(code: Code, field: impl Into<String>) -> Self {
        Self { code, field: Some(field.into()), values: Values::new() }
    }

    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.values.insert(name.into(), value.to_string());
        self
    }
}

/// Both sides of a field that two people changed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct FieldConflict {
    pub field: String,
    #[specta(type = specta_typescript::Unknown)]
    pub base: Value,
    #[specta(type = specta_typescript::Unknown)]
    pub theirs: Value,
    #[specta(type = specta_typescript::Unknown)]
    pub mine: Value,
}

/// Why a command changed nothing. Holds at least one issue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Refusal {
    pub issues: Vec<Issue>,
    pub conflicts: Vec<FieldConflict>,
}

impl Refusal {
    pub fn new(issue: Issue) -> Self {
        Self { issues: vec![issue], conflicts: Vec::new() }
    }

    /// A refusal if there is anything to refuse for.
    pub fn unless_empty(issues: Vec<Issue>) -> Result<(), Self> {
        if issues.is_empty() { Ok(()) } else { Err(Self { issues, conflicts: Vec::new() }) }
    }

    /// The first and weightiest code.
    pub fn code(&self) -> Option<Code> {
        self.issues.first().map(|issue| issue.code)
    }
}

impl From<Issue> for Refusal {
    fn from(issue: Issue) -> Self {
        Self::new(issue)
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::new(Issue::new(code))
    }
}
