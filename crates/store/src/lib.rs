//! The workspace file: one SQLCipher database. Owns tables, migrations, search and lists, and is the only crate
//! that speaks SQL. It decides nothing about the municipality: it stores what `domain::apply` returned and answers
//! what is asked.
//!
//! Reading and writing are different types: whoever holds a [`Read`] cannot change anything.

pub mod backup;
pub mod collation;
pub mod failure;
pub mod finding;
pub mod import_batch;
pub mod inventory;
pub mod journal;
pub mod licence;
pub mod list;
pub mod migration;
pub mod record;
pub mod search;
pub mod setting;
pub mod verify;
pub mod workspace;

pub use failure::Failure;
pub use workspace::{Key, Read, Workspace, Write, id_of};
