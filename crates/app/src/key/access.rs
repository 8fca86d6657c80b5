//! Who may touch a key file, in the terms of the operating system. Elsewhere than on Unix the user's own folder is
//! private by its inherited rules, and there is nothing to add or to ask.

use std::fs::{DirBuilder, Metadata, OpenOptions};
use std::io;
use std::path::Path;

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};

/// Makes the folder for its owner alone, and closes one that was made more open.
#[cfg(unix)]
pub fn private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    let mut permissions = path.metadata()?.permissions();
    if permissions.mode() & 0o077 != 0 {
        permissions.set_mode(0o700);
        std::fs::set_permissions(path, permissions)?;
    }
    Ok(())
}

#[cfg(not(unix))]
pub fn private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(path)
}

/// How a new file is opened for its owner alone; it never replaces another.
pub fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    options
}

/// The permission bits of a file that others than its owner may touch.
#[cfg(unix)]
pub fn open_to_others(file: &Metadata) -> Option<u32> {
    let mode = file.permissions().mode() & 0o7777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
pub fn open_to_others(_file: &Metadata) -> Option<u32> {
    None
}

/// Makes a rename last through a power cut. Only Unix can, and needs to, write a folder out.
#[cfg(unix)]
pub fn settle_folder(path: &Path) -> io::Result<()> {
    std::fs::File::open(path)?.sync_all()
}

#[cfg(not(unix))]
pub fn settle_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}
