//! Registering a system, in one sentence: `register.system("Asynja").owned_by(bun)`.

use ansvar_domain::command::SetCriticality;
use ansvar_domain::connected_device::{Connection, EquipmentType};
use ansvar_domain::decision::DecisionReference;
use ansvar_domain::dependency::Dependency;
use ansvar_domain::id::{BodyId, DependencyId, SystemId};
use ansvar_domain::system::{CriticalityLevel, EmergencyContact, System, SystemType};
use ansvar_domain::{Change, Command};

use crate::register::Register;

/// A system about to be registered; `owned_by` or `owned_by_nobody` registers it.
#[derive(Debug)]
#[must_use = "nothing is registered until the owner is said"]
pub struct Registration<'a> {
    register: &'a mut Register,
    system: System,
}

impl Register {
    /// An information system in operation.
    pub fn system(&mut self, name: &str) -> Registration<'_> {
        Registration { register: self, system: System::named(name, None) }
    }

    /// An alarm on the network, approved by nobody (report §15).
    pub fn alarm(&mut self, name: &str) -> Registration<'_> {
        let mut system = System::named(name, None);
        system.system_type = SystemType::ConnectedDevice;
        system.connection = Some(Connection {
            equipment_type: EquipmentType::Alarm,
            location: None,
            address: None,
            network_segment: None,
            installer: None,
            approval: None,
        });
        Registration { register: self, system }
    }

    /// `system` does not work without `needs`.
    #[track_caller]
    pub fn dependency(&mut self, system: SystemId, needs: SystemId) -> DependencyId {
        self.add(Dependency { system, needs, what: None })
    }

    /// The IT head notes how critical a decision says that a system is.
    #[track_caller]
    pub fn critical(
        &mut self,
        system: SystemId,
        level: CriticalityLevel,
        decision: DecisionReference,
    ) -> Vec<Change> {
        self.does(&Command::SetCriticality(SetCriticality { system, level, decision }))
    }
}

impl Registration<'_> {
    /// Changes anything else before it is registered.
    pub fn with(mut self, change: impl FnOnce(&mut System)) -> Self {
        change(&mut self.system);
        self
    }

    /// Somebody to call when it stops.
    pub fn call(self, name: &str, phone: &str) -> Self {
        let contact = EmergencyContact { name: name.into(), role: None, phone: phone.into() };
        self.with(|system| system.contacts.push(contact))
    }

    /// Connected by a decision.
    pub fn approved(self, decision: DecisionReference) -> Self {
        self.with(|system| {
            if let Some(connection) = &mut system.connection {
                connection.approval = Some(decision);
            }
        })
    }

    #[track_caller]
    pub fn owned_by(mut self, body: BodyId) -> SystemId {
        self.system.owner = Some(body);
        self.register.add(self.system)
    }

    #[track_caller]
    pub fn owned_by_nobody(self) -> SystemId {
        self.register.add(self.system)
    }
}
