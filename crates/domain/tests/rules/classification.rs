//! Consequence levels 0–3 of K, R, T and S; level 4 is refused, and nothing of it is kept or repeated (R74, R104).

use ansvar_domain::command::{Add, Batch, ClassifySystem};
use ansvar_domain::id::SystemId;
use ansvar_domain::system::{Classification, System};
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

fn world() -> (Register, SystemId) {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let system = register.system("Asynja").owned_by(bun);
    (register, system)
}

fn classification(levels: [u8; 4]) -> Classification {
    let [confidentiality, integrity, availability, traceability] = levels;
    Classification {
        confidentiality,
        integrity,
        availability,
        traceability,
        date: day("2012-11-01"),
        reason: Some("skyddade personuppgifter".into()),
        participants: vec!["säkerhetsansvarig".into()],
    }
}

#[test]
fn which_levels_may_be_set() {
    use Code::{LevelFourRefused as Four, OutOfRange as Range};
    let table: [([u8; 4], &[Code], &str); 9] = [
        ([0, 0, 0, 0], &[], "no consequence is an answer"),
        ([3, 3, 3, 3], &[], "3 is the highest that may be kept here"),
        ([1, 2, 3, 0], &[], "each aspect has its own level"),
        ([4, 0, 0, 0], &[Four], "level 4 concerns national security"),
        ([0, 4, 0, 0], &[Four], "in any aspect"),
        ([0, 0, 4, 0], &[Four], "in any aspect"),
        ([0, 0, 0, 4], &[Four], "in any aspect"),
        ([5, 0, 0, 0], &[Range], "there is no level 5"),
        ([0, 255, 4, 0], &[Range, Four], "both faults are told"),
    ];
    for (levels, expected, why) in table {
        let (mut register, system) = world();
        let chief = register.chief();
        let command =
            Command::ClassifySystem(ClassifySystem { system, classification: classification(levels) });
        let answer = register.asks(chief, &command);
        if expected.is_empty() {
            settled(answer, why);
            let kept = register.get(system).as_noun::<System>().and_then(|it| it.classification.clone());
            assert_eq!(kept.map(|kept| kept.levels()), Some(levels), "K, R, T, S are kept in that order");
        } else {
            assert_eq!(codes(&refused(answer, why)), expected, "{levels:?}: {why}");
        }
    }
}

#[test]
fn a_refused_level_four_leaves_no_trace() {
    let (mut register, system) = world();
    let chief = register.chief();
    let four = classification([1, 4, 2, 3]);
    let classify = Command::ClassifySystem(ClassifySystem { system, classification: four.clone() });
    let mut brought_along = System::named("Skola24", None);
    brought_along.classification = Some(four.clone());
    let id = register.ids.fresh();
    let ways = [
        ("classified", classify.clone()),
        ("in a batch", Command::Batch(Batch { import: None, commands: vec![classify] })),
        ("as a plain edit", register.edit_of(system, &json!({"classification": four}))),
        ("brought along by a new system", Command::Add(Add { id, content: brought_along.into() })),
    ];
    let before = (register.records().clone(), register.commands().len());
    for (way, command) in ways {
        let refusal = refused(register.asks(chief, &command), "level 4 may not be kept here");
        let said = serde_json::to_string(&refusal).unwrap_or_default();
        for secret in ["4", "skyddade", "säkerhetsansvarig", "integrity", "2012-11-01"] {
            assert!(
                !said.contains(secret),
                "{way}: the refusal repeats “{secret}” of the assessment: {said}"
            );
        }
        let after = (register.records().clone(), register.commands().len());
        assert_eq!(after, before, "{way}: nothing of the assessment is stored");
    }
}

#[test]
fn a_plain_edit_does_not_classify() {
    let (mut register, system) = world();
    let chief = register.chief();
    let edit = register.edit_of(system, &json!({"classification": classification([1, 1, 1, 1])}));
    let refusal = refused(register.asks(chief, &edit), "classifying is an act of its own");
    assert_eq!(codes(&refusal), [Code::GuardedField]);
    assert_eq!(refusal.issues[0].values["command"], "classify_system");
}
