//! Keys that live as long as the program: for tests, and for nothing else.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Found, Kept, KeyFailure, KeyName, KeyStore, Secret};

#[derive(Default, Debug)]
pub struct MemoryStore {
    secrets: Mutex<BTreeMap<KeyName, Secret>>,
}

impl MemoryStore {
    /// No operation stops half-way, so what a panicking thread left behind is whole.
    fn secrets(&self) -> MutexGuard<'_, BTreeMap<KeyName, Secret>> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KeyStore for MemoryStore {
    fn get(&self, name: &KeyName) -> Result<Found, KeyFailure> {
        Ok(self.secrets().get(name).cloned().map_or(Found::Absent, Found::Secret))
    }

    fn put(&self, name: &KeyName, secret: &Secret) -> Result<Kept, KeyFailure> {
        self.secrets().insert(name.clone(), secret.clone());
        Ok(Kept::Quietly)
    }

    fn forget(&self, name: &KeyName) -> Result<(), KeyFailure> {
        self.secrets().remove(name);
        Ok(())
    }
}
