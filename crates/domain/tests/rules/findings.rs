//! What is missing on a system: which state raises each finding, and which act closes it.

use ansvar_domain::Command;
use ansvar_domain::command::EndRoleAssignment;
use ansvar_domain::finding::{FindingCode, Severity, affected, of_system};
use ansvar_domain::id::SystemId;
use ansvar_domain::responsibility::chain;
use ansvar_domain::role_assignment::AssignmentKind;
use ansvar_domain::system::{LifecycleStage, OwnershipClass, System};
use ansvar_domain::unit::UnitType;
use ansvar_testkit::{Register, day};
use serde_json::json;

use FindingCode::{
    AppointmentUndecided, ConnectedWithoutOwner, ConnectionUnapproved, EmergencyContactMissing,
    ItOwnsOperationalSystem, OwnerMissing, StewardDeFacto, StewardMissing,
};

fn found(register: &Register, id: SystemId) -> Vec<FindingCode> {
    let Some(system) = register.get(id).as_noun::<System>() else { panic!("{id} is a system") };
    let today = register.today();
    let Ok(chain) = chain(register, id, system, today);
    let Ok(findings) = of_system(register, id, system, &chain, today);
    findings.into_iter().map(|finding| finding.code).collect()
}

/// Does `act` and checks that the system is among those to be looked at again.
fn doing(register: &mut Register, id: SystemId, command: &Command) {
    let changes = register.does(command);
    let Ok(affected) = affected(register, &changes);
    assert!(
        affected.systems.contains(&id) || affected.everything,
        "the act may change the system's findings"
    );
}

#[test]
fn an_alarm_that_nobody_answers_for() {
    let mut register = Register::founded();
    let board = register.body("KS");
    let larm = register.alarm("Inbrottslarm").owned_by_nobody();
    assert_eq!(
        found(&register, larm),
        [ConnectedWithoutOwner, StewardMissing, ConnectionUnapproved, EmergencyContactMissing],
        "the alarm of the report's §15: on the network, and nobody knew whose (R64, R65)",
    );

    let command = register.edit_of(larm, &json!({"owner": board}));
    doing(&mut register, larm, &command);
    assert_eq!(
        found(&register, larm),
        [StewardMissing, ConnectionUnapproved, EmergencyContactMissing],
        "the executive board now answers for it",
    );

    let holder = register.person("vaktmästare");
    register.steward(larm).is(holder).decided("KS", "12/2012", day("2012-12-01"));
    assert_eq!(
        found(&register, larm),
        [ConnectionUnapproved, EmergencyContactMissing],
        "a decided steward closes the gap (R9)",
    );

    let command = register.edit_of(holder, &json!({"phone": "019-58 80 10"}));
    doing(&mut register, larm, &command);
    assert_eq!(found(&register, larm), [ConnectionUnapproved], "the steward can be called (R65)");

    let approval = register.decision("KS", "13/2012", day("2012-12-01"));
    let command =
        register.edit_of(larm, &json!({"connection": {"equipment_type": "alarm", "approval": approval}}));
    doing(&mut register, larm, &command);
    assert_eq!(found(&register, larm), [], "everything that was missing has been seen to");
}

#[test]
fn how_a_steward_holds_the_role_decides_what_is_missing() {
    use AssignmentKind::{Acting, DeFacto, Formal};
    let table: [(Option<AssignmentKind>, bool, &[FindingCode], &str); 7] = [
        (None, false, &[StewardMissing], "every system shall have a steward (R9)"),
        (Some(Formal), true, &[], "appointed by the committee"),
        (Some(Formal), false, &[AppointmentUndecided], "said to be appointed, but no decision is found (R9)"),
        (Some(Acting), true, &[], "for the time being, by a decision"),
        (Some(Acting), false, &[AppointmentUndecided], "for the time being, by nobody's decision"),
        (Some(DeFacto), false, &[StewardDeFacto], "a technician does it without a mission (R30)"),
        (Some(DeFacto), true, &[StewardDeFacto], "a decision on something else does not make it a mission"),
    ];
    for (kind, decided, expected, why) in table {
        let mut register = Register::founded();
        let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
        let asynja = register.system("Asynja").call("Jouren", "019-58 80 00").owned_by(bun);
        let holder = register.person("tekniker");
        if let Some(kind) = kind {
            let appointment = register.steward(asynja).is(holder).kind(kind);
            if decided {
                appointment.decided("BUN", "31/2012", day("2012-11-20"));
            } else {
                appointment.undecided();
            }
        }
        assert_eq!(found(&register, asynja), expected, "{kind:?}, decided: {decided}: {why}");
    }
}

#[test]
fn a_steward_in_fact_is_counted_in_days() {
    let mut register = Register::founded();
    let board = register.body("KS");
    let asynja = register.system("Asynja").call("Jouren", "019-58 80 00").owned_by(board);
    let holder = register.person("tekniker");
    register.steward(asynja).is(holder).from(day("2012-11-23")).in_fact_only();
    let Some(system) = register.get(asynja).as_noun::<System>() else { panic!("it is a system") };
    let Ok(chain) = chain(&register, asynja, system, register.today());
    let Ok(findings) = of_system(&register, asynja, system, &chain, register.today());
    assert_eq!(findings[0].facts["days"], "10", "days since it was noted (R30)");
    assert_eq!(findings[0].facts["holder"], "tekniker", "who does it");
    assert_eq!(findings[0].since, Some(day("2012-11-23")));
    assert_eq!(findings[0].severity, Severity::Notable);
}

#[test]
fn when_the_steward_leaves_the_gap_opens_the_day_after() {
    let mut register = Register::founded();
    let board = register.body("KS");
    let asynja = register.system("Asynja").call("Jouren", "019-58 80 00").owned_by(board);
    let holder = register.person("förvaltare");
    let id = register.steward(asynja).is(holder).decided("KS", "12/2012", day("2012-12-01"));
    let end = EndRoleAssignment { id, on: day("2012-12-31"), reason: "slutar".into() };
    doing(&mut register, asynja, &Command::EndRoleAssignment(end));
    register.clock.turn_to(day("2012-12-31"));
    assert_eq!(found(&register, asynja), [], "the last day counts");
    register.clock.days_pass(1);
    assert_eq!(found(&register, asynja), [StewardMissing], "no steward any more");
}

#[test]
fn only_what_is_in_use_lacks_anything() {
    let table = [
        (LifecycleStage::Planned, false, "nobody depends on it yet"),
        (LifecycleStage::Acquiring, false, "nobody depends on it yet"),
        (LifecycleStage::InOperation, true, "somebody depends on it"),
        (LifecycleStage::PhasingOut, true, "somebody still depends on it"),
        (LifecycleStage::Closed, false, "nobody depends on it any more"),
    ];
    for (stage, lacks, why) in table {
        let mut register = Register::founded();
        let system = register.system("Asynja").with(|it| it.lifecycle_stage = stage).owned_by_nobody();
        let expected: &[FindingCode] =
            if lacks { &[OwnerMissing, StewardMissing, EmergencyContactMissing] } else { &[] };
        assert_eq!(found(&register, system), expected, "{stage:?}: {why} (R8, R9)");
    }
}

#[test]
fn the_it_unit_owns_what_all_share_and_nothing_else() {
    let table = [
        (OwnershipClass::Own, UnitType::ItUnit, true, "a committee's system placed with the IT unit (R12)"),
        (OwnershipClass::Company, UnitType::ItUnit, true, "nor is a company's system the IT unit's"),
        (OwnershipClass::MunicipalityWide, UnitType::ItUnit, false, "META is municipality-wide (R58)"),
        (OwnershipClass::Own, UnitType::Department, false, "the board's own department is no IT unit"),
    ];
    for (class, unit_type, raised, why) in table {
        let mut register = Register::founded();
        let board = register.body("KS");
        let unit = register.unit("Enheten", unit_type, board);
        let system = register
            .system("META")
            .call("Jouren", "019-58 80 00")
            .with(|it| {
                it.ownership_class = class;
                it.unit = Some(unit);
            })
            .owned_by(board);
        assert_eq!(found(&register, system).contains(&ItOwnsOperationalSystem), raised, "{class:?}: {why}");
        if raised {
            let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
            let mut handed = register.clone();
            let command = handed.edit_of(system, &json!({"owner": bun}));
            doing(&mut handed, system, &command);
            assert!(!found(&handed, system).contains(&ItOwnsOperationalSystem), "handing it over closes it");
            let command = register.edit_of(unit, &json!({"unit_type": "department"}));
            doing(&mut register, system, &command);
            assert!(
                !found(&register, system).contains(&ItOwnsOperationalSystem),
                "so does reorganising the unit"
            );
        }
    }
}

#[test]
fn anybody_who_can_be_called_will_do() {
    type Way = fn(&mut Register, SystemId);
    let table: [(&str, Way); 4] = [
        ("the system's own list", |register, system| {
            let command =
                register.edit_of(system, &json!({"contacts": [{"name": "Jouren", "phone": "019"}]}));
            doing(register, system, &command);
        }),
        ("the supplier on call", |register, system| {
            let supplier = register.supplier("Larmbolaget", None);
            let command = register.edit_of(system, &json!({"supplier": supplier}));
            register.does(&command);
            assert!(found(register, system).contains(&EmergencyContactMissing), "it has no number yet");
            let command = register.edit_of(supplier, &json!({"on_call_phone": "020-12 12 12"}));
            doing(register, system, &command);
        }),
        ("the owner's representative", |register, system| {
            let board = register.body("KS");
            let holder = register.official("företrädare", board, "019-58 80 01");
            register.owner_representative(system).is(holder).undecided();
        }),
        ("the department head", |register, system| {
            let board = register.body("KS");
            let holder = register.official("kommundirektör", board, "019-58 80 02");
            let command = register.department_head(board).is(holder).command();
            doing(register, system, &command);
        }),
    ];
    for (who, way) in table {
        let mut register = Register::founded();
        let board = register.body("KS");
        let system = register.system("Asynja").owned_by(board);
        assert!(found(&register, system).contains(&EmergencyContactMissing), "nobody to call yet");
        way(&mut register, system);
        assert!(!found(&register, system).contains(&EmergencyContactMissing), "{who} can be called (R65)");
    }
}

#[test]
fn each_code_says_where_the_report_says_so() {
    let table = [
        (ConnectedWithoutOwner, "connected_without_owner", "15", Severity::Serious),
        (OwnerMissing, "owner_missing", "9", Severity::Serious),
        (StewardMissing, "steward_missing", "9, 11", Severity::Serious),
        (AppointmentUndecided, "appointment_undecided", "9, 11", Severity::Notable),
        (StewardDeFacto, "steward_de_facto", "11", Severity::Notable),
        (ConnectionUnapproved, "connection_unapproved", "15", Severity::Notable),
        (EmergencyContactMissing, "emergency_contact_missing", "15", Severity::Notable),
        (ItOwnsOperationalSystem, "it_owns_operational_system", "9", Severity::Notable),
        (FindingCode::RoleVacant, "role_vacant", "9", Severity::Notable),
        (FindingCode::ServiceCommitmentMissing, "service_commitment_missing", "12", Severity::Notable),
        (FindingCode::MandateMissing, "mandate_missing", "1, 9", Severity::Serious),
        (FindingCode::GoalOrphan, "goal_orphan", "1, 10", Severity::Notable),
        (FindingCode::SteeringEconomicOnly, "steering_economic_only", "9", Severity::Notable),
        (FindingCode::DocumentReviewOverdue, "document_review_overdue", "9", Severity::Notable),
    ];
    for (code, word, section, severity) in table {
        assert_eq!((code.word().as_str(), code.section(), code.severity()), (word, section, severity));
    }
}
