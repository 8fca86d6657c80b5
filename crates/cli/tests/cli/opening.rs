//! Files that do not open: a plain sentence, exit 1, and not a byte changed.

use std::fs;
use std::io::Write as _;

use crate::home::Home;

fn refuses(home: &Home, path: &std::path::Path, word: &str) {
    let before = fs::read(path).ok();
    for line in [vec!["who", "larm"], vec!["system", "add", "--name", "X"], vec!["workspace", "verify"]] {
        let answer = home.run(["--workspace", path.to_str().unwrap()].into_iter().chain(line));
        assert_eq!(answer.code, 1, "{answer:?}");
        assert!(answer.err.contains(word), "expected {word}: {answer:?}");
        assert!(answer.out.is_empty(), "{answer:?}");
    }
    assert_eq!(fs::read(path).ok(), before, "the file is untouched");
    for log in ["-wal", "-shm", "-journal"] {
        assert!(
            !std::path::PathBuf::from(format!("{}{log}", path.display())).exists(),
            "{log} is left behind"
        );
    }
}

#[test]
fn what_is_no_workspace_is_said_to_be_none() {
    let home = Home::new();
    let text = home.file("anteckning.ansvar");
    fs::write(&text, "Det här är en anteckning.\n").unwrap();
    refuses(&home, &text, "ingen arbetsfil");

    let empty = home.file("tom.ansvar");
    fs::write(&empty, "").unwrap();
    refuses(&home, &empty, "ingen arbetsfil");

    let zip = home.file("arkiv.ansvar");
    let mut archive = zip::ZipWriter::new(fs::File::create(&zip).unwrap());
    archive.start_file("a.txt", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(b"a").unwrap();
    archive.finish().unwrap();
    refuses(&home, &zip, "ingen arbetsfil");

    let folder = home.file("mapp.ansvar");
    fs::create_dir(&folder).unwrap();
    refuses(&home, &folder, "ingen arbetsfil");

    refuses(&home, &home.file("borta.ansvar"), "finns inte");
}

#[test]
fn a_file_without_its_key_stays_closed() {
    let home = Home::example();
    let stranger = Home::new();
    let path = stranger.file("kopierad.ansvar");
    fs::copy(home.workspace(), &path).unwrap();
    refuses(&stranger, &path, "Nyckeln till arbetsfilen saknas");
}

/// Where the key of the home's workspace lies.
fn key_file(home: &Home) -> std::path::PathBuf {
    let keys = fs::read_dir(home.file("config/keys")).unwrap();
    keys.map(|key| key.unwrap().path())
        .find(|key| key.file_name().unwrap().to_string_lossy().starts_with("workspace-"))
        .unwrap()
}

#[test]
fn a_file_with_another_key_stays_closed() {
    let home = Home::example();
    fs::write(key_file(&home), format!("{}\n", "ab".repeat(32))).unwrap();
    refuses(&home, &home.workspace(), "öppnar inte arbetsfilen");
}

#[test]
fn a_file_of_a_newer_program_stays_closed() {
    let home = Home::example();
    let bytes = fs::read(home.workspace()).unwrap();
    let salt: Vec<_> = bytes[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    let key = fs::read_to_string(key_file(&home)).unwrap();
    {
        let raw = rusqlite::Connection::open(home.workspace()).unwrap();
        raw.pragma_update(None, "key", format!("x'{}{}'", key.trim(), salt.concat())).unwrap();
        raw.pragma_update(None, "user_version", 99).unwrap();
        raw.pragma_update(None, "journal_mode", "delete").unwrap();
    }
    refuses(&home, &home.workspace(), "nyare version");
    let told = home.run(["--json", "workspace", "info"]).json();
    assert_eq!(told["error"]["code"], "cannot_open");
    assert_eq!(told["error"]["values"]["found"], "99");
}
