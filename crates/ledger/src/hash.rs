//! The one hash of the ledger: SHA-256 over canonical bytes. Owns the hash value and where each chain begins.

use sha2::{Digest, Sha256};

use crate::canonical::Canonical;
use crate::hex::hex_bytes;

hex_bytes! {
    /// A SHA-256 value: 32 bytes, shown and stored as 64 lower-case hex digits.
    Hash, 32
}

impl Hash {
    /// SHA-256 of bytes as they are, for content such as a file. Structures are hashed through [`Canonical`], whose
    /// tag keeps a hash of one kind from passing as another.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// What the first entry of a scope's chain refers back to: a constant that depends on the scope's name alone, so
/// that a chain cannot be presented as that of another scope.
pub fn genesis(scope: &str) -> Hash {
    Canonical::new("ansvar/genesis/1").text(scope).hash()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_sha_256() {
        // FIPS 180-2, appendix B.1.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Hash::of(b"abc").to_string(), expected);
        assert_eq!(expected.parse(), Ok(Hash::of(b"abc")));
    }

    #[test]
    fn travels_as_a_hex_string() {
        let hash = Hash::of(b"");
        let text = serde_json::to_string(&hash).unwrap();
        assert_eq!(text, format!("\"{hash}\""));
        assert_eq!(serde_json::from_str::<Hash>(&text).unwrap(), hash);
        assert!(serde_json::from_str::<Hash>("\"abc\"").is_err(), "a short text is no hash");
    }

    #[test]
    fn every_scope_begins_elsewhere() {
        assert_ne!(genesis("common"), genesis("common "));
        assert_ne!(genesis(""), Hash::of(b""), "the tag is hashed too");
    }
}
