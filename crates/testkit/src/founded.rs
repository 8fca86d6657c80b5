//! Founding a municipality, and giving orders in it as its IT head.

use ansvar_domain::authority::{Held, held};
use ansvar_domain::body::{Body, BodyType};
use ansvar_domain::command::{Add, Edit, FoundMunicipality, FoundedRoleType, Retire, Revert};
use ansvar_domain::decision::DecisionReference;
use ansvar_domain::id::{BodyId, CommandId, MunicipalityId, PersonId, RecordId, RoleTypeId};
use ansvar_domain::municipality::Municipality;
use ansvar_domain::person::Person;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::{RoleType, StandardRole};
use ansvar_domain::{Change, Command, Content, Kind, Record, Refusal};
use chrono::NaiveDate;
use serde_json::Value;

use crate::clock::day;
use crate::register::Register;
use crate::role_types::report_role_types;
use crate::trouble::settled;

impl Register {
    /// A municipality on the day that the audit report is dated: the executive board (KS), an IT head, the report's
    /// role types.
    pub fn founded() -> Self {
        let mut register = Self::empty(1, day("2012-12-03"));
        let command = register.founding();
        let Command::FoundMunicipality(found) = &command else { unreachable!("`founding` founds") };
        let chief = found.chief_id;
        let today = register.today();
        settled(register.perform(&command, chief, today), "an empty register can be founded");
        register
    }

    /// The command that founds a municipality here.
    pub fn founding(&mut self) -> Command {
        let role_types = report_role_types();
        Command::FoundMunicipality(Box::new(FoundMunicipality {
            id: self.ids.fresh(),
            municipality: Municipality { name: "Kumla kommun".into(), organisation_number: None },
            board_id: self.ids.fresh(),
            board: a_body("Kommunstyrelsen", "KS", BodyType::ExecutiveBoard),
            chief_id: self.ids.fresh(),
            chief: a_person("IT-chefen"),
            chief_assignment_id: self.ids.fresh(),
            role_types: role_types
                .into_iter()
                .map(|role_type| FoundedRoleType { id: self.ids.fresh(), role_type })
                .collect(),
        }))
    }

    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The IT head whom the founding made: ids rise, so it is the first person.
    #[track_caller]
    pub fn chief(&self) -> PersonId {
        match self.records().values().find(|record| record.kind() == Kind::Person) {
            Some(record) => record.id.into(),
            None => panic!("no municipality has been founded"),
        }
    }

    /// Whether the founder still is IT head today; an arbitrary life may have ended that.
    pub fn is_headed(&self) -> bool {
        let context = self.clock.context(self.ids.never(0), self.chief());
        let Ok(roles) = held(self, self.chief(), &context);
        let over_all = RoleObject::Municipality(self.municipality());
        roles.contains(&Held { role: StandardRole::ItHead, object: over_all })
    }

    #[track_caller]
    pub fn municipality(&self) -> MunicipalityId {
        let found = self.records().values().find(|record| record.kind() == Kind::Municipality);
        match found {
            Some(record) => record.id.into(),
            None => panic!("no municipality has been founded"),
        }
    }

    /// The body with an abbreviation or a name.
    #[track_caller]
    pub fn body(&self, called: &str) -> BodyId {
        let found = self.records().values().find(|record| {
            record
                .as_noun::<Body>()
                .is_some_and(|body| body.abbreviation.as_deref() == Some(called) || body.name == called)
        });
        match found {
            Some(record) => record.id.into(),
            None => panic!("no body is called “{called}”"),
        }
    }

    /// The first role type that the program knows as `standard`.
    #[track_caller]
    pub fn role_type(&self, standard: StandardRole) -> RoleTypeId {
        let found = self.records().values().find(|record| {
            record.as_noun::<RoleType>().is_some_and(|role_type| role_type.standard == Some(standard))
        });
        match found {
            Some(record) => record.id.into(),
            None => panic!("no role type stands for {standard:?}"),
        }
    }

    /// The record of a kind with exactly this name.
    #[track_caller]
    pub fn called(&self, kind: Kind, name: &str) -> RecordId {
        let found =
            self.records().values().find(|record| record.kind() == kind && record.content.name() == name);
        match found {
            Some(record) => record.id,
            None => panic!("no {} is called “{name}”", kind.word()),
        }
    }

    /// § `paragraph` of a body's minutes on a day.
    #[track_caller]
    pub fn decision(&self, body: &str, paragraph: &str, date: NaiveDate) -> DecisionReference {
        DecisionReference { body: self.body(body), paragraph: paragraph.into(), date, document: None }
    }

    /// A person asks for something today.
    pub fn asks(&mut self, actor: PersonId, command: &Command) -> Result<Vec<Change>, Refusal> {
        let today = self.today();
        self.perform(command, actor, today)
    }

    /// The IT head does something that has to be allowed.
    #[track_caller]
    pub fn does(&mut self, command: &Command) -> Vec<Change> {
        let chief = self.chief();
        settled(self.asks(chief, command), "the IT head may do everything")
    }

    /// The IT head adds a record.
    #[track_caller]
    pub fn add<I: From<RecordId>>(&mut self, content: impl Into<Content>) -> I {
        let id: RecordId = self.ids.fresh();
        self.does(&Command::Add(Add { id, content: content.into() }));
        id.into()
    }

    /// The command that sets fields of a record as it now stands. `fields` is a JSON object.
    #[track_caller]
    pub fn edit_of(&self, id: impl Into<RecordId>, fields: &Value) -> Command {
        let record: &Record = self.get(id);
        let Value::Object(set) = fields.clone() else { panic!("fields are an object, not {fields}") };
        Command::Edit(Edit { id: record.id, seen: record.revision, set })
    }

    /// The command that retires a record.
    pub fn retirement_of(&self, id: impl Into<RecordId>) -> Command {
        Command::Retire(Retire { id: id.into(), reason: "registrerad av misstag".into() })
    }

    /// The command that takes an earlier one back.
    pub fn undoing(&self, command: CommandId) -> Command {
        Command::Revert(Revert { command })
    }
}

pub(crate) fn a_body(name: &str, abbreviation: &str, body_type: BodyType) -> Body {
    Body {
        name: name.into(),
        abbreviation: Some(abbreviation.into()),
        body_type,
        partners: Vec::new(),
        note: None,
    }
}

pub(crate) fn a_person(name: &str) -> Person {
    Person {
        name: name.into(),
        title: None,
        email: None,
        phone: None,
        unit: None,
        body: None,
        accounts: Vec::new(),
        signing_key: None,
    }
}
