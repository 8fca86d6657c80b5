//! SQLCipher without anything of ours around it: what the bounds are made of.

use std::path::Path;

use rusqlite::Connection;

/// Opens or makes a file. `key` is 64 hex digits, with 32 more for a known salt.
pub fn connect(path: &Path, key: &str) -> Connection {
    let connection = Connection::open(path).expect("the file opens");
    connection.pragma_update(None, "key", format!("x'{key}'")).expect("a key is set");
    connection.pragma_update(None, "journal_mode", "wal").expect("the key fits the file");
    connection.pragma_update(None, "synchronous", "full").expect("a pragma is set");
    connection.pragma_update(None, "temp_store", "memory").expect("a pragma is set");
    connection.pragma_update(None, "cache_size", -8 * 1024).expect("a pragma is set");
    connection.set_prepared_statement_cache_capacity(64);
    connection
}
