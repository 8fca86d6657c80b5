//! What use requires, in units of a metric (N4, M1–M3). One file for each way of counting; each turns the devices
//! where a product is found into units, and nothing else does.

mod device;
mod found;
mod named_user;
mod user;

use std::cmp::Reverse;

use ansvar_domain::entitlement::Metric;

use crate::allocations::Allocations;
use crate::cover::Class;
use crate::inventory::{BodyCode, Inventory};
use crate::number::{DeviceNumber, Holder, ProductNumber, UserNumber, VersionRank};
use crate::titles::Titles;

pub(crate) use found::Standings;

/// A version for comparing within one product: 0 is unknown and thus below all others.
type VersionCode = u16;

fn code(version: Option<VersionRank>) -> VersionCode {
    version.map_or(0, |rank| rank.0.saturating_add(1))
}

/// One unit of demand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unit {
    pub holder: Holder,
    kind: UnitKind,
}

/// What makes units alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct UnitKind {
    version: VersionCode,
    body: BodyCode,
    /// A right's place among the rights, from 1; 0 is none.
    allocated: u16,
}

impl UnitKind {
    /// Newest version first, unknown last (see [`crate::cover`]).
    fn order(self) -> impl Ord + use<> {
        (Reverse(self.version), self.body, self.allocated)
    }

    /// Where to look first for kinds like this one; different kinds may share it.
    fn slot(self) -> usize {
        let mixed = self.version ^ (self.body << 3) ^ (self.allocated << 5);
        usize::from(mixed) & ((1 << PLACE_BITS) - 1)
    }
}

const PLACE_BITS: u32 = 8;

/// The demand for one product. Kept between products so that its memory is used again.
#[derive(Default, Debug)]
pub(crate) struct Demand {
    pub units: Vec<Unit>,
    /// Devices with the product that no longer count.
    pub decommissioned: Vec<DeviceNumber>,
    /// Devices that count though they have not been seen for long.
    pub stale: u32,
    /// Devices whose user is not known, where persons are counted.
    pub user_unknown: u32,
    pub allocated_not_in_use: u32,
    pub use_without_allocation: u32,
    found: Vec<Found>,
    /// By device: the highest version so far, plus one; 0 where not found yet.
    highest: Vec<u32>,
    users: Vec<user::Slot>,
    seen: Vec<UserNumber>,
}

#[derive(Clone, Copy, Debug)]
struct Found {
    device: DeviceNumber,
    version: VersionCode,
}

/// What the demand for a product depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask<'a> {
    pub product: ProductNumber,
    pub metric: Metric,
    pub titles: &'a Titles,
    pub inventory: &'a Inventory,
    pub allocations: &'a Allocations,
    pub standings: &'a Standings,
    /// Some right is limited to bodies, so that bodies must be told apart.
    pub by_body: bool,
    /// Who is allocated which right (by its place, if it counts), in the order of holders, each holder once.
    pub allocated: &'a [(Holder, Option<usize>)],
}

impl Demand {
    /// Fills `self` with the demand asked for. A metric that is not counted gives no units.
    pub fn collect(&mut self, ask: &Ask<'_>) {
        self.units.clear();
        self.decommissioned.clear();
        self.found.clear();
        (self.stale, self.user_unknown) = (0, 0);
        (self.allocated_not_in_use, self.use_without_allocation) = (0, 0);
        match ask.metric {
            Metric::Device => {
                self.find(ask);
                self.count_devices(ask);
            }
            Metric::User => {
                self.find(ask);
                self.count_users(ask);
            }
            Metric::NamedUser => {
                self.find(ask);
                self.count_named_users(ask);
            }
            _ => {}
        }
    }

    fn push(&mut self, ask: &Ask<'_>, holder: Holder, version: VersionCode, body: BodyCode) {
        let allocated = if ask.allocated.is_empty() {
            0
        } else {
            let place = ask.allocated.binary_search_by_key(&holder, |(holder, _)| *holder);
            let right = place.ok().and_then(|at| ask.allocated[at].1);
            right.and_then(|right| u16::try_from(right + 1).ok()).unwrap_or(0)
        };
        let kind = UnitKind { version, body: if ask.by_body { body } else { 0 }, allocated };
        self.units.push(Unit { holder, kind });
    }

    /// The demand in classes, in the order in which they are served.
    pub fn classes(&self) -> Vec<Class> {
        // Each kind's place plus one, where the table reaches: kinds are few but units are very many.
        let mut places = [0_u16; 1 << PLACE_BITS];
        let mut counted: Vec<(UnitKind, u32)> = Vec::new();
        for unit in &self.units {
            let slot = &mut places[unit.kind.slot()];
            let mut place = usize::from(*slot).wrapping_sub(1);
            if counted.get(place).is_none_or(|(kind, _)| *kind != unit.kind) {
                place = counted.iter().position(|(kind, _)| *kind == unit.kind).unwrap_or_else(|| {
                    counted.push((unit.kind, 0));
                    counted.len() - 1
                });
                *slot = u16::try_from(place + 1).unwrap_or(0);
            }
            counted[place].1 += 1;
        }
        counted.sort_by_key(|(kind, _)| kind.order());
        counted.into_iter().map(|(kind, units)| class(kind, units)).collect()
    }

    /// The holders of each of [`Demand::classes`], in the same order; within a class by id (A1).
    pub fn holders(&self) -> Vec<Vec<Holder>> {
        let mut units = self.units.clone();
        units.sort_by_key(|unit| (unit.kind.order(), unit.holder));
        let alike = |one: &Unit, next: &Unit| one.kind == next.kind;
        units.chunk_by(alike).map(|units| units.iter().map(|unit| unit.holder).collect()).collect()
    }
}

fn class(kind: UnitKind, units: u32) -> Class {
    Class {
        version: kind.version.checked_sub(1).map(VersionRank),
        body: kind.body,
        allocated: usize::from(kind.allocated).checked_sub(1),
        units,
    }
}
