//! The licence position: from the stored facts to positions, whole or for the products that something touched, and
//! the explanation of each. The engine counts; this module fetches what it counts and keeps the result.

mod draft;
mod explain;
mod facts;

use ansvar_domain::Change;
use ansvar_domain::entitlement::{Entitlement, EvidenceGrade};
use ansvar_domain::id::SoftwareProductId;
use ansvar_domain::quantity::Quantity;
use ansvar_domain::record::{Content, Record};
use ansvar_licensing::{Balance, LicencePosition, Reckoning, Resolved, Settings};
use ansvar_store::inventory::{Match, TitleNumber};
use ansvar_store::licence::{PositionRow, PositionSummary};
use ansvar_store::{Read, Write};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;
use crate::perform::concerns_licences;

pub use draft::{RuleDraft, RulePreview};
pub use explain::{ExplainedEntitlement, ExplainedLine, ExplainedPosition};
use facts::Loaded;

/// The setting that says which version of the program has counted everything.
const VERSION_SETTING: &str = "positions_by";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How the licences stand in all.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct LicenceSummary {
    pub products: u32,
    pub short: u32,
    pub unknown: u32,
    pub surplus: u32,
    pub proven: u32,
    /// Öre, excluding VAT: what the valued shortfalls would cost.
    pub risk: ansvar_domain::money::Ore,
    pub as_of: Option<NaiveDate>,
    pub devices: u32,
    pub installations: u32,
    /// Titles that no rule recognises.
    pub unmatched_titles: u32,
}

impl App {
    pub fn licence_summary(&self) -> Result<LicenceSummary> {
        self.read(|read| {
            let PositionSummary { products, short, unknown, surplus, risk, proven } =
                read.position_summary()?;
            let (devices, installations) = read.inventory_size()?;
            Ok(LicenceSummary {
                products,
                short,
                unknown,
                surplus,
                proven,
                risk: ansvar_domain::money::Ore(risk),
                as_of: read.positions_as_of()?,
                devices,
                installations,
                unmatched_titles: read.unmatched_titles()?,
            })
        })
    }

    /// Recognises every title anew and computes every position. Gives how many positions there are.
    pub fn recompute_positions(&self) -> Result<u32> {
        let today = self.today();
        self.workspace.write(|write| recompute(write, today))
    }

    /// Computes everything anew if another version of the program has counted: it may count otherwise. Called on
    /// opening, so that two versions at work on one file do not take turns.
    pub(crate) fn positions_by_this_version(&self) -> Result<()> {
        if !self.read(is_by_this_version)? {
            self.recompute_positions()?;
        }
        Ok(())
    }

    /// Computes everything anew if the day has changed: entitlements begin and end by dates.
    pub(crate) fn positions_for_today(&self) -> Result<bool> {
        let today = self.today();
        if self.read(|read| Ok(read.positions_as_of()?))? == Some(today) {
            return Ok(false);
        }
        self.recompute_positions().map(|_| true)
    }
}

/// Whether the stored positions are this version's.
pub(crate) fn is_by_this_version(read: &Read<'_>) -> Result<bool> {
    Ok(read.setting(VERSION_SETTING)?.as_deref() == Some(VERSION))
}

/// Everything anew, from the stored facts.
pub fn recompute(write: &Write<'_>, as_of: NaiveDate) -> Result<u32> {
    let Computed { matches, positions } = computed(write, as_of)?;
    for (number, matched) in matches {
        write.put_match(number, matched)?;
    }
    write.put_positions(None, &positions, as_of)?;
    write.put_setting(VERSION_SETTING, VERSION)?;
    Ok(u32::try_from(positions.len()).unwrap_or(u32::MAX))
}

/// What would be stored if everything were computed anew.
pub(crate) struct Computed {
    /// What each title is.
    pub matches: Vec<(TitleNumber, Match)>,
    pub positions: Vec<PositionRow>,
}

pub(crate) fn computed(read: &Read<'_>, as_of: NaiveDate) -> Result<Computed> {
    let loaded = Loaded::everything(read)?;
    let positions = Reckoning::new(loaded.facts(), as_of, Settings::default()).all();
    Ok(Computed { matches: loaded.matches().collect(), positions: positions.iter().map(row).collect() })
}

/// Computes the positions without keeping them: for a preview and for measuring.
pub fn positions(read: &Read<'_>, as_of: NaiveDate) -> Result<Vec<LicencePosition>> {
    let loaded = Loaded::everything(read)?;
    Ok(Reckoning::new(loaded.facts(), as_of, Settings::default()).all())
}

/// After a command: only what it can have changed.
pub(crate) fn refresh_after(write: &Write<'_>, changes: &[Change], as_of: NaiveDate) -> Result<()> {
    let mut products = Vec::new();
    for change in changes.iter().filter(|change| concerns_licences(change)) {
        match &change.after.content {
            Content::Entitlement(entitlement) => {
                let before = change.before.as_ref().and_then(Record::as_noun::<Entitlement>);
                for terms in before.into_iter().chain([entitlement]) {
                    products.push(terms.product);
                    // What a renewal replaces may be for another product.
                    if let Some(replaced) = terms.supersedes {
                        let replaced = write.noun::<Entitlement>(replaced.into())?;
                        products.extend(replaced.map(|replaced| replaced.product));
                    }
                }
            }
            // Rules and products decide what titles are; people decide who is one user with two accounts.
            Content::Person(_) if !accounts_changed(change) => {}
            _ => return recompute(write, as_of).map(|_| ()),
        }
    }
    refresh(write, products, as_of)
}

/// The accounts that the change makes one user. Of somebody who has left, each is a user of its own again.
fn accounts_changed(change: &Change) -> bool {
    let accounts = |record: &Record| match &record.content {
        Content::Person(person) if record.retired.is_none() => person.accounts.clone(),
        _ => Vec::new(),
    };
    change.before.as_ref().map(accounts).unwrap_or_default() != accounts(&change.after)
}

/// After an import: recognises the titles that are new, and counts the products whose devices changed. Call it once
/// the import's facts are stored.
pub fn refresh_titles(
    write: &Write<'_>,
    changed: &[TitleNumber],
    new: &[TitleNumber],
    as_of: NaiveDate,
) -> Result<()> {
    if !new.is_empty() {
        let recognised = facts::recognise(write, new)?;
        for (number, matched) in recognised {
            write.put_match(number, matched)?;
        }
    }
    let products = write.products_of(changed)?;
    refresh(write, products, as_of)
}

/// The positions of some products, from only those facts that they rest on.
fn refresh(write: &Write<'_>, mut products: Vec<SoftwareProductId>, as_of: NaiveDate) -> Result<()> {
    products.sort_unstable();
    products.dedup();
    if products.is_empty() {
        return Ok(());
    }
    let loaded = Loaded::of(write, &products)?;
    let mut reckoning = Reckoning::new(loaded.facts(), as_of, Settings::default());
    let mut rows = Vec::with_capacity(products.len());
    for number in loaded.numbers() {
        rows.extend(reckoning.of(number).as_ref().map(row));
    }
    Ok(write.put_positions(Some(&products), &rows, as_of)?)
}

fn row(position: &LicencePosition) -> PositionRow {
    let word = |value: serde_json::Result<serde_json::Value>| {
        value.ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    };
    let figures = &position.declared;
    PositionRow {
        product: position.product,
        metric: word(serde_json::to_value(position.metric)),
        entitled: quantity(figures.entitled),
        known_entitled: figures.known_entitled,
        consumed: quantity(figures.consumed),
        balance: match figures.balance {
            Balance::Count(count) => i64::from(count).into(),
            Balance::Unlimited => "unlimited".to_owned().into(),
            Balance::Unknown => "unknown".to_owned().into(),
        },
        shortfall: figures.shortfall,
        unused: match figures.unused {
            Quantity::Count(count) => Some(count),
            Quantity::Unlimited | Quantity::Unknown => None,
        },
        status: word(serde_json::to_value(figures.status)),
        risk: position.risk.map(|risk| risk.0),
        evidence_grade: position.evidence_grade.map(|grade: EvidenceGrade| word(serde_json::to_value(grade))),
        proven_entitled: quantity(position.proven.entitled),
        proven_shortfall: position.proven.shortfall,
    }
}

fn quantity(quantity: Quantity) -> ansvar_store::licence::Value {
    match quantity {
        Quantity::Count(count) => i64::from(count).into(),
        state => state.to_string().into(),
    }
}

/// What the rules made of a title, as it is stored.
fn stored(resolved: &Resolved, product: Option<SoftwareProductId>) -> Match {
    Match {
        product,
        rule: resolved.rule,
        version_rank: resolved.version.map(|rank| rank.0),
        is_ignored: resolved.ignored,
    }
}
