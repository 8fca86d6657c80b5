//! Rights against demand (A3, A5, A8). Demand that is alike (version, body, allocation) is one class, so that the
//! work does not grow with the number of devices.
//!
//! Each pass runs over all demand before the next begins, so that flexible rights are not spent on easy demand.
//! Within a pass the newest version goes first: an older one may still find a newer right in the next pass.

mod shortage;

use crate::explanation::LineRule;
use crate::inventory::BodyCode;
use crate::number::VersionRank;
use crate::right::{Fit, Right};

pub(crate) use shortage::Shortage;

/// Demand that is alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Class {
    pub version: Option<VersionRank>,
    pub body: BodyCode,
    /// The right that a decision gives these units, by its place among the rights.
    pub allocated: Option<usize>,
    pub units: u32,
}

/// Units of one class that one right covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Fill {
    pub class: usize,
    pub right: usize,
    pub rule: LineRule,
    pub units: u32,
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(crate) struct Cover {
    pub fills: Vec<Fill>,
    /// For each class the units without a right.
    pub uncovered: Vec<u32>,
    /// For each right the units without a use; zero where it has no limit.
    pub left: Vec<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    Allocated,
    Exact,
    Downgrade,
    UnknownVersion,
}

const PASSES: [Pass; 4] = [Pass::Allocated, Pass::Exact, Pass::Downgrade, Pass::UnknownVersion];

impl Pass {
    /// The rule that the pass covers with, if this right may cover this class in it.
    fn rule(self, class: &Class, place: usize, right: &Right<'_>) -> Option<LineRule> {
        if !right.reaches(class.body) {
            return None;
        }
        let fit = right.fit(class.version)?;
        let rule = match (self, fit) {
            (Self::Allocated, _) if class.allocated == Some(place) => LineRule::Allocated,
            (Self::Exact, Fit::Exact) | (Self::UnknownVersion, Fit::UnknownVersion) => LineRule::Exact,
            (Self::Downgrade, Fit::Downgrade) => LineRule::Downgrade,
            _ => return None,
        };
        Some(if right.units.is_none() && rule != LineRule::Allocated { LineRule::Unlimited } else { rule })
    }
}

/// Covers `classes`, already in the order of demand, with those of `rights`, already in the order of use, that are
/// `admitted`.
pub(crate) fn cover(classes: &[Class], rights: &[Right<'_>], admitted: impl Fn(&Right<'_>) -> bool) -> Cover {
    let mut cover = Cover {
        fills: Vec::new(),
        uncovered: classes.iter().map(|class| class.units).collect(),
        left: rights.iter().map(|right| if admitted(right) { right.units.unwrap_or(0) } else { 0 }).collect(),
    };
    if rights.is_empty() {
        return cover;
    }
    for pass in PASSES {
        for (index, class) in classes.iter().enumerate() {
            for (place, right) in rights.iter().enumerate().filter(|(_, right)| admitted(right)) {
                let wanted = cover.uncovered[index];
                if wanted == 0 {
                    break;
                }
                let Some(rule) = pass.rule(class, place, right) else { continue };
                let units = if right.units.is_some() { wanted.min(cover.left[place]) } else { wanted };
                if units == 0 {
                    continue;
                }
                if right.units.is_some() {
                    cover.left[place] -= units;
                }
                cover.uncovered[index] -= units;
                cover.fills.push(Fill { class: index, right: place, rule, units });
            }
        }
    }
    cover
}

impl Cover {
    pub fn shortfall(&self) -> u32 {
        self.uncovered.iter().fold(0, |sum, units| sum.saturating_add(*units))
    }

    pub fn unused(&self) -> u32 {
        self.left.iter().fold(0, |sum, units| sum.saturating_add(*units))
    }

    /// The units that a right covers.
    pub fn used(&self, right: usize) -> u32 {
        self.fills.iter().filter(|fill| fill.right == right).map(|fill| fill.units).sum()
    }
}
