//! Answers a query: gathers at most a few hundred candidates, the surest kinds of match first, and ranks those.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use rusqlite::types::Value;
use uuid::Uuid;

use crate::Read;
use crate::failure::Result;
use crate::search::{SEPARATOR, fold};

/// Candidates taken from each way of looking. Enough that the best is among them, few enough to be quick.
const CANDIDATES: usize = 60;

// Joined and not asked for by `IN`, so that the index stops at the limit.
const WORDS: &str = "search_word w JOIN search_entry e ON e.number = w.rowid";
const PARTS: &str = "search_part p JOIN search_entry e ON e.number = p.rowid";

/// Something found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The kind's word, or [`crate::search::DEVICE`].
    pub kind: String,
    pub object: Uuid,
    pub name: String,
    pub detail: String,
}

/// How well a candidate fits, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    WholeName,
    NameBegins,
    WordInNameBegins,
    InsideName,
    Elsewhere,
}

pub(super) fn search(read: &Read<'_>, text: &str, kinds: &[&str], limit: usize) -> Result<Vec<Hit>> {
    let folded = fold::exact(text);
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let query = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = Candidates { read, kinds, hits: HashMap::new() };
    found.names_beginning(&query)?;
    found.words(&words, true)?;
    let by_name = found.hits.len();
    found.other_names(&words)?;
    // What follows fits worse than a name in which every word begins: with enough of those, none would be shown.
    if by_name < limit.min(CANDIDATES) {
        found.words(&words, false)?;
        if found.hits.len() < CANDIDATES {
            found.parts(&words)?;
        }
    }
    let mut ranked: Vec<_> =
        found.hits.into_values().map(|hit| ((fit(&hit, &query, &words), weight(&hit.kind)), hit)).collect();
    ranked.sort_by(|(one, left), (other, right)| {
        one.cmp(other)
            .then_with(|| left.name.chars().count().cmp(&right.name.chars().count()))
            .then_with(|| left.name.cmp(&right.name))
            .then_with(|| left.object.cmp(&right.object))
    });
    Ok(ranked.into_iter().take(limit).map(|(_, hit)| hit).collect())
}

fn fit(hit: &Hit, query: &str, words: &[&str]) -> Fit {
    let loosely = !fold::has_swedish_letters(query);
    let forms = [Some(fold::exact(&hit.name)), loosely.then(|| fold::loose(&hit.name))];
    let by_name = forms.iter().flatten().map(|name| fit_name(name, query, words)).min();
    // An abbreviation or other name, whole, is as good as the name.
    let is_called_so = hit.detail.split(SEPARATOR).any(|part| fold::exact(part.trim()) == query);
    if is_called_so { Fit::WholeName } else { by_name.unwrap_or(Fit::Elsewhere) }
}

fn fit_name(name: &str, query: &str, words: &[&str]) -> Fit {
    let begins = |word: &&str| {
        name.split(|letter: char| !letter.is_alphanumeric()).any(|part| part.starts_with(*word))
    };
    if name == query {
        Fit::WholeName
    } else if name.starts_with(query) {
        Fit::NameBegins
    } else if words.iter().all(begins) {
        Fit::WordInNameBegins
    } else if words.iter().all(|word| name.contains(*word)) {
        Fit::InsideName
    } else {
        Fit::Elsewhere
    }
}

/// Systems answer the question that is asked most; a rule or a licence seldom does.
fn weight(kind: &str) -> u8 {
    match kind {
        "system" => 0,
        "body" | "person" | "supplier" => 1,
        "unit" | "agreement" => 2,
        super::DEVICE => 4,
        _ => 3,
    }
}

struct Candidates<'a> {
    read: &'a Read<'a>,
    kinds: &'a [&'a str],
    hits: HashMap<i64, Hit>,
}

impl Candidates<'_> {
    fn names_beginning(&mut self, query: &str) -> Result<()> {
        // The first text after all that begin with `query`: no name holds U+10FFFF.
        let end = format!("{query}\u{10ffff}");
        let filter = "e.name_fold >= ?1 AND e.name_fold < ?2 ORDER BY e.name_fold";
        self.gather("search_entry e", filter, &[query.to_owned(), end])
    }

    /// What a record is also called, such as a committee's abbreviation, however many computers are named after it.
    fn other_names(&mut self, words: &[&str]) -> Result<()> {
        let phrase = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" AND ");
        let filter = format!("e.kind <> '{}' AND w.search_word MATCH ?1", super::DEVICE);
        self.gather(WORDS, &filter, &[format!("{{exact_detail loose_detail}} : ({phrase})")])
    }

    fn words(&mut self, words: &[&str], names_only: bool) -> Result<()> {
        let loosely = !words.iter().any(|word| fold::has_swedish_letters(word));
        let columns = match (names_only, loosely) {
            (true, true) => "{exact_name loose_name}",
            (true, false) => "{exact_name}",
            (false, true) => "{exact_detail loose_detail exact_name loose_name}",
            (false, false) => "{exact_name exact_detail}",
        };
        let prefixes = words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" AND ");
        self.gather(WORDS, "w.search_word MATCH ?1", &[format!("{columns} : ({prefixes})")])
    }

    /// Names and words that hold every word somewhere. Only the longest is looked up: the trigrams of a whole query
    /// such as `sys-01234` begin with some that stand in every entry, and those cost as much as reading them all.
    fn parts(&mut self, words: &[&str]) -> Result<()> {
        let long = words.iter().filter(|word| word.chars().count() >= 3);
        let Some(longest) = long.max_by_key(|word| word.chars().count()) else { return Ok(()) };
        let surer: HashSet<i64> = self.hits.keys().copied().collect();
        self.gather(PARTS, "p.search_part MATCH ?1", &[format!("\"{longest}\"")])?;
        let holds_all = |hit: &Hit| {
            let text = format!("{} {}", fold::exact(&hit.name), fold::exact(&hit.detail));
            words.iter().all(|word| text.contains(word))
        };
        self.hits.retain(|number, hit| surer.contains(number) || holds_all(hit));
        Ok(())
    }

    fn gather(&mut self, join: &str, filter: &str, values: &[String]) -> Result<()> {
        let mut params: Vec<Value> = values.iter().cloned().map(Value::Text).collect();
        let mut sql = format!("SELECT e.number, e.kind, e.object, e.name, e.detail FROM {join} WHERE ");
        if !self.kinds.is_empty() {
            let places: Vec<_> =
                (0..self.kinds.len()).map(|at| format!("?{}", params.len() + at + 1)).collect();
            let _ = write!(sql, "e.kind IN ({}) AND ", places.join(", "));
            params.extend(self.kinds.iter().map(|kind| Value::Text((*kind).to_owned())));
        }
        sql.push_str(filter);
        let _ = write!(sql, " LIMIT {CANDIDATES}");
        let mut statement = self.read.sql.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        while let Some(row) = rows.next()? {
            let hit = Hit { kind: row.get(1)?, object: row.get(2)?, name: row.get(3)?, detail: row.get(4)? };
            self.hits.insert(row.get(0)?, hit);
        }
        Ok(())
    }
}
