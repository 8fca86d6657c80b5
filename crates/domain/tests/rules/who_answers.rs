//! "Vem ansvarar?": the chain of a system, and whom to call (R8, R16, R65, R86).

use ansvar_domain::id::SystemId;
use ansvar_domain::responsibility::{CallRole, Chain, LinkRole, LinkState, calls, chain};
use ansvar_domain::role_assignment::AssignmentKind;
use ansvar_domain::system::System;
use ansvar_testkit::{Register, day};

fn chain_of(register: &Register, id: SystemId) -> Chain {
    let Some(system) = register.get(id).as_noun::<System>() else { panic!("{id} is a system") };
    let Ok(chain) = chain(register, id, system, register.today());
    chain
}

#[test]
fn the_chain_from_body_to_steward() {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let asynja = register.system("Asynja").owned_by_nobody();
    assert_eq!(chain_of(&register, asynja).glyph(), "vvvv", "nobody answers for it");

    let edit = register.edit_of(asynja, &serde_json::json!({"owner": bun}));
    register.does(&edit);
    assert_eq!(
        chain_of(&register, asynja).glyph(),
        "dvvv",
        "a body is accountable by law, not by appointment"
    );

    let [head, representative, steward] =
        ["chef", "företrädare", "förvaltare"].map(|name| register.person(name));
    register.department_head(bun).is(head).undecided();
    assert_eq!(chain_of(&register, asynja).glyph(), "divv", "the head leads, but no decision says so");

    register.owner_representative(asynja).is(representative).decided("BUN", "30", day("2012-11-20"));
    register.steward(asynja).is(steward).in_fact_only();
    let chain = chain_of(&register, asynja);
    assert_eq!(chain.glyph(), "didi", "a steward in fact is informal");
    assert_eq!(chain.state(), LinkState::Informal, "the weakest link decides");

    let owner = chain.link(LinkRole::Accountable).cloned();
    assert_eq!(
        owner.and_then(|link| link.holder_name).as_deref(),
        Some("Barn- och ungdomsnämnden"),
        "accountable is the committee and never its head (R8, R86)",
    );
    let decision = chain.link(LinkRole::OwnerRepresentative).and_then(|link| link.decision.clone());
    assert_eq!(
        decision.map(|label| (label.body, label.paragraph)),
        Some(("BUN".to_owned(), "30".to_owned())),
        "the decision can be looked up",
    );
}

#[test]
fn of_several_holders_the_firmest_answers() {
    use AssignmentKind::{Acting, DeFacto, Formal};
    type Held = (AssignmentKind, bool, &'static str);
    let table: [(&[Held], &str, &str); 4] = [
        (
            &[(Formal, false, "2012-01-01"), (Formal, true, "2012-06-01")],
            "person 1",
            "a decision beats an older claim",
        ),
        (
            &[(DeFacto, true, "2012-01-01"), (Acting, true, "2012-06-01")],
            "person 1",
            "a mission beats work in fact",
        ),
        (
            &[(Formal, true, "2012-06-01"), (Formal, true, "2012-01-01")],
            "person 1",
            "of two alike the longest serving",
        ),
        (&[(DeFacto, false, "2012-06-01")], "person 0", "better somebody in fact than nobody"),
    ];
    for (holders, expected, why) in table {
        let mut register = Register::founded();
        let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
        let asynja = register.system("Asynja").owned_by(bun);
        for (at, (kind, decided, from)) in holders.iter().enumerate() {
            let person = register.person(&format!("person {at}"));
            let appointment = register.steward(asynja).is(person).kind(*kind).from(day(from));
            if *decided {
                appointment.decided("BUN", "30", day("2012-11-20"));
            } else {
                appointment.undecided();
            }
        }
        let steward = chain_of(&register, asynja).link(LinkRole::Steward).cloned();
        assert_eq!(steward.and_then(|link| link.holder_name).as_deref(), Some(expected), "{why}");
    }
}

#[test]
fn whom_to_call_in_which_order() {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let supplier = register.supplier("Larmbolaget", Some("020-12 12 12"));
    let larm = register
        .alarm("Inbrottslarm")
        .call("Montören", "070-1")
        .call("Vaktbolaget", "070-2")
        .with(|system| system.supplier = Some(supplier))
        .owned_by(bun);
    let steward = register.official("förvaltare", bun, "070-1");
    let head = register.official("chef", bun, "019-1");
    register.steward(larm).is(steward).undecided();
    register.department_head(bun).is(head).undecided();
    let Some(system) = register.get(larm).as_noun::<System>() else { panic!("the alarm is a system") };
    let Ok(calls) = calls(&register, system, &chain_of(&register, larm));
    let order: Vec<_> = calls.iter().map(|call| (call.role, call.phone.as_str())).collect();
    assert_eq!(
        order,
        [
            (CallRole::Contact, "070-1"),
            (CallRole::Contact, "070-2"),
            (CallRole::SupplierOnCall, "020-12 12 12"),
            (CallRole::DepartmentHead, "019-1"),
        ],
        "the system's own list first, then the supplier, then those who answer; no number twice (R65)",
    );
}
