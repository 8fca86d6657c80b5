//! Workspaces: making, opening, copying, checking.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use ansvar_app::verify::{VerificationReport, VerifyProgress};
use ansvar_app::workspace::WorkspaceInfo;
use ansvar_app::{Failure, NewMunicipality, Notice, Outcome};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_specta::Event;

use crate::commands::inventory::telling;
use crate::commands::{DeskState, with_app, with_desk};
use crate::desk::Desk;

/// A running check has come further. Sent a few times a second at the most.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct VerifyProgressed(pub VerifyProgress);

const PAUSE: Duration = Duration::from_millis(100);

/// An opened workspace and what to say about it once.
#[derive(Debug, Serialize, Type)]
pub struct OpenedWorkspace {
    pub info: WorkspaceInfo,
    pub notices: Vec<Notice>,
}

/// What came of making a workspace.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "made", rename_all = "snake_case")]
pub enum MadeWorkspace {
    Opened {
        workspace: Box<OpenedWorkspace>,
    },
    /// The register said no; nothing was made.
    Refused {
        refusal: ansvar_domain::Refusal,
    },
}

#[derive(Debug, Deserialize, Type)]
pub struct CreateWorkspace {
    pub municipality: NewMunicipality,
    /// Absent: in the data folder, under the municipality's name.
    pub path: Option<String>,
    pub passphrase: Option<String>,
}

#[derive(Debug, Deserialize, Type)]
pub struct OpenWorkspace {
    pub path: String,
    pub passphrase: Option<String>,
}

/// Which kind of path to let the person choose.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PathKind {
    OpenFile,
    OpenFiles,
    OpenFolder,
    SaveFile,
}

#[derive(Debug, Deserialize, Type)]
pub struct ChoosePath {
    pub kind: PathKind,
    pub title: String,
    /// For saving: the name to begin with.
    pub name: Option<String>,
    /// Extensions without the dot; empty means any.
    pub extensions: Vec<String>,
}

#[tauri::command]
#[specta::specta]
pub async fn current_workspace(desk: DeskState<'_>) -> Result<Option<WorkspaceInfo>, Failure> {
    with_desk(desk, |desk| desk.current()?.map(|app| app.workspace_info()).transpose()).await
}

#[tauri::command]
#[specta::specta]
pub async fn create_workspace(
    desk: DeskState<'_>,
    request: CreateWorkspace,
) -> Result<MadeWorkspace, Failure> {
    with_desk(desk, move |desk| {
        let path = request.path.map_or_else(|| free_path(desk, &request.municipality.name), PathBuf::from);
        match desk.create(&path, &request.municipality, request.passphrase)? {
            Ok(notices) => Ok(MadeWorkspace::Opened { workspace: Box::new(opened(desk, notices)?) }),
            Err(Outcome::Refused { refusal }) => Ok(MadeWorkspace::Refused { refusal }),
            Err(Outcome::Done { .. }) => Err(Failure::internal(&"a founding that was done and not done")),
        }
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn open_workspace(desk: DeskState<'_>, request: OpenWorkspace) -> Result<OpenedWorkspace, Failure> {
    with_desk(desk, move |desk| {
        let notices = desk.open(&PathBuf::from(request.path), request.passphrase)?;
        opened(desk, notices)
    })
    .await
}

/// Opens the example, made the first time. While its computers are read in, that is told as for any import, and can
/// be stopped; nothing is left then.
#[tauri::command]
#[specta::specta]
pub async fn open_example(handle: AppHandle, desk: DeskState<'_>) -> Result<OpenedWorkspace, Failure> {
    with_desk(desk, move |desk| {
        let path = desk.folders.data.join("exempel.ansvar");
        let notices = if path.exists() {
            desk.open(&path, None)?
        } else {
            desk.example(&path, telling(&handle, desk))?
        };
        opened(desk, notices)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn close_workspace(desk: DeskState<'_>) -> Result<(), Failure> {
    with_desk(desk, |desk| {
        desk.close();
        Ok(())
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn back_up_workspace(desk: DeskState<'_>, path: String) -> Result<(), Failure> {
    with_app(desk, move |app, _| app.back_up(&PathBuf::from(path), |_, _| true).map(|_| ())).await
}

/// Puts a backup in place of the open workspace. Gives the name under which that one was kept.
#[tauri::command]
#[specta::specta]
pub async fn restore_workspace(
    desk: DeskState<'_>,
    copy: String,
    passphrase: Option<String>,
) -> Result<Option<String>, Failure> {
    with_desk(desk, move |desk| desk.restore(&PathBuf::from(copy), passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn verify_workspace(handle: AppHandle, desk: DeskState<'_>) -> Result<VerificationReport, Failure> {
    with_app(desk, move |app, desk| app.verify(telling_check(&handle, desk))).await
}

#[tauri::command]
#[specta::specta]
pub async fn stop_verify(desk: DeskState<'_>) -> Result<(), Failure> {
    with_desk(desk, |desk| {
        desk.stop_verify();
        Ok(())
    })
    .await
}

/// Takes the end of the open workspace for the right one: somebody has looked, and it is not cut off.
#[tauri::command]
#[specta::specta]
pub async fn accept_end(desk: DeskState<'_>) -> Result<(), Failure> {
    with_app(desk, |app, _| app.accept_end()).await
}

/// Lets the person choose in the system's own dialog. Empty when they chose nothing.
#[tauri::command]
#[specta::specta]
pub async fn choose_path(handle: AppHandle, request: ChoosePath) -> Result<Vec<String>, Failure> {
    let chosen = tauri::async_runtime::spawn_blocking(move || {
        let mut dialog = handle.dialog().file().set_title(request.title);
        if let Some(name) = request.name {
            dialog = dialog.set_file_name(name);
        }
        if !request.extensions.is_empty() {
            let extensions: Vec<&str> = request.extensions.iter().map(String::as_str).collect();
            dialog = dialog.add_filter(extensions.join(", "), &extensions);
        }
        match request.kind {
            PathKind::OpenFile => dialog.blocking_pick_file().into_iter().collect(),
            PathKind::OpenFiles => dialog.blocking_pick_files().unwrap_or_default(),
            PathKind::OpenFolder => dialog.blocking_pick_folder().into_iter().collect(),
            PathKind::SaveFile => dialog.blocking_save_file().into_iter().collect::<Vec<_>>(),
        }
    });
    let paths = chosen.await.map_err(|error| Failure::internal(&error))?;
    Ok(paths.iter().map(ToString::to_string).collect())
}

/// A path in the data folder for a file of that name that does not exist yet.
#[tauri::command]
#[specta::specta]
pub async fn suggested_path(desk: DeskState<'_>, name: String) -> Result<String, Failure> {
    with_desk(desk, move |desk| Ok(desk.folders.data.join(name).display().to_string())).await
}

/// The first screen has been painted. Said to whoever waits for it by `ANSVAR_READY_FILE`.
#[tauri::command]
#[specta::specta]
pub fn first_screen() {
    if let Some(path) = std::env::var_os("ANSVAR_READY_FILE")
        && let Err(error) = std::fs::write(path, "first-screen\n")
    {
        tracing::warn!("telling that the first screen is there: {error}");
    }
}

/// Tells the screens how far the check has come, and the check whether to go on.
fn telling_check<'a>(handle: &'a AppHandle, desk: &'a Desk) -> impl FnMut(&VerifyProgress) -> bool + 'a {
    desk.stop_verify.store(false, Ordering::Relaxed);
    let mut told: Option<Instant> = None;
    move |progress| {
        if told.is_none_or(|told| told.elapsed() >= PAUSE) {
            told = Some(Instant::now());
            if let Err(error) = VerifyProgressed(progress.clone()).emit(handle) {
                tracing::warn!("telling how far the check is: {error}");
            }
        }
        !desk.stop_verify.load(Ordering::Relaxed)
    }
}

fn opened(desk: &Desk, notices: Vec<Notice>) -> Result<OpenedWorkspace, Failure> {
    Ok(OpenedWorkspace { info: desk.app()?.workspace_info()?, notices })
}

/// The municipality's name as a file name, with a number where it is taken.
fn free_path(desk: &Desk, municipality: &str) -> PathBuf {
    let plain: String = municipality
        .trim()
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { '-' })
        .collect();
    let stem = if plain.trim_matches('-').is_empty() { "kommun".to_owned() } else { plain };
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    std::iter::once(stem.clone())
        .chain(numbered)
        .map(|stem| desk.folders.data.join(format!("{stem}.ansvar")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| desk.folders.data.join(format!("{stem}.ansvar")))
}
