//! Use cases on a real workspace: the write door, imports and their undoing, positions, answers, secrets.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

mod end;
mod entitlement;
mod export;
mod history;
mod identity;
mod inventory;
mod perform;
mod position;
mod rule;
mod secrets;
mod sign;
mod stage;
mod verify;
mod weak_keys;
mod who;

/// What proptest itself tries when nobody asks for another number.
const UNASKED: u32 = 256;

/// How many cases a property tries: as many as a quick run has time for, or what `PROPTEST_CASES` asks for.
fn cases(usual: u32) -> proptest::test_runner::Config {
    let asked = proptest::test_runner::Config::default();
    let cases = if asked.cases == UNASKED { usual } else { asked.cases };
    proptest::test_runner::Config { cases, failure_persistence: None, max_shrink_iters: 100, ..asked }
}
