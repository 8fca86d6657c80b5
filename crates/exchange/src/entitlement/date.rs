//! Dates (`formats.md` §2). The order of day and month is settled for each column from all its values; nothing is
//! rolled over, and a date that can be read in two ways is asked about.

use chrono::NaiveDate;

use super::options::DateOrder;

/// What one text can mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reading {
    One(NaiveDate),
    /// Day first, month first.
    Two(NaiveDate, NaiveDate),
    /// A computer's zero date.
    Placeholder,
    Unreadable,
}

/// What a column's values show of the order: only values that have one reading alone bear witness.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct DateColumn {
    day_first: bool,
    month_first: bool,
}

/// How a text was settled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Settled {
    Date(NaiveDate),
    Ambiguous,
    Placeholder,
    Unreadable,
}

impl DateColumn {
    pub fn witness(&mut self, text: &str) {
        if let Some((first, second, _)) = unordered(text) {
            self.day_first |= first > 12 && second <= 12;
            self.month_first |= second > 12 && first <= 12;
        }
    }

    pub fn settle(self, text: &str, answer: Option<DateOrder>) -> Settled {
        let (day_first, month_first) = match read(text) {
            Reading::One(date) => return Settled::Date(date),
            Reading::Placeholder => return Settled::Placeholder,
            Reading::Unreadable => return Settled::Unreadable,
            Reading::Two(day_first, month_first) => (day_first, month_first),
        };
        let order = match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => answer,
        };
        order.map_or(Settled::Ambiguous, |order| {
            Settled::Date(if order == DateOrder::DayFirst { day_first } else { month_first })
        })
    }
}

pub(super) fn read(text: &str) -> Reading {
    let text = without_time(text);
    if let Some(date) = year_first(text) {
        return date;
    }
    if let Some((first, second, year)) = unordered(text) {
        if (first, second) == (0, 0) {
            return Reading::Placeholder;
        }
        // Dots are written in countries that put the day first.
        let month_first =
            if text.contains('.') { None } else { NaiveDate::from_ymd_opt(year, first, second) };
        return match (NaiveDate::from_ymd_opt(year, second, first), month_first) {
            (Some(day_first), Some(month_first)) if day_first != month_first => {
                Reading::Two(day_first, month_first)
            }
            (Some(date), _) | (None, Some(date)) => known(date),
            (None, None) => Reading::Unreadable,
        };
    }
    named_month(text).map_or(Reading::Unreadable, known)
}

fn known(date: NaiveDate) -> Reading {
    if NaiveDate::from_ymd_opt(1970, 1, 1) == Some(date) { Reading::Placeholder } else { Reading::One(date) }
}

/// The day stands before the time: the time of a purchase decides nothing.
fn without_time(text: &str) -> &str {
    let text = text.trim();
    let Some((day, time)) = text.split_once(['T', ' ']) else { return text };
    let time = time.trim().trim_end_matches(['Z', 'z']);
    let clock =
        time.contains(':') && time.chars().all(|sign| sign.is_ascii_digit() || ":.,+- AaPpMm".contains(sign));
    if clock && day.starts_with(|sign: char| sign.is_ascii_digit()) { day } else { text }
}

/// `2026-11-23`, also with slashes or dots, and `20261123`.
fn year_first(text: &str) -> Option<Reading> {
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        (lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (year, month, day) = if let (8, Some(_)) = (text.len(), digits(text, 8..=8)) {
        (digits(&text[..4], 4..=4)?, digits(&text[4..6], 2..=2)?, digits(&text[6..], 2..=2)?)
    } else {
        let mut parts = text.split(['-', '/', '.']);
        let year = digits(parts.next()?, 4..=4)?;
        let (month, day) = (digits(parts.next()?, 1..=2)?, digits(parts.next()?, 1..=2)?);
        parts.next().is_none().then_some((year, month, day))?
    };
    if (year, month, day) == (0, 0, 0) {
        return Some(Reading::Placeholder);
    }
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).filter(|_| year >= 1000);
    Some(date.map_or(Reading::Unreadable, known))
}

/// `a/b/year`: which of the first two is the day is not said. A year of two digits is taken only after slashes,
/// because `26-11-23` may begin with the year.
fn unordered(text: &str) -> Option<(u32, u32, i32)> {
    let text = without_time(text);
    let separator = text.chars().find(|sign| !sign.is_ascii_digit()).filter(|sign| "/-.".contains(*sign))?;
    let mut parts = text.split(separator);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let numeric = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some()
        || first.len() > 2
        || second.len() > 2
        || ![first, second, year].into_iter().all(numeric)
    {
        return None;
    }
    let year = match (year.len(), separator) {
        (4, _) => year.parse().ok().filter(|year| *year >= 1000 || *year == 0)?,
        (2, '/') => century(year.parse().ok()?),
        _ => return None,
    };
    Some((first.parse().ok()?, second.parse().ok()?, year))
}

/// 00–69 are in the 2000s, 70–99 in the 1900s.
fn century(year: i32) -> i32 {
    if year < 70 { 2000 + year } else { 1900 + year }
}

/// `23 november 2026`, `23-Nov-2026`, `Nov 23, 2026`.
fn named_month(text: &str) -> Option<NaiveDate> {
    let folded = text.to_lowercase();
    let parts: Vec<&str> =
        folded.split([' ', '-', ',', '.', '\u{A0}']).filter(|part| !part.is_empty()).collect();
    let [first, second, year] = parts.as_slice() else { return None };
    let (day, month) = match (month(first), month(second)) {
        (None, Some(month)) => (first, month),
        (Some(month), None) => (second, month),
        _ => return None,
    };
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    NaiveDate::from_ymd_opt(year, month, day.parse().ok()?)
}

fn month(name: &str) -> Option<u32> {
    Some(match name {
        "jan" | "januari" | "january" => 1,
        "feb" | "februari" | "february" => 2,
        "mar" | "mars" | "march" => 3,
        "apr" | "april" => 4,
        "maj" | "may" => 5,
        "jun" | "juni" | "june" => 6,
        "jul" | "juli" | "july" => 7,
        "aug" | "augusti" | "august" => 8,
        "sep" | "sept" | "september" => 9,
        "okt" | "oct" | "oktober" | "october" => 10,
        "nov" | "november" => 11,
        "dec" | "december" => 12,
        _ => return None,
    })
}
