//! The workspace as a thing: what is in it, a copy of it, and a copy put back.

use std::path::Path;

use ansvar_domain::Reader;
use ansvar_domain::record::{Kind, Record};
use ansvar_store::backup;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;
use crate::opening::{Notice, Opening};

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct WorkspaceInfo {
    pub path: String,
    pub municipality: String,
    /// Who acts.
    pub actor: ansvar_domain::id::PersonId,
    pub actor_name: String,
    pub actor_title: Option<String>,
    /// Live records of each kind.
    pub counts: Vec<KindCount>,
    pub devices: u32,
    pub installations: u32,
    pub findings: u32,
    /// Whether the acting person's decisions are signed on this machine.
    pub signs: bool,
    /// Where the file's key lies, `key-place-…` in the catalogue.
    pub key_place: String,
    /// The key's file, to be looked after; absent where the operating system keeps the key.
    pub key_file: Option<String>,
    /// Said as long as it holds: the file does not end where it ended when it was last open here.
    pub end: Option<Notice>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct KindCount {
    pub kind: Kind,
    pub count: u32,
}

impl App {
    pub fn workspace_info(&self) -> Result<WorkspaceInfo> {
        self.read(|read| {
            let municipality = read.all(Kind::Municipality)?.first().map(|record| record.content.name());
            let actor = read.record(self.actor.into())?;
            let person = actor.as_ref().and_then(Record::as_noun::<ansvar_domain::person::Person>);
            let mut counts = Vec::new();
            for kind in Kind::ALL {
                counts.push(KindCount { kind: *kind, count: read.count(*kind)? });
            }
            let (devices, installations) = read.inventory_size()?;
            Ok(WorkspaceInfo {
                path: self.path().display().to_string(),
                municipality: municipality.unwrap_or_default(),
                actor: self.actor,
                actor_name: person.map(|person| person.name.clone()).unwrap_or_default(),
                actor_title: person.and_then(|person| person.title.clone()),
                counts,
                devices,
                installations,
                findings: u32::try_from(read.findings()?.len()).unwrap_or(u32::MAX),
                signs: self.signing.is_some(),
                key_place: self.key_lies.message_key.to_owned(),
                key_file: self.key_lies.file.as_ref().map(|file| file.display().to_string()),
                end: self.lost_end(read)?,
            })
        })
    }

    /// Copies the open workspace to a new file. `progress` gets pages done and in all and answers whether to go on;
    /// `false` comes back when it was stopped.
    pub fn back_up(&self, target: &Path, progress: impl FnMut(u32, u32) -> bool) -> Result<bool> {
        let is_whole = self.workspace.back_up(target, &self.key, progress)?;
        self.remember_end();
        Ok(is_whole)
    }
}

impl Opening {
    /// Puts a backup in place of `target`. What stood there is kept beside it, under the name given back.
    pub fn restore(&self, copy: &Path, target: &Path) -> Result<Option<String>> {
        let key = self.key_of(copy)?;
        let now = self.around.clock.now().format("%Y%m%dT%H%M%SZ");
        let kept_as = target.with_extension(format!("before-{now}.ansvar"));
        let kept = backup::restore(copy, target, &key, &kept_as)?;
        self.end_at_copy(target, &key);
        Ok(kept.map(|path| path.display().to_string()))
    }
}
