//! Bytes to text. A byte order mark proves the encoding, an XML declaration claims it, strict UTF-8 proves itself;
//! anything else is taken as Windows-1252 and said to be a guess.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::rejection::{Rejection, excerpt};
use super::remark::{At, RemarkCode, Remarks};

/// The text, borrowed when it is UTF-8 already.
///
/// # Errors
/// [`Rejection::EncodingUnreadable`] when a known encoding is broken, or an unknown one is declared.
pub(super) fn decode<'a>(bytes: &'a [u8], remarks: &mut Remarks) -> Result<Cow<'a, str>, Rejection> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return strictly(encoding, bytes.get(length..).unwrap_or_default());
    }
    // XML may leave the mark out: its first letter then shows the order of the bytes.
    match bytes {
        [b'<' | b'{', 0, ..] => return strictly(UTF_16LE, bytes),
        [0, b'<' | b'{', ..] => return strictly(UTF_16BE, bytes),
        _ => {}
    }
    if let Some(name) = declared(bytes) {
        match Encoding::for_label(name.as_bytes()) {
            None => return Err(Rejection::EncodingUnreadable { encoding: excerpt(name) }),
            // The declaration was readable byte by byte, so it is not UTF-16 whatever it says.
            Some(encoding) if encoding != UTF_8 && encoding != UTF_16LE && encoding != UTF_16BE => {
                return strictly(encoding, bytes);
            }
            Some(_) => {}
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    remarks.add(RemarkCode::EncodingGuessed, At::file(), WINDOWS_1252.name());
    Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

fn strictly<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Rejection> {
    let unreadable = || Rejection::EncodingUnreadable { encoding: encoding.name().to_owned() };
    encoding.decode_without_bom_handling_and_without_replacement(bytes).ok_or_else(unreadable)
}

/// The name in `<?xml … encoding="name"?>`.
fn declared(bytes: &[u8]) -> Option<&str> {
    let head = bytes.get(..bytes.len().min(200))?.trim_ascii_start();
    let head = head.strip_prefix(b"<?xml")?;
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let head = std::str::from_utf8(head.get(..end)?).ok()?;
    let value = head.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split_once(quote).map(|(name, _)| name)
}
