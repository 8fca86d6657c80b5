//! What is missing on bodies and in the steering of IT.

use ansvar_domain::agreement::{Agreement, AgreementType};
use ansvar_domain::body::{Body, BodyType};
use ansvar_domain::finding::{FindingCode, of_body, of_document, of_goal, of_unit};
use ansvar_domain::goal::{Goal, GoalType};
use ansvar_domain::governing_document::{DocumentType, GoverningDocument};
use ansvar_domain::id::{BodyId, GoalId, GoverningDocumentId, MandateId, RoleTypeId, UnitId};
use ansvar_domain::mandate::Mandate;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::{RoleType, StandardRole};
use ansvar_domain::unit::{Unit, UnitType};
use ansvar_testkit::{Register, day};
use serde_json::json;

fn on_body(register: &Register, id: BodyId) -> Vec<(FindingCode, Option<String>)> {
    let role_types: Vec<(RoleTypeId, RoleType)> = register
        .records()
        .values()
        .filter(|record| record.retired.is_none())
        .filter_map(|record| record.as_noun::<RoleType>().map(|noun| (record.id.into(), noun.clone())))
        .collect();
    let Some(body) = register.get(id).as_noun::<Body>() else { panic!("{id} is a body") };
    let Ok(findings) = of_body(register, id, body, &role_types, register.today());
    findings.into_iter().map(|finding| (finding.code, finding.facts.get("role").cloned())).collect()
}

fn on_unit(register: &Register, id: UnitId) -> Vec<FindingCode> {
    let Some(unit) = register.get(id).as_noun::<Unit>() else { panic!("{id} is a unit") };
    let Ok(findings) = of_unit(register, id, unit, register.today());
    findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn every_committee_fills_the_five_roles_of_the_report() {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let vacant: Vec<_> = on_body(&register, bun)
        .into_iter()
        .filter(|(code, _)| *code == FindingCode::RoleVacant)
        .filter_map(|(_, role)| role)
        .collect();
    let mut names = vacant.clone();
    names.sort();
    assert_eq!(
        names,
        ["IT-ansvarig", "IT-utbildningsansvarig", "Kontaktperson", "Systemansvarig", "Säkerhetsansvarig"],
        "the roles that the strategy requires of each committee (R10)",
    );
    let role = |code, name: &str| (code, Some(name.to_owned()));
    let holder = register.person("säkerhetsansvarig");
    let object = RoleObject::Body(bun);
    let id = register.standard(StandardRole::SecurityOfficer, object).is(holder).undecided();
    let now = on_body(&register, bun);
    assert!(!now.contains(&role(FindingCode::RoleVacant, "Säkerhetsansvarig")), "somebody holds it now");
    assert!(
        now.contains(&role(FindingCode::AppointmentUndecided, "Säkerhetsansvarig")),
        "but by no decision"
    );
    let decision = register.decision("BUN", "31/2012", day("2012-11-20"));
    let edit = register.edit_of(id, &json!({"decision": decision}));
    register.does(&edit);
    let now = on_body(&register, bun);
    assert!(
        !now.contains(&role(FindingCode::AppointmentUndecided, "Säkerhetsansvarig")),
        "now by a decision"
    );
}

#[test]
fn who_has_been_promised_a_service() {
    let table = [
        (AgreementType::ServiceCommitment, None, true, "a promise to the committee (R41)"),
        (AgreementType::ServiceLevelAgreement, None, true, "levels agreed"),
        (AgreementType::OperationsAgreement, None, true, "operation agreed (R38)"),
        (AgreementType::DataProcessingAgreement, None, false, "that is about personal data"),
        (AgreementType::ServiceCommitment, Some("2012-12-03"), true, "its last day is today"),
        (AgreementType::ServiceCommitment, Some("2012-12-02"), false, "it has run out"),
    ];
    for (agreement_type, end, promised, why) in table {
        let mut register = Register::founded();
        let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
        let missing = |register: &Register| {
            on_body(register, bun).iter().any(|(code, _)| *code == FindingCode::ServiceCommitmentMissing)
        };
        assert!(missing(&register), "nothing has been promised yet");
        let _: ansvar_domain::id::AgreementId = register.add(Agreement {
            name: "Åtagande".into(),
            agreement_type,
            bodies: vec![bun],
            supplier: None,
            systems: Vec::new(),
            start: None,
            end: end.map(day),
            commitment: None,
            note: None,
        });
        assert_eq!(missing(&register), !promised, "{agreement_type:?} until {end:?}: {why}");
    }
}

#[test]
fn which_bodies_lack_anything() {
    let mut register = Register::founded();
    let council = register.council();
    let group = register.group("Ledningsgruppen", "LG");
    let company = register.body_of_type("Kumla Bostäder AB", "KBAB", BodyType::MunicipalCompany);
    assert_eq!(on_body(&register, council), [], "the council operates nothing");
    assert_eq!(on_body(&register, group), [], "a group answers for nothing");
    let promised =
        |id| on_body(&register, id).iter().all(|(it, _)| *it != FindingCode::ServiceCommitmentMissing);
    assert!(
        !promised(company),
        "the company in the report had a disputed agreement; without any it is a gap"
    );
    assert!(promised(register.body("KS")), "the executive board gives the service");
}

fn goal(unit: UnitId, goal_type: GoalType, year: u16) -> Goal {
    Goal {
        name: format!("{goal_type:?} {year}"),
        goal_type,
        unit,
        year,
        mandate: None,
        governing_document: None,
        plain_text: None,
    }
}

#[test]
fn a_unit_for_it_has_a_mandate() {
    let mut register = Register::founded();
    let board = register.body("KS");
    let it = register.it_unit("IT-service", board);
    let school = register.unit("Skolkontoret", UnitType::Department, board);
    assert_eq!(on_unit(&register, it), [FindingCode::MandateMissing], "it steers itself (report §1, §9)");
    assert_eq!(on_unit(&register, school), [], "other units are not steered by this register");
    let mandate: MandateId = register.add(Mandate {
        name: "Uppdrag".into(),
        giver: board,
        receiver: it,
        text: "Drift och support".into(),
        decision: register.decision("KS", "40/2012", day("2012-11-01")),
        valid_to: Some(day("2013-12-31")),
    });
    assert_eq!(on_unit(&register, it), [], "the board has said what it is for");
    register.clock.turn_to(day("2014-01-01"));
    assert_eq!(on_unit(&register, it), [FindingCode::MandateMissing], "the mandate has run out");
    register.clock.turn_to(day("2012-12-03"));
    let retirement = register.retirement_of(mandate);
    register.does(&retirement);
    assert_eq!(on_unit(&register, it), [FindingCode::MandateMissing], "a mandate taken back is none");
}

#[test]
fn goals_about_more_than_money() {
    use FindingCode::{MandateMissing, SteeringEconomicOnly};
    type Goals<'a> = &'a [(GoalType, u16)];
    let table: [(Goals, bool, &str); 5] = [
        (&[], false, "no goals is another matter"),
        (&[(GoalType::Economy, 2012)], true, "the yearly steering is the budget alone (R3)"),
        (&[(GoalType::Economy, 2012), (GoalType::Security, 2012)], false, "one goal is about something else"),
        (&[(GoalType::Security, 2011), (GoalType::Economy, 2012)], true, "that was last year"),
        (&[(GoalType::Economy, 2011), (GoalType::Operations, 2012)], false, "it has been mended"),
    ];
    for (goals, raised, why) in table {
        let mut register = Register::founded();
        let board = register.body("KS");
        let it = register.it_unit("IT-service", board);
        for (goal_type, year) in goals {
            let _: GoalId = register.add(goal(it, *goal_type, *year));
        }
        let expected: &[_] = if raised { &[MandateMissing, SteeringEconomicOnly] } else { &[MandateMissing] };
        assert_eq!(on_unit(&register, it), expected, "{goals:?}: {why}");
    }
}

fn strategy(register: &Register, adopted_on: Option<&str>, months: Option<u32>) -> GoverningDocument {
    GoverningDocument {
        name: "IT-strategi".into(),
        document_type: DocumentType::Strategy,
        adopted_by: register.body("KS"),
        adopted_on: adopted_on.map(day),
        decision: None,
        reviewed_on: None,
        review_interval_months: months,
        registry_number: None,
    }
}

#[test]
fn a_goal_hangs_on_something() {
    let mut register = Register::founded();
    let board = register.body("KS");
    let it = register.it_unit("IT-service", board);
    let id: GoalId = register.add(goal(it, GoalType::Operations, 2012));
    let codes = |register: &Register| {
        let found = register.get(id).as_noun::<Goal>().map(|goal| of_goal(id, goal)).unwrap_or_default();
        found.into_iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&register), [FindingCode::GoalOrphan], "it rests on the unit's own reading (R2)");
    let document = strategy(&register, Some("2004-02-23"), None);
    let document: GoverningDocumentId = register.add(document);
    let edit = register.edit_of(id, &json!({"governing_document": document}));
    register.does(&edit);
    assert_eq!(codes(&register), [], "now it can be traced to the strategy");
}

#[test]
fn documents_past_their_review() {
    let table = [
        (Some("2004-02-23"), None, Some(48), "2012-12-03", Some("2008-02-24"), "the 2004 strategy (R5)"),
        (Some("2004-02-23"), None, Some(48), "2008-02-23", None, "the last day of the four years"),
        (Some("2004-02-23"), None, Some(48), "2008-02-24", Some("2008-02-24"), "the day after"),
        (Some("2004-02-23"), Some("2011-05-30"), Some(48), "2012-12-03", None, "a review renews it"),
        (Some("2004-02-23"), None, None, "2012-12-03", None, "no interval has been decided"),
        (None, None, Some(48), "2012-12-03", None, "nobody knows from when"),
        (Some("2012-08-31"), None, Some(6), "2013-03-01", Some("2013-03-01"), "February has no 31st"),
        (Some("2004-02-23"), None, Some(u32::MAX), "2012-12-03", None, "longer than the calendar"),
    ];
    for (adopted, reviewed, months, today, since, why) in table {
        let register = Register::founded();
        let mut document = strategy(&register, adopted, months);
        document.reviewed_on = reviewed.map(day);
        let found = of_document(register.ids.never(1), &document, day(today));
        let expected: Vec<_> =
            since.map(|since| (FindingCode::DocumentReviewOverdue, Some(day(since)))).into_iter().collect();
        let found: Vec<_> = found.into_iter().map(|finding| (finding.code, finding.since)).collect();
        assert_eq!(found, expected, "on {today}: {why}");
    }
}
