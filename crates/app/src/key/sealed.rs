//! A secret behind a passphrase, as a text to be stored: Argon2id makes a key of the passphrase, XChaCha20-Poly1305
//! seals the secret with it. Owns the form and its limits; no file is touched here.

use ansvar_ledger::{Canonical, Hash, hex};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{KeyFailure, KeyName, Passphrase, Random, Secret};

const FORMAT: &str = "ansvar-sealed-1";
/// Above what OWASP asks for (19 MiB, two passes); about a tenth of a second.
const STANDARD: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
/// What a stored text may ask for. Beyond it lies a hostile file that wants all memory.
const LARGEST: Cost = Cost { memory_kib: 1024 * 1024, passes: 16, lanes: 8 };

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Sealed {
    format: String,
    name: String,
    argon2id: Cost,
    salt: String,
    nonce: String,
    content: String,
    /// Over all of the above: tells a damaged text from a wrong passphrase. It protects from accidents; the seal
    /// protects from people.
    check: Hash,
}

#[derive(Debug)]
pub enum Opened {
    Secret(Secret),
    WrongPassphrase,
    /// Not a text that [`seal`] made for this name.
    Damaged,
}

/// Seals `secret` under `name`, with a new salt and nonce.
pub fn seal(
    name: &KeyName,
    passphrase: &Passphrase,
    secret: &Secret,
    random: &dyn Random,
) -> Result<String, KeyFailure> {
    let (mut salt, mut nonce) = ([0; 16], [0; 24]);
    random.fill(&mut salt)?;
    random.fill(&mut nonce)?;
    let mut sealed = Sealed {
        format: FORMAT.to_owned(),
        name: name.to_string(),
        argon2id: STANDARD,
        salt: hex::print(&salt),
        nonce: hex::print(&nonce),
        content: String::new(),
        check: Hash::of(b""),
    };
    let header = sealed.header().finish();
    let payload = Payload { msg: secret.expose(), aad: &header };
    let content = STANDARD
        .cipher(passphrase, &salt)?
        .encrypt(XNonce::from_slice(&nonce), payload)
        .map_err(|_| KeyFailure::Derivation)?;
    sealed.content = hex::print(&content);
    sealed.check = sealed.checksum();
    serde_json::to_string(&sealed).map_err(|_| KeyFailure::Derivation)
}

/// Opens a text that [`seal`] made.
pub fn open(name: &KeyName, passphrase: &Passphrase, text: &str) -> Result<Opened, KeyFailure> {
    let Some(sealed) = Sealed::read(text).filter(|sealed| sealed.name == name.as_str()) else {
        return Ok(Opened::Damaged);
    };
    let (Ok(salt), Ok(nonce), Ok(content)) =
        (hex::parse::<16>(&sealed.salt), hex::parse::<24>(&sealed.nonce), hex::parse::<48>(&sealed.content))
    else {
        return Ok(Opened::Damaged);
    };
    let header = sealed.header().finish();
    let payload = Payload { msg: &content, aad: &header };
    let plain = sealed.argon2id.cipher(passphrase, &salt)?.decrypt(XNonce::from_slice(&nonce), payload);
    let plain = plain.map(Zeroizing::new);
    Ok(match plain.as_deref().map(|bytes| <[u8; 32]>::try_from(bytes.as_slice())) {
        Ok(Ok(bytes)) => Opened::Secret(Secret::new(bytes)),
        Ok(Err(_)) => Opened::Damaged,
        Err(_) => Opened::WrongPassphrase,
    })
}

impl Cost {
    fn is_within(self, limit: Self) -> bool {
        self.memory_kib <= limit.memory_kib && self.passes <= limit.passes && self.lanes <= limit.lanes
    }

    fn params(self) -> Option<Params> {
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok()
    }

    fn cipher(self, passphrase: &Passphrase, salt: &[u8; 16]) -> Result<XChaCha20Poly1305, KeyFailure> {
        let params = self.params().ok_or(KeyFailure::Derivation)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.expose(), salt, key.as_mut_slice())
            .map_err(|_| KeyFailure::Derivation)?;
        Ok(XChaCha20Poly1305::new(Key::from_slice(key.as_slice())))
    }
}

impl Sealed {
    fn read(text: &str) -> Option<Self> {
        let sealed: Self = serde_json::from_str(text).ok()?;
        let cost = sealed.argon2id;
        let is_sound = sealed.format == FORMAT
            && sealed.check == sealed.checksum()
            && cost.is_within(LARGEST)
            && cost.params().is_some();
        is_sound.then_some(sealed)
    }

    /// Everything but the sealed content: bound to it, so that no part can be exchanged.
    fn header(&self) -> Canonical {
        Canonical::new("ansvar/sealed/1")
            .text(&self.name)
            .u64(self.argon2id.memory_kib.into())
            .u64(self.argon2id.passes.into())
            .u64(self.argon2id.lanes.into())
            .text(&self.salt)
            .text(&self.nonce)
    }

    fn checksum(&self) -> Hash {
        self.header().text(&self.content).hash()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::key::OsRandom;

    fn name() -> KeyName {
        KeyName::workspace(Uuid::from_u128(1))
    }

    fn passphrase() -> Passphrase {
        Passphrase::new("rödspätta på fredag".to_owned())
    }

    fn sealed() -> String {
        seal(&name(), &passphrase(), &Secret::new([7; 32]), &OsRandom).unwrap()
    }

    #[test]
    fn the_passphrase_opens_it_and_no_other_does() {
        let text = sealed();
        let Opened::Secret(secret) = open(&name(), &passphrase(), &text).unwrap() else {
            panic!("sealed with it")
        };
        assert_eq!(secret, Secret::new([7; 32]));
        let decomposed = Passphrase::new("ro\u{308}dspa\u{308}tta pa\u{30a} fredag".to_owned());
        assert!(matches!(open(&name(), &decomposed, &text).unwrap(), Opened::Secret(_)), "typed elsewhere");
        for wrong in ["", "rödspätta på fredag ", "Rödspätta på fredag"] {
            let answer = open(&name(), &Passphrase::new(wrong.to_owned()), &text).unwrap();
            assert!(matches!(answer, Opened::WrongPassphrase), "{wrong:?}: {answer:?}");
        }
    }

    #[test]
    fn states_its_cost_and_never_repeats_itself() {
        let (one, other): (Sealed, Sealed) =
            (serde_json::from_str(&sealed()).unwrap(), serde_json::from_str(&sealed()).unwrap());
        assert_eq!(one.argon2id, Cost { memory_kib: 65_536, passes: 3, lanes: 1 });
        assert_ne!(one.salt, other.salt);
        assert_ne!(one.nonce, other.nonce);
        assert_ne!(one.content, other.content);
    }

    #[test]
    fn any_altered_or_missing_character_is_noticed() {
        let text = sealed();
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            let altered = String::from_utf8(bytes).unwrap();
            let answer = open(&name(), &passphrase(), &altered).unwrap();
            assert!(matches!(answer, Opened::Damaged), "character {at}: {answer:?}");
            let answer = open(&name(), &passphrase(), &text[..at]).unwrap();
            assert!(matches!(answer, Opened::Damaged), "cut at {at}: {answer:?}");
        }
    }

    /// Somebody who knows the form can mend the check, and still not the seal.
    #[test]
    fn an_exchanged_part_breaks_the_seal() {
        let (whole, other): (Sealed, Sealed) =
            (serde_json::from_str(&sealed()).unwrap(), serde_json::from_str(&sealed()).unwrap());
        let another_name = KeyName::signing(Uuid::from_u128(1));
        let exchanged = [
            Sealed { salt: other.salt, ..whole.clone() },
            Sealed { nonce: other.nonce, ..whole.clone() },
            Sealed { content: other.content, ..whole.clone() },
            Sealed { argon2id: Cost { passes: 2, ..STANDARD }, ..whole.clone() },
            Sealed { name: another_name.to_string(), ..whole },
        ];
        for mut sealed in exchanged {
            sealed.check = sealed.checksum();
            let text = serde_json::to_string(&sealed).unwrap();
            let asked = if sealed.name == name().as_str() { name() } else { another_name.clone() };
            let answer = open(&asked, &passphrase(), &text).unwrap();
            assert!(matches!(answer, Opened::WrongPassphrase), "{text}: {answer:?}");
        }
    }

    #[test]
    fn a_text_that_asks_for_too_much_or_too_little_is_refused() {
        let whole: Sealed = serde_json::from_str(&sealed()).unwrap();
        let costs = [
            Cost { memory_kib: u32::MAX, ..STANDARD },
            Cost { passes: u32::MAX, ..STANDARD },
            Cost { lanes: 100, ..STANDARD },
            Cost { passes: 0, ..STANDARD },
            Cost { memory_kib: 0, ..STANDARD },
        ];
        for argon2id in costs {
            let mut sealed = Sealed { argon2id, ..whole.clone() };
            sealed.check = sealed.checksum();
            let answer = open(&name(), &passphrase(), &serde_json::to_string(&sealed).unwrap()).unwrap();
            assert!(matches!(answer, Opened::Damaged), "{argon2id:?}: {answer:?}");
        }
    }
}
