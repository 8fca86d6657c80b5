//! Two stores as one: keys are kept in the first and looked for in both. So a key file that was made where no key
//! store ran goes on working on the same machine when one does.

use super::{Found, Kept, KeyFailure, KeyName, KeyStore, Secret};

#[derive(Debug)]
pub struct Layered<A, B> {
    pub first: A,
    pub then: B,
}

impl<A: KeyStore, B: KeyStore> KeyStore for Layered<A, B> {
    fn get(&self, name: &KeyName) -> Result<Found, KeyFailure> {
        let answer = self.first.get(name);
        if matches!(answer, Ok(Found::Secret(_) | Found::WrongPassphrase)) {
            return answer;
        }
        match self.then.get(name) {
            // A key that can be had is worth more than the first store's failure; without one, that failure is told.
            Ok(Found::Absent) => answer,
            Ok(found) => Ok(found),
            Err(failure) => answer.and(Err(failure)),
        }
    }

    fn put(&self, name: &KeyName, secret: &Secret) -> Result<Kept, KeyFailure> {
        self.first.put(name, secret)
    }

    fn forget(&self, name: &KeyName) -> Result<(), KeyFailure> {
        self.first.forget(name)?;
        self.then.forget(name)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::key::MemoryStore;

    #[derive(Debug)]
    struct Broken;

    impl KeyStore for Broken {
        fn get(&self, _: &KeyName) -> Result<Found, KeyFailure> {
            Err(KeyFailure::OsStoreSilent)
        }

        fn put(&self, _: &KeyName, _: &Secret) -> Result<Kept, KeyFailure> {
            Err(KeyFailure::OsStoreSilent)
        }

        fn forget(&self, _: &KeyName) -> Result<(), KeyFailure> {
            Err(KeyFailure::OsStoreSilent)
        }
    }

    fn name() -> KeyName {
        KeyName::workspace(Uuid::from_u128(1))
    }

    fn holding(byte: u8) -> MemoryStore {
        let store = MemoryStore::default();
        store.put(&name(), &Secret::new([byte; 32])).unwrap();
        store
    }

    fn key_of(store: &dyn KeyStore) -> Option<u8> {
        match store.get(&name()).unwrap() {
            Found::Secret(secret) => Some(secret.expose()[0]),
            Found::Absent | Found::WrongPassphrase => None,
        }
    }

    #[test]
    fn looks_in_both_and_prefers_the_first() {
        assert_eq!(key_of(&Layered { first: holding(1), then: holding(2) }), Some(1));
        assert_eq!(key_of(&Layered { first: MemoryStore::default(), then: holding(2) }), Some(2));
        assert_eq!(key_of(&Layered { first: MemoryStore::default(), then: MemoryStore::default() }), None);
    }

    #[test]
    fn keeps_in_the_first_and_forgets_in_both() {
        let both = Layered { first: MemoryStore::default(), then: holding(2) };
        both.put(&name(), &Secret::new([3; 32])).unwrap();
        assert_eq!((key_of(&both.first), key_of(&both.then)), (Some(3), Some(2)));
        both.forget(&name()).unwrap();
        assert_eq!(key_of(&both), None);
    }

    #[test]
    fn a_failure_is_told_unless_the_key_is_found_all_the_same() {
        assert_eq!(key_of(&Layered { first: Broken, then: holding(2) }), Some(2));
        let neither = Layered { first: Broken, then: MemoryStore::default() };
        assert!(matches!(neither.get(&name()), Err(KeyFailure::OsStoreSilent)), "absent would be a guess");
        let second = Layered { first: MemoryStore::default(), then: Broken };
        assert!(matches!(second.get(&name()), Err(KeyFailure::OsStoreSilent)));
    }
}
