//! One device with what is installed on it and the reports that said so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::app::App;
use crate::failure::{Failure, Result};

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct DeviceDetail {
    #[specta(type = String)]
    pub id: Uuid,
    pub name: String,
    pub device_kind: String,
    pub serial: Option<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    pub account: Option<String>,
    pub first_seen: NaiveDate,
    pub last_seen: NaiveDate,
    /// Without one nothing is known of what is installed.
    pub has_software: bool,
    pub titles: Vec<DeviceTitle>,
    pub reports: Vec<ReportView>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct DeviceTitle {
    pub name: String,
    pub version: String,
    pub publisher: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ReportView {
    pub file: String,
    pub source: String,
    pub reported_at: Option<String>,
    pub received_at: String,
    pub is_partial: bool,
}

impl App {
    pub fn device(&self, id: Uuid) -> Result<DeviceDetail> {
        self.read(|read| {
            let device = read.device_by_id(id)?.ok_or_else(|| Failure::not_found(&id.to_string()))?;
            let mut titles: Vec<_> = read
                .titles_numbered(&device.titles)?
                .into_iter()
                .map(|(_, title)| DeviceTitle {
                    name: title.name,
                    version: title.version,
                    publisher: title.publisher,
                })
                .collect();
            titles.sort_by_cached_key(|title| ansvar_store::collation::key(&title.name));
            let reports = read
                .reports_of(device.id)?
                .into_iter()
                .map(|report| ReportView {
                    file: report.file,
                    source: report.source,
                    reported_at: report.reported_at,
                    received_at: report.received_at,
                    is_partial: report.is_partial,
                })
                .collect();
            Ok(DeviceDetail {
                id: device.id,
                name: device.name,
                device_kind: device.device_kind,
                serial: device.serial,
                manufacturer: device.manufacturer,
                model: device.model,
                os_name: device.os_name,
                os_version: device.os_version,
                account: device.account,
                first_seen: device.first_seen,
                last_seen: device.last_seen,
                has_software: device.has_software,
                titles,
                reports,
            })
        })
    }
}
