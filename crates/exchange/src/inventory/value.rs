//! Typed values read off a raw row. What cannot be typed becomes unknown with a remark, never 0, today or empty.

use chrono::NaiveDate;

use super::date::{self, Found, Order};
use super::raw::RawRecord;
use super::remark::{At, RemarkCode, Remarks};

/// One raw row and its place within its section.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub record: RawRecord<'a>,
    /// From 1.
    pub number: u32,
}

impl<'a> Row<'a> {
    /// The first of the fields that is there and not blank, trimmed.
    pub fn text(&self, names: &[&str]) -> Option<&'a str> {
        self.field(names).map(|(_, text)| text)
    }

    pub fn owned(&self, names: &[&str]) -> Option<String> {
        self.text(names).map(str::to_owned)
    }

    fn field(&self, names: &[&str]) -> Option<(&'a str, &'a str)> {
        names.iter().find_map(|name| {
            let same =
                |(field, text): &(&str, &str)| field.eq_ignore_ascii_case(name) && !text.trim().is_empty();
            self.record.fields().find(same).map(|(field, text)| (field, text.trim()))
        })
    }

    /// A whole number above 0; agents write 0 where they do not know.
    pub fn count(&self, names: &[&str], remarks: &mut Remarks) -> Option<u64> {
        let (field, text) = self.field(names)?;
        match text.parse::<u64>() {
            Ok(0) => None,
            Ok(number) => Some(number),
            Err(_) => {
                remarks.add(RemarkCode::NumberUnreadable, self.at(field), text);
                None
            }
        }
    }

    pub fn small_count(&self, names: &[&str], remarks: &mut Remarks) -> Option<u32> {
        let number = self.count(names, remarks)?;
        u32::try_from(number).ok()
    }

    /// Yes or no; empty is unknown and not no.
    pub fn boolean(&self, names: &[&str], remarks: &mut Remarks) -> Option<bool> {
        let (field, text) = self.field(names)?;
        let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
        if is(&["1", "true", "yes"]) {
            Some(true)
        } else if is(&["0", "false", "no"]) {
            Some(false)
        } else {
            remarks.add(RemarkCode::BooleanUnreadable, self.at(field), text);
            None
        }
    }

    pub fn date(&self, names: &[&str], order: Order, remarks: &mut Remarks) -> Option<NaiveDate> {
        let (field, text) = self.field(names)?;
        typed_date(text, order, self.at(field), remarks)
    }

    fn at(&self, field: &'a str) -> At<'a> {
        At::field(self.record.section(), self.number, field)
    }
}

pub(super) fn typed_date(text: &str, order: Order, at: At<'_>, remarks: &mut Remarks) -> Option<NaiveDate> {
    match date::read(text, order) {
        Found::Date(date) => Some(date),
        Found::Placeholder => {
            remarks.add(RemarkCode::DatePlaceholder, at, text);
            None
        }
        Found::Unreadable => {
            remarks.add(RemarkCode::DateUnreadable, at, text);
            None
        }
    }
}
