//! The clock and the source of ids: the only two things that a use case may not invent. Tests hand in their own.

use chrono::{DateTime, Local, NaiveDate, Utc};
use uuid::Uuid;

/// Tells the time.
pub trait Clock: Send + Sync + std::fmt::Debug {
    fn now(&self) -> DateTime<Utc>;

    /// The calendar day where the user is.
    fn today(&self) -> NaiveDate;
}

/// Makes ids.
pub trait Ids: Send + Sync + std::fmt::Debug {
    fn next(&self) -> Uuid;
}

/// This machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }
}

/// UUIDv7: sorts by the time it was made.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemIds;

impl Ids for SystemIds {
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}
