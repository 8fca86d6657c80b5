//! Whatever is refused is left as it was, to the byte.

use std::fs;
use std::path::Path;

use ansvar_domain::Reader;
use ansvar_domain::record::Kind;
use ansvar_store::{Failure, Key, Workspace, id_of, migration};
use ansvar_testkit::Register;
use rstest::rstest;

use crate::stage::{FILE, Stage, key, raw, with_suffix};

/// Opens a file that must be refused and must stay as it is.
#[track_caller]
fn refused(path: &Path, key: &Key) -> Failure {
    let before = fs::read(path).ok();
    let refusal = Workspace::open(path, key).expect_err("it must not open");
    assert!(fs::read(path).ok() == before, "a refused file is left byte for byte as it was");
    for log in ["-wal", "-shm", "-journal"] {
        assert!(!with_suffix(path, log).exists(), "nothing is left beside a refused file");
    }
    refusal
}

#[test]
fn a_workspace_comes_back_as_it_was() {
    let register = Register::founded();
    let (_folder, path) = Stage::holding(&register).closed();
    assert_eq!(id_of(&path).unwrap(), FILE, "the id stands in clear at the head of the file");
    let workspace = Workspace::open(&path, &key()).unwrap();
    assert_eq!(workspace.id(), FILE);
    let bodies = workspace.read(|read| read.all(Kind::Body)).unwrap();
    assert_eq!(bodies.len(), 1, "the executive board that was founded");
}

#[test]
fn nothing_readable_stands_in_the_file() {
    let mut register = Register::founded();
    register.committee("Nämnden för hemligheter", "NFH");
    let (folder, path) = Stage::holding(&register).closed();
    let bytes = fs::read(&path).unwrap();
    for word in ["hemligheter", "SQLite", "CREATE TABLE"] {
        assert!(
            !bytes.windows(word.len()).any(|part| part == word.as_bytes()),
            "{word} can be read without the key"
        );
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "one workspace is one file");
}

#[test]
fn a_wrong_key_opens_nothing() {
    let (_folder, path) = Stage::holding(&Register::founded()).closed();
    assert!(matches!(refused(&path, &Key::new([8; 32])), Failure::WrongKey));
    assert!(Workspace::open(&path, &key()).is_ok(), "the right key still does");
}

#[rstest]
#[case::empty(b"")]
#[case::text(b"Produkt;Antal\nKontorspaketet;12\n")]
#[case::half_a_page(&[0x5a; 2048])]
#[case::plain_sqlite(b"SQLite format 3\0")]
fn what_is_no_workspace_is_said_to_be_none(#[case] start: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("annat.ansvar");
    let mut bytes = start.to_vec();
    if start.starts_with(b"SQLite") {
        bytes.resize(8192, 0);
    }
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(refused(&path, &key()), Failure::NotAWorkspace(named) if named == path));
}

#[test]
fn a_folder_and_nothing_at_all_are_no_workspaces() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(Workspace::open(folder.path(), &key()), Err(Failure::NotAWorkspace(_))));
    let absent = folder.path().join("saknas.ansvar");
    assert!(matches!(refused(&absent, &key()), Failure::Absent(_)));
    assert!(!absent.exists(), "looking for a file does not make one");
}

/// Whole pages of noise could be somebody's workspace: only the key can tell, and it says no.
#[test]
fn noise_of_the_right_size_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("brus.ansvar");
    let noise: Vec<u8> = (0..8192_u32).map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect();
    fs::write(&path, noise).unwrap();
    assert!(matches!(refused(&path, &key()), Failure::WrongKey));
}

#[test]
fn a_file_is_never_made_over_another() {
    let (_folder, path) = Stage::holding(&Register::founded()).closed();
    let before = fs::read(&path).unwrap();
    assert!(matches!(Workspace::create(&path, &key(), FILE), Err(Failure::AlreadyExists(_))));
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_file_of_a_newer_program_is_refused() {
    let (_folder, path) = Stage::holding(&Register::founded()).closed();
    let newer = migration::known() + 1;
    raw(&path).pragma_update(None, "user_version", newer).unwrap();
    let refusal = refused(&path, &key());
    assert!(
        matches!(refusal, Failure::Newer { found, known } if found == newer && known == newer - 1),
        "it says both formats: {refusal}"
    );
}

#[test]
fn a_file_with_another_step_under_a_number_is_refused() {
    let (_folder, path) = Stage::holding(&Register::founded()).closed();
    let altered = "UPDATE migration SET hash = replace(hash, substr(hash, 1, 4), 'beef') WHERE step = 3";
    assert_eq!(raw(&path).execute(altered, []).unwrap(), 1);
    assert!(matches!(refused(&path, &key()), Failure::AlteredStep { step: 3 }));
}

#[test]
fn a_file_that_does_not_say_which_steps_made_it_is_refused() {
    let (_folder, path) = Stage::holding(&Register::founded()).closed();
    assert_eq!(raw(&path).execute("DELETE FROM migration WHERE step = 4", []).unwrap(), 1);
    assert!(matches!(refused(&path, &key()), Failure::AlteredStep { step: 4 }));
}

#[test]
fn every_earlier_format_is_brought_to_the_newest() {
    for format in 0..migration::known() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gammal.ansvar");
        drop(Workspace::create(&path, &key(), FILE).unwrap());
        older(&path, format);
        let workspace = Workspace::open(&path, &key()).unwrap();
        let report = workspace.read(|read| read.verify()).unwrap();
        assert!(report.is_sound(), "format {format}: {report:?}");
        drop(workspace);
        let steps: u32 =
            raw(&path).query_row("SELECT count(*) FROM migration", [], |row| row.get(0)).unwrap();
        assert_eq!(steps, migration::known(), "each step is noted once, from format {format}");
    }
}

/// Makes the file anew as it was when only the first steps existed.
fn older(path: &Path, format: u32) {
    fs::remove_file(path).unwrap();
    let hex: String = crate::stage::SECRET
        .iter()
        .chain(FILE.as_bytes())
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    connection.execute_batch("BEGIN; CREATE TABLE passing (one); DROP TABLE passing; COMMIT;").unwrap();
    for (number, step) in (1_u32..=format).zip(migration::STEPS) {
        connection.execute_batch(step.sql).unwrap();
        let note = "INSERT INTO migration (step, name, hash) VALUES (?1, ?2, ?3)";
        connection.execute(note, (number, step.name, step.hash())).unwrap();
    }
    connection.pragma_update(None, "user_version", format).unwrap();
}

#[test]
fn steps_have_names_of_their_own() {
    let names: std::collections::BTreeSet<_> = migration::STEPS.iter().map(|step| step.name).collect();
    assert_eq!(names.len(), migration::STEPS.len(), "a step is told from another by its name");
}

#[test]
fn a_setting_is_kept_and_replaced() {
    let stage = Stage::empty();
    assert_eq!(stage.read(|read| read.setting("language")), None);
    stage.write(|write| write.put_setting("language", "en"));
    stage.write(|write| write.put_setting("language", "sv"));
    assert_eq!(stage.read(|read| read.setting("language")).as_deref(), Some("sv"));
    let (_folder, path) = stage.closed();
    let workspace = Workspace::open(&path, &key()).unwrap();
    let kept: Option<String> = workspace.read(|read| read.setting("language")).unwrap();
    assert_eq!(kept.as_deref(), Some("sv"), "settings outlive the program");
}

#[test]
fn what_fails_in_the_middle_is_not_kept() {
    let stage = Stage::empty();
    let failed: Result<(), Failure> = stage.workspace.write(|write| {
        write.put_setting("theme", "dark")?;
        Err(Failure::Busy)
    });
    assert!(failed.is_err());
    assert_eq!(stage.read(|read| read.setting("theme")), None, "all or nothing");
}
