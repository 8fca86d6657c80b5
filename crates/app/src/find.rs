//! A record by what a person calls it: its id, its name, or another word for it. For scripts and the command line;
//! the screens choose from lists.

use ansvar_domain::record::Kind;
use ansvar_domain::text::fold;
use ansvar_domain::{Reader, RecordId};

use crate::app::App;
use crate::failure::{Failure, Result};

/// How many hits are looked at, and named when they are too many.
const HITS: usize = 20;

impl App {
    /// The one live record of a kind that `called` means: its id, its whole name, a whole other name (an
    /// abbreviation, a word under `also_called`), or the only one that the search finds. A retired record is found
    /// by its id alone.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] when there is none, and when there are several, which are then named.
    pub fn find(&self, kind: Kind, called: &str) -> Result<RecordId> {
        self.read(|read| {
            let absent = || Failure::not_found(called);
            if let Ok(id) = called.trim().parse::<RecordId>() {
                let known = read.record(id)?.is_some_and(|record| record.kind() == kind);
                return if known { Ok(id) } else { Err(absent()) };
            }
            let folded = fold(called);
            let named = read.named(kind, &folded)?;
            if let [only] = named.as_slice() {
                return Ok(*only);
            }
            let mut found = Vec::new();
            for id in named
                .into_iter()
                .chain(read.search(called, &[kind.word()], HITS)?.into_iter().map(|hit| RecordId(hit.object)))
            {
                if !found.iter().any(|(known, _)| *known == id)
                    && let Some(record) = read.record(id)?.filter(|record| record.retired.is_none())
                {
                    found.push((id, record));
                }
            }
            let also_called: Vec<_> = found
                .iter()
                .filter(|(_, record)| record.content.search_text().iter().any(|word| fold(word) == folded))
                .collect();
            match (also_called.as_slice(), found.as_slice()) {
                ([(id, _)], _) | (_, [(id, _)]) => Ok(*id),
                (_, []) => Err(absent()),
                (_, several) => {
                    let names: Vec<_> = several.iter().map(|(_, record)| record.content.name()).collect();
                    Err(Failure::ambiguous(called, &names))
                }
            }
        })
    }
}
