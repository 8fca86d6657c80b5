//! Licences: the position, its explanation, and entitlements from a file.

use std::path::PathBuf;

use ansvar_app::entitlement::{EntitlementImport, ImportAnswers};
use ansvar_app::licence::{ExplainedPosition, LicenceSummary, RuleDraft, RulePreview};
use ansvar_app::{Failure, Outcome};
use ansvar_domain::Refusal;
use ansvar_domain::id::{ImportBatchId, SoftwareProductId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::commands::{DeskState, with_app};

#[derive(Debug, Deserialize, Type)]
pub struct EntitlementFile {
    pub path: String,
    pub answers: ImportAnswers,
}

#[derive(Debug, Serialize, Type)]
#[serde(tag = "import", rename_all = "snake_case")]
pub enum EntitlementAnswer {
    Done { result: EntitlementImport },
    Refused { refusal: Refusal },
}

#[tauri::command]
#[specta::specta]
pub async fn licence_summary(desk: DeskState<'_>) -> Result<LicenceSummary, Failure> {
    with_app(desk, |app, _| app.licence_summary()).await
}

#[tauri::command]
#[specta::specta]
pub async fn explain_position(
    desk: DeskState<'_>,
    product: SoftwareProductId,
) -> Result<ExplainedPosition, Failure> {
    with_app(desk, move |app, _| app.explain_position(product)).await
}

/// What a rule would recognise, before it is made.
#[tauri::command]
#[specta::specta]
pub async fn preview_rule(desk: DeskState<'_>, draft: RuleDraft) -> Result<RulePreview, Failure> {
    with_app(desk, move |app, _| app.preview_rule(&draft)).await
}

#[tauri::command]
#[specta::specta]
pub async fn preview_entitlements(
    desk: DeskState<'_>,
    request: EntitlementFile,
) -> Result<EntitlementImport, Failure> {
    with_app(desk, move |app, _| app.preview_entitlements(&PathBuf::from(request.path), request.answers))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn import_entitlements(
    desk: DeskState<'_>,
    request: EntitlementFile,
) -> Result<EntitlementAnswer, Failure> {
    with_app(desk, move |app, _| {
        Ok(match app.import_entitlements(&PathBuf::from(request.path), request.answers)? {
            Ok(result) => EntitlementAnswer::Done { result },
            Err(refusal) => EntitlementAnswer::Refused { refusal },
        })
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn undo_entitlement_import(desk: DeskState<'_>, batch: ImportBatchId) -> Result<Outcome, Failure> {
    with_app(desk, move |app, _| app.undo_entitlement_import(batch)).await
}
