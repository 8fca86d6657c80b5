//! A full disk: a sentence, and the file as it was.

#![cfg(target_os = "linux")]

use std::fs;

use crate::home::{Home, reports};

/// A small file system of its own in a name space of its own; where the machine allows none, a limit on the size of
/// files stands in, whose sentence is another but whose promise is the same.
#[test]
fn a_full_disk_is_said_and_nothing_is_changed() {
    let home = Home::founded();
    let folder = home.file("r");
    reports(&folder, 300, 200);
    let small = home.file("liten");
    fs::create_dir(&small).unwrap();
    let script = r#"
        mount -t tmpfs -o size=700k tmpfs liten || exit 99
        cp data/kommun.ansvar liten/kommun.ansvar
        "$1" --workspace liten/kommun.ansvar inventory import r
        code=$?
        "$1" --workspace liten/kommun.ansvar --json inventory devices
        "$1" --workspace liten/kommun.ansvar workspace verify >&2
        exit $code
    "#;
    fs::write(home.file("full.sh"), script).unwrap();
    let answer = home.shell("unshare -rm true 2>/dev/null || exit 99; exec unshare -rm sh full.sh \"$1\"");
    if answer.code == 99 {
        return by_limit(&home);
    }
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(answer.err.contains("Disken är full"), "{answer:?}");
    assert_eq!(answer.out.trim(), "[]", "nothing of the import is kept: {answer:?}");
    assert!(answer.err.contains("Allt stämmer:"), "{answer:?}");
}

fn by_limit(home: &Home) {
    let answer = home.shell("trap '' XFSZ; ulimit -f 700; \"$1\" inventory import r");
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(answer.err.contains("Ingenting har ändrats"), "{answer:?}");
    assert_eq!(home.json(["inventory", "devices"]), serde_json::json!([]));
    assert_eq!(home.json(["workspace", "verify"])["is_sound"], true);
}

#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let home = Home::example();
    let answer = home.shell("\"$1\" --json system list > /dev/full");
    assert_eq!(answer.code, 1, "{answer:?}");
}
