//! Preferences of this user on this machine.

use std::collections::BTreeMap;

use ansvar_app::Failure;

use crate::commands::{DeskState, with_desk};

#[tauri::command]
#[specta::specta]
pub async fn settings(desk: DeskState<'_>) -> Result<BTreeMap<String, String>, Failure> {
    with_desk(desk, |desk| Ok(desk.settings.all())).await
}

#[tauri::command]
#[specta::specta]
pub async fn put_setting(desk: DeskState<'_>, key: String, value: String) -> Result<(), Failure> {
    with_desk(desk, move |desk| {
        desk.settings.put(&key, &value);
        Ok(())
    })
    .await
}
