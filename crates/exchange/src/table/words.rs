//! The words of an export in the reader's language. The catalogue owns them; this is the list of what is needed.

/// Words that stand in the file itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    pub yes: String,
    pub no: String,
    pub unlimited: String,
    pub unknown: String,
    /// The name of the sheet that says what the extract is.
    pub about_sheet: String,
    pub municipality: String,
    pub filter: String,
    /// Stands for the filter when there was none.
    pub no_filter: String,
    pub as_of: String,
    pub by: String,
    pub at: String,
    pub program_version: String,
    pub rows: String,
}

impl Words {
    /// Fills every word from the catalogue. `word` is asked for keys of `export.ftl`, such as `export-yes`.
    pub fn from_catalogue(mut word: impl FnMut(&'static str) -> String) -> Self {
        Self {
            yes: word("export-yes"),
            no: word("export-no"),
            unlimited: word("export-unlimited"),
            unknown: word("export-unknown"),
            about_sheet: word("export-about-sheet"),
            municipality: word("export-municipality"),
            filter: word("export-filter"),
            no_filter: word("export-no-filter"),
            as_of: word("export-as-of"),
            by: word("export-by"),
            at: word("export-at"),
            program_version: word("export-program-version"),
            rows: word("export-rows"),
        }
    }
}
