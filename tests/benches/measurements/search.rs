//! The search behind Ctrl+K, ranked, beside the bare full-text statement that ranks nothing.

use std::path::Path;
use std::time::Duration;

use ansvar_store::Failure;

use crate::report::{Row, shown};
use crate::sizes::{PREFIXES, SYSTEMS};
use crate::stage::Stage;
use crate::systems;
use crate::timing::{Pair, median, percentile, time};

const RUNS: usize = 7;
/// As many as the palette shows.
const LIMIT: usize = 20;

pub fn measure(stage: &Stage, register: &Path) -> Vec<Row> {
    let workspace = stage.open(register);
    let sql = stage.plain(register);
    let ours = |prefix: &str| {
        let hits = workspace.read(|read| -> Result<_, Failure> { read.search(prefix, &[], LIMIT) });
        hits.expect("the search answers").len()
    };
    let bare = |prefix: &str| {
        let mut statement = sql
            .prepare_cached(
                "SELECT e.kind, e.object, e.name, e.detail FROM search_word w JOIN search_entry e ON e.number = w.rowid
                 WHERE w.search_word MATCH ?1 LIMIT 20",
            )
            .expect("the statement stands");
        let words: Vec<_> = prefix.split(' ').map(|word| format!("\"{}\"*", word.to_lowercase())).collect();
        let hits = statement.query_map([words.join(" AND ")], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, Vec<u8>>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, String>(3)?,
            ))
        });
        hits.expect("the statement answers")
            .fold(0, |count, hit| hit.map(|_| count + 1).expect("a hit can be read"))
    };
    let mut our_times = Vec::new();
    let mut bare_times = Vec::new();
    for prefix in prefixes() {
        let (mut one, mut other) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            let (took, hits) = time(|| ours(&prefix));
            one.push(took);
            let (took, bare_hits) = time(|| bare(&prefix));
            other.push(took);
            assert!(hits > 0 || bare_hits == 0, "{prefix} is found by the index and not by the search");
        }
        our_times.push((median(&mut one), prefix));
        bare_times.push(median(&mut other));
    }
    let worst = our_times.iter().max().expect("there are prefixes");
    let worst = format!("the slowest is “{}” with {}", worst.1, shown(worst.0));
    let mut our_times: Vec<Duration> = our_times.into_iter().map(|(time, _)| time).collect();
    let pair = Pair { ours: percentile(&mut our_times, 99), bound: percentile(&mut bare_times, 99) };
    let middle = Pair { ours: median(&mut our_times), bound: median(&mut bare_times) };
    let timed = format!(
        "{PREFIXES} queries of one to six letters or two words, also inside words and without a hit, over {SYSTEMS} \
         records in the encrypted file: exact and accent-blind words, names that begin so, parts of words, ranked, \
         the best {LIMIT} with their texts. The bound asks the same index once, unranked, for {LIMIT} rows. The 99th \
         percentile of the queries, each the median of {RUNS}; {worst}."
    );
    vec![
        Row::of("search as one types, p99", "the bare FTS5 statement, unranked", pair, Some(4.0), timed)
            .heavy_with("Up to four look-ups where the bound has one: names that begin so, words in names, words elsewhere, parts of words."),
        Row::of(
            "search as one types, median",
            "the bare FTS5 statement, unranked",
            middle,
            None,
            "the same queries.".into(),
        ),
    ]
}

/// What people type: beginnings of words, often very short, with å, ä and ö, and sometimes something that is nowhere.
fn prefixes() -> Vec<String> {
    let mut state = 88_172_645_463_325_252_u64;
    let mut below = |limit: u32| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u32::try_from(state % u64::from(limit)).unwrap_or_default()
    };
    let mut prefixes = Vec::with_capacity(PREFIXES);
    while prefixes.len() < PREFIXES {
        let name = systems::name(below(SYSTEMS));
        let words: Vec<&str> = name.split(' ').collect();
        let word = words[below(u32::try_from(words.len()).unwrap_or(1)) as usize];
        let length = 1 + below(6) as usize;
        let begin = |word: &str| word.chars().take(length).collect::<String>();
        prefixes.push(match below(20) {
            0 => word.chars().skip(1).take(3.max(length)).collect(),
            1 => format!("SYS-0{}", below(9_999)),
            2 => format!("{}q", begin(word)),
            3 | 4 => format!("{} {}", words[0].to_lowercase(), begin(words[1])),
            5 => begin(word).replace(['å', 'ä', 'Å', 'Ä'], "a").replace(['ö', 'Ö'], "o"),
            _ => begin(word),
        });
    }
    prefixes.retain(|prefix| !prefix.trim().is_empty());
    prefixes
}
