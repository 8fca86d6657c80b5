//! A report as FusionInventory agents write it: XML, day before month.

use super::device::{Chassis, Device, operating_system, processor};
use super::software::{Installed, Row};
use super::xml::Xml;

pub(super) fn report(device: &Device, rows: &[Row]) -> String {
    let mut xml = Xml::new();
    xml.open("REQUEST");
    xml.open("CONTENT");
    xml.group("ACCESSLOG", &[("LOGDATE", &device.reported.format("%Y-%m-%d %H:%M:%S").to_string())]);
    xml.group(
        "BIOS",
        &[
            // Month before day, unlike the install dates below: agents pass the firmware's own text on.
            ("BDATE", "07/25/2019"),
            ("BMANUFACTURER", device.manufacturer),
            ("SMANUFACTURER", device.manufacturer),
            ("SMODEL", device.model),
            ("SSN", &device.serial),
        ],
    );
    let cores = device.cores.to_string();
    for _ in 0..device.processors {
        let processor = processor(device.chassis);
        xml.group("CPUS", &[("CORE", &cores), ("CORECOUNT", &cores), ("NAME", processor), ("THREAD", "2")]);
    }
    hardware(&mut xml, device);
    xml.group(
        "NETWORKS",
        &[
            ("DESCRIPTION", "Intel(R) Ethernet Connection"),
            ("IPADDRESS", &device.address),
            ("MACADDR", &device.mac),
            ("STATUS", "Up"),
            ("TYPE", "ethernet"),
            ("VIRTUALDEV", "0"),
        ],
    );
    for row in rows {
        software(&mut xml, row);
    }
    if let Some(account) = &device.account {
        xml.group("USERS", &[("DOMAIN", "EXEMPEL"), ("LOGIN", account)]);
    }
    xml.text("VERSIONCLIENT", "FusionInventory-Agent_v2.3.19");
    xml.close("CONTENT");
    // After the content, where these agents put it: a reader cannot know whose the report is until the end.
    xml.text("DEVICEID", &device.agent_id);
    xml.text("QUERY", "INVENTORY");
    xml.close("REQUEST");
    xml.finish()
}

fn hardware(xml: &mut Xml, device: &Device) {
    let (system, version) = operating_system(device.chassis);
    let memory = device.memory_mib.to_string();
    let chassis = match device.chassis {
        Chassis::Laptop => "Notebook",
        Chassis::Desktop => "Desktop",
        Chassis::Server => "Rack Mount Chassis",
        Chassis::Virtual => "Other",
    };
    let virtual_system = if device.chassis == Chassis::Virtual { "VMware" } else { "Physical" };
    xml.open("HARDWARE");
    for (element, text) in [
        ("CHASSIS_TYPE", chassis),
        ("MEMORY", &memory),
        ("NAME", &device.name),
        ("OSNAME", system),
        ("OSVERSION", version),
        ("UUID", &device.uuid),
        ("VMSYSTEM", virtual_system),
        ("WINPRODKEY", "XXXXX-XXXXX-XXXXX-XXXXX-7H3QD"),
        ("WORKGROUP", "EXEMPEL"),
    ] {
        xml.text(element, text);
    }
    if let Some(account) = &device.account {
        xml.text("LASTLOGGEDUSER", account);
    }
    xml.close("HARDWARE");
}

fn software(xml: &mut Xml, row: &Row) {
    xml.open("SOFTWARES");
    xml.text("ARCH", if row.is_64_bit { "x86_64" } else { "i586" });
    xml.text("FROM", "registry");
    match row.installed {
        Installed::Unsaid => {}
        Installed::On(day) => xml.text("INSTALLDATE", &day.format("%d/%m/%Y").to_string()),
        Installed::Zero => xml.text("INSTALLDATE", "31/12/2008"),
        Installed::Unreadable => xml.text("INSTALLDATE", "N/A"),
    }
    xml.text("NAME", &row.program.name);
    if !row.program.publisher.is_empty() {
        xml.text("PUBLISHER", &row.program.publisher);
    }
    if let Some(account) = &row.account {
        xml.text("USERNAME", account);
    }
    if !row.program.version.is_empty() {
        xml.text("VERSION", &row.program.version);
    }
    xml.close("SOFTWARES");
}
