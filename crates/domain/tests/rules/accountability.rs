//! Accountable is always a committee, a board, a company or a federation (R8, R86).

use ansvar_domain::body::BodyType;
use ansvar_domain::command::Add;
use ansvar_domain::system::System;
use ansvar_domain::unit::UnitType;
use ansvar_domain::{Code, Command, RecordId};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

const BODIES: [(BodyType, bool, &str); 8] = [
    (BodyType::ExecutiveBoard, true, "the board answers for what is municipality-wide"),
    (BodyType::Committee, true, "each committee has the main responsibility for its own operations"),
    (BodyType::JointCommittee, true, "a joint committee is a committee"),
    (BodyType::MunicipalCompany, true, "a company is its own legal person"),
    (BodyType::MunicipalFederation, true, "a federation is its own legal person"),
    (BodyType::MunicipalCouncil, false, "the council sets out and follows up; it operates nothing"),
    (BodyType::Subcommittee, false, "a subcommittee acts for its committee, which stays accountable"),
    (BodyType::Group, false, "a group of officials prepares and coordinates"),
];

#[test]
fn which_bodies_may_own_a_system() {
    for (body_type, may, why) in BODIES {
        let mut register = Register::founded();
        let body = register.body_of_type("Organet", "ORG", body_type);
        let add = Command::Add(Add {
            id: register.ids.fresh(),
            content: System::named("Asynja", Some(body)).into(),
        });
        let chief = register.chief();
        let answer = register.asks(chief, &add);
        if may {
            settled(answer, why);
        } else {
            let refusal = refused(answer, why);
            assert_eq!(codes(&refusal), [Code::AccountableMustBeBody], "{body_type:?}: {why}");
            assert_eq!(refusal.issues[0].field.as_deref(), Some("owner"), "the answer stands at the field");
        }
    }
}

#[test]
fn only_a_body_may_be_named_as_owner() {
    let mut register = Register::founded();
    let asynja = register.system("Asynja").owned_by_nobody();
    let board = register.body("KS");
    let unit = register.unit("IT-service", UnitType::ItUnit, board);
    let retired = register.committee("Kulturnämnden", "KN");
    let retirement = register.retirement_of(retired);
    register.does(&retirement);
    let table: [(RecordId, Code, &str); 5] = [
        (register.chief().into(), Code::WrongReference, "a person carries out and is never accountable"),
        (unit.into(), Code::WrongReference, "a department carries out and is never accountable"),
        (asynja.into(), Code::WrongReference, "a system owns nothing"),
        (retired.into(), Code::ReferenceRetired, "a body that is no more answers for nothing"),
        (register.ids.never(1), Code::NotFound, "nobody knows this body"),
    ];
    for (owner, code, why) in table {
        let chief = register.chief();
        let command = register.edit_of(asynja, &json!({"owner": owner}));
        let refusal = refused(register.asks(chief, &command), why);
        assert_eq!(codes(&refusal), [code], "{why}");
        assert_eq!(refusal.issues[0].field.as_deref(), Some("owner"), "{why}");
    }
}

#[test]
fn a_body_keeps_the_type_that_its_duties_need() {
    for (body_type, may_own, why) in BODIES {
        let mut register = Register::founded();
        let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
        register.system("Asynja").owned_by(bun);
        let asynja = register.called(ansvar_domain::Kind::System, "Asynja");
        if body_type == BodyType::Committee {
            continue;
        }
        let chief = register.chief();
        let command = register.edit_of(bun, &json!({"body_type": body_type}));
        let answer = register.asks(chief, &command);
        if may_own {
            settled(answer, why);
        } else {
            let refusal = refused(answer, "its systems would be left with an owner who may not own");
            assert_eq!(codes(&refusal), [Code::AccountableMustBeBody], "{body_type:?}: {why}");
            let command = register.edit_of(asynja, &json!({"owner": register.body("KS")}));
            register.does(&command);
            let command = register.edit_of(bun, &json!({"body_type": body_type}));
            settled(register.asks(chief, &command), "once the system has another owner, the type may change");
        }
    }
}

#[test]
fn a_body_that_has_decided_stays_one_that_decides() {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let sub = register.body_of_type("Arbetsutskottet", "AU", BodyType::Subcommittee);
    let holder = register.person("förvaltningschef");
    register.department_head(bun).is(holder).undecided();
    let larm = register.alarm("Larm").owned_by(bun);
    let command = register.edit_of(
        larm,
        &json!({"connection": {"equipment_type": "alarm", "approval": register.decision("AU", "4", day("2012-05-02"))}}),
    );
    register.does(&command);
    let chief = register.chief();
    let command = register.edit_of(sub, &json!({"body_type": "group"}));
    let refusal = refused(register.asks(chief, &command), "its decision would become one of a group (R7)");
    assert_eq!(codes(&refusal), [Code::BodyDoesNotDecide]);
}
