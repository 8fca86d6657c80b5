//! What a report says about the machine itself: its hardware, processors, guests and traces of activation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::report::ItemKind;

/// What kind of machine it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceKind {
    Desktop,
    Laptop,
    Server,
    Vm,
    Phone,
    Printer,
    NetworkEquipment,
    /// Said, and none of these.
    Other,
}

impl DeviceKind {
    pub const ALL: [Self; 8] = [
        Self::Desktop,
        Self::Laptop,
        Self::Server,
        Self::Vm,
        Self::Phone,
        Self::Printer,
        Self::NetworkEquipment,
        Self::Other,
    ];

    /// The word that is stored and shown through the catalogue.
    pub fn word(self) -> &'static str {
        match self {
            Self::Desktop => "desktop",
            Self::Laptop => "laptop",
            Self::Server => "server",
            Self::Vm => "vm",
            Self::Phone => "phone",
            Self::Printer => "printer",
            Self::NetworkEquipment => "network_equipment",
            Self::Other => "other",
        }
    }

    /// `vm_system` other than `Physical` is a virtual machine; without it, the maker's name may tell. A server's
    /// operating system makes any case a server. `None` when nothing is said of it, as in most partial reports.
    pub(super) fn of(
        item: ItemKind,
        vm_system: Option<&str>,
        model: &str,
        chassis: Option<&str>,
        os: Option<&str>,
    ) -> Option<Self> {
        match item {
            ItemKind::Phone => return Some(Self::Phone),
            ItemKind::Printer => return Some(Self::Printer),
            ItemKind::NetworkEquipment => return Some(Self::NetworkEquipment),
            ItemKind::Unmanaged => return Some(Self::Other),
            ItemKind::Computer => {}
        }
        let is_virtual = match vm_system {
            Some(system) => !system.eq_ignore_ascii_case("physical"),
            None => names_any(model, &VIRTUAL_MODELS),
        };
        if is_virtual {
            Some(Self::Vm)
        } else if os.is_some_and(|os| names_any(os, &["windows server", "windows 2000 server"])) {
            Some(Self::Server)
        } else {
            chassis.map(Self::of_chassis)
        }
    }

    fn of_chassis(chassis: &str) -> Self {
        let is = |words: &[&str]| words.iter().any(|word| chassis.eq_ignore_ascii_case(word));
        if is(&LAPTOPS) {
            Self::Laptop
        } else if is(&SERVERS) {
            Self::Server
        } else if is(&DESKTOPS) {
            Self::Desktop
        } else {
            Self::Other
        }
    }
}

fn names_any(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}

const VIRTUAL_MODELS: [&str; 9] =
    ["vmware", "virtualbox", "virtual machine", "innotek", "qemu", "kvm", "hvm domu", "bochs", "openstack"];
const LAPTOPS: [&str; 9] = [
    "laptop",
    "notebook",
    "portable",
    "sub notebook",
    "subnotebook",
    "tablet",
    "hand held",
    "convertible",
    "detachable",
];
const SERVERS: [&str; 9] = [
    "server",
    "main server chassis",
    "main system chassis",
    "rack mount chassis",
    "rackmount",
    "blade",
    "blade enclosure",
    "multi-system",
    "multi-system chassis",
];
const DESKTOPS: [&str; 13] = [
    "desktop",
    "low profile desktop",
    "low-profile desktop",
    "pizza box",
    "mini tower",
    "tower",
    "all in one",
    "all-in-one",
    "space-saving",
    "lunch box",
    "mini pc",
    "stick pc",
    "embedded pc",
];

/// Every text as received but trimmed; `None` is unknown.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Hardware {
    pub kind: Option<DeviceKind>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub chassis: Option<String>,
    /// The number that the organisation has put on it.
    pub asset_tag: Option<String>,
    pub bios_date: Option<NaiveDate>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    pub domain: Option<String>,
    pub last_user: Option<String>,
    pub memory_mb: Option<u64>,
}

/// One processor. All its cores count for licences, also those switched off.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Cpu {
    pub name: Option<String>,
    /// Unknown when the agent does not say; never taken to be 1.
    pub cores: Option<u32>,
}

/// A guest, as its host sees it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct VirtualMachine {
    pub name: String,
    pub uuid: Option<String>,
    pub vcpus: Option<u32>,
    pub memory_mb: Option<u64>,
    pub status: Option<String>,
    /// `hyperv`, `vmware`, `docker` …
    pub vm_type: Option<String>,
    pub operating_system: Option<String>,
    /// A container is no machine for licences (`formats.md` §4).
    pub is_container: bool,
}

/// A trace of activation. A hint beside the product and no right to it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LicenceTrace {
    pub name: Option<String>,
    pub full_name: Option<String>,
    /// The product key, all but its last five characters masked.
    pub masked_key: Option<String>,
    pub components: Vec<String>,
    pub trial: Option<bool>,
    pub oem: Option<bool>,
    pub activated_on: Option<NaiveDate>,
    pub product_id: Option<String>,
}

/// What network equipment and printers say about themselves.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct NetworkDevice {
    pub name: Option<String>,
    /// `Networking`, `Printer`, `Storage` …
    pub device_type: Option<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub serial: Option<String>,
    pub mac: Option<String>,
    pub addresses: Vec<String>,
    pub location: Option<String>,
    pub contact: Option<String>,
    pub firmware: Option<String>,
    pub uptime: Option<String>,
}
