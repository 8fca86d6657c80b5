//! The inventory reader on whole files: golden ones, packed ones, hostile ones and arbitrary ones.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails here")]

mod arbitrary;
mod encodings;
mod golden;
mod hostile;
mod identity;
mod packed;
mod sections;
mod sentences;

use std::fs;
use std::path::PathBuf;

use ansvar_exchange::inventory::{Rejection, Report, read_report};
use ansvar_exchange::limits::Limits;

fn fixture_path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", "inventory", name].iter().collect()
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(fixture_path(name)).expect("the fixture is there")
}

fn report(name: &str) -> Report {
    read_report(&fixture(name), &Limits::default()).expect("the fixture is a report")
}

fn read(bytes: &[u8]) -> Result<Report, Rejection> {
    read_report(bytes, &Limits::default())
}

/// Agent XML with the given content.
fn agent_xml(content: &str) -> String {
    format!("<REQUEST><CONTENT>{content}</CONTENT><DEVICEID>a-1</DEVICEID><QUERY>INVENTORY</QUERY></REQUEST>")
}

/// Agent JSON with the given members of the content.
fn agent_json(content: &str) -> String {
    format!(r#"{{"deviceid":"a-1","content":{{"versionclient":"v"{content}}}}}"#)
}
