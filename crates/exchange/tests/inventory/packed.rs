//! Zips and folders: what is in them, in which order, and what is refused by name.

use std::fs;
use std::io::{Cursor, Write};

use ansvar_exchange::inventory::{Entry, Rejection, collect, open, sha256};
use ansvar_exchange::limits::{Limit, Limits, MB};
use rstest::rstest;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{agent_xml, fixture, fixture_path};

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn entries(bytes: &[u8], limits: &Limits) -> Vec<Entry> {
    open("flotta.zip", bytes, limits).collect()
}

fn codes(entries: &[Entry]) -> Vec<(&str, &str)> {
    let code = |entry: &Entry| entry.outcome.as_ref().map_or_else(Rejection::code, |_| "report");
    // The zip's own name stands before each.
    entries
        .iter()
        .map(|entry| (entry.name.split_once('/').map_or("", |(_, name)| name), code(entry)))
        .collect()
}

#[test]
fn a_zip_gives_every_file_with_its_outcome() {
    let found = entries(&fixture("fleet.zip"), &Limits::default());
    let expected = [
        ("skola/glpi-full.json", "report"),
        ("skola/ocs-packed.ocs", "report"),
        ("läs-mig.txt", "not_inventory"),
    ];
    assert_eq!(codes(&found), expected, "the hidden folder is passed over, the rest is named");
    assert_eq!(
        found[0].sha256,
        Some(sha256(&fixture("glpi-full.json"))),
        "the same file outside is known again"
    );
}

#[rstest]
#[case("../utanför.xml")]
#[case("a/../../utanför.xml")]
#[case("/etc/passwd")]
#[case("C:\\Windows\\a.xml")]
#[case("c:a.xml")]
#[case("..\\utanför.xml")]
#[case("a\\..\\..\\b.xml")]
#[case("\\\\server\\delad\\a.xml")]
fn a_name_that_points_outside_is_refused_and_the_rest_read(#[case] name: &str) {
    let good = fixture("agent.xml");
    let bytes = zip(&[(name, &good), ("bra.xml", &good)]);
    let found = entries(&bytes, &Limits::default());
    assert_eq!(found.len(), 2);
    assert!(matches!(&found[0].outcome, Err(Rejection::UnsafeName { .. })), "{:?}", found[0].outcome);
    assert_eq!(found[0].sha256, None, "it was not even read");
    assert!(found[1].outcome.is_ok());
}

#[test]
fn a_zip_in_a_zip_is_refused_by_name() {
    let inner = fixture("fleet.zip");
    let found = entries(&zip(&[("inre.zip", &inner), ("a.xml", &fixture("agent.xml"))]), &Limits::default());
    assert_eq!(codes(&found), [("inre.zip", "nested_archive"), ("a.xml", "report")]);
}

#[test]
fn a_zip_without_files_says_so() {
    for bytes in [zip(&[]), zip(&[(".dold", b"x"), ("mapp/", b"")])] {
        let found = entries(&bytes, &Limits::default());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].name.as_str(), &found[0].outcome), ("flotta.zip", &Err(Rejection::Empty)));
    }
}

#[test]
fn a_bomb_in_a_zip_leaves_the_others_alone() {
    let zeros = vec![b' '; 30_000_000];
    let found = entries(&zip(&[("bomb.xml", &zeros), ("a.xml", &fixture("agent.xml"))]), &Limits::default());
    assert_eq!(codes(&found), [("bomb.xml", "zip_bomb"), ("a.xml", "report")]);
}

#[test]
fn files_of_a_zip_share_one_limit() {
    let file = vec![b' '; 900_000];
    let files: Vec<(String, &[u8])> = (0..10).map(|number| (format!("{number}.xml"), &file[..])).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let limits = Limits { unpacked_bytes: 2 * MB, unpacked_floor: MB, ..Limits::default() };
    let found = entries(&zip(&files), &limits);
    let stopped = Err(Rejection::TooLarge { limit: Limit::ArchiveBytes, most: 2 });
    assert_eq!(found.len(), 10, "each file is named");
    assert_eq!(found[0].outcome, Err(Rejection::Empty));
    assert_eq!(found[9].outcome, stopped);
}

#[test]
fn a_zip_may_not_claim_more_files_than_the_limit() {
    let bytes = zip(&[("a.xml", b"a"), ("b.xml", b"b"), ("c.xml", b"c")]);
    let limits = Limits { archive_entries: 2, ..Limits::default() };
    let expected = Rejection::TooLarge { limit: Limit::ArchiveEntries, most: 2 };
    assert_eq!(entries(&bytes, &limits)[0].outcome, Err(expected));
    // A directory that claims millions is refused by its claim, before anything is reserved for it.
    let mut liar = zip(&[("a.xml", b"a")]);
    let end = liar.len() - 22;
    let size = 44_u64.to_le_bytes();
    let most = u64::MAX.to_le_bytes();
    let far = [b"PK\x06\x06".as_slice(), &size, &[0; 12], &most, &most, &[0; 16]].concat();
    liar.splice(end..end, far);
    assert_eq!(
        entries(&liar, &Limits::default())[0].outcome.as_ref().map_err(Rejection::code).unwrap_err(),
        "too_large"
    );
}

#[test]
fn a_cut_or_locked_zip_says_so() {
    let whole = fixture("fleet.zip");
    let found = entries(&whole[..whole.len() - 100], &Limits::default());
    assert_eq!(found[0].outcome, Err(Rejection::Truncated));
    let mut locked = zip(&[("a.xml", b"<REQUEST/>")]);
    // The flag that says "password", in the file's head and in the directory.
    locked[6] |= 1;
    let directory = locked.windows(4).position(|sign| sign == b"PK\x01\x02").unwrap();
    locked[directory + 8] |= 1;
    assert_eq!(entries(&locked, &Limits::default())[0].outcome, Err(Rejection::ArchiveLocked));
}

#[test]
fn a_folder_is_walked_in_order_without_links_and_hidden_files() {
    let root = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("utanför.xml"), "x").unwrap();
    fs::create_dir_all(root.path().join("b/djupt")).unwrap();
    fs::create_dir_all(root.path().join(".git")).unwrap();
    for name in ["c.xml", "a.json", ".dold.xml", "b/djupt/2.xml", "b/1.xml", ".git/config"] {
        fs::write(root.path().join(name), agent_xml("")).unwrap();
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outside.path(), root.path().join("d")).unwrap();
        std::os::unix::fs::symlink(root.path(), root.path().join("b/runt")).unwrap();
    }
    let found = collect(&[root.path()]);
    let names: Vec<_> =
        found.iter().map(|file| file.path.strip_prefix(root.path()).unwrap().to_owned()).collect();
    assert_eq!(names, ["a.json", "b/1.xml", "b/djupt/2.xml", "c.xml"].map(std::path::PathBuf::from));
    let mut reports = 0;
    for candidate in &found {
        candidate.for_each_entry(&Limits::default(), |entry| reports += usize::from(entry.outcome.is_ok()));
    }
    assert_eq!(reports, 4);
}

#[test]
fn a_path_that_is_not_there_is_named_and_the_rest_read() {
    let found = collect(&[fixture_path("finns-inte.xml"), fixture_path("agent.xml")]);
    assert_eq!(found[0].refused, Some(Rejection::FileUnreadable { reason: "not-found" }));
    assert_eq!(found[1].refused, None);
    let limits = Limits { file_bytes: 10, ..Limits::default() };
    assert!(matches!(found[1].read(&limits), Err(Rejection::TooLarge { limit: Limit::FileBytes, .. })));
}
