//! One system with everything around it.

use ansvar_app::Failure;
use ansvar_app::system::SystemDetail;
use ansvar_domain::id::SystemId;

use crate::commands::{DeskState, with_app};

#[tauri::command]
#[specta::specta]
pub async fn system(desk: DeskState<'_>, id: SystemId) -> Result<SystemDetail, Failure> {
    with_app(desk, move |app, _| app.system(id)).await
}
