//! Lists and exports.

use std::path::PathBuf;

use ansvar_app::list::{self, ExportRequest, TableInfo};
use ansvar_app::{Failure, ListRequest, Page};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::commands::{DeskState, with_app};

#[derive(Debug, Deserialize, Type)]
pub struct ExportToFile {
    pub export: ExportRequest,
    /// Absent: asks for the name only.
    pub path: Option<String>,
}

#[derive(Debug, Serialize, Type)]
pub struct Exported {
    /// The file's name, or the name that it would get.
    pub name: String,
    pub rows: Option<u32>,
}

#[tauri::command]
#[specta::specta]
pub fn tables() -> Vec<TableInfo> {
    list::tables()
}

#[tauri::command]
#[specta::specta]
pub async fn list(desk: DeskState<'_>, request: ListRequest) -> Result<Page, Failure> {
    with_app(desk, move |app, _| app.list(&request)).await
}

#[tauri::command]
#[specta::specta]
pub async fn export(desk: DeskState<'_>, request: ExportToFile) -> Result<Exported, Failure> {
    with_app(desk, move |app, desk| match request.path {
        None => Ok(Exported { name: app.export_name(&request.export)?, rows: None }),
        Some(path) => {
            let rows = app.export_to(&request.export, &PathBuf::from(&path), desk.text())?;
            Ok(Exported { name: path, rows: Some(rows) })
        }
    })
    .await
}
