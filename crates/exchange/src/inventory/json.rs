//! The JSON of the GLPI agent. Values are taken as they are written: a number keeps its digits, so a version `1.10`
//! does not become `1.1`. Brackets are counted before anything is parsed, which bounds every recursion here.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
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
    let mut is_report = false;
    each_member(root, |name, _| {
        is_report |= matches!(name, "deviceid" | "content");
        Ok(())
    })?;
    if !is_report {
        return Err(Rejection::not_inventory("JSON"));
    }
    let mut writer = RawWriter::new(text, limits, remarks);
    let mut has_content = false;
    each_member(root, |name, value| {
        if name == "content" {
            expect(is_object(value), "/content", "object")?;
            has_content = true;
            return content(&mut writer, value);
        }
        writer.begin(ENVELOPE)?;
        let id = writer.name(name)?;
        field(&mut writer, id, value)?;
        writer.end()
    })?;
    expect(has_content, "/content", "object")?;
    Ok(writer.finish())
}

fn content(writer: &mut RawWriter<'_>, content: &RawValue) -> Result<(), Rejection> {
    let mut has_version = false;
    each_member(content, |section, value| {
        has_version |= section == "versionclient";
        match section {
            "softwares" => expect(is_array(value), "/content/softwares", "array")?,
            "hardware" => expect(is_object(value), "/content/hardware", "object")?,
            "bios" => expect(is_object(value), "/content/bios", "object")?,
            _ => {}
        }
        if is_array(value) { list(writer, section, value) } else { record(writer, section, value) }
    })?;
    expect(has_version, "/content/versionclient", "string")
}

fn list(writer: &mut RawWriter<'_>, section: &str, rows: &RawValue) -> Result<(), Rejection> {
    let mut count = 0_usize;
    each_element(rows, |value| {
        if section == "softwares" && !is_object(value) {
            return Err(schema_error(&format!("/content/softwares/{count}"), "object"));
        }
        count += 1;
        record(writer, section, value)
    })?;
    if count == 0 {
        writer.begin(section)?;
        writer.end()?;
    }
    Ok(())
}

fn record(writer: &mut RawWriter<'_>, section: &str, value: &RawValue) -> Result<(), Rejection> {
    let id = writer.begin(section)?;
    if is_object(value) {
        each_member(value, |name, value| {
            let id = writer.name(name)?;
            field(writer, id, value)
        })?;
    } else {
        field(writer, id, value)?;
    }
    writer.end()
}

/// A list becomes a field for each of its values; what is inside an object gets both names.
fn field(writer: &mut RawWriter<'_>, id: NameId, value: &RawValue) -> Result<(), Rejection> {
    if is_object(value) {
        return each_member(value, |name, inner| {
            let id = writer.nested_name(id, name)?;
            field(writer, id, inner)
        });
    }
    if is_array(value) {
        return each_element(value, |inner| field(writer, id, inner));
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

/// Gives each element of a list to `each`, one at a time: a list of millions is never held.
fn each_element(
    list: &RawValue,
    each: impl FnMut(&RawValue) -> Result<(), Rejection>,
) -> Result<(), Rejection> {
    let mut visitor = Elements { each, stopped: None };
    let read = serde_json::Deserializer::from_str(list.get()).deserialize_seq(&mut visitor);
    visitor.stopped.map_or_else(|| read.map_err(|fault| rejection(&fault)), Err)
}

/// Gives each member of an object to `each`, in their order, repeated names included.
fn each_member(
    object: &RawValue,
    each: impl FnMut(&str, &RawValue) -> Result<(), Rejection>,
) -> Result<(), Rejection> {
    let mut visitor = Members { each, stopped: None };
    let read = serde_json::Deserializer::from_str(object.get()).deserialize_map(&mut visitor);
    visitor.stopped.map_or_else(|| read.map_err(|fault| rejection(&fault)), Err)
}

struct Elements<F> {
    each: F,
    /// The answer that ended the walk.
    stopped: Option<Rejection>,
}

impl<'de, F: FnMut(&RawValue) -> Result<(), Rejection>> Visitor<'de> for &mut Elements<F> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<&RawValue>()? {
            if let Err(rejection) = (self.each)(value) {
                self.stopped = Some(rejection);
                return Err(A::Error::custom("stopped"));
            }
        }
        Ok(())
    }
}

struct Members<F> {
    each: F,
    stopped: Option<Rejection>,
}

impl<'de, F: FnMut(&str, &RawValue) -> Result<(), Rejection>> Visitor<'de> for &mut Members<F> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            let value: &RawValue = map.next_value()?;
            if let Err(rejection) = (self.each)(&name, value) {
                self.stopped = Some(rejection);
                return Err(A::Error::custom("stopped"));
            }
        }
        Ok(())
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
