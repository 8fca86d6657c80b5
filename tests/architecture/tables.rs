//! One owner for each table: the module whose folder creates it is the only one that writes to it.

use std::collections::BTreeMap;

use crate::tree::{SourceFile, texts};

const STORE: &str = "crates/store/src/";

/// Spaces for line breaks, so that a statement reads the same however it is laid out.
fn words(file: &SourceFile) -> Vec<String> {
    file.text.split_whitespace().map(|word| word.trim_matches(['"', '(', ')', ';', ',']).to_owned()).collect()
}

/// The module that a file of the store belongs to: `search/index.rs` and `search.rs` are both `search`.
fn module(path: &str) -> &str {
    let inside = path.strip_prefix(STORE).expect("a file of the store");
    inside.split(['/', '.']).next().unwrap_or(inside)
}

fn sources() -> Vec<SourceFile> {
    let shipped = |file: &SourceFile| !file.path.contains("/tests/") && !file.path.ends_with("/tests.rs");
    texts(STORE).into_iter().filter(|file| file.has_extension(&["rs", "sql"]) && shipped(file)).collect()
}

/// The tables that follow `verb` in `file`, as in `INSERT INTO record`.
fn tables_after(verb: &[&str], file: &SourceFile) -> Vec<String> {
    let words = words(file);
    let matches = words.windows(verb.len() + 1).filter(|window| window[..verb.len()].iter().eq(verb.iter()));
    matches.map(|window| window[verb.len()].split('(').next().unwrap_or_default().to_owned()).collect()
}

fn owners() -> BTreeMap<String, (String, String)> {
    let mut owners: BTreeMap<String, (String, String)> = BTreeMap::new();
    for file in sources() {
        for verb in [&["CREATE", "TABLE"][..], &["CREATE", "VIRTUAL", "TABLE"]] {
            for table in tables_after(verb, &file) {
                let owner = (module(&file.path).to_owned(), file.path.clone());
                if let Some((_, first)) = owners.insert(table.clone(), owner) {
                    assert_eq!(
                        first, file.path,
                        "{table} is created in two files: a reader would not know which holds"
                    );
                }
            }
        }
    }
    owners
}

#[test]
fn each_table_is_created_in_one_file() {
    assert!(
        owners().len() >= 5,
        "the store creates tables: a rule about none would hide the day it is broken"
    );
}

#[test]
fn each_table_is_written_by_its_owner_alone() {
    let owners = owners();
    let verbs: [&[&str]; 6] = [
        &["INSERT", "INTO"],
        &["INSERT", "OR", "REPLACE", "INTO"],
        &["INSERT", "OR", "IGNORE", "INTO"],
        &["REPLACE", "INTO"],
        &["DELETE", "FROM"],
        &["UPDATE"],
    ];
    for file in sources() {
        for table in verbs.iter().flat_map(|verb| tables_after(verb, &file)) {
            let Some((owner, created)) = owners.get(&table) else { continue };
            assert_eq!(
                module(&file.path),
                owner,
                "{} writes to {table}, which {created} owns: ask the owner, so that its invariants have one keeper",
                file.path
            );
        }
    }
}
