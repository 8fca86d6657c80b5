//! What is said about a report that was read all the same. One remark stands for every row with the same fault in the
//! same field: the first of them and how many there are, so that a bad column is one line and not a thousand.

use std::collections::HashMap;

use ansvar_domain::record::Values;
use serde::{Deserialize, Serialize};

use super::rejection::excerpt;

macro_rules! codes {
    ($($(#[$said:meta])* $variant:ident => $word:literal),+ $(,)?) => {
        /// What a remark is about. Its sentence is `remark-<code>` in kebab case.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum RemarkCode { $($(#[$said])* $variant),+ }

        impl RemarkCode {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code in `snake_case`.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

codes! {
    /// The text is not what it claims to be; the encoding in `text` was taken.
    EncodingGuessed => "encoding_guessed",
    /// `text` is no date by the field's rule; the date is unknown.
    DateUnreadable => "date_unreadable",
    /// `text` is a computer's zero date; the date is unknown.
    DatePlaceholder => "date_placeholder",
    NumberUnreadable => "number_unreadable",
    BooleanUnreadable => "boolean_unreadable",
    /// The row names nothing, so no title came of it. It is kept raw.
    RowShort => "row_short",
    /// A product key was read and all but its last five characters were thrown away.
    KeyMasked => "key_masked",
    /// A section or value that the format does not know. It is kept raw.
    UnknownKey => "unknown_key",
    /// `text` cannot identify a machine and was not used for that.
    IdentityJunk => "identity_junk",
    /// The machine's strong keys point at different devices. Raised by whoever resolves the identity.
    IdentityConflict => "identity_conflict",
    /// A full report without the section: nothing is known of it, and nothing is removed (`licensing.md` N5).
    SectionMissing => "section_missing",
}

/// One thing to know about a report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Remark {
    pub code: RemarkCode,
    /// In lower case; empty for the file as a whole.
    pub section: String,
    /// The first row concerned, from 1 within its section.
    pub row: Option<u32>,
    /// In lower case.
    pub field: Option<String>,
    /// What the first row holds, at most 60 characters. Never a key.
    pub text: String,
    /// How many rows it concerns.
    pub rows: u32,
}

impl Remark {
    /// The values of the sentence: `section`, `field`, `row`, `rows`, `text`.
    pub fn values(&self) -> Values {
        [
            ("section", self.section.clone()),
            ("field", self.field.clone().unwrap_or_default()),
            ("row", self.row.map(|row| row.to_string()).unwrap_or_default()),
            ("rows", self.rows.to_string()),
            ("text", self.text.clone()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
    }
}

/// Where a remark belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'a> {
    pub section: &'a str,
    pub row: Option<u32>,
    pub field: Option<&'a str>,
}

impl<'a> At<'a> {
    pub fn file() -> Self {
        Self { section: "", row: None, field: None }
    }

    pub fn section(section: &'a str) -> Self {
        Self { section, row: None, field: None }
    }

    pub fn field(section: &'a str, row: u32, field: &'a str) -> Self {
        Self { section, row: Some(row), field: Some(field) }
    }
}

#[derive(Default, Debug)]
pub(super) struct Remarks {
    list: Vec<Remark>,
    places: HashMap<(RemarkCode, String, Option<String>), usize>,
}

impl Remarks {
    pub fn add(&mut self, code: RemarkCode, at: At<'_>, text: &str) {
        let (section, field) = (at.section.to_ascii_lowercase(), at.field.map(str::to_ascii_lowercase));
        let key = (code, section, field);
        if let Some(remark) = self.places.get(&key).and_then(|place| self.list.get_mut(*place)) {
            remark.rows = remark.rows.saturating_add(1);
            return;
        }
        self.list.push(Remark {
            code,
            section: key.1.clone(),
            row: at.row,
            field: key.2.clone(),
            text: excerpt(text),
            rows: 1,
        });
        self.places.insert(key, self.list.len() - 1);
    }

    pub fn into_list(self) -> Vec<Remark> {
        self.list
    }
}
