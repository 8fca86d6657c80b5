//! The example municipality: the audit report's municipality as commands for the ordinary write door, and a fleet
//! of inventory reports for the ordinary import. Nothing here writes to a workspace or knows of one, and no
//! product path reads it: a workspace holds the example only because somebody asked for it.

mod commands;
mod document;
mod fault;
mod fleet;
mod random;
mod role_words;

#[cfg(test)]
mod tests;

pub use commands::commands;
pub use fault::ExampleFault;
pub use fleet::{SizedTitle, fleet, fleet_sized, sized_title};
pub use role_words::{RoleWords, role_types};
