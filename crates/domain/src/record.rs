//! What is stored and synced: a [`Record`] of one [`Kind`] with typed [`Content`]. The list of nouns stands
//! here once; storage, history, search and export work from it and never name a noun twice.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specta::Type;

use crate::id::{BodyId, PersonId, RecordId};
use crate::refusal::{Code, Issue};

/// Counts the changes to one record, from 1. A command names the revision that its author saw.
pub type Revision = u32;

/// Who may see a record and with whom it is synced. Immutable for a record's whole life.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The whole municipality: who answers for what is open to everybody.
    Common,
    /// One committee's open compartment.
    Open(BodyId),
    /// One committee's restricted compartment.
    Restricted(BodyId),
}

impl Scope {
    /// The name under which the scope's journal is chained, stable for ever.
    pub fn name(self) -> String {
        match self {
            Self::Common => "common".into(),
            Self::Open(body) => format!("open/{body}"),
            Self::Restricted(body) => format!("restricted/{body}"),
        }
    }
}

/// When, by whom and why a record left the register. Nothing is deleted: a retired record can be restored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Retirement {
    pub at: DateTime<Utc>,
    pub by: PersonId,
    pub reason: String,
}

/// One record as stored.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    pub id: RecordId,
    pub scope: Scope,
    pub revision: Revision,
    pub retired: Option<Retirement>,
    pub content: Content,
    /// Fields that a newer program wrote and this one does not know: carried along untouched.
    pub unknown: Map<String, Value>,
}

impl Record {
    /// A first revision.
    pub fn new(id: impl Into<RecordId>, content: impl Into<Content>) -> Self {
        Self {
            id: id.into(),
            scope: Scope::Common,
            revision: 1,
            retired: None,
            content: content.into(),
            unknown: Map::new(),
        }
    }

    pub fn kind(&self) -> Kind {
        self.content.kind()
    }

    /// The fields as JSON, known and unknown. The inverse of [`Content::from_fields`] up to `unknown`.
    pub fn fields(&self) -> Map<String, Value> {
        let mut fields = self.content.to_fields();
        fields.extend(self.unknown.iter().map(|(key, value)| (key.clone(), value.clone())));
        fields
    }

    /// The content as the noun `N`, if it is one.
    pub fn as_noun<N: Noun>(&self) -> Option<&N> {
        N::of(&self.content)
    }
}

/// Where one record names another: the field and the record named.
pub type References = Vec<(&'static str, Kind, RecordId)>;

/// What every noun answers for itself, so that the kernel needs no case for each.
pub trait Noun: Sized + Serialize + for<'de> Deserialize<'de> + Into<Content> {
    const KIND: Kind;

    /// Fields that only a command with its own rule may set, never a plain edit; each with that command's name.
    const GUARDED: &'static [(&'static str, &'static str)] = &[];

    /// True where two live records of the kind may not carry the same name.
    const NAME_IS_UNIQUE: bool = false;

    fn of(content: &Content) -> Option<&Self>;

    /// What a person calls the record in a list.
    fn name(&self) -> String;

    /// Every issue that can be seen in the fields alone.
    fn check(&self, issues: &mut Vec<Issue>);

    /// Every record that this one names. The kernel refuses a name of something absent, retired or of another kind.
    fn references(&self) -> References {
        Vec::new()
    }

    /// Words to be found by, besides the name.
    fn search_text(&self) -> Vec<String> {
        Vec::new()
    }
}

macro_rules! nouns {
    ($($kind:ident = $path:path, $word:literal;)*) => {
        /// Every kind of record, in the order of the glossary.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($kind),* }

        impl Kind {
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The noun in `snake_case`: the same word in storage, on the command line and in the catalogue.
            pub fn word(self) -> &'static str {
                match self { $(Self::$kind => $word),* }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$kind),)* _ => None }
            }

            pub(crate) fn guarded(self) -> &'static [(&'static str, &'static str)] {
                match self { $(Self::$kind => <$path as Noun>::GUARDED),* }
            }

            pub fn name_is_unique(self) -> bool {
                match self { $(Self::$kind => <$path as Noun>::NAME_IS_UNIQUE),* }
            }
        }

        /// The typed fields of a record.
        #[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
        #[serde(tag = "kind", content = "fields", rename_all = "snake_case")]
        #[expect(clippy::large_enum_variant, reason = "a record is read, used and dropped; a box costs more than it saves")]
        pub enum Content { $($kind($path)),* }

        impl Content {
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind),* }
            }
            pub fn name(&self) -> String {
                match self { $(Self::$kind(noun) => noun.name()),* }
            }
            pub fn check(&self, issues: &mut Vec<Issue>) {
                match self { $(Self::$kind(noun) => noun.check(issues)),* }
            }
            pub fn references(&self) -> References {
                match self { $(Self::$kind(noun) => noun.references()),* }
            }
            pub fn search_text(&self) -> Vec<String> {
                match self { $(Self::$kind(noun) => noun.search_text()),* }
            }

            /// The known fields as JSON.
            pub fn to_fields(&self) -> Map<String, Value> {
                let value = match self { $(Self::$kind(noun) => serde_json::to_value(noun)),* };
                match value { Ok(Value::Object(fields)) => fields, _ => Map::new() }
            }

            /// Reads the fields of one kind. The error is serde's, in English, for the log and the exit code;
            /// [`crate::change::edited`] turns it into an issue at a field.
            pub fn from_fields(kind: Kind, fields: Map<String, Value>) -> Result<Self, serde_json::Error> {
                let value = Value::Object(fields);
                Ok(match kind { $(Kind::$kind => Self::$kind(serde_json::from_value(value)?)),* })
            }
        }

        $(
            impl From<$path> for Content { fn from(noun: $path) -> Self { Self::$kind(noun) } }
        )*
    };
}

nouns! {
    Municipality = crate::municipality::Municipality, "municipality";
    Body = crate::body::Body, "body";
    Unit = crate::unit::Unit, "unit";
    Person = crate::person::Person, "person";
    Supplier = crate::supplier::Supplier, "supplier";
    System = crate::system::System, "system";
    Dependency = crate::dependency::Dependency, "dependency";
    RoleType = crate::role_type::RoleType, "role_type";
    RoleAssignment = crate::role_assignment::RoleAssignment, "role_assignment";
    Agreement = crate::agreement::Agreement, "agreement";
    Mandate = crate::mandate::Mandate, "mandate";
    Goal = crate::goal::Goal, "goal";
    GoverningDocument = crate::governing_document::GoverningDocument, "governing_document";
    SoftwareProduct = crate::software_product::SoftwareProduct, "software_product";
    Entitlement = crate::entitlement::Entitlement, "entitlement";
    NormalisationRule = crate::normalisation_rule::NormalisationRule, "normalisation_rule";
    IdentityDecision = crate::identity_decision::IdentityDecision, "identity_decision";
}

/// Implements the two lines of [`Noun`] that are the same for every noun.
macro_rules! noun {
    ($name:ident) => {
        const KIND: $crate::record::Kind = $crate::record::Kind::$name;
        fn of(content: &$crate::record::Content) -> Option<&Self> {
            match content {
                $crate::record::Content::$name(noun) => Some(noun),
                _ => None,
            }
        }
    };
}
pub(crate) use noun;

/// Splits stored fields into the typed content and what this program does not know.
pub fn read_fields(
    kind: Kind,
    fields: Map<String, Value>,
) -> Result<(Content, Map<String, Value>), serde_json::Error> {
    let content = Content::from_fields(kind, fields.clone())?;
    let known = content.to_fields();
    let unknown = fields.into_iter().filter(|(key, _)| !known.contains_key(key)).collect();
    Ok((content, unknown))
}

/// The issue for a text that has to be there and is blank.
pub(crate) fn demand_text(field: &str, text: &str, issues: &mut Vec<Issue>) {
    if text.trim().is_empty() {
        issues.push(Issue::at(Code::Missing, field));
    } else if text.chars().count() > crate::text::LONGEST {
        issues.push(Issue::at(Code::TooLong, field).with("limit", crate::text::LONGEST));
    }
}

/// The issue for two dates in the wrong order.
pub(crate) fn demand_order(
    field: &str,
    from: Option<chrono::NaiveDate>,
    to: Option<chrono::NaiveDate>,
    issues: &mut Vec<Issue>,
) {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        issues.push(Issue::at(Code::DatesOutOfOrder, field).with("from", from).with("to", to));
    }
}

/// Values that explain an issue, by the name the catalogue's sentence uses.
pub type Values = BTreeMap<String, String>;
