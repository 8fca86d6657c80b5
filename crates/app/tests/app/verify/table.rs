//! Tamperings that one statement does, each with the fault that tells of it.

use super::{Template, fault, only, tampered, told};

/// A device's column set to something else, and the fact that is told.
const FACTS: &[(&str, &str)] = &[
    ("name = 'LAP-9'", "name"),
    ("serial = 'sn9'", "serial"),
    ("uuid = NULL", "uuid"),
    (r#"agent_ids = '["LAP-7-2026-01-01-00-00-00"]'"#, "agent_ids"),
    (r#"macs = '["8c:16:45:aa:10:07"]'"#, "macs"),
    ("device_kind = 'server'", "device_kind"),
    ("manufacturer = 'Contoso'", "manufacturer"),
    ("model = 'Modell 1'", "model"),
    ("os_name = 'Windows Server'", "os_name"),
    ("os_version = '10'", "os_version"),
    ("account = 'carl'", "account"),
    ("body = randomblob(16)", "body"),
    ("first_seen = '2020-01-01'", "first_seen"),
    ("last_seen = '2026-11-22'", "last_seen"),
    ("decommissioned = '2026-11-02'", "decommissioned"),
    ("has_software = 0", "has_software"),
    ("facts_hash = 'ff'", "facts_hash"),
    ("batch = (SELECT batch FROM device WHERE name = 'LAP-1')", "batch"),
];

#[test]
fn a_fact_of_a_device() {
    let template = Template::made();
    for (set, field) in FACTS {
        let name = if *field == "name" { "LAP-9" } else { "LAP-4" };
        let stage = template.copied();
        let report = tampered(&stage, &format!("UPDATE device SET {set} WHERE name = 'LAP-4'"));
        // What follows for the positions is told besides.
        let told: Vec<_> =
            told(&report).into_iter().filter(|(code, _)| !code.starts_with("position")).collect();
        assert_eq!(told, [fault("device-altered", &[name, field])], "{set}");
    }
}

/// What is done past the write door, and the one fault that tells of it with what it names.
const TAMPERINGS: &[(&str, &str, &[&str])] = &[
    (
        "UPDATE report SET raw = (SELECT raw FROM report WHERE file LIKE 'LAP-3-2026-11-01%') WHERE file LIKE 'LAP-4-%'",
        "report-altered",
        &["LAP-4", "LAP-4-2026-11-01.json"],
    ),
    ("UPDATE report SET file = 'x.json' WHERE file LIKE 'LAP-4-%'", "report-altered", &["LAP-4", "x.json"]),
    (
        "UPDATE report SET size = 1 WHERE file LIKE 'LAP-4-%'",
        "report-altered",
        &["LAP-4", "LAP-4-2026-11-01.json"],
    ),
    (
        "UPDATE report SET received_at = '2026-11-02T12:00:00.000Z' WHERE file LIKE 'LAP-4-%'",
        "report-altered",
        &["LAP-4", "LAP-4-2026-11-01.json"],
    ),
    (
        "UPDATE report SET remarks = '[]  ' WHERE file LIKE 'LAP-4-%'",
        "report-altered",
        &["LAP-4", "LAP-4-2026-11-01.json"],
    ),
    (
        "UPDATE report SET batch = (SELECT batch FROM report WHERE file LIKE 'LAP-5-%') WHERE file LIKE 'LAP-4-%'",
        "report-altered",
        &["LAP-4", "LAP-4-2026-11-01.json"],
    ),
    (
        "UPDATE report SET raw = x'00' WHERE file LIKE 'LAP-6-%'",
        "report-altered",
        &["LAP-6", "LAP-6-2026-11-20.json"],
    ),
    (
        "DELETE FROM report WHERE file LIKE 'LAP-2-2026-10-01%'",
        "report-missing",
        &["LAP-2", "LAP-2-2026-10-01.json"],
    ),
    (
        "INSERT INTO report SELECT randomblob(32), device, batch, 'ny.json', size, source, reported_at, received_at, is_partial, raw, remarks, agent_id FROM report WHERE file LIKE 'LAP-4-%'",
        "report-unknown",
        &["LAP-4", "ny.json"],
    ),
    (
        "UPDATE device_before SET before = replace(before, 'anna', 'carl') WHERE before LIKE '%LAP-1%'",
        "before-altered",
        &["LAP-1"],
    ),
    ("DELETE FROM device_before WHERE before LIKE '%LAP-1%'", "before-altered", &["LAP-1"]),
    ("UPDATE device_before SET before = '{' WHERE before LIKE '%LAP-1%'", "before-altered", &["LAP-1"]),
    ("UPDATE device SET title_count = 1 WHERE name = 'LAP-4'", "device-count", &["LAP-4"]),
    ("UPDATE title SET device_count = 1 WHERE name = 'Program 2'", "title-count", &["Program 2"]),
    (
        "UPDATE title SET devices = x'', device_count = 0 WHERE name = 'Program 14'",
        "installation-one-sided",
        &["LAP-4", "Program 14"],
    ),
    ("UPDATE inventory_manifest SET manifest = manifest || ' ' WHERE rowid = 3", "manifest-altered", &[]),
    ("INSERT INTO inventory_manifest VALUES (randomblob(16), '{}')", "manifest-unknown", &[]),
    ("DELETE FROM import_batch WHERE number = 2", "import-missing", &[]),
    (
        "INSERT INTO import_batch (id, kind, at, by, command, source, devices, installations, unchanged, rejected) SELECT randomblob(16), kind, at, by, randomblob(16), 'usb', 0, 0, 0, '[]' FROM import_batch WHERE number = 1",
        "import-unknown",
        &["usb"],
    ),
    ("UPDATE import_batch SET undone_at = NULL WHERE number = 3", "import-altered", &["undone"]),
    ("UPDATE import_batch SET undone_at = at WHERE number = 2", "import-altered", &["undone"]),
    ("UPDATE import_batch SET installations = 1 WHERE number = 1", "import-altered", &["installations"]),
    ("UPDATE import_batch SET by = randomblob(16) WHERE number = 1", "import-altered", &["by"]),
    ("UPDATE import_batch SET at = '2026-11-22T12:00:00.000Z' WHERE number = 1", "import-altered", &["at"]),
    ("UPDATE import_batch SET rejected = '[{}]' WHERE number = 1", "import-altered", &["rejected"]),
    ("UPDATE import_batch SET kind = 'entitlement' WHERE number = 1", "import-missing", &[]),
    ("UPDATE licence_position SET shortfall = 0", "position-altered", &["Kontorspaketet"]),
    ("UPDATE licence_position SET evidence_grade = 'agreement'", "position-altered", &["Kontorspaketet"]),
    ("UPDATE licence_position SET as_of = '2026-01-01'", "position-altered", &["Kontorspaketet"]),
    ("UPDATE licence_position SET shortfall = -1", "position-altered", &["Kontorspaketet"]),
    ("DELETE FROM licence_position", "position-missing", &["Kontorspaketet"]),
    ("UPDATE title SET is_ignored = 1 WHERE name = 'Program 2'", "title-matched", &["Program 2"]),
    ("UPDATE title SET version_rank = -1 WHERE name = 'Program 2'", "title-matched", &["Program 2"]),
];

#[test]
fn one_thing_is_told_once() {
    let template = Template::made();
    for (sql, code, values) in TAMPERINGS {
        assert_eq!(only(&template.copied(), sql), fault(code, values), "{sql}");
    }
}

/// A row of the wrong form is a fault that names it, and not a check that breaks off.
const UNREADABLE: &[(&str, &str, &str)] = &[
    ("UPDATE device SET titles = x'80' WHERE name = 'LAP-4'", "device-unreadable", "LAP-4"),
    ("UPDATE device SET titles = x'0100' WHERE name = 'LAP-4'", "device-unreadable", "LAP-4"),
    ("UPDATE device SET agent_ids = 'x' WHERE name = 'LAP-4'", "device-unreadable", "LAP-4"),
    ("UPDATE device SET last_seen = 'igår' WHERE name = 'LAP-4'", "device-unreadable", "LAP-4"),
    ("UPDATE device SET id = x'01' WHERE name = 'LAP-4'", "device-unreadable", "LAP-4"),
    ("UPDATE title SET devices = x'80' WHERE name = 'Program 2'", "title-unreadable", "Program 2"),
    (
        "UPDATE title SET publisher = CAST(x'ff' AS TEXT) WHERE name = 'Program 2'",
        "title-unreadable",
        "Program 2",
    ),
];

#[test]
fn what_does_not_read() {
    let template = Template::made();
    for (sql, code, name) in UNREADABLE {
        let told = told(&tampered(&template.copied(), sql));
        assert!(told.contains(&fault(code, &[name])), "{sql}: {told:?}");
    }
}
