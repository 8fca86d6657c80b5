//! Runs every case file in `cases/`. A file has one schema whatever it is about, so that a specialist can add a case
//! without reading code; an unknown key fails, because a misspelt fact would silently be left out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ansvar_domain::entitlement::{AcquisitionKind, EvidenceGrade, Metric};
use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use ansvar_licensing::{
    Allocation, DeviceFacts, EntitlementFacts, Explanation, Holder, LineRule, ProductNumber, Settings, Use,
    UserNumber,
};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::world::{Installed, World, body_id, entitlement, entitlement_id, product, product_id};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    schema: String,
    version: u32,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    title: String,
    rules: Vec<String>,
    as_of: NaiveDate,
    #[serde(default)]
    settings: Map<String, Value>,
    given: Given,
    expect: Expect,
    reason: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Given {
    products: Vec<GivenProduct>,
    entitlements: Vec<GivenEntitlement>,
    devices: Vec<GivenDevice>,
    installations: Vec<GivenInstallation>,
    allocations: Vec<GivenAllocation>,
    r#use: Vec<GivenUse>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenProduct {
    id: String,
    #[serde(default)]
    versions: Vec<String>,
    metric: Option<Metric>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenEntitlement {
    id: String,
    product: String,
    version: Option<String>,
    metric: Metric,
    quantity: Quantity,
    unit_factor: Option<u32>,
    kind: Option<AcquisitionKind>,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    status: Option<String>,
    #[serde(default)]
    orgs: Vec<String>,
    #[serde(default)]
    rights: GivenRights,
    evidence: Option<EvidenceGrade>,
    unit_price_ore: Option<i64>,
    supersedes: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct GivenRights {
    downgrade: bool,
    granted_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenDevice {
    id: String,
    user: Option<String>,
    org: Option<String>,
    decommissioned: Option<NaiveDate>,
    last_seen: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenInstallation {
    product: String,
    version: Option<String>,
    #[serde(default)]
    devices: Vec<String>,
    #[serde(default)]
    count: usize,
    org: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenAllocation {
    entitlement: String,
    user: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenUse {
    product: String,
    user: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    positions: Vec<Map<String, Value>>,
    #[serde(default)]
    findings: Vec<String>,
    #[serde(default)]
    no_findings: Vec<String>,
}

/// Names in the order of the alphabet, so that ids have it too.
#[derive(Default)]
struct Names(BTreeMap<String, usize>);

impl Names {
    fn new<'a>(names: impl IntoIterator<Item = &'a String>) -> Self {
        let sorted: std::collections::BTreeSet<&String> = names.into_iter().collect();
        Self(sorted.into_iter().cloned().enumerate().map(|(place, name)| (name, place)).collect())
    }

    fn place(&self, name: &str) -> usize {
        *self.0.get(name).unwrap_or_else(|| panic!("{name} is not given"))
    }
}

#[test]
fn every_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut seen = std::collections::BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let read: CaseFile =
            serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
        assert_eq!((read.schema.as_str(), read.version), ("ansvar-licensing-cases", 1));
        for case in read.cases {
            assert!(!case.rules.is_empty() && !case.reason.is_empty(), "{} says what and why", case.id);
            assert!(seen.insert(case.id.clone()), "{} is given twice", case.id);
            run(&case);
        }
    }
    assert!(seen.len() >= 20, "the case files are read: {} cases", seen.len());
}

fn run(case: &Case) {
    let given = &case.given;
    let products = Names::new(given.products.iter().map(|one| &one.id));
    let entitlements = Names::new(given.entitlements.iter().map(|one| &one.id));
    let bodies = Names::new(
        (given.entitlements.iter().flat_map(|one| &one.orgs))
            .chain(given.devices.iter().filter_map(|one| one.org.as_ref()))
            .chain(given.installations.iter().filter_map(|one| one.org.as_ref())),
    );
    let users = Names::new(
        (given.devices.iter().filter_map(|one| one.user.as_ref()))
            .chain(given.allocations.iter().map(|one| &one.user))
            .chain(given.r#use.iter().map(|one| &one.user)),
    );
    let world = world(given, &products, &entitlements, &bodies, &users);
    let explanations: Vec<Explanation> = world.reckon(case.as_of, &settings(case), |reckoning| {
        (0..products.0.len())
            .filter_map(|place| {
                let number = ProductNumber::at(place);
                let explained = reckoning.explain(number)?;
                assert_eq!(
                    reckoning.of(number),
                    Some(explained.licence_position.clone()),
                    "one function counts"
                );
                Some(explained)
            })
            .collect()
    });

    for expected in &case.expect.positions {
        check_position(case, expected, &explanations, &products, &entitlements);
    }
    let findings: Vec<Value> = explanations
        .iter()
        .flat_map(|one| &one.licence_position.findings)
        .map(|finding| serde_json::to_value(finding.code).unwrap())
        .collect();
    for code in &case.expect.findings {
        assert!(findings.contains(&json!(code)), "{} {}: {code} in {findings:?}", case.id, case.title);
    }
    for code in &case.expect.no_findings {
        assert!(!findings.contains(&json!(code)), "{} {}: no {code}", case.id, case.title);
    }
}

fn settings(case: &Case) -> Settings {
    let mut settings = serde_json::to_value(Settings::default()).unwrap();
    for (name, value) in &case.settings {
        let place = settings.get_mut(name).unwrap_or_else(|| panic!("{}: no setting {name}", case.id));
        *place = value.clone();
    }
    serde_json::from_value(settings).unwrap()
}

fn world(given: &Given, products: &Names, entitlements: &Names, bodies: &Names, users: &Names) -> World {
    let mut world = World::default();
    for (name, place) in &products.0 {
        let one = given.products.iter().find(|one| one.id == *name).unwrap();
        let versions: Vec<&str> = one.versions.iter().map(String::as_str).collect();
        let mut product = product(&versions);
        product.metric = one.metric.unwrap_or(Metric::Device);
        world.products.push((product_id(*place), product));
    }
    for one in &given.entitlements {
        let mut terms = entitlement(one.quantity);
        terms.product = product_id(products.place(&one.product));
        terms.version.clone_from(&one.version);
        terms.metric = one.metric;
        terms.unit_factor = one.unit_factor.unwrap_or(1);
        terms.acquisition_kind = one.kind.unwrap_or(AcquisitionKind::Full);
        (terms.start, terms.end) = (one.start, one.end);
        terms.bodies = one.orgs.iter().map(|org| body_id(bodies.place(org))).collect();
        terms.downgrade_right = one.rights.downgrade;
        terms.granted_by.clone_from(&one.rights.granted_by);
        terms.evidence_grade = one.evidence.unwrap_or(EvidenceGrade::Invoice);
        terms.unit_price = one.unit_price_ore.map(Ore);
        terms.supersedes = one.supersedes.as_ref().map(|old| entitlement_id(entitlements.place(old)));
        let id = entitlement_id(entitlements.place(&one.id));
        world.entitlements.push(EntitlementFacts {
            id,
            terms,
            retired: one.status.as_deref() == Some("retired"),
        });
    }
    for one in &given.devices {
        world.devices.push(DeviceFacts {
            body: one.org.as_ref().map(|org| body_id(bodies.place(org))),
            user: one.user.as_ref().map(|user| UserNumber::at(users.place(user))),
            decommissioned: one.decommissioned,
            last_seen: one.last_seen,
        });
    }
    let mut next_user = users.0.len();
    for one in &given.installations {
        let product = products.place(&one.product);
        let named =
            one.devices.iter().map(|name| given.devices.iter().position(|one| one.id == *name).unwrap());
        let mut on: Vec<usize> = named.collect();
        for _ in 0..one.count {
            on.push(world.devices.len());
            let body = one.org.as_ref().map(|org| body_id(bodies.place(org)));
            let user = Some(UserNumber::at(next_user));
            world.devices.push(DeviceFacts { body, user, ..DeviceFacts::default() });
            next_user += 1;
        }
        for device in on {
            world.installed.push(Installed { product, version: one.version.clone(), device });
        }
    }
    for one in &given.allocations {
        let right = given.entitlements.iter().find(|right| right.id == one.entitlement).unwrap();
        world.allocations.push(Allocation {
            product: ProductNumber::at(products.place(&right.product)),
            entitlement: entitlement_id(entitlements.place(&one.entitlement)),
            holder: Holder::User(UserNumber::at(users.place(&one.user))),
        });
    }
    for one in &given.r#use {
        let product = ProductNumber::at(products.place(&one.product));
        world.uses.push(Use { product, user: UserNumber::at(users.place(&one.user)) });
    }
    world
}

fn check_position(
    case: &Case,
    expected: &Map<String, Value>,
    explanations: &[Explanation],
    products: &Names,
    entitlements: &Names,
) {
    let product = expected["product"].as_str().unwrap();
    let id = product_id(products.place(product));
    let found = explanations
        .iter()
        .find(|one| {
            one.licence_position.product == id && json!(one.licence_position.metric) == expected["metric"]
        })
        .unwrap_or_else(|| panic!("{} {}: a position for {product}", case.id, case.title));
    let actual = serde_json::to_value(&found.licence_position).unwrap();
    for (key, wanted) in expected {
        let value = match key.as_str() {
            "product" | "metric" => continue,
            "lines" => {
                check_lines(case, wanted, found, entitlements);
                continue;
            }
            "risk_ore" => &actual["risk"],
            "proven_entitled" => &actual["proven"]["entitled"],
            "proven_balance" => &actual["proven"]["balance"],
            plain => actual.get(plain).unwrap_or_else(|| panic!("{}: no number {plain}", case.id)),
        };
        assert_eq!(value, wanted, "{} {}: {key} of {product}; {}", case.id, case.title, case.reason);
    }
}

/// Lines are compared as sums for each rule and entitlement.
fn check_lines(case: &Case, wanted: &Value, found: &Explanation, entitlements: &Names) {
    for line in wanted.as_array().unwrap() {
        let rule: LineRule = serde_json::from_value(line["rule"].clone()).unwrap();
        let right =
            line.get("entitlement").map(|name| entitlement_id(entitlements.place(name.as_str().unwrap())));
        let like = || found.lines.iter().filter(|one| one.rule == rule && one.entitlement == right);
        if let Some(units) = line.get("units") {
            let sum: u32 = like().map(|one| one.units).sum();
            assert_eq!(json!(sum), *units, "{} {}: units of {line}", case.id, case.title);
        }
        if let Some(items) = line.get("items") {
            let sum: u32 = like().map(|one| one.items).sum();
            assert_eq!(json!(sum), *items, "{} {}: items of {line}", case.id, case.title);
        }
    }
}
