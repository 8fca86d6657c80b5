//! Bodies against roles, and who holds what on one thing.

use ansvar_app::Failure;
use ansvar_app::finding::ResponsibilityMatrix;
use ansvar_app::system::AssignmentView;
use ansvar_domain::role_assignment::RoleObject;

use crate::commands::{DeskState, with_app};

#[tauri::command]
#[specta::specta]
pub async fn responsibility_matrix(desk: DeskState<'_>) -> Result<ResponsibilityMatrix, Failure> {
    with_app(desk, |app, _| app.responsibility_matrix()).await
}

#[tauri::command]
#[specta::specta]
pub async fn assignments(desk: DeskState<'_>, object: RoleObject) -> Result<Vec<AssignmentView>, Failure> {
    with_app(desk, move |app, _| app.assignments(object)).await
}
