//! Products, what has been bought, the rules that recognise titles, and the position.

use crate::list::{Column, ColumnKind as Kind, Rows, Table};

const METRICS: &[&str] = &[
    "device",
    "named_user",
    "user",
    "user_subscription",
    "concurrent",
    "server",
    "core",
    "processor",
    "user_cal",
    "device_cal",
];
const GRADES: &[&str] = &["none", "quote", "order", "invoice", "agreement"];

pub(super) static LICENCE_POSITION: Table = Table {
    name: "licence_position",
    id: "lower(hex(r.product)) || '-' || r.metric",
    row: None,
    index: None,
    from: "licence_position r LEFT JOIN record product ON product.id = r.product",
    rows: Rows::Others("product.retired IS NULL"),
    text: "product.name_fold",
    columns: &[
        Column::new("product", Kind::Text, "product.name").ordered_by("product.name_key"),
        Column::new("entitled", Kind::Quantity, "r.entitled"),
        Column::new("metric", Kind::Code, "r.metric").codes(METRICS),
        Column::new("consumed", Kind::Quantity, "r.consumed"),
        Column::new("balance", Kind::Balance, "r.balance"),
        // A shortfall that has no price comes after those that have, and before what lacks nothing.
        Column::new("risk", Kind::Money, "r.risk").ordered_by("coalesce(r.risk, 0) + (r.shortfall > 0)"),
        Column::new("evidence_grade", Kind::Code, "r.evidence_grade").codes(GRADES),
        Column::new("status", Kind::Code, "r.status").codes(&[
            "shortfall",
            "unknown",
            "balanced",
            "surplus",
            "unlimited",
        ]),
        Column::new("shortfall", Kind::Count, "r.shortfall").hidden(),
        Column::new("unused", Kind::Count, "r.unused").hidden(),
        Column::new("known_entitled", Kind::Count, "r.known_entitled").hidden(),
        Column::new("proven_entitled", Kind::Quantity, "r.proven_entitled").hidden(),
        Column::new("proven_shortfall", Kind::Count, "r.proven_shortfall").hidden(),
        Column::new("publisher", Kind::Text, "product.fields ->> '$.publisher'").hidden(),
        Column::new("product_id", Kind::Text, "lower(hex(r.product))").hidden(),
        Column::new("as_of", Kind::Date, "r.as_of").hidden(),
    ],
    default_sort: ("risk", true),
};

pub(super) static ENTITLEMENT: Table = Table {
    name: "entitlement",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r \
        LEFT JOIN record product ON product.id = unhex(r.fields ->> '$.product', '-') \
        LEFT JOIN record supplier ON supplier.id = unhex(r.fields ->> '$.supplier', '-')",
    rows: Rows::Records("r.kind = 'entitlement'"),
    text: "product.name_fold || ' ' || r.name_fold",
    columns: &[
        Column::new("product", Kind::Text, "product.name").ordered_by("product.name_key"),
        Column::new("version", Kind::Text, "r.fields ->> '$.version'"),
        Column::new("quantity", Kind::Quantity, "r.fields ->> '$.quantity'"),
        Column::new("metric", Kind::Code, "r.fields ->> '$.metric'").codes(METRICS),
        Column::new("start", Kind::Date, "r.fields ->> '$.start'"),
        Column::new("end", Kind::Date, "r.fields ->> '$.end'"),
        Column::new("evidence_grade", Kind::Code, "r.fields ->> '$.evidence_grade'").codes(GRADES),
        Column::new("evidence", Kind::Text, "r.fields ->> '$.evidence'").hidden(),
        Column::new("unit_price", Kind::Money, "r.fields ->> '$.unit_price'").hidden(),
        Column::new("acquisition_kind", Kind::Code, "r.fields ->> '$.acquisition_kind'")
            .codes(&["full", "upgrade", "maintenance", "subscription", "oem", "free"])
            .hidden(),
        Column::new("order_number", Kind::Text, "r.fields ->> '$.order_number'").hidden(),
        Column::new("supplier", Kind::Text, "supplier.name").ordered_by("supplier.name_key").hidden(),
        Column::new("note", Kind::Text, "r.fields ->> '$.note'").hidden(),
        Column::new("product_id", Kind::Text, "lower(hex(product.id))").hidden(),
    ],
    default_sort: ("product", false),
};

pub(super) static SOFTWARE_PRODUCT: Table = Table {
    name: "software_product",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r",
    rows: Rows::Records("r.kind = 'software_product'"),
    text: "r.name_fold || ' ' || fold(coalesce(r.fields ->> '$.publisher', ''))",
    columns: &[
        Column::new("name", Kind::Text, "r.name").ordered_by("r.name_key"),
        Column::new("publisher", Kind::Text, "r.fields ->> '$.publisher'"),
        Column::new("product_kind", Kind::Code, "r.fields ->> '$.product_kind'").codes(&[
            "commercial",
            "freeware",
            "open_source",
            "component",
        ]),
        Column::new("metric", Kind::Code, "r.fields ->> '$.metric'").codes(METRICS),
        Column::new(
            "titles",
            Kind::Count,
            "(SELECT count(*) FROM title t WHERE t.product = r.id AND t.device_count > 0)",
        ),
    ],
    default_sort: ("name", false),
};

pub(super) static NORMALISATION_RULE: Table = Table {
    name: "normalisation_rule",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r LEFT JOIN record product ON product.id = unhex(r.fields ->> '$.product', '-')",
    rows: Rows::Records("r.kind = 'normalisation_rule'"),
    text: "r.name_fold",
    columns: &[
        Column::new("order", Kind::Count, "r.fields ->> '$.order'"),
        Column::new("pattern", Kind::Text, "r.name").ordered_by("r.name_key"),
        Column::new("match_kind", Kind::Code, "r.fields ->> '$.match_kind'")
            .codes(&["exact", "prefix", "contains"]),
        Column::new("product", Kind::Text, "product.name").ordered_by("product.name_key"),
        Column::new("version", Kind::Text, "r.fields ->> '$.version'"),
        Column::new("publisher", Kind::Text, "r.fields ->> '$.publisher'").hidden(),
    ],
    default_sort: ("order", false),
};
