//! Prices in öre. Kronor are taken with or without their sign; another currency never becomes kronor in silence.

use ansvar_domain::money::Ore;

use super::number::{Decimal, Settled};

/// A price's text without its currency, and the currency when it is not kronor.
pub(super) struct Marked<'a> {
    pub amount: &'a str,
    pub foreign: Option<&'static str>,
}

const CURRENCIES: [(&str, Option<&str>); 21] = [
    ("sek", None),
    ("kronor", None),
    ("kr.", None),
    ("kr", None),
    (":-", None),
    (";-", None),
    ("us$", Some("USD")),
    ("$", Some("USD")),
    ("usd", Some("USD")),
    ("€", Some("EUR")),
    ("euro", Some("EUR")),
    ("eur", Some("EUR")),
    ("£", Some("GBP")),
    ("gbp", Some("GBP")),
    ("nok", Some("NOK")),
    ("dkk", Some("DKK")),
    ("chf", Some("CHF")),
    ("¥", Some("JPY")),
    ("jpy", Some("JPY")),
    ("pln", Some("PLN")),
    ("zł", Some("PLN")),
];

/// Takes the currency off either end, once.
pub(super) fn marked(text: &str) -> Marked<'_> {
    let text = text.trim();
    for (mark, foreign) in CURRENCIES {
        if let Some(amount) = without(text, mark) {
            return Marked { amount, foreign };
        }
    }
    Marked { amount: text, foreign: None }
}

fn without<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    // Compared letter by letter: lower case may be of another length than what was written.
    let is_mark = |part: &str| part.chars().flat_map(char::to_lowercase).eq(mark.chars());
    let length = mark.chars().count();
    if let Some((at, _)) = text.char_indices().rev().nth(length - 1)
        && is_mark(&text[at..])
    {
        return Some(text[..at].trim_end());
    }
    let after = text.char_indices().nth(length).map_or(text.len(), |(at, _)| at);
    is_mark(&text[..after]).then(|| text[after..].trim_start())
}

/// Öre, and whether a part of an öre was rounded off. Nothing when the amount does not fit.
pub(super) fn ore(number: Decimal) -> Option<(Ore, bool)> {
    let (whole, rounded) = if number.decimals <= 2 {
        (number.digits.checked_mul(10_u64.pow(2 - number.decimals))?, false)
    } else {
        let unit = 10_u64.checked_pow(number.decimals - 2)?;
        let rest = number.digits % unit;
        (number.digits / unit + u64::from(rest >= unit.div_ceil(2)), rest != 0)
    };
    let amount = i64::try_from(whole).ok()?;
    Some((Ore(if number.negative { -amount } else { amount }), rounded))
}

/// Whether the settled number is below zero.
pub(super) fn is_negative(settled: Settled) -> bool {
    matches!(settled, Settled::Number(Decimal { negative: true, digits: 1.., .. }))
}
