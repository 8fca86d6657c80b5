//! What tests stand on: a register in memory, ids and a clock that repeat, sentences that set a municipality up, and
//! proptest strategies for registers and commands. A dev-dependency only; it must never reach a product path.
//!
//! Setting up panics when the register refuses, with the refusal's own words: a test that cannot be set up is broken.

mod appointment;
mod clock;
mod device;
mod faulty;
mod founded;
mod ids;
mod people;
mod register;
mod role_types;
pub mod strategies;
mod system;
mod trouble;

pub use appointment::Appointment;
pub use clock::{Clock, day};
pub use faulty::{Faulty, ReadFailed};
pub use ids::Ids;
pub use register::Register;
pub use role_types::report_role_types;
pub use system::Registration;
pub use trouble::{codes, refused, settled};
