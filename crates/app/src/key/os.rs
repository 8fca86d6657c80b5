//! Keys in the operating system's own key store. Owns how it is asked: on a thread of its own and within a time,
//! because a store that does not answer, or waits for somebody to unlock it, must not hold the program.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use keyring_core::{CredentialStore, Entry, Error};
use zeroize::Zeroizing;

use super::{Found, Kept, KeyFailure, KeyName, KeyStore, Secret};

/// What the entries belong to, as the user sees it in the key store's own window.
const SERVICE: &str = "ansvar";
const PROBE_PATIENCE: Duration = Duration::from_secs(2);
const STORE_PATIENCE: Duration = Duration::from_secs(5);
/// Somebody may have to find and type a password.
const PERSON_PATIENCE: Duration = Duration::from_mins(3);

/// Whether a person is there to unlock the key store.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prompting {
    Allowed,
    Never,
}

impl Prompting {
    /// On Linux a key store asks in a window: without a display nobody would ever see it. Elsewhere the operating
    /// system knows by itself whether it can ask.
    pub fn of_this_session() -> Self {
        let has_display = ["WAYLAND_DISPLAY", "DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        if has_display || !cfg!(target_os = "linux") { Self::Allowed } else { Self::Never }
    }
}

/// Why the operating system's key store is not used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Absence {
    /// None runs, or it has no place for keys.
    NotRunning,
    /// It is locked and nobody is there to unlock it. Keys may lie in it.
    Locked,
    /// It did not answer in time.
    TooSlow,
}

#[derive(Debug)]
pub struct OsStore {
    store: Arc<CredentialStore>,
    patience: Duration,
}

impl OsStore {
    /// Finds the key store, in two seconds at the most, and without asking anybody anything.
    ///
    /// # Errors
    /// [`Absence`], which is no fault: other places take over.
    pub fn probe(prompting: Prompting) -> Result<Self, Absence> {
        let patience = match prompting {
            Prompting::Allowed => PERSON_PATIENCE,
            Prompting::Never => STORE_PATIENCE,
        };
        let store = within(PROBE_PATIENCE, move || native::find(prompting)).ok_or(Absence::TooSlow)??;
        Ok(Self { store, patience })
    }

    fn ask<T: Send + 'static>(
        &self,
        name: &KeyName,
        question: impl FnOnce(Entry) -> Result<T, Error> + Send + 'static,
    ) -> Result<Option<T>, KeyFailure> {
        let (store, name) = (Arc::clone(&self.store), name.clone());
        let answer = within(self.patience, move || question(store.build(SERVICE, name.as_str(), None)?));
        match answer.ok_or(KeyFailure::OsStoreSilent)? {
            Ok(value) => Ok(Some(value)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(KeyFailure::OsStore { reason: reason(&error) }),
        }
    }
}

impl KeyStore for OsStore {
    fn get(&self, name: &KeyName) -> Result<Found, KeyFailure> {
        let bytes = self.ask(name, |entry| entry.get_secret().map(Zeroizing::new))?;
        let Some(bytes) = bytes else { return Ok(Found::Absent) };
        std::str::from_utf8(&bytes)
            .ok()
            .and_then(Secret::from_hex)
            .map(Found::Secret)
            .ok_or_else(|| KeyFailure::OsEntryDamaged { name: name.to_string() })
    }

    /// As hex, because some key stores keep text only.
    fn put(&self, name: &KeyName, secret: &Secret) -> Result<Kept, KeyFailure> {
        let text = secret.to_hex();
        self.ask(name, move |entry| entry.set_secret(text.as_bytes()))?;
        Ok(Kept::Quietly)
    }

    fn forget(&self, name: &KeyName) -> Result<(), KeyFailure> {
        self.ask(name, |entry| entry.delete_credential()).map(drop)
    }
}

/// The kind of error without what it carries: some kinds carry the bytes that were read.
fn reason(error: &Error) -> String {
    match error {
        Error::PlatformFailure(source) | Error::NoStorageAccess(source) => source.to_string(),
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "unreadable data".to_owned(),
        Error::Ambiguous(entries) => format!("{} entries of one name", entries.len()),
        other => other.to_string(),
    }
}

/// The answer of `work`, or `None` when it took longer than `patience`. The thread is then left to itself: nothing
/// can make the other side answer.
fn within<T: Send + 'static>(patience: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (sender, receiver) = channel();
    let asked = thread::Builder::new().name("key-store".to_owned()).spawn(move || {
        // Nobody listens any more when the time was up.
        drop(sender.send(work()));
    });
    asked.ok()?;
    receiver.recv_timeout(patience).ok()
}

#[cfg(target_os = "linux")]
mod native {
    use secret_service::blocking::SecretService;
    use secret_service::{EncryptionType, Error};

    use super::{Absence, Arc, CredentialStore, Prompting};

    /// Looks whether keys would have a place and whether it is open, which the store itself only finds out by asking
    /// the person.
    pub fn find(prompting: Prompting) -> Result<Arc<CredentialStore>, Absence> {
        let service = SecretService::connect(EncryptionType::Dh).map_err(|error| absence(&error))?;
        let collection = service.get_default_collection().map_err(|error| absence(&error))?;
        let is_locked = collection.is_locked().map_err(|error| absence(&error))?;
        if is_locked && prompting == Prompting::Never {
            return Err(Absence::Locked);
        }
        match zbus_secret_service_keyring_store::Store::new() {
            Ok(store) => Ok(store),
            Err(_) => Err(Absence::NotRunning),
        }
    }

    fn absence(error: &Error) -> Absence {
        match error {
            Error::Locked | Error::Prompt => Absence::Locked,
            _ => Absence::NotRunning,
        }
    }
}

#[cfg(windows)]
mod native {
    use super::{Absence, Arc, CredentialStore, Prompting};

    pub fn find(_prompting: Prompting) -> Result<Arc<CredentialStore>, Absence> {
        match windows_native_keyring_store::Store::new() {
            Ok(store) => Ok(store),
            Err(_) => Err(Absence::NotRunning),
        }
    }
}

#[cfg(target_os = "macos")]
mod native {
    use super::{Absence, Arc, CredentialStore, Prompting};

    pub fn find(_prompting: Prompting) -> Result<Arc<CredentialStore>, Absence> {
        match apple_native_keyring_store::keychain::Store::new() {
            Ok(store) => Ok(store),
            Err(_) => Err(Absence::NotRunning),
        }
    }
}

#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
mod native {
    use super::{Absence, Arc, CredentialStore, Prompting};

    pub fn find(_prompting: Prompting) -> Result<Arc<CredentialStore>, Absence> {
        Err(Absence::NotRunning)
    }
}

#[cfg(test)]
mod tests;
