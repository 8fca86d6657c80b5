//! What an agent sends too much of is nowhere afterwards: not in a table, not in the raw rows, not in a file.

use ansvar_app::ListRequest;
use ansvar_app::list::{ExportFormat, ExportRequest, tables};
use serde_json::json;

use crate::stage::{Stage, text};

const SECRETS: [&str; 7] = [
    "ABCDE-FGHJK-MNPQR-STVWX",
    "OFFIC-EKEYX-AAAAA-BBBBB",
    "hemligt-natverk",
    "losenord-i-miljon",
    "AAAAfixturehostkey",
    "--user=agent --password",
    "S3kretC0mmunity",
];

fn leaky() -> (String, Vec<u8>) {
    let report = json!({
        "deviceid": "LAP-1-2026-01-01-00-00-00", "itemtype": "Computer", "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "hardware": {
                "name": "LAP-1", "uuid": "A1B2C3D4-1111-4A2B-9C3D-000000000001",
                "winprodkey": "ABCDE-FGHJK-MNPQR-STVWX-Y2345",
            },
            "bios": { "ssn": "SN000001" },
            "operatingsystem": { "full_name": "Windows 11", "ssh_key": "ssh-ed25519 AAAAfixturehostkey" },
            "licenseinfos": [{ "name": "Kontorspaketet", "key": "OFFIC-EKEYX-AAAAA-BBBBB-Z9876" }],
            "networks": [{ "description": "Wi-Fi", "wifi_ssid": "hemligt-natverk", "mac": "8C:16:45:AA:10:07" }],
            "envs": [{ "key": "PATH", "val": "losenord-i-miljon" }],
            "processes": [{ "cmd": "agent --user=agent --password=x", "pid": 1, "user": "root" }],
            "snmp": [{ "community": "S3kretC0mmunity" }],
            "softwares": [{ "name": "Kontorspaketet", "version": "1" }],
        },
    });
    ("LAP-1.json".into(), report.to_string().into_bytes())
}

fn holds(bytes: &[u8], secret: &str) -> bool {
    bytes.windows(secret.len()).any(|part| part == secret.as_bytes())
}

#[test]
fn nothing_secret_of_a_report_is_kept_anywhere() {
    let stage = Stage::founded();
    let file = leaky();
    for secret in SECRETS {
        assert!(holds(&file.1, secret), "{secret} stands in the file: this test would prove nothing");
    }
    let import = stage.imports(vec![file]);
    assert_eq!((import.devices, import.rejected.len()), (1, 0), "{import:?}");
    for (table, rows) in stage.everything() {
        for row in rows {
            for secret in SECRETS {
                assert!(!holds(&row, secret), "{secret} is kept in {table}");
            }
        }
    }
    let raw = stage.raw();
    let mut packed = raw.prepare("SELECT raw FROM report").unwrap();
    let packed: Vec<Vec<u8>> =
        packed.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(packed.len(), 1);
    let rows = zstd::decode_all(packed[0].as_slice()).unwrap();
    assert!(holds(&rows, "Kontorspaketet"), "the raw rows are those of the report");
    assert!(holds(&rows, "Y2345"), "the ending tells keys apart");
    for secret in SECRETS {
        assert!(!holds(&rows, secret), "{secret} is kept in the raw rows");
    }
    for table in tables() {
        let request = ExportRequest {
            list: ListRequest::of(&table.name, 1000),
            columns: Vec::new(),
            format: ExportFormat::Json,
        };
        let mut bytes = Vec::new();
        stage.app.export(&request, &mut bytes, text()).unwrap();
        for secret in SECRETS {
            assert!(!holds(&bytes, secret), "{secret} leaves in a file of {}", table.name);
        }
    }
}

#[test]
fn the_keys_of_the_workspace_and_of_the_person_are_in_no_table() {
    let stage = Stage::founded();
    stage.add(ansvar_domain::system::System::named("Asynja", None));
    let file = ansvar_store::id_of(&stage.beside("kommun.ansvar")).unwrap();
    let names =
        [ansvar_app::key::KeyName::workspace(file), ansvar_app::key::KeyName::signing(stage.app.actor().0)];
    for name in names {
        let secret = stage.secret(&name);
        for (table, rows) in stage.everything() {
            let hex: String = secret.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
            let leaks = rows.iter().any(|row| holds(row, &hex) || row.windows(32).any(|part| part == secret));
            assert!(!leaks, "{name} stands in {table}");
        }
    }
}
