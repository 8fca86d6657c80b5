//! Why units are left without a right: wrong version (V2, V3) or wrong body (A8). A plain lack of rights has no
//! cause beyond the number.

use crate::cover::{Class, Cover};
use crate::entitlements::BoughtVersion;
use crate::right::Right;

/// Uncovered units by cause; one unit may have several.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Shortage {
    /// Installed in a newer version than what was bought.
    pub version_not_covered: u32,
    /// A newer right is unused, but no document grants an older version under it.
    pub downgrade_not_granted: u32,
    /// A right that fits is unused, but only other bodies may use it.
    pub other_bodies: u32,
}

impl Shortage {
    pub fn of(classes: &[Class], rights: &[Right<'_>], cover: &Cover) -> Self {
        let mut shortage = Self::default();
        for (class, uncovered) in classes.iter().zip(&cover.uncovered).filter(|(_, units)| **units > 0) {
            let spare = |(place, right): (usize, &Right<'_>)| right.units.is_none() || cover.left[place] > 0;
            let numbered = || rights.iter().enumerate();
            if too_old(class, rights, cover) {
                shortage.version_not_covered += uncovered;
            }
            if numbered().any(|one| one.1.reaches(class.body) && spare(one) && is_newer(class, one.1)) {
                shortage.downgrade_not_granted += uncovered;
            }
            if numbered()
                .any(|one| !one.1.reaches(class.body) && spare(one) && one.1.fit(class.version).is_some())
            {
                shortage.other_bodies += uncovered;
            }
        }
        shortage
    }
}

/// Either an older right is unused, or nothing bought is new enough.
fn too_old(class: &Class, rights: &[Right<'_>], cover: &Cover) -> bool {
    let reaching = || rights.iter().enumerate().filter(|(_, right)| right.reaches(class.body));
    let older = |right: &Right<'_>| match (right.owned.version, class.version) {
        (BoughtVersion::Listed(bought), Some(installed)) => bought < installed,
        _ => false,
    };
    let spare = |place: usize, right: &Right<'_>| right.units.is_none() || cover.left[place] > 0;
    reaching().any(|(place, right)| older(right) && spare(place, right))
        || (reaching().next().is_some() && reaching().all(|(_, right)| older(right)))
}

/// A newer right that does not fit, which can only be because downgrade is not granted.
fn is_newer(class: &Class, right: &Right<'_>) -> bool {
    match (right.owned.version, class.version) {
        (BoughtVersion::Listed(bought), Some(installed)) => bought > installed && !right.downgrade,
        _ => false,
    }
}
