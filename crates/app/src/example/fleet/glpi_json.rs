//! A report as the GLPI agent writes it: JSON after the public inventory format.

use serde_json::{Map, Value, json};

use super::device::{Chassis, Device};
use super::software::{Installed, Row};

const AGENT: &str = "GLPI-Agent_v1.11";

/// A full report; `virtual_machines` are those that the machine runs.
pub(super) fn report(device: &Device, rows: &[Row], virtual_machines: &[&Device]) -> Vec<u8> {
    let mut content = json!({
        "versionclient": AGENT,
        "accesslog": { "logdate": moment(device) },
        "hardware": hardware(device),
        "bios": {
            "smanufacturer": device.manufacturer,
            "smodel": device.model,
            "ssn": device.serial,
            "bmanufacturer": device.manufacturer,
            "bversion": "1.21.0",
        },
        "operatingsystem": operating_system(device),
        "cpus": cpus(device),
        "networks": [{
            "description": "Intel(R) Ethernet Connection",
            "ipaddress": device.address,
            "mac": device.mac,
            "status": "up",
            "type": "ethernet",
            "virtualdev": false,
        }],
        "softwares": rows.iter().map(software).collect::<Vec<_>>(),
    });
    if let Some(content) = content.as_object_mut() {
        optional_sections(content, device, virtual_machines);
    }
    json!({ "action": "inventory", "deviceid": device.agent_id, "itemtype": "Computer", "content": content })
        .to_string()
        .into_bytes()
}

/// A report of the battery alone: it says nothing of the programs, and so must take none away.
pub(super) fn partial(device: &Device) -> Vec<u8> {
    json!({
        "action": "inventory",
        "deviceid": device.agent_id,
        "itemtype": "Computer",
        "partial": true,
        "content": {
            "versionclient": AGENT,
            "hardware": { "name": device.name, "uuid": device.uuid },
            "batteries": [{ "name": "Primary", "chemistry": "lithium-ion", "capacity": 45_000, "voltage": 11_400 }],
        },
    })
    .to_string()
    .into_bytes()
}

fn optional_sections(content: &mut Map<String, Value>, device: &Device, virtual_machines: &[&Device]) {
    if let Some(account) = &device.account {
        content.insert("users".into(), json!([{ "login": account, "domain": "EXEMPEL" }]));
        // Agents report the key that activated Windows, most of it hidden. It proves no purchase.
        content.insert(
            "licenseinfos".into(),
            json!([{
                "name": "Microsoft Windows",
                "fullname": "Microsoft Windows 10 Pro",
                "key": "XXXXX-XXXXX-XXXXX-XXXXX-7H3QD",
                "trial": false,
            }]),
        );
    }
    if !virtual_machines.is_empty() {
        let machines: Vec<Value> = virtual_machines
            .iter()
            .map(|machine| {
                json!({
                    "name": machine.name,
                    "uuid": machine.uuid,
                    "status": "running",
                    "vmtype": "vmware",
                    "vcpu": machine.cores,
                    "memory": machine.memory_mib,
                })
            })
            .collect();
        content.insert("virtualmachines".into(), machines.into());
    }
}

fn hardware(device: &Device) -> Value {
    let mut hardware = json!({
        "name": device.name,
        "uuid": device.uuid,
        "chassis_type": chassis(device.chassis),
        "vmsystem": if device.chassis == Chassis::Virtual { "VMware" } else { "Physical" },
        "memory": device.memory_mib,
        "workgroup": "EXEMPEL",
    });
    if let (Some(hardware), Some(account)) = (hardware.as_object_mut(), &device.account) {
        hardware.insert("lastloggeduser".into(), json!(account));
        // Without a year, as agents on Windows report it.
        let text = device.reported.format("%a %b %e %H:%M").to_string();
        hardware.insert("datelastloggeduser".into(), json!(text));
    }
    hardware
}

fn operating_system(device: &Device) -> Value {
    let (full_name, version) = super::device::operating_system(device.chassis);
    json!({ "name": "Windows", "full_name": full_name, "version": version, "arch": "x86_64" })
}

fn cpus(device: &Device) -> Vec<Value> {
    (0..device.processors)
        .map(|_| {
            json!({
                "name": super::device::processor(device.chassis),
                "manufacturer": "Intel",
                "arch": "x86_64",
                "core": device.cores,
                "corecount": device.cores,
                "thread": 2,
            })
        })
        .collect()
}

fn software(row: &Row) -> Value {
    let mut fields = Map::new();
    let mut set = |field: &str, text: &str| {
        if !text.is_empty() {
            fields.insert(field.to_owned(), text.into());
        }
    };
    set("name", &row.program.name);
    set("version", &row.program.version);
    set("publisher", &row.program.publisher);
    set("arch", if row.is_64_bit { "x86_64" } else { "i586" });
    set("from", "registry");
    set(
        "system_category",
        if row.program.name.contains("Update for") { "security_update" } else { "application" },
    );
    set("username", row.account.as_deref().unwrap_or_default());
    match row.installed {
        Installed::Unsaid => {}
        Installed::On(day) => set("install_date", &day.to_string()),
        Installed::Zero => set("install_date", "1970-01-01"),
        Installed::Unreadable => set("install_date", "2019-54-17 10:54:37"),
    }
    Value::Object(fields)
}

fn moment(device: &Device) -> String {
    device.reported.format("%Y-%m-%d %H:%M:%S").to_string()
}

fn chassis(chassis: Chassis) -> &'static str {
    match chassis {
        Chassis::Laptop => "Notebook",
        Chassis::Desktop => "Desktop",
        Chassis::Server => "Rack Mount Chassis",
        Chassis::Virtual => "Other",
    }
}
