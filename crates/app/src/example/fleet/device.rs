//! The two hundred machines: what they are, whose, and the keys that they are recognised by, some of them junk.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::example::random::Random;

/// How many machines each group has, with the letter that the title lists know it by. Their sum is the fleet.
pub(super) const GROUPS: [(char, u32); 8] =
    [('e', 80), ('l', 30), ('v', 30), ('k', 33), ('d', 2), ('i', 9), ('b', 6), ('s', 10)];

/// Machines that run other machines, among the servers, and how many each runs.
const HOSTS: u32 = 2;
const MACHINES_OF_HOST: u32 = 3;
const SERVERS: u32 = 10;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Chassis {
    Laptop,
    Desktop,
    Server,
    Virtual,
}

#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) group: char,
    pub(super) name: String,
    /// `name-YYYY-MM-DD-hh-mm-ss`, as agents make theirs.
    pub(super) agent_id: String,
    pub(super) serial: String,
    pub(super) uuid: String,
    pub(super) mac: String,
    pub(super) address: String,
    pub(super) chassis: Chassis,
    pub(super) manufacturer: &'static str,
    pub(super) model: &'static str,
    /// The account logged in last; servers have none.
    pub(super) account: Option<String>,
    pub(super) reported: NaiveDateTime,
    /// Physical machines only; the report of a virtual one says nothing of the host's processors.
    pub(super) processors: u32,
    pub(super) cores: u32,
    pub(super) memory_mib: u32,
    /// Places in the fleet of the machines that this one runs.
    pub(super) runs: Vec<usize>,
}

/// Every machine, servers last.
pub(super) fn devices(seed: u64, today: NaiveDate) -> Vec<Device> {
    let mut devices = Vec::new();
    for (group, count) in GROUPS {
        for number in 1..=count {
            let mut random = Random::of_part(seed, devices.len() as u64);
            devices.push(device(group, number, devices.len(), &mut random, today));
        }
    }
    let servers = devices.len() - SERVERS as usize;
    let first_virtual = devices.len() - (HOSTS * MACHINES_OF_HOST) as usize;
    for host in 0..HOSTS as usize {
        let from = first_virtual + host * MACHINES_OF_HOST as usize;
        if let Some(device) = devices.get_mut(servers + host) {
            device.runs = (from..from + MACHINES_OF_HOST as usize).collect();
        }
    }
    junk_keys(&mut devices);
    devices
}

fn device(group: char, number: u32, at: usize, random: &mut Random, today: NaiveDate) -> Device {
    let is_virtual = group == 's' && number > SERVERS - HOSTS * MACHINES_OF_HOST;
    let (prefix, account, chassis) = match group {
        'e' => ("BUN-E", Some(format!("bun-elev-{number:03}")), Chassis::Laptop),
        'l' => ("BUN-L", Some(format!("bun-larare-{number:02}")), Chassis::Laptop),
        // Two machines of a ward share one account.
        'v' => ("VO", Some(format!("vo-avd-{:02}", number.div_ceil(2))), Chassis::Desktop),
        'd' => ("KS-RIT", Some("ks-handl-34".to_owned()), Chassis::Laptop),
        'i' => {
            let account = match number {
                1 => "it-chef".to_owned(),
                2 => "it-pedagog".to_owned(),
                technician => format!("it-tekn-{}", technician - 2),
            };
            ("IT", Some(account), Chassis::Laptop)
        }
        'b' => ("KBAB", Some(format!("kbab-{number:02}")), Chassis::Desktop),
        's' if is_virtual => ("SRV", None, Chassis::Virtual),
        's' => ("SRV", None, Chassis::Server),
        _ => ("KS", Some(format!("ks-handl-{number:02}")), Chassis::Desktop),
    };
    let name = format!("{prefix}-{number:03}");
    let (manufacturer, model) = model(chassis, random);
    let (processors, cores, memory_mib) = match chassis {
        Chassis::Server => (2, 16, 262_144),
        Chassis::Laptop | Chassis::Desktop | Chassis::Virtual => (1, 4, 16_384),
    };
    let reported = reported(random, today);
    let first_seen = today - Duration::days(i64::from(200 + random.below(900)));
    Device {
        group,
        agent_id: format!(
            "{name}-{first_seen}-{:02}-{:02}-{:02}",
            7 + random.below(9),
            random.below(60),
            random.below(60)
        ),
        name,
        serial: format!("EX{}", code(random, 8)),
        uuid: uuid(random),
        mac: mac(random),
        address: format!("10.{}.{}.{}", 10 + at / 100, at % 100, 10 + random.below(240)),
        chassis,
        manufacturer,
        model,
        account,
        reported,
        processors,
        cores,
        memory_mib,
        runs: Vec::new(),
    }
}

/// Most machines reported this month; one in fifty has been silent for about half a year.
fn reported(random: &mut Random, today: NaiveDate) -> NaiveDateTime {
    let days = if random.chance(2) { 120 + random.below(90) } else { 1 + random.below(21) };
    let minutes = 7 * 60 + random.below(9 * 60);
    let day = today - Duration::days(i64::from(days));
    day.and_time(chrono::NaiveTime::MIN) + Duration::minutes(i64::from(minutes))
}

fn model(chassis: Chassis, random: &mut Random) -> (&'static str, &'static str) {
    const LAPTOPS: [(&str, &str); 5] = [
        ("HP", "HP ProBook 430 G6"),
        ("HP", "HP ProBook x360 11 G5 EE"),
        ("LENOVO", "ThinkPad L13 Gen 2"),
        ("Dell Inc.", "Latitude 5420"),
        ("Dell Inc.", "Latitude 3310"),
    ];
    const DESKTOPS: [(&str, &str); 3] =
        [("HP", "HP EliteDesk 800 G5 SFF"), ("Dell Inc.", "OptiPlex 7070"), ("LENOVO", "ThinkCentre M720q")];
    const SERVERS: [(&str, &str); 2] = [("HPE", "ProLiant DL380 Gen10"), ("Dell Inc.", "PowerEdge R740")];
    let models: &[_] = match chassis {
        Chassis::Laptop => &LAPTOPS,
        Chassis::Desktop => &DESKTOPS,
        Chassis::Server => &SERVERS,
        Chassis::Virtual => &[("VMware, Inc.", "VMware Virtual Platform")],
    };
    random.one_of(models).copied().unwrap_or_default()
}

fn code(random: &mut Random, length: usize) -> String {
    const SIGNS: [char; 32] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'M',
        'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z', 'A',
    ];
    (0..length).filter_map(|_| random.one_of(&SIGNS)).collect()
}

fn uuid(random: &mut Random) -> String {
    let high = u128::from(random.next());
    let bits = (high << 64) | u128::from(random.next());
    uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid().to_string()
}

/// Locally administered, so it can belong to no real card.
fn mac(random: &mut Random) -> String {
    let [_, _, _, first, second, third, fourth, fifth] = random.next().to_be_bytes();
    format!("02:{first:02x}:{second:02x}:{third:02x}:{fourth:02x}:{fifth:02x}")
}

/// The junk that makers leave in the firmware. One machine has neither a serial nor a UUID of any worth.
fn junk_keys(devices: &mut [Device]) {
    const SERIALS: [(usize, &str); 6] = [
        (12, "To Be Filled By O.E.M."),
        (47, "0000000000"),
        (83, "Default string"),
        (118, "To Be Filled By O.E.M."),
        (141, "System Serial Number"),
        (166, ""),
    ];
    const UUIDS: [(usize, &str); 2] =
        [(29, "4BDRGGFE-2C0B-11E9-8E4C-PQ09ZZ17TT31"), (141, "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")];
    for (at, serial) in SERIALS {
        if let Some(device) = devices.get_mut(at) {
            serial.clone_into(&mut device.serial);
        }
    }
    for (at, uuid) in UUIDS {
        if let Some(device) = devices.get_mut(at) {
            uuid.clone_into(&mut device.uuid);
        }
    }
}

/// The operating system's full name and version.
pub(super) fn operating_system(chassis: Chassis) -> (&'static str, &'static str) {
    match chassis {
        Chassis::Laptop | Chassis::Desktop => ("Microsoft Windows 10 Pro", "10.0.19045"),
        Chassis::Server | Chassis::Virtual => ("Microsoft Windows Server 2019 Standard", "10.0.17763"),
    }
}

pub(super) fn processor(chassis: Chassis) -> &'static str {
    match chassis {
        Chassis::Laptop | Chassis::Desktop => "Intel(R) Core(TM) i5-8265U CPU @ 1.60GHz",
        Chassis::Server | Chassis::Virtual => "Intel(R) Xeon(R) Gold 6226R CPU @ 2.90GHz",
    }
}
