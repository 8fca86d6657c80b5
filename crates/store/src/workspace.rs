//! Opening the file and holding it: one connection that writes, a few that read, write-ahead log, every
//! acknowledged change on disk before it is acknowledged.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::failure::{Failure, Result};
use crate::migration;

/// SQLCipher's page. A workspace file is a whole number of them.
const PAGE: u64 = 4096;
/// How an unencrypted SQLite file begins.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(10);
const READERS: usize = 3;
/// What the writing connection keeps of the file in clear. Reading a page again means decrypting and authenticating it
/// again; this holds the products, rules, entitlements and titles of a large municipality.
const CACHE_KIBIBYTES: i64 = 8 * 1024;
/// What each reading connection keeps: the few pages of a list and the tops of the indexes.
const READER_CACHE_KIBIBYTES: i64 = 2 * 1024;

/// The 32 bytes that open a workspace.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key as SQLCipher takes it, with the salt of the page authentication. The salt stands in clear at the
    /// head of the file; being random and never changed, it is also the file's id.
    fn pragma(&self, file: Uuid) -> Zeroizing<String> {
        let hex = self
            .0
            .iter()
            .chain(file.as_bytes())
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        Zeroizing::new(format!("x'{hex}'"))
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// An open workspace file. Shared between threads; one writes at a time, several read beside it.
#[derive(Debug)]
pub struct Workspace {
    path: PathBuf,
    id: Uuid,
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
}

impl Workspace {
    /// Makes a new workspace under the id `file`. Refuses to touch a file that is already there.
    pub fn create(path: &Path, key: &Key, file: Uuid) -> Result<Self> {
        if path.exists() {
            return Err(Failure::AlreadyExists(path.to_owned()));
        }
        let made = Self::prepare(path, key, file, OpenFlags::SQLITE_OPEN_CREATE);
        if made.is_err() {
            // Half a new file is nobody's data.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    /// Opens a workspace and brings it to the newest format. Whatever is refused is left as it was.
    pub fn open(path: &Path, key: &Key) -> Result<Self> {
        Self::prepare(path, key, id_of(path)?, OpenFlags::empty())
    }

    fn prepare(path: &Path, key: &Key, file: Uuid, create: OpenFlags) -> Result<Self> {
        let mut writer = connect(path, key, file, create)?;
        // The first reading of a page is where a wrong key shows; the version is looked at before anything is written.
        migration::check(&writer)?;
        writer.pragma_update(None, "journal_mode", "wal")?;
        migration::run(&mut writer)?;
        let mut readers = Vec::with_capacity(READERS);
        for _ in 0..READERS {
            let reader = connect(path, key, file, OpenFlags::empty())?;
            reader.pragma_update(None, "query_only", true)?;
            reader.pragma_update(None, "cache_size", -READER_CACHE_KIBIBYTES)?;
            readers.push(Mutex::new(reader));
        }
        Ok(Self { path: path.to_owned(), id: file, writer: Mutex::new(writer), readers })
    }

    /// The file's own id, the same in every copy of it.
    pub fn id(&self) -> Uuid {
        self.id
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads at one consistent moment.
    pub fn read<T, E: From<Failure>>(&self, work: impl FnOnce(&Read<'_>) -> Result<T, E>) -> Result<T, E> {
        let connection = self.reader();
        let transaction = connection.unchecked_transaction().map_err(Failure::from)?;
        work(&Read { sql: &transaction })
    }

    /// Writes all or nothing: what `work` did is kept only when it returns `Ok`.
    pub fn write<T, E: From<Failure>>(&self, work: impl FnOnce(&Write<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Failure::from)?;
        let result = work(&Write { read: Read { sql: &transaction } })?;
        transaction.commit().map_err(Failure::from)?;
        Ok(result)
    }

    /// A number that differs after any other program, or another connection of this one, has changed the file.
    pub fn data_version(&self) -> Result<i64> {
        let Some(watcher) = self.readers.first() else { return Ok(0) };
        Ok(lock(watcher).pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    fn reader(&self) -> MutexGuard<'_, Connection> {
        self.readers
            .iter()
            .find_map(|reader| reader.try_lock().ok())
            .or_else(|| self.readers.last().map(lock))
            .unwrap_or_else(|| lock(&self.writer))
    }
}

/// A poisoned lock only says that another thread panicked; its transaction was rolled back when it unwound.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection with the key set and nothing read yet.
pub(crate) fn connect(path: &Path, key: &Key, file: Uuid, create: OpenFlags) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | create;
    let connection = Connection::open_with_flags(path, flags)?;
    // A wrong key is answered by this crate, in words; SQLCipher would write its own to the terminal.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", key.pragma(file).as_str())?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIBIBYTES)?;
    connection.set_prepared_statement_cache_capacity(128);
    crate::list::register_functions(&connection)?;
    Ok(connection)
}

/// The id of a workspace file, which needs no key. A file that cannot be one is refused; whether it is one, only
/// the key can tell, because everything after the id is encrypted.
pub fn id_of(path: &Path) -> Result<Uuid> {
    use std::io::Read as _;
    let mut file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Failure::Absent(path.to_owned()));
        }
        Err(error) => return Err(error.into()),
    };
    let stranger = || Failure::NotAWorkspace(path.to_owned());
    let size = file.metadata()?.len();
    let mut head = [0; 16];
    if size == 0 || size % PAGE != 0 || file.read_exact(&mut head).is_err() || head == *MAGIC {
        return Err(stranger());
    }
    Ok(Uuid::from_bytes(head))
}

/// A consistent view for reading.
#[derive(Debug)]
pub struct Read<'a> {
    pub(crate) sql: &'a Transaction<'a>,
}

/// A transaction that may write. Everything that can be read can be read through it.
#[derive(Debug)]
pub struct Write<'a> {
    read: Read<'a>,
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Read<'a> {
        &self.read
    }
}
