//! Products, rules and entitlements that fit the fleet's titles, stored directly: how they came is not measured.

use ansvar_app::example::sized_title;
use ansvar_domain::Change;
use ansvar_domain::entitlement::{AcquisitionKind, Entitlement, EvidenceGrade, Metric};
use ansvar_domain::id::{EntitlementId, NormalisationRuleId, SoftwareProductId};
use ansvar_domain::money::Ore;
use ansvar_domain::normalisation_rule::{MatchKind, NormalisationRule};
use ansvar_domain::quantity::Quantity;
use ansvar_domain::record::Record;
use ansvar_domain::software_product::{ProductKind, ProductVersion, SoftwareProduct};
use ansvar_store::{Failure, Workspace};
use chrono::NaiveDate;
use uuid::Uuid;

use crate::sizes::{ENTITLEMENTS, PRODUCTS, RULES};

/// Every third title's number, so that the products' titles are spread over the common and the rare.
fn title_of(product: u32) -> u32 {
    product * 3
}

fn product_id(number: u32) -> SoftwareProductId {
    SoftwareProductId(Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + u128::from(number)))
}

fn product(number: u32) -> SoftwareProduct {
    let title = sized_title(title_of(number));
    let major: u32 = title.version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(1);
    let version = |version: u32| ProductVersion { version: version.to_string(), released: None };
    SoftwareProduct {
        name: format!("{} ({number})", title.name),
        publisher: Some(title.publisher),
        edition: None,
        product_kind: if number.is_multiple_of(20) { ProductKind::Freeware } else { ProductKind::Commercial },
        metric: if number.is_multiple_of(4) { Metric::User } else { Metric::Device },
        versions: (major.saturating_sub(1).max(1)..=major + 1).map(version).collect(),
    }
}

/// A fifth match whole names, three fifths beginnings (which several titles share), a fifth parts.
fn rule(number: u32) -> NormalisationRule {
    let title = sized_title(title_of(number));
    let bare = title.name.trim_end_matches(" (x64)").to_owned();
    let (match_kind, pattern) = match number % 5 {
        0 => (MatchKind::Exact, title.name),
        4 => (MatchKind::Contains, bare.split_once(' ').map_or(bare.clone(), |(_, rest)| rest.to_owned())),
        _ => (MatchKind::Prefix, bare),
    };
    NormalisationRule {
        order: number + 1,
        match_kind,
        pattern,
        publisher: (number % 4 == 1).then_some(title.publisher),
        version_prefix: None,
        // One in fifty knows something that is not to be counted.
        product: (number % 50 != 49).then(|| product_id(number)),
        version: None,
    }
}

fn entitlement(number: u32, today: NaiveDate) -> Entitlement {
    let of = number % PRODUCTS;
    let day = |days: i64| Some(today + chrono::Duration::days(days));
    let (start, end) = match number % 10 {
        0 => (day(-900), day(-30)),
        1 => (day(30), None),
        2 => (None, None),
        _ => (day(-400), day(400)),
    };
    Entitlement {
        product: product_id(of),
        version: (number.is_multiple_of(3))
            .then(|| product(of).versions.last().map(|last| last.version.clone()))
            .flatten(),
        metric: product(of).metric,
        quantity: if number % 40 == 7 { Quantity::Unlimited } else { Quantity::Count(20 + number * 7 % 900) },
        unit_factor: if number % 25 == 3 { 5 } else { 1 },
        acquisition_kind: AcquisitionKind::Full,
        start,
        end,
        bodies: Vec::new(),
        downgrade_right: number.is_multiple_of(2),
        granted_by: (number.is_multiple_of(2)).then(|| "Avtal 12, punkt 4".to_owned()),
        evidence_grade: if number.is_multiple_of(5) { EvidenceGrade::Order } else { EvidenceGrade::Invoice },
        evidence: Some(format!("Faktura {number:05}")),
        unit_price: Some(Ore(100_000 + i64::from(number) * 50)),
        supersedes: None,
        supplier: None,
        agreement: None,
        order_number: Some(format!("B-{number:05}")),
        key_ending: None,
        note: None,
    }
}

/// Stores them all in one transaction.
pub fn fill(workspace: &Workspace, today: NaiveDate) {
    let mut changes = Vec::new();
    for number in 0..PRODUCTS {
        changes.push(Change::created(Record::new(product_id(number), product(number))));
    }
    for number in 0..RULES {
        let id = NormalisationRuleId(Uuid::from_u128(
            0x0193_0000_0000_7000_8000_0000_0000_0000 + u128::from(number),
        ));
        changes.push(Change::created(Record::new(id, rule(number))));
    }
    for number in 0..ENTITLEMENTS {
        let id =
            EntitlementId(Uuid::from_u128(0x0194_0000_0000_7000_8000_0000_0000_0000 + u128::from(number)));
        changes.push(Change::created(Record::new(id, entitlement(number, today))));
    }
    workspace.write(|write| -> Result<(), Failure> { write.store(&changes) }).expect("records can be stored");
}
