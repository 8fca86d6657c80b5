//! The one way into [`RawRecords`]: names are numbered, the privacy filter is applied to every field, and the limits
//! on records, names and text hold. Both readers write through it, so neither can keep what may not be kept.

use std::collections::HashMap;

use super::privacy::{FieldRule, drops_section, field_rule, mask};
use super::raw::{Field, NameId, Place, RawRecords};
use super::rejection::Rejection;
use super::remark::{At, RemarkCode, Remarks};
use crate::limits::{Limit, Limits};

/// The section under which what stands beside the content is kept: agent id, query, tag.
pub(super) const ENVELOPE: &str = "REQUEST";

pub(super) struct RawWriter<'a> {
    raw: RawRecords,
    limits: &'a Limits,
    remarks: &'a mut Remarks,
    ids: HashMap<Box<str>, NameId>,
    rules: Vec<FieldRule>,
    /// For each name the one that followed it last: reports repeat the same row form, so the guess nearly always holds.
    followers: Vec<NameId>,
    last: NameId,
    /// Rows so far of each section, by its name's number.
    rows: Vec<u32>,
    section: NameId,
    is_dropped: bool,
    record_start: usize,
    value_start: usize,
}

impl<'a> RawWriter<'a> {
    pub fn new(text: &str, limits: &'a Limits, remarks: &'a mut Remarks) -> Self {
        let mut raw = RawRecords::default();
        raw.text.reserve(text.len() / 3);
        Self {
            raw,
            limits,
            remarks,
            ids: HashMap::new(),
            rules: Vec::new(),
            followers: Vec::new(),
            last: 0,
            rows: Vec::new(),
            section: 0,
            is_dropped: false,
            record_start: 0,
            value_start: 0,
        }
    }

    /// The number of a name.
    pub fn name(&mut self, name: &str) -> Result<NameId, Rejection> {
        let guess = self.followers.get(usize::from(self.last)).copied().unwrap_or_default();
        let id = if !self.raw.names.is_empty() && self.raw.name(guess) == name {
            guess
        } else if let Some(id) = self.ids.get(name) {
            *id
        } else {
            self.new_name(name)?
        };
        if let Some(follower) = self.followers.get_mut(usize::from(self.last)) {
            *follower = id;
        }
        self.last = id;
        Ok(id)
    }

    fn new_name(&mut self, name: &str) -> Result<NameId, Rejection> {
        let too_many = || Rejection::too_large(Limit::Names, self.limits);
        let number = self.raw.names.len();
        if u64::try_from(number).map_or(true, |number| number >= self.limits.names) || name.len() > 1000 {
            return Err(too_many());
        }
        let id = NameId::try_from(number).map_err(|_| too_many())?;
        self.raw.names.push(name.into());
        self.ids.insert(name.into(), id);
        self.rules.push(field_rule(name));
        self.followers.push(id);
        self.rows.push(0);
        Ok(id)
    }

    /// The number of a name inside another.
    pub fn nested_name(&mut self, outer: NameId, inner: &str) -> Result<NameId, Rejection> {
        let path = format!("{}/{inner}", self.raw.name(outer));
        self.name(&path)
    }

    /// Begins a record. Its fields go nowhere if the section may not be kept.
    pub fn begin(&mut self, section: &str) -> Result<NameId, Rejection> {
        let id = self.name(section)?;
        self.section = id;
        self.is_dropped = drops_section(section);
        self.record_start = self.raw.text.len();
        self.value_start = self.record_start;
        if let Some(rows) = self.rows.get_mut(usize::from(id)) {
            *rows = rows.saturating_add(1);
        }
        let most = usize::try_from(self.limits.records).unwrap_or(usize::MAX);
        if self.raw.records.len() >= most {
            return Err(Rejection::too_large(Limit::Records, self.limits));
        }
        Ok(id)
    }

    /// Adds to the value that the next [`field`](Self::field) closes.
    pub fn text(&mut self, text: &str) -> Result<(), Rejection> {
        if self.is_dropped {
            return Ok(());
        }
        let size = self.raw.text.len() - self.record_start + text.len();
        if u64::try_from(size).map_or(true, |size| size > self.limits.record_text_bytes) {
            return Err(Rejection::too_large(Limit::RecordText, self.limits));
        }
        self.raw.text.push_str(text);
        Ok(())
    }

    pub fn letter(&mut self, letter: char) -> Result<(), Rejection> {
        self.text(letter.encode_utf8(&mut [0; 4]))
    }

    /// Whether text waits that is more than the space between elements.
    pub fn has_text(&self) -> bool {
        self.raw.text.get(self.value_start..).is_some_and(|text| !text.trim_ascii().is_empty())
    }

    /// Throws the waiting text away.
    pub fn forget_text(&mut self) {
        self.raw.text.truncate(self.value_start);
    }

    /// Closes a field with the waiting text as its value.
    pub fn field(&mut self, name: NameId) -> Result<(), Rejection> {
        let rule = self.rules.get(usize::from(name)).copied().unwrap_or(FieldRule::Drop);
        match rule {
            _ if self.is_dropped => return Ok(()),
            FieldRule::Drop => {
                self.forget_text();
                return Ok(());
            }
            FieldRule::Mask => self.mask(name),
            FieldRule::Keep => {}
        }
        if u64::try_from(self.raw.fields.len()).map_or(true, |fields| fields >= self.limits.fields) {
            return Err(Rejection::too_large(Limit::Fields, self.limits));
        }
        let too_much = |_| Rejection::too_large(Limit::UnpackedBytes, self.limits);
        let end = u32::try_from(self.raw.text.len()).map_err(too_much)?;
        self.raw.fields.push(Field { name, end });
        self.value_start = self.raw.text.len();
        Ok(())
    }

    fn mask(&mut self, name: NameId) {
        let Some(masked) = self.raw.text.get(self.value_start..).and_then(mask) else { return };
        self.forget_text();
        self.raw.text.push_str(&masked);
        let row = self.rows.get(usize::from(self.section)).copied().unwrap_or_default();
        let at = At::field(self.raw.name(self.section), row, self.raw.name(name));
        self.remarks.add(RemarkCode::KeyMasked, at, "");
    }

    /// Ends the record.
    pub fn end(&mut self) -> Result<(), Rejection> {
        self.forget_text();
        if !self.is_dropped {
            let too_much = |_| Rejection::too_large(Limit::Records, self.limits);
            let fields_end = u32::try_from(self.raw.fields.len()).map_err(too_much)?;
            self.raw.records.push(Place { section: self.section, fields_end });
        }
        Ok(())
    }

    pub fn finish(self) -> RawRecords {
        self.raw
    }
}
