//! "Vem ansvarar?"

use ansvar_app::Failure;
use ansvar_app::who::{Card, WhoAnswer};
use ansvar_domain::id::SystemId;

use crate::commands::{DeskState, with_app};

#[tauri::command]
#[specta::specta]
pub async fn who(desk: DeskState<'_>, text: String) -> Result<WhoAnswer, Failure> {
    with_app(desk, move |app, _| app.who(&text)).await
}

#[tauri::command]
#[specta::specta]
pub async fn card(desk: DeskState<'_>, system: SystemId) -> Result<Card, Failure> {
    with_app(desk, move |app, _| app.card(system)).await
}
