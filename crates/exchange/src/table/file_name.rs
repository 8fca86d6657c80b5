//! What an exported file is called: `ansvar_<register>_<kommun>_<as-of>.<ext>`, in characters that every file system
//! and mail program takes.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

/// The longest a part may be, in characters.
const LONGEST: usize = 60;

/// The file's name: only a–z, 0–9, `_`, `-` and the dot before the extension. A part without any such character is
/// left out.
///
/// ```
/// # use ansvar_exchange::table::file_name;
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// assert_eq!(file_name("system", "Åmåls kommun", day, "csv"), "ansvar_system_amals-kommun_2026-11-23.csv");
/// ```
pub fn file_name(register: &str, municipality: &str, as_of: NaiveDate, extension: &str) -> String {
    let day = as_of.to_string();
    let parts = ["ansvar".into(), plain(register), plain(municipality), plain(&day)];
    let stem = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_");
    format!("{stem}.{}", plain(extension))
}

fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.nfd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)) {
        match letter {
            'a'..='z' | '0'..='9' | '_' => plain.push(letter),
            'A'..='Z' => plain.push(letter.to_ascii_lowercase()),
            'æ' | 'Æ' => plain.push_str("ae"),
            'ø' | 'Ø' => plain.push('o'),
            'ß' => plain.push_str("ss"),
            'đ' | 'Đ' | 'ð' | 'Ð' => plain.push('d'),
            'ł' | 'Ł' => plain.push('l'),
            _ if plain.is_empty() || plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
        if plain.len() >= LONGEST {
            break;
        }
    }
    plain.trim_end_matches('-').into()
}
