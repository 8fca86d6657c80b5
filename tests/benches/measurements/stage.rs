//! Where everything lies while it is measured: a folder of its own below `target`, with keys in files, so that the
//! program that is started later finds the same workspaces.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_app::key::{Found, KeyName, OsRandom, Prompting, choose};
use ansvar_app::{App, Language, NewMunicipality, Opening, Surroundings, SystemClock, SystemIds, Text};
use ansvar_store::{Key, Workspace, id_of};
use tempfile::TempDir;

pub struct Stage {
    folder: TempDir,
}

/// The project's folder.
pub fn project() -> PathBuf {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs a bench and says where its package is");
    PathBuf::from(package).parent().expect("the package lies in the project").to_path_buf()
}

/// The folder with what cargo built in this profile.
pub fn built() -> PathBuf {
    let own = std::env::current_exe().expect("a bench knows its own path");
    own.ancestors().nth(2).expect("a bench lies in target/<profile>/deps").to_path_buf()
}

impl Stage {
    pub fn set() -> Self {
        let parent = built().join("bench");
        std::fs::create_dir_all(&parent).expect("the target folder takes a folder");
        Self { folder: TempDir::with_prefix_in("run-", parent).expect("the target folder takes a folder") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Keys and preferences, for this process and for the program.
    pub fn configuration(&self) -> PathBuf {
        self.path("configuration")
    }

    pub fn opening(&self) -> Opening {
        Opening {
            configuration: self.configuration(),
            passphrase: None,
            around: Surroundings { clock: Arc::new(SystemClock), ids: Arc::new(SystemIds) },
        }
    }

    /// A new workspace with a municipality in it.
    pub fn create(&self, name: &str) -> (PathBuf, App) {
        let path = self.path(name);
        let municipality = NewMunicipality { name: "Mätkommun".into(), chief: "IT-chefen".into() };
        let made = self.opening().create(&path, &municipality, Text::of(Language::Sv));
        match made.expect("a workspace can be made") {
            Ok(opened) => (path, opened.app),
            Err(outcome) => panic!("the register refuses the municipality: {outcome:?}"),
        }
    }

    /// The key of a workspace made here.
    fn secret(&self, path: &Path) -> [u8; 32] {
        let file = id_of(path).expect("the file is a workspace");
        let chosen = choose(&self.configuration(), None, Prompting::Never, Arc::new(OsRandom));
        match chosen.store.get(&KeyName::workspace(file)).expect("the key can be read") {
            Found::Secret(secret) => *secret.expose(),
            other => panic!("the key of {} is not there: {other:?}", path.display()),
        }
    }

    pub fn key(&self, path: &Path) -> Key {
        Key::new(self.secret(path))
    }

    pub fn open(&self, path: &Path) -> Workspace {
        Workspace::open(path, &self.key(path)).expect("the workspace opens")
    }

    /// The same file through nothing but SQLite, with the settings that the program uses.
    pub fn plain(&self, path: &Path) -> rusqlite::Connection {
        let file = id_of(path).expect("the file is a workspace");
        let hex = self
            .secret(path)
            .iter()
            .chain(file.as_bytes())
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        crate::plain::connect(path, &hex)
    }
}
