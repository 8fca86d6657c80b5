//! Two people change the same record: both stand, or a person chooses (R157).

use ansvar_domain::command::Edit;
use ansvar_domain::merge::merge;
use ansvar_domain::system::System;
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes, refused, settled};
use serde_json::{Map, Value, json};

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        other => panic!("fields are an object, not {other}"),
    }
}

#[test]
fn base_theirs_mine() {
    /// Base, theirs, mine, what is set, which fields conflict, why.
    type Row<'a> = (Value, Value, Value, Value, &'a [&'a str], &'a str);
    let table: [Row; 10] = [
        (json!({"f": 1}), json!({"f": 1}), json!({"f": 2}), json!({"f": 2}), &[], "only I changed it"),
        (json!({"f": 1}), json!({"f": 2}), json!({"f": 1}), json!({}), &[], "only they changed it"),
        (json!({"f": 1}), json!({"f": 2}), json!({"f": 2}), json!({}), &[], "we agree"),
        (json!({"f": 1}), json!({"f": 2}), json!({"f": 3}), json!({}), &["f"], "we disagree"),
        (
            json!({"f": 1, "g": 1}),
            json!({"f": 2, "g": 1}),
            json!({"g": 2}),
            json!({"g": 2}),
            &[],
            "each their own field",
        ),
        (
            json!({"f": 1, "g": 1}),
            json!({"f": 2, "g": 1}),
            json!({"f": 3, "g": 2}),
            json!({"g": 2}),
            &["f"],
            "one of two",
        ),
        (json!({"f": null}), json!({}), json!({"f": 2}), json!({"f": 2}), &[], "absent and empty are one"),
        (
            json!({"f": 1}),
            json!({"f": null}),
            json!({"f": 2}),
            json!({}),
            &["f"],
            "they emptied what I changed",
        ),
        (
            json!({"f": [1]}),
            json!({"f": [1, 2]}),
            json!({"f": [1, 3]}),
            json!({}),
            &["f"],
            "a list is one value",
        ),
        (json!({"f": 1}), json!({"f": 2}), json!({}), json!({}), &[], "I set nothing"),
    ];
    for (base, theirs, mine, set, conflicts, why) in table {
        let merged = merge(&fields(base.clone()), &fields(theirs.clone()), &fields(mine.clone()));
        let case = format!("{base} {theirs} {mine}: {why}");
        assert_eq!(merged.set, fields(set), "{case}");
        let named: Vec<_> = merged.conflicts.iter().map(|conflict| conflict.field.as_str()).collect();
        assert_eq!(named, conflicts, "{case}");
        for conflict in merged.conflicts {
            let sides = [&base, &theirs, &mine].map(|side| side[&conflict.field].clone());
            assert_eq!([conflict.base, conflict.theirs, conflict.mine], sides, "{case}: all three are shown");
        }
    }
}

#[test]
fn an_edit_of_what_has_moved_on() {
    let mut register = Register::founded();
    let chief = register.chief();
    let system = register.system("Asynja").owned_by_nobody();
    let stale = |set: Value| Command::Edit(Edit { id: system.into(), seen: 1, set: fields(set) });
    register.does(&register.edit_of(system, &json!({"note": "deras", "purpose": "samma"})));

    settled(register.asks(chief, &stale(json!({"consequence": "min"}))), "another field than theirs");
    let now = register.get(system).as_noun::<System>().cloned();
    assert_eq!(
        now.map(|now| (now.note, now.consequence)),
        Some((Some("deras".into()), Some("min".into()))),
        "both fields stand",
    );

    let refusal = refused(register.asks(chief, &stale(json!({"note": "min"}))), "we both set the note");
    assert_eq!(codes(&refusal), [Code::FieldConflict]);
    let conflict = &refusal.conflicts[0];
    assert_eq!(
        (&conflict.base, &conflict.theirs, &conflict.mine),
        (&Value::Null, &json!("deras"), &json!("min")),
        "the person who chooses sees what was, what they wrote and what I wrote",
    );

    let refusal = refused(register.asks(chief, &stale(json!({"purpose": "samma"}))), "it is set already");
    assert_eq!(codes(&refusal), [Code::NothingToChange], "the same value is no conflict");

    for seen in [0, 99] {
        let command = Command::Edit(Edit { id: system.into(), seen, set: fields(json!({"note": "min"})) });
        let refusal = refused(register.asks(chief, &command), "nobody can have seen that revision");
        assert_eq!(codes(&refusal), [Code::ChangedSince], "revision {seen}");
    }
}
