//! The log: what is not for the screen, such as the cause behind “the fault is in the log under number …”. A file in
//! the data folder, made when there is first something to write.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;

use tracing_subscriber::EnvFilter;

/// Writes errors to `ansvar.log` in the data folder; `ANSVAR_LOG` may ask for more.
pub fn start() {
    let filter = EnvFilter::try_from_env("ANSVAR_LOG").unwrap_or_else(|_| EnvFilter::new("error"));
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(|| Lines).finish();
    // Only the first subscriber of a process counts, and this program has no other.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

struct Lines;

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        file()?.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn file() -> io::Result<File> {
    let folder = std::env::var_os("ANSVAR_DATA_DIR")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .or_else(|| dirs::data_dir().map(|folder| folder.join("ansvar")))
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    std::fs::create_dir_all(&folder)?;
    OpenOptions::new().create(true).append(true).open(folder.join("ansvar.log"))
}
