//! The rows of a report as they were received, after the privacy filter. One text holds every value end to end and a
//! table every name once, so that a report of a thousand rows costs a handful of allocations.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Number of a section or field name within one report.
pub(super) type NameId = u16;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Field {
    pub name: NameId,
    /// Where its value ends in the text; it begins where the field before ends.
    pub end: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub section: NameId,
    /// Where its fields end; they begin where the record before ends.
    pub fields_end: u32,
}

/// Every kept row of one report, in the file's order. Serialises as a list of
/// `{"section": …, "fields": [[name, value], …]}`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct RawRecords {
    pub(super) names: Vec<Box<str>>,
    pub(super) text: String,
    pub(super) fields: Vec<Field>,
    pub(super) records: Vec<Place>,
}

/// One row. A value inside another has both names with `/` between; a repeated value has a field for each.
#[derive(Clone, Copy)]
pub struct RawRecord<'a> {
    raw: &'a RawRecords,
    pub(super) section_id: NameId,
    fields: (usize, usize),
    text_start: usize,
}

impl RawRecords {
    pub fn len(&self) -> usize {
        self.records.len()
    }

    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Every row in the file's order.
    pub fn iter(&self) -> impl Iterator<Item = RawRecord<'_>> {
        let mut fields_start = 0;
        let mut text_start = 0;
        self.records.iter().map(move |place| {
            let fields_end = index(place.fields_end);
            let record = RawRecord {
                raw: self,
                section_id: place.section,
                fields: (fields_start, fields_end),
                text_start,
            };
            if fields_end > fields_start {
                text_start = self.fields.get(fields_end - 1).map_or(text_start, |field| index(field.end));
            }
            fields_start = fields_end;
            record
        })
    }

    /// The rows of one section. Upper and lower case are the same. Row 1 of a remark is the first of these.
    pub fn section<'a>(&'a self, name: &'a str) -> impl Iterator<Item = RawRecord<'a>> {
        self.iter().filter(move |record| record.section().eq_ignore_ascii_case(name))
    }

    pub(super) fn name(&self, id: NameId) -> &str {
        self.names.get(usize::from(id)).map_or("", |name| name)
    }
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl<'a> RawRecord<'a> {
    pub fn section(&self) -> &'a str {
        self.raw.name(self.section_id)
    }

    /// Name and value of each field, as received.
    pub fn fields(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let raw = self.raw;
        self.by_id().map(|(id, value)| (raw.name(id), value))
    }

    pub(super) fn by_id(&self) -> impl Iterator<Item = (NameId, &'a str)> {
        let raw = self.raw;
        let mut start = self.text_start;
        let fields = raw.fields.get(self.fields.0..self.fields.1).unwrap_or_default();
        fields.iter().map(move |field| {
            let end = index(field.end);
            let value = raw.text.get(start..end).unwrap_or_default();
            start = end;
            (field.name, value)
        })
    }

    /// The first field of that name, whatever its case.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.fields().find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// A row without fields says that its section is there and holds nothing.
    pub fn is_empty(&self) -> bool {
        self.fields.0 == self.fields.1
    }
}

#[derive(Serialize, Deserialize)]
struct Row<'a> {
    #[serde(borrow)]
    section: Cow<'a, str>,
    #[serde(borrow)]
    fields: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl Serialize for RawRecords {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|record| Row {
            section: record.section().into(),
            fields: record.fields().map(|(name, value)| (name.into(), value.into())).collect(),
        }))
    }
}

impl<'de> Deserialize<'de> for RawRecords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;

        let full = || D::Error::custom("too many names or too much text");
        let mut raw = Self::default();
        let mut ids = std::collections::HashMap::<String, NameId>::new();
        for row in Vec::<Row<'_>>::deserialize(deserializer)? {
            let mut id = |raw: &mut Self, name: &str| {
                if let Some(id) = ids.get(name) {
                    return Some(*id);
                }
                let id = NameId::try_from(raw.names.len()).ok()?;
                raw.names.push(name.into());
                ids.insert(name.to_owned(), id);
                Some(id)
            };
            let section = id(&mut raw, &row.section).ok_or_else(full)?;
            for (name, value) in row.fields {
                let name = id(&mut raw, &name).ok_or_else(full)?;
                raw.text.push_str(&value);
                let end = u32::try_from(raw.text.len()).map_err(|_| full())?;
                raw.fields.push(Field { name, end });
            }
            let fields_end = u32::try_from(raw.fields.len()).map_err(|_| full())?;
            raw.records.push(Place { section, fields_end });
        }
        Ok(raw)
    }
}

impl fmt::Debug for RawRecords {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for RawRecord<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ", self.section())?;
        out.debug_map().entries(self.fields()).finish()
    }
}
