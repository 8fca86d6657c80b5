//! Bodies, units, people and suppliers, each in one sentence.

use ansvar_domain::body::BodyType;
use ansvar_domain::id::{BodyId, PersonId, SupplierId, UnitId};
use ansvar_domain::supplier::Supplier;
use ansvar_domain::unit::{Unit, UnitType};

use crate::founded::{a_body, a_person};
use crate::register::Register;

impl Register {
    #[track_caller]
    pub fn committee(&mut self, name: &str, abbreviation: &str) -> BodyId {
        self.body_of_type(name, abbreviation, BodyType::Committee)
    }

    #[track_caller]
    pub fn council(&mut self) -> BodyId {
        self.body_of_type("Kommunfullmäktige", "KF", BodyType::MunicipalCouncil)
    }

    /// A group of officials: it prepares and never decides.
    #[track_caller]
    pub fn group(&mut self, name: &str, abbreviation: &str) -> BodyId {
        self.body_of_type(name, abbreviation, BodyType::Group)
    }

    #[track_caller]
    pub fn body_of_type(&mut self, name: &str, abbreviation: &str, body_type: BodyType) -> BodyId {
        self.add(a_body(name, abbreviation, body_type))
    }

    /// A unit for IT that works under a body.
    #[track_caller]
    pub fn it_unit(&mut self, name: &str, body: BodyId) -> UnitId {
        self.unit(name, UnitType::ItUnit, body)
    }

    #[track_caller]
    pub fn unit(&mut self, name: &str, unit_type: UnitType, body: BodyId) -> UnitId {
        self.add(Unit { name: name.into(), unit_type, body, parent: None, cost_centre: None })
    }

    /// Somebody called by their function.
    #[track_caller]
    pub fn person(&mut self, name: &str) -> PersonId {
        self.add(a_person(name))
    }

    /// Somebody who works under a body and can be called.
    #[track_caller]
    pub fn official(&mut self, name: &str, body: BodyId, phone: &str) -> PersonId {
        let mut person = a_person(name);
        person.body = Some(body);
        person.phone = Some(phone.into());
        self.add(person)
    }

    #[track_caller]
    pub fn supplier(&mut self, name: &str, on_call_phone: Option<&str>) -> SupplierId {
        self.add(Supplier {
            name: name.into(),
            organisation_number: None,
            phone: None,
            on_call_phone: on_call_phone.map(str::to_owned),
            email: None,
            note: None,
        })
    }
}
