//! Opening the file and holding it: one connection that writes, a few that read, write-ahead log, every
//! acknowledged change on disk before it is acknowledged.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::failure::{Failure, Result};
use crate::migration;

/// Marks the file as ours: "ANSV".
const APPLICATION_ID: u32 = 0x414E_5356;
/// The part of the first page left in clear: the database header, so that a file can be recognised without its key.
const CLEAR_HEADER: usize = 96;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(10);
const READERS: usize = 3;

/// The 32 bytes that open a workspace.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key and the salt of its page authentication, as SQLCipher takes them. The salt needs no secrecy; it is
    /// derived because the clear header takes the place where SQLCipher would keep one.
    fn pragma(&self) -> Zeroizing<String> {
        let mut hasher = Sha256::new();
        hasher.update(b"ansvar/page-salt/1");
        hasher.update(self.0.as_slice());
        let salt = hasher.finalize();
        let hex = self
            .0
            .iter()
            .chain(salt.iter().take(16))
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
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
}

impl Workspace {
    /// Makes a new workspace. Refuses to touch a file that is already there.
    pub fn create(path: &Path, key: &Key) -> Result<Self> {
        if path.exists() {
            return Err(Failure::AlreadyExists(path.to_owned()));
        }
        let made = Self::prepare(path, key);
        if made.is_err() {
            // Half a new file is nobody's data.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    /// Opens a workspace and brings it to the newest format. Whatever is refused is left as it was.
    pub fn open(path: &Path, key: &Key) -> Result<Self> {
        recognise(path)?;
        Self::prepare(path, key)
    }

    fn prepare(path: &Path, key: &Key) -> Result<Self> {
        let mut writer =
            connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        writer.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        writer.pragma_update(None, "application_id", APPLICATION_ID)?;
        writer.pragma_update(None, "journal_mode", "wal")?;
        migration::run(&mut writer)?;
        let mut readers = Vec::with_capacity(READERS);
        for _ in 0..READERS {
            let reader = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            reader.pragma_update(None, "query_only", true)?;
            readers.push(Mutex::new(reader));
        }
        Ok(Self { path: path.to_owned(), writer: Mutex::new(writer), readers })
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

    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        lock(&self.writer)
    }
}

/// A poisoned lock only says that another thread panicked; its transaction was rolled back when it unwound.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection with the key set and nothing read yet.
pub(crate) fn connect(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.pragma_update(None, "key", key.pragma().as_str())?;
    connection.pragma_update(None, "cipher_plaintext_header_size", CLEAR_HEADER)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.set_prepared_statement_cache_capacity(128);
    crate::list::register_functions(&connection)?;
    Ok(connection)
}

/// Looks at the clear header: is it ours, and not newer than we know?
fn recognise(path: &Path) -> Result<()> {
    use std::io::Read as _;
    let mut file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Failure::Absent(path.to_owned()));
        }
        Err(error) => return Err(error.into()),
    };
    let mut header = [0; CLEAR_HEADER];
    let stranger = || Failure::NotAWorkspace(path.to_owned());
    file.read_exact(&mut header).map_err(|_| stranger())?;
    let number =
        |at: usize| header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    if !header.starts_with(MAGIC) || number(68) != Some(APPLICATION_ID) {
        return Err(stranger());
    }
    match number(60) {
        Some(found) if found > migration::known() => Err(Failure::Newer { found, known: migration::known() }),
        _ => Ok(()),
    }
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
