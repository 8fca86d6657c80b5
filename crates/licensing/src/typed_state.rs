//! Sums and balances over typed states (T1–T3): a count, without limit, and unknown never turn into one another.

use ansvar_domain::quantity::Quantity;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use specta::Type;

/// What is left or missing. In JSON a number (negative: units missing), `"unlimited"` or `"unknown"`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Type)]
#[specta(type = BalanceWire)]
pub enum Balance {
    Count(i32),
    Unlimited,
    Unknown,
}

/// The shape of a balance in JSON.
#[derive(Serialize, Deserialize, Type)]
#[serde(untagged)]
enum BalanceWire {
    Count(i32),
    State(BalanceState),
}

#[derive(Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
enum BalanceState {
    Unlimited,
    Unknown,
}

impl Serialize for Balance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(count) => serializer.serialize_i32(*count),
            Self::Unlimited => serializer.serialize_str("unlimited"),
            Self::Unknown => serializer.serialize_str("unknown"),
        }
    }
}

impl<'de> Deserialize<'de> for Balance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match BalanceWire::deserialize(deserializer)? {
            BalanceWire::Count(count) => Self::Count(count),
            BalanceWire::State(BalanceState::Unlimited) => Self::Unlimited,
            BalanceWire::State(BalanceState::Unknown) => Self::Unknown,
        })
    }
}

/// A position in one word. The word is the catalogue's `licence-status-<status>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Shortfall,
    Unknown,
    /// Nothing missing and nothing unused.
    Balanced,
    Surplus,
    Unlimited,
}

/// A sum of rights: what it is, and how much of it is counted for certain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sum {
    pub entitled: Quantity,
    pub known: u32,
}

/// T2. An empty sum is zero. A sum too large to hold is unknown rather than wrong.
pub(crate) fn sum(parts: impl IntoIterator<Item = Quantity>) -> Sum {
    let (mut known, mut unlimited, mut unknown) = (0_u32, false, false);
    for part in parts {
        match part {
            Quantity::Count(count) => match known.checked_add(count) {
                Some(total) => known = total,
                None => unknown = true,
            },
            Quantity::Unlimited => unlimited = true,
            Quantity::Unknown => unknown = true,
        }
    }
    let entitled = match (unlimited, unknown) {
        (true, _) => Quantity::Unlimited,
        (false, true) => Quantity::Unknown,
        (false, false) => Quantity::Count(known),
    };
    Sum { entitled, known }
}

/// T3. `shortfall` is units without a right, `left` counted rights without a use.
pub(crate) fn balance(entitled: Quantity, consumed: Quantity, shortfall: u32, left: u32) -> Balance {
    match (entitled, consumed) {
        (Quantity::Unlimited | Quantity::Count(_), Quantity::Count(_)) if shortfall > 0 => {
            Balance::Count(-i32::try_from(shortfall).unwrap_or(i32::MAX))
        }
        (Quantity::Unlimited, _) => Balance::Unlimited,
        (Quantity::Count(_), Quantity::Count(_)) => Balance::Count(i32::try_from(left).unwrap_or(i32::MAX)),
        (Quantity::Unknown, _) | (_, Quantity::Unknown | Quantity::Unlimited) => Balance::Unknown,
    }
}

impl Balance {
    pub fn status(self) -> Status {
        match self {
            Self::Unknown => Status::Unknown,
            Self::Unlimited => Status::Unlimited,
            Self::Count(count) if count < 0 => Status::Shortfall,
            Self::Count(0) => Status::Balanced,
            Self::Count(_) => Status::Surplus,
        }
    }
}

#[cfg(test)]
mod tests {
    use ansvar_domain::quantity::Quantity::{self, Count, Unknown, Unlimited};
    use rstest::rstest;

    use super::{Balance, Status, Sum, balance, sum};

    #[rstest]
    #[case::nothing_is_zero(&[], Count(0), 0)]
    #[case::counts_add(&[Count(3), Count(4)], Count(7), 7)]
    #[case::zero_is_a_count(&[Count(0)], Count(0), 0)]
    #[case::unknown_keeps_the_known_part(&[Count(40), Unknown], Unknown, 40)]
    #[case::unlimited_beats_counts(&[Count(5), Unlimited], Unlimited, 5)]
    #[case::unlimited_beats_unknown(&[Unknown, Unlimited], Unlimited, 0)]
    #[case::too_large_is_unknown_not_wrong(&[Count(u32::MAX), Count(1)], Unknown, u32::MAX)]
    fn t2_sum(#[case] parts: &[Quantity], #[case] entitled: Quantity, #[case] known: u32) {
        assert_eq!(sum(parts.iter().copied()), Sum { entitled, known });
    }

    #[rstest]
    #[case(Count(10), Count(8), 0, 2, Balance::Count(2), Status::Surplus)]
    #[case(Count(8), Count(8), 0, 0, Balance::Count(0), Status::Balanced)]
    #[case(Count(10), Count(8), 1, 3, Balance::Count(-1), Status::Shortfall)]
    #[case(Count(10), Unknown, 0, 10, Balance::Unknown, Status::Unknown)]
    #[case(Unlimited, Count(8), 0, 0, Balance::Unlimited, Status::Unlimited)]
    #[case(Unlimited, Count(8), 3, 0, Balance::Count(-3), Status::Shortfall)]
    #[case(Unlimited, Unknown, 0, 0, Balance::Unlimited, Status::Unlimited)]
    #[case(Unknown, Count(8), 8, 0, Balance::Unknown, Status::Unknown)]
    #[case(Unknown, Unknown, 0, 0, Balance::Unknown, Status::Unknown)]
    fn t3_balance(
        #[case] entitled: Quantity,
        #[case] consumed: Quantity,
        #[case] shortfall: u32,
        #[case] left: u32,
        #[case] expected: Balance,
        #[case] status: Status,
    ) {
        assert_eq!(balance(entitled, consumed, shortfall, left), expected);
        assert_eq!(expected.status(), status);
    }

    #[test]
    fn a_balance_is_a_number_or_a_word_in_json() {
        for (balance, text) in [
            (Balance::Count(-3), "-3"),
            (Balance::Unlimited, "\"unlimited\""),
            (Balance::Unknown, "\"unknown\""),
        ] {
            assert_eq!(serde_json::to_string(&balance).unwrap(), text);
            assert_eq!(serde_json::from_str::<Balance>(text).unwrap(), balance);
        }
    }
}
