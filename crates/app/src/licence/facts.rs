//! What the engine counts, fetched from the workspace: everything, or only what some products rest on. Numbers are
//! the store's own, so that nothing has to be translated on the way back.

use std::collections::{BTreeMap, HashMap};

use ansvar_domain::RecordId;
use ansvar_domain::entitlement::Entitlement;
use ansvar_domain::id::{NormalisationRuleId, SoftwareProductId};
use ansvar_domain::normalisation_rule::NormalisationRule;
use ansvar_domain::person::Person;
use ansvar_domain::software_product::SoftwareProduct;
use ansvar_domain::text::fold;
use ansvar_licensing::{
    Allocations, Catalogue, DeviceFacts, DeviceNumber, EntitlementFacts, Entitlements, Facts, Inventory,
    ProductNumber, Resolved, Rules, Title, TitleNumber, Titles, UserNumber, VersionRank,
};
use ansvar_store::Read;
use ansvar_store::inventory::{Match, Packed};

use crate::failure::{Failure, Result};
use crate::licence::stored;

/// Facts for the engine.
#[derive(Debug)]
pub(super) struct Loaded {
    catalogue: Catalogue,
    titles: Titles,
    entitlements: Entitlements,
    allocations: Allocations,
    inventory: Inventory,
    users: Users,
    matches: Vec<(u32, Match)>,
}

impl Loaded {
    /// Everything; every title is recognised by the rules as they stand now.
    pub fn everything(read: &Read<'_>) -> Result<Self> {
        let catalogue = catalogue(&read.nouns()?);
        let rules = rules(read, &catalogue)?;
        let (mut inventory, users) = devices(read)?;
        let mut titles = Titles::default();
        let mut matches = Vec::new();
        for (number, title, posting) in read.titles_installed()? {
            fill(&mut titles, number);
            let resolved = resolve(&rules, &catalogue, &title);
            matches.push((number, stored(&resolved, product_id(&catalogue, &resolved))));
            titles.push(resolved);
            install(&mut inventory, number, &posting);
        }
        let entitlements = read.nouns()?.into_iter().map(terms);
        Ok(Self {
            entitlements: Entitlements::new(entitlements, &catalogue),
            catalogue,
            titles,
            allocations: Allocations::default(),
            inventory,
            users,
            matches,
        })
    }

    /// Only what the positions of `products` rest on; titles as they were recognised when they came.
    pub fn of(read: &Read<'_>, products: &[SoftwareProductId]) -> Result<Self> {
        let mut records = Vec::with_capacity(products.len());
        let mut entitlements = BTreeMap::new();
        for product in products {
            let id = RecordId::from(*product);
            records.extend(read.noun::<SoftwareProduct>(id)?.map(|product| (id, product)));
            entitlements.extend(read.referring_nouns(id)?);
        }
        // A renewal for another product is not counted here, but it ends what it replaces.
        let own: Vec<RecordId> = entitlements.keys().copied().collect();
        for id in own {
            entitlements.extend(read.referring_nouns(id)?);
        }
        let catalogue = catalogue(&records);
        let (mut inventory, users) = devices(read)?;
        let mut found: BTreeMap<u32, (Resolved, Packed)> = BTreeMap::new();
        for product in products {
            for (number, version_rank, posting) in read.matched_to(*product)? {
                let resolved = Resolved {
                    product: catalogue.number(*product),
                    version: version_rank.map(VersionRank),
                    ..Resolved::default()
                };
                found.insert(number, (resolved, posting));
            }
        }
        // Titles are numbered anew here: the numbers of the few must be dense too.
        let mut titles = Titles::default();
        for (resolved, posting) in found.into_values() {
            let number = titles.push(resolved);
            install(&mut inventory, number.0, &posting);
        }
        Ok(Self {
            entitlements: Entitlements::new(entitlements.into_iter().map(terms), &catalogue),
            catalogue,
            titles,
            allocations: Allocations::default(),
            inventory,
            users,
            matches: Vec::new(),
        })
    }

    pub fn facts(&self) -> Facts<'_> {
        Facts {
            catalogue: &self.catalogue,
            titles: &self.titles,
            entitlements: &self.entitlements,
            allocations: &self.allocations,
            inventory: &self.inventory,
        }
    }

    pub fn numbers(&self) -> impl Iterator<Item = ProductNumber> + use<> {
        self.catalogue.numbers()
    }

    pub fn number(&self, product: SoftwareProductId) -> Option<ProductNumber> {
        self.catalogue.number(product)
    }

    /// The first account of a user, in order.
    pub fn account(&self, user: UserNumber) -> Option<String> {
        self.users.0.iter().filter(|(_, number)| **number == user).map(|(account, _)| account.clone()).min()
    }

    /// What each title is, to be stored.
    pub fn matches(&self) -> impl Iterator<Item = (u32, Match)> + '_ {
        self.matches.iter().copied()
    }
}

/// Rules ready to be held against titles.
pub(super) struct Recogniser {
    rules: Rules,
    catalogue: Catalogue,
}

impl Recogniser {
    /// The rules as they stand.
    pub fn of(read: &Read<'_>) -> Result<Self> {
        let catalogue = catalogue(&read.nouns()?);
        Ok(Self { rules: rules(read, &catalogue)?, catalogue })
    }

    /// One rule and no other.
    pub fn only(id: NormalisationRuleId, rule: &NormalisationRule) -> Result<Self> {
        let catalogue = catalogue(&[]);
        Ok(Self { rules: compile(&[(id, rule)], &catalogue)?, catalogue })
    }

    /// The rules as they would stand with one more, or with another in the place of the one that has its id.
    pub fn with(read: &Read<'_>, id: NormalisationRuleId, rule: &NormalisationRule) -> Result<Self> {
        let catalogue = catalogue(&read.nouns()?);
        let known = read.nouns()?;
        let others = known.iter().map(|(known, rule)| (NormalisationRuleId::from(*known), rule));
        let mut rules: Vec<_> = others.filter(|(known, _)| *known != id).collect();
        rules.push((id, rule));
        Ok(Self { rules: compile(&rules, &catalogue)?, catalogue })
    }

    pub fn resolve(&self, title: &ansvar_store::inventory::Title) -> Resolved {
        resolve(&self.rules, &self.catalogue, title)
    }
}

/// What the rules make of titles that have just come.
pub(super) fn recognise(read: &Read<'_>, numbers: &[u32]) -> Result<Vec<(u32, Match)>> {
    let catalogue = catalogue(&read.nouns()?);
    let rules = rules(read, &catalogue)?;
    let titles = read.titles_numbered(numbers)?;
    Ok(titles
        .iter()
        .map(|(number, title)| {
            let resolved = resolve(&rules, &catalogue, title);
            (*number, stored(&resolved, product_id(&catalogue, &resolved)))
        })
        .collect())
}

fn resolve(rules: &Rules, catalogue: &Catalogue, title: &ansvar_store::inventory::Title) -> Resolved {
    let title = Title {
        name: &title.name,
        publisher: Some(title.publisher.as_str()).filter(|text| !text.is_empty()),
        version: Some(title.version.as_str()).filter(|text| !text.is_empty()),
    };
    rules.resolve(&title, catalogue)
}

fn product_id(catalogue: &Catalogue, resolved: &Resolved) -> Option<SoftwareProductId> {
    resolved.product.and_then(|number| catalogue.product(number)).map(|product| product.id)
}

fn catalogue(products: &[(RecordId, SoftwareProduct)]) -> Catalogue {
    Catalogue::new(products.iter().map(|(id, product)| ((*id).into(), product)))
}

fn rules(read: &Read<'_>, catalogue: &Catalogue) -> Result<Rules> {
    let rules = read.nouns()?;
    let rules: Vec<_> = rules.iter().map(|(id, rule)| (NormalisationRuleId::from(*id), rule)).collect();
    compile(&rules, catalogue)
}

fn compile(rules: &[(NormalisationRuleId, &NormalisationRule)], catalogue: &Catalogue) -> Result<Rules> {
    Rules::compile(rules, catalogue).map_err(|fault| Failure::internal(&fault))
}

/// A live entitlement.
fn terms((id, terms): (RecordId, Entitlement)) -> EntitlementFacts {
    EntitlementFacts { id: id.into(), terms, retired: false }
}

/// Every device under its own number. A person's several accounts are one user.
fn devices(read: &Read<'_>) -> Result<(Inventory, Users)> {
    let mut users = Users::of(read)?;
    let mut inventory = Inventory::new();
    for device in read.device_uses()? {
        while u32::try_from(inventory.devices()).is_ok_and(|next| next < device.number) {
            inventory.push_device(DeviceFacts::default());
        }
        inventory.push_device(DeviceFacts {
            body: device.body,
            user: device.account.as_deref().map(|account| users.number(account)),
            decommissioned: device.decommissioned,
            last_seen: Some(device.last_seen),
        });
    }
    Ok((inventory, users))
}

fn install(inventory: &mut Inventory, title: u32, posting: &Packed) {
    for device in &posting.0 {
        inventory.install(TitleNumber(title), DeviceNumber(*device));
    }
}

/// Fills gaps in the titles' numbers.
fn fill(titles: &mut Titles, number: u32) {
    while u32::try_from(titles.len()).is_ok_and(|next| next < number) {
        titles.push(Resolved::default());
    }
}

/// Accounts as users.
#[derive(Debug)]
struct Users(HashMap<String, UserNumber>, u32);

impl Users {
    fn of(read: &Read<'_>) -> Result<Self> {
        let mut users = Self(HashMap::new(), 0);
        for (_, person) in read.nouns::<Person>()? {
            if person.accounts.is_empty() {
                continue;
            }
            let number = users.next();
            for account in &person.accounts {
                users.0.insert(fold(account), number);
            }
        }
        Ok(users)
    }

    fn number(&mut self, account: &str) -> UserNumber {
        let next = UserNumber(self.1);
        let number = *self.0.entry(fold(account)).or_insert(next);
        self.1 += u32::from(number == next);
        number
    }

    fn next(&mut self) -> UserNumber {
        let number = UserNumber(self.1);
        self.1 += 1;
        number
    }
}
