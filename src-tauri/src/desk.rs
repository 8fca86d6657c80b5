//! What lies on the desk: the open workspace, if one is, the preferences, and whether a running import or check is to
//! stop.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, RwLock};

use ansvar_app::inventory::ImportProgress;
use ansvar_app::key::Passphrase;
use ansvar_app::list::language;
use ansvar_app::{
    App, Failure, FailureCode, Language, NewMunicipality, Notice, Opened, Opening, Outcome, Surroundings,
    SystemClock, SystemIds, Text,
};

use crate::folders::Folders;
use crate::settings::Settings;

/// The preference that names the workspace to open at start.
const LAST: &str = "workspace";

#[derive(Debug)]
pub struct Desk {
    pub folders: Folders,
    pub settings: Settings,
    open: RwLock<Option<Arc<App>>>,
    /// Why the last workspace did not open at start, until somebody has been told.
    failure: Mutex<Option<Failure>>,
    /// Whether the opening at start is over; whoever asks before waits.
    started: (Mutex<bool>, Condvar),
    pub stop_import: AtomicBool,
    pub stop_verify: AtomicBool,
}

impl Desk {
    pub fn new(folders: Folders) -> Self {
        let settings = Settings::read(folders.configuration.join("settings.json"));
        Self {
            folders,
            settings,
            open: RwLock::new(None),
            failure: Mutex::new(None),
            started: (Mutex::new(false), Condvar::new()),
            stop_import: AtomicBool::new(false),
            stop_verify: AtomicBool::new(false),
        }
    }

    pub fn language(&self) -> Language {
        self.settings.get("language").as_deref().and_then(language).unwrap_or_default()
    }

    pub fn text(&self) -> &'static Text {
        Text::of(self.language())
    }

    /// Opens what was open last. Whatever stands in the way is said on the first page.
    pub fn open_last(&self) {
        if let Some(path) = self.settings.get(LAST).filter(|path| !path.is_empty()).map(PathBuf::from)
            && let Err(failure) = self.open(&path, None)
        {
            *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure);
        }
        *self.started.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.started.1.notify_all();
    }

    /// The open workspace once the opening at start is over.
    pub fn current(&self) -> Result<Option<Arc<App>>, Failure> {
        let started = self.started.0.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.started.1.wait_while(started, |started| !*started).unwrap_or_else(PoisonError::into_inner));
        match self.failure.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(failure) => Err(failure),
            None => Ok(self.open.read().unwrap_or_else(PoisonError::into_inner).clone()),
        }
    }

    /// The open workspace, or the failure that says there is none.
    pub fn app(&self) -> Result<Arc<App>, Failure> {
        self.open
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .ok_or_else(|| Failure::new(FailureCode::NoWorkspace, "failure-no-workspace"))
    }

    pub fn open(&self, path: &Path, passphrase: Option<String>) -> Result<Vec<Notice>, Failure> {
        let opened = self.opening(passphrase).open(path)?;
        Ok(self.lay_out(opened))
    }

    pub fn create(
        &self,
        path: &Path,
        new: &NewMunicipality,
        passphrase: Option<String>,
    ) -> Result<Result<Vec<Notice>, Outcome>, Failure> {
        let made = self.opening(passphrase).create(path, new, self.text())?;
        Ok(made.map(|opened| self.lay_out(opened)))
    }

    pub fn example(
        &self,
        path: &Path,
        progress: impl FnMut(&ImportProgress) -> bool,
    ) -> Result<Vec<Notice>, Failure> {
        let opened = self.opening(None).example(path, self.text(), progress)?;
        Ok(self.lay_out(opened))
    }

    /// Puts a copy in place of the open workspace and opens it. What stands in the way of the copy is found before
    /// anything is closed.
    pub fn restore(&self, copy: &Path, passphrase: Option<String>) -> Result<Option<String>, Failure> {
        let target = self.app()?.path().to_owned();
        let opening = self.opening(passphrase);
        drop(opening.open(copy)?);
        self.close();
        let kept = opening.restore(copy, &target);
        self.lay_out(opening.open(&target)?);
        kept
    }

    pub fn close(&self) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
        self.settings.put(LAST, "");
    }

    /// Asks a running import to stop.
    pub fn stop_import(&self) {
        self.stop_import.store(true, Ordering::Relaxed);
    }

    /// Asks a running check to stop.
    pub fn stop_verify(&self) {
        self.stop_verify.store(true, Ordering::Relaxed);
    }

    fn opening(&self, passphrase: Option<String>) -> Opening {
        Opening {
            configuration: self.folders.configuration.clone(),
            passphrase: passphrase.filter(|text| !text.is_empty()).map(Passphrase::new),
            around: Surroundings { clock: Arc::new(SystemClock), ids: Arc::new(SystemIds) },
        }
    }

    fn lay_out(&self, opened: Opened) -> Vec<Notice> {
        self.settings.put(LAST, &opened.app.path().display().to_string());
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(opened.app));
        opened.notices
    }
}
