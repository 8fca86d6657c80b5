//! Inventory: files in, with progress and a stop; devices, and the conflicts on which is which.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use ansvar_app::inventory::{
    DeviceDetail, Files, IdentityConflicts, ImportProgress, InventoryImport, RejectedFile,
};
use ansvar_app::{Failure, Outcome};
use ansvar_domain::Refusal;
use ansvar_domain::id::ImportBatchId;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;

use crate::commands::{DeskState, with_app, with_desk};
use crate::desk::Desk;

/// A running import has come further. Sent a few times a second at the most.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct ImportProgressed(pub ImportProgress);

const PAUSE: Duration = Duration::from_millis(100);

#[derive(Debug, Serialize, Type)]
#[serde(tag = "import", rename_all = "snake_case")]
pub enum ImportAnswer {
    Done { result: InventoryImport },
    Refused { refusal: Refusal },
}

#[derive(Debug, Deserialize, Type)]
pub struct UndoImport {
    pub batch: ImportBatchId,
    pub reason: String,
}

#[tauri::command]
#[specta::specta]
pub async fn preview_inventory(
    handle: AppHandle,
    desk: DeskState<'_>,
    paths: Vec<String>,
) -> Result<ImportAnswer, Failure> {
    with_app(desk, move |app, desk| Ok(answer(app.preview_inventory(&files(paths), telling(&handle, desk))?)))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn import_inventory(
    handle: AppHandle,
    desk: DeskState<'_>,
    paths: Vec<String>,
) -> Result<ImportAnswer, Failure> {
    with_app(desk, move |app, desk| Ok(answer(app.import_inventory(&files(paths), telling(&handle, desk))?)))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn stop_import(desk: DeskState<'_>) -> Result<(), Failure> {
    with_desk(desk, |desk| {
        desk.stop_import();
        Ok(())
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn undo_import(desk: DeskState<'_>, request: UndoImport) -> Result<Outcome, Failure> {
    with_app(desk, move |app, _| app.undo_import(request.batch, &request.reason)).await
}

/// The files, or rows, that an earlier import left out.
#[tauri::command]
#[specta::specta]
pub async fn import_rejections(
    desk: DeskState<'_>,
    batch: ImportBatchId,
) -> Result<Vec<RejectedFile>, Failure> {
    with_app(desk, move |app, _| app.import_rejections(batch)).await
}

#[tauri::command]
#[specta::specta]
pub async fn device(desk: DeskState<'_>, id: ansvar_domain::RecordId) -> Result<DeviceDetail, Failure> {
    with_app(desk, move |app, _| app.device(id.0)).await
}

/// The conflicts on identity that nobody has decided.
#[tauri::command]
#[specta::specta]
pub async fn identity_conflicts(desk: DeskState<'_>) -> Result<IdentityConflicts, Failure> {
    with_app(desk, |app, _| app.identity_conflicts()).await
}

fn files(paths: Vec<String>) -> Files {
    Files::Paths(paths.into_iter().map(PathBuf::from).collect())
}

fn answer(result: Result<InventoryImport, Refusal>) -> ImportAnswer {
    match result {
        Ok(result) => ImportAnswer::Done { result },
        Err(refusal) => ImportAnswer::Refused { refusal },
    }
}

/// Tells the screens how far it has come, and the import whether to go on.
pub(super) fn telling<'a>(handle: &'a AppHandle, desk: &'a Desk) -> impl FnMut(&ImportProgress) -> bool + 'a {
    desk.stop_import.store(false, Ordering::Relaxed);
    let mut told: Option<Instant> = None;
    move |progress| {
        if told.is_none_or(|told| told.elapsed() >= PAUSE) || progress.done == progress.total {
            told = Some(Instant::now());
            if let Err(error) = ImportProgressed(progress.clone()).emit(handle) {
                tracing::warn!("telling how far the import is: {error}");
            }
        }
        !desk.stop_import.load(Ordering::Relaxed)
    }
}
