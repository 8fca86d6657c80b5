//! How critical a system is, and whose decision says so (R13).

use ansvar_domain::command::SetCriticality;
use ansvar_domain::decision::DecisionReference;
use ansvar_domain::id::SystemId;
use ansvar_domain::system::{CriticalityLevel, System};
use ansvar_domain::{Code, Command, Reader};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

fn world() -> (Register, SystemId) {
    let mut register = Register::founded();
    register.council();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    register.group("Ledningsgruppen", "LG");
    let system = register.system("Asynja").owned_by(bun);
    (register, system)
}

fn setting(system: SystemId, level: CriticalityLevel, decision: DecisionReference) -> Command {
    Command::SetCriticality(SetCriticality { system, level, decision })
}

#[test]
fn only_the_board_or_the_council_decides() {
    let table: [(&str, &str, &str, &[Code], &str); 7] = [
        ("KS", "117", "2012-10-01", &[], "the executive board decides which systems are critical"),
        ("KF", "117", "2012-10-01", &[], "the council may in its place"),
        ("BUN", "117", "2012-10-01", &[Code::WrongDecider], "the owner does not decide it, though it owns"),
        ("LG", "117", "2012-10-01", &[Code::WrongDecider], "a group of officials proposes"),
        ("KS", "", "2012-10-01", &[Code::Missing], "a decision without § cannot be found again"),
        ("KS", "117", "2012-12-04", &[Code::DecisionInFuture], "what is not yet decided does not count"),
        ("KS", " ", "2013-01-01", &[Code::Missing, Code::DecisionInFuture], "every fault is told at once"),
    ];
    for (by, paragraph, date, expected, why) in table {
        let (mut register, system) = world();
        let decision = register.decision(by, paragraph, day(date));
        let chief = register.chief();
        let answer = register.asks(chief, &setting(system, CriticalityLevel::SocietyCritical, decision));
        if expected.is_empty() {
            settled(answer, why);
        } else {
            assert_eq!(codes(&refused(answer, why)), expected, "{why}");
        }
    }
}

#[test]
fn the_level_never_stands_without_its_decision() {
    let (mut register, system) = world();
    let chief = register.chief();
    let decision = register.decision("KS", "117", day("2012-10-01"));
    for value in [json!({"level": "society_critical", "decision": decision}), json!(null)] {
        let edit = register.edit_of(system, &json!({"criticality": value}));
        let refusal = refused(register.asks(chief, &edit), "a plain edit has no rule about decisions");
        assert_eq!(codes(&refusal), [Code::GuardedField]);
        assert_eq!(refusal.issues[0].values["command"], "set_criticality", "it says which command to give");
    }
    let mut unknown = decision.clone();
    unknown.body = register.ids.never(1);
    let refusal = refused(
        register.asks(chief, &setting(system, CriticalityLevel::Neither, unknown)),
        "nobody knows the body that decided",
    );
    assert_eq!(codes(&refusal), [Code::NotFound]);
}

#[test]
fn earlier_levels_and_their_decisions_are_kept() {
    let (mut register, system) = world();
    let first = register.decision("KS", "117", day("2008-06-02"));
    let second = register.decision("KS", "22", day("2012-02-01"));
    register.critical(system, CriticalityLevel::SocietyCritical, first.clone());
    register.critical(system, CriticalityLevel::Neither, second.clone());
    let chief = register.chief();
    let again = setting(system, CriticalityLevel::Neither, second);
    assert_eq!(
        codes(&refused(register.asks(chief, &again), "it says so already")),
        [Code::NothingToChange],
        "the same decision noted twice is one decision",
    );
    let Ok(Some(earlier)) = register.record_at(system.into(), 2) else { unreachable!("revision 2 was made") };
    let criticality = earlier.as_noun::<System>().and_then(|system| system.criticality.clone());
    assert_eq!(
        criticality.map(|criticality| (criticality.level, criticality.decision)),
        Some((CriticalityLevel::SocietyCritical, first)),
        "history keeps each earlier level with its decision (R13)",
    );
}
