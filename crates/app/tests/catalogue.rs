//! The catalogue is whole: both languages read without faults and have the same keys, and everything that the
//! program can say has its words in both. New tables, codes and commands are found by themselves, from their schemas
//! and descriptions, so that forgetting their words fails here.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ansvar_app::text::kebab;
use ansvar_app::verify::VerifyStep;
use ansvar_app::{Language, Text, list};
use ansvar_domain::Command;
use ansvar_domain::finding::FindingCode;
use ansvar_domain::record::Kind;
use ansvar_domain::refusal::Code;
use ansvar_domain::responsibility::{CallRole, LinkRole, LinkState};
use ansvar_domain::role_type::StandardRole;
use ansvar_ledger::FaultKind;
use fluent_syntax::ast::Entry;
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

const LANGUAGES: [(&str, Language); 2] = [("sv", Language::Sv), ("en", Language::En)];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every key of a language. Panics where a file does not read or a key stands twice.
fn keys(language: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in std::fs::read_dir(root().join("ui/text").join(language)).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{} does not read: {faults:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name;
                assert!(keys.insert(key.to_owned()), "{key} is written twice, last in {}", path.display());
            }
        }
    }
    keys
}

/// Every word that an enum has in JSON, from its schema; for a tagged one, the words of its tag.
fn words<T: JsonSchema>(tag: Option<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let schema = serde_json::to_value(schema_for!(T)).unwrap();
    collect(&schema, tag, tag.is_none(), &mut found);
    assert!(!found.is_empty(), "the schema names its words");
    found
}

fn collect(schema: &Value, tag: Option<&str>, inside: bool, found: &mut BTreeSet<String>) {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match schema {
        Value::Object(fields) => {
            if inside {
                found.extend(fields.get("const").and_then(text));
                let listed = fields.get("enum").and_then(Value::as_array);
                found.extend(listed.into_iter().flatten().filter_map(text));
            }
            for (name, value) in fields {
                let inside = tag.map_or(inside, |tag| tag == name);
                collect(value, tag, inside, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, tag, inside, found)),
        _ => {}
    }
}

fn demand(expected: impl IntoIterator<Item = String>) {
    let expected: Vec<String> = expected.into_iter().collect();
    for (language, _) in LANGUAGES {
        let keys = keys(language);
        let missing: Vec<_> = expected.iter().filter(|key| !keys.contains(*key)).collect();
        assert!(missing.is_empty(), "missing in {language}: {missing:#?}");
    }
}

fn word_of(value: impl serde::Serialize) -> String {
    kebab(serde_json::to_value(value).unwrap().as_str().unwrap())
}

#[test]
fn both_languages_read_and_have_the_same_keys() {
    let (swedish, english) = (keys("sv"), keys("en"));
    assert_eq!(swedish.difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in English");
    assert_eq!(english.difference(&swedish).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in Swedish");
}

#[test]
fn every_table_column_and_code_has_its_words() {
    demand(list::tables().into_iter().flat_map(|table| {
        let noun = kebab(&table.name);
        let mut keys = vec![format!("{noun}-table")];
        for column in table.columns.into_iter().chain(table.retired_columns) {
            let column_key = kebab(&column.key);
            keys.push(list::column_key(&table.name, &column.key));
            keys.extend(column.codes.iter().map(|code| format!("{noun}-{column_key}-{}", kebab(code))));
        }
        keys
    }));
}

#[test]
fn every_refusal_finding_command_and_role_has_its_words() {
    let under = |noun: &str, words: BTreeSet<String>| -> Vec<String> {
        words.iter().map(|word| format!("{noun}-{}", kebab(word))).collect()
    };
    demand(under("refusal", words::<Code>(None)));
    demand(under("finding", words::<FindingCode>(None)));
    // The list describes the same codes once more, as the words of a column: the two must agree.
    demand(under("finding-code", words::<FindingCode>(None)));
    demand(under("command", words::<Command>(Some("command"))));
    demand(under("role", words::<StandardRole>(None)));
    demand(["command-unknown".into(), "refusal-at".into()]);
    demand(Kind::ALL.iter().map(|kind| format!("kind-{}", kebab(kind.word()))).chain(["kind-device".into()]));
    demand(["d", "i", "v"].map(|letter| format!("chain-letter-{letter}")));
}

#[test]
fn every_link_and_call_has_its_words() {
    use CallRole as Call;
    use LinkRole as Role;
    let roles = [Role::Accountable, Role::DepartmentHead, Role::OwnerRepresentative, Role::Steward];
    demand(roles.map(|role| format!("responsibility-link-{}", word_of(role))));
    let states = [LinkState::Decided, LinkState::Informal, LinkState::Vacant];
    demand(states.map(|state| format!("responsibility-state-{}", word_of(state))));
    let calls = [
        Call::Contact,
        Call::SupplierOnCall,
        Call::Supplier,
        Call::Steward,
        Call::OwnerRepresentative,
        Call::DepartmentHead,
    ];
    demand(calls.map(|call| format!("responsibility-call-{}", word_of(call))));
}

#[test]
fn every_failure_of_the_store_and_of_keys_has_its_sentence() {
    use ansvar_app::key::KeyFailure;
    use ansvar_store::Failure;
    let io = || std::io::Error::other("trasig");
    let path = || PathBuf::from("fil");
    let failures = [
        Failure::Absent(path()),
        Failure::AlreadyExists(path()),
        Failure::NotAWorkspace(path()),
        Failure::WrongKey,
        Failure::Newer { found: 2, known: 1 },
        Failure::AlteredStep { step: 1 },
        Failure::DiskFull,
        Failure::ReadOnly,
        Failure::Busy,
        Failure::Damaged(String::new()),
        Failure::Unreadable(String::new()),
        Failure::File(io()),
    ];
    let told = failures.into_iter().map(|failure| ansvar_app::Failure::from(failure).message_key);
    demand(told.chain(["failure-database".into(), "failure-log".into()]));
    let keys = [
        KeyFailure::TooOpen { path: path(), mode: 0o644 },
        KeyFailure::Damaged { path: path() },
        KeyFailure::Unreadable { path: path(), source: io() },
        KeyFailure::Unwritable { path: path(), source: io() },
        KeyFailure::OsStore { reason: String::new() },
        KeyFailure::OsStoreSilent,
        KeyFailure::OsEntryDamaged { name: String::new() },
        KeyFailure::Randomness,
        KeyFailure::Derivation,
    ];
    demand(keys.iter().map(|failure| failure.message_key().to_owned()));
}

#[test]
fn every_fault_of_a_verification_has_its_sentence() {
    let ledger = [
        FaultKind::HashDiffers,
        FaultKind::PreviousDiffers,
        FaultKind::Missing { expected: 1, found: None },
        FaultKind::HeadDiffers,
        FaultKind::SignatureInvalid,
        FaultKind::SignerUnknown,
        FaultKind::SeenDiffers,
    ];
    let tagged = |kind: FaultKind| {
        let value = serde_json::to_value(kind).unwrap();
        kebab(value["kind"].as_str().unwrap())
    };
    let inventory = [
        "import-unknown",
        "import-missing",
        "import-altered",
        "undone-unknown",
        "manifest-missing",
        "manifest-altered",
        "manifest-unknown",
        "reports-counted",
        "files-differ",
        "report-missing",
        "report-altered",
        "report-unknown",
        "report-orphan",
        "device-unreadable",
        "device-unreported",
        "device-altered",
        "before-altered",
        "title-unreadable",
        "title-unreported",
        "title-missing",
        "installation-one-sided",
        "installation-untitled",
        "device-count",
        "title-count",
        "title-matched",
        "position-altered",
        "position-missing",
        "position-unknown",
    ];
    let other = ["record-altered", "record-unknown", "page-damage", "cut-off"];
    let codes = inventory.into_iter().chain(other).map(str::to_owned);
    demand(ledger.map(tagged).into_iter().chain(codes).map(|word| format!("verify-fault-{word}")));
    let remarks = [
        "end-restored",
        "end-accepted",
        "imports-of-first-version",
        "devices-not-reread",
        "positions-by-another-version",
    ];
    demand(remarks.map(|word| format!("verify-remark-{word}")));
    demand(VerifyStep::ALL.iter().map(|step| format!("verify-step-{}", step.word())));
}

/// Keys that stand whole in the sources, such as `"failure-cancelled"`: a misspelt one would be shown as it is.
#[test]
fn every_key_that_the_sources_name_exists() {
    let nouns = ["failure", "cli", "key", "refusal", "responsibility", "export", "verify"];
    // The name of a thread, which looks like a key.
    let other = ["key-store"];
    let mut named = BTreeSet::new();
    for folder in ["crates/app/src", "crates/cli/src"] {
        sources(&root().join(folder), &mut |source| {
            for literal in source.split('"') {
                let is_key = literal.split_once('-').is_some_and(|(noun, rest)| {
                    nouns.contains(&noun)
                        && !other.contains(&literal)
                        && rest.contains(|letter: char| letter.is_ascii_lowercase())
                        && !rest.ends_with('-')
                        && rest.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
                });
                if is_key {
                    named.insert(literal.to_owned());
                }
            }
        });
    }
    assert!(named.len() > 10, "the sources name keys");
    demand(named);
}

fn sources(folder: &Path, each: &mut impl FnMut(&str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, each);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            each(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// A sentence that lacks a value shows it in braces; every value that a rule can give is given here.
#[test]
fn sentences_name_nothing_that_they_are_not_told() {
    let values = [
        "object", "kind", "since", "role", "holder", "days", "year", "months", "field", "limit", "expected",
        "fields", "command", "to", "from", "date", "today", "id", "name", "reason", "revision", "count",
        "names", "needs", "example", "owner",
    ];
    for (_, language) in LANGUAGES {
        let text = Text::of(language);
        let codes = words::<Code>(None).into_iter().map(|code| format!("refusal-{}", kebab(&code)));
        let findings = words::<FindingCode>(None).into_iter().map(|code| format!("finding-{}", kebab(&code)));
        for key in codes.chain(findings) {
            let sentence = text.say(&key, values.map(|name| (name, "värde".to_owned())));
            assert!(!sentence.contains('{') && !sentence.contains('$'), "{key}: {sentence}");
            assert!(sentence.ends_with('.') || sentence.ends_with("värde"), "{key}: {sentence}");
        }
    }
}

/// The finding on a person without a decision reads differently from the one on a role: each has other facts.
#[test]
fn an_undecided_appointment_reads_by_what_it_is_on() {
    let text = Text::of(Language::Sv);
    let say = |values: &[(&'static str, &str)]| {
        let values = values.iter().map(|(name, value)| (*name, (*value).to_owned()));
        text.say("finding-appointment-undecided", values)
    };
    let system = say(&[("kind", "system"), ("object", "Ekobas"), ("holder", "Ekonomichefen")]);
    assert!(system.starts_with("Ekonomichefen är systemförvaltare för Ekobas"), "{system}");
    let body = say(&[("kind", "body"), ("object", "Barnnämnden"), ("role", "Säkerhetsansvarig")]);
    assert!(body.starts_with("Rollen Säkerhetsansvarig i Barnnämnden"), "{body}");
}
