//! What a person saw when deciding, as one hash: the records that the screen showed, each with its revision and
//! body. Owns the form; which records belong to a decision is the rule's to say.

use serde_json::Value;
use uuid::Uuid;

use crate::canonical::Canonical;
use crate::hash::Hash;
use crate::json::{Json, Unencodable};

/// One record as it was shown.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SeenRecord<'a> {
    pub kind: &'a str,
    pub id: Uuid,
    pub revision: u64,
    pub body: &'a Value,
}

/// The hash of the records that were seen. Their order does not matter.
///
/// # Errors
/// [`Unencodable`] when a body has no canonical text.
pub fn seen(records: &[SeenRecord<'_>]) -> Result<Hash, Unencodable> {
    let mut records: Vec<_> = records.iter().collect();
    records.sort_by_key(|record| (record.kind, record.id, record.revision));
    let mut bytes = Canonical::new("ansvar/seen/1").u64(records.len() as u64);
    for record in records {
        bytes = bytes
            .text(record.kind)
            .bytes(record.id.as_bytes())
            .u64(record.revision)
            .json(Json::Value(record.body))?;
    }
    Ok(bytes.hash())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn depends_on_what_was_shown_and_not_on_its_order() {
        let (body, other) = (json!({"name": "Larm"}), json!({"name": "Passage"}));
        let one = SeenRecord { kind: "system", id: Uuid::from_u128(1), revision: 3, body: &body };
        let two = SeenRecord { kind: "body", id: Uuid::from_u128(2), revision: 1, body: &other };
        let hash = seen(&[one, two]).unwrap();
        assert_eq!(seen(&[two, one]).unwrap(), hash);
        assert_ne!(seen(&[one]).unwrap(), hash, "a record fewer");
        assert_ne!(seen(&[SeenRecord { revision: 4, ..one }, two]).unwrap(), hash, "another revision");
        assert_ne!(seen(&[SeenRecord { body: &other, ..one }, two]).unwrap(), hash, "another body");
    }
}
