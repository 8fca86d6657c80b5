//! The municipality's registers as data and rules: records, commands, and the one `apply` that turns a
//! command into changes or a refusal. The client and the hub run the same code.
//!
//! Pure: time, ids and the acting person come in through [`Context`] and the command itself; stored
//! records come in through [`Reader`]. Nothing here may read a clock, a file, a database or a random source.

pub mod apply;
pub mod authority;
pub mod change;
pub mod command;
pub mod context;
pub mod finding;
pub mod id;
pub mod identity;
pub mod merge;
pub mod overlay;
pub mod reader;
pub mod record;
pub mod refusal;
pub mod responsibility;

pub mod agreement;
pub mod body;
pub mod connected_device;
pub mod decision;
pub mod dependency;
pub mod entitlement;
pub mod goal;
pub mod governing_document;
pub mod identity_decision;
pub mod mandate;
pub mod money;
pub mod municipality;
pub mod normalisation_rule;
pub mod person;
pub mod quantity;
pub mod role_assignment;
pub mod role_type;
pub mod software_product;
pub mod supplier;
pub mod system;
pub mod text;
pub mod unit;

pub use apply::{Stop, apply};
pub use change::{Change, FieldChange};
pub use command::Command;
pub use context::Context;
pub use id::{CommandId, RecordId};
pub use reader::Reader;
pub use record::{Content, Kind, Record, Retirement, Revision, Scope};
pub use refusal::{Code, Issue, Refusal};
