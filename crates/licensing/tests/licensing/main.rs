//! The engine from outside: cases that a licence specialist can read, rule tables, and laws over random worlds.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot set up its world has failed, and should say where"
)]

mod cases;
mod changes;
mod normalisation;
mod properties;
mod rules;
mod world;
