//! Licence positions, and what the rules made of each title, against the same computed anew.

use std::collections::BTreeMap;

use ansvar_domain::Reader;
use ansvar_domain::id::SoftwareProductId;
use ansvar_store::Read;
use ansvar_store::inventory::{Match, TitleNumber};
use ansvar_store::licence::PositionRow;
use ansvar_store::verify::InventoryFault;
use chrono::NaiveDate;

use crate::failure::Result;
use crate::licence::{self, Computed};

type Rows = BTreeMap<SoftwareProductId, Vec<PositionRow>>;

/// What was found of the positions.
#[derive(Debug, Default)]
pub(super) struct Checked {
    pub positions: u64,
    pub faults: Vec<InventoryFault>,
    /// Another version of the program has counted since this one opened the file: nothing was compared.
    pub is_by_another: bool,
}

pub(super) fn check(read: &Read<'_>, today: NaiveDate) -> Result<Checked> {
    let stored = read.position_rows()?;
    let positions = stored.len() as u64;
    if !licence::is_by_this_version(read)? {
        return Ok(Checked { positions, is_by_another: true, ..Checked::default() });
    }
    let Some(as_of) = read.positions_as_of()? else {
        let unknown = stored.iter().map(|(product, ..)| (*product, Kind::Unknown));
        return Ok(Checked { positions, faults: told(read, unknown), ..Checked::default() });
    };
    let Computed { matches, positions: rows } = licence::computed(read, as_of)?;
    let mut faults = matched(read, &matches)?;
    let mut anew: BTreeMap<NaiveDate, Rows> = [(as_of, by_product(rows))].into();
    if as_of != today {
        // After midnight a command counts what it touches for the new day, before everything is.
        anew.insert(today, by_product(licence::computed(read, today)?.positions));
    }
    let mut products: BTreeMap<SoftwareProductId, (Vec<String>, Vec<Option<PositionRow>>)> = BTreeMap::new();
    for (product, day, row) in stored {
        let (days, rows) = products.entry(product).or_default();
        days.push(day);
        rows.push(row);
    }
    let mut differing = Vec::new();
    for (product, (days, rows)) in &products {
        let day = days.first().filter(|first| days.iter().all(|day| day == *first));
        let expected = day
            .and_then(|day| day.parse::<NaiveDate>().ok())
            .and_then(|day| anew.get(&day))
            .map(|anew| anew.get(product).map_or(&[][..], Vec::as_slice));
        match expected {
            Some([]) => differing.push((*product, Kind::Unknown)),
            Some(expected) if expected.iter().map(Some).eq(rows.iter().map(Option::as_ref)) => {}
            _ => differing.push((*product, Kind::Altered)),
        }
    }
    let missing = anew.get(&as_of).into_iter().flat_map(BTreeMap::keys).filter(|product| {
        // Counted for the old day and no longer for the new one, it is rightly gone.
        !products.contains_key(product) && anew.values().all(|rows| rows.contains_key(product))
    });
    differing.extend(missing.map(|product| (*product, Kind::Missing)));
    faults.extend(told(read, differing));
    Ok(Checked { positions, faults, is_by_another: false })
}

#[derive(Clone, Copy)]
enum Kind {
    Altered,
    Missing,
    Unknown,
}

fn by_product(rows: Vec<PositionRow>) -> Rows {
    let mut products = Rows::new();
    for row in rows {
        products.entry(row.product).or_default().push(row);
    }
    for rows in products.values_mut() {
        rows.sort_by(|one, other| one.metric.cmp(&other.metric));
    }
    products
}

fn told(
    read: &Read<'_>,
    differing: impl IntoIterator<Item = (SoftwareProductId, Kind)>,
) -> Vec<InventoryFault> {
    let named = |(product, kind): (SoftwareProductId, Kind)| {
        // A record that does not read has a fault of its own.
        let record = read.record(product.into()).ok().flatten();
        let product = record.map_or_else(|| product.to_string(), |record| record.content.name());
        match kind {
            Kind::Altered => InventoryFault::PositionAltered { product },
            Kind::Missing => InventoryFault::PositionMissing { product },
            Kind::Unknown => InventoryFault::PositionUnknown { product },
        }
    };
    differing.into_iter().map(named).collect()
}

/// Titles that are taken for something else than the rules make of them.
fn matched(read: &Read<'_>, anew: &[(TitleNumber, Match)]) -> Result<Vec<InventoryFault>> {
    let stored = read.matches()?;
    let anew: BTreeMap<_, _> = anew.iter().copied().collect();
    let differing: Vec<_> = stored
        .into_iter()
        .filter(|(number, matched)| anew.get(number) != matched.as_ref())
        .map(|(number, _)| number)
        .collect();
    let titles = read.titles_numbered(&differing)?;
    Ok(titles.into_iter().map(|(_, title)| InventoryFault::TitleMatched { title: title.name }).collect())
}
