//! Generates what the shell needs at compile time: its context, capabilities and window resources.

fn main() {
    tauri_build::build();
}
