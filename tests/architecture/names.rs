//! Words that may not stand in the project: names that say nothing, and addresses that only one machine knows.

use crate::tree::{SourceFile, texts};

/// Endings that say that a type does something, and not what it is.
const EMPTY_ENDINGS: &[&str] = &["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor"];

/// Written by package clients, which put their registry's address in.
const LOCK_FILES: &[&str] = &["Cargo.lock", "ui/package-lock.json"];

/// What other programs wrote, kept as they wrote it: an inventory names its machine's folders and its packages' homes.
const FOREIGN_FOLDERS: &[&str] = &["/fixtures/", "/golden/"];

/// Where packages come from is the machine's own setting. In pieces, so that this file passes its own rule.
const REGISTRY_HOSTS: &[&str] = &[
    concat!("crates", ".io"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
    concat!("deb.debian", ".org"),
];

/// Folders that exist on somebody's machine and not on the next one's.
const LOCAL_FOLDERS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

#[test]
fn no_type_is_named_after_nothing() {
    let declares = ["struct ", "enum ", "trait ", "class ", "interface "];
    for file in texts("").iter().filter(|file| file.has_extension(&["rs", "ts", "tsx"])) {
        for line in file.text.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
            let Some(name) =
                declares.iter().find_map(|word| line.split_once(word)).map(|(_, rest)| first_name(rest))
            else {
                continue;
            };
            let empty = EMPTY_ENDINGS.iter().find(|ending| name.ends_with(**ending));
            assert!(empty.is_none(), "{} declares {name}: name the noun that it holds instead", file.path);
        }
    }
}

/// The files that we write ourselves.
fn own() -> Vec<SourceFile> {
    let foreign = |path: &str| FOREIGN_FOLDERS.iter().any(|folder| path.contains(folder));
    texts("")
        .into_iter()
        .filter(|file| !LOCK_FILES.contains(&file.path.as_str()) && !foreign(&file.path))
        .collect()
}

fn first_name(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}

#[test]
fn no_file_names_a_registry() {
    for file in &own() {
        for host in REGISTRY_HOSTS {
            assert!(
                !file.text.contains(host),
                "{} names {host}: the machine's settings say where packages are",
                file.path
            );
        }
    }
}

#[test]
fn no_file_names_a_folder_of_one_machine() {
    for file in &own() {
        for folder in LOCAL_FOLDERS {
            assert!(
                !file.text.contains(folder),
                "{} names {folder}…: it is there on one machine only",
                file.path
            );
        }
    }
}
