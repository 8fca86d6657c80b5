//! Dates as agents write them, read strictly: a month 25 does not roll over, a missing year is not invented, and a
//! computer's zero date is no date (`formats.md` §2). Each field has its rule; nothing is guessed from the file.

use chrono::{NaiveDate, NaiveDateTime};

/// The order of day, month and year in a field. A year of four digits in front is plain under every rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Order {
    YearMonthDay,
    /// Install dates in agents' XML.
    DayMonthYear,
    /// BIOS dates in agents' XML.
    MonthDayYear,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Found {
    Date(NaiveDate),
    /// A zero date, or a word that says that there is none.
    Placeholder,
    Unreadable,
}

/// Zero dates of Unix, Windows, OLE and databases: year, month, day.
const PLACEHOLDERS: [(i32, u32, u32); 5] =
    [(1970, 1, 1), (1601, 1, 1), (1899, 12, 30), (1900, 1, 1), (1, 1, 1)];

const WORDS: [&str; 7] = ["n/a", "na", "none", "null", "unknown", "undefined", "-"];

/// The time of day and its zone are checked and left out: they are the machine's own.
pub(super) fn read(text: &str, order: Order) -> Found {
    let text = text.trim();
    if WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return Found::Placeholder;
    }
    let (day, time) = text.split_once(['T', ' ']).map_or((text, None), |(day, time)| (day, Some(time)));
    if time.is_some_and(|time| !is_time(time)) {
        return Found::Unreadable;
    }
    match numbers(day, order) {
        None => Found::Unreadable,
        Some((0, _, _) | (_, 0, 0)) => Found::Placeholder,
        Some(numbers) if PLACEHOLDERS.contains(&numbers) => Found::Placeholder,
        Some((year, month, day)) => {
            NaiveDate::from_ymd_opt(year, month, day).map_or(Found::Unreadable, Found::Date)
        }
    }
}

/// A report's own time: `YYYY-MM-DD hh:mm:ss`, the machine's local time.
pub(super) fn read_instant(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .filter(|instant| matches!(read(&instant.date().to_string(), Order::YearMonthDay), Found::Date(_)))
}

/// Year, month and day, each as written. Only digits, and a year of four of them.
fn numbers(text: &str, order: Order) -> Option<(i32, u32, u32)> {
    if let (8, true) = (text.len(), text.bytes().all(|byte| byte.is_ascii_digit())) {
        return Some((year(text.get(..4)?)?, number(text.get(4..6)?)?, number(text.get(6..)?)?));
    }
    let sign = if text.contains('/') { '/' } else { '-' };
    let mut parts = text.split(sign);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if first.len() == 4 {
        return Some((year(first)?, number(second)?, number(third)?));
    }
    match order {
        Order::YearMonthDay => None,
        Order::DayMonthYear => Some((year(third)?, number(second)?, number(first)?)),
        Order::MonthDayYear => Some((year(third)?, number(first)?, number(second)?)),
    }
}

fn year(text: &str) -> Option<i32> {
    (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn number(text: &str) -> Option<u32> {
    let is_number = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// `hh:mm`, with seconds, fractions and a zone or without.
fn is_time(text: &str) -> bool {
    let two = |from: usize, under: u32| {
        let part = text.get(from..from + 2);
        part.and_then(number).is_some_and(|number| number < under)
    };
    let rest = text.get(5..).unwrap_or_default();
    two(0, 24)
        && text.get(2..3) == Some(":")
        && two(3, 60)
        && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'+' | b'-' | b'Z'))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::schema("2019-12-19", Order::YearMonthDay, "2019-12-19")]
    #[case::schema_with_time("2020-06-09 07:58:08", Order::YearMonthDay, "2020-06-09")]
    #[case::short_time("2016-08-23 20:15", Order::YearMonthDay, "2016-08-23")]
    #[case::zone("2015-04-17T03:02:45Z", Order::YearMonthDay, "2015-04-17")]
    #[case::ocs("2021/03/04", Order::YearMonthDay, "2021-03-04")]
    #[case::eight_digits("20210304", Order::YearMonthDay, "2021-03-04")]
    #[case::day_first("03/01/2017", Order::DayMonthYear, "2017-01-03")]
    #[case::day_first_without_zeros("3/1/2017", Order::DayMonthYear, "2017-01-03")]
    #[case::month_first("07/25/2014", Order::MonthDayYear, "2014-07-25")]
    #[case::year_in_front_under_another_rule("2016-10-26", Order::DayMonthYear, "2016-10-26")]
    #[case::leap_day("29/02/2016", Order::DayMonthYear, "2016-02-29")]
    #[case::space_around(" 2019-12-19 ", Order::YearMonthDay, "2019-12-19")]
    fn a_date_is_read(#[case] text: &str, #[case] order: Order, #[case] date: &str) {
        assert_eq!(read(text, order), Found::Date(date.parse().unwrap()));
    }

    #[rstest]
    #[case::month_25_does_not_roll_over("07/25/2014", Order::DayMonthYear)]
    #[case::month_54("2019-54-17 10:54:37", Order::YearMonthDay)]
    #[case::no_such_day("31/02/2016", Order::DayMonthYear)]
    #[case::no_leap_year("29/02/2015", Order::DayMonthYear)]
    #[case::no_year("Mon Feb 20 14:21", Order::DayMonthYear)]
    #[case::two_digit_year("1/23/23", Order::MonthDayYear)]
    #[case::order_unsaid("03/01/2017", Order::YearMonthDay)]
    #[case::no_time("2019-12-19 25:00:00", Order::YearMonthDay)]
    #[case::signs("+201-12-19", Order::YearMonthDay)]
    #[case::seconds_since_1970("1482451200", Order::YearMonthDay)]
    #[case::other_digits("２０１９-12-19", Order::YearMonthDay)]
    #[case::empty_parts("//2016", Order::DayMonthYear)]
    fn what_is_no_date_stays_unread(#[case] text: &str, #[case] order: Order) {
        assert_eq!(read(text, order), Found::Unreadable);
    }

    #[rstest]
    #[case("1970-01-01", Order::YearMonthDay)]
    #[case("01/01/1970", Order::DayMonthYear)]
    #[case("1970-01-01 01:00:00", Order::YearMonthDay)]
    #[case("0000-00-00", Order::YearMonthDay)]
    #[case("00/00/0000", Order::DayMonthYear)]
    #[case("2008-00-00", Order::YearMonthDay)]
    #[case("1601-01-01", Order::YearMonthDay)]
    #[case("N/A", Order::DayMonthYear)]
    fn a_zero_date_is_no_date(#[case] text: &str, #[case] order: Order) {
        assert_eq!(read(text, order), Found::Placeholder);
    }

    #[test]
    fn a_report_says_its_time_to_the_second_or_not_at_all() {
        assert!(read_instant("2017-05-15 18:38:07").is_some());
        assert!(read_instant("2017-05-15").is_none(), "midnight is not made up");
        assert!(read_instant("1970-01-01 00:00:00").is_none(), "a clock that was never set");
    }
}
