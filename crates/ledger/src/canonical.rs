//! Canonical bytes: one structure has exactly one encoding, and no two structures share one. Each item is a type
//! byte, a length or count of eight bytes (big-endian), and its content; the whole starts with a tag that says
//! what it encodes. Owns the layout; what is encoded, and in which order, belongs to the callers.

use crate::hash::Hash;
use crate::json::{Json, Unencodable, write_json};

const TAG: u8 = b'#';
const BYTES: u8 = b'b';
const TEXT: u8 = b't';
const UNSIGNED: u8 = b'u';
const SIGNED: u8 = b'i';
const NONE: u8 = b'-';
const SOME: u8 = b'+';
const LIST: u8 = b'l';
const MAP: u8 = b'm';
const JSON: u8 = b'j';

/// A writer of canonical bytes.
///
/// ```
/// # use ansvar_ledger::Canonical;
/// let one = Canonical::new("pair/1").text("ab").text("c").finish();
/// let other = Canonical::new("pair/1").text("a").text("bc").finish();
/// assert_ne!(one, other, "lengths keep neighbours apart");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Canonical {
    buffer: Vec<u8>,
}

impl Canonical {
    /// Starts a structure. `tag` names its kind and version, as in `ansvar/entry/1`.
    pub fn new(tag: &str) -> Self {
        Self { buffer: Vec::with_capacity(256) }.sized(TAG, tag.as_bytes())
    }

    pub fn bytes(self, value: &[u8]) -> Self {
        self.sized(BYTES, value)
    }

    /// UTF-8 as it stands: normalisation is the caller's, because changing a text would change what was said.
    pub fn text(self, value: &str) -> Self {
        self.sized(TEXT, value.as_bytes())
    }

    pub fn u64(mut self, value: u64) -> Self {
        self.buffer.push(UNSIGNED);
        self.buffer.extend(value.to_be_bytes());
        self
    }

    pub fn i64(mut self, value: i64) -> Self {
        self.buffer.push(SIGNED);
        self.buffer.extend(value.to_be_bytes());
        self
    }

    /// A value that may be absent; absence is an item of its own and never an empty text.
    pub fn opt<T>(mut self, value: Option<T>, write: impl FnOnce(Self, T) -> Self) -> Self {
        self.buffer.push(if value.is_some() { SOME } else { NONE });
        match value {
            Some(value) => write(self, value),
            None => self,
        }
    }

    /// Items in the order given: the order is part of the meaning.
    pub fn list<T>(
        self,
        items: impl ExactSizeIterator<Item = T>,
        write: impl FnMut(Self, T) -> Self,
    ) -> Self {
        self.counted(LIST, items.len()).each(items, write)
    }

    /// Named items, ordered by name. A name given twice keeps both items, so it never equals the map without it.
    pub fn map<'k, T>(
        self,
        items: impl IntoIterator<Item = (&'k str, T)>,
        mut write: impl FnMut(Self, T) -> Self,
    ) -> Self {
        let mut items: Vec<_> = items.into_iter().collect();
        items.sort_by_key(|(name, _)| *name);
        self.counted(MAP, items.len())
            .each(items.into_iter(), |writer, (name, item)| write(writer.text(name), item))
    }

    /// JSON in its canonical text, as one item.
    ///
    /// # Errors
    /// [`Unencodable`] when the value has no canonical text.
    pub fn json(mut self, value: Json<'_>) -> Result<Self, Unencodable> {
        self.buffer.push(JSON);
        let length_at = self.buffer.len();
        self.buffer.extend([0; 8]);
        match value {
            Json::Value(value) => write_json(value, &mut self.buffer)?,
            Json::Canonical(text) => self.buffer.extend(text.as_bytes()),
        }
        let content_at = length_at + 8;
        let length = (self.buffer.len() - content_at) as u64;
        self.buffer[length_at..content_at].copy_from_slice(&length.to_be_bytes());
        Ok(self)
    }

    pub fn finish(self) -> Vec<u8> {
        self.buffer
    }

    /// The hash of what has been written.
    pub fn hash(&self) -> Hash {
        Hash::of(&self.buffer)
    }

    fn sized(self, kind: u8, content: &[u8]) -> Self {
        let mut writer = self.counted(kind, content.len());
        writer.buffer.extend(content);
        writer
    }

    fn counted(mut self, kind: u8, count: usize) -> Self {
        self.buffer.push(kind);
        self.buffer.extend((count as u64).to_be_bytes());
        self
    }

    fn each<T>(self, items: impl Iterator<Item = T>, write: impl FnMut(Self, T) -> Self) -> Self {
        items.fold(self, write)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fixed for all time: files written by an older program must verify in a newer one.
    #[test]
    fn the_layout_is_fixed() {
        const EXPECTED: &str = concat!(
            "230000000000000003742f31",
            "740000000000000002c3a5",
            "62000000000000000200ff",
            "750000000000000007",
            "69ffffffffffffffff",
            "2d",
            "2b740000000000000000",
            "6c0000000000000002750000000000000001750000000000000002",
            "6d0000000000000002",
            "74000000000000000161750000000000000001",
            "74000000000000000162750000000000000002",
        );
        let bytes = Canonical::new("t/1")
            .text("å")
            .bytes(&[0, 255])
            .u64(7)
            .i64(-1)
            .opt(None::<&str>, Canonical::text)
            .opt(Some(""), Canonical::text)
            .list([1, 2].into_iter(), Canonical::u64)
            .map([("b", 2), ("a", 1)], Canonical::u64)
            .finish();
        assert_eq!(bytes, crate::hex::parse::<{ EXPECTED.len() / 2 }>(EXPECTED).unwrap());
    }

    #[test]
    fn neighbours_never_run_together() {
        let write = |parts: &[&str]| parts.iter().fold(Canonical::new("t"), |w, part| w.text(part)).finish();
        assert_ne!(write(&["ab", "c"]), write(&["a", "bc"]));
        assert_ne!(write(&["a", ""]), write(&["a"]));
        let list = |items: Vec<&str>| Canonical::new("t").list(items.into_iter(), Canonical::text).finish();
        assert_ne!(list(vec!["a", "b"]), list(vec!["b", "a"]), "order is part of a list");
        assert_ne!(list(vec![]), Canonical::new("t").map([], Canonical::text).finish());
    }

    #[test]
    fn kinds_and_tags_are_told_apart() {
        assert_ne!(Canonical::new("a").text("x").finish(), Canonical::new("b").text("x").finish());
        assert_ne!(Canonical::new("a").text("x").finish(), Canonical::new("a").bytes(b"x").finish());
        assert_ne!(Canonical::new("a").u64(1).finish(), Canonical::new("a").i64(1).finish());
        assert_ne!(
            Canonical::new("a").opt(None::<&str>, Canonical::text).finish(),
            Canonical::new("a").opt(Some(""), Canonical::text).finish(),
            "absent is not empty"
        );
    }
}
