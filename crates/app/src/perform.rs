//! The one door through which the register is changed. In one transaction: apply, store, journal, search, findings
//! and positions. What comes back says what changed, so that a screen refreshes exactly that.

use ansvar_domain::change::Delta;
use ansvar_domain::command::{Command, RegisterSigningKey};
use ansvar_domain::id::PersonId;
use ansvar_domain::person::Person;
use ansvar_domain::record::{Content, Kind, Record, Revision};
use ansvar_domain::{Change, Code, CommandId, Issue, Reader, RecordId, Refusal, Stop, apply};
use ansvar_ledger::{Decision, Json, SeenRecord, Signed, SigningKey, seen, sign_decision};
use ansvar_store::Write;
use ansvar_store::journal::{NewEntry, instant};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, Result};
use crate::licence;

/// A record that a command changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Changed {
    pub kind: Kind,
    pub id: RecordId,
    pub revision: Revision,
}

impl From<&Delta> for Changed {
    fn from(delta: &Delta) -> Self {
        Self { kind: delta.kind, id: delta.id, revision: delta.revision }
    }
}

/// The answer to a command.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    Done {
        command_id: CommandId,
        changed: Vec<Changed>,
        /// Whether the acting person's signature stands under it.
        signed: bool,
    },
    Refused {
        refusal: Refusal,
    },
}

impl Outcome {
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done { .. })
    }
}

/// A command that has not been carried out, inside a transaction that will be rolled back.
pub(crate) enum Halt {
    Refused(Refusal),
    Failed(Failure),
}

impl From<Stop<ansvar_store::Failure>> for Halt {
    fn from(stop: Stop<ansvar_store::Failure>) -> Self {
        match stop {
            Stop::Refused(refusal) => Self::Refused(refusal),
            Stop::Failed(failure) => Self::Failed(failure.into()),
        }
    }
}

impl From<ansvar_store::Failure> for Halt {
    fn from(failure: ansvar_store::Failure) -> Self {
        Self::Failed(failure.into())
    }
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl App {
    /// Performs a command under a new id.
    pub fn perform(&self, command: &Command) -> Result<Outcome> {
        self.perform_as(CommandId(self.new_id()), command)
    }

    /// Performs a command under its id. The same id again changes nothing and gives the same answer.
    pub fn perform_as(&self, id: CommandId, command: &Command) -> Result<Outcome> {
        if command.is_the_imports() {
            // Without its facts it would say of the file what does not hold.
            let refusal = Issue::new(Code::WrongKind).with("expected", "inventory").into();
            return Ok(Outcome::Refused { refusal });
        }
        answer(self.workspace.write(|write| self.carry_out(write, id, command)))
    }

    /// The transaction's content. Callers that store facts besides records (an import) do so in the same one.
    pub(crate) fn carry_out(
        &self,
        write: &Write<'_>,
        id: CommandId,
        command: &Command,
    ) -> Result<Outcome, Halt> {
        if let Some(entry) = write.entry_of(id)? {
            let changed = entry.deltas()?.iter().map(Changed::from).collect();
            return Ok(Outcome::Done { command_id: id, changed, signed: entry.signature.is_some() });
        }
        self.register_key_first(write, command)?;
        let context = self.context(id);
        let reader: &ansvar_store::Read<'_> = write;
        let changes = apply(reader, command, &context)?;
        let signature = self.sign(write, id, command, &changes, &context)?;
        let signed = signature.is_some();
        write.store(&changes)?;
        self.follow_decisions(write, &changes, &context)?;
        let deltas: Vec<_> = changes.iter().map(Change::delta).collect();
        // Every noun of this version lives in the common scope; a scope of its own gets an entry of its own.
        let scope = ansvar_domain::Scope::Common.name();
        write.append(NewEntry {
            scope: &scope,
            at: context.at,
            actor: context.actor,
            command_id: id,
            command,
            deltas: &deltas,
            signature,
        })?;
        write.refresh_findings(&changes, context.today)?;
        licence::refresh_after(write, &changes, context.today)?;
        Ok(Outcome::Done { command_id: id, changed: deltas.iter().map(Changed::from).collect(), signed })
    }

    /// A signature that nobody can check is worth nothing: before the first decision the person's key is noted in
    /// the register, by an entry of its own.
    fn register_key_first(&self, write: &Write<'_>, command: &Command) -> Result<(), Halt> {
        let Some(signing) = self.signing.as_ref().filter(|_| command.is_decision()) else { return Ok(()) };
        if registered_key(write, self.actor)?.is_some() {
            return Ok(());
        }
        let key = signing.verifying_key().to_string();
        let register = Command::RegisterSigningKey(RegisterSigningKey { person: self.actor, key });
        self.carry_out(write, CommandId(self.new_id()), &register)?;
        Ok(())
    }

    fn sign(
        &self,
        write: &Write<'_>,
        id: CommandId,
        command: &Command,
        changes: &[Change],
        context: &ansvar_domain::Context,
    ) -> Result<Option<Signed>, Halt> {
        let Some(signing) = self.signing.as_ref().filter(|_| command.is_decision()) else { return Ok(None) };
        // Another machine's key may be the registered one; a signature with this one would not verify.
        if registered_key(write, self.actor)?.as_deref() != Some(signing.verifying_key().to_string().as_str())
        {
            return Ok(None);
        }
        sign(signing, id, self.actor, command, changes, &instant(context.at))
            .map(Some)
            .map_err(|error| Failure::internal(&error).into())
    }
}

/// A refusal is an answer, not a failure.
pub(crate) fn answer(result: Result<Outcome, Halt>) -> Result<Outcome> {
    match result {
        Ok(outcome) => Ok(outcome),
        Err(Halt::Refused(refusal)) => Ok(Outcome::Refused { refusal }),
        Err(Halt::Failed(failure)) => Err(failure),
    }
}

fn registered_key(write: &Write<'_>, person: PersonId) -> Result<Option<String>, Halt> {
    let record = write.record(person.into())?;
    Ok(record.as_ref().and_then(Record::as_noun::<Person>).and_then(|person| person.signing_key.clone()))
}

/// Signs over the command and over every record that it changes, as it was before.
fn sign(
    key: &SigningKey,
    id: CommandId,
    person: PersonId,
    command: &Command,
    changes: &[Change],
    at: &str,
) -> Result<Signed, ansvar_ledger::Unencodable> {
    let bodies: Vec<(Record, Value)> = changes
        .iter()
        .filter_map(|change| change.before.clone())
        .map(|record| {
            let body = Value::Object(record.fields());
            (record, body)
        })
        .collect();
    let shown: Vec<_> = bodies
        .iter()
        .map(|(record, body)| SeenRecord {
            kind: record.kind().word(),
            id: record.id.0,
            revision: u64::from(record.revision),
            body,
        })
        .collect();
    let command = serde_json::to_value(command).unwrap_or_default();
    let decision = Decision {
        command_id: id.0,
        person: person.0,
        command: Json::Value(&command),
        seen: seen(&shown)?,
        at,
    };
    sign_decision(key, &decision)
}

/// Whether a change is to something that the licence position rests on.
pub(crate) fn concerns_licences(change: &Change) -> bool {
    matches!(
        change.after.content,
        Content::SoftwareProduct(_)
            | Content::Entitlement(_)
            | Content::NormalisationRule(_)
            | Content::Person(_)
    )
}
