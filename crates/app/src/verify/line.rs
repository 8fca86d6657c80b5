//! Faults as lines: a code whose sentence the catalogue has, and the names that it says. No line holds a value of a
//! field.

use std::collections::BTreeMap;

use ansvar_store::verify::InventoryFault;
use serde::{Deserialize, Serialize};
use specta::Type;

/// So many of one kind are listed: who has altered a thousand devices in one way is told by some of them.
const MOST_OF_A_KIND: usize = 50;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct FaultLine {
    /// `verify-fault-<code>`, of a remark `verify-remark-<code>`.
    pub code: String,
    pub values: BTreeMap<String, String>,
}

pub(super) fn line<const N: usize>(code: &str, values: [(&str, String); N]) -> FaultLine {
    FaultLine {
        code: code.to_owned(),
        values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    }
}

/// Lines while they come.
#[derive(Debug, Default)]
pub(super) struct Lines {
    listed: Vec<FaultLine>,
    of_a_kind: BTreeMap<String, usize>,
    more: u32,
}

impl Lines {
    pub fn add<const N: usize>(&mut self, code: &str, values: [(&str, String); N]) {
        let seen = self.of_a_kind.entry(code.to_owned()).or_default();
        *seen += 1;
        if *seen > MOST_OF_A_KIND {
            self.more = self.more.saturating_add(1);
        } else {
            self.listed.push(line(code, values));
        }
    }

    /// The lines, and how many more there would be.
    pub fn listed(self) -> (Vec<FaultLine>, u32) {
        (self.listed, self.more)
    }
}

/// A fault in what imports have stored; one line for each field that it is about.
pub(super) fn add(lines: &mut Lines, fault: InventoryFault) {
    use InventoryFault as Of;
    let entry = |seq: u64| ("seq", seq.to_string());
    match fault {
        Of::ImportUnknown { source } => lines.add("import-unknown", [("source", source)]),
        Of::ImportMissing { seq, date } => lines.add("import-missing", [entry(seq), ("date", date)]),
        Of::ImportAltered { seq, date, fields } => {
            for field in fields {
                lines.add("import-altered", [entry(seq), ("date", date.clone()), ("field", field)]);
            }
        }
        Of::UndoneUnknown { seq } => lines.add("undone-unknown", [entry(seq)]),
        Of::ManifestMissing { seq, date } => lines.add("manifest-missing", [entry(seq), ("date", date)]),
        Of::ManifestAltered { seq, date } => lines.add("manifest-altered", [entry(seq), ("date", date)]),
        Of::ManifestUnknown => lines.add("manifest-unknown", []),
        Of::ReportsCounted { seq, date, told, found } => lines.add(
            "reports-counted",
            [entry(seq), ("date", date), ("told", told.to_string()), ("found", found.to_string())],
        ),
        Of::FilesDiffer { seq, date } => lines.add("files-differ", [entry(seq), ("date", date)]),
        Of::ReportMissing { device, file } => {
            lines.add("report-missing", [("device", device), ("file", file)]);
        }
        Of::ReportAltered { device, file } => {
            lines.add("report-altered", [("device", device), ("file", file)]);
        }
        Of::ReportUnknown { device, file } => {
            lines.add("report-unknown", [("device", device), ("file", file)]);
        }
        Of::ReportOrphan { file } => lines.add("report-orphan", [("file", file)]),
        Of::DeviceUnreadable { device } => lines.add("device-unreadable", [("device", device)]),
        Of::DeviceUnreported { device } => lines.add("device-unreported", [("device", device)]),
        Of::DeviceAltered { device, fields } if fields.is_empty() => {
            lines.add("device-altered", [("device", device), ("field", "all".to_owned())]);
        }
        Of::DeviceAltered { device, fields } => {
            for field in fields {
                lines.add("device-altered", [("device", device.clone()), ("field", field)]);
            }
        }
        Of::BeforeAltered { device, seq, date } => {
            lines.add("before-altered", [("device", device), entry(seq), ("date", date)]);
        }
        Of::TitleUnreadable { title } => lines.add("title-unreadable", [("title", title)]),
        Of::TitleUnreported { title, devices } => {
            lines.add("title-unreported", [("title", title), ("count", devices.to_string())]);
        }
        Of::TitleMissing { title } => lines.add("title-missing", [("title", title)]),
        Of::InstallationOneSided { title, device, others } => lines.add(
            "installation-one-sided",
            [("title", title), ("device", device), ("count", others.to_string())],
        ),
        Of::InstallationUntitled { device, titles } => {
            lines.add("installation-untitled", [("device", device), ("count", titles.to_string())]);
        }
        Of::DeviceCount { device } => lines.add("device-count", [("device", device)]),
        Of::TitleCount { title } => lines.add("title-count", [("title", title)]),
        Of::TitleMatched { title } => lines.add("title-matched", [("title", title)]),
        Of::PositionAltered { product } => lines.add("position-altered", [("product", product)]),
        Of::PositionMissing { product } => lines.add("position-missing", [("product", product)]),
        Of::PositionUnknown { product } => lines.add("position-unknown", [("product", product)]),
    }
}
