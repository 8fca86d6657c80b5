//! Which rows each machine's report has: the placed titles exactly, the others by chance, and some dirt.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};

use super::device::Device;
use super::titles::{Placement, Program, Title};
use crate::example::random::Random;

/// A machine lists at least so many titles, and at most.
pub(super) const FEWEST: u32 = 60;
pub(super) const MOST: u32 = 140;

/// When a row says that its program was installed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Installed {
    Unsaid,
    On(NaiveDate),
    /// The platform's zero day, which means nothing.
    Zero,
    /// Text that is no day.
    Unreadable,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Row {
    pub(super) program: Program,
    pub(super) installed: Installed,
    /// Whose the row is, where it is not the machine's.
    pub(super) account: Option<String>,
    pub(super) is_64_bit: bool,
}

/// The rows of every machine, in the order of `devices`.
pub(super) fn rows(
    seed: u64,
    devices: &[Device],
    titles: &[Title],
    placements: &[Placement],
) -> Vec<Vec<Row>> {
    let mut placed = placed(seed, devices, placements);
    devices
        .iter()
        .enumerate()
        .map(|(at, device)| {
            let mut random = Random::of_part(seed, 10_000 + at as u64);
            let own = placed.remove(&at).unwrap_or_default();
            device_rows(device, own, titles, &mut random)
        })
        .collect()
}

/// Deals each pool's titles out over a shuffled list of machines, so that the counts hold for every seed.
fn placed(seed: u64, devices: &[Device], placements: &[Placement]) -> BTreeMap<usize, Vec<Program>> {
    let pools: BTreeSet<&str> = placements.iter().map(|placement| placement.pool.as_str()).collect();
    let mut placed: BTreeMap<usize, Vec<Program>> = BTreeMap::new();
    for (part, pool) in pools.into_iter().enumerate() {
        let mut order: Vec<usize> = (0..devices.len()).collect();
        Random::of_part(seed, 20_000 + part as u64).shuffle(&mut order);
        for placement in placements.iter().filter(|placement| placement.pool == pool) {
            let mut left = placement.devices;
            order.retain(|at| {
                let takes = left > 0
                    && devices.get(*at).is_some_and(|device| placement.groups.contains(device.group));
                if takes {
                    left -= 1;
                    placed.entry(*at).or_default().push(placement.program.clone());
                }
                !takes
            });
        }
    }
    placed
}

fn device_rows(device: &Device, placed: Vec<Program>, titles: &[Title], random: &mut Random) -> Vec<Row> {
    let wanted = (FEWEST + random.below(MOST - FEWEST + 1)) as usize;
    let mut likely = Vec::new();
    let mut spare = Vec::new();
    for title in titles.iter().filter(|title| title.groups.contains(device.group)) {
        if random.chance(title.percent) { likely.push(title) } else { spare.push(title) }
    }
    random.shuffle(&mut likely);
    random.shuffle(&mut spare);
    let room = wanted.saturating_sub(placed.len());
    let mut rows: Vec<Row> = placed.into_iter().map(|program| row(program, None, device, random)).collect();
    for title in likely.into_iter().chain(spare).take(room) {
        let account = device.account.clone().filter(|_| title.of_user);
        rows.push(row(title.program.clone(), account, device, random));
    }
    random.shuffle(&mut rows);
    repeated(&mut rows, random);
    rows
}

fn row(mut program: Program, account: Option<String>, device: &Device, random: &mut Random) -> Row {
    if random.chance(2) {
        program.name.push(' ');
    }
    let age = Duration::days(i64::from(30 + random.below(900)));
    let installed = match random.below(100) {
        0..6 => Installed::Unsaid,
        6..9 => Installed::Zero,
        9 => Installed::Unreadable,
        _ => Installed::On((device.reported - age).date()),
    };
    Row { program, installed, account, is_64_bit: random.chance(70) }
}

/// Agents list a program twice where it stands under both halves of the registry.
fn repeated(rows: &mut Vec<Row>, random: &mut Random) {
    let twice: Vec<Row> = rows
        .iter()
        .filter(|_| random.chance(2))
        .map(|row| Row { is_64_bit: !row.is_64_bit, ..row.clone() })
        .collect();
    rows.extend(twice);
}
