//! The look at a zip archive before anything reads it: names that point outside it, contents that swell and counts that
//! lie are refused. The sizes that the archive declares are not believed; every entry is unpacked once and counted.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::options::Limits;
use super::rejection::{Limit, Rejection};

const WORKBOOK: &str = "xl/workbook.xml";
const STRINGS: &str = "sharedstrings.xml";

/// # Errors
/// [`Rejection`] when the archive is damaged, hostile, too large, or no workbook.
pub(super) fn examine(bytes: &[u8], limits: &Limits) -> Result<(), Rejection> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Rejection::XlsxDamaged)?;
    let by_ratio = (bytes.len() as u64).saturating_mul(limits.expansion);
    let most = by_ratio.min(limits.unpacked_bytes).max(limits.unpacked_floor);
    let mut left = most;
    let mut workbook = false;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| Rejection::XlsxDamaged)?;
        if entry.enclosed_name().is_none() || entry.name().starts_with(['/', '\\']) {
            return Err(Rejection::UnsafeArchive);
        }
        let name = entry.name().replace('\\', "/").to_lowercase();
        workbook |= name == WORKBOOK;
        let mut entry = entry.take(left + 1);
        let unpacked = if name.ends_with(STRINGS) {
            let mut content = Vec::new();
            entry.read_to_end(&mut content).map_err(|_| Rejection::XlsxDamaged)?;
            if !counts_are_honest(&content) {
                return Err(Rejection::XlsxDamaged);
            }
            content.len() as u64
        } else {
            std::io::copy(&mut entry, &mut std::io::sink()).map_err(|_| Rejection::XlsxDamaged)?
        };
        left = left.checked_sub(unpacked).ok_or(Rejection::TooLarge { limit: Limit::UnpackedBytes, most })?;
    }
    if workbook { Ok(()) } else { Err(Rejection::NotATable { found: "zip" }) }
}

/// Whether the list of texts says a number of texts that its own length allows. The reading library makes room for as
/// many as it is told, and a lie there ends the program. Bytes that XML forbids could hide the number, so they are a lie
/// too.
fn counts_are_honest(strings: &[u8]) -> bool {
    const COUNT: &[u8] = b"uniqueCount";
    if strings.iter().any(|byte| matches!(byte, 0x00 | 0x1B)) {
        return false;
    }
    strings.windows(COUNT.len()).enumerate().filter(|(_, word)| *word == COUNT).all(|(at, _)| {
        let digits: String = strings
            .iter()
            .skip(at + COUNT.len())
            .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\''))
            .take_while(|byte| byte.is_ascii_digit())
            .take(40)
            .map(|byte| char::from(*byte))
            .collect();
        digits.is_empty() || digits.parse::<u128>().is_ok_and(|count| count <= strings.len() as u128)
    })
}
