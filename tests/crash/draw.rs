//! What is drawn, from a seed that a failure can be replayed with.

use std::fmt;

/// A sequence of numbers that follows from its seed (SplitMix64).
pub struct Draw {
    seed: u64,
    state: u64,
}

impl Draw {
    pub fn seeded(seed: u64) -> Self {
        Self { seed, state: seed }
    }

    /// Another sequence on each run unless `ANSVAR_CRASH_SEED` says which; `name` tells the tests' sequences apart.
    pub fn of_this_run(name: &str) -> Self {
        let asked = std::env::var("ANSVAR_CRASH_SEED").ok().and_then(|seed| seed.parse().ok());
        let drawn = || {
            let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            since.map_or(0, |since| u64::from(since.subsec_nanos()) ^ since.as_secs())
        };
        let seed = asked.unwrap_or_else(drawn);
        let apart = name.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        Self { seed, state: seed ^ apart }
    }

    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }
}

impl fmt::Display for Draw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "replay with ANSVAR_CRASH_SEED={}", self.seed)
    }
}
