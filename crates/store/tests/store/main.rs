//! The workspace file from outside: what it keeps, refuses, finds, lists and gives back. Each test has a real,
//! encrypted file of its own; nothing is simulated.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::redundant_closure_for_method_calls,
    reason = "a test that cannot go on fails here, and says what it reads as a use case does"
)]

mod backup;
mod finding;
mod imports;
mod inventory;
mod inventory_life;
mod inventory_model;
mod journal;
mod list;
mod list_rows;
mod model;
mod opening;
mod record;
mod search;
mod several;
mod stage;
mod verify;

/// What proptest itself tries when nobody asks for another number.
const UNASKED: u32 = 256;

/// How many cases a property tries: as many as a quick run has time for, or what `PROPTEST_CASES` asks for.
fn cases(usual: u32) -> proptest::test_runner::Config {
    let asked = proptest::test_runner::Config::default();
    let cases = if asked.cases == UNASKED { usual } else { asked.cases };
    proptest::test_runner::Config { cases, failure_persistence: None, max_shrink_iters: 200, ..asked }
}
