//! One value, one text; one text, one value.

use proptest::prelude::*;
use serde_json::Value;

use super::row::any_json;
use crate::canonical_json;

/// The same value written by somebody else: members in the opposite order, spaces everywhere.
fn written_otherwise(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(written_otherwise).collect();
            format!("[ {} ]", items.join(" , "))
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .rev()
                .map(|(name, member)| {
                    format!("{} : {}", Value::from(name.as_str()), written_otherwise(member))
                })
                .collect();
            format!("{{ {} }}", members.join(" , "))
        }
        leaf => leaf.to_string(),
    }
}

proptest! {
    /// Reading gives the value back, so no two values share a text.
    #[test]
    fn is_injective(value in any_json()) {
        let text = canonical_json(&value).unwrap();
        prop_assert_eq!(&serde_json::from_slice::<Value>(&text).unwrap(), &value);
    }

    #[test]
    fn equal_texts_mean_equal_values(one in any_json(), other in any_json()) {
        let same_text = canonical_json(&one).unwrap() == canonical_json(&other).unwrap();
        prop_assert_eq!(same_text, one == other);
    }

    #[test]
    fn does_not_depend_on_how_the_value_was_written(value in any_json()) {
        let reread: Value = serde_json::from_str(&written_otherwise(&value)).unwrap();
        prop_assert_eq!(canonical_json(&reread).unwrap(), canonical_json(&value).unwrap());
    }
}
