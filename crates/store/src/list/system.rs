//! Systems, equipment on the network, and what depends on what.

use crate::list::{Column, ColumnKind as Kind, Index, Rows, Table};
use crate::migration::Step;

pub(crate) const STEP_SYSTEM_LISTED: Step =
    Step { name: "system_listed", sql: include_str!("system_listed.sql") };

const LISTED: Index = Index {
    name: "system_listed",
    paths: &[
        "$.lifecycle_stage",
        "$.criticality.level",
        "$.system_type",
        "$.ownership_class",
        "$.max_tolerable_outage_hours",
        "$.owner",
        "$.unit",
        "$.supplier",
    ],
};

const FROM: &str = "record r \
    LEFT JOIN record owner ON owner.id = unhex(r.fields ->> '$.owner', '-') \
    LEFT JOIN record unit ON unit.id = unhex(r.fields ->> '$.unit', '-') \
    LEFT JOIN record supplier ON supplier.id = unhex(r.fields ->> '$.supplier', '-') \
    LEFT JOIN record decider ON decider.id = unhex(r.fields ->> '$.criticality.decision.body', '-') \
    LEFT JOIN chain ON chain.system = r.id";

const NAME: Column = Column::new("name", Kind::Text, "r.name").ordered_by("r.name_key");
const OWNER: Column = Column::new("owner", Kind::Text, "owner.name").ordered_by("owner.name_key");
const STEWARD: Column = Column::new("steward", Kind::Text, "chain.steward").ordered_by("chain.steward_key");
const CHAIN: Column = Column::new("chain", Kind::Chain, "chain.glyph");
const CHAIN_STATE: Column =
    Column::new("chain_state", Kind::Code, "chain.state").codes(&["decided", "informal", "vacant"]).hidden();
const LIFECYCLE: Column = Column::new("lifecycle_stage", Kind::Code, "r.fields ->> '$.lifecycle_stage'")
    .codes(&["planned", "acquiring", "in_operation", "phasing_out", "closed"]);
const CRITICALITY: Column = Column::new("criticality", Kind::Code, "r.fields ->> '$.criticality.level'")
    .codes(&["society_critical", "operations_critical", "neither"]);
const CLASSIFICATION: Column = Column::new(
    "classification",
    Kind::Classification,
    "(r.fields ->> '$.classification.confidentiality') || (r.fields ->> '$.classification.integrity') \
     || (r.fields ->> '$.classification.availability') || (r.fields ->> '$.classification.traceability')",
);
const SUPPLIER: Column =
    Column::new("supplier", Kind::Text, "supplier.name").ordered_by("supplier.name_key").hidden();
const UNIT: Column = Column::new("unit", Kind::Text, "unit.name").ordered_by("unit.name_key").hidden();
const PURPOSE: Column = Column::new("purpose", Kind::Text, "r.fields ->> '$.purpose'").hidden();
const GAPS: Column =
    Column::new("gaps", Kind::Count, "(SELECT count(*) FROM finding f WHERE f.object = r.id)").hidden();
const OUTAGE: Column =
    Column::new("max_tolerable_outage_hours", Kind::Count, "r.fields ->> '$.max_tolerable_outage_hours'")
        .hidden();
const DECISION: Column = Column::new(
    "criticality_decision",
    Kind::Decision,
    "coalesce(decider.fields ->> '$.abbreviation', decider.name) || ' § ' || \
     (r.fields ->> '$.criticality.decision.paragraph') || ' ' || (r.fields ->> '$.criticality.decision.date')",
)
.hidden();

pub(super) static SYSTEM: Table = Table {
    name: "system",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: Some(LISTED),
    from: FROM,
    rows: Rows::Records("r.kind = 'system'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        OWNER,
        CRITICALITY,
        CHAIN,
        STEWARD,
        CLASSIFICATION,
        LIFECYCLE,
        CHAIN_STATE,
        GAPS,
        Column::new("system_type", Kind::Code, "r.fields ->> '$.system_type'")
            .codes(&["information_system", "connected_device"])
            .hidden(),
        Column::new("ownership_class", Kind::Code, "r.fields ->> '$.ownership_class'")
            .codes(&["own", "municipality_wide", "company", "several_organisations"])
            .hidden(),
        UNIT,
        SUPPLIER,
        PURPOSE,
        OUTAGE,
        DECISION,
    ],
    default_sort: ("name", false),
};

pub(super) static CONNECTED_DEVICE: Table = Table {
    name: "connected_device",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: Some(LISTED),
    from: FROM,
    rows: Rows::Records("r.kind = 'system' AND r.fields ->> '$.system_type' = 'connected_device'"),
    text: "r.name_fold",
    columns: &[
        NAME,
        Column::new("equipment_type", Kind::Code, "r.fields ->> '$.connection.equipment_type'").codes(&[
            "alarm",
            "access_control",
            "building",
            "camera",
            "network",
            "other",
        ]),
        Column::new("location", Kind::Text, "r.fields ->> '$.connection.location'"),
        OWNER,
        CHAIN,
        STEWARD,
        Column::new("approved", Kind::Flag, "(r.fields ->> '$.connection.approval') IS NOT NULL"),
        Column::new("installer", Kind::Text, "r.fields ->> '$.connection.installer'").hidden(),
        Column::new("address", Kind::Text, "r.fields ->> '$.connection.address'").hidden(),
        Column::new("network_segment", Kind::Text, "r.fields ->> '$.connection.network_segment'").hidden(),
        LIFECYCLE,
        CRITICALITY,
        SUPPLIER,
        GAPS,
        CHAIN_STATE,
    ],
    default_sort: ("name", false),
};

pub(super) static DEPENDENCY: Table = Table {
    name: "dependency",
    id: "lower(hex(r.id))",
    row: Some("r.number"),
    index: None,
    from: "record r \
        LEFT JOIN record s ON s.id = unhex(r.fields ->> '$.system', '-') \
        LEFT JOIN record n ON n.id = unhex(r.fields ->> '$.needs', '-')",
    rows: Rows::Records("r.kind = 'dependency'"),
    text: "r.name_fold",
    columns: &[
        Column::new("system", Kind::Text, "s.name").ordered_by("s.name_key"),
        Column::new("needs", Kind::Text, "n.name").ordered_by("n.name_key"),
        Column::new("what", Kind::Text, "r.fields ->> '$.what'"),
    ],
    default_sort: ("system", false),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_holds_what_the_list_believes() {
        let paths: Vec<&str> =
            STEP_SYSTEM_LISTED.sql.split('\'').filter(|text| text.starts_with("$.")).collect();
        assert_eq!(paths, LISTED.paths);
    }

    #[test]
    fn only_what_is_in_the_index_is_looked_for_there() {
        assert!(LISTED.holds("r.kind = 'system' AND (r.fields ->> '$.owner') IS NULL"));
        assert!(!LISTED.holds("(r.fields ->> '$.owner') IS NULL AND (r.fields ->> '$.purpose') IS NULL"));
    }
}
