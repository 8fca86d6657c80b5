//! Values as a person reads them in a terminal: numbers, money, moments, codes and the chain of responsibility.

use ansvar_app::list::{ColumnInfo, reason_left};
use ansvar_app::text::kebab;
use ansvar_app::{Cell, ColumnKind, Language, Text};
use chrono::{DateTime, Local};
use serde::Serialize;
use serde_json::Value;

/// A cell of a table.
pub fn cell(table: &str, column: &ColumnInfo, cell: Option<&Cell>, text: &Text) -> String {
    match cell {
        None | Some(Cell::Empty(())) => String::new(),
        Some(Cell::Flag(flag)) => text.word(if *flag { "export-yes" } else { "export-no" }),
        Some(Cell::Number(number)) => match column.kind {
            ColumnKind::Money => money(*number, text.language),
            ColumnKind::Balance => balance(*number, text.language),
            _ => count(*number, text.language),
        },
        Some(Cell::Text(value)) => match column.kind {
            ColumnKind::Code => {
                text.word(&format!("{}-{}-{}", kebab(table), kebab(&column.key), kebab(value)))
            }
            ColumnKind::Chain => chain(value),
            ColumnKind::Instant => moment(value),
            ColumnKind::Quantity | ColumnKind::Balance => quantity(value, text),
            _ if column.key == "retired_reason" => reason_left(value, text),
            _ => value.clone(),
        },
    }
}

/// One sign for each link; [`chain_legend`] says what they mean.
pub fn chain(glyph: &str) -> String {
    glyph.chars().map(sign).collect()
}

fn sign(letter: char) -> char {
    match letter {
        'd' => '●',
        'i' => '◐',
        _ => '○',
    }
}

pub fn chain_legend(text: &Text) -> String {
    let parts: Vec<_> = ['d', 'i', 'v']
        .into_iter()
        .map(|letter| format!("{} {}", sign(letter), text.word(&format!("chain-letter-{letter}"))))
        .collect();
    parts.join("  ")
}

/// `unlimited` and `unknown` in words; a number as it is.
pub fn quantity(value: &str, text: &Text) -> String {
    match value {
        "unlimited" => text.word("export-unlimited"),
        "unknown" => text.word("export-unknown"),
        number => number.to_owned(),
    }
}

/// Thousands apart.
pub fn count(number: i64, language: Language) -> String {
    let digits = number.unsigned_abs().to_string();
    let separator = match language {
        Language::Sv => '\u{a0}',
        Language::En => ',',
    };
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    if number < 0 { format!("\u{2212}{grouped}") } else { grouped }
}

/// A surplus carries its plus, a shortfall its minus.
fn balance(number: i64, language: Language) -> String {
    let sign = if number > 0 { "+" } else { "" };
    format!("{sign}{}", count(number, language))
}

/// Öre as kronor.
pub fn money(ore: i64, language: Language) -> String {
    let mark = match language {
        Language::Sv => ',',
        Language::En => '.',
    };
    let minus = if ore < 0 { "\u{2212}" } else { "" };
    let kronor = i64::try_from(ore.unsigned_abs() / 100).unwrap_or(i64::MAX);
    format!("{minus}{}{mark}{:02}", count(kronor, language), ore.unsigned_abs() % 100)
}

/// RFC 3339 as local time.
pub fn moment(at: &str) -> String {
    DateTime::parse_from_rfc3339(at)
        .map_or_else(|_| at.to_owned(), |at| at.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string())
}

/// The word that a value has in JSON.
pub fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_in_print() {
        assert_eq!(count(999, Language::Sv), "999");
        assert_eq!(count(5204, Language::Sv), "5\u{a0}204");
        assert_eq!(count(38_911, Language::Sv), "38\u{a0}911");
        assert_eq!(count(-1_100_000, Language::En), "\u{2212}1,100,000");
        assert_eq!(money(1_234_500, Language::Sv), "12\u{a0}345,00");
        assert_eq!(money(-5, Language::En), "\u{2212}0.05");
        assert_eq!(balance(3, Language::Sv), "+3");
        assert_eq!(balance(0, Language::Sv), "0");
    }

    #[test]
    fn a_chain_is_four_signs() {
        assert_eq!(chain("divv"), "●◐○○");
    }
}
