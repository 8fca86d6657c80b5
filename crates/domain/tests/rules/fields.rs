//! What a field takes.

use ansvar_domain::command::Add;
use ansvar_domain::text::LONGEST;
use ansvar_domain::{Code, Command, Content, Kind};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::{Value, json};

/// Fields to set, what stands in the way of which, why.
type Row<'a> = (Value, &'a [(Code, &'a str)], &'a str);

#[test]
fn what_an_edit_may_set() {
    let mut register = Register::founded();
    let chief = register.chief();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let asynja = register.system("Asynja").owned_by(bun);
    let long = "å".repeat(LONGEST);
    let table: [Row; 16] = [
        (json!({"purpose": "Elevregister"}), &[], "a text where a text belongs"),
        (json!({"purpose": null}), &[], "a field that may be empty"),
        (json!({"note": long}), &[], "the longest text there may be"),
        (json!({"note": format!("{long}å")}), &[(Code::TooLong, "note")], "one letter more"),
        (
            json!({"also_called": ["x", format!("{long}å")]}),
            &[(Code::TooLong, "also_called")],
            "in a list too",
        ),
        (json!({"name": format!("{long}å")}), &[(Code::TooLong, "name")], "and it is told once"),
        (json!({"name": ""}), &[(Code::Missing, "name")], "a name must say something"),
        (json!({"name": " \t"}), &[(Code::Missing, "name")], "blank says nothing"),
        (json!({"name": null}), &[(Code::WrongKind, "name")], "a name cannot be empty"),
        (
            json!({"name": 7, "owner": "BUN"}),
            &[(Code::WrongKind, "name"), (Code::WrongKind, "owner")],
            "each is told",
        ),
        (json!({"lifecycle_stage": "asleep"}), &[(Code::WrongKind, "lifecycle_stage")], "no such stage"),
        (
            json!({"max_tolerable_outage_hours": -1}),
            &[(Code::WrongKind, "max_tolerable_outage_hours")],
            "no such time",
        ),
        (json!({"ansvarig": "BUN"}), &[(Code::UnknownField, "ansvarig")], "a field that no system has"),
        (json!({"retired": null}), &[(Code::UnknownField, "retired")], "retiring is an act of its own"),
        (
            json!({"contacts": [{"name": "", "phone": "019"}]}),
            &[(Code::Missing, "contacts.0.name")],
            "whom to call?",
        ),
        (
            json!({"connection": {"equipment_type": "alarm"}}),
            &[(Code::WrongKind, "connection")],
            "a system that is no equipment is not mounted anywhere",
        ),
    ];
    for (fields, expected, why) in table {
        let mut register = register.clone();
        let command = register.edit_of(asynja, &fields);
        let answer = register.asks(chief, &command);
        if expected.is_empty() && fields == json!({"purpose": null}) {
            assert_eq!(
                codes(&refused(answer, "it is empty")),
                [Code::NothingToChange],
                "it was empty before"
            );
        } else if expected.is_empty() {
            settled(answer, why);
        } else {
            let refusal = refused(answer, why);
            let told: Vec<_> = refusal
                .issues
                .iter()
                .map(|issue| (issue.code, issue.field.as_deref().unwrap_or_default()))
                .collect();
            assert_eq!(told, expected, "{why}");
        }
    }
}

#[test]
fn a_field_with_a_rule_of_its_own_is_not_edited() {
    let mut register = Register::founded();
    let chief = register.chief();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let asynja = register.system("Asynja").owned_by(bun);
    let person = register.person("förvaltare");
    let assignment = register.steward(asynja).is(person).undecided();
    let table: [(ansvar_domain::RecordId, Value, &str, &str); 7] = [
        (asynja.into(), json!({"criticality": null}), "set_criticality", "it needs the board's decision"),
        (asynja.into(), json!({"classification": null}), "classify_system", "it needs an assessment"),
        (assignment.into(), json!({"holder": chief}), "assign_role", "another holder is another appointment"),
        (assignment.into(), json!({"role_type": bun}), "assign_role", "another role is another appointment"),
        (assignment.into(), json!({"object": null}), "assign_role", "another object is another appointment"),
        (assignment.into(), json!({"valid_to": null}), "end_role_assignment", "ending needs a reason"),
        (
            person.into(),
            json!({"signing_key": "00".repeat(32)}),
            "register_signing_key",
            "it is the person's own",
        ),
    ];
    for (id, fields, command, why) in table {
        let edit = register.edit_of(id, &fields);
        let refusal = refused(register.asks(chief, &edit), why);
        assert_eq!(codes(&refusal), [Code::GuardedField], "{why}");
        assert_eq!(refusal.issues[0].values["command"], command, "it says which command to give");
    }
}

#[test]
fn a_new_record_brings_nothing_along_that_has_a_rule_of_its_own() {
    let mut register = Register::founded();
    let chief = register.chief();
    let Content::Person(mut person) = register.get(chief).content.clone() else { unreachable!("a person") };
    person.name = "Någon annan".into();
    person.signing_key = Some("00".repeat(32));
    let id = register.ids.fresh();
    let refusal = refused(
        register.asks(chief, &Command::Add(Add { id, content: person.into() })),
        "a key that somebody else made is not the person's own",
    );
    assert_eq!(codes(&refusal), [Code::GuardedField]);

    for (kind, command) in [(Kind::Municipality, "found_municipality"), (Kind::RoleAssignment, "assign_role")]
    {
        let existing = register.records().values().find(|record| record.kind() == kind).cloned();
        let Some(existing) = existing else { unreachable!("founding made one") };
        let add = Command::Add(Add { id: register.ids.fresh(), content: existing.content });
        let refusal =
            refused(register.asks(chief, &add), "it comes into being by a command with its own rule");
        assert_eq!(refusal.issues[0].values["command"], command);
    }
}

#[test]
fn an_id_is_used_once() {
    let mut register = Register::founded();
    let chief = register.chief();
    let asynja = register.system("Asynja").owned_by_nobody();
    let content = ansvar_domain::system::System::named("Skola24", None).into();
    let add = Command::Add(Add { id: asynja.into(), content });
    assert_eq!(codes(&refused(register.asks(chief, &add), "Asynja has it")), [Code::IdTaken]);
    let mut appointing = register.steward(asynja).is(chief).command();
    if let Command::AssignRole(assign) = &mut appointing {
        assign.id = ansvar_domain::id::RoleAssignmentId(chief.0);
    }
    assert_eq!(codes(&refused(register.asks(chief, &appointing), "the IT head has it")), [Code::IdTaken]);
}

#[test]
fn forms_that_are_checked() {
    let mut register = Register::founded();
    let chief = register.chief();
    let supplier = register.supplier("Larmbolaget", None);
    let document: ansvar_domain::id::GoverningDocumentId =
        register.add(ansvar_domain::governing_document::GoverningDocument {
            name: "IT-strategi".into(),
            document_type: ansvar_domain::governing_document::DocumentType::Strategy,
            adopted_by: register.body("KS"),
            adopted_on: Some(day("2004-02-23")),
            decision: None,
            reviewed_on: None,
            review_interval_months: None,
            registry_number: None,
        });
    let decision = register.decision("KS", "22", day("2012-12-04"));
    let table: [(ansvar_domain::RecordId, Value, &[Code], &str); 7] = [
        (supplier.into(), json!({"organisation_number": "212000-1975"}), &[], "as in Sweden"),
        (
            supplier.into(),
            json!({"organisation_number": "2120001975"}),
            &[Code::WrongForm],
            "the hyphen is missing",
        ),
        (
            supplier.into(),
            json!({"organisation_number": "21200å-197"}),
            &[Code::WrongForm],
            "a letter is no digit",
        ),
        (chief.into(), json!({"email": "it@kumla.se"}), &[], "an address"),
        (chief.into(), json!({"email": "kumla.se"}), &[Code::WrongForm], "nobody at Kumla"),
        (chief.into(), json!({"email": "@kumla.se"}), &[Code::WrongForm], "nobody at Kumla"),
        (
            document.into(),
            json!({"decision": decision}),
            &[Code::DecisionInFuture],
            "it has not been decided",
        ),
    ];
    for (id, fields, expected, why) in table {
        let edit = register.edit_of(id, &fields);
        match register.asks(chief, &edit) {
            Ok(_) => assert!(expected.is_empty(), "{fields}: {why}"),
            Err(refusal) => assert_eq!(codes(&refusal), expected, "{fields}: {why}"),
        }
    }
}
