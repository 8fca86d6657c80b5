//! What is recognised on weak grounds is shown before it is kept.

use ansvar_app::inventory::{Files, InventoryImport, WeakKey};
use serde_json::json;

use crate::stage::Stage;

type File = (String, Vec<u8>);

/// Reports without serial and UUID, as from a telephone.
fn keyless(name: &str, agent: &str, mac: &str, day: &str) -> File {
    let report = json!({
        "deviceid": agent, "itemtype": "Computer", "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "accesslog": { "logdate": format!("{day} 08:00:00") },
            "hardware": { "name": name },
            "networks": [{ "description": "eth0", "mac": mac }],
        },
    });
    (format!("{agent}-{day}.json"), report.to_string().into_bytes())
}

#[test]
fn weak_matches_and_equal_names_are_shown_before_anything_is_kept() {
    let stage = Stage::founded();
    stage.imports(vec![keyless("SURF-1", "a-1", "68:b5:99:e6:84:eb", "2026-10-01")]);
    let files = vec![
        keyless("SURF-1B", "a-1", "68:b5:99:e6:84:01", "2026-11-01"),
        keyless("SURF-1C", "a-2", "68:b5:99:e6:84:eb", "2026-11-02"),
        keyless("SURF-1C", "a-9", "68:b5:99:e6:84:99", "2026-11-03"),
    ];
    let preview = stage.app.preview_inventory(&Files::Memory(files.clone()), |_| true);
    let preview = preview.unwrap().unwrap();
    let weak: Vec<_> =
        preview.weak.iter().map(|weak| (weak.file.as_str(), weak.device.as_str(), weak.by)).collect();
    assert_eq!(
        weak,
        [
            ("a-1-2026-11-01.json", "SURF-1", WeakKey::Agent),
            ("a-2-2026-11-02.json", "SURF-1B", WeakKey::Address),
        ],
        "each with what the machine was called until then"
    );
    let [alike] = preview.named_alike.as_slice() else { panic!("{preview:?}") };
    assert_eq!((alike.file.as_str(), alike.device.as_str()), ("a-9-2026-11-03.json", "SURF-1C"));
    let counted = (preview.reports, preview.new_devices, preview.changed_devices);
    assert_eq!(counted, (3, 1, 1), "the name alone has merged nothing");
    let done = stage.imports(files.clone());
    assert_eq!(InventoryImport { batch: None, ..done }, preview);
    let again = stage.imports(files);
    assert!(again.weak.is_empty() && again.named_alike.is_empty(), "what says nothing new asks nothing");
}
