//! The commands and events that the screens may use, and the TypeScript that is generated from them. A test fails when
//! the committed file is not what this generates.

use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::commands::{
    inventory, licence, list, overview, record, responsibility, setting, system, who, workspace,
};
use crate::watch::WorkspaceChanged;

pub fn builder() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new()
        .error_handling(ErrorHandlingMode::Throw)
        .commands(collect_commands![
            workspace::current_workspace,
            workspace::create_workspace,
            workspace::open_workspace,
            workspace::open_example,
            workspace::close_workspace,
            workspace::back_up_workspace,
            workspace::restore_workspace,
            workspace::verify_workspace,
            workspace::stop_verify,
            workspace::accept_end,
            workspace::choose_path,
            workspace::suggested_path,
            workspace::first_screen,
            overview::overview,
            overview::rail_counts,
            record::perform,
            record::new_ids,
            record::record,
            record::history,
            record::latest_changes,
            record::choices,
            list::tables,
            list::list,
            list::export,
            who::who,
            who::card,
            system::system,
            responsibility::responsibility_matrix,
            responsibility::assignments,
            inventory::preview_inventory,
            inventory::import_inventory,
            inventory::stop_import,
            inventory::undo_import,
            inventory::import_rejections,
            inventory::device,
            inventory::identity_conflicts,
            licence::licence_summary,
            licence::explain_position,
            licence::preview_rule,
            licence::preview_entitlements,
            licence::import_entitlements,
            licence::undo_entitlement_import,
            setting::settings,
            setting::put_setting,
        ])
        .events(collect_events![WorkspaceChanged, inventory::ImportProgressed, workspace::VerifyProgressed])
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use specta_typescript::Typescript;

    use super::*;

    /// `ANSVAR_WRITE_BINDINGS=1` writes the file anew.
    #[test]
    fn the_committed_bindings_are_what_the_commands_say() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/backend/bindings.ts");
        let folder = std::env::temp_dir().join(format!("ansvar-bindings-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let generated = folder.join("bindings.ts");
        builder().export(Typescript::default(), &generated).unwrap();
        let generated = std::fs::read_to_string(&generated).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        if std::env::var_os("ANSVAR_WRITE_BINDINGS").is_some() {
            std::fs::write(&path, &generated).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == generated, "ui/backend/bindings.ts is stale: run `make bindings` and commit it");
    }
}
