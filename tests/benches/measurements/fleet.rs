//! The fleet's reports as files on disk, and what is in them.

use std::path::PathBuf;

use ansvar_app::example::fleet_sized;

use crate::sizes::{DEVICES, DISTINCT_TITLES, SEED, TITLES_PER_DEVICE};
use crate::stage::Stage;

pub struct Fleet {
    pub folder: PathBuf,
    pub bytes: u64,
}

/// Writes the reports, once for all runs.
pub fn on_disk(stage: &Stage) -> Fleet {
    let folder = stage.path("fleet");
    std::fs::create_dir_all(&folder).expect("the stage takes a folder");
    let mut bytes = 0;
    for (name, content) in fleet_sized(SEED, DEVICES, TITLES_PER_DEVICE, DISTINCT_TITLES) {
        bytes += content.len() as u64;
        std::fs::write(folder.join(name), content).expect("the stage takes a file");
    }
    Fleet { folder, bytes }
}
