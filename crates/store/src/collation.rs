//! Swedish order: a sort key for each name, so that SQLite compares bytes and å ä ö come last.

use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::locale;

/// The key of a text. Equal keys mean equal at the first three levels (letters, accents, case).
pub fn key(text: &str) -> Vec<u8> {
    static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let collator = COLLATOR.get_or_init(|| {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        Collator::try_new(CollatorPreferences::from(&locale!("sv")), options).ok()
    });
    let mut key = Vec::with_capacity(text.len() * 2);
    match collator {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        // The data is compiled in; should it ever be missing, an order by code point is better than none.
        None => key.extend_from_slice(text.to_lowercase().as_bytes()),
    }
    key
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn swedish_letters_come_last_and_w_is_w() {
        let mut names =
            ["Östra", "Ärla", "Åby", "Zon", "Wivalla", "Vara", "Xyz", "axel", "Axel", "éva", "eva"];
        names.sort_by_key(|name| key(name));
        assert_eq!(
            names,
            ["axel", "Axel", "eva", "éva", "Vara", "Wivalla", "Xyz", "Zon", "Åby", "Ärla", "Östra"],
            "a Swede looks for Å after Z"
        );
    }
}
