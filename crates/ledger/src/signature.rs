//! Ed25519, behind three newtypes. Owns which curve, which encoding and which strictness; what is signed belongs to
//! the callers. Keys come from a seed that somebody else made and keeps.

use ed25519_dalek::Signer;

use crate::hex::hex_bytes;

/// The key that a person signs with. Cleared from memory when dropped, and never printed.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

hex_bytes! {
    /// The key by which anyone checks a person's signatures: 32 bytes, as 64 hex digits.
    VerifyingKey, 32
}

hex_bytes! {
    /// An Ed25519 signature: 64 bytes, as 128 hex digits.
    Signature, 64
}

/// The signature is not this key's over these bytes, or the key itself is unusable.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the signature does not match")]
pub struct InvalidSignature;

impl SigningKey {
    /// `seed` is 32 random bytes. The caller clears its own copy.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key().to_bytes())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Signature {
        Signature(self.0.sign(message).to_bytes())
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SigningKey").field(&"hidden").finish()
    }
}

impl VerifyingKey {
    /// Strict: weak keys and the second valid form of a signature are refused, so one decision has one signature.
    pub(crate) fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), InvalidSignature> {
        ed25519_dalek::VerifyingKey::from_bytes(&self.0)
            .and_then(|key| key.verify_strict(message, &ed25519_dalek::Signature::from_bytes(&signature.0)))
            .map_err(|_| InvalidSignature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1, test 2.
    #[test]
    fn is_ed25519() {
        let seed =
            crate::hex::parse("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").unwrap();
        let key = SigningKey::from_seed(&seed);
        let signature = key.sign(&[0x72]);
        assert_eq!(
            key.verifying_key().to_string(),
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
        );
        assert_eq!(
            signature.to_string(),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
             085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        );
        assert_eq!(key.verifying_key().verify(&[0x72], &signature), Ok(()));
        assert_eq!(key.verifying_key().verify(&[0x73], &signature), Err(InvalidSignature));
    }

    #[test]
    fn a_weak_key_vouches_for_nothing() {
        // The neutral point: without strictness it verifies a signature over any message.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        let refused = VerifyingKey(neutral).verify(b"anything", &Signature(signature));
        assert_eq!(refused, Err(InvalidSignature));
    }

    #[test]
    fn the_key_is_never_printed() {
        let key = SigningKey::from_seed(&[0xab; 32]);
        assert_eq!(format!("{key:?}"), "SigningKey(\"hidden\")");
    }
}
