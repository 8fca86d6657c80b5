//! `apply` is total, changes nothing when it refuses, and says the same thing every time.

use std::collections::BTreeSet;

use ansvar_domain::text::fold;
use ansvar_domain::{Kind, Record, Stop, apply};
use ansvar_testkit::strategies::{Scene, register, scene};
use ansvar_testkit::{Faulty, Register};
use proptest::prelude::*;

/// What must hold of every register that the rules alone have made.
fn sound(register: &Register) -> Result<(), TestCaseError> {
    let mut names = BTreeSet::new();
    let live = register.records().values().filter(|record| record.retired.is_none());
    for record in live.clone() {
        let mut issues = Vec::new();
        record.content.check(&mut issues);
        prop_assert!(issues.is_empty(), "a live record holds something that its kind refuses: {issues:?}");
        if record.kind().name_is_unique() {
            let name = fold(&record.content.name());
            prop_assert!(names.insert((record.kind(), name.clone())), "two live records are called “{name}”");
        }
        for (field, kind, named) in record.content.references() {
            let target = register.records().get(&named);
            prop_assert_eq!(target.map(Record::kind), Some(kind), "{} leads astray", field);
            // An ended assignment is history and may name what has left; nothing else may.
            if record.kind() != Kind::RoleAssignment {
                prop_assert!(
                    target.is_some_and(|target| target.retired.is_none()),
                    "{field} names a retired record"
                );
            }
        }
        if let ansvar_domain::Content::System(system) = &record.content
            && let Some(owner) = system.owner
        {
            let body = register.get(owner).as_noun::<ansvar_domain::body::Body>();
            prop_assert!(body.is_some_and(|body| body.body_type.can_be_accountable()), "R8 does not hold");
        }
    }
    let founded = live.filter(|record| record.kind() == Kind::Municipality).count();
    prop_assert_eq!(founded, 1, "there is always one municipality");
    Ok(())
}

proptest! {
    #![proptest_config(super::cases(250))]

    #[test]
    fn every_command_on_every_register_is_answered(Scene { mut register, command, actor, day } in scene()) {
        let (records, performed) = (register.records().clone(), register.commands().len());
        match register.perform(&command, actor, day) {
            Err(refusal) => {
                prop_assert!(!refusal.issues.is_empty(), "a refusal says why");
                prop_assert_eq!(register.records(), &records, "a refusal changes nothing");
                prop_assert_eq!(register.commands().len(), performed, "a refusal leaves no entry");
            }
            Ok(changes) => {
                let mut seen = records;
                for change in changes {
                    let id = change.after.id;
                    prop_assert_eq!(seen.get(&id), change.before.as_ref(), "`before` is what stood");
                    let revision = change.before.as_ref().map_or(0, |before| before.revision);
                    prop_assert_eq!(change.after.revision, revision + 1, "each change is the next revision");
                    if let Some(before) = &change.before {
                        prop_assert_eq!(change.after.kind(), before.kind(), "a record keeps its kind");
                        prop_assert_eq!(change.after.scope, before.scope, "a record keeps its scope");
                    }
                    seen.insert(id, change.after);
                }
                prop_assert_eq!(register.records(), &seen, "nothing else moved");
            }
        }
        sound(&register)?;
    }

    #[test]
    fn the_same_command_gives_the_same_answer(Scene { register, command, actor, day } in scene()) {
        let (mut one, mut other) = (register.clone(), register);
        prop_assert_eq!(one.perform(&command, actor, day), other.perform(&command, actor, day));
        prop_assert_eq!(one, other, "the client and the hub come to the same register");
    }

    #[test]
    fn a_failed_reading_is_never_an_answer(
        Scene { mut register, command, actor, day } in scene(),
        reads in 0_usize..60,
    ) {
        register.clock.turn_to(day);
        let context = register.clock.context(register.ids.fresh(), actor);
        let whole = register.tried(&command, &context);
        match apply(&Faulty::after(reads, &register), &command, &context) {
            Err(Stop::Failed(_)) => {}
            Err(Stop::Refused(refusal)) => prop_assert_eq!(Err(refusal), whole, "the disk said no, not a rule"),
            Ok(changes) => prop_assert_eq!(Ok(changes), whole, "enough could be read for the same answer"),
        }
    }
}

proptest! {
    #![proptest_config(super::cases(60))]

    #[test]
    fn a_life_leaves_a_sound_register(register in register()) {
        sound(&register)?;
    }
}
