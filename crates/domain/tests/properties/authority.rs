//! No right comes from nowhere.

use std::collections::BTreeSet;

use ansvar_domain::authority::held;
use ansvar_domain::id::RoleTypeId;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::{AppointedBy, RoleLevel, RoleType, StandardRole};
use ansvar_domain::{Command, Content, Kind};
use ansvar_testkit::Register;
use ansvar_testkit::strategies::{Scene, scene};
use proptest::prelude::*;

proptest! {
    #![proptest_config(super::cases(250))]

    #[test]
    fn whoever_holds_no_role_changes_nothing_but_their_own_key(
        Scene { mut register, command, day, .. } in scene(),
    ) {
        prop_assume!(register.is_headed());
        let stranger = register.person("utan roll");
        register.clock.turn_to(day);
        let before = register.records().clone();
        match register.asks(stranger, &command) {
            Err(_) => prop_assert_eq!(register.records(), &before),
            Ok(changes) => prop_assert!(
                changes.iter().all(|change| change.after.id == stranger.into()),
                "{command:?} changed {changes:?}"
            ),
        }
    }

    #[test]
    fn a_steward_moves_no_right_and_no_ownership(Scene { mut register, command, day, .. } in scene()) {
        prop_assume!(register.is_headed());
        let owner = register.committee("En stadig nämnd", "ESN");
        let system = register.system("Stadigt system").owned_by(owner);
        let steward = register.person("förvaltare");
        let role = own_role(&mut register, StandardRole::SystemSteward, RoleLevel::System);
        register.role(role, RoleObject::System(system)).is(steward).undecided();
        register.clock.turn_to(day);
        let owners = |register: &Register| -> Vec<_> {
            let systems = register.records().values().filter_map(|record| match &record.content {
                Content::System(it) => Some((record.id, it.owner, it.criticality.clone())),
                _ => None,
            });
            systems.collect()
        };
        let before = owners(&register);
        let assignments = |register: &Register| -> BTreeSet<_> {
            let live = register.records().values().filter(|record| record.retired.is_none());
            live.filter(|record| record.kind() == Kind::RoleAssignment).map(|it| (it.id, it.revision)).collect()
        };
        let appointed = assignments(&register);
        // The command as it is, and aimed at the very system that the person stewards.
        let mut aimed = command.clone();
        if let Command::Edit(edit) = &mut aimed {
            edit.id = system.into();
            edit.seen = 1;
        }
        for command in [command, aimed] {
            drop(register.asks(steward, &command));
            prop_assert_eq!(&owners(&register), &before, "who answers is not the steward's to say");
            prop_assert_eq!(&assignments(&register), &appointed, "nor who carries it out");
        }
    }

    #[test]
    fn the_right_to_everything_is_given_only_by_who_has_it(Scene { mut register, command, day, .. } in scene()) {
        prop_assume!(register.is_headed());
        let body = register.committee("En stadig nämnd", "ESN");
        let head = register.person("förvaltningschef");
        let role = own_role(&mut register, StandardRole::DepartmentHead, RoleLevel::Body);
        register.role(role, RoleObject::Body(body)).is(head).undecided();
        register.clock.turn_to(day);
        for change in register.asks(head, &command).unwrap_or_default() {
            let over_all = matches!(
                &change.after.content,
                Content::RoleAssignment(it) if matches!(it.object, RoleObject::Municipality(_))
            );
            prop_assert!(!over_all, "a department head took or gave a right to everything");
        }
        let context = register.clock.context(register.ids.fresh(), head);
        let Ok(rights) = held(&register, head, &context);
        prop_assert!(rights.iter().all(|held| !matches!(held.object, RoleObject::Municipality(_))));
    }
}

/// A role type that no arbitrary life can have changed.
fn own_role(register: &mut Register, standard: StandardRole, level: RoleLevel) -> RoleTypeId {
    register.add(RoleType {
        name: format!("Stadig {standard:?}"),
        level,
        standard: Some(standard),
        required: false,
        appointed_by: AppointedBy::AnyBody,
        duties: None,
    })
}
