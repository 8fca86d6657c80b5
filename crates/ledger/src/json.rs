//! The canonical text of JSON: no spaces, members ordered by the bytes of their names, whole numbers only, one way
//! to escape. Owns that text; it never changes a value (no normalisation of Unicode, no rounding).

use serde_json::{Map, Number, Value};

/// The deepest nesting that is encoded: a body of a record needs a handful of levels.
pub const MAX_DEPTH: usize = 128;

/// Why a value has no canonical text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unencodable {
    /// A fraction or a number beyond 64 bits. Amounts are whole öre, so nothing recorded needs one, and two
    /// programs may write the same fraction differently.
    #[error("a number is not a whole number of 64 bits")]
    NotWhole,
    #[error("nested deeper than {MAX_DEPTH} levels")]
    TooDeep,
}

/// JSON on its way into canonical bytes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Json<'a> {
    /// A value, encoded here.
    Value(&'a Value),
    /// A text that [`canonical_json`] wrote earlier, taken as it stands. Whoever hands in another text gets another
    /// hash, so a stored text needs no parsing to be checked, and not even its spacing can be altered unnoticed.
    Canonical(&'a str),
}

/// The canonical text of `value`, in UTF-8.
///
/// # Errors
/// [`Unencodable`] when a number is not whole or the nesting is too deep.
pub fn canonical_json(value: &Value) -> Result<Vec<u8>, Unencodable> {
    let mut out = Vec::with_capacity(128);
    write_json(value, &mut out)?;
    Ok(out)
}

pub(crate) fn write_json(value: &Value, out: &mut Vec<u8>) -> Result<(), Unencodable> {
    write_value(value, out, MAX_DEPTH)
}

fn write_value(value: &Value, out: &mut Vec<u8>, depth: usize) -> Result<(), Unencodable> {
    match value {
        Value::Null => out.extend(b"null"),
        Value::Bool(true) => out.extend(b"true"),
        Value::Bool(false) => out.extend(b"false"),
        Value::Number(number) => write_number(number, out)?,
        Value::String(text) => write_text(text, out),
        Value::Array(items) => write_array(items, out, below(depth)?)?,
        Value::Object(members) => write_object(members, out, below(depth)?)?,
    }
    Ok(())
}

fn below(depth: usize) -> Result<usize, Unencodable> {
    depth.checked_sub(1).ok_or(Unencodable::TooDeep)
}

fn write_number(number: &Number, out: &mut Vec<u8>) -> Result<(), Unencodable> {
    let text = match (number.as_u64(), number.as_i64()) {
        (Some(whole), _) => whole.to_string(),
        (None, Some(whole)) => whole.to_string(),
        (None, None) => return Err(Unencodable::NotWhole),
    };
    out.extend(text.as_bytes());
    Ok(())
}

fn write_array(items: &[Value], out: &mut Vec<u8>, depth: usize) -> Result<(), Unencodable> {
    out.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_value(item, out, depth)?;
    }
    out.push(b']');
    Ok(())
}

fn write_object(members: &Map<String, Value>, out: &mut Vec<u8>, depth: usize) -> Result<(), Unencodable> {
    // Whether the map keeps itself sorted is decided by a feature that any crate of the build may turn on.
    let mut members: Vec<_> = members.iter().collect();
    if !members.is_sorted_by_key(|(name, _)| *name) {
        members.sort_unstable_by_key(|(name, _)| *name);
    }
    out.push(b'{');
    for (index, (name, member)) in members.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_text(name, out);
        out.push(b':');
        write_value(member, out, depth)?;
    }
    out.push(b'}');
    Ok(())
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut plain_from = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if *byte >= b' ' && *byte != b'"' && *byte != b'\\' {
            continue;
        }
        out.extend(&bytes[plain_from..at]);
        write_escape(*byte, out);
        plain_from = at + 1;
    }
    out.extend(&bytes[plain_from..]);
    out.push(b'"');
}

/// The short forms of JSON where they exist, `\u00xx` for the rest. Only what must be escaped comes here; every
/// other character stands as itself.
fn write_escape(byte: u8, out: &mut Vec<u8>) {
    let short = match byte {
        0x08 => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        0x0c => b'f',
        b'\r' => b'r',
        0..=0x1f => return out.extend(format!("\\u{byte:04x}").into_bytes()),
        itself => itself,
    };
    out.extend([b'\\', short]);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(value: &Value) -> String {
        String::from_utf8(canonical_json(value).unwrap()).unwrap()
    }

    #[test]
    fn one_value_has_one_text() {
        let value = json!({"å": 1, "b": [true, false, null, -7, u64::MAX, i64::MIN], "a": {"z": "", "y": {}}, "B": []});
        let expected = concat!(
            r#"{"B":[],"a":{"y":{},"z":""},"#,
            r#""b":[true,false,null,-7,18446744073709551615,-9223372036854775808],"å":1}"#
        );
        assert_eq!(text(&value), expected);
    }

    #[test]
    fn escapes_in_one_way() {
        let value = json!("\"\\/\u{8}\t\n\u{c}\r\u{0}\u{1f}\u{7f}å\u{2028}😀");
        let expected = "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7f}å\u{2028}😀\"";
        assert_eq!(text(&value), expected);
        assert_eq!(serde_json::from_str::<Value>(expected).unwrap(), value, "it is still JSON");
    }

    #[test]
    fn leaves_composed_and_decomposed_letters_alone() {
        assert_ne!(text(&json!("å")), text(&json!("a\u{30a}")), "what was written is what is recorded");
    }

    #[test]
    fn refuses_what_two_programs_may_write_differently() {
        for source in ["1.5", "1.0", "1e3", "-0", "18446744073709551616"] {
            let value: Value = serde_json::from_str(source).unwrap();
            assert_eq!(canonical_json(&json!({ "a": [value] })), Err(Unencodable::NotWhole), "{source}");
        }
    }

    #[test]
    fn refuses_bottomless_nesting() {
        let nested = |levels| (0..levels).fold(json!(1), |inner, _| json!([inner]));
        assert!(canonical_json(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(canonical_json(&nested(MAX_DEPTH + 1)), Err(Unencodable::TooDeep));
    }
}
