//! Fixed-length bytes written as lower-case hex. Owns the one macro by which hashes, keys and signatures get their
//! text form, so that all of them parse, print and serialise alike.

/// The text is not exactly the expected number of lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("expected {digits} lower-case hex digits")]
pub struct NotHex {
    pub digits: usize,
}

/// Reads exactly `N` bytes. Upper case is refused: one value has one text, or two texts would hash differently and
/// mean the same.
///
/// # Errors
/// [`NotHex`] when the text is anything else.
pub fn parse<const N: usize>(text: &str) -> Result<[u8; N], NotHex> {
    let refused = NotHex { digits: N * 2 };
    let digits = text.as_bytes();
    if digits.len() != N * 2 {
        return Err(refused);
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0]).zip(value(pair[1])).map(|(high, low)| high << 4 | low).ok_or(refused)?;
    }
    Ok(bytes)
}

/// Lower-case digits, two for each byte.
pub fn print(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

macro_rules! hex_bytes {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $length]);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&crate::hex::print(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::hex::NotHex;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                crate::hex::parse(text).map(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use hex_bytes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_printed_and_nothing_else() {
        assert_eq!(print(&[0x0a, 0xff]), "0aff");
        assert_eq!(parse::<2>("0aff"), Ok([0x0a, 0xff]));
        for text in ["", "0af", "0aff0", "0AFF", "0x0a", "0agf", "åä"] {
            assert_eq!(parse::<2>(text), Err(NotHex { digits: 4 }), "{text} is not four lower-case digits");
        }
    }
}
