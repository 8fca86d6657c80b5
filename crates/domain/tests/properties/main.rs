//! What holds of every register and every command, however absurd.

mod applying;
mod authority;
mod changes;
mod editing;
mod merging;
mod overlaying;
mod wire;

/// What proptest itself tries when nobody asks for another number.
const UNASKED: u32 = 256;

/// How many cases a property tries: as many as a quick run has time for, or what `PROPTEST_CASES` asks for.
fn cases(usual: u32) -> proptest::test_runner::Config {
    let asked = proptest::test_runner::Config::default();
    let cases = if asked.cases == UNASKED { usual } else { asked.cases };
    proptest::test_runner::Config {
        cases,
        // Arbitrary commands are often refused, and a refused one has nothing to undo.
        max_global_rejects: cases * 20,
        failure_persistence: None,
        ..asked
    }
}
