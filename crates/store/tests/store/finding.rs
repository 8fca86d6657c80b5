//! Findings kept beside the records are what the rules say of them now.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::body::Body;
use ansvar_domain::command::{Add, Batch, Edit, Retire};
use ansvar_domain::finding::{Finding, of_body, of_document, of_goal, of_system, of_unit};
use ansvar_domain::goal::Goal;
use ansvar_domain::governing_document::GoverningDocument;
use ansvar_domain::record::{Kind, Noun};
use ansvar_domain::responsibility::{LinkState, chain};
use ansvar_domain::role_type::RoleType;
use ansvar_domain::system::System;
use ansvar_domain::unit::Unit;
use ansvar_domain::{Command, Reader, RecordId};
use ansvar_testkit::Register;
use ansvar_testkit::strategies::wish;
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use crate::model::lived;
use crate::stage::{Stage, Twin};

fn live<N: Noun + Clone>(register: &Register) -> Vec<(RecordId, N)> {
    let Ok(records) = register.all(N::KIND);
    records.into_iter().filter_map(|record| Some((record.id, record.as_noun::<N>()?.clone()))).collect()
}

/// What the rules say of the whole register, asked anew; findings as text, because they have no order of their own.
fn anew(register: &Register, today: NaiveDate) -> (BTreeSet<String>, BTreeMap<RecordId, String>) {
    let role_types: Vec<_> =
        live::<RoleType>(register).into_iter().map(|(id, role_type)| (id.into(), role_type)).collect();
    let mut found: Vec<Finding> = Vec::new();
    let mut chains = BTreeMap::new();
    for (id, system) in live::<System>(register) {
        let Ok(links) = chain(register, id.into(), &system, today);
        let Ok(of_it) = of_system(register, id.into(), &system, &links, today);
        found.extend(of_it);
        let state = match links.state() {
            LinkState::Decided => "decided",
            LinkState::Informal => "informal",
            LinkState::Vacant => "vacant",
        };
        chains.insert(id, state.to_owned());
    }
    for (id, body) in live::<Body>(register) {
        let Ok(of_it) = of_body(register, id.into(), &body, &role_types, today);
        found.extend(of_it);
    }
    for (id, unit) in live::<Unit>(register) {
        let Ok(of_it) = of_unit(register, id.into(), &unit, today);
        found.extend(of_it);
    }
    found.extend(live::<Goal>(register).iter().flat_map(|(id, goal)| of_goal((*id).into(), goal)));
    let documents = live::<GoverningDocument>(register);
    found.extend(documents.iter().flat_map(|(id, document)| of_document((*id).into(), document, today)));
    (found.iter().map(|finding| format!("{finding:?}")).collect(), chains)
}

fn kept(stage: &Stage) -> (BTreeSet<String>, BTreeMap<RecordId, String>) {
    stage.read(|read| {
        let found = read.findings()?.iter().map(|finding| format!("{finding:?}")).collect();
        Ok((found, read.chain_states()?.into_iter().collect()))
    })
}

proptest! {
    #![proptest_config(crate::cases(24))]

    #[test]
    fn what_is_kept_is_what_the_rules_say_now(wishes in vec(wish(), 0..30)) {
        let twin = lived(&wishes);
        let today = twin.register.today() + chrono::Days::new(30);
        twin.stage.write(|write| write.refresh_findings_for_day(today).map(drop));
        let (found, chains) = kept(&twin.stage);
        let (expected, expected_chains) = anew(&twin.register, today);
        prop_assert_eq!(found, expected);
        prop_assert_eq!(chains, expected_chains);
    }
}

/// A role type touches everything; what left the register in the same command must still lose its findings.
#[test]
fn a_system_retired_together_with_a_change_of_everything_has_no_findings_left() {
    let mut twin = Twin::founded();
    let system: RecordId = twin.register.ids.fresh();
    twin.does(&Command::Add(Add { id: system, content: System::named("Utan ägare", None).into() }));
    assert!(!twin.stage.read(|read| read.findings_on(system)).is_empty(), "nobody owns it");
    let role: RecordId = live::<RoleType>(&twin.register)[0].0;
    let seen = twin.register.get(role).revision;
    let serde_json::Value::Object(set) = json!({ "duties": "nya" }) else { unreachable!() };
    twin.does(&Command::Batch(Batch {
        import: None,
        commands: vec![
            Command::Edit(Edit { id: role, seen, set }),
            Command::Retire(Retire { id: system, reason: "avvecklat".into() }),
        ],
    }));
    assert!(twin.stage.read(|read| read.findings_on(system)).is_empty(), "a retired system lacks nothing");
    assert!(!twin.stage.read(|read| read.chain_states()).contains_key(&system));
}

#[test]
fn a_new_day_is_looked_at_once() {
    let register = Register::founded();
    let stage = Stage::holding(&register);
    let tomorrow = register.today().succ_opt().unwrap();
    assert!(stage.write(|write| write.refresh_findings_for_day(tomorrow)), "another day, another look");
    assert!(!stage.write(|write| write.refresh_findings_for_day(tomorrow)), "the same day needs none");
    assert_eq!(kept(&stage), anew(&register, tomorrow));
}

#[test]
fn the_serious_come_first() {
    let mut register = Register::founded();
    register.alarm("Ölarm").owned_by_nobody();
    register.alarm("Åskvarnare").owned_by_nobody();
    register.alarm("Alarm").owned_by_nobody();
    let stage = Stage::holding(&register);
    let findings = stage.read(|read| read.findings());
    let severities: Vec<_> = findings.iter().map(|finding| finding.severity).collect();
    let is_first = severities
        .windows(2)
        .all(|pair| pair[0] == pair[1] || pair[0] == ansvar_domain::finding::Severity::Serious);
    assert!(is_first, "{severities:?}");
    let mut names: Vec<_> = findings
        .iter()
        .filter(|finding| finding.kind == Kind::System && finding.severity == findings[0].severity)
        .map(|finding| finding.object_name.as_str())
        .collect();
    names.dedup();
    assert_eq!(names, ["Alarm", "Åskvarnare", "Ölarm"], "within a severity, in Swedish order");
}
