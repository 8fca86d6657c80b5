//! The numbers and texts that a wish is made of. Everything shrinks towards zero, and zero means the sensible choice;
//! the highest numbers mean an unknown id, a record of the wrong kind, or the end of the calendar.

use ansvar_domain::decision::DecisionReference;
use ansvar_domain::id::{DeviceId, RecordId};
use ansvar_domain::text::LONGEST;
use ansvar_domain::{Kind, Record};
use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::register::Register;

/// Numbers from here up ask for something absurd.
const ABSURD: u16 = 940;
const UNKNOWN: u16 = 980;
pub(super) const HIGHEST: u16 = 1000;

/// What was drawn.
#[derive(Clone, Debug)]
pub struct Draw {
    pub(super) texts: Vec<String>,
    pub(super) numbers: Vec<u16>,
}

pub(super) fn draw() -> impl Strategy<Value = Draw> {
    (vec(text(), 3), vec(0..HIGHEST, 12)).prop_map(|(texts, numbers)| Draw { texts, numbers })
}

/// Names that collide in letter case and white space, blanks, texts that are too long, and anything else.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => prop::sample::select(vec!["Asynja", "Procapita", "META", "Larm", "Skola24", "Åtkomst", "§ 117"])
            .prop_map(str::to_owned),
        4 => prop::sample::select(vec!["asynja", "ASYNJA ", "  Asynja", "meta"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["", " ", "\t\n"]).prop_map(str::to_owned),
        1 => Just("å".repeat(LONGEST + 1)),
        2 => any::<String>(),
    ]
}

/// What was drawn, held against a register.
pub(super) struct Hand<'a> {
    pub(super) register: &'a Register,
    pub(super) draw: &'a Draw,
}

impl Hand<'_> {
    pub(super) fn number(&self, at: usize) -> u16 {
        self.draw.numbers.get(at % self.draw.numbers.len().max(1)).copied().unwrap_or_default()
    }

    pub(super) fn text(&self, at: usize) -> String {
        self.draw.texts.get(at % self.draw.texts.len().max(1)).cloned().unwrap_or_default()
    }

    pub(super) fn maybe_text(&self, at: usize) -> Option<String> {
        (self.number(at) % 3 == 1).then(|| self.text(at))
    }

    pub(super) fn one_of<T: Clone>(&self, choices: &[T], at: usize) -> T {
        choices[usize::from(self.number(at)) % choices.len()].clone()
    }

    pub(super) fn chance(&self, at: usize) -> bool {
        self.number(at) % 2 == 1
    }

    /// A record of the kind if there is one; for high numbers any record, or none at all.
    pub(super) fn id<I: From<RecordId>>(&self, kind: Kind, at: usize) -> I {
        let number = self.number(at);
        let unknown: RecordId = self.register.ids.never(number.into());
        if number >= UNKNOWN {
            return unknown.into();
        }
        let of_kind = |record: &&Record| number >= ABSURD || record.kind() == kind;
        let fitting: Vec<_> =
            self.register.records().values().filter(of_kind).map(|record| record.id).collect();
        if fitting.is_empty() { unknown.into() } else { self.one_of(&fitting, at).into() }
    }

    pub(super) fn maybe<I: From<RecordId>>(&self, kind: Kind, at: usize) -> Option<I> {
        (self.number(at) % 3 != 1).then(|| self.id(kind, at))
    }

    /// A device, for high numbers one that nobody reported.
    pub(super) fn device(&self, at: usize) -> DeviceId {
        let all: Vec<_> = self.register.devices().keys().copied().collect();
        if self.number(at) >= ABSURD || all.is_empty() {
            self.register.ids.never(self.number(at).into())
        } else {
            self.one_of(&all, at)
        }
    }

    /// Any record at all.
    pub(super) fn any_id(&self, at: usize) -> RecordId {
        let number = self.number(at);
        let all: Vec<_> = self.register.records().keys().copied().collect();
        if number >= UNKNOWN || all.is_empty() {
            self.register.ids.never(number.into())
        } else {
            self.one_of(&all, at)
        }
    }

    /// A day around today; for high numbers an end of the calendar.
    pub(super) fn day(&self, at: usize) -> NaiveDate {
        let number = self.number(at);
        let today = self.register.today();
        match number {
            UNKNOWN.. => NaiveDate::MAX,
            ABSURD.. => NaiveDate::MIN,
            _ if number.is_multiple_of(2) => {
                today.checked_sub_days(Days::new((number / 8).into())).unwrap_or(today)
            }
            _ => today.checked_add_days(Days::new((number / 8).into())).unwrap_or(today),
        }
    }

    pub(super) fn maybe_day(&self, at: usize) -> Option<NaiveDate> {
        (self.number(at) % 3 == 1).then(|| self.day(at))
    }

    pub(super) fn decision(&self, at: usize) -> DecisionReference {
        let long_ago = Days::new((self.number(at + 1) / 2).into());
        let date = if self.number(at + 1) >= ABSURD {
            self.day(at + 1)
        } else {
            self.register.today().checked_sub_days(long_ago).unwrap_or(NaiveDate::MIN)
        };
        let paragraph = if self.number(at) >= ABSURD { self.text(at) } else { self.number(at).to_string() };
        DecisionReference {
            body: self.id(Kind::Body, at),
            paragraph,
            date,
            document: self.maybe_text(at + 2),
        }
    }

    pub(super) fn maybe_decision(&self, at: usize) -> Option<DecisionReference> {
        self.chance(at + 1).then(|| self.decision(at))
    }
}
