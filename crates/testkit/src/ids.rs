//! Ids that repeat: the same seed gives the same sequence, in rising order, shaped as UUIDv7.

use uuid::{Builder, Uuid};

/// 2012-12-03 00:00 UTC in milliseconds: the day the sequences begin, one millisecond for each id.
const BEGINS: u64 = 1_354_492_800_000;

/// A sequence of ids. Clones continue the sequence on their own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ids {
    seed: u64,
    given: u64,
}

impl Ids {
    pub fn seeded(seed: u64) -> Self {
        Self { seed, given: 0 }
    }

    /// The next id, as whichever id type the caller asks for.
    pub fn fresh<I: From<Id>>(&mut self) -> I {
        self.given += 1;
        Id(self.at(self.given)).into()
    }

    /// An id that the sequence never gives: what an unknown record is called in a test.
    pub fn never<I: From<Id>>(&self, which: u64) -> I {
        Id(Self { seed: !self.seed, given: 0 }.at(which)).into()
    }

    fn at(&self, place: u64) -> Uuid {
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&mixed(self.seed ^ place.rotate_left(32)).to_be_bytes());
        bytes[8..].copy_from_slice(&mixed(place).to_be_bytes()[..2]);
        Builder::from_unix_timestamp_millis(BEGINS + place, &bytes).into_uuid()
    }
}

/// SplitMix64's finaliser: neighbours come out far apart.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// An id before it is known of what.
#[derive(Clone, Copy, Debug)]
pub struct Id(Uuid);

macro_rules! becomes {
    ($($name:ident),* $(,)?) => {
        $(impl From<Id> for ansvar_domain::id::$name { fn from(id: Id) -> Self { Self(id.0) } })*
    };
}

becomes!(
    RecordId,
    CommandId,
    ImportBatchId,
    MunicipalityId,
    BodyId,
    UnitId,
    PersonId,
    SupplierId,
    SystemId,
    DependencyId,
    RoleTypeId,
    RoleAssignmentId,
    AgreementId,
    MandateId,
    GoalId,
    GoverningDocumentId,
    SoftwareProductId,
    EntitlementId,
    NormalisationRuleId,
    IdentityDecisionId,
    DeviceId,
);

impl From<Id> for Uuid {
    fn from(id: Id) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_repeats_rises_and_never_meets_the_unknown() {
        let (mut one, mut other) = (Ids::seeded(7), Ids::seeded(7));
        let first: Vec<Uuid> = (0..500).map(|_| one.fresh()).collect();
        let again: Vec<Uuid> = (0..500).map(|_| other.fresh()).collect();
        assert_eq!(first, again, "the same seed gives the same ids, so that a failure can be replayed");
        assert!(first.is_sorted(), "UUIDv7 ids rise with time, and the store's indexes rely on it");
        assert!(first.iter().all(|id| id.get_version_num() == 7), "they look like the real ones");
        let unknown: Vec<Uuid> = (0..500).map(|which| one.never(which)).collect();
        assert!(unknown.iter().all(|id| !first.contains(id)), "an unknown id is in no register");
    }
}
