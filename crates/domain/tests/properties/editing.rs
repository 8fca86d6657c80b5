//! An edit by somebody who saw an older revision: it merges or conflicts, and never overwrites.

use ansvar_domain::command::Edit;
use ansvar_domain::id::SystemId;
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// Fields of a system that may be set to any text, or emptied.
const TEXTS: [&str; 3] = ["purpose", "consequence", "note"];

fn setting() -> impl Strategy<Value = Map<String, Value>> {
    let value = prop_oneof![Just(Value::Null), select(vec!["a", "b", "c"]).prop_map(|text| json!(text))];
    btree_map(select(TEXTS.to_vec()), value, 1..3)
        .prop_map(|fields| fields.into_iter().map(|(field, value)| (field.to_owned(), value)).collect())
}

fn edit(id: SystemId, seen: u32, set: Map<String, Value>) -> Command {
    Command::Edit(Edit { id: id.into(), seen, set })
}

proptest! {
    #![proptest_config(super::cases(200))]

    #[test]
    fn nobody_is_overwritten(base in setting(), theirs in setting(), mine in setting()) {
        let mut register = Register::founded();
        let chief = register.chief();
        let id = register.system("Asynja").owned_by_nobody();
        drop(register.asks(chief, &edit(id, 1, base)));
        let seen = register.get(id).revision;
        let base = register.get(id).fields();
        drop(register.asks(chief, &edit(id, seen, theirs)));
        let theirs = register.get(id).fields();

        let answer = register.asks(chief, &edit(id, seen, mine.clone()));
        let now = register.get(id).fields();
        match &answer {
            Err(refusal) if codes(refusal).contains(&Code::FieldConflict) => {
                for conflict in &refusal.conflicts {
                    let field = &conflict.field;
                    prop_assert_eq!(&conflict.base, &base[field]);
                    prop_assert_eq!(&conflict.theirs, &theirs[field]);
                    prop_assert_eq!(&conflict.mine, &mine[field]);
                    prop_assert!(base[field] != theirs[field] && theirs[field] != mine[field], "a true conflict");
                }
                prop_assert_eq!(&now, &theirs, "nothing is set while somebody has to choose");
            }
            Err(refusal) => prop_assert_eq!(codes(refusal), [Code::NothingToChange]),
            Ok(_) => {}
        }
        for field in TEXTS {
            let they_changed = base[field] != theirs[field];
            prop_assert!(!they_changed || now[field] == theirs[field], "{field} that they set still stands");
            if answer.is_ok() && !they_changed {
                let wanted = mine.get(field).unwrap_or(&base[field]);
                prop_assert_eq!(&now[field], wanted, "{} that only I set stands too", field);
            }
        }
    }

    #[test]
    fn whoever_comes_first_the_result_is_the_same(mine in setting(), mut theirs in setting()) {
        theirs.retain(|field, _| !mine.contains_key(field));
        let after = |first: &Map<String, Value>, second: &Map<String, Value>| {
            let mut register = Register::founded();
            let chief = register.chief();
            let id = register.system("Asynja").owned_by_nobody();
            drop(register.asks(chief, &edit(id, 1, first.clone())));
            drop(register.asks(chief, &edit(id, 1, second.clone())));
            register.get(id).fields()
        };
        prop_assert_eq!(after(&mine, &theirs), after(&theirs, &mine), "disjoint fields merge in either order");
    }
}
