//! Changes, deltas and fields go forth and back without loss.

use ansvar_domain::change::taken_back;
use ansvar_domain::record::read_fields;
use ansvar_domain::{Command, Reader};
use ansvar_testkit::settled;
use ansvar_testkit::strategies::{Scene, register, scene};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #![proptest_config(super::cases(200))]

    #[test]
    fn a_delta_takes_a_change_back(Scene { mut register, command, actor, day } in scene()) {
        for change in register.perform(&command, actor, day).unwrap_or_default() {
            let delta = change.delta();
            prop_assert_eq!(delta.created, change.before.is_none());
            if let Some(before) = change.before {
                prop_assert_eq!(taken_back(&change.after, &delta), Some(before), "the journal remembers all of it");
            }
        }
    }

    #[test]
    fn an_undone_command_leaves_no_trace_in_the_fields(Scene { mut register, command, actor, day } in scene()) {
        let before = register.records().clone();
        let changed = register.perform(&command, actor, day);
        // A revert that brings something back, and an act that cannot be undone, have cases of their own.
        prop_assume!(changed.is_ok_and(|changes| !changes.is_empty()));
        let undo = register.undoing(register.last_command());
        let chief = register.chief();
        if matches!(command, Command::Edit(_) | Command::SetCriticality(_) | Command::ClassifySystem(_)) {
            // What has been let be may be let go: a name that was given up is free for nobody else in between.
            register.clock.turn_to(day);
            prop_assume!(register.is_headed());
            settled(register.perform(&undo, chief, day), "nobody has touched the record since");
        } else {
            prop_assume!(register.perform(&undo, chief, day).is_ok());
        }
        for (id, record) in register.records() {
            match before.get(id) {
                Some(old) => {
                    prop_assert_eq!(&record.content, &old.content, "every field is as before");
                    prop_assert_eq!(record.retired.is_some(), old.retired.is_some(), "in or out as before");
                }
                None => prop_assert!(record.retired.is_some(), "what was added is out again"),
            }
        }
    }

    #[test]
    fn fields_round_trip_and_unknown_ones_are_kept(register in register(), word in "[a-z]{3,8}_later", number: i64) {
        for record in register.records().values() {
            let mut record = record.clone();
            record.unknown.insert(word.clone(), json!({ "from a newer program": number }));
            let read = read_fields(record.kind(), record.fields());
            let Ok((content, unknown)) = read else { panic!("what was written is read") };
            prop_assert_eq!(&content, &record.content);
            prop_assert_eq!(&unknown, &record.unknown, "an older program never erases what a newer one wrote");
        }
    }

    #[test]
    fn an_edit_lets_unknown_fields_be(register in register(), number: i64) {
        let mut register = register;
        let Some(id) = register.records().values().find(|it| it.retired.is_none()).map(|it| it.id) else {
            panic!("a founded register has records");
        };
        let mut record = register.get(id).clone();
        record.unknown.insert("later".into(), json!(number));
        register.put(record.clone());
        let name = json!({ "name": "Ett namn som ingen annan har" });
        let edit = register.edit_of(id, &name);
        let chief = register.chief();
        if let Ok(changes) = register.asks(chief, &edit) {
            prop_assert_eq!(&changes[0].after.unknown, &record.unknown);
            prop_assert_eq!(taken_back(&changes[0].after, &changes[0].delta()), Some(record));
        }
    }

    #[test]
    fn every_earlier_revision_is_found(Scene { mut register, command, actor, day } in scene()) {
        let before = register.records().clone();
        drop(register.perform(&command, actor, day));
        for (id, record) in before {
            let Ok(found) = register.record_at(id, record.revision);
            prop_assert_eq!(found, Some(record), "history reaches every revision that ever stood");
        }
    }
}
