//! The program as its users run it: as a process of its own, with folders of its own.

#![expect(clippy::unwrap_used, reason = "what a test sets up must stand, or the test says nothing")]

mod disk;
mod export;
mod home;
mod inventory;
mod keys;
mod licence;
mod opening;
mod perform;
mod processes;
mod role;
mod system;
mod usage;
mod who;
mod workspace;
