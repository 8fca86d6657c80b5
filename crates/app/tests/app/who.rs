//! "Vem ansvarar?", asked by the name of the thing, of its supplier, of its person, of its street.

use ansvar_domain::command::{AssignRole, Command, Retire};
use ansvar_domain::id::{RoleAssignmentId, SystemId};
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use ansvar_domain::{Kind, RecordId};
use serde_json::json;

use crate::stage::Stage;

struct Alarm {
    stage: Stage,
    system: RecordId,
    steward: RecordId,
}

fn alarm() -> Alarm {
    let stage = Stage::founded();
    let supplier = stage.add_fields(
        Kind::Supplier,
        json!({ "name": "Östersjöns Säkerhet AB", "on_call_phone": "0980-319 21" }),
    );
    let system = stage.add_fields(
        Kind::System,
        json!({
            "name": "Fastighetslarm", "system_type": "connected_device", "ownership_class": "own",
            "lifecycle_stage": "in_operation", "owner": stage.board(), "supplier": supplier,
            "also_called": ["inbrottslarmet"],
            "connection": { "equipment_type": "alarm", "location": "Stadshuset", "address": "Torget 1" },
        }),
    );
    let steward =
        stage.add_fields(Kind::Person, json!({ "name": "Systemförvaltaren", "phone": "070-174 06 01" }));
    stage.does(&Command::AssignRole(AssignRole {
        id: RoleAssignmentId(stage.app.new_id()),
        assignment: RoleAssignment {
            role_type: stage.called(Kind::RoleType, "Systemförvaltare").into(),
            object: RoleObject::System(system.into()),
            holder: steward.into(),
            assignment_kind: AssignmentKind::DeFacto,
            decision: None,
            valid_from: stage.app.today(),
            valid_to: None,
            share_percent: None,
            note: None,
        },
        replaces: None,
    }));
    Alarm { stage, system, steward }
}

#[test]
fn any_word_for_it_leads_to_the_same_card() {
    let Alarm { stage, system, .. } = alarm();
    let card = stage.app.card(SystemId::from(system)).unwrap();
    for text in [
        "larm",
        "fastighetslarm",
        "inbrott",
        "Torget 1",
        "stadshuset",
        "östersjöns",
        "0980",
        "systemförv",
        "070-174",
    ] {
        let answer = stage.app.who(text).unwrap();
        assert_eq!(answer.card.as_ref(), Some(&card), "{text}: {:?}", answer.hits);
    }
    assert_eq!(stage.app.who("finnsinte").unwrap().card, None);
}

#[test]
fn the_card_says_who_answers_whom_to_call_and_what_is_missing() {
    let Alarm { stage, system, .. } = alarm();
    let card = stage.app.card(system.into()).unwrap();
    let accountable = card.chain.link(ansvar_domain::responsibility::LinkRole::Accountable).unwrap();
    assert_eq!(accountable.holder_name.as_deref(), Some("Kommunstyrelsen"), "always a body (R8)");
    let phones: Vec<_> = card.calls.iter().map(|call| call.phone.as_str()).collect();
    assert!(phones.contains(&"0980-319 21"), "the supplier's number outside office hours: {phones:?}");
    assert!(
        card.findings.iter().any(|finding| finding.code.word() == "steward_de_facto"),
        "{:?}",
        card.findings
    );
    assert!(card.is_connected_device);
    assert_eq!(card.location.as_deref(), Some("Stadshuset"));
}

#[test]
fn a_hit_shows_its_system_and_somebody_with_two_leads_to_neither() {
    let Alarm { stage, system, steward } = alarm();
    let hits = stage.app.search("systemförvaltaren", 10).unwrap();
    let person = hits.iter().find(|hit| hit.id == steward).expect("found by name");
    assert_eq!(person.system, Some(system.into()), "the only one that the person is about");
    assert_eq!(person.accountable.as_deref(), Some("Kommunstyrelsen"));
    assert_eq!(person.steward.as_deref(), Some("Systemförvaltaren"));
    let supplier = stage.called(Kind::Supplier, "Östersjöns Säkerhet AB");
    stage.add_fields(
        Kind::System,
        json!({
            "name": "Passagesystem", "system_type": "information_system", "ownership_class": "own",
            "lifecycle_stage": "in_operation", "supplier": supplier,
        }),
    );
    let hits = stage.app.search("östersjöns", 10).unwrap();
    let supplier = hits.iter().find(|hit| hit.id == supplier).expect("found by name");
    assert_eq!(supplier.system, None, "of two systems, neither is the answer");
}

#[test]
fn a_system_that_has_left_is_no_answer() {
    let stage = Stage::founded();
    let system = stage.add(ansvar_domain::system::System::named("Gammalt larm", None));
    assert!(stage.app.who("gammalt").unwrap().card.is_some());
    stage.does(&Command::Retire(Retire { id: system, reason: "avvecklat".into() }));
    let answer = stage.app.who("gammalt").unwrap();
    assert_eq!((answer.card, answer.hits.len()), (None, 0));
}
