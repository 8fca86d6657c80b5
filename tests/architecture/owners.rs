//! Which outside crates have a single owner among ours: the place to look when one of them changes.

use crate::workspace::{packages, shipped, short};

/// A family of outside crates, the one crate that may use it, and why.
const ONE_OWNER: &[(&[&str], &str, &str)] = &[
    (&["rusqlite", "libsqlite3-sys"], "store", "one crate speaks SQL, so one crate knows the file's format"),
    (&["tauri", "tauri-"], "desktop", "the shell can be replaced, and nothing below it opens a window"),
    (
        &["quick-xml", "zip", "csv", "calamine", "rust_xlsxwriter", "encoding_rs"],
        "exchange",
        "bytes from outside are read where their limits are kept",
    ),
    (&["clap", "indicatif", "rpassword"], "cli", "only the command line talks to a terminal"),
    (&["keyring-core", "secret-service"], "app", "one place decides where a key is kept"),
];

fn belongs(name: &str, family: &[&str]) -> bool {
    family.iter().any(|member| if member.ends_with('-') { name.starts_with(member) } else { name == *member })
}

#[test]
fn one_crate_alone_uses_each_of_these() {
    for (family, owner, reason) in ONE_OWNER {
        for package in packages() {
            let name = short(&package.name).expect("every package of the workspace is called ansvar-…");
            for dependency in shipped(package).filter(|dependency| belongs(&dependency.name, family)) {
                assert_eq!(
                    name, *owner,
                    "{name} uses {}, which belongs to {owner} alone: {reason}",
                    dependency.name
                );
            }
        }
    }
}

#[test]
fn each_owner_still_uses_what_it_owns() {
    for (family, owner, _) in ONE_OWNER {
        let package = packages().iter().find(|package| short(&package.name) == Some(owner));
        assert!(
            package
                .is_some_and(|package| shipped(package).any(|dependency| belongs(&dependency.name, family))),
            "{owner} uses none of {family:?}: a rule about nothing would hide the day it is broken"
        );
    }
}
