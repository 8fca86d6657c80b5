//! The files that are checked in, and a home of keys to open a copy of one in.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_app::key::{KeyName, OsRandom, Passphrase, Prompting, Secret, choose};
use ansvar_app::{Opening, Surroundings, SystemClock, SystemIds};
use ansvar_store::id_of;
use rusqlite::Connection;

/// One stored workspace.
pub struct Stored {
    pub format: u32,
    pub file: PathBuf,
    key: [u8; 32],
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("upgrade/files")
}

/// Every stored file, the oldest format first.
pub fn all() -> Vec<Stored> {
    let mut all: Vec<Stored> = fs::read_dir(folder())
        .unwrap()
        .filter_map(|entry| {
            let file = entry.unwrap().path();
            let name = file.file_name()?.to_str()?;
            let format = name.strip_prefix("format-")?.strip_suffix(".workspace")?.parse().ok()?;
            let key = fs::read_to_string(file.with_extension("key")).unwrap();
            Some(Stored { format, key: hex(key.trim()), file })
        })
        .collect();
    all.sort_by_key(|stored| stored.format);
    assert!(!all.is_empty(), "a test of no files would prove nothing");
    all
}

/// Keys lie behind a passphrase, so that no test reaches the machine's own key store.
pub fn opening(home: &Path) -> Opening {
    Opening {
        configuration: home.to_owned(),
        passphrase: Some(passphrase()),
        around: Surroundings { clock: Arc::new(SystemClock), ids: Arc::new(SystemIds) },
    }
}

pub fn passphrase() -> Passphrase {
    Passphrase::new("prov".into())
}

impl Stored {
    /// A copy with its key in the home beside it: the file that is checked in is never opened.
    pub fn copied_to(&self, home: &Path) -> PathBuf {
        let path = home.join("kommun.ansvar");
        fs::copy(&self.file, &path).unwrap();
        let keys = choose(home, Some(passphrase()), Prompting::Never, Arc::new(OsRandom));
        let name = KeyName::workspace(id_of(&path).unwrap());
        keys.store.put(&name, &Secret::new(self.key)).unwrap();
        path
    }

    /// A connection past the program, with the file's key.
    pub fn raw(&self, path: &Path) -> Connection {
        let id = id_of(path).unwrap();
        let secret: String = self
            .key
            .iter()
            .chain(id.as_bytes())
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        let connection = Connection::open(path).unwrap();
        connection.pragma_update(None, "key", format!("x'{secret}'")).unwrap();
        connection
    }

    /// The format that a file says it has.
    pub fn noted(&self, path: &Path) -> u32 {
        self.raw(path).pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }
}

fn hex(text: &str) -> [u8; 32] {
    let byte = |at: usize| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap();
    std::array::from_fn(byte)
}
