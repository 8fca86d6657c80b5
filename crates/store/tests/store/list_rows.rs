//! A workspace with something in every list, and a twin of each record that has left the register.

use ansvar_domain::body::BodyType;
use ansvar_domain::command::DecideIdentity;
use ansvar_domain::entitlement::{AcquisitionKind, Entitlement, EvidenceGrade, Metric};
use ansvar_domain::id::{EntitlementId, GoalId, MandateId, NormalisationRuleId, SoftwareProductId};
use ansvar_domain::identity_decision::Verdict;
use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use ansvar_domain::record::{Kind, Record, Retirement};
use ansvar_domain::{Change, Command, Content, RecordId};
use ansvar_store::inventory::Match;
use ansvar_store::licence::{PositionRow, Value};
use ansvar_testkit::{Register, day, settled};
use chrono::TimeDelta;
use serde_json::{Value as Json, json};

use crate::imports::{batch, import, report};
use crate::stage::Stage;

fn content(kind: Kind, fields: Json) -> Content {
    let Json::Object(fields) = fields else { panic!("fields are an object") };
    Content::from_fields(kind, fields).unwrap()
}

pub fn everything() -> Stage {
    let mut register = Register::founded();
    let board = register.body("KS");
    let committee = register.committee("Nämnden för äldreomsorg", "NÄO");
    register.body_of_type("Åby Bostäder AB", "ÅBAB", BodyType::MunicipalCompany);
    let unit = register.it_unit("IT-service", board);
    let supplier = register.supplier("Östersjöns Data AB", Some("0980-319 21"));
    register.supplier("Axel Data", None);
    let steward = register.official("Systemförvaltare, NÄO", committee, "070-174 06 01");
    let asynja = register
        .system("Asynja")
        .with(|system| {
            system.supplier = Some(supplier);
            system.unit = Some(unit);
            system.max_tolerable_outage_hours = Some(4);
            system.purpose = Some("Vård".into());
        })
        .owned_by(committee);
    let salary = register.system("Ärendehantering").owned_by(board);
    register.alarm("Larm, Åby skola").owned_by_nobody();
    register.steward(asynja).is(steward).decided("NÄO", "12/2012", day("2012-06-01"));
    register.steward(salary).is(steward).in_fact_only();
    register.dependency(asynja, salary);
    let level = ansvar_domain::system::CriticalityLevel::SocietyCritical;
    let decision = register.decision("KS", "117", day("2012-05-05"));
    register.critical(asynja, level, decision);
    agreements(&mut register);
    let products = licences(&mut register);
    decisions(&mut register);
    let stage = Stage::holding(&register);
    let left = twins_that_have_left(&mut register);
    stage.write(|write| write.store(&left));
    devices(&stage, &products);
    stage
}

/// Every record once more, under another id, having left at noon on one of several days.
fn twins_that_have_left(register: &mut Register) -> Vec<Change> {
    let by = register.chief();
    let records: Vec<_> = register.records().values().cloned().collect();
    let records = records.into_iter().filter(|record| record.kind() != Kind::Municipality);
    (0_i64..)
        .zip(records)
        .map(|(number, record)| {
            let at = register.clock.now() - TimeDelta::days(number % 5);
            let reason = format!("Skäl {}, åäö", number % 3);
            let retired = Some(Retirement { at, by, reason });
            Change::created(Record { id: register.ids.fresh(), retired, ..record })
        })
        .collect()
}

fn agreements(register: &mut Register) {
    let id = |register: &Register, kind, name| register.called(kind, name);
    let (board, unit) = (id(register, Kind::Body, "Kommunstyrelsen"), id(register, Kind::Unit, "IT-service"));
    let supplier = id(register, Kind::Supplier, "Axel Data");
    for (name, start, end) in
        [("Drift", json!("2012-01-01"), json!("2013-12-31")), ("Stöd", json!(null), json!(null))]
    {
        let fields = json!({
            "name": name, "agreement_type": "operations_agreement", "bodies": [board], "supplier": supplier,
            "systems": [], "start": start, "end": end, "note": if name == "Drift" { json!("muntligt") } else { json!(null) },
        });
        register.add::<RecordId>(content(Kind::Agreement, fields));
    }
    let mandate: MandateId = register.add(content(
        Kind::Mandate,
        json!({
            "name": "Uppdrag IT", "giver": board, "receiver": unit, "text": "Drift och stöd",
            "decision": { "body": board, "paragraph": "9", "date": "2012-02-02" }, "valid_to": "2014-12-31",
        }),
    ));
    for (name, of) in [("Nöjda användare", json!(mandate)), ("Billigare drift", json!(null))] {
        register.add::<GoalId>(content(
            Kind::Goal,
            json!({ "name": name, "goal_type": "operations", "unit": unit, "year": 2012, "mandate": of }),
        ));
    }
    for (name, reviewed) in [("IT-strategi", json!("2012-10-10")), ("Ägardirektiv", json!(null))] {
        register.add::<RecordId>(content(
            Kind::GoverningDocument,
            json!({
                "name": name, "document_type": "strategy", "adopted_by": board, "adopted_on": "2004-04-04",
                "reviewed_on": reviewed, "review_interval_months": 12,
            }),
        ));
    }
}

fn licences(register: &mut Register) -> Vec<SoftwareProductId> {
    let mut products = Vec::new();
    for (name, publisher) in [("Kontorspaketet", json!("Nordprogram")), ("Ritverktyget", json!(null))] {
        let fields =
            json!({ "name": name, "publisher": publisher, "product_kind": "commercial", "metric": "device" });
        let product: SoftwareProductId = register.add(content(Kind::SoftwareProduct, fields));
        for quantity in [Quantity::Count(25), Quantity::Count(3), Quantity::Unlimited, Quantity::Unknown] {
            register.add::<EntitlementId>(Entitlement {
                product,
                version: (quantity == Quantity::Count(3)).then(|| "2010".into()),
                metric: Metric::Device,
                quantity,
                unit_factor: 1,
                acquisition_kind: AcquisitionKind::Full,
                start: (quantity == Quantity::Unknown).then(|| day("2011-01-01")),
                end: None,
                bodies: Vec::new(),
                downgrade_right: false,
                granted_by: None,
                evidence_grade: EvidenceGrade::Invoice,
                evidence: Some(format!("F-{quantity}")),
                unit_price: Some(Ore(129_294)),
                supersedes: None,
                supplier: None,
                agreement: None,
                order_number: None,
                key_ending: None,
                note: None,
            });
        }
        register.add::<NormalisationRuleId>(content(
            Kind::NormalisationRule,
            json!({ "order": products.len() + 1, "match_kind": "prefix", "pattern": name, "product": product }),
        ));
        products.push(product);
    }
    products
}

fn decisions(register: &mut Register) {
    let chief = register.chief();
    for (name, verdict, on) in [
        ("LAP-Ö", Verdict::BoardReplaced, Some("2012-11-02")),
        ("LAP-Ä", Verdict::Different, None),
        ("lap-a", Verdict::Same, None),
    ] {
        let seen = ["2012-11-01", "2012-11-02"];
        let device = register.reported(name, &format!("SN-{name}"), &format!("u-{name}"), seen);
        let later = ["2012-11-02", "2012-11-03"];
        let other = register.reported("LAP-ny", "", &format!("u-{name}"), later);
        let decide = Command::DecideIdentity(DecideIdentity {
            id: register.ids.fresh(),
            device,
            other,
            verdict,
            replaced_on: on.map(day),
            reason: format!("Chassit har märkningen {name}"),
        });
        settled(register.asks(chief, &decide), "the two have one UUID");
    }
}

fn devices(stage: &Stage, products: &[SoftwareProductId]) {
    let reports = [
        report("LAP-Ö", "2012-11-01", &["Kontorspaketet 2010", "Ritverktyget", "Åkeriet"]),
        report("lap-a", "2012-11-03", &["Kontorspaketet 2010"]),
        report("LAP-Ä", "2012-11-02", &[]),
    ];
    stage.write(|write| {
        for (at, mut report) in (1_u64..).zip(reports) {
            report.size = at;
            report.device.account = (at != 2).then(|| format!("användare{at}"));
            import(write, batch(at.into()), &[report])?;
        }
        let titles = write.titles()?;
        let product = |name: &str| match name.split(' ').next() {
            Some("Kontorspaketet") => Some(products[0]),
            Some("Ritverktyget") => Some(products[1]),
            _ => None,
        };
        for (number, title) in &titles {
            let matched =
                Match { product: product(&title.name), rule: None, version_rank: None, is_ignored: false };
            write.put_match(*number, matched)?;
        }
        let rows = [
            position(products[0], Value::Integer(28), Some(70_000)),
            position(products[1], "unlimited".to_owned().into(), None),
        ];
        write.put_positions(None, &rows, day("2012-12-03"))
    });
}

fn position(product: SoftwareProductId, entitled: Value, risk: Option<i64>) -> PositionRow {
    let short = risk.is_some();
    PositionRow {
        product,
        metric: "device".into(),
        balance: if short { Value::Integer(-2) } else { entitled.clone() },
        proven_entitled: entitled.clone(),
        entitled,
        known_entitled: 28,
        consumed: Value::Integer(30),
        shortfall: u32::from(short) * 2,
        unused: (!short).then_some(0),
        status: if short { "shortfall" } else { "unlimited" }.into(),
        risk,
        evidence_grade: short.then(|| "invoice".into()),
        proven_shortfall: 0,
    }
}
