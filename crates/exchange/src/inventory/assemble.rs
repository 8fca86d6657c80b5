//! From raw records to a report. The same for every format: section and field names differ in case and here and there
//! in spelling, so each value is asked for by all the names that agents give it.

use super::date::{self, Order};
use super::device::{Cpu, DeviceKind, Hardware, LicenceTrace, NetworkDevice, VirtualMachine};
use super::identity::{Keys, clean_macs};
use super::raw::RawRecords;
use super::rejection::Rejection;
use super::remark::{At, RemarkCode, Remarks};
use super::report::{Identity, ItemKind, Report, Source};
use super::section::Section;
use super::software;
use super::value::Row;

/// The most processors that are believed without a list of them.
const MOST_COUNTED_CPUS: u32 = 256;

/// The rows of the sections that are read, in the file's order.
struct Rows<'a> {
    rows: Vec<(Section, Row<'a>)>,
}

impl<'a> Rows<'a> {
    fn of(raw: &'a RawRecords, remarks: &mut Remarks) -> Self {
        let sections: Vec<Section> = raw.names.iter().map(|name| Section::of(name)).collect();
        let mut counts = vec![0_u32; raw.names.len()];
        let mut rows = Vec::new();
        for record in raw.iter() {
            let id = usize::from(record.section_id);
            let (Some(section), Some(count)) = (sections.get(id), counts.get_mut(id)) else { continue };
            *count += 1;
            match section {
                Section::Unknown => remarks.add(RemarkCode::UnknownKey, At::section(record.section()), ""),
                Section::Software | Section::Other => {}
                _ => rows.push((*section, Row { record, number: *count })),
            }
        }
        Self { rows }
    }

    fn all(&self, section: Section) -> impl Iterator<Item = Row<'a>> {
        self.rows.iter().filter(move |(found, _)| *found == section).map(|(_, row)| *row)
    }

    /// The first text of a section that appears once.
    fn text(&self, section: Section, names: &[&str]) -> Option<&'a str> {
        self.all(section).find_map(|row| row.text(names))
    }

    fn owned(&self, section: Section, names: &[&str]) -> Option<String> {
        self.text(section, names).map(str::to_owned)
    }
}

/// Reads the report off its records. `known` is the written form where it has been told before: it goes by names that
/// need not all have been kept.
///
/// # Errors
/// [`Rejection::NoDeviceId`], or [`Rejection::NotInventory`] for an agent's other messages.
pub(super) fn assemble(
    raw: RawRecords,
    is_json: bool,
    known: Option<Source>,
    mut remarks: Remarks,
) -> Result<Report, Rejection> {
    let remarks_list = &mut remarks;
    let rows = Rows::of(&raw, remarks_list);
    if let Some(query) = rows.text(Section::Envelope, &["QUERY"])
        && !query.eq_ignore_ascii_case("inventory")
        && !is_json
    {
        return Err(Rejection::not_inventory(&format!("XML: {query}")));
    }
    let device_id = rows.owned(Section::Envelope, &["deviceid"]).ok_or(Rejection::NoDeviceId)?;
    let version_names = ["versionclient", "version"];
    let agent_version = rows
        .owned(Section::VersionClient, &version_names)
        .or_else(|| rows.owned(Section::Envelope, &["versionclient"]));
    let source = known.unwrap_or_else(|| source(&raw, is_json, agent_version.as_deref()));
    let partial = rows
        .all(Section::Envelope)
        .find_map(|row| row.boolean(&["partial"], remarks_list))
        .or_else(|| raw.section("partial").find_map(|row| row.get("partial")).map(|text| text.trim() == "1"))
        .unwrap_or(false);
    let item_kind = item_kind(&rows, remarks_list);
    let software = software::read(&raw, source, remarks_list);
    if software.is_none() && !partial && item_kind == ItemKind::Computer {
        remarks_list.add(RemarkCode::SectionMissing, At::section("softwares"), "");
    }
    let network_device = network_device(&rows);
    let report = Report {
        source,
        agent_version,
        partial,
        reported_at: reported_at(&rows, remarks_list),
        item_kind,
        tag: rows.owned(Section::Envelope, &["tag"]),
        identity: identity(&rows, &device_id, network_device.as_ref(), remarks_list),
        hardware: hardware(&rows, item_kind, network_device.as_ref(), source, remarks_list),
        cpus: cpus(&rows, remarks_list),
        virtual_machines: virtual_machines(&rows, remarks_list),
        network_device,
        software,
        licence_traces: licence_traces(&rows, source, remarks_list),
        device_id,
        raw: RawRecords::default(),
        remarks: Vec::new(),
    };
    drop(rows);
    Ok(Report { raw, remarks: remarks.into_list(), ..report })
}

/// OCS names itself in the agent's version; failing that, its software list has columns of its own.
fn source(raw: &RawRecords, is_json: bool, agent_version: Option<&str>) -> Source {
    if is_json {
        return Source::GlpiJson;
    }
    let is_ocs = match agent_version {
        Some(version) => version.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("ocs")),
        None => raw.names.iter().any(|name| name.eq_ignore_ascii_case("bitswidth")),
    };
    if is_ocs { Source::OcsXml } else { Source::AgentXml }
}

fn item_kind(rows: &Rows<'_>, remarks: &mut Remarks) -> ItemKind {
    let Some(text) = rows.text(Section::Envelope, &["itemtype"]) else { return ItemKind::default() };
    match text.to_ascii_lowercase().as_str() {
        "computer" => ItemKind::Computer,
        "phone" => ItemKind::Phone,
        "networkequipment" => ItemKind::NetworkEquipment,
        "printer" => ItemKind::Printer,
        "unmanaged" => ItemKind::Unmanaged,
        _ => {
            remarks.add(RemarkCode::UnknownKey, At::section("itemtype"), text);
            ItemKind::Unmanaged
        }
    }
}

fn reported_at(rows: &Rows<'_>, remarks: &mut Remarks) -> Option<chrono::NaiveDateTime> {
    let (section, field, text) = rows
        .text(Section::AccessLog, &["logdate"])
        .map(|text| ("accesslog", "logdate", text))
        .or_else(|| rows.text(Section::Hardware, &["lastdate"]).map(|text| ("hardware", "lastdate", text)))?;
    let instant = date::read_instant(text);
    if instant.is_none() {
        remarks.add(RemarkCode::DateUnreadable, At::field(section, 1, field), text);
    }
    instant
}

fn identity(
    rows: &Rows<'_>,
    device_id: &str,
    network_device: Option<&NetworkDevice>,
    remarks: &mut Remarks,
) -> Identity {
    let of_network =
        |value: fn(&NetworkDevice) -> &Option<String>| network_device.and_then(|it| value(it).clone());
    let name = rows.owned(Section::Hardware, &["name"]).or_else(|| of_network(|it| &it.name));
    let serial = rows.owned(Section::Bios, &["ssn"]).or_else(|| of_network(|it| &it.serial));
    let uuid = rows.owned(Section::Hardware, &["uuid"]);
    let mut macs: Vec<String> = of_network(|it| &it.mac).into_iter().collect();
    let mut physical = macs.clone();
    for row in rows.all(Section::Networks) {
        let Some(mac) = row.owned(&["macaddr", "mac"]) else { continue };
        let is_virtual = row.text(&["virtualdev"]).is_some_and(|text| matches!(text, "1" | "true"));
        if !is_virtual {
            physical.push(mac.clone());
        }
        if !macs.contains(&mac) {
            macs.push(mac);
        }
    }
    let keys =
        Keys::of(name.as_deref(), serial.as_deref(), uuid.as_deref(), device_id, &clean_macs(&physical));
    for (section, field, value, is_clean) in
        [("bios", "ssn", &serial, keys.serial.is_some()), ("hardware", "uuid", &uuid, keys.uuid.is_some())]
    {
        if let (Some(value), false) = (value, is_clean) {
            remarks.add(RemarkCode::IdentityJunk, At::field(section, 1, field), value);
        }
    }
    Identity { name, serial, uuid, agent_id: device_id.to_owned(), macs, keys }
}

fn hardware(
    rows: &Rows<'_>,
    item: ItemKind,
    network_device: Option<&NetworkDevice>,
    source: Source,
    remarks: &mut Remarks,
) -> Hardware {
    use Section::{Bios, OperatingSystem, Users};

    let of_network =
        |value: fn(&NetworkDevice) -> &Option<String>| network_device.and_then(|it| value(it).clone());
    let machine = Section::Hardware;
    let manufacturer =
        rows.owned(Bios, &["smanufacturer", "mmanufacturer"]).or_else(|| of_network(|it| &it.manufacturer));
    let model = rows.owned(Bios, &["smodel", "mmodel"]).or_else(|| of_network(|it| &it.model));
    let chassis = rows.owned(machine, &["chassis_type"]).or_else(|| rows.owned(Bios, &["type"]));
    let os_name = rows
        .owned(OperatingSystem, &["full_name"])
        .or_else(|| rows.owned(machine, &["osname"]))
        .or_else(|| rows.owned(OperatingSystem, &["name"]));
    let os_version = rows
        .owned(OperatingSystem, &["version"])
        .or_else(|| rows.owned(machine, &["osversion"]))
        .or_else(|| rows.owned(OperatingSystem, &["kernel_version"]))
        .or_else(|| of_network(|it| &it.firmware));
    let order = if source == Source::GlpiJson { Order::YearMonthDay } else { Order::MonthDayYear };
    let made =
        [manufacturer.as_deref(), model.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let vm_system = rows.text(machine, &["vmsystem"]);
    Hardware {
        kind: DeviceKind::of(item, vm_system, &made, chassis.as_deref(), os_name.as_deref()),
        bios_date: rows.all(Bios).find_map(|row| row.date(&["bdate"], order, remarks)),
        memory_mb: rows.all(machine).find_map(|row| row.count(&["memory"], remarks)),
        asset_tag: rows.owned(Bios, &["assettag"]),
        domain: rows.owned(machine, &["userdomain", "workgroup"]),
        last_user: rows
            .owned(machine, &["lastloggeduser", "userid"])
            .or_else(|| rows.owned(Users, &["login"])),
        manufacturer,
        model,
        chassis,
        os_name,
        os_version,
    }
}

/// All cores, else the enabled ones, else unknown. Without a list OCS still counts the processors.
fn cpus(rows: &Rows<'_>, remarks: &mut Remarks) -> Option<Vec<Cpu>> {
    let listed: Vec<Cpu> = rows
        .all(Section::Cpus)
        .filter(|row| !row.record.is_empty())
        .map(|row| Cpu {
            name: row.owned(&["name", "type"]),
            cores: row.small_count(&["corecount", "core", "cores"], remarks),
        })
        .collect();
    if !listed.is_empty() {
        return Some(listed);
    }
    let hardware = rows.all(Section::Hardware).next()?;
    let count = hardware.small_count(&["processorn"], remarks).filter(|count| *count <= MOST_COUNTED_CPUS)?;
    let name = hardware.owned(&["processort"]);
    Some((0..count).map(|_| Cpu { name: name.clone(), cores: None }).collect())
}

fn virtual_machines(rows: &Rows<'_>, remarks: &mut Remarks) -> Vec<VirtualMachine> {
    rows.all(Section::VirtualMachines)
        .filter_map(|row| {
            let vm_type = row.owned(&["vmtype"]);
            let is_container = [vm_type.as_deref(), row.text(&["subsystem"])]
                .into_iter()
                .flatten()
                .any(|kind| CONTAINERS.iter().any(|container| kind.eq_ignore_ascii_case(container)));
            Some(VirtualMachine {
                name: row.owned(&["name", "uuid"])?,
                uuid: row.owned(&["uuid"]),
                vcpus: row.small_count(&["vcpu"], remarks),
                memory_mb: row.count(&["memory"], remarks),
                status: row.owned(&["status"]),
                operating_system: row.owned(&["operatingsystem"]),
                vm_type,
                is_container,
            })
        })
        .collect()
}

/// They share the host's operating system and hold one program.
const CONTAINERS: [&str; 2] = ["docker", "podman"];

fn licence_traces(rows: &Rows<'_>, source: Source, remarks: &mut Remarks) -> Vec<LicenceTrace> {
    let order = if source == Source::AgentXml { Order::DayMonthYear } else { Order::YearMonthDay };
    rows.all(Section::LicenceInfos)
        .filter(|row| !row.record.is_empty())
        .map(|row| LicenceTrace {
            name: row.owned(&["name"]),
            full_name: row.owned(&["fullname"]),
            masked_key: row.owned(&["key"]),
            components: row
                .text(&["components"])
                .map(|list| {
                    list.split('/')
                        .map(str::trim)
                        .filter(|part| !part.is_empty())
                        .map(str::to_owned)
                        .collect()
                })
                .unwrap_or_default(),
            trial: row.boolean(&["trial"], remarks),
            oem: row.boolean(&["oem"], remarks),
            activated_on: row.date(&["activation_date"], order, remarks),
            product_id: row.owned(&["productid"]),
        })
        .collect()
}

fn network_device(rows: &Rows<'_>) -> Option<NetworkDevice> {
    let row = rows.all(Section::NetworkDevice).next()?;
    let addresses = row
        .record
        .fields()
        .filter(|(name, address)| name.eq_ignore_ascii_case("ips") && !address.is_empty())
        .map(|(_, address)| address.to_owned());
    Some(NetworkDevice {
        addresses: addresses.collect(),
        name: row.owned(&["name"]),
        device_type: row.owned(&["type"]),
        manufacturer: row.owned(&["manufacturer"]),
        model: row.owned(&["model"]),
        serial: row.owned(&["serial"]),
        mac: row.owned(&["mac"]),
        location: row.owned(&["location"]),
        contact: row.owned(&["contact"]),
        firmware: row.owned(&["firmware"]),
        uptime: row.owned(&["uptime"]),
    })
}
