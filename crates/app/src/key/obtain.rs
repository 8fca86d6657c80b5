//! A key, made if there is none yet. Owns that a new key is used only after it has been kept and read back.

use super::{Found, Kept, KeyFailure, KeyName, KeyStore, Random, Secret};

#[derive(Debug)]
pub enum Obtained {
    Found(Secret),
    /// There was none; this one was made and kept.
    New {
        secret: Secret,
        kept: Kept,
    },
    WrongPassphrase,
}

/// The key called `name`, made if there is none. Where [`super::Place::may_hide_keys`], absent does not mean that
/// there is none: the caller asks for a new key only if the name is new.
///
/// # Errors
/// [`KeyFailure`] when it can be neither read nor kept.
pub fn obtain(store: &dyn KeyStore, name: &KeyName, random: &dyn Random) -> Result<Obtained, KeyFailure> {
    match store.get(name)? {
        Found::Secret(secret) => Ok(Obtained::Found(secret)),
        Found::WrongPassphrase => Ok(Obtained::WrongPassphrase),
        Found::Absent => make(store, name, random),
    }
}

fn make(store: &dyn KeyStore, name: &KeyName, random: &dyn Random) -> Result<Obtained, KeyFailure> {
    let kept = store.put(name, &Secret::random(random)?)?;
    // Read back: what is encrypted with a key that the store then does not hold would be lost.
    match store.get(name)? {
        Found::Secret(secret) => Ok(Obtained::New { secret, kept }),
        Found::WrongPassphrase => Ok(Obtained::WrongPassphrase),
        Found::Absent => Err(KeyFailure::OsEntryDamaged { name: name.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::key::{MemoryStore, OsRandom};

    #[test]
    fn makes_a_key_once() {
        let store = MemoryStore::default();
        let name = KeyName::signing(Uuid::from_u128(1));
        let Obtained::New { secret: made, .. } = obtain(&store, &name, &OsRandom).unwrap() else {
            panic!("there was none")
        };
        let Obtained::Found(found) = obtain(&store, &name, &OsRandom).unwrap() else {
            panic!("one was made")
        };
        assert_eq!(made, found);
        assert_ne!(made, Secret::new([0; 32]), "random bytes were asked for");
    }

    /// Takes what it is given and forgets it.
    #[derive(Debug)]
    struct Forgetful;

    impl KeyStore for Forgetful {
        fn get(&self, _: &KeyName) -> Result<Found, KeyFailure> {
            Ok(Found::Absent)
        }

        fn put(&self, _: &KeyName, _: &Secret) -> Result<Kept, KeyFailure> {
            Ok(Kept::Quietly)
        }

        fn forget(&self, _: &KeyName) -> Result<(), KeyFailure> {
            Ok(())
        }
    }

    #[test]
    fn a_key_that_was_not_kept_is_never_handed_out() {
        let answer = obtain(&Forgetful, &KeyName::workspace(Uuid::from_u128(1)), &OsRandom);
        assert!(matches!(answer, Err(KeyFailure::OsEntryDamaged { .. })), "{answer:?}");
    }
}
