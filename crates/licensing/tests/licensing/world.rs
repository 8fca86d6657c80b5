//! A small register to reckon over. Ids follow the order of names, so that ties by id can be read off a test.

use ansvar_domain::entitlement::{AcquisitionKind, Entitlement, EvidenceGrade, Metric};
use ansvar_domain::id::{BodyId, EntitlementId, SoftwareProductId};
use ansvar_domain::quantity::Quantity;
use ansvar_domain::software_product::{ProductKind, ProductVersion, SoftwareProduct};
use ansvar_licensing::{
    Allocation, Allocations, Catalogue, DeviceFacts, DeviceNumber, EntitlementFacts, Entitlements, Facts,
    Inventory, LicencePosition, Reckoning, Resolved, Settings, Titles, Use,
};
use chrono::NaiveDate;
use uuid::Uuid;

pub fn product_id(number: usize) -> SoftwareProductId {
    SoftwareProductId(Uuid::from_u128(0x1000 + number as u128))
}

pub fn entitlement_id(number: usize) -> EntitlementId {
    EntitlementId(Uuid::from_u128(0x2000 + number as u128))
}

pub fn body_id(number: usize) -> BodyId {
    BodyId(Uuid::from_u128(0x3000 + number as u128))
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("tests write dates as year-month-day")
}

/// The day on which tests count unless they say otherwise.
pub fn today() -> NaiveDate {
    date("2026-11-20")
}

pub fn product(versions: &[&str]) -> SoftwareProduct {
    SoftwareProduct {
        name: "Kartverktyg".into(),
        publisher: None,
        edition: None,
        product_kind: ProductKind::Commercial,
        metric: Metric::Device,
        versions: versions
            .iter()
            .map(|version| ProductVersion { version: (*version).into(), released: None })
            .collect(),
    }
}

/// A perpetual right for product 0, any version, invoiced.
pub fn entitlement(quantity: Quantity) -> Entitlement {
    Entitlement {
        product: product_id(0),
        version: None,
        metric: Metric::Device,
        quantity,
        unit_factor: 1,
        acquisition_kind: AcquisitionKind::Full,
        start: None,
        end: None,
        bodies: Vec::new(),
        downgrade_right: false,
        granted_by: None,
        evidence_grade: EvidenceGrade::Invoice,
        evidence: None,
        unit_price: None,
        supersedes: None,
        supplier: None,
        agreement: None,
        order_number: None,
        key_ending: None,
        note: None,
    }
}

/// One installation row: product by its place, version as reported, device by its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Installed {
    pub product: usize,
    pub version: Option<String>,
    pub device: usize,
}

#[derive(Clone, Default, Debug)]
pub struct World {
    pub products: Vec<(SoftwareProductId, SoftwareProduct)>,
    pub devices: Vec<DeviceFacts>,
    pub installed: Vec<Installed>,
    pub entitlements: Vec<EntitlementFacts>,
    pub allocations: Vec<Allocation>,
    pub uses: Vec<Use>,
}

impl World {
    /// One product with these versions.
    pub fn of(versions: &[&str]) -> Self {
        Self { products: vec![(product_id(0), product(versions))], ..Self::default() }
    }

    /// Adds an entitlement; its id follows the order of adding.
    pub fn entitle(mut self, terms: Entitlement) -> Self {
        let id = entitlement_id(self.entitlements.len());
        self.entitlements.push(EntitlementFacts { id, terms, retired: false });
        self
    }

    /// Installs product 0 on `count` further devices of no body and with users of their own unknown.
    pub fn install(self, version: &str, count: usize) -> Self {
        self.install_on(version, count, DeviceFacts::default())
    }

    pub fn install_on(mut self, version: &str, count: usize, facts: DeviceFacts) -> Self {
        for _ in 0..count {
            let device = self.devices.len();
            self.devices.push(facts);
            let version = (!version.is_empty()).then(|| version.to_owned());
            self.installed.push(Installed { product: 0, version, device });
        }
        self
    }

    /// Every position today, under the settings as they come.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is not general over the lifetime of the facts"
    )]
    pub fn all(&self) -> Vec<LicencePosition> {
        self.reckon(today(), &Settings::default(), |reckoning| reckoning.all())
    }

    /// Lets `ask` reckon over the world.
    pub fn reckon<T>(
        &self,
        as_of: NaiveDate,
        settings: &Settings,
        ask: impl FnOnce(&mut Reckoning<'_>) -> T,
    ) -> T {
        let catalogue = Catalogue::new(self.products.iter().map(|(id, product)| (*id, product)));
        let mut inventory = Inventory::new();
        for device in &self.devices {
            inventory.push_device(*device);
        }
        let mut titles = Titles::default();
        let mut seen: Vec<(usize, Option<String>)> = Vec::new();
        for row in &self.installed {
            let key = (row.product, row.version.clone());
            let place = seen.iter().position(|known| *known == key).unwrap_or_else(|| {
                let number = catalogue.number(self.products[row.product].0).expect("the product is listed");
                let listed = catalogue.product(number).expect("the number is the catalogue's");
                let version = row.version.as_deref().and_then(|version| listed.version_of(version));
                titles.push(Resolved { product: Some(number), version, ..Resolved::default() });
                seen.push(key);
                seen.len() - 1
            });
            inventory.install(ansvar_licensing::TitleNumber::at(place), DeviceNumber::at(row.device));
        }
        let entitlements = Entitlements::new(self.entitlements.clone(), &catalogue);
        let allocations = Allocations::new(self.allocations.clone(), self.uses.clone());
        let facts = Facts {
            catalogue: &catalogue,
            titles: &titles,
            entitlements: &entitlements,
            allocations: &allocations,
            inventory: &inventory,
        };
        ask(&mut Reckoning::new(facts, as_of, settings.clone()))
    }
}
