//! The workspace that is stored for a format: a little of everything that the program keeps.

use std::path::Path;
use std::sync::Arc;

use ansvar_app::inventory::Files;
use ansvar_app::key::{Found, KeyName, OsRandom, Prompting, choose};
use ansvar_app::{App, Language, NewMunicipality, Outcome, Text};
use ansvar_domain::RecordId;
use ansvar_domain::command::{Add, AssignRole, Command, DecideIdentity, Retire};
use ansvar_domain::decision::DecisionReference;
use ansvar_domain::id::{BodyId, IdentityDecisionId, PersonId, RoleAssignmentId, RoleTypeId, SystemId};
use ansvar_domain::identity_decision::Verdict;
use ansvar_domain::record::{Content, Kind};
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use ansvar_domain::system::System;
use ansvar_store::id_of;
use serde_json::{Value, json};

use crate::stored::{opening, passphrase};

/// Writes the workspace and its key into `folder`.
pub fn write(folder: &Path, format: u32) {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("kommun.ansvar");
    let new = NewMunicipality { name: "Kumla kommun".into(), chief: "IT-chefen".into() };
    let made = opening(home.path()).create(&path, &new, Text::of(Language::Sv)).unwrap();
    fill(&made.unwrap_or_else(|outcome| panic!("{outcome:?}")).app);
    let keys = choose(home.path(), Some(passphrase()), Prompting::Never, Arc::new(OsRandom));
    let Found::Secret(secret) = keys.store.get(&KeyName::workspace(id_of(&path).unwrap())).unwrap() else {
        panic!("the key was kept when the file was made")
    };
    std::fs::create_dir_all(folder).unwrap();
    std::fs::copy(&path, folder.join(format!("format-{format}.workspace"))).unwrap();
    let key = format!("{}\n", secret.to_hex().as_str());
    std::fs::write(folder.join(format!("format-{format}.key")), key).unwrap();
}

fn fill(app: &App) {
    let board = only(app, Kind::Body, "Kommunstyrelsen");
    let alarm = add(app, System::named("Fastighetslarm", Some(BodyId::from(board))));
    let person =
        add(app, content(Kind::Person, json!({ "name": "Systemförvaltaren", "phone": "070-174 06 01" })));
    let role = only(app, Kind::RoleType, "Systemförvaltare");
    let today = app.today();
    done(
        app,
        &Command::AssignRole(AssignRole {
            id: RoleAssignmentId(app.new_id()),
            assignment: RoleAssignment {
                role_type: RoleTypeId::from(role),
                object: RoleObject::System(SystemId::from(alarm)),
                holder: PersonId::from(person),
                assignment_kind: AssignmentKind::Formal,
                decision: Some(DecisionReference {
                    body: BodyId::from(board),
                    paragraph: "117".into(),
                    date: today,
                    document: None,
                }),
                valid_from: today,
                valid_to: None,
                share_percent: None,
                note: None,
            },
            replaces: None,
        }),
    );
    let old = add(app, System::named("Avvecklat", None));
    done(app, &Command::Retire(Retire { id: old, reason: "ersatt".into() }));
    add(app, System::named("Larm utan ägare", None));
    let product = json!({ "name": "Kontorspaketet", "product_kind": "commercial", "metric": "device" });
    let product = add(app, content(Kind::SoftwareProduct, product));
    let rule = json!({ "order": 1, "match_kind": "prefix", "pattern": "Kontorspaketet", "product": product });
    add(app, content(Kind::NormalisationRule, rule));
    let entitlement = json!({
        "product": product, "metric": "device", "quantity": 1, "unit_factor": 1, "acquisition_kind": "full",
        "evidence_grade": "invoice",
    });
    add(app, content(Kind::Entitlement, entitlement));
    one_machine_of_two(app);
    let fleet = (1..=3).map(report).collect();
    let import = app.import_inventory(&Files::Memory(fleet), |_| true).unwrap().unwrap();
    assert_eq!((import.devices, import.rejected.len()), (3, 0));
}

/// Two reports with one UUID and two serials, and a person's word that they are of one machine.
fn one_machine_of_two(app: &App) {
    let serials = ["SNGAMMAL", "SNNYARE"];
    let reports = serials.map(|serial| {
        let (_, bytes) = report(9);
        let bytes = String::from_utf8(bytes).unwrap().replace("SN000009", serial).into_bytes();
        (format!("{serial}.json"), bytes)
    });
    app.import_inventory(&Files::Memory(reports.into()), |_| true).unwrap().unwrap();
    let conflicts = app.identity_conflicts().unwrap().conflicts;
    let [conflict] = conflicts.as_slice() else { panic!("one conflict: {conflicts:?}") };
    done(
        app,
        &Command::DecideIdentity(DecideIdentity {
            id: IdentityDecisionId(app.new_id()),
            device: conflict.device.id,
            other: conflict.other.id,
            verdict: Verdict::Same,
            replaced_on: None,
            reason: "samma chassi".into(),
        }),
    );
}

fn report(device: u32) -> (String, Vec<u8>) {
    let report = json!({
        "deviceid": format!("LAP-{device}-2026-01-01-00-00-00"),
        "itemtype": "Computer",
        "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "hardware": { "name": format!("LAP-{device}"), "uuid": format!("A1B2C3D4-1111-4A2B-9C3D-{device:012}") },
            "bios": { "ssn": format!("SN{device:06}") },
            "softwares": [{ "name": "Kontorspaketet 2024", "version": "24.1" }, { "name": format!("Program {device}") }],
        },
    });
    (format!("LAP-{device}.json"), report.to_string().into_bytes())
}

fn content(kind: Kind, fields: Value) -> Content {
    let Value::Object(fields) = fields else { panic!("fields are an object") };
    Content::from_fields(kind, fields).unwrap()
}

fn only(app: &App, kind: Kind, name: &str) -> RecordId {
    let choices = app.choices(kind, name, 10).unwrap();
    choices.iter().find(|choice| choice.name == name).unwrap_or_else(|| panic!("no {name}: {choices:?}")).id
}

fn add(app: &App, content: impl Into<Content>) -> RecordId {
    let id = RecordId(app.new_id());
    done(app, &Command::Add(Add { id, content: content.into() }));
    id
}

fn done(app: &App, command: &Command) {
    let outcome = app.perform(command).unwrap();
    assert!(matches!(outcome, Outcome::Done { .. }), "{outcome:?}");
}
