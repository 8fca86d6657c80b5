//! Records that have left the register: they are in no list unless they are asked for, and then every list of records
//! tells when each left, by whom and why.

use crate::list::{Column, ColumnKind as Kind};
use crate::migration::Step;

pub(crate) const STEP_RETIRED_LISTED: Step = Step {
    name: "retired_listed",
    // Few records have left, and every screen counts them: they are found without reading the live ones.
    sql: "CREATE INDEX retired_listed ON record (kind, name_key) WHERE retired IS NOT NULL;",
};

/// In these very words: SQLite takes an index over some rows only where the filter says what the index says.
pub(super) const LIVE: &str = "r.retired IS NULL";
pub(super) const GONE: &str = "r.retired IS NOT NULL";

pub(super) const JOIN: &str = " LEFT JOIN record retirer ON retirer.id = unhex(r.retired ->> '$.by', '-')";

pub(super) static COLUMNS: &[Column] = &[
    Column::new("retired_at", Kind::Instant, "r.retired ->> '$.at'"),
    Column::new("retired_by", Kind::Text, "retirer.name").ordered_by("retirer.name_key"),
    Column::new("retired_reason", Kind::Text, "r.retired ->> '$.reason'"),
];

/// The latest to leave stands first.
pub(super) const SORT: (&str, bool) = ("retired_at", true);

/// Whether a column tells of leaving the register: it is called the same in every table.
pub fn tells_of_leaving(column: &str) -> bool {
    COLUMNS.iter().any(|own| own.key == column)
}
