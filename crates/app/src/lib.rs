//! Use cases: everything that the desktop and the command line may ask for, and the one door through which the
//! register is changed. Holds the open workspace, the acting person and their keys; owns no rule and no table.

mod app;
mod failure;
mod find;
mod moment;
mod opening;
mod perform;
mod remembered;
mod role;

pub mod entitlement;
pub mod example;
pub mod finding;
pub mod inventory;
pub mod key;
pub mod licence;
pub mod list;
pub mod overview;
pub mod record;
pub mod system;
pub mod text;
pub mod verify;
pub mod who;
pub mod workspace;

pub use ansvar_store::list::{Cell, ColumnKind, Filter, ListRequest, Operator, Page, Row, Sort};
pub use app::{App, Surroundings};
pub use failure::{Failure, FailureCode, Result};
pub use moment::{Clock, Ids, SystemClock, SystemIds};
pub use opening::{NewMunicipality, Notice, Opened, Opening};
pub use perform::{Changed, Outcome};
pub use role::role_types;
pub use text::{Language, Text};
