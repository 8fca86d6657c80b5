//! Bodies, units, persons, suppliers, and what is agreed and decided between them.

use crate::list::{Column, ColumnKind as Kind, Rows, Table};

const ID: &str = "lower(hex(r.id))";
const NAME: Column = Column::new("name", Kind::Text, "r.name").ordered_by("r.name_key");

pub(super) static BODY: Table = Table {
    name: "body",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r",
    rows: Rows::Records("r.kind = 'body'"),
    text: "r.name_fold || ' ' || fold(coalesce(r.fields ->> '$.abbreviation', ''))",
    columns: &[
        NAME,
        Column::new("abbreviation", Kind::Text, "r.fields ->> '$.abbreviation'"),
        Column::new("body_type", Kind::Code, "r.fields ->> '$.body_type'").codes(&[
            "municipal_council",
            "executive_board",
            "committee",
            "joint_committee",
            "municipal_company",
            "municipal_federation",
            "subcommittee",
            "group",
        ]),
        Column::new(
            "systems",
            Kind::Count,
            "(SELECT count(*) FROM reference f JOIN record s ON s.id = f.source \
              WHERE f.target = r.id AND f.field = 'owner' AND s.retired IS NULL)",
        ),
        Column::new("gaps", Kind::Count, "(SELECT count(*) FROM finding f WHERE f.object = r.id)"),
        Column::new("note", Kind::Text, "r.fields ->> '$.note'").hidden(),
    ],
    default_sort: ("name", false),
};

pub(super) static UNIT: Table = Table {
    name: "unit",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r \
        LEFT JOIN record body ON body.id = unhex(r.fields ->> '$.body', '-') \
        LEFT JOIN record parent ON parent.id = unhex(r.fields ->> '$.parent', '-')",
    rows: Rows::Records("r.kind = 'unit'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("unit_type", Kind::Code, "r.fields ->> '$.unit_type'").codes(&[
            "department",
            "it_unit",
            "unit",
        ]),
        Column::new("body", Kind::Text, "body.name").ordered_by("body.name_key"),
        Column::new("parent", Kind::Text, "parent.name").ordered_by("parent.name_key"),
        Column::new("cost_centre", Kind::Text, "r.fields ->> '$.cost_centre'").hidden(),
    ],
    default_sort: ("name", false),
};

pub(super) static PERSON: Table = Table {
    name: "person",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r \
        LEFT JOIN record unit ON unit.id = unhex(r.fields ->> '$.unit', '-') \
        LEFT JOIN record body ON body.id = unhex(r.fields ->> '$.body', '-')",
    rows: Rows::Records("r.kind = 'person'"),
    text: "r.name_fold || ' ' || fold(coalesce(r.fields ->> '$.title', ''))",
    columns: &[
        NAME,
        Column::new("title", Kind::Text, "r.fields ->> '$.title'"),
        Column::new("body", Kind::Text, "body.name").ordered_by("body.name_key"),
        Column::new("unit", Kind::Text, "unit.name").ordered_by("unit.name_key"),
        Column::new("phone", Kind::Text, "r.fields ->> '$.phone'"),
        Column::new("email", Kind::Text, "r.fields ->> '$.email'"),
        Column::new(
            "roles",
            Kind::Count,
            "(SELECT count(*) FROM reference f JOIN record a ON a.id = f.source \
              WHERE f.target = r.id AND f.field = 'holder' AND a.retired IS NULL AND a.fields ->> '$.valid_to' IS NULL)",
        ),
    ],
    default_sort: ("name", false),
};

pub(super) static SUPPLIER: Table = Table {
    name: "supplier",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r",
    rows: Rows::Records("r.kind = 'supplier'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("organisation_number", Kind::Text, "r.fields ->> '$.organisation_number'"),
        Column::new("phone", Kind::Text, "r.fields ->> '$.phone'"),
        Column::new("on_call_phone", Kind::Text, "r.fields ->> '$.on_call_phone'"),
        Column::new("email", Kind::Text, "r.fields ->> '$.email'"),
        Column::new(
            "systems",
            Kind::Count,
            "(SELECT count(*) FROM reference f JOIN record s ON s.id = f.source \
              WHERE f.target = r.id AND f.field = 'supplier' AND s.kind = 'system' AND s.retired IS NULL)",
        ),
    ],
    default_sort: ("name", false),
};

pub(super) static AGREEMENT: Table = Table {
    name: "agreement",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r LEFT JOIN record supplier ON supplier.id = unhex(r.fields ->> '$.supplier', '-')",
    rows: Rows::Records("r.kind = 'agreement'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("agreement_type", Kind::Code, "r.fields ->> '$.agreement_type'").codes(&[
            "operations_agreement",
            "service_level_agreement",
            "service_commitment",
            "framework_agreement",
            "data_processing_agreement",
            "other",
        ]),
        Column::new("supplier", Kind::Text, "supplier.name").ordered_by("supplier.name_key"),
        Column::new("start", Kind::Date, "r.fields ->> '$.start'"),
        Column::new("end", Kind::Date, "r.fields ->> '$.end'"),
        Column::new("note", Kind::Text, "r.fields ->> '$.note'").hidden(),
    ],
    default_sort: ("name", false),
};

pub(super) static MANDATE: Table = Table {
    name: "mandate",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r \
        LEFT JOIN record giver ON giver.id = unhex(r.fields ->> '$.giver', '-') \
        LEFT JOIN record receiver ON receiver.id = unhex(r.fields ->> '$.receiver', '-')",
    rows: Rows::Records("r.kind = 'mandate'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("giver", Kind::Text, "giver.name").ordered_by("giver.name_key"),
        Column::new("receiver", Kind::Text, "receiver.name").ordered_by("receiver.name_key"),
        Column::new("decided_on", Kind::Date, "r.fields ->> '$.decision.date'"),
        Column::new("valid_to", Kind::Date, "r.fields ->> '$.valid_to'"),
    ],
    default_sort: ("name", false),
};

pub(super) static GOAL: Table = Table {
    name: "goal",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r LEFT JOIN record unit ON unit.id = unhex(r.fields ->> '$.unit', '-')",
    rows: Rows::Records("r.kind = 'goal'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("goal_type", Kind::Code, "r.fields ->> '$.goal_type'").codes(&[
            "economy",
            "operations",
            "service_level",
            "security",
        ]),
        Column::new("unit", Kind::Text, "unit.name").ordered_by("unit.name_key"),
        Column::new("year", Kind::Count, "r.fields ->> '$.year'"),
        Column::new(
            "traced",
            Kind::Flag,
            "(r.fields ->> '$.mandate') IS NOT NULL OR (r.fields ->> '$.governing_document') IS NOT NULL",
        ),
    ],
    default_sort: ("name", false),
};

pub(super) static GOVERNING_DOCUMENT: Table = Table {
    name: "governing_document",
    id: ID,
    row: Some("r.number"),
    index: None,
    from: "record r LEFT JOIN record body ON body.id = unhex(r.fields ->> '$.adopted_by', '-')",
    rows: Rows::Records("r.kind = 'governing_document'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("document_type", Kind::Code, "r.fields ->> '$.document_type'").codes(&[
            "strategy",
            "policy",
            "instruction",
            "guideline",
            "delegation_scheme",
        ]),
        Column::new("adopted_by", Kind::Text, "body.name").ordered_by("body.name_key"),
        Column::new("adopted_on", Kind::Date, "r.fields ->> '$.adopted_on'"),
        Column::new("reviewed_on", Kind::Date, "r.fields ->> '$.reviewed_on'"),
        Column::new("review_interval_months", Kind::Count, "r.fields ->> '$.review_interval_months'"),
        Column::new("registry_number", Kind::Text, "r.fields ->> '$.registry_number'").hidden(),
    ],
    default_sort: ("name", false),
};
