//! Which way the web view paints on Linux. Without a graphics card WebKit's DMA-BUF path doubles the time to the first
//! page and takes half as much memory again. The variable that turns it off has to stand before the process begins
//! (changing the environment of a running one is not safe), so the program then begins once more, as the same process.

use std::env;
use std::ffi::OsStr;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// WebKit's own variable. Whoever sets it, to anything, has decided.
const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Returns when nothing has to be changed; otherwise the program begins anew. Call before anything else is started.
pub fn settle() {
    if env::var_os(VARIABLE).is_some() || has_graphics_card(Path::new("/dev/dri")) {
        return;
    }
    match env::current_exe() {
        Ok(program) => {
            let failed = Command::new(program).args(env::args_os().skip(1)).env(VARIABLE, "1").exec();
            tracing::warn!("starting without the DMA-BUF renderer: {failed}");
        }
        Err(error) => tracing::warn!("the program does not know its own path: {error}"),
    }
}

/// Whether the kernel offers a device to draw with.
fn has_graphics_card(devices: &Path) -> bool {
    let draws = |name: &OsStr| name.to_str().is_some_and(|name| name.starts_with("renderD"));
    devices
        .read_dir()
        .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| draws(&entry.file_name()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_device_that_renders_is_a_graphics_card() {
        let folder = env::temp_dir().join(format!("ansvar-renderer-{}", std::process::id()));
        assert!(!has_graphics_card(&folder), "a machine without the folder has none");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("card0"), "").unwrap();
        assert!(!has_graphics_card(&folder), "a screen is not yet something that renders");
        std::fs::write(folder.join("renderD128"), "").unwrap();
        assert!(has_graphics_card(&folder));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
