//! Key material in memory. Owns that it is cleared when dropped and never printed.

use std::fmt;

use ansvar_ledger::hex;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::{KeyFailure, Random};

/// 32 secret bytes: a workspace key or a signing seed. Boxed, so that moving it leaves no copy behind.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Box<Zeroizing<[u8; 32]>>);

impl Secret {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Box::new(Zeroizing::new(bytes)))
    }

    /// # Errors
    /// [`KeyFailure::Randomness`] when the source gives nothing.
    pub fn random(random: &dyn Random) -> Result<Self, KeyFailure> {
        let mut bytes = Box::new(Zeroizing::new([0; 32]));
        random.fill(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 lower-case hex digits, as SQLCipher takes a raw key.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::print(self.expose()))
    }

    pub(super) fn from_hex(text: &str) -> Option<Self> {
        hex::parse(text).ok().map(Self::new)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

/// What a person types. Not trimmed, because a space may be meant; composed (NFC), because keyboards differ in how
/// they write `å`.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(Zeroizing::new(text).nfc().collect()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn expose(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_prints_itself() {
        assert_eq!(format!("{:?}", Secret::new([0xab; 32])), "Secret(hidden)");
        assert_eq!(format!("{:?}", Passphrase::new("hemligt".to_owned())), "Passphrase(hidden)");
    }

    #[test]
    fn reads_back_its_hex_and_nothing_else() {
        let secret = Secret::new([0xab; 32]);
        assert_eq!(Secret::from_hex(&secret.to_hex()), Some(secret));
        for text in ["", "ab", &"AB".repeat(32), &"ab".repeat(33)] {
            assert_eq!(Secret::from_hex(text), None, "{text} is not a key");
        }
    }
}
