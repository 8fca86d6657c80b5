//! Roles, who holds them, and what is missing.

use crate::list::{Column, ColumnKind as Kind, Rows, Table};

pub(super) static FINDING: Table = Table {
    name: "finding",
    id: "lower(hex(r.object)) || '-' || r.code || '-' || r.facts",
    row: None,
    index: None,
    from: "finding r",
    rows: Rows::Others("true"),
    text: "fold(r.name)",
    columns: &[
        Column::new("object", Kind::Text, "r.name").ordered_by("r.name_key"),
        Column::new("code", Kind::Code, "r.code").codes(&[
            "connected_without_owner",
            "owner_missing",
            "steward_missing",
            "appointment_undecided",
            "steward_de_facto",
            "connection_unapproved",
            "it_owns_operational_system",
            "emergency_contact_missing",
            "role_vacant",
            "service_commitment_missing",
            "mandate_missing",
            "goal_orphan",
            "steering_economic_only",
            "document_review_overdue",
        ]),
        Column::new("severity", Kind::Code, "CASE r.severity WHEN 1 THEN 'serious' ELSE 'notable' END")
            .ordered_by("r.severity")
            .codes(&["serious", "notable"]),
        Column::new("section", Kind::Text, "r.section").ordered_by("r.section"),
        Column::new("since", Kind::Date, "r.since"),
        Column::new("kind", Kind::Code, "r.kind")
            .codes(&["system", "body", "unit", "goal", "governing_document"])
            .hidden(),
        Column::new("object_id", Kind::Text, "lower(hex(r.object))").hidden(),
        Column::new("facts", Kind::Text, "r.facts").hidden(),
    ],
    default_sort: ("severity", true),
};

pub(super) static ROLE_ASSIGNMENT: Table = Table {
    name: "role_assignment",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r \
        LEFT JOIN record role ON role.id = unhex(r.fields ->> '$.role_type', '-') \
        LEFT JOIN record holder ON holder.id = unhex(r.fields ->> '$.holder', '-') \
        LEFT JOIN record object ON object.id = unhex(r.fields ->> '$.object.id', '-') \
        LEFT JOIN record decider ON decider.id = unhex(r.fields ->> '$.decision.body', '-')",
    rows: Rows::Records("r.kind = 'role_assignment'"),
    text: "holder.name_fold || ' ' || object.name_fold || ' ' || role.name_fold",
    columns: &[
        Column::new("holder", Kind::Text, "holder.name").ordered_by("holder.name_key"),
        Column::new("role", Kind::Text, "role.name").ordered_by("role.name_key"),
        Column::new("object", Kind::Text, "object.name").ordered_by("object.name_key"),
        Column::new("assignment_kind", Kind::Code, "r.fields ->> '$.assignment_kind'")
            .codes(&["formal", "acting", "de_facto"]),
        Column::new(
            "decision",
            Kind::Decision,
            "coalesce(decider.fields ->> '$.abbreviation', decider.name) || ' § ' || \
             (r.fields ->> '$.decision.paragraph') || ' ' || (r.fields ->> '$.decision.date')",
        ),
        Column::new("valid_from", Kind::Date, "r.fields ->> '$.valid_from'"),
        Column::new("valid_to", Kind::Date, "r.fields ->> '$.valid_to'"),
        Column::new("share_percent", Kind::Count, "r.fields ->> '$.share_percent'").hidden(),
        Column::new("object_kind", Kind::Code, "r.fields ->> '$.object.on'")
            .codes(&["municipality", "body", "system"])
            .hidden(),
        Column::new("object_id", Kind::Text, "lower(hex(object.id))").hidden(),
        Column::new("holder_id", Kind::Text, "lower(hex(holder.id))").hidden(),
    ],
    default_sort: ("holder", false),
};

pub(super) static ROLE_TYPE: Table = Table {
    name: "role_type",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r",
    rows: Rows::Records("r.kind = 'role_type'"),
    text: "r.name_fold",
    columns: &[
        Column::new("name", Kind::Text, "r.name").ordered_by("r.name_key"),
        Column::new("level", Kind::Code, "r.fields ->> '$.level'").codes(&["municipality", "body", "system"]),
        Column::new("required", Kind::Flag, "r.fields ->> '$.required'"),
        Column::new("appointed_by", Kind::Code, "r.fields ->> '$.appointed_by'").codes(&[
            "accountable_body",
            "executive_board",
            "any_body",
        ]),
        Column::new("duties", Kind::Text, "r.fields ->> '$.duties'").hidden(),
    ],
    default_sort: ("name", false),
};
