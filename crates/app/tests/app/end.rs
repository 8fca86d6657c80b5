//! The end of the journal is remembered outside the file: who takes it away, with all that it did, is found out.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_app::{App, Opened};
use ansvar_domain::RecordId;
use ansvar_domain::command::{Add, Command};
use ansvar_domain::system::System;

use crate::stage::{Dated, Stage, opening};

/// A workspace that is opened and closed by turns, as programs do.
struct Home {
    folder: tempfile::TempDir,
    clock: Arc<Dated>,
}

impl Home {
    fn founded() -> Self {
        let Stage { app, clock, home } = Stage::founded();
        drop(app);
        Self { folder: home, clock }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("kommun.ansvar")
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open_at(&self, path: &Path) -> Opened {
        opening(self.folder.path(), &self.clock).open(path).unwrap()
    }

    fn open(&self) -> Opened {
        self.open_at(&self.path())
    }

    /// What opening says.
    fn notices(&self) -> Vec<String> {
        self.open().notices.into_iter().map(|notice| notice.message_key).collect()
    }

    /// A few commands by a program that is opened and closed.
    fn works(&self, count: usize) {
        let Opened { app, .. } = self.open();
        (0..count).for_each(|_| adds(&app));
    }

    fn memory(&self) -> PathBuf {
        let folder = self.beside("inställningar/ends");
        let mut files = fs::read_dir(&folder).unwrap();
        let file = files.next().unwrap().unwrap().path();
        assert!(files.next().is_none(), "nothing half written is left");
        file
    }

    /// The closed file as it is now.
    fn kept(&self) -> Vec<u8> {
        fs::read(self.path()).unwrap()
    }

    fn put_back(&self, bytes: &[u8]) {
        fs::write(self.path(), bytes).unwrap();
    }
}

fn adds(app: &App) {
    let id = RecordId(app.new_id());
    let add = Command::Add(Add { id, content: System::named(format!("System {id}"), None).into() });
    assert!(app.perform(&add).unwrap().is_done());
}

fn faults(app: &App) -> Vec<String> {
    app.verify(|_| true).unwrap().faults.into_iter().map(|fault| fault.code).collect()
}

fn remarks(app: &App) -> Vec<String> {
    app.verify(|_| true).unwrap().remarks.into_iter().map(|remark| remark.code).collect()
}

fn entries(app: &App) -> u32 {
    app.verify(|_| true).unwrap().entries
}

#[test]
fn a_file_that_goes_on_has_nothing_to_say() {
    let home = Home::founded();
    for _ in 0..3 {
        assert_eq!(home.notices(), [""; 0]);
        home.works(2);
    }
    let app = home.open().app;
    assert_eq!(faults(&app), [""; 0]);
    assert_eq!(remarks(&app), [""; 0]);
}

#[test]
fn an_older_copy_in_the_files_place_is_said_to_be_one_until_somebody_has_looked() {
    let home = Home::founded();
    let earlier = home.kept();
    home.works(3);
    home.put_back(&earlier);
    // Opening it does not make the shorter end the one that is remembered.
    for _ in 0..2 {
        let Opened { app, notices } = home.open();
        assert_eq!(notices.len(), 1);
        assert_eq!(notices[0].message_key, "verify-end-cut-off");
        let end: u32 = notices[0].values["last"].parse().unwrap();
        assert_eq!(notices[0].values["seq"], (end + 3).to_string(), "three entries are gone");
        assert_eq!(notices[0].values["date"], crate::stage::TODAY);
        assert_eq!(app.workspace_info().unwrap().end.as_ref(), notices.first(), "and it stays on the screen");
        let report = app.verify(|_| true).unwrap();
        let [fault] = report.faults.as_slice() else { panic!("{:?}", report.faults) };
        assert_eq!((fault.code.as_str(), &fault.values["seq"]), ("cut-off", &(end + 1).to_string()));
    }
    let app = home.open().app;
    app.accept_end().unwrap();
    assert_eq!(faults(&app), [""; 0]);
    assert_eq!(app.workspace_info().unwrap().end, None);
    assert_eq!(remarks(&app), ["end-accepted"], "that it was accepted is said with every check");
    adds(&app);
    drop(app);
    let Opened { app, notices } = home.open();
    assert_eq!(notices, []);
    assert_eq!(remarks(&app), ["end-accepted"]);
}

/// Nothing in the file misses what was taken away.
#[test]
fn the_last_entries_removed_with_all_that_they_did() {
    let home = Home::founded();
    home.works(2);
    let app = home.open().app;
    let stage = Stage { app, clock: home.clock, home: home.folder };
    stage
        .raw()
        .execute_batch(
            "DROP TRIGGER journal_is_not_deleted;
             CREATE TEMP TABLE gone AS SELECT record FROM journal_record
               WHERE seq = (SELECT max(seq) FROM journal);
             DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal);
             DELETE FROM finding WHERE object IN (SELECT record FROM gone);
             DELETE FROM chain WHERE system IN (SELECT record FROM gone);
             DELETE FROM journal_record WHERE record IN (SELECT record FROM gone);
             DELETE FROM record WHERE id IN (SELECT record FROM gone);",
        )
        .unwrap();
    assert_eq!(faults(&stage.app), ["cut-off"], "the file by itself is whole");
}

#[test]
fn an_older_copy_that_went_on_holds_another_entry_in_that_place() {
    let home = Home::founded();
    let earlier = home.kept();
    home.works(2);
    let memory = fs::read(home.memory()).unwrap();
    home.put_back(&earlier);
    // Somebody works in the older copy elsewhere, and it comes back longer than it was.
    fs::remove_file(home.memory()).unwrap();
    home.works(4);
    fs::write(home.memory(), memory).unwrap();
    let Opened { app, notices } = home.open();
    assert_eq!(
        notices.iter().map(|notice| notice.message_key.as_str()).collect::<Vec<_>>(),
        ["verify-end-another"]
    );
    assert_eq!(faults(&app), ["head-differs"]);
}

#[test]
fn a_backup_put_back_on_purpose_is_no_fault_and_is_told() {
    let home = Home::founded();
    home.works(1);
    let copy = home.beside("kopia.ansvar");
    assert!(home.open().app.back_up(&copy, |_, _| true).unwrap());
    home.works(3);
    let kept = opening(home.folder.path(), &home.clock).restore(&copy, &home.path()).unwrap();
    assert!(kept.is_some());
    let Opened { app, notices } = home.open();
    assert_eq!(notices, []);
    let report = app.verify(|_| true).unwrap();
    assert!(report.is_sound, "{:?}", report.faults);
    let [remark] = report.remarks.as_slice() else { panic!("{:?}", report.remarks) };
    assert_eq!(remark.code, "end-restored");
    assert_eq!(remark.values["seq"], (report.entries + 3).to_string(), "where the replaced file ended");
    // From here on the shorter file is the one remembered.
    let earlier = home.kept();
    drop(app);
    home.works(1);
    home.put_back(&earlier);
    assert_eq!(home.notices(), ["verify-end-cut-off"]);
}

/// What the desktop goes on writing goes to the file that was set aside.
#[cfg(unix)]
#[test]
fn a_backup_put_back_under_a_program_that_has_the_file_open() {
    let home = Home::founded();
    let copy = home.beside("kopia.ansvar");
    let desktop = home.open().app;
    assert!(desktop.back_up(&copy, |_, _| true).unwrap());
    adds(&desktop);
    desktop.remember_end();
    opening(home.folder.path(), &home.clock).restore(&copy, &home.path()).unwrap();
    adds(&desktop);
    desktop.remember_end();
    drop(desktop);
    assert_eq!(home.notices(), [""; 0]);
}

#[test]
fn a_backup_that_lacks_nothing_is_put_back_without_a_word() {
    let home = Home::founded();
    let copy = home.beside("kopia.ansvar");
    assert!(home.open().app.back_up(&copy, |_, _| true).unwrap());
    opening(home.folder.path(), &home.clock).restore(&copy, &home.path()).unwrap();
    let Opened { app, notices } = home.open();
    assert_eq!((notices, remarks(&app)), (vec![], vec![]));
}

/// A file stands where the folder should be made.
#[test]
fn what_cannot_be_remembered_stands_in_nobodys_way() {
    let home = Home::founded();
    let folder = home.beside("inställningar/ends");
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "i vägen").unwrap();
    home.works(2);
    let Opened { app, .. } = home.open();
    adds(&app);
    assert_eq!(faults(&app), [""; 0]);
    assert!(app.back_up(&home.beside("kopia.ansvar"), |_, _| true).unwrap());
    app.accept_end().unwrap();
    drop(app);
    assert_eq!(fs::read_to_string(&folder).unwrap(), "i vägen");
}

#[test]
fn a_memory_that_does_not_read_is_said_once_and_begun_anew() {
    let home = Home::founded();
    home.works(1);
    fs::write(home.memory(), "{").unwrap();
    assert_eq!(home.notices(), ["verify-end-unreadable"]);
    assert_eq!(home.notices(), [""; 0]);
    let earlier = home.kept();
    home.works(1);
    home.put_back(&earlier);
    assert_eq!(home.notices(), ["verify-end-cut-off"], "it is remembered again");
}

#[cfg(unix)]
#[test]
fn the_memory_is_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::founded();
    home.works(1);
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.memory()), 0o600);
    assert_eq!(mode(home.memory().parent().unwrap()), 0o700);
}

/// The desktop has the file open while the command line comes and goes.
#[test]
fn two_programs_on_one_file_remember_what_both_have_done() {
    let home = Home::founded();
    let desktop = home.open().app;
    for _ in 0..3 {
        home.works(1);
        adds(&desktop);
        desktop.remember_end();
        assert_eq!(home.notices(), [""; 0]);
        home.works(1);
    }
    assert_eq!(faults(&desktop), [""; 0]);
    let written = entries(&desktop);
    drop(desktop);
    let app = home.open().app;
    assert_eq!(entries(&app), written);
    drop(app);
    let memory = fs::read_to_string(home.memory()).unwrap();
    assert!(memory.contains(&format!("\"seq\": {written}")), "the last end is the one remembered: {memory}");
}

/// A program that saw less does not turn the memory back.
#[test]
fn reading_writes_nothing() {
    let home = Home::founded();
    home.works(1);
    let memory = home.memory();
    let before = (fs::read(&memory).unwrap(), memory.metadata().unwrap().modified().unwrap());
    let app = home.open().app;
    app.workspace_info().unwrap();
    drop(app);
    assert_eq!((fs::read(&memory).unwrap(), memory.metadata().unwrap().modified().unwrap()), before);
}

#[test]
fn each_copy_has_an_end_of_its_own() {
    let home = Home::founded();
    home.works(1);
    let copy = home.beside("prov.ansvar");
    fs::copy(home.path(), &copy).unwrap();
    home.works(1);
    let Opened { app, notices } = home.open_at(&copy);
    assert_eq!(notices, [], "an older copy elsewhere lacks nothing that it ever had");
    adds(&app);
    adds(&app);
    drop(app);
    assert_eq!(home.notices(), [""; 0], "what was done in the copy is not missed here");
}

#[test]
fn a_file_that_was_moved_is_known_where_it_lies_now() {
    let home = Home::founded();
    let earlier = home.kept();
    home.works(2);
    let moved = home.beside("flyttad.ansvar");
    fs::rename(home.path(), &moved).unwrap();
    assert_eq!(home.open_at(&moved).notices, []);
    fs::write(&moved, &earlier).unwrap();
    let key =
        |opened: Opened| opened.notices.into_iter().map(|notice| notice.message_key).collect::<Vec<_>>();
    assert_eq!(key(home.open_at(&moved)), ["verify-end-cut-off"]);
    // Moved and cut off at once, it is missed where it lay.
    let again = home.beside("flyttad-igen.ansvar");
    fs::rename(&moved, &again).unwrap();
    assert_eq!(key(home.open_at(&again)), ["verify-end-cut-off"]);
}

#[test]
fn a_workspace_that_was_never_finished_is_not_remembered() {
    let home = tempfile::tempdir().unwrap();
    let clock = crate::stage::clock();
    let opening =
        ansvar_app::Opening { passphrase: Some(crate::stage::passphrase()), ..opening(home.path(), &clock) };
    let path = home.path().join("exempel.ansvar");
    let stopped = opening.example(&path, crate::stage::text(), |_| false);
    assert!(stopped.is_err());
    assert!(fs::read_dir(home.path().join("inställningar/ends")).unwrap().next().is_none());
}
