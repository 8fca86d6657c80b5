//! The JSON of the GLPI agent. Values are taken as they are written: a number keeps its digits, so a version `1.10`
//! does not become `1.1`. Brackets are counted before anything is parsed, which bounds every recursion here.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::raw::{NameId, RawRecords};
use super::raw_writer::{ENVELOPE, RawWriter};
use super::rejection::Rejection;
use super::remark::Remarks;
use crate::limits::Limits;

/// # Errors
/// [`Rejection`]: not JSON, cut off, other JSON, against the schema where it matters, or over a limit.
pub(super) fn read(text: &str, limits: &Limits, remarks: &mut Remarks) -> Result<RawRecords, Rejection> {
    check_depth(text, limits.depth)?;
    let root: &RawValue = serde_json::from_str(text).map_err(|fault| rejection(&fault))?;
    if !is_object(root) {
        return Err(Rejection::not_inventory("JSON"));
    }
    let root = pairs(root)?;
    if !root.iter().any(|(name, _)| matches!(&**name, "deviceid" | "content")) {
        return Err(Rejection::not_inventory("JSON"));
    }
    let mut writer = RawWriter::new(text, limits, remarks);
    let mut has_content = false;
    for (name, value) in &root {
        if name == "content" {
            expect(is_object(value), "/content", "object")?;
            has_content = true;
            content(&mut writer, value)?;
        } else {
            writer.begin(ENVELOPE)?;
            let id = writer.name(name)?;
            field(&mut writer, id, value)?;
            writer.end()?;
        }
    }
    expect(has_content, "/content", "object")?;
    Ok(writer.finish())
}

fn content(writer: &mut RawWriter<'_>, content: &RawValue) -> Result<(), Rejection> {
    let mut has_version = false;
    for (section, value) in pairs(content)? {
        has_version |= section == "versionclient";
        match &*section {
            "softwares" => expect(is_array(value), "/content/softwares", "array")?,
            "hardware" => expect(is_object(value), "/content/hardware", "object")?,
            "bios" => expect(is_object(value), "/content/bios", "object")?,
            _ => {}
        }
        if !is_array(value) {
            record(writer, &section, value)?;
            continue;
        }
        let rows = elements(value)?;
        if rows.is_empty() {
            writer.begin(&section)?;
            writer.end()?;
        }
        for (row, value) in rows.iter().enumerate() {
            if section == "softwares" && !is_object(value) {
                return Err(schema_error(&format!("/content/softwares/{row}"), "object"));
            }
            record(writer, &section, value)?;
        }
    }
    expect(has_version, "/content/versionclient", "string")
}

fn record(writer: &mut RawWriter<'_>, section: &str, value: &RawValue) -> Result<(), Rejection> {
    let id = writer.begin(section)?;
    if is_object(value) {
        for (name, value) in pairs(value)? {
            let id = writer.name(&name)?;
            field(writer, id, value)?;
        }
    } else {
        field(writer, id, value)?;
    }
    writer.end()
}

/// A list becomes a field for each of its values; what is inside an object gets both names.
fn field(writer: &mut RawWriter<'_>, id: NameId, value: &RawValue) -> Result<(), Rejection> {
    if is_object(value) {
        for (name, inner) in pairs(value)? {
            let id = writer.nested_name(id, &name)?;
            field(writer, id, inner)?;
        }
        return Ok(());
    }
    if is_array(value) {
        for inner in elements(value)? {
            field(writer, id, inner)?;
        }
        return Ok(());
    }
    match value.get() {
        "null" => {}
        text => match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(plain) if !plain.contains('\\') => writer.text(plain)?,
            Some(_) => {
                let text: String = serde_json::from_str(text).map_err(|fault| rejection(&fault))?;
                writer.text(&text)?;
            }
            None => writer.text(text)?,
        },
    }
    writer.field(id)
}

fn is_object(value: &RawValue) -> bool {
    value.get().starts_with('{')
}

fn is_array(value: &RawValue) -> bool {
    value.get().starts_with('[')
}

fn expect(holds: bool, path: &str, expected: &'static str) -> Result<(), Rejection> {
    if holds { Ok(()) } else { Err(schema_error(path, expected)) }
}

fn schema_error(path: &str, expected: &'static str) -> Rejection {
    Rejection::SchemaError { path: path.to_owned(), expected }
}

fn rejection(fault: &serde_json::Error) -> Rejection {
    if fault.is_eof() {
        Rejection::Truncated
    } else {
        Rejection::Malformed { line: u64::try_from(fault.line()).unwrap_or(u64::MAX) }
    }
}

fn check_depth(text: &str, most: usize) -> Result<(), Rejection> {
    let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => {
                depth += 1;
                if depth > most {
                    return Err(Rejection::TooDeep { most });
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

fn elements(list: &RawValue) -> Result<Vec<&RawValue>, Rejection> {
    serde_json::from_str(list.get()).map_err(|fault| rejection(&fault))
}

type Pair<'a> = (Cow<'a, str>, &'a RawValue);

/// The members of an object in their order, repeated names included.
fn pairs(object: &RawValue) -> Result<Vec<Pair<'_>>, Rejection> {
    let mut reader = serde_json::Deserializer::from_str(object.get());
    reader.deserialize_map(Members).map_err(|fault| rejection(&fault))
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<Pair<'de>>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            members.push((name, map.next_value()?));
        }
        Ok(members)
    }
}

/// A name, borrowed from the text unless it has escapes.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }
        deserializer.deserialize_str(NameVisitor)
    }
}
