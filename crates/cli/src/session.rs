//! Where this run works: which workspace, whose keys, which passphrase. Owns the questions that opening may ask; the
//! opening itself is the use cases'.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_app::key::Passphrase;
use ansvar_app::{App, Failure, FailureCode, Opening, Surroundings, SystemClock, SystemIds, Text};

use crate::exit::{Result, Stop, misuse};
use crate::output::{Output, note};

/// How many times a passphrase may be mistyped.
const TRIES: u32 = 3;
const EXTENSION: &str = "ansvar";

#[derive(Debug)]
pub struct Session {
    pub output: Output,
    workspace: Option<PathBuf>,
    configuration: PathBuf,
    data: PathBuf,
}

impl Session {
    pub fn new(output: Output, workspace: Option<PathBuf>) -> Result<Self, (Output, Stop)> {
        let folder = |variable: &str, usual: Option<PathBuf>| {
            std::env::var_os(variable)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
                .or_else(|| usual.map(|folder| folder.join("ansvar")))
        };
        let configuration = folder("ANSVAR_CONFIG_DIR", dirs::config_dir());
        let data = folder("ANSVAR_DATA_DIR", dirs::data_dir());
        match (configuration, data) {
            (Some(configuration), Some(data)) => {
                let workspace = workspace.filter(|path| !path.as_os_str().is_empty());
                Ok(Self { output, workspace, configuration, data })
            }
            _ => Err((output, Stop::Failed(Failure::new(FailureCode::NoWorkspace, "cli-no-home")))),
        }
    }

    pub fn text(&self) -> &'static Text {
        self.output.text
    }

    /// The workspace that is meant: the one named, else the only one in the data folder.
    pub fn path(&self) -> Result<PathBuf> {
        if let Some(path) = &self.workspace {
            return Ok(path.clone());
        }
        let mut found = workspaces(&self.data);
        match found.len() {
            0 => Err(Stop::Usage(misuse("cli-usage-no-workspace").with("folder", self.data.display()))),
            1 => Ok(found.remove(0)),
            _ => {
                let names: Vec<_> = found.iter().map(|path| path.display().to_string()).collect();
                Err(Stop::Usage(misuse("cli-usage-several-workspaces").with("names", names.join(", "))))
            }
        }
    }

    /// Opens the workspace that is meant, asking for its passphrase where it has one and somebody is there to answer.
    pub fn open(&mut self) -> Result<App> {
        let path = self.path()?;
        let opened = self.with_passphrase(|opening| opening.open(&path))?;
        self.output.notices(&opened.notices);
        Ok(opened.app)
    }

    /// Does what needs keys, and asks for the passphrase when it is needed.
    pub fn with_passphrase<T>(&self, work: impl Fn(&Opening) -> ansvar_app::Result<T>) -> Result<T> {
        let mut asked = 0;
        let mut passphrase = given_passphrase();
        loop {
            let failure = match work(&self.opening(passphrase.take())) {
                Ok(done) => return Ok(done),
                Err(failure) => failure,
            };
            let again = match failure.code {
                FailureCode::NeedsPassphrase => std::io::stdin().is_terminal(),
                FailureCode::WrongPassphrase => (1..TRIES).contains(&asked),
                _ => false,
            };
            if !again {
                return Err(explained(failure));
            }
            if asked > 0 {
                note(&self.text().failure(&failure));
            }
            asked += 1;
            passphrase = Some(self.ask("key-passphrase-ask")?);
        }
    }

    /// For making a workspace: with the passphrase of the environment, or one asked for twice if `ask`.
    pub fn opening_for_new(&self, ask: bool) -> Result<Opening> {
        if !ask {
            return Ok(self.opening(given_passphrase()));
        }
        let first = self.ask_text("key-passphrase-ask")?;
        if first != self.ask_text("key-passphrase-repeat")? {
            return Err(Failure::new(FailureCode::WrongPassphrase, "key-passphrase-differs").into());
        }
        Ok(self.opening(Some(Passphrase::new(first))))
    }

    fn opening(&self, passphrase: Option<Passphrase>) -> Opening {
        Opening {
            configuration: self.configuration.clone(),
            passphrase,
            around: Surroundings { clock: Arc::new(SystemClock), ids: Arc::new(SystemIds) },
        }
    }

    fn ask(&self, key: &str) -> Result<Passphrase> {
        self.ask_text(key).map(Passphrase::new)
    }

    fn ask_text(&self, key: &str) -> Result<String> {
        let prompt = format!("{}: ", self.text().word(key));
        Ok(rpassword::prompt_password(prompt).map_err(Failure::from)?)
    }
}

/// Without a terminal nobody can be asked: then the sentence says how to give the passphrase.
fn explained(failure: Failure) -> Stop {
    match failure.code {
        FailureCode::NeedsPassphrase => {
            Failure::new(FailureCode::NeedsPassphrase, "cli-needs-passphrase").into()
        }
        _ => failure.into(),
    }
}

fn given_passphrase() -> Option<Passphrase> {
    std::env::var("ANSVAR_PASSPHRASE").ok().filter(|given| !given.is_empty()).map(Passphrase::new)
}

/// Workspaces in a folder; what a restore set aside is not one to work in.
fn workspaces(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION) && path.is_file())
        .filter(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().contains(".before-")))
        .collect();
    found.sort();
    found
}
