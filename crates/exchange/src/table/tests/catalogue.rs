//! The catalogue has every word that an export asks for, in both languages.

use fluent_syntax::ast::{Entry, PatternElement};

fn file(language: &str) -> String {
    let path = format!("{}/../../ui/text/{language}/export.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

pub(super) fn sentence(language: &str, key: &str) -> String {
    let text = file(language);
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("the catalogue is well formed");
    let pattern = resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == key => message.value,
        _ => None,
    });
    match pattern.map(|pattern| pattern.elements).as_deref() {
        Some([PatternElement::TextElement { value }]) => (*value).to_owned(),
        _ => panic!("{language} lacks a plain word for {key}"),
    }
}

#[test]
fn both_languages_have_the_same_keys() {
    let keys = |language| {
        let text = file(language);
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("the catalogue is well formed");
        let keys: Vec<String> = resource
            .body
            .into_iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        keys
    };
    assert_eq!(keys("sv"), keys("en"));
}

#[test]
fn has_every_word_in_both_languages() {
    for language in ["sv", "en"] {
        super::Words::from_catalogue(|key| sentence(language, key));
    }
}
