//! What holds of merging any fields at all.

use ansvar_domain::merge::merge;
use proptest::collection::btree_map;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        (0..3).prop_map(|number| json!(number)),
        any::<bool>().prop_map(Value::Bool),
        proptest::collection::vec(0..2, 0..2).prop_map(|list| json!(list)),
    ]
}

fn fields() -> impl Strategy<Value = Map<String, Value>> {
    btree_map("[a-e]", value(), 0..5).prop_map(|fields| fields.into_iter().collect())
}

/// What the merged record holds at a field.
fn at<'a>(fields: &'a Map<String, Value>, field: &str) -> &'a Value {
    fields.get(field).unwrap_or(&Value::Null)
}

proptest! {
    #![proptest_config(super::cases(2_000))]

    #[test]
    fn every_field_of_mine_is_set_settled_or_asked_about(base in fields(), theirs in fields(), mine in fields()) {
        let merged = merge(&base, &theirs, &mine);
        for (field, my_value) in &mine {
            let conflict = merged.conflicts.iter().find(|conflict| conflict.field == *field);
            let (old, their) = (at(&base, field), at(&theirs, field));
            prop_assert!(!(conflict.is_some() && merged.set.contains_key(field)), "one or the other");
            if let Some(conflict) = conflict {
                prop_assert_eq!((&conflict.base, &conflict.theirs, &conflict.mine), (old, their, my_value));
                prop_assert!(my_value != their && my_value != old && their != old, "only a true conflict asks");
            } else if merged.set.contains_key(field) {
                prop_assert_eq!(&merged.set[field], my_value);
                prop_assert_eq!(their, old, "theirs is never overwritten");
            } else {
                prop_assert!(my_value == their || my_value == old, "theirs stand, for I wanted that or nothing");
            }
        }
        let fields_told = merged.set.len() + merged.conflicts.len();
        prop_assert!(fields_told <= mine.len(), "nothing that I did not set is touched");
    }

    #[test]
    fn disjoint_fields_commute(base in fields(), changed in fields()) {
        let (one, other): (Vec<_>, Vec<_>) =
            changed.into_iter().enumerate().partition(|(place, _)| place % 2 == 0);
        let [one, other]: [Map<String, Value>; 2] =
            [one, other].map(|part| part.into_iter().map(|(_, field)| field).collect());
        let onto = |theirs: &Map<String, Value>, mine: &Map<String, Value>| {
            let mut now = base.clone();
            now.extend(theirs.clone());
            let merged = merge(&base, &now, mine);
            now.extend(merged.set);
            (now, merged.conflicts.len())
        };
        let (first, second) = (onto(&one, &other), onto(&other, &one));
        prop_assert_eq!(first.1, 0, "there is nothing to choose between");
        for field in ["a", "b", "c", "d", "e"] {
            prop_assert_eq!(at(&first.0, field), at(&second.0, field), "the order of arrival does not matter");
        }
    }

    #[test]
    fn wanting_the_same_is_no_conflict(base in fields(), wanted in fields()) {
        let mut theirs = base.clone();
        theirs.extend(wanted.clone());
        let merged = merge(&base, &theirs, &wanted);
        prop_assert!(merged.set.is_empty() && merged.conflicts.is_empty(), "it is done already");
    }
}
