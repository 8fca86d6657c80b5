//! Letters made comparable. Swedish å ä ö are letters, not an a with something on it; é is an e.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, diacritics gone except on å ä ö.
pub(super) fn exact(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase) {
        if matches!(letter, 'å' | 'ä' | 'ö') {
            folded.push(letter);
        } else {
            folded.extend(std::iter::once(letter).nfd().filter(|letter| !is_combining_mark(*letter)));
        }
    }
    folded
}

/// Lower case, every diacritic gone: for those who type without å ä ö.
pub(super) fn loose(text: &str) -> String {
    text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}

/// Whether a query says by itself that it means å, ä or ö.
pub(super) fn has_swedish_letters(folded: &str) -> bool {
    folded.contains(['å', 'ä', 'ö'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_letters_stay_and_accents_go() {
        assert_eq!(exact("Ångström ÉVA"), "ångström eva");
        assert_eq!(exact("A\u{30a}"), "å", "a decomposed å is an å");
        assert_eq!(loose("Ångström"), "angstrom");
    }
}
