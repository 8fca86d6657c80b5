//! Settings of this workspace on this machine.

use crate::app::App;
use crate::failure::{Failure, FailureCode, Result};

/// The longest value: a saved view of a list is a few hundred characters.
const LONGEST: usize = 20_000;

impl App {
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        self.read(|read| Ok(read.setting(&local(key))?))
    }

    pub fn put_setting(&self, key: &str, value: &str) -> Result<()> {
        if key.len() > 200 || value.len() > LONGEST {
            return Err(Failure::new(FailureCode::BadInput, "failure-setting-too-long"));
        }
        self.workspace.write(|write| write.put_setting(&local(key), value)).map_err(Failure::from)
    }
}

/// What the screens keep is apart from what the program keeps.
fn local(key: &str) -> String {
    format!("ui.{key}")
}
