//! A clock that stands still until it is told to move.

use ansvar_domain::context::Context;
use ansvar_domain::id::{CommandId, PersonId};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

/// The day and instant that a test says it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    today: NaiveDate,
}

impl Clock {
    pub fn on(today: NaiveDate) -> Self {
        Self { today }
    }

    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// Noon, UTC, on the day.
    pub fn now(&self) -> DateTime<Utc> {
        self.today.and_time(NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(12)
    }

    pub fn turn_to(&mut self, today: NaiveDate) {
        self.today = today;
    }

    /// Moves forward; stops at the end of the calendar.
    pub fn days_pass(&mut self, days: u64) {
        self.today = self.today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    }

    pub fn context(&self, command: CommandId, actor: PersonId) -> Context {
        Context { command, actor, at: self.now(), today: self.today }
    }
}

/// A day written as `2012-12-03`.
pub fn day(text: &str) -> NaiveDate {
    match text.parse() {
        Ok(day) => day,
        Err(error) => panic!("“{text}” is not a day such as 2012-12-03: {error}"),
    }
}
