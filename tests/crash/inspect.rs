//! What is left after a program was killed, looked at with nothing but the file and its key.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ansvar_domain::command::Command;
use ansvar_domain::id::{CommandId, ImportBatchId};
use ansvar_store::{Failure, Key, Read, Workspace, id_of, migration};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use crate::draw::Draw;
use crate::kill::Program;
use crate::worker::{FILE, KEYS};

const SECRET: [u8; 32] = [5; 32];

/// The key of files that a test makes itself.
pub fn known_key() -> Key {
    Key::new(SECRET)
}

/// A folder with a workspace in it.
pub struct Place {
    folder: TempDir,
    key: Key,
}

impl Place {
    /// A new municipality, made by the program itself.
    pub fn founded(draw: &mut Draw) -> Self {
        let mut place = Self { folder: tempfile::tempdir().unwrap(), key: known_key() };
        Program::start("found", &place, draw).finished();
        let file = id_of(&place.file()).unwrap();
        let key = place.folder().join(KEYS).join(format!("keys/workspace-{file}.key"));
        place.key = Key::new(hex(std::fs::read_to_string(key).unwrap().trim()));
        place
    }

    /// A file as it was when only some of the steps to today's format existed.
    pub fn of_an_earlier_format(draw: &mut Draw) -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap(), key: known_key() };
        let file = Uuid::from_u128(0x0193_5f00_0000_7000_8000_0000_0000_0002);
        let secret: String = SECRET
            .iter()
            .chain(file.as_bytes())
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        let connection = Connection::open(place.file()).unwrap();
        connection.pragma_update(None, "key", format!("x'{secret}'")).unwrap();
        connection.execute_batch("CREATE TABLE passing (one); DROP TABLE passing;").unwrap();
        let format = u32::try_from(draw.below(migration::known().into())).unwrap();
        for (number, step) in (1_u32..=format).zip(migration::STEPS) {
            connection.execute_batch(step.sql).unwrap();
            let note = "INSERT INTO migration (step, name, hash) VALUES (?1, ?2, ?3)";
            connection.execute(note, (number, step.name, step.hash())).unwrap();
        }
        connection.pragma_update(None, "user_version", format).unwrap();
        place
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn file(&self) -> std::path::PathBuf {
        self.folder().join(FILE)
    }

    fn opened(&self, draw: &Draw) -> Workspace {
        Workspace::open(&self.file(), &self.key).unwrap_or_else(|failure| panic!("{failure}; {draw}"))
    }

    /// So large that a copy takes several steps.
    pub fn made_large(&self) {
        let workspace = Workspace::open(&self.file(), &self.key).unwrap();
        let filled = workspace.write(|write| -> Result<(), Failure> {
            (0..8).try_for_each(|at| write.put_setting(&format!("column {at}"), &"brett".repeat(200_000)))
        });
        filled.unwrap();
    }

    /// Everything acknowledged is there, everything else is whole.
    pub fn holds(&self, acknowledged: &[String], draw: &Draw) {
        let workspace = self.opened(draw);
        let held = workspace.read(|read| -> Result<(), Failure> {
            sound(read, draw)?;
            let entered = imports(read)?;
            for line in acknowledged {
                let words: Vec<&str> = line.split(' ').collect();
                match words.as_slice() {
                    ["command", id] => {
                        let id = CommandId(id.parse().unwrap());
                        assert!(read.performed(id)?, "command {id} was acknowledged and is gone; {draw}");
                    }
                    ["import", id, devices] => {
                        let id = ImportBatchId(id.parse().unwrap());
                        let entered =
                            entered.get(&id).unwrap_or_else(|| panic!("import {id} is gone; {draw}"));
                        assert_eq!(entered.to_string(), *devices, "import {id} is another; {draw}");
                    }
                    ["undone", id] => {
                        let batch = read.import_batch(ImportBatchId(id.parse().unwrap()))?;
                        let undone = batch.and_then(|batch| batch.undone_at);
                        assert!(undone.is_some(), "import {id} is back; {draw}");
                    }
                    other => panic!("what was acknowledged by {other:?}? {draw}"),
                }
            }
            Ok(())
        });
        held.unwrap();
    }

    /// Each file under a backup's name opens and is sound; those acknowledged are there.
    pub fn every_backup_is_whole(&self, acknowledged: &[String], draw: &Draw) {
        for name in acknowledged {
            assert!(self.folder().join(name).exists(), "{name} was acknowledged and is gone; {draw}");
        }
        for entry in std::fs::read_dir(self.folder()).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with("kopia-") && name.ends_with(".ansvar") {
                let copy = Workspace::open(&path, &self.key)
                    .unwrap_or_else(|failure| panic!("{name}: {failure}; {draw}"));
                copy.read(|read| sound(read, draw)).unwrap();
                drop(copy);
                std::fs::remove_file(path).unwrap();
            }
        }
    }

    /// The format is the old one or the new one, and the file can be brought to the new one.
    pub fn is_of_one_format(&self, draw: &Draw) {
        let workspace = self.opened(draw);
        workspace.read(|read| sound(read, draw)).unwrap();
        let steps = migration::STEPS.len();
        drop(workspace);
        let file = id_of(&self.file()).unwrap();
        let secret: String = SECRET
            .iter()
            .chain(file.as_bytes())
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        let connection = Connection::open(self.file()).unwrap();
        connection.pragma_update(None, "key", format!("x'{secret}'")).unwrap();
        let noted: usize =
            connection.query_row("SELECT count(*) FROM migration", [], |row| row.get(0)).unwrap();
        assert_eq!(noted, steps, "each step is noted once; {draw}");
    }
}

fn hex(text: &str) -> [u8; 32] {
    let byte = |at: usize| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap();
    std::array::from_fn(byte)
}

fn sound(read: &Read<'_>, draw: &Draw) -> Result<(), Failure> {
    let report = read.verify()?;
    assert!(report.is_sound(), "{:?} {:?} {:?}; {draw}", report.faults, report.altered, report.damage);
    installations_agree(read, draw)
}

/// A half import would show here: devices' titles and titles' devices are written at different moments.
fn installations_agree(read: &Read<'_>, draw: &Draw) -> Result<(), Failure> {
    let mut pairs = BTreeSet::new();
    for known in read.known_devices()? {
        let device = read.device(known.number)?.unwrap();
        pairs.extend(device.titles.iter().map(|title| (*title, known.number)));
        for report in read.reports_of(device.id)? {
            assert!(read.raw_report(report.hash)?.is_some());
        }
        assert!(
            read.import_batch(device.batch)?.is_some(),
            "{} was written by an import that is not there; {draw}",
            device.name
        );
    }
    let mut posted = BTreeSet::new();
    for (title, devices) in read.postings()? {
        posted.extend(devices.0.into_iter().map(|device| (title, device)));
    }
    assert_eq!(posted, pairs, "half an import; {draw}");
    Ok(())
}

/// The imports that the journal knows, with how many devices each stored. Each must be among the kept imports.
fn imports(read: &Read<'_>) -> Result<BTreeMap<ImportBatchId, u32>, Failure> {
    let mut imports = BTreeMap::new();
    for scope in read.scopes()? {
        read.walk(&scope, |entry| {
            if let Command::RecordInventory(import) = entry.command()? {
                imports.insert(import.batch, import.devices);
            }
            Ok(())
        })?;
    }
    for (batch, devices) in &imports {
        let kept = read.import_batch(*batch)?.map(|batch| batch.devices);
        assert_eq!(kept, Some(*devices), "the journal and the imports tell the same of {batch}");
    }
    Ok(imports)
}
