//! What a rule is said to match before it is made is what it matches once it has been made.

use ansvar_app::licence::{RuleDraft, RulePreview};
use ansvar_domain::Kind;
use ansvar_domain::normalisation_rule::NormalisationRule;
use serde_json::{Value, json};

use crate::stage::{Stage, report};

fn stage() -> Stage {
    let stage = Stage::founded();
    let titles = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    stage.imports(vec![
        report(1, "2026-11-01", None, &titles(&["Ritaren 24", "Ritaren 25", "Spelet"])),
        report(2, "2026-11-01", None, &titles(&["ritaren  24", "Ritaren Visare"])),
    ]);
    stage
}

fn rule(fields: &Value) -> NormalisationRule {
    serde_json::from_value(fields.clone()).unwrap()
}

fn preview(stage: &Stage, fields: &Value) -> RulePreview {
    stage.app.preview_rule(&RuleDraft { replaces: None, rule: rule(fields) }).unwrap()
}

fn unmatched(stage: &Stage) -> usize {
    let rows = stage.rows("title");
    rows.iter().filter(|row| serde_json::to_value(row).unwrap()["cells"]["recognised"] == "unmatched").count()
}

#[test]
fn a_draft_counts_titles_and_devices_and_stores_nothing() {
    let stage = stage();
    let draft = json!({ "order": 10, "match_kind": "prefix", "pattern": "RITAREN" });
    let before = stage.everything();
    let said = preview(&stage, &draft);
    assert_eq!((said.titles, said.unmatched, said.devices, said.taken), (4, 4, 2, 0), "{said:?}");
    assert_eq!(said.examples.len(), 3, "two spellings of one name are one example: {said:?}");
    assert!(stage.everything() == before, "a preview is a question");

    let unknown = unmatched(&stage);
    stage.add_fields(Kind::NormalisationRule, draft);
    assert_eq!(unknown - unmatched(&stage), 4, "the rule does what the preview said");
}

#[test]
fn an_earlier_rule_keeps_its_titles_and_an_edited_one_is_not_counted_twice() {
    let stage = stage();
    let viewer = json!({ "order": 10, "match_kind": "exact", "pattern": "Ritaren Visare" });
    let made = stage.add_fields(Kind::NormalisationRule, viewer.clone());
    let later = preview(&stage, &json!({ "order": 10, "match_kind": "prefix", "pattern": "Ritaren" }));
    assert_eq!((later.titles, later.taken), (3, 1), "a new rule comes after those of its order: {later:?}");
    let earlier = preview(&stage, &json!({ "order": 9, "match_kind": "prefix", "pattern": "Ritaren" }));
    assert_eq!((earlier.titles, earlier.unmatched, earlier.taken), (4, 3, 0), "{earlier:?}");

    let draft = RuleDraft { replaces: Some(made.into()), rule: rule(&viewer) };
    let same = stage.app.preview_rule(&draft).unwrap();
    assert_eq!((same.titles, same.unmatched, same.taken), (1, 0, 0), "it takes its own place: {same:?}");
}

#[test]
fn an_empty_pattern_fits_nothing() {
    let said = preview(&stage(), &json!({ "order": 1, "match_kind": "contains", "pattern": "  " }));
    assert_eq!(said, RulePreview::default());
}
