//! A sorted set of numbers in few bytes: differences, each as a base-128 number.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Value, ValueRef};

/// A sorted set of numbers, as it stands in a column.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Packed(pub Vec<u32>);

impl Packed {
    /// Sorts and removes doubles.
    pub fn new(mut numbers: Vec<u32>) -> Self {
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.0.len() * 2);
        let mut last = 0;
        for number in &self.0 {
            let mut difference = number - last;
            last = *number;
            while difference >= 0x80 {
                bytes.push(low_bits(difference) | 0x80);
                difference >>= 7;
            }
            bytes.push(low_bits(difference));
        }
        bytes
    }

    /// Nothing when the bytes end in the middle of a number or a number is too large.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut numbers = Vec::with_capacity(bytes.len());
        let (mut last, mut difference, mut shift) = (0_u32, 0_u32, 0_u32);
        for byte in bytes {
            let part = u32::from(byte & 0x7F);
            difference |= part.checked_shl(shift).filter(|shifted| shifted >> shift == part)?;
            if byte & 0x80 == 0 {
                last = last.checked_add(difference)?;
                numbers.push(last);
                (difference, shift) = (0, 0);
            } else {
                shift += 7;
            }
        }
        (shift == 0).then_some(Self(numbers))
    }

    /// The set with some numbers taken out and others put in. Both are sorted.
    pub fn changed(&self, removed: &[u32], added: &[u32]) -> Self {
        let kept = self.0.iter().copied().filter(|number| removed.binary_search(number).is_err());
        Self::new(kept.chain(added.iter().copied()).collect())
    }
}

/// The seven lowest bits.
fn low_bits(number: u32) -> u8 {
    number.to_le_bytes()[0] & 0x7F
}

impl ToSql for Packed {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(Value::Blob(self.encode())))
    }
}

impl FromSql for Packed {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::decode(value.as_blob()?).ok_or(FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use super::Packed;

    #[test]
    fn any_set_comes_back() {
        for numbers in [vec![], vec![0], vec![1, 2, 3], vec![127, 128, 16_384, u32::MAX]] {
            let packed = Packed::new(numbers.clone());
            assert_eq!(Packed::decode(&packed.encode()), Some(Packed(numbers)));
        }
    }

    #[test]
    fn cut_bytes_are_not_a_set() {
        let bytes = Packed::new(vec![300]).encode();
        assert_eq!(
            Packed::decode(&bytes[..1]),
            None,
            "a number that does not end is damage, not a smaller set"
        );
    }

    #[test]
    fn a_change_takes_out_and_puts_in() {
        let set = Packed::new(vec![1, 2, 3]);
        assert_eq!(set.changed(&[2], &[9, 3]), Packed(vec![1, 3, 9]));
    }
}
