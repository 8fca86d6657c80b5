//! Tells the screens when the file has changed, whoever changed it: this program, the command line or another window.
//! Notes now and then where the file ends.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;

use crate::desk::Desk;

/// Often enough that a change from the command line is seen at once, seldom enough to cost nothing.
const INTERVAL: Duration = Duration::from_millis(400);
/// How often at the most the file's end is noted outside it while work goes on.
const REMEMBERED_EVERY: Duration = Duration::from_secs(5);

/// Something in the workspace has changed. Screens fetch again what they show.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct WorkspaceChanged;

pub fn start(handle: AppHandle, desk: Arc<Desk>) {
    std::thread::spawn(move || {
        let mut last: Option<(String, i64)> = None;
        let mut remembered: Option<((String, i64), Instant)> = None;
        loop {
            std::thread::sleep(INTERVAL);
            let Ok(app) = desk.app() else { continue };
            // A day that has passed changes what holds; the catching up is itself a change that is seen below.
            if let Err(failure) = app.catch_up() {
                tracing::warn!("catching up with the day: {failure}");
            }
            let Ok(version) = app.data_version() else { continue };
            let now = (app.path().display().to_string(), version);
            let changed = last.as_ref().is_some_and(|last| last.0 == now.0 && last.1 != now.1);
            let is_due =
                |(at, when): &((String, i64), Instant)| *at != now && when.elapsed() >= REMEMBERED_EVERY;
            if remembered.as_ref().is_none_or(is_due) {
                app.remember_end();
                remembered = Some((now.clone(), Instant::now()));
            }
            last = Some(now);
            if changed && let Err(error) = WorkspaceChanged.emit(&handle) {
                tracing::warn!("telling the screens: {error}");
            }
        }
    });
}
