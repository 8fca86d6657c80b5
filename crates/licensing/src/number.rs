//! Dense numbers. The engine counts in arrays, so whoever holds the facts numbers devices, users and titles from
//! zero; products are numbered by the catalogue. A number means nothing outside the facts it was made for.

use serde::{Deserialize, Serialize};
use specta::Type;

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident($inner:ty)),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl $name {
            /// Where it stands in an array.
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// The number of an array's element; the last number there is when the array is longer than that.
            pub fn at(index: usize) -> Self {
                Self(<$inner>::try_from(index).unwrap_or(<$inner>::MAX))
            }
        }
    )*};
}

numbers!(
    /// A machine.
    DeviceNumber(u32),
    /// A person or an account that uses machines.
    UserNumber(u32),
    /// A distinct reported title: name, publisher and version together.
    TitleNumber(u32),
    /// A product in the [`crate::Catalogue`].
    ProductNumber(u32),
    /// A version's place in its product's own list, oldest 0. Only comparable within one product.
    VersionRank(u16),
);

/// Who or what holds one unit of demand. An unknown person is counted as the device they use.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    User(UserNumber),
    Device(DeviceNumber),
}

/// A count for output. More units than a `u32` holds cannot be installed anywhere.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
