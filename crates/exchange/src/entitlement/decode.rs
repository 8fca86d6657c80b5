//! Bytes to text. A byte order mark proves the encoding; strict UTF-8 proves itself; anything else is taken as
//! Windows-1252 and said to be a guess. Letters are never replaced: bytes without meaning refuse the file.

use encoding_rs::{Encoding as Table, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::options::Encoding;
use super::rejection::Rejection;

pub(super) struct Decoded {
    pub text: String,
    /// The encoding that was guessed, when it was.
    pub guessed: Option<Encoding>,
}

/// # Errors
/// [`Rejection::EncodingUnreadable`] when the bytes are no text in the encoding, or hold control characters that no
/// table has.
pub(super) fn decode(bytes: &[u8], chosen: Option<Encoding>) -> Result<Decoded, Rejection> {
    let (encoding, guessed) = match (chosen, Table::for_bom(bytes)) {
        (Some(Encoding::Utf8), _) => (UTF_8, None),
        (Some(Encoding::Utf16Le), _) => (UTF_16LE, None),
        (Some(Encoding::Utf16Be), _) => (UTF_16BE, None),
        (Some(Encoding::Windows1252), _) => (WINDOWS_1252, None),
        (Some(Encoding::Macintosh), _) => (MACINTOSH, None),
        (None, Some((encoding, _))) => (encoding, None),
        (None, None) => match std::str::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => (UTF_8, None),
            _ => match wide(bytes) {
                Some((encoding, guessed)) => (encoding, Some(guessed)),
                None => (WINDOWS_1252, Some(Encoding::Windows1252)),
            },
        },
    };
    let (text, damaged) = encoding.decode_with_bom_removal(bytes);
    if damaged || text.chars().any(is_foreign) {
        return Err(Rejection::EncodingUnreadable);
    }
    Ok(Decoded { text: text.into_owned(), guessed })
}

/// UTF-16 without a mark: Western text then has a zero in nearly every other byte.
fn wide(bytes: &[u8]) -> Option<(&'static Table, Encoding)> {
    let sample = bytes.get(..4096).unwrap_or(bytes);
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    if !bytes.len().is_multiple_of(2) || half == 0 {
        None
    } else if odd * 10 > half * 8 && even == 0 {
        Some((UTF_16LE, Encoding::Utf16Le))
    } else if even * 10 > half * 8 && odd == 0 {
        Some((UTF_16BE, Encoding::Utf16Be))
    } else {
        None
    }
}

/// Control characters, C1 ones included: Windows-1252 gives those for bytes that it leaves undefined.
fn is_foreign(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}')
}

/// A sample of text that was UTF-8, read as Windows-1252 and saved as UTF-8 again: `KommunfÃ¶rbund`.
pub(super) fn doubly_encoded(text: &str) -> Option<String> {
    let at = ["Ã¥", "Ã¤", "Ã¶", "Ã…", "Ã„", "Ã–", "Ã©", "â€"].iter().find_map(|sign| text.find(sign))?;
    let word = |letter: char| letter.is_whitespace() || matches!(letter, ';' | ',' | '"');
    let start = text[..at]
        .rfind(word)
        .map_or(0, |found| found + text[found..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(word).map_or(text.len(), |found| at + found);
    Some(text[start..end].chars().take(40).collect())
}
