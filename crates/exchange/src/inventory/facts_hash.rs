//! Whether two reports say the same. Time, agent version, raw rows and remarks do not count: an agent that has found
//! nothing new since yesterday gives the same hash.

use std::io::{self, Write};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::report::Report;
use super::software::SoftwareRow;

struct Hasher(Sha256);

impl Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn hash(value: &impl Serialize) -> [u8; 32] {
    let mut hasher = Hasher(Sha256::new());
    // Neither the hasher nor our own types can fail; were they to, the hash would differ and the report be stored.
    if serde_json::to_writer(&mut hasher, value).is_err() {
        hasher.0.update(b"\0unwritten");
    }
    hasher.0.finalize().into()
}

fn sorted(rows: &[SoftwareRow]) -> Vec<impl Serialize + Ord> {
    let mut rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let place = (&row.source, &row.username, &row.guid, &row.category);
            (&row.name, &row.version, &row.publisher, &row.arch, row.install_date, place)
        })
        .collect();
    rows.sort_unstable();
    rows
}

impl Report {
    /// SHA-256 over every fact of the report, whatever the order of its rows. Equal hashes mean "unchanged".
    pub fn same_facts_hash(&self) -> [u8; 32] {
        hash(&(
            (self.source, &self.device_id, self.partial, self.item_kind, &self.tag),
            &self.identity,
            &self.hardware,
            &self.cpus,
            &self.virtual_machines,
            &self.network_device,
            self.software.as_deref().map(sorted),
            &self.licence_traces,
        ))
    }

    /// SHA-256 over the software list alone, whatever its order; an absent list is not an empty one.
    pub fn software_hash(&self) -> [u8; 32] {
        hash(&self.software.as_deref().map(sorted))
    }
}
