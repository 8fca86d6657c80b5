//! Finding a product's own version in a reported text. Versions are only looked up, never compared: their order is
//! the product's list. A version must end where a part of the text ends, so that "12" is not found in "120".

use crate::number::VersionRank;

/// The longest of `listed` that `reported` begins with. Both are folded.
pub(crate) fn beginning(listed: &[String], reported: &str) -> Option<VersionRank> {
    longest(listed, |version| begins(reported, version))
}

/// The longest of `listed` that stands in `name` as a word of its own. Both are folded.
pub(crate) fn within(listed: &[String], name: &str) -> Option<VersionRank> {
    longest(listed, |version| {
        name.match_indices(version).any(|(at, _)| starts_word(name, at) && begins(&name[at..], version))
    })
}

/// Whether `reported` begins with `version`, ending at a boundary.
pub(super) fn begins(reported: &str, version: &str) -> bool {
    reported.strip_prefix(version).is_some_and(|rest| {
        version.ends_with(|last: char| !last.is_alphanumeric())
            || !rest.starts_with(|next: char| next.is_alphanumeric())
    })
}

/// A version after a full stop is the tail of another one: "1" is not the version in "2.1".
fn starts_word(name: &str, at: usize) -> bool {
    name[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && !".,".contains(before))
}

fn longest(listed: &[String], fits: impl Fn(&str) -> bool) -> Option<VersionRank> {
    let mut best: Option<(usize, VersionRank)> = None;
    for (index, version) in listed.iter().enumerate() {
        let longer = best.is_none_or(|(length, _)| version.len() > length);
        if !version.is_empty() && longer && fits(version) {
            best = Some((version.len(), VersionRank::at(index)));
        }
    }
    best.map(|(_, rank)| rank)
}
