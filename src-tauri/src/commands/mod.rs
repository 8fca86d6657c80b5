//! What the screens may ask, one file for each noun. Each command runs beside the window's thread and hands over to
//! the use case of the same name.

pub mod inventory;
pub mod licence;
pub mod list;
pub mod overview;
pub mod record;
pub mod responsibility;
pub mod setting;
pub mod system;
pub mod who;
pub mod workspace;

use std::sync::Arc;

use ansvar_app::{App, Failure};
use tauri::State;

use crate::desk::Desk;

/// The desk as commands receive it.
pub type DeskState<'a> = State<'a, Arc<Desk>>;

/// Runs `work` with the desk on a thread where it may wait.
pub async fn with_desk<T: Send + 'static>(
    desk: DeskState<'_>,
    work: impl FnOnce(&Desk) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let desk = Arc::clone(&desk);
    tauri::async_runtime::spawn_blocking(move || work(&desk))
        .await
        .map_err(|error| Failure::internal(&error))?
}

/// Runs `work` with the open workspace.
pub async fn with_app<T: Send + 'static>(
    desk: DeskState<'_>,
    work: impl FnOnce(&App, &Desk) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    with_desk(desk, move |desk| work(desk.app()?.as_ref(), desk)).await
}
