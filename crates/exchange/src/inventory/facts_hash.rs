//! Whether two reports say the same. Time, agent version, raw rows and remarks do not count: an agent that has found
//! nothing new since yesterday gives the same hash.

use chrono::Datelike;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::report::Report;
use super::software::SoftwareRow;

fn update(hasher: &mut Sha256, value: &impl Serialize) {
    // Our own types cannot fail to be written; were one to, the hash would differ and the report be stored.
    match serde_json::to_vec(value) {
        Ok(bytes) => hasher.update(bytes),
        Err(_) => hasher.update(b"\0unwritten"),
    }
}

/// Each text with its length before it, so that no two lists run together into the same bytes.
fn update_software(hasher: &mut Sha256, software: Option<&[SoftwareRow]>) {
    let Some(rows) = software else { return hasher.update(b"absent") };
    let mut rows: Vec<_> = rows.iter().map(|row| (texts(row), row.install_date)).collect();
    rows.sort_unstable();
    let mut bytes = Vec::with_capacity(rows.len() * 100);
    for (texts, date) in rows {
        for text in texts {
            bytes.extend_from_slice(&text.map_or(u64::MAX, |text| text.len() as u64).to_le_bytes());
            bytes.extend_from_slice(text.unwrap_or_default().as_bytes());
        }
        bytes.extend_from_slice(&date.map_or(i32::MIN, |date| date.num_days_from_ce()).to_le_bytes());
    }
    hasher.update(bytes);
}

fn texts(row: &SoftwareRow) -> [Option<&str>; 8] {
    [
        Some(row.name.as_str()),
        row.version.as_deref(),
        row.publisher.as_deref(),
        row.arch.as_deref(),
        row.source.as_deref(),
        row.username.as_deref(),
        row.guid.as_deref(),
        row.category.as_deref(),
    ]
}

impl Report {
    /// SHA-256 over every fact of the report, whatever the order of its titles. Equal hashes mean "unchanged".
    pub fn same_facts_hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        let device = (self.source, &self.device_id, self.partial, self.item_kind, &self.tag);
        let guests = (&self.cpus, &self.virtual_machines, &self.network_device, &self.licence_traces);
        update(&mut hasher, &(device, &self.identity, &self.hardware, guests));
        update_software(&mut hasher, self.software.as_deref());
        hasher.finalize().into()
    }

    /// SHA-256 over the software list alone, whatever its order; an absent list is not an empty one.
    pub fn software_hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        update_software(&mut hasher, self.software.as_deref());
        hasher.finalize().into()
    }
}
