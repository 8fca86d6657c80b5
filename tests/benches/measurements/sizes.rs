//! How much there is of everything. A municipality with a thousand machines, and a register far larger than any.

pub const DEVICES: u32 = 1_000;
pub const TITLES_PER_DEVICE: u32 = 1_100;
pub const DISTINCT_TITLES: u32 = 5_000;
pub const INSTALLATIONS: u32 = DEVICES * TITLES_PER_DEVICE;
pub const PRODUCTS: u32 = 1_500;
pub const RULES: u32 = 1_500;
pub const ENTITLEMENTS: u32 = 2_000;
pub const SYSTEMS: u32 = 100_000;
pub const PREFIXES: usize = 500;

/// Makes the same data every time.
pub const SEED: u64 = 4_711;
