//! The coming changes to the titles' device lists: gathered while devices change, written once at the end.

use std::collections::BTreeMap;

use crate::Write;
use crate::failure::Result;
use crate::inventory::device::DeviceNumber;
use crate::inventory::title::TitleNumber;

/// For each title the devices that lose and gain it.
#[derive(Debug, Default)]
pub(super) struct Postings(BTreeMap<TitleNumber, (Vec<DeviceNumber>, Vec<DeviceNumber>)>);

impl Postings {
    /// A device goes from some titles to others. Both are sorted.
    pub fn note(&mut self, device: DeviceNumber, old: &[TitleNumber], new: &[TitleNumber]) {
        for title in old.iter().filter(|title| new.binary_search(title).is_err()) {
            let (removed, added) = self.0.entry(*title).or_default();
            move_to(removed, added, device);
        }
        for title in new.iter().filter(|title| old.binary_search(title).is_err()) {
            let (removed, added) = self.0.entry(*title).or_default();
            move_to(added, removed, device);
        }
    }

    /// Titles whose devices stay the same and whose use does not.
    pub fn touch(&mut self, titles: &[TitleNumber]) {
        for title in titles {
            self.0.entry(*title).or_default();
        }
    }

    /// Writes the lists. Gives every title that was touched.
    pub fn write(self, write: &Write<'_>) -> Result<Vec<TitleNumber>> {
        let mut titles = Vec::with_capacity(self.0.len());
        for (title, (mut removed, mut added)) in self.0 {
            removed.sort_unstable();
            added.sort_unstable();
            if !(removed.is_empty() && added.is_empty()) {
                write.change_posting(title, &removed, &added)?;
            }
            titles.push(title);
        }
        Ok(titles)
    }
}

/// Notes a device on one side. A device that changes twice may stand on the other side already: then the two cancel
/// out.
fn move_to(side: &mut Vec<DeviceNumber>, other: &mut Vec<DeviceNumber>, device: DeviceNumber) {
    match other.iter().rposition(|noted| *noted == device) {
        Some(at) => {
            other.remove(at);
        }
        None => side.push(device),
    }
}
