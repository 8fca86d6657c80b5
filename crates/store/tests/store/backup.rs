//! A copy while the program runs, and a copy put back.

use std::fs;
use std::path::Path;

use ansvar_domain::Reader;
use ansvar_domain::record::Kind;
use ansvar_store::{Failure, Key, Workspace, backup};
use ansvar_testkit::Register;

use crate::stage::{Stage, key, with_suffix};

/// A workspace large enough for a copy to take several steps.
fn large() -> Stage {
    let stage = Stage::holding(&Register::founded());
    stage.write(|write| {
        for at in 0..12 {
            write.put_setting(&format!("column {at}"), &"brett".repeat(200_000))?;
        }
        Ok(())
    });
    stage
}

#[track_caller]
fn sound(path: &Path) -> Workspace {
    let workspace = Workspace::open(path, &key()).unwrap();
    let report = workspace.read(|read| read.verify()).unwrap();
    assert!(report.is_sound(), "{report:?}");
    workspace
}

#[test]
fn a_copy_holds_the_same_and_needs_the_same_key() {
    let stage = large();
    let target = stage.beside("kopia.ansvar");
    let mut told = Vec::new();
    let done = stage.workspace.back_up(&target, &key(), |pages, of| {
        told.push((pages, of));
        true
    });
    assert!(done.unwrap());
    assert!(told.len() > 1, "a large file takes several steps: {told:?}");
    assert!(told.is_sorted(), "the work goes forward");
    assert_eq!(told.last().map(|(pages, of)| pages == of), Some(true), "and ends");
    assert!(!with_suffix(&target, "-wal").exists(), "a copy is one file");
    assert!(matches!(Workspace::open(&target, &Key::new([8; 32])), Err(Failure::WrongKey)));
    let copy = sound(&target);
    assert_eq!(copy.id(), stage.workspace.id(), "every copy bears the file's id, so its key is found");
    let heads = |workspace: &Workspace| workspace.read(|read| read.head("common")).unwrap();
    assert_eq!(heads(&copy), heads(&stage.workspace));
}

#[test]
fn a_stopped_copy_leaves_nothing() {
    let stage = large();
    let target = stage.beside("kopia.ansvar");
    assert!(!stage.workspace.back_up(&target, &key(), |_, _| false).unwrap());
    let left: Vec<_> = fs::read_dir(stage.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("kopia"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_copy_is_never_made_over_another_file() {
    let stage = large();
    let target = stage.beside("kopia.ansvar");
    fs::write(&target, "annat").unwrap();
    let refused = stage.workspace.back_up(&target, &key(), |_, _| true);
    assert!(matches!(refused, Err(Failure::AlreadyExists(_))));
    assert_eq!(fs::read_to_string(&target).unwrap(), "annat");
}

/// A program that was killed while it copied has left this behind.
#[test]
fn what_an_earlier_copy_left_unfinished_is_no_hindrance() {
    let stage = large();
    let target = stage.beside("kopia.ansvar");
    let unfinished = with_suffix(&target, ".unfinished");
    for left in [b"half".to_vec(), vec![0x5a; 3 * 4096]] {
        fs::write(&unfinished, left).unwrap();
        assert!(stage.workspace.back_up(&target, &key(), |_, _| true).unwrap());
        drop(sound(&target));
        fs::remove_file(&target).unwrap();
        assert!(!unfinished.exists());
    }
}

#[test]
fn work_goes_on_while_a_copy_is_made() {
    let stage = large();
    let target = stage.beside("kopia.ansvar");
    let mut steps = 0;
    let done = stage.workspace.back_up(&target, &key(), |_, _| {
        steps += 1;
        // From the same thread: a copy that held the writer would wait for itself.
        stage.write(|write| write.put_setting("steps", &steps.to_string()));
        steps < 100
    });
    assert!(done.unwrap(), "it ends although somebody writes between every two steps");
    assert_eq!(stage.read(|read| read.setting("steps")), Some(steps.to_string()));
    let copied = sound(&target).read(|read| read.setting("steps")).unwrap();
    assert_eq!(copied, None, "the copy is of the moment when it began");
}

#[test]
fn a_backup_put_back_keeps_what_stood_there() {
    let stage = large();
    let copy = stage.beside("kopia.ansvar");
    assert!(stage.workspace.back_up(&copy, &key(), |_, _| true).unwrap());
    stage.write(|write| write.put_setting("after", "the copy"));
    let (folder, path) = stage.closed();
    let (stood, copied) = (fs::read(&path).unwrap(), fs::read(&copy).unwrap());
    let kept_as = folder.path().join("före.ansvar");
    let kept = backup::restore(&copy, &path, &key(), &kept_as).unwrap();
    assert_eq!(kept.as_deref(), Some(kept_as.as_path()));
    assert!(fs::read(&kept_as).unwrap() == stood, "what stood there lies beside it, to the byte");
    let restored = sound(&path);
    assert_eq!(restored.read(|read| read.setting("after")).unwrap(), None, "it is as it was copied");
    assert_eq!(restored.read(|read| read.all(Kind::Body)).unwrap().len(), 1);
    assert!(fs::read(&copy).unwrap() == copied, "the backup itself is as it was, to the byte");
}

#[test]
fn a_backup_can_be_put_where_nothing_is_and_never_over_what_was_kept() {
    let stage = large();
    let copy = stage.beside("kopia.ansvar");
    assert!(stage.workspace.back_up(&copy, &key(), |_, _| true).unwrap());
    let place = stage.beside("ny.ansvar");
    let kept_as = stage.beside("före.ansvar");
    assert_eq!(backup::restore(&copy, &place, &key(), &kept_as).unwrap(), None);
    drop(sound(&place));
    fs::write(&kept_as, "kept before").unwrap();
    let again = backup::restore(&copy, &place, &key(), &kept_as);
    assert!(matches!(again, Err(Failure::AlreadyExists(_))), "{again:?}");
    assert_eq!(fs::read_to_string(&kept_as).unwrap(), "kept before");
    drop(sound(&place));
}

#[test]
fn a_damaged_backup_is_not_put_back() {
    let stage = large();
    let copy = stage.beside("kopia.ansvar");
    assert!(stage.workspace.back_up(&copy, &key(), |_, _| true).unwrap());
    let mut bytes = fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&copy, &bytes).unwrap();
    let (folder, path) = stage.closed();
    let stood = fs::read(&path).unwrap();
    let refused = backup::restore(&copy, &path, &key(), &folder.path().join("före.ansvar"));
    assert!(matches!(refused, Err(Failure::Damaged(_))), "{refused:?}");
    assert!(fs::read(&path).unwrap() == stood, "what stood there still does");
    assert!(matches!(
        backup::restore(&copy, &path, &Key::new([9; 32]), &folder.path().join("före.ansvar")),
        Err(Failure::WrongKey)
    ));
}
