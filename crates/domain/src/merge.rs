//! Three-way merge of fields: what two people changed since they saw the same revision. Disjoint fields both
//! stand; the same field with different values is a conflict that a person decides (R157).

use serde_json::{Map, Value};

use crate::refusal::FieldConflict;

/// What a merge comes to: the fields to set on top of theirs, and those that need a choice.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Merge {
    pub set: Map<String, Value>,
    pub conflicts: Vec<FieldConflict>,
}

/// Merges `mine` (only the fields that I set) into `theirs`, both starting from `base`.
///
/// | base | theirs | mine | result |
/// | --- | --- | --- | --- |
/// | a | a | b | mine |
/// | a | b | a | theirs stand |
/// | a | b | b | theirs stand: the same |
/// | a | b | c | conflict |
pub fn merge(base: &Map<String, Value>, theirs: &Map<String, Value>, mine: &Map<String, Value>) -> Merge {
    let mut result = Merge::default();
    for (field, my_value) in mine {
        let base_value = base.get(field).unwrap_or(&Value::Null);
        let their_value = theirs.get(field).unwrap_or(&Value::Null);
        if my_value == their_value || my_value == base_value {
            continue;
        }
        if their_value == base_value {
            result.set.insert(field.clone(), my_value.clone());
        } else {
            result.conflicts.push(FieldConflict {
                field: field.clone(),
                base: base_value.clone(),
                theirs: their_value.clone(),
                mine: my_value.clone(),
            });
        }
    }
    result
}
