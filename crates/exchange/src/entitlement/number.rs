//! Numbers (`formats.md` §2): which sign is decimal is settled for each column from all its values. Exact decimals as
//! digits; no floating point, because öre must add up.

use super::options::DecimalSign;

/// A decimal number: `digits` without sign or point, of which the last `decimals` stand after the point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Decimal {
    pub negative: bool,
    pub digits: u64,
    pub decimals: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reading {
    One(Decimal),
    /// `1.292`: the sign may be decimal, or group thousands. `as_decimal` and `as_group` in that order.
    Two {
        sign: DecimalSign,
        as_decimal: Decimal,
        as_group: Decimal,
    },
    /// A spreadsheet has rounded it: `6.37702E+15`.
    Damaged,
    Unreadable,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Settled {
    Number(Decimal),
    Ambiguous,
    Damaged,
    Unreadable,
}

/// What a column's values show of the decimal sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct NumberColumn {
    comma: bool,
    point: bool,
}

impl NumberColumn {
    pub fn witness(&mut self, text: &str) {
        match shape(&compact(text)) {
            Some(DecimalSign::Comma) => self.comma = true,
            Some(DecimalSign::Point) => self.point = true,
            None => {}
        }
    }

    pub fn settle(self, text: &str, answer: Option<DecimalSign>) -> Settled {
        let (sign, as_decimal, as_group) = match read(text) {
            Reading::One(number) => return Settled::Number(number),
            Reading::Damaged => return Settled::Damaged,
            Reading::Unreadable => return Settled::Unreadable,
            Reading::Two { sign, as_decimal, as_group } => (sign, as_decimal, as_group),
        };
        let decimal = match (self.comma, self.point) {
            (true, false) => Some(DecimalSign::Comma),
            (false, true) => Some(DecimalSign::Point),
            _ => answer,
        };
        decimal.map_or(Settled::Ambiguous, |decimal| {
            Settled::Number(if decimal == sign { as_decimal } else { as_group })
        })
    }
}

/// A true number of a spreadsheet: the point is decimal whatever the column's habit.
pub(super) fn exact(text: &str) -> Settled {
    if is_damaged(text) {
        return Settled::Damaged;
    }
    decimal(&compact(text), Some('.'), None).map_or(Settled::Unreadable, Settled::Number)
}

pub(super) fn read(text: &str) -> Reading {
    if is_damaged(text) {
        return Reading::Damaged;
    }
    if !grouped_by_blanks(text) {
        return Reading::Unreadable;
    }
    let compact = compact(text);
    let one = |number: Option<Decimal>| number.map_or(Reading::Unreadable, Reading::One);
    let (commas, points) = (compact.matches(',').count(), compact.matches('.').count());
    match (commas, points) {
        (0, 0) => one(decimal(&compact, None, None)),
        (1, 0) | (0, 1) => {
            let (sign, mark, other) =
                if commas == 1 { (DecimalSign::Comma, ',', '.') } else { (DecimalSign::Point, '.', ',') };
            let as_decimal = decimal(&compact, Some(mark), Some(other));
            match (as_decimal, decimal(&compact, Some(other), Some(mark))) {
                (Some(as_decimal), Some(as_group)) if shape(&compact).is_none() => {
                    Reading::Two { sign, as_decimal, as_group }
                }
                (as_decimal, _) => one(as_decimal),
            }
        }
        _ => match shape(&compact) {
            Some(DecimalSign::Comma) => one(decimal(&compact, Some(','), Some('.'))),
            Some(DecimalSign::Point) => one(decimal(&compact, Some('.'), Some(','))),
            None => Reading::Unreadable,
        },
    }
}

/// Whether a spreadsheet has rounded the number: `6.37702E+15` or `6,37702E15`.
pub(super) fn is_damaged(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['-', '+']);
    let Some((mantissa, power)) = text.split_once(['E', 'e']) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let whole = mantissa.split_once(['.', ',']);
    let power = power.strip_prefix(['+', '-']);
    // `12E3` is a plausible article number; a point or a signed power is a spreadsheet's.
    match (whole, power) {
        (Some((whole, decimals)), Some(power)) => digits(whole) && digits(decimals) && digits(power),
        (Some((whole, decimals)), None) => {
            digits(whole)
                && digits(decimals)
                && text.split_once(['E', 'e']).is_some_and(|(_, power)| digits(power))
        }
        (None, Some(power)) => digits(mantissa) && digits(power),
        (None, None) => false,
    }
}

/// Which sign must be decimal in a text with separators, if the text alone shows it.
fn shape(compact: &str) -> Option<DecimalSign> {
    let sign = |mark| if mark == ',' { DecimalSign::Comma } else { DecimalSign::Point };
    let other = |mark| if mark == ',' { '.' } else { ',' };
    let last = compact.rfind([',', '.'])?;
    let mark = compact[last..].chars().next()?;
    let before = &compact[..last];
    let after = compact.len() - last - 1;
    if before.contains(other(mark)) && !before.contains(mark) {
        return Some(sign(mark));
    }
    if before.contains(mark) {
        // Several alike group thousands, so the other one is the decimal sign.
        return (!before.contains(other(mark))).then(|| sign(other(mark)));
    }
    let lead = before.trim_start_matches(['-', '+']);
    let may_group = after == 3 && (1..=3).contains(&lead.len()) && !lead.starts_with('0');
    (!may_group).then(|| sign(mark))
}

/// The number with `mark` as decimal sign and `group` between thousands; nothing when it is not of that form.
fn decimal(compact: &str, mark: Option<char>, group: Option<char>) -> Option<Decimal> {
    let negative = compact.starts_with('-');
    let unsigned = compact.strip_prefix(['-', '+']).unwrap_or(compact);
    let (whole, fraction) = match mark.and_then(|mark| unsigned.split_once(mark)) {
        Some((whole, fraction)) => (whole, fraction),
        None => (unsigned, ""),
    };
    let ungrouped: String = match group.filter(|group| whole.contains(*group)) {
        Some(group) => {
            let parts: Vec<&str> = whole.split(group).collect();
            let (first, rest) = parts.split_first()?;
            let well_formed = (1..=3).contains(&first.len()) && rest.iter().all(|part| part.len() == 3);
            well_formed.then(|| parts.concat())?
        }
        None => whole.into(),
    };
    let all = format!("{ungrouped}{fraction}");
    if ungrouped.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(Decimal { negative, digits: all.parse().ok()?, decimals: u32::try_from(fraction.len()).ok()? })
}

/// Blanks between digits group thousands, or do not belong there: `12 34` is no number.
fn grouped_by_blanks(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['-', '+', '\u{2212}']).trim_start();
    let whole = text.split([',', '.']).next().unwrap_or(text);
    let mut parts = whole.split(|sign: char| sign.is_whitespace() || sign == '\'' || sign == '\u{2019}');
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    rest.peek().is_none() || ((1..=3).contains(&first.len()) && rest.all(|part| part.len() == 3))
}

/// Without blanks and Swiss apostrophes; a minus is a hyphen.
fn compact(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '\'' | '\u{2019}'))
        .map(|sign| if sign == '\u{2212}' { '-' } else { sign })
        .collect()
}
