//! The first page, and the counts beside the navigation.

use ansvar_app::Failure;
use ansvar_app::ListRequest;
use ansvar_app::overview::Overview;
use serde::Serialize;
use specta::Type;

use crate::commands::{DeskState, with_app};

/// A number beside an item of the navigation.
#[derive(Debug, Serialize, Type)]
pub struct RailCount {
    pub item: String,
    pub count: u32,
    /// Counts gaps to mend, not things that there are.
    pub gap: bool,
}

#[tauri::command]
#[specta::specta]
pub async fn overview(desk: DeskState<'_>) -> Result<Overview, Failure> {
    with_app(desk, |app, desk| app.overview(desk.text())).await
}

#[tauri::command]
#[specta::specta]
pub async fn rail_counts(desk: DeskState<'_>) -> Result<Vec<RailCount>, Failure> {
    with_app(desk, |app, _| {
        let total = |table: &str| app.list(&ListRequest::of(table, 0)).map(|page| page.total);
        let count = |item: &str, count: u32, gap: bool| RailCount { item: item.to_owned(), count, gap };
        Ok(vec![
            count("responsibility", total("finding")?, true),
            count("systems", total("system")?, false),
            count("equipment", total("connected_device")?, false),
            count("licences", app.licence_summary()?.short, true),
        ])
    })
    .await
}
