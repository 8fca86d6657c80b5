//! How many. A number, a word for without limit, a word for not known; zero is zero and nothing is unlimited by being
//! large, empty or below zero (`licensing.md` T1).

use ansvar_domain::quantity::Quantity;

use super::number::Decimal;
use super::remark::IssueCode;
use super::words::folded;

/// A quantity that is said with a word.
pub(super) fn word(text: &str) -> Option<Quantity> {
    match folded(text).as_str() {
        "obegränsad" | "obegränsat" | "obegränsade" | "fritt antal" | "unlimited" | "∞" => {
            Some(Quantity::Unlimited)
        }
        "okänd" | "okänt" | "unknown" | "?" | "n/a" | "-" => Some(Quantity::Unknown),
        _ => None,
    }
}

/// The text without the word for pieces.
pub(super) fn without_unit(text: &str) -> &str {
    let text = text.trim();
    ["st.", "st", "styck", "stycken", "licenser", "licences", "licenses", "pcs"]
        .into_iter()
        .filter_map(|unit| text.strip_suffix(unit))
        .find(|rest| rest.trim_end().ends_with(|sign: char| sign.is_ascii_digit()))
        .map_or(text, str::trim_end)
}

/// # Errors
/// The rule that the number breaks.
pub(super) fn whole(number: Decimal) -> Result<Quantity, IssueCode> {
    let unit = 10_u64.checked_pow(number.decimals).ok_or(IssueCode::NotWhole)?;
    if number.negative && number.digits > 0 {
        Err(IssueCode::Negative)
    } else if !number.digits.is_multiple_of(unit) {
        Err(IssueCode::NotWhole)
    } else {
        u32::try_from(number.digits / unit).map(Quantity::Count).map_err(|_| IssueCode::OutOfRange)
    }
}
