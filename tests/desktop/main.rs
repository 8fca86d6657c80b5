//! Journeys through the real desktop program: a display, a session bus and a driver of their own, workspace and
//! settings in a temporary folder, and verbs that say what a person does. A missing tool is a failure, never a skip.
#![cfg(test)]
#![expect(dead_code, reason = "the verbs of a person are whole; the first journey needs only some of them")]

mod accessibility;
mod console;
mod journeys;
mod keys;
mod page;
mod processes;
mod stage;
mod wire;
