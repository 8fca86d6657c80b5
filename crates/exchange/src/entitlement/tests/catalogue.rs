//! Every code has its sentence in both languages, and the sentences use only the values that are given.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::*;

fn file(language: &str) -> String {
    let path = format!("{}/../../ui/text/{language}/entitlement-import.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn keys(language: &str) -> BTreeSet<String> {
    let text = file(language);
    let resource = parse(text.as_str()).expect("the catalogue is well formed");
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    messages.collect()
}

/// The first text of a sentence that has no values.
pub(super) fn sentence(language: &str, key: &str) -> String {
    let text = file(language);
    let resource = parse(text.as_str()).unwrap();
    let value = resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == key => message.value,
        _ => None,
    });
    match value.map(|value| value.elements).as_deref() {
        Some([PatternElement::TextElement { value }]) => (*value).to_owned(),
        _ => panic!("{language} lacks {key}"),
    }
}

#[test]
fn every_code_has_a_sentence_and_no_sentence_lacks_a_code() {
    let key = |kind: &str, code: &str| format!("entitlement-import-{kind}-{}", code.replace('_', "-"));
    let expected: BTreeSet<String> = Rejection::CODES
        .iter()
        .map(|code| key("rejection", code))
        .chain(IssueCode::ALL.iter().map(|code| key("issue", code.code())))
        .chain(RemarkCode::ALL.iter().map(|code| key("remark", code.code())))
        .chain(QuestionCode::ALL.iter().map(|code| key("question", code.code())))
        .chain(Field::ALL.iter().map(|field| key("field", field.word())))
        .collect();
    for language in ["sv", "en"] {
        assert_eq!(keys(language), expected, "{language}");
    }
}

#[test]
fn codes_are_the_words_of_their_json() {
    for code in IssueCode::ALL {
        assert_eq!(serde_json::json!(code), code.code());
    }
    for code in RemarkCode::ALL {
        assert_eq!(serde_json::json!(code), code.code());
    }
    for field in Field::ALL {
        assert_eq!(serde_json::json!(field), field.word());
    }
}

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    for variant in variants {
                        variables(&variant.value, found);
                    }
                    selector
                }
            };
            if let InlineExpression::VariableReference { id } = inline {
                found.insert(id.name.to_owned());
            }
        }
    }
}

#[test]
fn both_languages_use_the_same_values() {
    let uses = |language| {
        let text = file(language);
        let messages: Vec<(String, BTreeSet<String>)> = parse(text.as_str())
            .unwrap()
            .body
            .into_iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => {
                    let mut found = BTreeSet::new();
                    variables(&message.value?, &mut found);
                    Some((message.id.name.to_owned(), found))
                }
                _ => None,
            })
            .collect();
        messages
    };
    assert_eq!(uses("sv"), uses("en"));
}

#[test]
fn sentences_get_every_value_they_use() {
    let text = file("sv");
    let uses = |key: &str| {
        let resource = parse(text.as_str()).unwrap();
        let mut found = BTreeSet::new();
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && message.id.name == key
                && let Some(value) = &message.value
            {
                variables(value, &mut found);
            }
        }
        found
    };
    let key = |kind: &str, code: &str| format!("entitlement-import-{kind}-{}", code.replace('_', "-"));
    let files = [
        read(include_bytes!("../../../fixtures/entitlement/snipe-it.csv"), "a.csv", &Options::default())
            .unwrap(),
        read(include_bytes!("../../../fixtures/entitlement/windows-1252.csv"), "a.csv", &Options::default())
            .unwrap(),
        read_text(
            "Produkt;Antal;Antal;;Start;Slut;Pris;Mått;Bevisgrad\n;-1;;x;2026-02-01;2026-01-01;1.292;säte;kanske\nEtt;2,5;;;01/02/2026;1970-01-01;1,2345;;bra\nTvå;1.000;;;;;gratis;;x;y\nTre;5000000000\nTre;1;;;N/A;;EUR 1;;\nTre;;;;;;-;;\nTre;6,3E+15;;;;;;;\n\"VÃ¤xel",
        ),
    ];
    for parsed in &files {
        for issue in &parsed.rejected {
            let given: BTreeSet<String> = issue.values.keys().cloned().collect();
            assert!(uses(&key("issue", issue.code.code())).is_subset(&given), "{issue:?}");
        }
        for remark in &parsed.remarks {
            let given: BTreeSet<String> = remark.values.keys().cloned().collect();
            assert!(uses(&key("remark", remark.code.code())).is_subset(&given), "{remark:?}");
        }
        for question in &parsed.questions {
            let given: BTreeSet<String> = question.values.keys().cloned().collect();
            assert!(uses(&key("question", question.code.code())).is_subset(&given), "{question:?}");
        }
    }
}
