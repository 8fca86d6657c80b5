//! Which machine is it? (`formats.md` §3.) Serial and UUID are strong, agent id and physical MAC addresses weak, and a
//! name alone never merges. Pure: the known devices come in, with what a person has decided of them, and an answer goes
//! out.

mod clean;
mod index;
mod junk;

pub use clean::{Keys, clean_macs, clean_serial, clean_uuid};
pub use index::{IdentityIndex, KnownDevice, Match, Strength, resolve};
