//! From the data files to commands, in an order in which each finds what it names. The write door decides whether
//! they are allowed, exactly as if a person had typed them.

use std::collections::BTreeMap;

use ansvar_domain::command::{
    Add, AssignRole, Batch, ClassifySystem, Command, Edit, FoundMunicipality, FoundedRoleType, SetCriticality,
};
use ansvar_domain::id::{BodyId, MunicipalityId, PersonId, RecordId, RoleAssignmentId};
use ansvar_domain::record::{Content, Kind, Noun};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::document::{Entry, LicenceFile, MunicipalityFile, Names};
use super::fault::ExampleFault;
use super::role_words::{RoleWords, role_types};

const MUNICIPALITY: &str = "municipality.json";
const LICENCES: &str = "licences.json";

/// The example municipality as commands. The first is `FoundMunicipality`; its `chief_id` is the acting person of
/// all of them. `ids` makes a fresh id each time it is asked; `words` names the role types; `today` is the day on
/// which relative days stand. Decisions among them are signed like any other.
///
/// Fails only if the embedded data files are faulty.
pub fn commands(
    ids: &mut dyn FnMut() -> Uuid,
    words: &RoleWords,
    today: NaiveDate,
) -> Result<Vec<Command>, ExampleFault> {
    let file: MunicipalityFile = read(MUNICIPALITY, include_str!("municipality.json"))?;
    let licences: LicenceFile = read(LICENCES, include_str!("licences.json"))?;
    let mut loader = Loader { names: Names::new(today), ids };

    let role_types = loader.role_types(words, &file.role_duties)?;
    let municipality = loader.named(Kind::Municipality, file.municipality)?;
    let board = loader.named(Kind::Body, file.board)?;
    let chief = loader.named(Kind::Person, file.chief)?;
    let chief_id = PersonId(chief.id);
    // Every symbol is given before any is looked up, so the files need no order of their own.
    let mut sections = Vec::new();
    for (kind, entries) in [
        (Kind::Body, file.bodies),
        (Kind::Unit, file.units),
        (Kind::Person, file.persons),
        (Kind::Supplier, file.suppliers),
        (Kind::System, file.systems),
        (Kind::Dependency, file.dependencies),
        (Kind::GoverningDocument, file.governing_documents),
        (Kind::Goal, file.goals),
        (Kind::Agreement, file.agreements),
    ] {
        sections.extend(loader.section(kind, entries)?);
    }
    let assignments = loader.section(Kind::RoleAssignment, file.assignments)?;
    let products = loader.section(Kind::SoftwareProduct, licences.products)?;
    let entitlements = loader.section(Kind::Entitlement, licences.entitlements)?;
    let rules = loader.section(Kind::NormalisationRule, licences.rules)?;

    let mut commands = vec![Command::FoundMunicipality(Box::new(FoundMunicipality {
        id: MunicipalityId(municipality.id),
        municipality: loader.noun(municipality)?,
        board_id: BodyId(board.id),
        board: loader.noun(board)?,
        chief_id,
        chief: loader.noun(chief)?,
        chief_assignment_id: RoleAssignmentId((loader.ids)()),
        role_types,
    }))];
    for named in sections {
        commands.push(loader.add(named)?);
    }
    for named in assignments {
        commands.push(Command::AssignRole(AssignRole {
            id: RoleAssignmentId(named.id),
            assignment: loader.noun(named)?,
            replaces: None,
        }));
    }
    for value in file.criticality {
        commands.push(Command::SetCriticality(loader.value::<SetCriticality>("criticality", value)?));
    }
    for value in file.classifications {
        commands.push(Command::ClassifySystem(loader.value::<ClassifySystem>("classifications", value)?));
    }
    for edit in file.edits {
        let id: RecordId = loader.value("edits", edit.record)?;
        let set = loader.names.fields(edit.set)?;
        // No record edited here was touched after it was added, so each is still at its first revision.
        commands.push(Command::Edit(Edit { id, seen: 1, set }));
    }
    // As an import would bring them: one journal entry for each list, undone together.
    for section in [products, entitlements, rules] {
        let adds = section.into_iter().map(|named| loader.add(named)).collect::<Result<_, _>>()?;
        commands.push(Command::Batch(Batch { import: None, commands: adds }));
    }
    Ok(commands)
}

fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, ExampleFault> {
    serde_json::from_str(text).map_err(|source| ExampleFault::Json { file, source })
}

/// An entry with the id that its symbol stands for.
struct Named {
    kind: Kind,
    id: Uuid,
    /// For faults: the symbol, or the kind where there is none.
    label: String,
    fields: Entry,
}

struct Loader<'a> {
    names: Names,
    ids: &'a mut dyn FnMut() -> Uuid,
}

impl Loader<'_> {
    fn role_types(
        &mut self,
        words: &RoleWords,
        duties: &BTreeMap<String, String>,
    ) -> Result<Vec<FoundedRoleType>, ExampleFault> {
        let mut founded = role_types(self.ids, words);
        let mut written = 0;
        for FoundedRoleType { id, role_type } in &mut founded {
            let word = serde_json::to_value(role_type.standard)
                .map_err(|source| ExampleFault::Json { file: MUNICIPALITY, source })?;
            let word = word.as_str().unwrap_or_default();
            self.names.give(&format!("role_{word}"), id.0)?;
            role_type.duties = duties.get(word).cloned();
            written += usize::from(role_type.duties.is_some());
        }
        if written < duties.len() {
            return Err(ExampleFault::UnknownSymbol("role_duties".into()));
        }
        Ok(founded)
    }

    fn named(&mut self, kind: Kind, mut fields: Entry) -> Result<Named, ExampleFault> {
        let id = (self.ids)();
        let label = match fields.remove("symbol") {
            Some(Value::String(symbol)) => {
                self.names.give(&symbol, id)?;
                symbol
            }
            _ => kind.word().to_owned(),
        };
        Ok(Named { kind, id, label, fields })
    }

    fn section(&mut self, kind: Kind, entries: Vec<Entry>) -> Result<Vec<Named>, ExampleFault> {
        entries.into_iter().map(|fields| self.named(kind, fields)).collect()
    }

    fn content(&self, named: Named) -> Result<Content, ExampleFault> {
        let fields = self.names.fields(named.fields)?;
        let written: Vec<String> = fields.keys().cloned().collect();
        let content = Content::from_fields(named.kind, fields)
            .map_err(|source| ExampleFault::Fields { record: named.label.clone(), source })?;
        let known = content.to_fields();
        match written.into_iter().find(|field| !known.contains_key(field)) {
            None => Ok(content),
            Some(field) => Err(ExampleFault::UnknownField { record: named.label, field }),
        }
    }

    fn noun<N: Noun + Clone>(&self, named: Named) -> Result<N, ExampleFault> {
        let label = named.label.clone();
        let content = self.content(named)?;
        N::of(&content)
            .cloned()
            .ok_or(ExampleFault::UnknownField { record: label, field: N::KIND.word().to_owned() })
    }

    fn add(&self, named: Named) -> Result<Command, ExampleFault> {
        let id = RecordId(named.id);
        Ok(Command::Add(Add { id, content: self.content(named)? }))
    }

    fn value<T: DeserializeOwned>(&self, section: &str, value: Value) -> Result<T, ExampleFault> {
        let value = self.names.resolve(value)?;
        serde_json::from_value(value)
            .map_err(|source| ExampleFault::Fields { record: section.to_owned(), source })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_that_the_kind_does_not_have_is_a_fault() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let mut loader = Loader { names: Names::new(today), ids: &mut Uuid::nil };
        let fields = json!({ "symbol": "kf", "name": "Kommunfullmäktige", "body_type": "municipal_council", "notes": "" });
        let Value::Object(fields) = fields else { panic!("it is an object") };
        let named = loader.named(Kind::Body, fields).expect("the symbol is free");
        let fault = loader.add(named).expect_err("serde alone would let the misspelling pass");
        assert_eq!(fault.to_string(), "kf has no field notes");
    }
}
