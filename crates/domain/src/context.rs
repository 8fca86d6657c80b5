//! What a rule is told about the moment: who acts, when, and under which command. Never fetched, always given.

use chrono::{DateTime, NaiveDate, Utc};

use crate::id::{CommandId, PersonId};

/// The moment in which a command is applied.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    pub command: CommandId,
    pub actor: PersonId,
    /// The instant, UTC. Recorded; never compared to decide between two people's changes.
    pub at: DateTime<Utc>,
    /// The calendar day where the municipality is. Decisions and validity are dates, not instants.
    pub today: NaiveDate,
}
