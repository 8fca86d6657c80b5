//! A position in words' reach: what the product's rights are, what its use is, and which line each unit ended on,
//! with names for every id.

use ansvar_domain::Reader;
use ansvar_domain::entitlement::Entitlement;
use ansvar_domain::id::SoftwareProductId;
use ansvar_domain::software_product::SoftwareProduct;
use ansvar_licensing::{EntitlementLine, ExplanationLine, Holder, LicencePosition, Reckoning, Settings};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, Result};
use crate::licence::facts::Loaded;
use crate::record::named;

/// How many devices or persons a line names.
const NAMED: usize = 200;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ExplainedPosition {
    pub product: SoftwareProductId,
    pub product_name: String,
    /// Absent for free software and components, which are not counted, and for a product that nobody has or uses.
    pub position: Option<LicencePosition>,
    /// “Det ni har rätt till.”
    pub entitlements: Vec<ExplainedEntitlement>,
    /// “Det ni använder.”
    pub lines: Vec<ExplainedLine>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ExplainedEntitlement {
    #[serde(flatten)]
    pub line: EntitlementLine,
    pub evidence: Option<String>,
    pub order_number: Option<String>,
    pub version: Option<String>,
    pub supplier: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ExplainedLine {
    #[serde(flatten)]
    pub line: ExplanationLine,
    /// The installed version for the line's sentence; `unknown` where no report tells it, `none` for a product whose
    /// versions are not told apart.
    pub version: String,
    pub body_name: Option<String>,
    /// What the entitlement is called: its evidence or order number.
    pub entitlement_name: Option<String>,
    /// Devices or accounts, the first two hundred.
    pub holders: Vec<String>,
}

impl App {
    /// Why a product's position is what it is, computed from the facts as they stand.
    pub fn explain_position(&self, product: SoftwareProductId) -> Result<ExplainedPosition> {
        let as_of = self.today();
        self.read(|read| {
            let name = named(read, product.into())?.name;
            let loaded = Loaded::of(read, &[product])?;
            let explanation = match loaded.number(product) {
                Some(number) => Reckoning::new(loaded.facts(), as_of, Settings::default()).explain(number),
                None => return Err(Failure::not_found(&product.to_string())),
            };
            let Some(explanation) = explanation else {
                return Ok(ExplainedPosition {
                    product,
                    product_name: name,
                    position: None,
                    entitlements: Vec::new(),
                    lines: Vec::new(),
                });
            };
            let mut entitlements = Vec::new();
            for line in explanation.entitlements {
                let record = read.record(line.entitlement.into())?;
                let terms = record.as_ref().and_then(|record| record.as_noun::<Entitlement>());
                let supplier = match terms.and_then(|terms| terms.supplier) {
                    Some(supplier) => Some(named(read, supplier.into())?.name),
                    None => None,
                };
                entitlements.push(ExplainedEntitlement {
                    evidence: terms.and_then(|terms| terms.evidence.clone()),
                    order_number: terms.and_then(|terms| terms.order_number.clone()),
                    version: terms.and_then(|terms| terms.version.clone()),
                    supplier,
                    line,
                });
            }
            let noun = read.noun::<SoftwareProduct>(product.into())?;
            let untold =
                if noun.is_some_and(|product| product.versions.is_empty()) { "none" } else { "unknown" };
            let mut lines = Vec::new();
            for line in explanation.lines {
                let body_name = match line.body {
                    Some(body) => Some(named(read, body.into())?.name),
                    None => None,
                };
                let of = entitlements.iter().find(|known| Some(known.line.entitlement) == line.entitlement);
                let entitlement_name =
                    of.and_then(|known| known.evidence.clone().or_else(|| known.order_number.clone()));
                let holders = loaded.names(read, &line.holders)?;
                let version = line.installed_version.clone().unwrap_or_else(|| untold.to_owned());
                lines.push(ExplainedLine { line, version, body_name, entitlement_name, holders });
            }
            Ok(ExplainedPosition {
                product,
                product_name: name,
                position: Some(explanation.licence_position),
                entitlements,
                lines,
            })
        })
    }
}

impl Loaded {
    /// What the holders of a line are called.
    fn names(&self, read: &ansvar_store::Read<'_>, holders: &[Holder]) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for holder in holders.iter().take(NAMED) {
            match holder {
                Holder::Device(number) => {
                    names.extend(read.device_names(&[number.0])?.into_iter().map(|(_, _, name)| name));
                }
                Holder::User(number) => names.extend(self.account(*number)),
            }
        }
        Ok(names)
    }
}
