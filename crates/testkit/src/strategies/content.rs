//! Content of every kind from what was drawn.

use ansvar_domain::agreement::{Agreement, AgreementType};
use ansvar_domain::body::{Body, BodyType};
use ansvar_domain::connected_device::{Connection, EquipmentType};
use ansvar_domain::dependency::Dependency;
use ansvar_domain::entitlement::{AcquisitionKind, Entitlement, EvidenceGrade, Metric};
use ansvar_domain::goal::{Goal, GoalType};
use ansvar_domain::governing_document::{DocumentType, GoverningDocument};
use ansvar_domain::identity_decision::{DecidedDevice, IdentityDecision, Verdict};
use ansvar_domain::mandate::Mandate;
use ansvar_domain::money::Ore;
use ansvar_domain::municipality::Municipality;
use ansvar_domain::normalisation_rule::{MatchKind, NormalisationRule};
use ansvar_domain::person::Person;
use ansvar_domain::quantity::Quantity;
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use ansvar_domain::role_type::{AppointedBy, RoleLevel, RoleType, StandardRole};
use ansvar_domain::software_product::{ProductKind, ProductVersion, SoftwareProduct};
use ansvar_domain::supplier::Supplier;
use ansvar_domain::system::{
    Classification, Criticality, CriticalityLevel, EmergencyContact, LifecycleStage, OwnershipClass, System,
    SystemType,
};
use ansvar_domain::unit::{Unit, UnitType};
use ansvar_domain::{Content, Kind};

use super::draw::Hand;

impl Hand<'_> {
    pub(super) fn content(&self, kind: Kind) -> Content {
        match kind {
            Kind::Municipality => {
                Municipality { name: self.text(0), organisation_number: self.maybe_text(1) }.into()
            }
            Kind::Body => self.body().into(),
            Kind::Unit => Unit {
                name: self.text(0),
                unit_type: self.one_of(&[UnitType::Department, UnitType::ItUnit, UnitType::Unit], 1),
                body: self.id(Kind::Body, 2),
                parent: self.maybe(Kind::Unit, 3),
                cost_centre: self.maybe_text(4),
            }
            .into(),
            Kind::Person => self.person().into(),
            Kind::Supplier => Supplier {
                name: self.text(0),
                organisation_number: self.chance(1).then(|| "212000-1975".to_owned()),
                phone: self.maybe_text(2),
                on_call_phone: self.maybe_text(3),
                email: self.maybe_text(4),
                note: self.maybe_text(5),
            }
            .into(),
            Kind::System => self.system().into(),
            Kind::Dependency => Dependency {
                system: self.id(Kind::System, 0),
                needs: self.id(Kind::System, 1),
                what: self.maybe_text(2),
            }
            .into(),
            Kind::RoleType => self.role_type().into(),
            Kind::RoleAssignment => self.assignment().into(),
            Kind::Agreement => self.agreement().into(),
            Kind::Mandate => Mandate {
                name: self.text(0),
                giver: self.id(Kind::Body, 1),
                receiver: self.id(Kind::Unit, 2),
                text: self.text(1),
                decision: self.decision(3),
                valid_to: self.maybe_day(6),
            }
            .into(),
            Kind::Goal => Goal {
                name: self.text(0),
                goal_type: self.one_of(&[GoalType::Operations, GoalType::Economy, GoalType::Security], 1),
                unit: self.id(Kind::Unit, 2),
                year: 2000 + self.number(3) / 4,
                mandate: self.maybe(Kind::Mandate, 4),
                governing_document: self.maybe(Kind::GoverningDocument, 5),
                plain_text: self.maybe_text(6),
            }
            .into(),
            Kind::GoverningDocument => GoverningDocument {
                name: self.text(0),
                document_type: self.one_of(&[DocumentType::Strategy, DocumentType::Policy], 1),
                adopted_by: self.id(Kind::Body, 2),
                adopted_on: self.maybe_day(3),
                decision: self.maybe_decision(4),
                reviewed_on: self.maybe_day(7),
                review_interval_months: self.chance(8).then(|| u32::from(self.number(9)) * 9_000),
                registry_number: self.maybe_text(10),
            }
            .into(),
            Kind::SoftwareProduct => SoftwareProduct {
                name: self.text(0),
                publisher: self.maybe_text(1),
                edition: self.maybe_text(2),
                product_kind: self.one_of(&[ProductKind::Commercial, ProductKind::Component], 3),
                metric: self.one_of(&[Metric::Device, Metric::NamedUser], 4),
                versions: vec![ProductVersion { version: self.text(2), released: self.maybe_day(5) }],
            }
            .into(),
            Kind::Entitlement => self.entitlement().into(),
            Kind::IdentityDecision => self.identity_decision().into(),
            Kind::NormalisationRule => NormalisationRule {
                order: self.number(0).into(),
                match_kind: self.one_of(&[MatchKind::Exact, MatchKind::Prefix, MatchKind::Contains], 1),
                pattern: self.text(0),
                publisher: self.maybe_text(2),
                version_prefix: self.maybe_text(3),
                product: self.maybe(Kind::SoftwareProduct, 4),
                version: self.maybe_text(5),
            }
            .into(),
        }
    }

    fn body(&self) -> Body {
        Body {
            name: self.text(0),
            abbreviation: self.maybe_text(1),
            body_type: self.one_of(
                &[
                    BodyType::Committee,
                    BodyType::ExecutiveBoard,
                    BodyType::MunicipalCouncil,
                    BodyType::JointCommittee,
                    BodyType::MunicipalCompany,
                    BodyType::MunicipalFederation,
                    BodyType::Subcommittee,
                    BodyType::Group,
                ],
                2,
            ),
            partners: self.maybe_text(3).into_iter().collect(),
            note: self.maybe_text(4),
        }
    }

    fn person(&self) -> Person {
        Person {
            name: self.text(0),
            title: self.maybe_text(1),
            email: self.chance(2).then(|| "namn@kumla.se".to_owned()),
            phone: self.maybe_text(3),
            unit: self.maybe(Kind::Unit, 4),
            body: self.maybe(Kind::Body, 5),
            accounts: self.maybe_text(6).into_iter().collect(),
            signing_key: None,
        }
    }

    fn system(&self) -> System {
        let connected = self.number(1) % 4 == 1;
        System {
            system_type: if connected { SystemType::ConnectedDevice } else { SystemType::InformationSystem },
            purpose: self.maybe_text(2),
            ownership_class: self.one_of(&[OwnershipClass::Own, OwnershipClass::MunicipalityWide], 3),
            unit: self.maybe(Kind::Unit, 4),
            supplier: self.maybe(Kind::Supplier, 5),
            contacts: self
                .maybe_text(6)
                .map(|name| EmergencyContact { name, role: None, phone: "019-58 80 00".into() })
                .into_iter()
                .collect(),
            lifecycle_stage: self.one_of(&[LifecycleStage::InOperation, LifecycleStage::Planned], 7),
            criticality: (self.number(8) > 970).then(|| Criticality {
                level: CriticalityLevel::SocietyCritical,
                decision: self.decision(9),
            }),
            classification: (self.number(9) > 970).then(|| self.classification()),
            connection: (connected || self.number(10) > 970).then(|| Connection {
                equipment_type: EquipmentType::Alarm,
                location: self.maybe_text(2),
                address: None,
                network_segment: None,
                installer: None,
                approval: self.maybe_decision(8),
            }),
            note: self.maybe_text(11),
            ..System::named(self.text(0), self.maybe(Kind::Body, 0))
        }
    }

    pub(super) fn classification(&self) -> Classification {
        let level = |at| u8::try_from(self.number(at) % 6).unwrap_or_default();
        Classification {
            confidentiality: if self.number(2) < 700 { 2 } else { level(2) },
            integrity: if self.number(3) < 700 { 1 } else { level(3) },
            availability: if self.number(4) < 700 { 3 } else { level(4) },
            traceability: if self.number(5) < 700 { 0 } else { level(5) },
            date: self.day(6),
            reason: self.maybe_text(7),
            participants: self.maybe_text(8).into_iter().collect(),
        }
    }

    fn role_type(&self) -> RoleType {
        RoleType {
            name: self.text(0),
            level: self.one_of(&[RoleLevel::System, RoleLevel::Body, RoleLevel::Municipality], 1),
            standard: self.chance(2).then(|| {
                self.one_of(
                    &[StandardRole::SystemSteward, StandardRole::DepartmentHead, StandardRole::ItHead],
                    3,
                )
            }),
            required: self.chance(4),
            appointed_by: self.one_of(
                &[AppointedBy::AnyBody, AppointedBy::AccountableBody, AppointedBy::ExecutiveBoard],
                5,
            ),
            duties: self.maybe_text(6),
        }
    }

    pub(super) fn assignment(&self) -> RoleAssignment {
        let role_type: ansvar_domain::id::RoleTypeId = self.id(Kind::RoleType, 0);
        let level = self
            .register
            .records()
            .get(&role_type.into())
            .and_then(|record| record.as_noun::<RoleType>())
            .map(|role_type| role_type.level);
        let object = match (self.number(1), level) {
            (950.., _) | (_, None | Some(RoleLevel::System)) => RoleObject::System(self.id(Kind::System, 2)),
            (_, Some(RoleLevel::Body)) => RoleObject::Body(self.id(Kind::Body, 2)),
            (_, Some(RoleLevel::Municipality)) => RoleObject::Municipality(self.id(Kind::Municipality, 2)),
        };
        RoleAssignment {
            role_type,
            object,
            holder: self.id(Kind::Person, 3),
            assignment_kind: self
                .one_of(&[AssignmentKind::Formal, AssignmentKind::Acting, AssignmentKind::DeFacto], 4),
            decision: (self.number(5) % 3 == 1).then(|| self.decision(6)),
            valid_from: self.day(9),
            valid_to: self.maybe_day(10),
            share_percent: self.chance(11).then(|| u8::try_from(self.number(11) % 120).unwrap_or_default()),
            note: self.maybe_text(8),
        }
    }

    fn identity_decision(&self) -> IdentityDecision {
        let device = |at| DecidedDevice {
            id: self.device(at),
            name: self.text(at),
            serials: self.maybe_text(at).into_iter().collect(),
            uuids: Vec::new(),
        };
        IdentityDecision {
            device: device(0),
            other: device(1),
            verdict: self.verdict(2),
            replaced_on: self.maybe_day(3),
            reason: self.text(2),
        }
    }

    pub(super) fn verdict(&self, at: usize) -> Verdict {
        self.one_of(&[Verdict::Same, Verdict::Different, Verdict::BoardReplaced], at)
    }

    fn agreement(&self) -> Agreement {
        Agreement {
            name: self.text(0),
            agreement_type: self
                .one_of(&[AgreementType::ServiceLevelAgreement, AgreementType::ServiceCommitment], 1),
            bodies: self.maybe(Kind::Body, 2).into_iter().collect(),
            supplier: self.maybe(Kind::Supplier, 3),
            systems: self.maybe(Kind::System, 4).into_iter().collect(),
            start: self.maybe_day(5),
            end: self.maybe_day(6),
            commitment: self.maybe_text(7),
            note: self.maybe_text(8),
        }
    }

    fn entitlement(&self) -> Entitlement {
        Entitlement {
            product: self.id(Kind::SoftwareProduct, 0),
            version: self.maybe_text(1),
            metric: self.one_of(&[Metric::Device, Metric::NamedUser, Metric::Core], 2),
            quantity: self
                .one_of(&[Quantity::Count(self.number(3).into()), Quantity::Unlimited, Quantity::Unknown], 4),
            unit_factor: u32::from(self.number(5) < 950),
            acquisition_kind: self.one_of(&[AcquisitionKind::Full, AcquisitionKind::Subscription], 6),
            start: self.maybe_day(7),
            end: self.maybe_day(8),
            bodies: self.maybe(Kind::Body, 9).into_iter().collect(),
            downgrade_right: self.chance(10),
            granted_by: self.maybe_text(1),
            evidence_grade: self.one_of(&[EvidenceGrade::None, EvidenceGrade::Invoice], 2),
            evidence: self.maybe_text(3),
            unit_price: self.chance(4).then(|| Ore(i64::from(self.number(5)) * 100 - 2_000)),
            supersedes: (self.number(6) % 4 == 1).then(|| self.id(Kind::Entitlement, 6)),
            supplier: self.maybe(Kind::Supplier, 7),
            agreement: (self.number(8) % 4 == 1).then(|| self.id(Kind::Agreement, 8)),
            order_number: self.maybe_text(9),
            key_ending: self.maybe_text(10),
            note: self.maybe_text(11),
        }
    }
}
