//! Devices, the titles found on them, and the imports that brought them.

use crate::list::{Column, ColumnKind as Kind, Rows, Table};

pub(super) static DEVICE: Table = Table {
    name: "device",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "device r LEFT JOIN record body ON body.id = r.body",
    rows: Rows::Others("r.is_withdrawn = 0"),
    text: "fold(r.name || ' ' || coalesce(r.serial, '') || ' ' || coalesce(r.account, ''))",
    columns: &[
        Column::new("name", Kind::Text, "r.name").ordered_by("r.name_key"),
        Column::new("device_kind", Kind::Code, "r.device_kind").codes(&[
            "desktop",
            "laptop",
            "server",
            "vm",
            "phone",
            "printer",
            "network_equipment",
            "other",
        ]),
        Column::new("os_name", Kind::Text, "r.os_name"),
        Column::new("account", Kind::Text, "r.account"),
        Column::new("title_count", Kind::Count, "r.title_count"),
        Column::new("last_seen", Kind::Date, "r.last_seen"),
        Column::new("body", Kind::Text, "body.name").ordered_by("body.name_key").hidden(),
        Column::new("serial", Kind::Text, "r.serial").hidden(),
        Column::new("manufacturer", Kind::Text, "r.manufacturer").hidden(),
        Column::new("model", Kind::Text, "r.model").hidden(),
        Column::new("first_seen", Kind::Date, "r.first_seen").hidden(),
        Column::new("decommissioned", Kind::Date, "r.decommissioned").hidden(),
    ],
    default_sort: ("name", false),
};

pub(super) static TITLE: Table = Table {
    name: "title",
    id: "CAST(r.number AS TEXT)",
    row: Some("r.number"),
    index: None,
    from: "title r LEFT JOIN record product ON product.id = r.product",
    rows: Rows::Others("r.device_count > 0"),
    text: "fold(r.name || ' ' || r.publisher)",
    columns: &[
        Column::new("name", Kind::Text, "r.name").ordered_by("r.name_key"),
        Column::new("version", Kind::Text, "r.version"),
        Column::new("publisher", Kind::Text, "r.publisher"),
        Column::new("device_count", Kind::Count, "r.device_count"),
        Column::new("product", Kind::Text, "product.name").ordered_by("product.name_key"),
        Column::new(
            "recognised",
            Kind::Code,
            "CASE WHEN r.product IS NOT NULL THEN 'matched' WHEN r.is_ignored THEN 'ignored' ELSE 'unmatched' END",
        )
        .codes(&["unmatched", "matched", "ignored"]),
        Column::new("arch", Kind::Text, "r.arch").hidden(),
    ],
    default_sort: ("device_count", true),
};

pub(super) static IMPORT_BATCH: Table = Table {
    name: "import_batch",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "import_batch r LEFT JOIN record who ON who.id = r.by",
    // A decision changes devices as an import does, but it is looked back at among the decisions.
    rows: Rows::Others("r.kind <> 'identity'"),
    text: "fold(r.source)",
    columns: &[
        Column::new("at", Kind::Instant, "r.at"),
        Column::new("kind", Kind::Code, "r.kind").codes(&["inventory", "entitlement"]),
        Column::new("source", Kind::Text, "r.source"),
        Column::new("devices", Kind::Count, "r.devices"),
        Column::new("installations", Kind::Count, "r.installations"),
        Column::new("unchanged", Kind::Count, "r.unchanged"),
        Column::new("rejected", Kind::Count, "json_array_length(r.rejected)"),
        Column::new("by", Kind::Text, "who.name").ordered_by("who.name_key"),
        Column::new("undone_at", Kind::Instant, "r.undone_at"),
    ],
    default_sort: ("at", true),
};

/// The latest entry of a decision: the one that made it stand.
macro_rules! of_latest_entry {
    ($what:literal) => {
        concat!(
            "(SELECT ",
            $what,
            " FROM journal_record jr JOIN journal j ON j.scope = jr.scope AND j.seq = jr.seq ",
            "LEFT JOIN record actor ON actor.id = j.actor WHERE jr.record = r.id ORDER BY jr.revision DESC LIMIT 1)"
        )
    };
}

pub(super) static IDENTITY_DECISION: Table = Table {
    name: "identity_decision",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r",
    rows: Rows::Records("r.kind = 'identity_decision'"),
    text: "fold(r.name || ' ' || (r.fields ->> '$.device.serials') || ' ' || (r.fields ->> '$.other.serials'))",
    columns: &[
        Column::new("device", Kind::Text, "r.fields ->> '$.device.name'"),
        Column::new("other", Kind::Text, "r.fields ->> '$.other.name'"),
        Column::new("verdict", Kind::Code, "r.fields ->> '$.verdict'").codes(&[
            "same",
            "different",
            "board_replaced",
        ]),
        Column::new("replaced_on", Kind::Date, "r.fields ->> '$.replaced_on'"),
        Column::new("reason", Kind::Text, "r.fields ->> '$.reason'"),
        Column::new("at", Kind::Instant, of_latest_entry!("j.at")),
        Column::new("by", Kind::Text, of_latest_entry!("actor.name"))
            .ordered_by(of_latest_entry!("actor.name_key")),
        Column::new("device_id", Kind::Text, "replace(r.fields ->> '$.device.id', '-', '')").hidden(),
        Column::new("other_id", Kind::Text, "replace(r.fields ->> '$.other.id', '-', '')").hidden(),
    ],
    default_sort: ("at", true),
};
