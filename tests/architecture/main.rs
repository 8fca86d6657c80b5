//! The rules of the house, as tests: which crate may know which, what a pure crate may touch, how long a file may be.
//! Reads the workspace as cargo sees it and the source files as they lie; it compiles nothing of ours.

#![cfg(test)]

mod direction;
mod files;
mod names;
mod owners;
mod purity;
mod tables;
mod tree;
mod workspace;
