//! A report as the OCS agent for Windows writes it: XML, year first with slashes, empty elements for what is unknown.

use super::device::{Device, operating_system, processor};
use super::software::{Installed, Row};
use super::xml::Xml;

pub(super) fn report(device: &Device, rows: &[Row]) -> String {
    let mut xml = Xml::new();
    xml.open("REQUEST");
    xml.text("DEVICEID", &device.agent_id);
    xml.open("CONTENT");
    xml.group(
        "BIOS",
        &[
            ("SMANUFACTURER", device.manufacturer),
            ("SMODEL", device.model),
            ("SSN", &device.serial),
            ("TYPE", "Desktop"),
        ],
    );
    hardware(&mut xml, device);
    xml.group(
        "NETWORKS",
        &[
            ("DESCRIPTION", "Intel(R) Ethernet Connection"),
            ("TYPE", "Ethernet"),
            ("MACADDR", &device.mac),
            ("STATUS", "Up"),
            ("IPADDRESS", &device.address),
        ],
    );
    for row in rows {
        software(&mut xml, row);
    }
    xml.close("CONTENT");
    xml.text("QUERY", "INVENTORY");
    xml.close("REQUEST");
    xml.finish()
}

/// The number of processors, and no word of their cores: these agents do not count them.
fn hardware(xml: &mut Xml, device: &Device) {
    let (system, version) = operating_system(device.chassis);
    let processors = device.processors.to_string();
    let memory = device.memory_mib.to_string();
    let last = device.reported.format("%Y-%m-%d %H:%M:%S").to_string();
    xml.group(
        "HARDWARE",
        &[
            ("NAME", &device.name),
            ("WORKGROUP", "EXEMPEL"),
            ("OSNAME", system),
            ("OSVERSION", version),
            ("PROCESSORS", "1600"),
            ("PROCESSORT", processor(device.chassis)),
            ("PROCESSORN", &processors),
            ("MEMORY", &memory),
            ("IPADDR", &device.address),
            ("USERID", device.account.as_deref().unwrap_or_default()),
            ("UUID", &device.uuid),
            ("LASTDATE", &last),
            ("LASTCOME", &last),
        ],
    );
}

fn software(xml: &mut Xml, row: &Row) {
    let day = match row.installed {
        Installed::Unsaid => String::new(),
        Installed::On(day) => day.format("%Y/%m/%d").to_string(),
        Installed::Zero => "1970/01/01".to_owned(),
        Installed::Unreadable => "2019/54/17".to_owned(),
    };
    // The folder is all that tells here that a row is one user's.
    let folder = match &row.account {
        Some(account) => format!("C:\\Users\\{account}\\AppData\\Local\\Programs"),
        None => String::new(),
    };
    xml.group(
        "SOFTWARES",
        &[
            ("PUBLISHER", &row.program.publisher),
            ("NAME", &row.program.name),
            ("VERSION", &row.program.version),
            ("FOLDER", &folder),
            ("COMMENTS", ""),
            ("SOURCE", "1"),
            ("LANGUAGE", "Svenska"),
            ("INSTALLDATE", &day),
            ("BITSWIDTH", if row.is_64_bit { "64" } else { "32" }),
        ],
    );
}
