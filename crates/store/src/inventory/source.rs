//! Where each fact of a device came from: which report, and from which day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::inventory::Device;

/// What a report can say of a device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    Name,
    Serial,
    Uuid,
    DeviceKind,
    Manufacturer,
    Model,
    OsName,
    OsVersion,
    Account,
    Titles,
}

impl Fact {
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Serial,
        Self::Uuid,
        Self::DeviceKind,
        Self::Manufacturer,
        Self::Model,
        Self::OsName,
        Self::OsVersion,
        Self::Account,
        Self::Titles,
    ];

    /// The fact as in JSON, which is also what the device's field is called.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Serial => "serial",
            Self::Uuid => "uuid",
            Self::DeviceKind => "device_kind",
            Self::Manufacturer => "manufacturer",
            Self::Model => "model",
            Self::OsName => "os_name",
            Self::OsVersion => "os_version",
            Self::Account => "account",
            Self::Titles => "titles",
        }
    }
}

/// A report with the facts that stand as it said them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// The report's SHA-256, hex.
    pub report: String,
    pub day: NaiveDate,
    pub facts: Vec<Fact>,
}

/// Every fact stands under one report at the most.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sources(pub Vec<Source>);

impl Sources {
    pub fn of(&self, fact: Fact) -> Option<&Source> {
        self.0.iter().find(|source| source.facts.contains(&fact))
    }

    /// Notes that these facts now stand as a report says them.
    pub(super) fn take(&mut self, report: &str, day: NaiveDate, facts: &[Fact]) {
        for source in &mut self.0 {
            source.facts.retain(|fact| !facts.contains(fact));
        }
        match self.0.iter_mut().find(|source| source.report == report && source.day == day) {
            Some(source) => source.facts.extend(facts),
            None => self.0.push(Source { report: report.to_owned(), day, facts: facts.to_vec() }),
        }
        self.0.retain(|source| !source.facts.is_empty());
    }
}

impl Device {
    /// The day from which a fact is; nothing when nobody has said it. A device that was stored before sources were kept
    /// is as its last report had it.
    pub(super) fn told_on(&self, fact: Fact) -> Option<NaiveDate> {
        if let Some(source) = self.sources.of(fact) {
            return Some(source.day);
        }
        let is_said = match fact {
            Fact::Name => !self.name.is_empty(),
            Fact::Serial => self.serial.is_some(),
            Fact::Uuid => self.uuid.is_some(),
            Fact::DeviceKind => self.device_kind != super::device::UNSAID_KIND,
            Fact::Manufacturer => self.manufacturer.is_some(),
            Fact::Model => self.model.is_some(),
            Fact::OsName => self.os_name.is_some(),
            Fact::OsVersion => self.os_version.is_some(),
            Fact::Account => self.account.is_some(),
            Fact::Titles => self.has_software,
        };
        let since_then = if self.sources.0.is_empty() { self.last_seen } else { self.first_seen };
        is_said.then_some(since_then)
    }

    /// Takes a fact over from another device, and where it came from.
    pub(super) fn take_from(&mut self, other: &Self, fact: Fact) {
        match fact {
            Fact::Name => self.name.clone_from(&other.name),
            Fact::Serial => self.serial.clone_from(&other.serial),
            Fact::Uuid => self.uuid.clone_from(&other.uuid),
            Fact::DeviceKind => self.device_kind.clone_from(&other.device_kind),
            Fact::Manufacturer => self.manufacturer.clone_from(&other.manufacturer),
            Fact::Model => self.model.clone_from(&other.model),
            Fact::OsName => self.os_name.clone_from(&other.os_name),
            Fact::OsVersion => self.os_version.clone_from(&other.os_version),
            Fact::Account => self.account.clone_from(&other.account),
            Fact::Titles => self.titles.clone_from(&other.titles),
        }
        for source in &mut self.sources.0 {
            source.facts.retain(|known| *known != fact);
        }
        if let Some(source) = other.sources.of(fact) {
            self.sources.take(&source.report, source.day, &[fact]);
        }
        self.sources.0.retain(|source| !source.facts.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default()
    }

    #[test]
    fn a_fact_stands_under_the_report_that_said_it_last() {
        let mut sources = Sources::default();
        sources.take("a", day(1), &[Fact::Name, Fact::Serial, Fact::Titles]);
        sources.take("b", day(5), &[Fact::Name, Fact::Titles]);
        sources.take("c", day(6), &[Fact::Titles]);
        let from = |fact| sources.of(fact).map(|source| (source.report.as_str(), source.day));
        assert_eq!(from(Fact::Name), Some(("b", day(5))));
        assert_eq!(from(Fact::Serial), Some(("a", day(1))), "the later reports said nothing of it");
        assert_eq!(from(Fact::Titles), Some(("c", day(6))));
        assert_eq!(from(Fact::Model), None);
        sources.take("d", day(7), &[Fact::Serial, Fact::Name]);
        assert_eq!(sources.0.len(), 2, "a report that gives nothing any more is not kept: {sources:?}");
    }
}
