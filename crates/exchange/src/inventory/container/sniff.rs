//! What a file is, by its first bytes.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Empty,
    Json,
    Xml,
    Gzip,
    Zlib,
    Zip,
    /// Something else, and what it seems to be.
    Foreign(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Packing {
    Gzip,
    Zlib,
}

const FOREIGN: [(&[u8], &str); 8] = [
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"SQLite format 3\0", "SQLite"),
];

impl Kind {
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [0x1f, 0x8b, ..] => return Self::Gzip,
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => return Self::Zip,
            // Deflate, no preset dictionary, and the header's check sum.
            [0x78, second, ..] if (0x7800 + u16::from(*second)) % 31 == 0 && second & 0x20 == 0 => {
                return Self::Zlib;
            }
            _ => {}
        }
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = text.strip_prefix(b"\xff\xfe").or_else(|| text.strip_prefix(b"\xfe\xff")).unwrap_or(text);
        // In UTF-16 every other byte of the space before the first letter is 0.
        match text.iter().find(|byte| !byte.is_ascii_whitespace() && **byte != 0) {
            None if text.contains(&0) && text.iter().all(|byte| *byte == 0) => Self::Foreign("?"),
            None => Self::Empty,
            Some(b'<') => Self::Xml,
            Some(b'{') => Self::Json,
            Some(b'[') => Self::Foreign("JSON"),
            Some(_) => Self::foreign(bytes),
        }
    }

    fn foreign(bytes: &[u8]) -> Self {
        let known = FOREIGN.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, name)| *name);
        let is_text = std::str::from_utf8(bytes.get(..bytes.len().min(64)).unwrap_or_default()).is_ok();
        Self::Foreign(known.unwrap_or(if is_text { "text" } else { "?" }))
    }

    pub fn packing(self) -> Option<Packing> {
        match self {
            Self::Gzip => Some(Packing::Gzip),
            Self::Zlib => Some(Packing::Zlib),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_tell_and_not_the_name() {
        for (bytes, kind) in [
            (&b""[..], Kind::Empty),
            (b" \r\n\t", Kind::Empty),
            (b"  <REQUEST>", Kind::Xml),
            (b"\xef\xbb\xbf{}", Kind::Json),
            (b"\xff\xfe<\0?\0", Kind::Xml),
            (b"\0<\0?", Kind::Xml),
            (b"[1]", Kind::Foreign("JSON")),
            (b"x\x9c\x01", Kind::Zlib),
            (b"x = 1", Kind::Foreign("text")),
            (b"%PDF-1.7", Kind::Foreign("PDF")),
            (b"\0\0\0", Kind::Foreign("?")),
            (b"PK\x03\x04", Kind::Zip),
            (b"\x1f\x8b\x08", Kind::Gzip),
        ] {
            assert_eq!(Kind::of(bytes), kind, "{bytes:?}");
        }
    }
}
