//! Every code that a user can meet has its sentence in both languages, and no sentence is left without a code.

use std::collections::BTreeSet;
use std::path::PathBuf;

use ansvar_exchange::inventory::{Rejection, RemarkCode};
use ansvar_exchange::limits::Limit;
use fluent_syntax::ast::Entry;
use rstest::rstest;

fn catalogue(language: &str) -> String {
    ["rejection.ftl", "remark.ftl"]
        .map(|file| -> PathBuf {
            [env!("CARGO_MANIFEST_DIR"), "..", "..", "ui", "text", language, file].iter().collect()
        })
        .map(|path| std::fs::read_to_string(path).expect("the catalogue is there"))
        .concat()
}

/// Said by whoever runs a whole import, not by the reader of one file.
const OF_AN_IMPORT: [&str; 1] = ["rejection-duplicate"];

#[rstest]
#[case("sv")]
#[case("en")]
fn every_code_has_a_sentence(#[case] language: &str) {
    let text = catalogue(language);
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("the catalogue is well formed");
    let keys: BTreeSet<String> = resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .filter(|key| !OF_AN_IMPORT.contains(&key.as_str()))
        .collect();
    let kebab = |start: &str, code: &str| format!("{start}-{}", code.replace('_', "-"));
    let expected: BTreeSet<String> = Rejection::CODES
        .iter()
        .map(|code| kebab("rejection", code))
        .chain(RemarkCode::ALL.iter().map(|code| kebab("remark", code.code())))
        .collect();
    assert_eq!(keys, expected);
    for limit in Limit::ALL {
        assert!(text.contains(&format!("[{}]", limit.word())), "the limit {limit:?} has its own form");
    }
}
