//! One file for each noun of the command line: what its line looks like, which use case it calls, how its answer is
//! shown.

pub mod export;
pub mod identity;
pub mod inventory;
pub mod licence;
pub mod perform;
pub mod role;
pub mod system;
pub mod who;
pub mod workspace;

use crate::arguments::Noun;
use crate::exit::{Exit, Result};
use crate::session::Session;

pub fn run(session: &mut Session, noun: Noun) -> Result<Exit> {
    match noun {
        Noun::Workspace(command) => workspace::run(session, command),
        Noun::Who(command) => who::who(session, &command),
        Noun::Search(command) => who::search(session, &command),
        Noun::System(command) => system::run(session, command),
        Noun::Role(command) => role::run(session, command),
        Noun::Inventory(command) => inventory::run(session, command),
        Noun::Licence(command) => licence::run(session, command),
        Noun::Export(command) => export::run(session, &command),
        Noun::Perform(command) => perform::run(session, &command),
        Noun::Undo(command) => perform::undo(session, &command),
    }
}
