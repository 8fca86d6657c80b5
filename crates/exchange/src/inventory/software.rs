//! The software list: one row for each title that the agent lists, in the report's order. Nothing is merged or mapped
//! here; the same title twice is two rows (`licensing.md` N1, N4).

use chrono::NaiveDate;
use serde::Serialize;

use super::date::Order;
use super::raw::{RawRecord, RawRecords};
use super::remark::{At, RemarkCode, Remarks};
use super::report::Source;
use super::section::Section;
use super::value::typed_date;

/// One listed title. Texts are as received, outer space included; a blank one is unknown.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct SoftwareRow {
    /// From 1, in the report's software list.
    pub row: u32,
    /// The name; where an agent gives none, the product's GUID.
    pub name: String,
    pub version: Option<String>,
    pub publisher: Option<String>,
    pub arch: Option<String>,
    /// Where the agent found it: `registry`, `deb`, `rpm` … In OCS a number.
    pub source: Option<String>,
    pub install_date: Option<NaiveDate>,
    /// Present when it is installed for one account only.
    pub username: Option<String>,
    pub guid: Option<String>,
    pub category: Option<String>,
}

/// What a field of the list is, whichever agent names it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    Name,
    Version,
    Publisher,
    Arch,
    Source,
    InstallDate,
    Username,
    Guid,
    Category,
    None,
}

impl Slot {
    fn of(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "name" => Self::Name,
            "version" => Self::Version,
            "publisher" => Self::Publisher,
            "arch" | "architecture" | "bitswidth" => Self::Arch,
            "from" | "source" => Self::Source,
            "install_date" | "installdate" => Self::InstallDate,
            "username" => Self::Username,
            "guid" => Self::Guid,
            "system_category" | "category" => Self::Category,
            _ => Self::None,
        }
    }
}

/// Days that a platform gives to everything it does not know; real only as long as few rows share them.
const SHARED_ZERO_DATES: [(i32, u32, u32); 2] = [(2008, 12, 31), (2009, 1, 1)];

/// `None` when the report has no software section: that says nothing (`licensing.md` N5).
pub(super) fn read(raw: &RawRecords, source: Source, remarks: &mut Remarks) -> Option<Vec<SoftwareRow>> {
    let is_software: Vec<bool> =
        raw.names.iter().map(|name| Section::of(name) == Section::Software).collect();
    let slots: Vec<Slot> = raw.names.iter().map(|name| Slot::of(name)).collect();
    let order = match source {
        Source::AgentXml => Order::DayMonthYear,
        Source::GlpiJson | Source::OcsXml => Order::YearMonthDay,
    };
    let date_field =
        raw.names.iter().find(|name| Slot::of(name) == Slot::InstallDate).map_or("", |name| name);
    let records = raw.iter().filter(|record| is_software.get(usize::from(record.section_id)) == Some(&true));
    let mut list: Option<Vec<SoftwareRow>> = None;
    for (number, record) in (1..).zip(records) {
        let rows = list.get_or_insert_default();
        if !record.is_empty() {
            rows.extend(row(record, number, &slots, (date_field, order), remarks));
        }
    }
    if let Some(rows) = &mut list {
        forget_shared_zero_dates(rows, date_field, remarks);
    }
    list
}

fn row(
    record: RawRecord<'_>,
    number: u32,
    slots: &[Slot],
    (date_field, order): (&str, Order),
    remarks: &mut Remarks,
) -> Option<SoftwareRow> {
    let mut row = SoftwareRow { row: number, ..SoftwareRow::default() };
    for (id, text) in record.by_id() {
        let slot = slots.get(usize::from(id)).copied().unwrap_or(Slot::None);
        if slot == Slot::None || text.trim_ascii().is_empty() {
            continue;
        }
        let place = match slot {
            Slot::None => continue,
            Slot::InstallDate => {
                let at = At::field(record.section(), number, date_field);
                row.install_date = typed_date(text, order, at, remarks);
                continue;
            }
            Slot::Name => {
                if row.name.is_empty() {
                    text.clone_into(&mut row.name);
                }
                continue;
            }
            Slot::Version => &mut row.version,
            Slot::Publisher => &mut row.publisher,
            Slot::Arch => &mut row.arch,
            Slot::Source => &mut row.source,
            Slot::Username => &mut row.username,
            Slot::Guid => &mut row.guid,
            Slot::Category => &mut row.category,
        };
        place.get_or_insert_with(|| text.to_owned());
    }
    if row.name.is_empty() {
        let Some(guid) = &row.guid else {
            remarks.add(RemarkCode::RowShort, At::field(record.section(), number, "name"), "");
            return None;
        };
        row.name.clone_from(guid);
    }
    Some(row)
}

/// One such day on most rows is the platform's zero date (`formats.md` §2: 299 of 310).
fn forget_shared_zero_dates(rows: &mut [SoftwareRow], date_field: &str, remarks: &mut Remarks) {
    let dated = rows.iter().filter(|row| row.install_date.is_some()).count();
    for (year, month, day) in SHARED_ZERO_DATES {
        let zero = NaiveDate::from_ymd_opt(year, month, day);
        let share = rows.iter().filter(|row| row.install_date == zero).count();
        if share < 10 || share * 2 <= dated {
            continue;
        }
        for row in rows.iter_mut().filter(|row| row.install_date == zero) {
            row.install_date = None;
            let text = format!("{year}-{month:02}-{day:02}");
            remarks.add(RemarkCode::DatePlaceholder, At::field("softwares", row.row, date_field), &text);
        }
    }
}
