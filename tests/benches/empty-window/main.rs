//! A window with nothing in it, from the same crates as the program: what its opening and its memory are held against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![first_screen])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .inner_size(1440.0, 900.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("../tests/benches/empty-window/tauri.conf.json"))
}

/// The page has been painted. Said in the same way as the program says it.
#[tauri::command]
fn first_screen() -> Result<(), String> {
    let path = std::env::var_os("ANSVAR_READY_FILE").ok_or("nobody waits")?;
    std::fs::write(path, "first-screen\n").map_err(|error| error.to_string())
}
