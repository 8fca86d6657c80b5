use std::fs;

use crate::home::{Home, answer};

#[cfg(unix)]
#[test]
fn a_key_file_is_the_owners_alone_and_said_once() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let path = home.workspace();
    let line =
        ["workspace", "create", path.to_str().unwrap(), "--municipality", "Ekvalla", "--chief", "Annika"];
    let made = home.run(line);
    assert_eq!(made.code, 0, "{made:?}");
    assert!(made.err.contains("En nyckelfil har skapats"), "{made:?}");
    let mut keys = 0;
    for key in fs::read_dir(home.file("config/keys")).unwrap() {
        let key = key.unwrap().path();
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600, "{}", key.display());
        assert!(made.err.contains(key.to_str().unwrap()), "each is named: {made:?}");
        keys += 1;
    }
    assert_eq!(keys, 2, "the workspace's key and the chief's own");
    let again = home.run(["workspace", "info"]);
    assert_eq!((again.code, again.err.as_str()), (0, ""), "nothing to say a second time");
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::example();
    for key in fs::read_dir(home.file("config/keys")).unwrap() {
        fs::set_permissions(key.unwrap().path(), fs::Permissions::from_mode(0o644)).unwrap();
    }
    let refused = home.run(["who", "larm"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("0600"), "says what to do: {refused:?}");
}

#[test]
fn a_passphrase_opens_and_a_wrong_one_does_not() {
    let home = Home::new();
    let path = home.workspace();
    let with = |passphrase: &str, line: &[&str]| {
        answer(home.program().env("ANSVAR_PASSPHRASE", passphrase).args(line))
    };
    let line =
        ["workspace", "create", path.to_str().unwrap(), "--municipality", "Ekvalla", "--chief", "Annika"];
    assert_eq!(with("korrekt häst", &line).code, 0);
    let opened = with("korrekt häst", &["workspace", "info"]);
    assert_eq!((opened.code, opened.err.as_str()), (0, ""), "{opened:?}");

    let before = fs::read(&path).unwrap();
    let wrong = with("fel häst", &["--json", "workspace", "info"]);
    assert_eq!(wrong.code, 1, "{wrong:?}");
    assert_eq!(wrong.json()["error"]["code"], "wrong_passphrase");
    let none = home.run(["--json", "workspace", "info"]);
    assert_eq!(none.json()["error"]["code"], "needs_passphrase", "nobody is there to be asked");
    assert!(none.json()["error"]["message"].as_str().unwrap().contains("ANSVAR_PASSPHRASE"));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_passphrase_for_another_workspace_does_not_hide_a_key_file() {
    let home = Home::founded();
    let opened =
        answer(home.program().env("ANSVAR_PASSPHRASE", "till en annan fil").args(["workspace", "info"]));
    assert_eq!(opened.code, 0, "{opened:?}");
}
