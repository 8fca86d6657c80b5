//! What makers and platforms put where an identity should be. Data: compared in lower case without spaces.

/// Serial numbers that many machines share.
pub(super) const SERIALS: [&str; 16] = [
    "0",
    "0000000000",
    "123456789",
    "1234567890",
    "none",
    "n/a",
    "na",
    "null",
    "unknown",
    "notspecified",
    "notapplicable",
    "defaultstring",
    "systemserialnumber",
    "tobefilledbyo.e.m.",
    "o.e.m.",
    "release-keys",
];

/// UUIDs that a board maker never changed from the template.
pub(super) const UUIDS: [&str; 2] =
    ["03000200-0400-0500-0006-000700080009", "12345678-1234-5678-90ab-cddeefaabbcc"];

/// Beginnings of addresses that belong to virtual adapters and not to a machine, two digits for each byte.
/// Locally administered addresses (docker, KVM, most VPN clients) are dropped by their bit, not by this list.
pub(super) const VIRTUAL_MACS: [&str; 9] = [
    "00155d",   // Hyper-V
    "080027",   // VirtualBox
    "005056c0", // VMware's adapters on the host
    "00ff",     // TAP adapters of VPN clients
    "00059a",   // AnyConnect
    "00090ffe", // FortiClient
    "00090faa", // FortiClient
    "001c42",   // Parallels
    "00163e",   // Xen
];
