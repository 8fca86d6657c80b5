//! A person's decision on an identity conflict, from the files that raise it to the imports that come after it.

use ansvar_app::inventory::IdentityConflict;
use ansvar_app::{App, Cell, Outcome};
use ansvar_domain::command::{Command, DecideIdentity, Restore, Retire, Revert};
use ansvar_domain::id::{DeviceId, IdentityDecisionId};
use ansvar_domain::identity::Relation;
use ansvar_domain::identity_decision::Verdict;
use ansvar_domain::record::Kind;
use ansvar_domain::refusal::Code;
use ansvar_domain::{CommandId, RecordId};
use serde_json::json;

use crate::stage::{Stage, TODAY, report};

type File = (String, Vec<u8>);

/// The example of `formats.md` §3: one UUID and one name, two serials and two agents.
fn machine(serial: &str, agent: &str, day: &str, account: &str, titles: &[&str]) -> File {
    let softwares: Vec<_> = titles.iter().map(|name| json!({ "name": name, "version": "1" })).collect();
    let report = json!({
        "deviceid": agent,
        "itemtype": "Computer",
        "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "accesslog": { "logdate": format!("{day} 08:00:00") },
            "hardware": {
                "name": "LF014",
                "uuid": "0055ADC9-1D3A-E411-8043-B05D95113232",
                "lastloggeduser": account,
            },
            "bios": { "ssn": serial },
            "softwares": softwares,
        },
    });
    (format!("{agent}-{day}.json"), report.to_string().into_bytes())
}

fn old(day: &str, titles: &[&str]) -> File {
    machine("640HP72", "LF014-2014", day, "anna", titles)
}

fn new(day: &str, titles: &[&str]) -> File {
    machine("VMware-56", "LF014-2026", day, "bo", titles)
}

/// Both machines imported, each once, and a product that either has.
fn in_conflict() -> (Stage, RecordId) {
    let stage = Stage::founded();
    let product = json!({ "name": "Kontoret", "product_kind": "commercial", "metric": "device" });
    let product = stage.add_fields(Kind::SoftwareProduct, product);
    let rule = json!({ "order": 1, "match_kind": "exact", "pattern": "Kontoret", "product": product });
    stage.add_fields(Kind::NormalisationRule, rule);
    let first = stage.imports(vec![old("2026-09-01", &["Kontoret", "Ritaren"])]);
    assert_eq!((first.conflicts.len(), first.open_conflicts), (0, 0));
    let second = stage.imports(vec![new("2026-10-15", &["Kontoret", "Läsaren"])]);
    assert_eq!((second.conflicts, second.open_conflicts), (vec!["LF014".to_owned()], 1));
    (stage, product)
}

#[track_caller]
fn only(app: &App) -> IdentityConflict {
    let open = app.identity_conflicts().unwrap();
    assert!(!open.has_more);
    let [conflict] = open.conflicts.as_slice() else { panic!("one and no other: {open:?}") };
    conflict.clone()
}

fn count(app: &App) -> usize {
    app.identity_conflicts().unwrap().conflicts.len()
}

fn deciding(stage: &Stage, conflict: &IdentityConflict, verdict: Verdict) -> DecideIdentity {
    DecideIdentity {
        id: IdentityDecisionId(stage.app.new_id()),
        device: conflict.other.id,
        other: conflict.device.id,
        verdict,
        replaced_on: (verdict == Verdict::BoardReplaced).then(|| "2026-10-01".parse().unwrap()),
        reason: "Samma chassi enligt inventarielistan".into(),
    }
}

/// Decides the only conflict there is. Gives the command, the decision, and the device that came first.
#[track_caller]
fn decided(stage: &Stage, verdict: Verdict) -> (CommandId, RecordId, DeviceId) {
    let conflict = only(&stage.app);
    let decide = deciding(stage, &conflict, verdict);
    let Outcome::Done { command_id, signed, .. } = stage.does(&Command::DecideIdentity(decide.clone()))
    else {
        unreachable!("it is done")
    };
    assert!(signed, "a decision carries its author's signature");
    (command_id, decide.id.into(), conflict.device.id)
}

fn consumed(stage: &Stage) -> Cell {
    stage.rows("licence_position")[0].cells["consumed"].clone()
}

fn seen(stage: &Stage) -> Vec<String> {
    ["device", "title", "licence_position"].iter().map(|table| format!("{:?}", stage.rows(table))).collect()
}

#[track_caller]
fn refused(outcome: Outcome) -> ansvar_domain::Issue {
    match outcome {
        Outcome::Refused { refusal } => refusal.issues[0].clone(),
        Outcome::Done { .. } => panic!("it has to be refused"),
    }
}

#[test]
fn a_conflict_shows_both_machines_side_by_side() {
    let (stage, _) = in_conflict();
    let conflict = only(&stage.app);
    assert_eq!((conflict.serial, conflict.uuid), (Relation::Different, Relation::Equal));
    assert_eq!(conflict.device.serials, ["640hp72"], "the one that came first stands first");
    assert_eq!(conflict.other.serials, ["vmware-56"]);
    assert_eq!(
        (conflict.device.titles, conflict.other.titles, conflict.shared_titles),
        (Some(2), Some(2), 1)
    );
    let replaced = conflict.replaced.map(|days| (days.from.to_string(), days.to.to_string()));
    assert_eq!(
        replaced,
        Some(("2026-09-01".into(), "2026-10-15".into())),
        "when a board can have been replaced"
    );
    let detail = stage.app.device(conflict.other.id.0).unwrap();
    assert_eq!(detail.conflicts_with, [conflict.device.id], "a device's page says so too");
}

#[test]
fn the_same_machine_is_one_device_with_the_newest_facts_and_the_keys_of_both() {
    for verdict in [Verdict::Same, Verdict::BoardReplaced] {
        let (stage, _) = in_conflict();
        assert_eq!(consumed(&stage), Cell::Number(2), "both count until a person decides (N3)");
        let (_, decision, first) = decided(&stage, verdict);
        assert_eq!(count(&stage.app), 0);
        assert_eq!(consumed(&stage), Cell::Number(1));
        let rows = stage.rows("device");
        assert_eq!(rows.len(), 1, "the other is shown nowhere");
        assert_eq!(stage.app.workspace_info().unwrap().devices, 1, "and counted nowhere");
        assert!(stage.rows("title").iter().all(|row| row.cells["name"] != Cell::Text("Ritaren".into())));
        let device = stage.app.device(first.0).unwrap();
        assert_eq!(device.account.as_deref(), Some("bo"), "the newest report's");
        assert_eq!(device.agent_ids, ["LF014-2014", "LF014-2026"]);
        assert_eq!(
            (device.serial.as_deref(), device.other_serials),
            (Some("vmware-56"), vec!["640hp72".into()])
        );
        let span = (device.first_seen.to_string(), device.last_seen.to_string());
        assert_eq!(span, ("2026-09-01".into(), "2026-10-15".into()));
        assert_eq!(device.reports.len(), 2, "its page shows the reports of both");
        assert_eq!(device.decisions.len(), 1);
        let told = &device.decisions[0];
        assert_eq!(
            (told.id, told.verdict, told.signed, told.by.as_str()),
            (decision, verdict, true, "IT-chefen")
        );
        assert_eq!(told.replaced_on.is_some(), verdict == Verdict::BoardReplaced);
        let listed = &stage.rows("identity_decision")[0].cells;
        assert_eq!(listed["by"], Cell::Text("IT-chefen".into()));
        assert!(stage.app.verify(|_| true).unwrap().is_sound);
    }
}

#[test]
fn later_reports_under_either_set_of_keys_are_the_one_machines() {
    let (stage, _) = in_conflict();
    let (_, _, first) = decided(&stage, Verdict::Same);
    for (file, account) in [(old("2026-11-01", &["Kontoret"]), "anna"), (new("2026-11-02", &[]), "bo")] {
        let import = stage.imports(vec![file]);
        assert_eq!((import.new_devices, import.changed_devices, import.open_conflicts), (0, 1, 0));
        assert!(import.conflicts.is_empty() && import.weak.is_empty());
        assert_eq!(stage.app.device(first.0).unwrap().account.as_deref(), Some(account));
    }
    let again = stage.imports(vec![
        old("2026-09-01", &["Kontoret", "Ritaren"]),
        new("2026-10-15", &["Kontoret", "Läsaren"]),
    ]);
    assert_eq!((again.devices, again.unchanged), (0, 2), "what either brought before is known");
    let third = stage.imports(vec![machine("THIRD", "LF014-x", "2026-11-03", "cia", &[])]);
    assert_eq!(third.open_conflicts, 1, "a third serial with the UUID is a conflict of its own");
    assert_eq!(only(&stage.app).device.serials.len(), 2);
}

#[test]
fn each_fact_names_the_report_that_it_came_from() {
    let (stage, _) = in_conflict();
    let partial = json!({
        "deviceid": "LF014-2014", "itemtype": "Computer", "action": "inventory", "partial": true,
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "accesslog": { "logdate": "2026-10-20 08:00:00" },
            "hardware": { "name": "LF014B" },
            "bios": { "ssn": "640HP72" },
        },
    });
    stage.imports(vec![("delvis.json".into(), partial.to_string().into_bytes())]);
    let (_, _, first) = decided(&stage, Verdict::Same);
    let device = stage.app.device(first.0).unwrap();
    let from = |fact: &str| {
        let source = device.sources.iter().find(|source| source.fact == fact);
        source.map(|it| (it.file.as_str(), it.day.to_string(), it.agent_id.as_deref().unwrap_or_default()))
    };
    let of_new = Some(("LF014-2026-2026-10-15.json", "2026-10-15".to_owned(), "LF014-2026"));
    assert_eq!(
        from("name"),
        Some(("delvis.json", "2026-10-20".to_owned(), "LF014-2014")),
        "the newest of all"
    );
    assert_eq!(device.name, "LF014B");
    assert_eq!(from("account"), of_new, "the partial report said nothing of it");
    assert_eq!(from("titles"), of_new);
    assert_eq!(from("uuid"), of_new);
    assert_eq!(from("model"), None, "nobody has said it");
}

#[test]
fn a_decision_is_undone_exactly_and_by_whichever_way() {
    let (stage, _) = in_conflict();
    let before = seen(&stage);
    let (command, decision, first) = decided(&stage, Verdict::Same);
    let after = seen(&stage);
    assert_ne!(after, before);
    stage.does(&Command::Revert(Revert { command }));
    assert_eq!(seen(&stage), before);
    assert_eq!(count(&stage.app), 1, "it waits for a person again");
    stage.does(&Command::Restore(Restore { id: decision, reason: "det stämde".into() }));
    assert_eq!(seen(&stage), after, "restored, it holds again");
    stage.does(&Command::Retire(Retire { id: decision, reason: "ändå inte".into() }));
    assert_eq!(seen(&stage), before);
    assert!(stage.app.device(first.0).unwrap().decisions.is_empty());
    assert_eq!(stage.app.history(decision).unwrap().len(), 4, "the history keeps all of it");
    let twin = stage.imports(vec![new("2026-11-01", &["Läsaren"])]);
    assert_eq!(twin.changed_devices, 1);
    assert_eq!(stage.rows("device").len(), 2, "reports go to each its own again");
    assert!(stage.app.verify(|_| true).unwrap().is_sound);
}

#[test]
fn what_was_built_on_a_decision_is_undone_first() {
    let (stage, _) = in_conflict();
    let (command, decision, _) = decided(&stage, Verdict::Same);
    let later = stage.imports(vec![old("2026-11-01", &["Kontoret"])]).batch.unwrap();
    let stands = stage.everything();
    let revert = Command::Revert(Revert { command });
    let retire = Command::Retire(Retire { id: decision, reason: "fel".into() });
    for command in [&revert, &retire] {
        let issue = refused(stage.app.perform(command).unwrap());
        assert_eq!((issue.code, issue.values["reason"].as_str()), (Code::CannotUndo, "built_on"));
        assert_eq!(issue.values["names"], "LF014");
        assert_eq!(stage.everything(), stands, "a refusal changes nothing, not even the record");
    }
    assert!(stage.app.undo_import(later, "prov").unwrap().is_done());
    stage.does(&revert);
}

/// "As long as nothing built on it has been decided; what blocks the undo is listed" (R190).
#[test]
fn an_import_that_somebody_decided_on_is_not_undone() {
    for verdict in [Verdict::Same, Verdict::Different] {
        let (stage, _) = in_conflict();
        let batch = stage.app.latest_inventory_import().unwrap().unwrap();
        let (command, _, _) = decided(&stage, verdict);
        assert_eq!(stage.app.latest_inventory_import().unwrap(), Some(batch), "a decision is no import");
        assert_eq!(stage.rows("import_batch").len(), 2);
        let issue = refused(stage.app.undo_import(batch, "prov").unwrap());
        assert_eq!((issue.code, issue.values["reason"].as_str()), (Code::CannotUndo, "built_on"));
        stage.does(&Command::Revert(Revert { command }));
        assert!(stage.app.undo_import(batch, "prov").unwrap().is_done());
        assert_eq!(count(&stage.app), 0, "what is shown nowhere is in conflict with nothing");
        assert_eq!(stage.imports(vec![new("2026-10-15", &["Kontoret", "Läsaren"])]).devices, 1);
        assert_eq!(count(&stage.app), 1, "and is again once it is back");
    }
}

#[test]
fn two_that_differ_never_show_again_and_stay_two() {
    let (stage, _) = in_conflict();
    let before = seen(&stage);
    let (command, _, _) = decided(&stage, Verdict::Different);
    assert_eq!(count(&stage.app), 0);
    assert_eq!(seen(&stage), before, "nothing of either changes");
    let later = stage.imports(vec![old("2026-11-01", &["Kontoret"]), new("2026-11-01", &["Kontoret"])]);
    assert_eq!((later.changed_devices, later.open_conflicts), (2, 0));
    assert_eq!(consumed(&stage), Cell::Number(2));
    stage.does(&Command::Revert(Revert { command }));
    assert_eq!(count(&stage.app), 1, "nothing was built on it, so it can be taken back at any time");
}

#[test]
fn a_refused_decision_leaves_no_trace() {
    let (stage, _) = in_conflict();
    let conflict = only(&stage.app);
    let decide = deciding(&stage, &conflict, Verdict::Same);
    stage.imports(vec![report(7, "2026-11-01", None, &[])]);
    let seven = stage.app.find_device("LAP-7").unwrap();
    let before = stage.everything();
    let table = [
        (DecideIdentity { reason: " ".into(), ..decide.clone() }, Code::Missing),
        (DecideIdentity { other: decide.device, ..decide.clone() }, Code::SameDevice),
        (DecideIdentity { other: DeviceId(stage.app.new_id()), ..decide.clone() }, Code::NotFound),
        (DecideIdentity { other: seven, ..decide.clone() }, Code::NotInConflict),
        (
            DecideIdentity {
                verdict: Verdict::BoardReplaced,
                replaced_on: Some("2026-11-24".parse().unwrap()),
                ..decide
            },
            Code::DateInFuture,
        ),
    ];
    for (decide, code) in table {
        assert_eq!(stage.refused(&Command::DecideIdentity(decide)).code(), Some(code));
        assert_eq!(stage.everything(), before);
    }
    assert_eq!(TODAY, "2026-11-23", "the day after is not yet");
}

/// Two conflicts of the same machine in one command: the second finds it joined already.
#[test]
fn several_decisions_in_one_command_are_undone_as_one() {
    let (stage, _) = in_conflict();
    stage.imports(vec![machine("THIRD", "LF014-x", "2026-11-01", "cia", &["Kontoret"])]);
    let before = seen(&stage);
    let open = stage.app.identity_conflicts().unwrap().conflicts;
    assert_eq!(open.len(), 3, "each with each");
    let decisions: Vec<_> = open[..2]
        .iter()
        .map(|conflict| Command::DecideIdentity(deciding(&stage, conflict, Verdict::Same)))
        .collect();
    let batch = |commands| Command::Batch(ansvar_domain::command::Batch { import: None, commands });
    let Outcome::Done { command_id, .. } = stage.does(&batch(decisions)) else { unreachable!("it is done") };
    assert_eq!((stage.rows("device").len(), count(&stage.app)), (1, 0));
    assert_eq!(consumed(&stage), Cell::Number(1));
    stage.does(&Command::Revert(Revert { command: command_id }));
    assert_eq!(seen(&stage), before);
    let contradictory: Vec<_> = open
        .iter()
        .zip([Verdict::Same, Verdict::Same, Verdict::Different])
        .map(|(conflict, verdict)| Command::DecideIdentity(deciding(&stage, conflict, verdict)))
        .collect();
    assert_eq!(stage.refused(&batch(contradictory)).code(), Some(Code::SameDevice));
    assert_eq!(seen(&stage), before);
}

#[test]
fn a_device_is_found_by_what_it_is_called() {
    let (stage, _) = in_conflict();
    let conflict = only(&stage.app);
    let find = |called: &str| stage.app.find_device(called);
    assert_eq!(find("640HP72").unwrap(), conflict.device.id);
    assert_eq!(find(&conflict.other.id.to_string()).unwrap(), conflict.other.id);
    let several = find("LF014").expect_err("two are called so");
    assert_eq!(several.message_key, "failure-ambiguous");
    assert!(several.values["names"].contains(&conflict.other.id.to_string()), "{several}");
    assert!(find("LF999").is_err());
    decided(&stage, Verdict::Same);
    assert_eq!(find("LF014").unwrap(), conflict.device.id, "one is left");
    assert_eq!(
        find(&conflict.other.id.to_string()).unwrap(),
        conflict.device.id,
        "the other's id leads to it"
    );
    assert_eq!(find("640hp72").unwrap(), conflict.device.id, "both serials do");
    assert_eq!(stage.app.device(conflict.other.id.0).unwrap().id, conflict.device.id.0);
}
