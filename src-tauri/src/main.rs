//! The desktop program. Thin: commands hand over to `ansvar-app`, one file for each noun; the screens do the rest.

// Without this a console window stands behind the program on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bindings;
mod commands;
mod desk;
mod folders;
#[cfg(target_os = "linux")]
mod renderer;
mod settings;
mod watch;

use std::sync::Arc;

use tauri::{Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};
use tracing_subscriber::EnvFilter;

use desk::Desk;

fn main() -> tauri::Result<()> {
    // To the error stream; nothing that a person typed is ever logged.
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn")))
        .with_writer(std::io::stderr)
        .init();
    #[cfg(target_os = "linux")]
    renderer::settle();
    let builder = bindings::builder();
    let handler = builder.invoke_handler();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .invoke_handler(handler)
        .setup(move |app| {
            builder.mount_events(app);
            let desk = Arc::new(Desk::new(folders::Folders::of_this_user()));
            // While the window loads, the last workspace is opened beside it.
            let opening = Arc::clone(&desk);
            std::thread::spawn(move || opening.open_last());
            watch::start(app.handle().clone(), Arc::clone(&desk));
            app.manage(desk);
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Ansvar")
                .inner_size(1440.0, 900.0)
                .min_inner_size(480.0, 480.0)
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|handle, event| {
            // The program ends without letting go of what lies on the desk.
            if let RunEvent::Exit = event
                && let Ok(app) = handle.state::<Arc<Desk>>().app()
            {
                app.remember_end();
            }
        });
    Ok(())
}
