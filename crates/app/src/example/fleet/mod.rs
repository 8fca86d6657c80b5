//! Two hundred machines reporting in the formats of real agents, the same for the same seed and day. The counts of
//! licensed titles hold for every seed; everything else is drawn.

mod device;
mod fusion_xml;
mod glpi_json;
mod ocs_xml;
mod sized;
mod software;
mod titles;
mod xml;

#[cfg(test)]
mod tests;

use std::io::Write;

use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::example::fault::ExampleFault;
use device::Device;

pub use sized::{SizedTitle, fleet_sized, sized_title};

/// The machine that besides its full report sends one with nothing but its battery.
const PARTIAL: usize = 20;
/// The report that begins with a byte order mark.
const MARKED: usize = 55;

/// The fleet's report files, 201 of 200 machines, as file name and bytes: half GLPI JSON, the rest FusionInventory XML
/// and OCS XML compressed with zlib. About 3 MB in all. `today` is the day before which they were sent.
///
/// Fails only if the embedded lists are faulty or a file cannot be compressed.
pub fn fleet(
    seed: u64,
    today: NaiveDate,
) -> Result<impl Iterator<Item = (String, Vec<u8>)> + use<>, ExampleFault> {
    let devices = device::devices(seed, today);
    let rows = software::rows(seed, &devices, &titles::titles()?, &titles::placements()?);
    let mut files = Vec::with_capacity(devices.len() + 1);
    for (at, (device, rows)) in devices.iter().zip(&rows).enumerate() {
        files.push(match at % 10 {
            0..5 => {
                let virtual_machines: Vec<&Device> =
                    device.runs.iter().filter_map(|at| devices.get(*at)).collect();
                (format!("{}.json", device.name), glpi_json::report(device, rows, &virtual_machines))
            }
            5..8 => {
                let mut bytes = if at == MARKED { b"\xEF\xBB\xBF".to_vec() } else { Vec::new() };
                bytes.extend(fusion_xml::report(device, rows).into_bytes());
                (format!("{}.xml", device.name), bytes)
            }
            _ => {
                let xml = ocs_xml::report(device, rows);
                (format!("{}.ocs", device.name), compressed(&xml).map_err(ExampleFault::Compression)?)
            }
        });
        if at == PARTIAL {
            files.push((format!("{}-partial.json", device.name), glpi_json::partial(device)));
        }
    }
    Ok(files.into_iter())
}

fn compressed(text: &str) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes())?;
    encoder.finish()
}
