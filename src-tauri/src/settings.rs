//! Preferences of this user on this machine: language, theme, columns, the last workspace. One small file, written
//! whole; a damaged one is begun anew, since nothing in it is irreplaceable.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The longest value that is kept: a list's chosen columns are a few hundred characters.
const LONGEST: usize = 20_000;

#[derive(Debug)]
pub struct Settings {
    path: PathBuf,
    values: Mutex<BTreeMap<String, String>>,
}

impl Settings {
    pub fn read(path: PathBuf) -> Self {
        let values = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { path, values: Mutex::new(values.unwrap_or_default()) }
    }

    pub fn all(&self) -> BTreeMap<String, String> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn get(&self, key: &str) -> Option<String> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Keeps a value. One that is too long, or a disk that is full, is not worth interrupting anybody for.
    pub fn put(&self, key: &str, value: &str) {
        if value.len() > LONGEST {
            return;
        }
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.insert(key.to_owned(), value.to_owned());
        if let Err(error) = self.write(&values) {
            tracing::warn!("preferences were not kept: {error}");
        }
    }

    fn write(&self, values: &BTreeMap<String, String>) -> std::io::Result<()> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let unfinished = self.path.with_extension("unfinished");
        std::fs::write(&unfinished, serde_json::to_vec_pretty(values)?)?;
        std::fs::rename(unfinished, &self.path)
    }
}
