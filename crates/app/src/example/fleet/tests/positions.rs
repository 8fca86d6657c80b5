//! The positions that the fleet gives are the ones that the example's entitlements were chosen for, for every seed.

use std::collections::BTreeMap;

use ansvar_domain::entitlement::Entitlement;
use ansvar_domain::normalisation_rule::NormalisationRule;
use ansvar_domain::record::Noun;
use ansvar_domain::software_product::SoftwareProduct;
use ansvar_domain::{Reader, RecordId};
use ansvar_licensing::entitlements::EntitlementFacts;
use ansvar_licensing::{
    Allocations, Balance, Catalogue, DeviceFacts, Entitlements, Facts, Inventory, LicencePosition, Reckoning,
    Rules, Settings, Title, Titles, UserNumber,
};
use ansvar_testkit::{Register, day};

use super::{TODAY, machines};
use crate::example::fleet::titles::Program;

/// Entitled, consumed and what comes out, as the register of the example is meant to show them.
const POSITIONS: [(&str, &str, &str, Balance); 18] = [
    ("Microsoft Office Standard 2019", "125", "118", Balance::Count(7)),
    ("Microsoft Office Standard 2016", "20", "24", Balance::Count(-4)),
    ("Microsoft Visio Standard 2019", "5", "7", Balance::Count(-2)),
    ("Microsoft Project Standard 2019", "6", "0", Balance::Count(6)),
    ("Windows Server Standard 2019", "96", "unknown", Balance::Unknown),
    ("SQL Server Standard 2019", "16", "unknown", Balance::Unknown),
    ("Adobe Acrobat", "30", "26", Balance::Count(4)),
    ("Adobe Photoshop Elements 2021", "12", "12", Balance::Count(0)),
    ("AutoCAD LT", "5", "6", Balance::Count(-1)),
    ("Bluebeam Revu 20", "0", "3", Balance::Count(-3)),
    ("Camtasia 2023", "10", "4", Balance::Count(6)),
    ("Snagit 2023", "8", "8", Balance::Count(0)),
    ("TeamViewer", "0", "9", Balance::Count(-9)),
    ("ESET Endpoint Antivirus", "250", "186", Balance::Count(64)),
    ("StavaRex", "unlimited", "95", Balance::Unlimited),
    ("Clicker 8", "40", "40", Balance::Count(0)),
    ("WinZip", "unknown", "14", Balance::Unknown),
    ("IBM SPSS Statistics", "2", "unknown", Balance::Unknown),
];

/// One machine as the reckoning sees it.
pub(super) struct Seen {
    pub(super) account: Option<String>,
    pub(super) programs: Vec<Program>,
}

#[test]
fn the_positions_come_out_as_meant_for_every_seed() {
    let register = crate::example::tests::performed();
    for seed in [1, 7, 2012, u64::MAX] {
        let (devices, rows) = machines(seed);
        let seen = devices.into_iter().zip(rows).map(|(device, rows)| Seen {
            account: device.account,
            programs: rows.into_iter().map(|row| row.program).collect(),
        });
        assert_as_meant(&register, seen);
    }
}

pub(super) fn assert_as_meant(register: &Register, seen: impl IntoIterator<Item = Seen>) {
    let found = positions(register, seen);
    let meant: BTreeMap<&str, _> = POSITIONS
        .iter()
        .map(|(product, entitled, consumed, balance)| (*product, (*entitled, *consumed, *balance)))
        .collect();
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, meant.keys().copied().collect::<Vec<_>>(), "free software and components have none");
    for (product, position) in &found {
        let figures = position.declared;
        let (entitled, consumed, balance) = meant[product.as_str()];
        assert_eq!(figures.entitled.to_string(), entitled, "{product}, entitled");
        assert_eq!(figures.consumed.to_string(), consumed, "{product}, consumed");
        assert_eq!(figures.balance, balance, "{product}, balance");
    }
    assert_eq!(found["Clicker 8"].proven.shortfall, 30, "a quote proves no purchase");
    assert_eq!(found["WinZip"].declared.shortfall, 4, "short of what is known for certain");
}

fn positions(register: &Register, seen: impl IntoIterator<Item = Seen>) -> BTreeMap<String, LicencePosition> {
    let products = all::<SoftwareProduct>(register);
    let catalogue = Catalogue::new(products.iter().map(|(id, product)| ((*id).into(), product)));
    let rules = all::<NormalisationRule>(register);
    let rules: Vec<_> = rules.iter().map(|(id, rule)| ((*id).into(), rule)).collect();
    let rules = Rules::compile(&rules, &catalogue).expect("few and short");
    let entitlements = all::<Entitlement>(register).into_iter().map(|(id, terms)| EntitlementFacts {
        id: id.into(),
        terms,
        retired: false,
    });
    let entitlements = Entitlements::new(entitlements, &catalogue);

    let mut inventory = Inventory::new();
    let mut titles = Titles::default();
    let mut numbers = BTreeMap::new();
    let mut users: BTreeMap<String, UserNumber> = BTreeMap::new();
    for Seen { account, programs } in seen {
        let user = account.map(|account| {
            let next = UserNumber::at(users.len());
            *users.entry(account).or_insert(next)
        });
        let device = inventory.push_device(DeviceFacts { user, ..DeviceFacts::default() });
        for program in programs {
            let title = Title {
                name: &program.name,
                publisher: Some(&program.publisher),
                version: Some(&program.version),
            };
            let resolved = rules.resolve(&title, &catalogue);
            let number = *numbers.entry(program).or_insert_with(|| titles.push(resolved));
            inventory.install(number, device);
        }
    }
    let facts = Facts {
        catalogue: &catalogue,
        titles: &titles,
        entitlements: &entitlements,
        allocations: &Allocations::default(),
        inventory: &inventory,
    };
    let names: BTreeMap<_, _> = products.iter().map(|(id, product)| (*id, product.name())).collect();
    let mut reckoning = Reckoning::new(facts, day(TODAY), Settings::default());
    reckoning
        .all()
        .into_iter()
        .map(|position| (names[&RecordId::from(position.product)].clone(), position))
        .collect()
}

fn all<N: Noun + Clone>(register: &Register) -> Vec<(RecordId, N)> {
    let Ok(records) = register.all(N::KIND);
    records
        .into_iter()
        .filter_map(|record| record.as_noun::<N>().cloned().map(|noun| (record.id, noun)))
        .collect()
}
