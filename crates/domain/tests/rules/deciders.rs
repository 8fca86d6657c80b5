//! Whose decision counts (R7, R89), whichever way the decision is written down.

use ansvar_domain::body::BodyType;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::{AppointedBy, RoleLevel, RoleType, StandardRole};
use ansvar_domain::{Code, Command, Refusal};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

fn world() -> Register {
    let mut register = Register::founded();
    register.council();
    register.committee("Barn- och ungdomsnämnden", "BUN");
    register.committee("Socialnämnden", "SN");
    register.body_of_type("Barn- och ungdomsnämndens utskott", "BUNAU", BodyType::Subcommittee);
    register.group("Ledningsgruppen", "LG");
    register
}

const WRONG: &[Code] = &[Code::WrongDecider];
const PREPARES: &[Code] = &[Code::BodyDoesNotDecide, Code::WrongDecider];

/// Role, who owns the system, who decided, what stands in the way, why.
const TABLE: &[(&str, &str, &str, &[Code], &str)] = &[
    ("steward", "BUN", "BUN", &[], "the committee appoints stewards for its own systems (R9)"),
    ("steward", "BUN", "SN", WRONG, "another committee has no say in BUN's systems"),
    ("steward", "BUN", "KS", WRONG, "the board does not appoint in a committee's place"),
    ("steward", "BUN", "KF", &[], "the council stands above every committee"),
    ("steward", "BUN", "BUNAU", WRONG, "the register knows no delegation to a subcommittee"),
    ("steward", "BUN", "LG", PREPARES, "a group of officials prepares and never decides (R7)"),
    ("steward", "", "SN", &[], "nobody owns it: the missing owner is a finding of its own"),
    ("steward", "", "LG", &[Code::BodyDoesNotDecide], "also then a group does not decide"),
    ("head", "BUN", "BUN", &[], "a committee appoints its own head"),
    ("head", "BUN", "SN", WRONG, "not another's"),
    ("it_head", "BUN", "KS", &[], "the board appoints the IT head"),
    ("it_head", "BUN", "BUN", WRONG, "a committee does not"),
    ("it_head", "BUN", "KF", WRONG, "the role type says the board, and no other"),
    ("free", "BUN", "SN", &[], "the municipality has not settled who appoints to this role"),
    ("free", "BUN", "LG", &[Code::BodyDoesNotDecide], "but a group never does"),
];

fn appointed(role: &str, owner: &str, by: Option<&str>) -> (Register, Command) {
    let mut register = world();
    let bun = register.body("BUN");
    let holder = register.person("den som utses");
    let system = match owner {
        "" => register.system("Asynja").owned_by_nobody(),
        owner => {
            let owner = register.body(owner);
            register.system("Asynja").owned_by(owner)
        }
    };
    let vacancy = match role {
        "steward" => register.steward(system),
        "head" => register.department_head(bun),
        "it_head" => {
            let object = RoleObject::Municipality(register.municipality());
            register.standard(StandardRole::ItHead, object)
        }
        _ => {
            let role = register.add(RoleType {
                name: "Kontaktperson för ett system".into(),
                level: RoleLevel::System,
                standard: None,
                required: false,
                appointed_by: AppointedBy::AnyBody,
                duties: None,
            });
            register.role(role, RoleObject::System(system))
        }
    };
    let command = match by {
        Some(by) => vacancy.is(holder).command_decided(by, "31/2012", day("2012-11-20")),
        None => vacancy.is(holder).command(),
    };
    (register, command)
}

fn expect(answer: Result<Vec<ansvar_domain::Change>, Refusal>, expected: &[Code], case: &str) {
    if expected.is_empty() {
        settled(answer, case);
    } else {
        assert_eq!(codes(&refused(answer, case)), expected, "{case}");
    }
}

#[test]
fn who_may_appoint() {
    for (role, owner, by, expected, why) in TABLE {
        let (mut register, command) = appointed(role, owner, Some(by));
        let chief = register.chief();
        expect(register.asks(chief, &command), expected, &format!("{role} of {owner} by {by}: {why}"));
    }
}

#[test]
fn a_decision_added_afterwards_is_held_to_the_same() {
    for (role, owner, by, expected, why) in TABLE {
        let (mut register, command) = appointed(role, owner, None);
        let Command::AssignRole(assign) = &command else { unreachable!("it is an appointment") };
        let id = assign.id;
        register.does(&command);
        let chief = register.chief();
        let decision = register.decision(by, "31/2012", day("2012-11-20"));
        let edit = register.edit_of(id, &json!({"decision": decision}));
        expect(register.asks(chief, &edit), expected, &format!("{role} of {owner} by {by}, later: {why}"));
    }
}

#[test]
fn a_decision_has_a_paragraph_and_is_not_in_the_future() {
    let table = [
        ("31/2012", "2012-12-03", None, "a decision of today has been made"),
        ("31/2012", "2012-12-04", Some((Code::DecisionInFuture, "decision.date")), "tomorrow's has not"),
        ("", "2012-12-03", Some((Code::Missing, "decision.paragraph")), "without § it cannot be found"),
        ("  ", "2012-12-03", Some((Code::Missing, "decision.paragraph")), "blank is nothing"),
    ];
    for (paragraph, date, expected, why) in table {
        for afterwards in [false, true] {
            let mut register = world();
            let bun = register.body("BUN");
            let system = register.system("Asynja").owned_by(bun);
            let holder = register.person("förvaltare");
            let chief = register.chief();
            let answer = if afterwards {
                let id = register.steward(system).is(holder).undecided();
                let decision = register.decision("BUN", paragraph, day(date));
                let edit = register.edit_of(id, &json!({"decision": decision}));
                register.asks(chief, &edit)
            } else {
                let command =
                    register.steward(system).is(holder).command_decided("BUN", paragraph, day(date));
                register.asks(chief, &command)
            };
            match expected {
                None => drop(settled(answer, why)),
                Some((code, field)) => {
                    let refusal = refused(answer, why);
                    assert_eq!(codes(&refusal), [code], "{why} (afterwards: {afterwards})");
                    assert_eq!(refusal.issues[0].field.as_deref(), Some(field), "{why}");
                }
            }
        }
    }
}

#[test]
fn a_decision_stands_when_the_system_changes_owner() {
    let mut register = world();
    let (bun, sn) = (register.body("BUN"), register.body("SN"));
    let system = register.system("Asynja").owned_by(bun);
    let holder = register.person("förvaltare");
    let id = register.steward(system).is(holder).decided("BUN", "31/2012", day("2012-11-20"));
    let handing = register.edit_of(system, &json!({"owner": sn}));
    register.does(&handing);
    let chief = register.chief();
    let edit = register.edit_of(id, &json!({"share_percent": 20}));
    settled(register.asks(chief, &edit), "BUN owned it when BUN decided, so an unrelated edit is let be");
}
