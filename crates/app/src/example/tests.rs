//! The example municipality goes through the ordinary rules, shows the gaps that the auditors found, and names nobody.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::finding::{Finding, FindingCode, of_body, of_document, of_goal, of_system, of_unit};
use ansvar_domain::id::PersonId;
use ansvar_domain::person::Person;
use ansvar_domain::record::{Content, Kind, Noun};
use ansvar_domain::responsibility::{LinkRole, LinkState, calls, chain};
use ansvar_domain::role_type::RoleType;
use ansvar_domain::system::System;
use ansvar_domain::{Command, Reader, Record};
use ansvar_testkit::{Register, day};
use serde_json::Value;
use uuid::Uuid;

use super::{RoleWords, commands};

const TODAY: &str = "2026-11-23";

fn words() -> RoleWords {
    RoleWords {
        it_head: "IT-chef".into(),
        department_head: "Förvaltningschef".into(),
        system_owner_representative: "Systemägarens företrädare".into(),
        system_steward: "Systemförvaltare".into(),
        system_operations_lead: "Systemansvarig".into(),
        department_it_representative: "IT-ansvarig".into(),
        contact_person: "Kontaktperson".into(),
        security_officer: "Säkerhetsansvarig".into(),
        it_training_lead: "IT-utbildningsansvarig".into(),
        information_security_coordinator: "Informationssäkerhetssamordnare".into(),
        municipal_auditor: "Förtroendevald revisor".into(),
    }
}

/// Ids in rising order, each another one.
fn counted() -> impl FnMut() -> Uuid {
    let mut given = 0;
    move || {
        given += 1;
        Uuid::from_u128(given)
    }
}

fn example() -> Vec<Command> {
    let mut ids = counted();
    commands(&mut ids, &words(), day(TODAY)).expect("the embedded data files are sound")
}

fn chief(commands: &[Command]) -> PersonId {
    match commands.first() {
        Some(Command::FoundMunicipality(found)) => found.chief_id,
        other => panic!("the first command founds the municipality, not {other:?}"),
    }
}

/// The register after every command, each performed by the IT head.
pub(super) fn performed() -> Register {
    let commands = example();
    let actor = chief(&commands);
    let mut register = Register::empty(1, day(TODAY));
    for (at, command) in commands.iter().enumerate() {
        if let Err(refusal) = register.perform(command, actor, day(TODAY)) {
            panic!("command {at}, {}, was refused: {refusal:?}\n{command:#?}", command.word());
        }
    }
    register
}

fn named<'a>(register: &'a Register, kind: Kind, name: &str) -> &'a Record {
    let found =
        register.records().values().find(|record| record.kind() == kind && record.content.name() == name);
    found.unwrap_or_else(|| panic!("no {} is called {name}", kind.word()))
}

fn live<N: Noun + Clone>(register: &Register) -> Vec<(ansvar_domain::RecordId, N)> {
    let Ok(records) = register.all(N::KIND);
    records
        .into_iter()
        .filter_map(|record| record.as_noun::<N>().cloned().map(|noun| (record.id, noun)))
        .collect()
}

fn findings(register: &Register) -> Vec<Finding> {
    let today = day(TODAY);
    let role_types: Vec<_> =
        live::<RoleType>(register).into_iter().map(|(id, role_type)| (id.into(), role_type)).collect();
    let mut all = Vec::new();
    for (id, system) in live::<System>(register) {
        let Ok(links) = chain(register, id.into(), &system, today);
        let Ok(found) = of_system(register, id.into(), &system, &links, today);
        all.extend(found);
    }
    for (id, body) in live(register) {
        let Ok(found) = of_body(register, id.into(), &body, &role_types, today);
        all.extend(found);
    }
    for (id, unit) in live(register) {
        let Ok(found) = of_unit(register, id.into(), &unit, today);
        all.extend(found);
    }
    for (id, goal) in live(register) {
        all.extend(of_goal(id.into(), &goal));
    }
    for (id, document) in live(register) {
        all.extend(of_document(id.into(), &document, today));
    }
    all
}

#[test]
fn every_command_is_allowed_and_the_first_founds() {
    let register = performed();
    assert_eq!(register.commands().len(), example().len(), "each was performed once");
}

#[test]
fn the_gaps_that_the_auditors_found_are_raised() {
    let register = performed();
    let found: BTreeSet<(FindingCode, String)> =
        findings(&register).into_iter().map(|finding| (finding.code, finding.object_name)).collect();
    let alarm = "Larmanläggning i kommunens lokaler";
    for (code, object) in [
        (FindingCode::ConnectedWithoutOwner, alarm),
        (FindingCode::StewardMissing, alarm),
        (FindingCode::ConnectionUnapproved, alarm),
        (FindingCode::StewardDeFacto, "Journalsystem, äldreomsorgen"),
        (FindingCode::AppointmentUndecided, "META"),
        (FindingCode::AppointmentUndecided, "Nämnden för barn och ungdom"),
        (FindingCode::EmergencyContactMissing, "Asynja"),
        (FindingCode::RoleVacant, "Nämnden för äldreomsorg"),
        (FindingCode::ServiceCommitmentMissing, "Nämnden för äldreomsorg"),
        (FindingCode::MandateMissing, "IT-service"),
        (FindingCode::SteeringEconomicOnly, "IT-service"),
        (FindingCode::GoalOrphan, "Ekonomistyrning av IT-service inom det centrala anslaget"),
        (FindingCode::DocumentReviewOverdue, "IT-strategi Kumla kommun"),
    ] {
        assert!(found.contains(&(code, object.into())), "{} on {object} is missing: {found:#?}", code.word());
    }
}

/// What a newcomer meets; a change here is a change of the example and not of a rule.
#[test]
fn the_number_of_each_gap_is_known() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for finding in findings(&performed()) {
        *counts.entry(finding.code.word()).or_default() += 1;
    }
    let meant = [
        ("appointment_undecided", 7),
        ("connected_without_owner", 1),
        ("connection_unapproved", 1),
        ("document_review_overdue", 1),
        ("emergency_contact_missing", 2),
        ("goal_orphan", 1),
        ("mandate_missing", 1),
        // Five roles under five bodies, of which the report lets one be filled.
        ("role_vacant", 24),
        ("service_commitment_missing", 1),
        ("steering_economic_only", 1),
        ("steward_de_facto", 2),
        ("steward_missing", 1),
    ];
    assert_eq!(counts, BTreeMap::from(meant.map(|(code, count)| (code.to_owned(), count))));
}

#[test]
fn nothing_is_raised_that_the_report_says_is_in_order() {
    let register = performed();
    let found = findings(&register);
    let raised = |code, object: &str| {
        found.iter().any(|finding| finding.code == code && finding.object_name == object)
    };
    for body in ["Nämnden för barn och ungdom", "Sydnärkes lönenämnd", "Kumla Bostäder AB"] {
        assert!(
            !raised(FindingCode::ServiceCommitmentMissing, body),
            "{body} has an agreement according to section 12"
        );
    }
    assert!(
        !raised(FindingCode::StewardMissing, "META"),
        "section 15 says that municipality-wide systems have a steward at IT-service"
    );
    assert!(
        !found.iter().any(|finding| finding.object_name == "Nytt målstyrningssystem"),
        "a system that is only being acquired has nobody depending on it"
    );
    assert!(
        !raised(FindingCode::AppointmentUndecided, "Schemaprogram, äldreomsorgen"),
        "section 11 says that some technicians do have a formal mission; the example shows one"
    );
}

#[test]
fn somebody_can_be_called_about_the_alarm_only_since_the_installer_was_found() {
    let register = performed();
    let record = named(&register, Kind::System, "Larmanläggning i kommunens lokaler");
    let Ok(Some(before)) = register.record_at(record.id, 1) else { panic!("the history reaches the start") };
    let call = |record: &Record| {
        let system = record.as_noun::<System>().expect("it is a system");
        let Ok(links) = chain(&register, record.id.into(), system, day(TODAY));
        assert_eq!(links.link(LinkRole::Accountable).map(|link| link.state), Some(LinkState::Vacant));
        let Ok(calls) = calls(&register, system, &links);
        calls
    };
    assert!(call(&before).is_empty(), "at first nobody knew whom to call");
    assert_eq!(
        call(record).len(),
        2,
        "the detective work found the installer's number and its on-call number"
    );
}

#[test]
fn criticality_rests_on_a_decision_that_says_what_is_not_known() {
    let register = performed();
    let critical: BTreeMap<String, String> = live::<System>(&register)
        .into_iter()
        .filter_map(|(_, system)| Some((system.name, system.criticality?.decision.document?)))
        .collect();
    assert_eq!(critical.len(), 4);
    assert!(critical.values().all(|document| document.contains("Enligt uppgift i revisionsrapporten")));
}

#[test]
fn persons_are_called_by_their_function() {
    const FUNCTIONS: [&str; 8] = [
        "Chef IT-service",
        "Förtroendevald revisor",
        "Förvaltningschef, ",
        "IT-ansvarig, ",
        "IT-pedagog",
        "IT-tekniker ",
        "Kommundirektör",
        "Systemförvaltare, ",
    ];
    let register = performed();
    let persons = live::<Person>(&register);
    assert_eq!(persons.len(), 16, "the nine posts of IT-service and seven others");
    for (_, person) in persons {
        assert!(
            FUNCTIONS.iter().any(|function| person.name.starts_with(function)),
            "{} is not a function",
            person.name
        );
    }
}

/// The series that the Swedish telecom authority keeps for numbers in fiction.
#[test]
fn telephone_numbers_reach_nobody() {
    const FICTION: [&str; 5] = ["031-390 06 ", "08-465 004 ", "0980-319 2", "040-628 04 ", "070-174 06 "];
    fn phones(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (field, value) in fields {
                    match value {
                        Value::String(text) if field.ends_with("phone") => found.push(text.clone()),
                        other => phones(other, found),
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| phones(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for record in performed().records().values() {
        phones(&Value::Object(record.fields()), &mut found);
    }
    assert!(found.len() > 10, "the example has numbers to call");
    for phone in found {
        assert!(FICTION.iter().any(|series| phone.starts_with(series)), "{phone} may be somebody's");
    }
}

#[test]
fn the_same_ids_give_the_same_commands_and_no_id_is_used_twice() {
    assert_eq!(example(), example());
    let mut ids = counted();
    let commands = commands(&mut ids, &words(), day(TODAY)).expect("the data files are sound");
    let actor = chief(&commands);
    let mut register = Register::empty(1, day(TODAY));
    for command in &commands {
        register.perform(command, actor, day(TODAY)).expect("a reused id would be refused");
    }
}

#[test]
fn relative_days_follow_the_day_of_asking() {
    let of = |today: &str| {
        let mut ids = counted();
        let commands = commands(&mut ids, &words(), day(today)).expect("sound");
        commands
            .into_iter()
            .filter_map(|command| match command {
                Command::Batch(batch) => Some(batch.commands),
                _ => None,
            })
            .flatten()
            .filter_map(|command| match command {
                Command::Add(add) => match add.content {
                    Content::Entitlement(entitlement) => entitlement.start,
                    _ => None,
                },
                _ => None,
            })
            .filter(|start| *start > day(today))
            .collect::<Vec<_>>()
    };
    assert_eq!(of("2026-11-23"), [day("2026-12-23")], "one entitlement begins in thirty days");
    assert_eq!(of("2030-01-01"), [day("2030-01-31")], "and does so whenever the example is opened");
}
