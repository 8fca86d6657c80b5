//! Records: the write door, one record, its history, and choosing among records.

use ansvar_app::record::{Choice, HistoryEntry, RecordView};
use ansvar_app::{Failure, Outcome};
use ansvar_domain::record::Kind;
use ansvar_domain::{Command, RecordId};
use serde::Deserialize;
use specta::Type;

use crate::commands::{DeskState, with_app};

#[derive(Debug, Deserialize, Type)]
pub struct ChoicesRequest {
    pub kind: Kind,
    pub text: String,
    pub limit: u32,
}

#[tauri::command]
#[specta::specta]
pub async fn perform(desk: DeskState<'_>, command: Command) -> Result<Outcome, Failure> {
    with_app(desk, move |app, _| app.perform(&command)).await
}

/// Ids for what a command will create.
#[tauri::command]
#[specta::specta]
pub async fn new_ids(desk: DeskState<'_>, count: u32) -> Result<Vec<RecordId>, Failure> {
    with_app(desk, move |app, _| Ok((0..count.min(1_000)).map(|_| RecordId(app.new_id())).collect())).await
}

#[tauri::command]
#[specta::specta]
pub async fn record(desk: DeskState<'_>, id: RecordId) -> Result<RecordView, Failure> {
    with_app(desk, move |app, _| app.record(id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn history(desk: DeskState<'_>, id: RecordId) -> Result<Vec<HistoryEntry>, Failure> {
    with_app(desk, move |app, _| app.history(id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn latest_changes(
    desk: DeskState<'_>,
    offset: u32,
    limit: u32,
) -> Result<Vec<HistoryEntry>, Failure> {
    with_app(desk, move |app, _| app.latest(offset, limit)).await
}

#[tauri::command]
#[specta::specta]
pub async fn choices(desk: DeskState<'_>, request: ChoicesRequest) -> Result<Vec<Choice>, Failure> {
    with_app(desk, move |app, _| app.choices(request.kind, &request.text, request.limit)).await
}
