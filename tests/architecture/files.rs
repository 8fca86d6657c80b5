//! How long a source file may be. A reader takes a file in at once, or it holds more than one thing.

use crate::tree::{SourceFile, texts};

const LONGEST: usize = 400;
const MEDIAN: usize = 150;

/// Written by a program, never read from top to bottom.
const GENERATED: &[&str] = &["ui/backend/bindings.ts"];

fn sources() -> Vec<SourceFile> {
    let own = |file: &SourceFile| {
        file.has_extension(&["rs", "ts", "tsx"]) && !GENERATED.contains(&file.path.as_str())
    };
    texts("").into_iter().filter(own).collect()
}

#[test]
fn no_source_file_is_too_long() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|file| file.lines() > LONGEST)
        .map(|file| format!("{} has {} lines", file.path, file.lines()))
        .collect();
    assert!(long.is_empty(), "a file holds one noun in at most {LONGEST} lines; split these: {long:#?}");
}

#[test]
fn the_median_source_file_is_short() {
    let mut lengths: Vec<usize> = sources().iter().map(SourceFile::lines).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    println!("{} source files, median {median} lines, longest {}", lengths.len(), lengths[lengths.len() - 1]);
    assert!(
        median <= MEDIAN,
        "the median file has {median} lines, more than {MEDIAN}: nouns are growing together"
    );
}

#[test]
fn each_rust_file_says_first_what_it_owns() {
    // A file of tests is named after what it tests, and a build script has one thing to do.
    let explained = |path: &str| path.contains("/tests/") || path.ends_with("build.rs");
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|file| file.has_extension(&["rs"]) && !explained(&file.path) && !file.text.starts_with("//!"))
        .map(|file| file.path)
        .collect();
    assert!(
        silent.is_empty(),
        "a file opens with `//!` and what it owns, so nobody reads on to find out: {silent:#?}"
    );
}
