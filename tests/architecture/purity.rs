//! What a pure crate may not touch: the same input gives the same answer, so clock, chance, files and surroundings
//! stay outside. Clippy refuses the calls; this refuses the crates and what clippy cannot see through a re-export.

use crate::tree::{SourceFile, rust_sources};
use crate::workspace::{packages, shipped, short};

const PURE: &[&str] = &["domain", "ledger", "licensing"];

const FORBIDDEN_CRATES: &[&str] =
    &["tokio", "rusqlite", "rand", "getrandom", "tauri", "dirs", "tempfile", "tracing-subscriber", "ureq"];

const FORBIDDEN_WORDS: &[(&str, &str)] = &[
    ("Utc::now", "time is passed in"),
    ("Local::now", "time is passed in"),
    ("SystemTime", "time is passed in"),
    ("Instant::now", "a rule does not measure time"),
    ("now_v7", "identifiers are passed in"),
    ("new_v4", "identifiers are passed in"),
    ("rand::", "chance is passed in"),
    ("OsRng", "chance is passed in"),
    ("std::fs", "bytes are passed in"),
    ("std::env", "what a rule depends on is an argument"),
    ("std::net", "a rule speaks to nobody"),
    ("std::process", "a rule starts nothing"),
    ("std::thread", "a rule runs where it is called"),
];

#[test]
fn pure_crates_depend_on_nothing_that_reaches_outside() {
    for package in
        packages().iter().filter(|package| short(&package.name).is_some_and(|name| PURE.contains(&name)))
    {
        for dependency in shipped(package) {
            assert!(
                !FORBIDDEN_CRATES.contains(&dependency.name.as_str()),
                "{} depends on {}: a pure crate reaches nothing outside its arguments",
                package.name,
                dependency.name
            );
        }
    }
}

#[test]
fn pure_crates_mention_no_clock_chance_or_file() {
    for name in PURE {
        let sources = rust_sources(&format!("crates/{name}/src"));
        assert!(!sources.is_empty(), "crates/{name}/src holds no Rust file: the rule would be about nothing");
        for source in &sources {
            for (number, line) in shipped_lines(source) {
                for (word, reason) in FORBIDDEN_WORDS {
                    assert!(!line.contains(word), "{}:{number} mentions {word}: {reason}", source.path);
                }
            }
        }
    }
}

/// The numbered lines that ship: without comments, test files and test modules.
fn shipped_lines(source: &SourceFile) -> Vec<(usize, &str)> {
    if source.path.contains("/tests/") || source.path.ends_with("/tests.rs") {
        return Vec::new();
    }
    let lines: Vec<&str> = source.text.lines().collect();
    // A test module written out stands last in its file; one in a file of its own takes a single line.
    let end = lines
        .windows(2)
        .position(|pair| pair[0].trim() == "#[cfg(test)]" && pair[1].trim_end().ends_with('{'))
        .unwrap_or(lines.len());
    let numbered = lines[..end].iter().enumerate();
    numbered
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, *line))
        .collect()
}
