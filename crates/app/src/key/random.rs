//! Where unguessable bytes come from: the seam by which tests can foresee them.

use std::fmt::Debug;

use rand::TryRngCore;
use rand::rngs::OsRng;

use super::KeyFailure;

pub trait Random: Send + Sync + Debug {
    /// Fills all of `bytes`.
    ///
    /// # Errors
    /// [`KeyFailure::Randomness`] when there are none to be had.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), KeyFailure>;
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug)]
pub struct OsRandom;

impl Random for OsRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), KeyFailure> {
        OsRng.try_fill_bytes(bytes).map_err(|_| KeyFailure::Randomness)
    }
}
