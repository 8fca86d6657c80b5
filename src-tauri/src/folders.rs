//! Where this user's workspaces and keys lie. Both folders can be moved by the environment, for tests and for
//! installations that want them elsewhere.

use std::env;
use std::path::PathBuf;

#[derive(Clone, Debug)]
pub struct Folders {
    /// `ANSVAR_DATA_DIR`: workspaces made without naming a place.
    pub data: PathBuf,
    /// `ANSVAR_CONFIG_DIR`: keys and preferences.
    pub configuration: PathBuf,
}

impl Folders {
    pub fn of_this_user() -> Self {
        let named = |variable| env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
        let own = |folder: Option<PathBuf>| folder.unwrap_or_else(|| PathBuf::from(".")).join("ansvar");
        Self {
            data: named("ANSVAR_DATA_DIR").unwrap_or_else(|| own(dirs::data_dir())),
            configuration: named("ANSVAR_CONFIG_DIR").unwrap_or_else(|| own(dirs::config_dir())),
        }
    }
}
