//! Making and opening workspaces: the file's key, the acting person, and what is computed anew when a day has
//! passed. What there is to tell the user once comes back as notices.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_domain::body::{Body, BodyType};
use ansvar_domain::command::{Command, FoundMunicipality};
use ansvar_domain::id::{BodyId, MunicipalityId, PersonId, RoleAssignmentId};
use ansvar_domain::municipality::Municipality;
use ansvar_domain::person::Person;
use ansvar_domain::record::{Kind, Record};
use ansvar_domain::{CommandId, Reader};
use ansvar_ledger::SigningKey;
use ansvar_store::{Key, Workspace};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::app::{App, Surroundings};
use crate::example;
use crate::failure::{Failure, FailureCode, Result};
use crate::inventory::{Files, ImportProgress};
use crate::key::{
    Chosen, Found, Kept, KeyName, Obtained, OsRandom, Passphrase, Prompting, choose, is_sealed, lies, obtain,
};
use crate::perform::Outcome;
use crate::remembered::Memory;
use crate::role::{role_types, role_words};
use crate::text::Text;
use crate::verify::end_notice;

/// The setting that says who acts in this workspace on this machine.
const ACTOR: &str = "acting_person";

/// The example's fleet is the same on every machine.
const EXAMPLE_SEED: u64 = 2012;

/// A sentence to say once.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Notice {
    pub message_key: String,
    pub values: std::collections::BTreeMap<String, String>,
}

/// An opened workspace and what there is to say about it.
#[derive(Debug)]
pub struct Opened {
    pub app: App,
    pub notices: Vec<Notice>,
}

/// How workspaces are opened on this machine.
#[derive(Debug)]
pub struct Opening {
    /// The user's configuration folder for this program.
    pub configuration: PathBuf,
    pub passphrase: Option<Passphrase>,
    pub around: Surroundings,
}

/// What the first form asks for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct NewMunicipality {
    pub name: String,
    /// The IT head: the first person, who may do everything.
    pub chief: String,
}

impl Opening {
    /// Makes a workspace with a municipality in it. A refusal leaves no file behind.
    pub fn create(&self, path: &Path, new: &NewMunicipality, text: &Text) -> Result<Result<Opened, Outcome>> {
        let next = || self.around.ids.next();
        let found = FoundMunicipality {
            id: MunicipalityId(next()),
            municipality: Municipality { name: new.name.trim().to_owned(), organisation_number: None },
            board_id: BodyId(next()),
            board: Body {
                name: text.word("body-executive-board-name"),
                abbreviation: Some(text.word("body-executive-board-abbreviation")),
                body_type: BodyType::ExecutiveBoard,
                partners: Vec::new(),
                note: None,
            },
            chief_id: PersonId(next()),
            chief: Person {
                name: new.chief.trim().to_owned(),
                title: Some(text.word("role-it-head")),
                email: None,
                phone: None,
                unit: None,
                body: None,
                accounts: Vec::new(),
                signing_key: None,
            },
            chief_assignment_id: RoleAssignmentId(next()),
            role_types: role_types(&mut || self.around.ids.next(), text),
        };
        self.found(path, &found)
    }

    /// Makes a workspace with the example municipality and its fleet, by the same commands and the same import as
    /// anybody's. `progress` answers whether to go on; a stop leaves no file behind.
    pub fn example(
        &self,
        path: &Path,
        text: &Text,
        progress: impl FnMut(&ImportProgress) -> bool,
    ) -> Result<Opened> {
        let today = self.around.clock.today();
        let commands = example::commands(&mut || self.around.ids.next(), &role_words(text), today)?;
        let Some((Command::FoundMunicipality(found), rest)) = commands.split_first() else {
            return Err(Failure::internal(&"the example does not begin with a municipality"));
        };
        let opened = match self.found(path, found)? {
            Ok(opened) => opened,
            Err(outcome) => return Err(Failure::internal(&format!("{outcome:?}"))),
        };
        let filled = fill(&opened.app, rest, today, progress);
        match filled {
            Ok(()) => Ok(opened),
            Err(failure) => {
                self.remove(opened.app, path);
                Err(failure)
            }
        }
    }

    /// Takes away a workspace that was never finished, and its key.
    fn remove(&self, app: App, path: &Path) {
        let name = KeyName::workspace(app.workspace.id());
        let memory = app.memory.clone();
        drop(app);
        memory.forget();
        for suffix in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{suffix}", path.display()));
        }
        if let Ok(chosen) = self.keys(&name) {
            // The key of a file that does not exist opens nothing.
            let _ = chosen.store.forget(&name);
        }
    }

    /// Makes the file and performs the founding command in it.
    pub(crate) fn found(&self, path: &Path, found: &FoundMunicipality) -> Result<Result<Opened, Outcome>> {
        if path.exists() {
            return Err(ansvar_store::Failure::AlreadyExists(path.to_owned()).into());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
        let file = self.around.ids.next();
        let mut notices = Vec::new();
        let chosen = self.keys(&KeyName::workspace(file))?;
        let key = match obtain(chosen.store.as_ref(), &KeyName::workspace(file), &OsRandom)? {
            Obtained::Found(secret) => secret,
            Obtained::New { secret, kept } => {
                notices.extend(notice(&kept));
                secret
            }
            Obtained::WrongPassphrase => return Err(wrong_passphrase()),
        };
        let key = Key::new(*key.expose());
        let made = Workspace::create(path, &key, file);
        let workspace = made.inspect_err(|_| {
            let _ = chosen.store.forget(&KeyName::workspace(file));
        })?;
        let signing = signing_key(&chosen, found.chief_id, &mut notices)?;
        let key_lies = lies(&self.configuration, &KeyName::workspace(file));
        let around = self.around.clone();
        let memory = Memory::of(&self.configuration, file, path);
        let app = App { workspace, key, key_lies, actor: found.chief_id, signing, around, memory };
        let outcome = app.perform(&Command::FoundMunicipality(Box::new(found.clone())));
        match outcome {
            Ok(Outcome::Done { .. }) => {}
            not_done => {
                self.remove(app, path);
                return not_done.map(Err);
            }
        }
        app.workspace
            .write(|write| write.put_setting(ACTOR, &found.chief_id.to_string()))
            .map_err(Failure::from)?;
        app.positions_for_today()?;
        app.remember_end();
        Ok(Ok(Opened { app, notices }))
    }

    /// Opens a workspace.
    pub fn open(&self, path: &Path) -> Result<Opened> {
        let name = KeyName::workspace(ansvar_store::id_of(path)?);
        let chosen = self.keys_of_existing(&name)?;
        let key = found_key(&chosen, &name, path)?;
        let workspace = Workspace::open(path, &key)?;
        let actor = acting(&workspace)?;
        let mut notices = Vec::new();
        let signing = signing_key_if_made(&workspace, &chosen, actor, &mut notices)?;
        let key_lies = lies(&self.configuration, &name);
        let memory = Memory::of(&self.configuration, workspace.id(), path);
        notices.extend(end_notice(&memory, &workspace)?);
        let around = self.around.clone();
        let app = App { workspace, key, key_lies, actor, signing, around, memory };
        app.catch_up()?;
        app.positions_by_this_version()?;
        app.remember_end();
        Ok(Opened { app, notices })
    }

    /// The key of a file that exists, which is not opened.
    pub(crate) fn key_of(&self, path: &Path) -> Result<Key> {
        let name = KeyName::workspace(ansvar_store::id_of(path)?);
        found_key(&self.keys_of_existing(&name)?, &name, path)
    }

    /// Where the key of a file that exists lies. A passphrase given for another workspace does not hide a key file.
    fn keys_of_existing(&self, name: &KeyName) -> Result<Chosen> {
        if self.passphrase.is_some() && !is_sealed(&self.configuration, name) {
            let random = Arc::new(OsRandom);
            return Ok(choose(&self.configuration, None, Prompting::of_this_session(), random));
        }
        self.keys(name)
    }

    /// Where the key of a name lies, or is to lie. A sealed key needs its passphrase.
    fn keys(&self, name: &KeyName) -> Result<Chosen> {
        if self.passphrase.is_none() && is_sealed(&self.configuration, name) {
            return Err(Failure::new(FailureCode::NeedsPassphrase, "key-passphrase-ask"));
        }
        let prompting = Prompting::of_this_session();
        Ok(choose(&self.configuration, self.passphrase.clone(), prompting, Arc::new(OsRandom)))
    }
}

impl App {
    /// Computes what goes by dates, if the day has changed since the last time. Called on opening and at midnight.
    pub fn catch_up(&self) -> Result<bool> {
        let today = self.today();
        // Opening must not wait for another program's import: the lock is taken only on a new day.
        let is_new_day =
            self.read(|read| Ok(read.findings_as_of()?))?.as_deref() != Some(today.to_string().as_str());
        let findings = is_new_day
            && self.workspace.write(|write| write.refresh_findings_for_day(today)).map_err(Failure::from)?;
        Ok(self.positions_for_today()? || findings)
    }

    /// Performs commands that must all succeed, such as those of the example.
    pub(crate) fn perform_all(&self, commands: &[Command]) -> Result<()> {
        for command in commands {
            if let Outcome::Refused { refusal } = self.perform_as(CommandId(self.new_id()), command)? {
                return Err(Failure::internal(&format!("{}: {:?}", command.word(), refusal.issues)));
            }
        }
        Ok(())
    }
}

fn found_key(chosen: &Chosen, name: &KeyName, path: &Path) -> Result<Key> {
    match chosen.store.get(name)? {
        Found::Secret(secret) => Ok(Key::new(*secret.expose())),
        Found::WrongPassphrase => Err(wrong_passphrase()),
        Found::Absent => {
            let missing = Failure::new(FailureCode::CannotOpen, chosen.place.missing_message_key());
            Err(missing.with("path", path.display()))
        }
    }
}

/// The person's key, made if there is none.
fn signing_key(chosen: &Chosen, person: PersonId, notices: &mut Vec<Notice>) -> Result<Option<SigningKey>> {
    Ok(match obtain(chosen.store.as_ref(), &KeyName::signing(person.0), &OsRandom)? {
        Obtained::Found(seed) => Some(SigningKey::from_seed(seed.expose())),
        Obtained::New { secret, kept } => {
            // Losing this one costs the signatures to come, not the file.
            notices.extend(
                notice(&kept).map(|told| Notice { message_key: "key-signing-file-made".to_owned(), ..told }),
            );
            Some(SigningKey::from_seed(secret.expose()))
        }
        Obtained::WrongPassphrase => None,
    })
}

/// The key that signs in a workspace just opened. A person who has signed before has a key somewhere: a second one
/// made here would sign what nobody can check.
fn signing_key_if_made(
    workspace: &Workspace,
    chosen: &Chosen,
    person: PersonId,
    notices: &mut Vec<Notice>,
) -> Result<Option<SigningKey>> {
    let registered = workspace.read(|read| -> Result<bool> {
        let record = read.record(person.into())?;
        Ok(record
            .as_ref()
            .and_then(Record::as_noun::<Person>)
            .is_some_and(|person| person.signing_key.is_some()))
    })?;
    if !registered && !chosen.place.may_hide_keys() {
        return signing_key(chosen, person, notices);
    }
    Ok(match chosen.store.get(&KeyName::signing(person.0))? {
        Found::Secret(seed) => Some(SigningKey::from_seed(seed.expose())),
        Found::Absent | Found::WrongPassphrase => None,
    })
}

fn fill(
    app: &App,
    commands: &[Command],
    today: chrono::NaiveDate,
    progress: impl FnMut(&ImportProgress) -> bool,
) -> Result<()> {
    app.perform_all(commands)?;
    let fleet = Files::Memory(example::fleet(EXAMPLE_SEED, today)?.collect());
    match app.import_inventory(&fleet, progress)? {
        Ok(_) => Ok(()),
        Err(refusal) => Err(Failure::internal(&format!("{:?}", refusal.issues))),
    }
}

fn acting(workspace: &Workspace) -> Result<PersonId> {
    workspace.read(|read| -> Result<PersonId> {
        if let Some(person) = read.setting(ACTOR)?.and_then(|id| id.parse::<Uuid>().ok()) {
            return Ok(PersonId(person));
        }
        // A file whose setting was lost still knows who founded it.
        let founder = read.latest_entries(0, 1)?.first().map(|entry| entry.actor);
        founder
            .or(read.all(Kind::Person)?.first().map(|person| person.id.into()))
            .ok_or_else(|| Failure::not_found(ACTOR))
    })
}

fn notice(kept: &Kept) -> Option<Notice> {
    let message_key = kept.message_key()?.to_owned();
    let values = match kept {
        Kept::Made { path } => [("path".to_owned(), path.display().to_string())].into(),
        Kept::Quietly => std::collections::BTreeMap::new(),
    };
    Some(Notice { message_key, values })
}

fn wrong_passphrase() -> Failure {
    Failure::new(FailureCode::WrongPassphrase, "key-passphrase-wrong")
}
