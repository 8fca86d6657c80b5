//! Which of our crates may know which. The arrows go one way, so a rule can be read without the crates above it.

use crate::workspace::{for_tests, packages, shipped, short};

/// Each crate with those it may use in what ships.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("ledger", &["domain"]),
    ("licensing", &["domain"]),
    ("exchange", &["domain"]),
    ("store", &["domain", "ledger", "licensing"]),
    ("app", &["domain", "ledger", "licensing", "exchange", "store"]),
    ("cli", &["domain", "app"]),
    ("desktop", &["domain", "app"]),
    ("testkit", &["domain", "ledger", "licensing", "exchange"]),
    ("tests", &[]),
];

fn allowed(name: &str) -> &'static [&'static str] {
    let row = MAY_USE.iter().find(|(crate_name, _)| *crate_name == name);
    let (_, used) = row.unwrap_or_else(|| panic!("{name} is in no row: say there which crates it may know"));
    used
}

#[test]
fn each_crate_knows_only_those_below_it() {
    for package in packages() {
        let name = short(&package.name).expect("every package of the workspace is called ansvar-…");
        for used in shipped(package).filter_map(|dependency| short(&dependency.name)) {
            assert!(
                allowed(name).contains(&used),
                "{name} uses {used}; it may use {:?}, so that the arrows go one way",
                allowed(name)
            );
        }
    }
}

#[test]
fn a_test_knows_no_more_than_its_crate_and_the_testkit() {
    for package in packages().iter().filter(|package| short(&package.name) != Some("tests")) {
        let name = short(&package.name).expect("every package of the workspace is called ansvar-…");
        for used in for_tests(package).filter_map(|dependency| short(&dependency.name)) {
            assert!(
                used == "testkit" || allowed(name).contains(&used),
                "the tests of {name} use {used}: a test that needs a crate above its own belongs in tests/"
            );
        }
    }
}

#[test]
fn the_testkit_never_ships() {
    for package in packages() {
        assert!(
            shipped(package).all(|dependency| dependency.name != "ansvar-testkit"),
            "{} would ship the testkit: builders and fake clocks belong to tests",
            package.name
        );
    }
}

#[test]
fn the_table_of_directions_holds_no_crate_that_is_gone() {
    for (name, _) in MAY_USE {
        assert!(
            packages().iter().any(|package| short(&package.name) == Some(name)),
            "{name} is in the table of directions but not in the workspace"
        );
    }
}
