//! An open workspace in a home of its own, on a day that a test can move.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use ansvar_app::inventory::{Files, InventoryImport};
use ansvar_app::key::{Found, KeyName, OsRandom, Passphrase, Prompting, choose};
use ansvar_app::{
    App, Clock, Language, ListRequest, NewMunicipality, Opening, Outcome, Page, Row, Surroundings, SystemIds,
    Text,
};
use ansvar_domain::command::{Add, Command};
use ansvar_domain::id::BodyId;
use ansvar_domain::record::{Content, Kind};
use ansvar_domain::{RecordId, Refusal};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use tempfile::TempDir;

pub const TODAY: &str = "2026-11-23";

/// A clock that stands at noon of a day until it is moved.
#[derive(Debug)]
pub struct Dated(Mutex<NaiveDate>);

impl Dated {
    pub fn turn_to(&self, day: &str) {
        *self.0.lock().unwrap() = day.parse().unwrap();
    }
}

impl Clock for Dated {
    fn now(&self) -> DateTime<Utc> {
        self.today().and_time(NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(12)
    }

    fn today(&self) -> NaiveDate {
        *self.0.lock().unwrap()
    }
}

pub fn text() -> &'static Text {
    Text::of(Language::Sv)
}

pub fn passphrase() -> Passphrase {
    Passphrase::new("rödspätta på fredag".into())
}

/// Keys lie in files that are there before anything is opened: no test leaves one in the machine's own key store.
pub fn opening(home: &Path, clock: &Arc<Dated>) -> Opening {
    Opening {
        configuration: home.join("inställningar"),
        passphrase: None,
        around: Surroundings { clock: clock.clone(), ids: Arc::new(SystemIds) },
    }
}

/// Where the key of a name lies as a file.
pub fn key_file(home: &Path, name: &KeyName) -> PathBuf {
    home.join("inställningar/keys").join(format!("{name}.key"))
}

/// A new municipality with its keys behind the passphrase.
pub fn sealed(home: &Path, clock: &Arc<Dated>) -> App {
    let new = NewMunicipality { name: "Kumla kommun".into(), chief: "IT-chefen".into() };
    let opening = Opening { passphrase: Some(passphrase()), ..opening(home, clock) };
    let made = opening.create(&home.join("kommun.ansvar"), &new, text()).unwrap();
    made.unwrap_or_else(|outcome| panic!("{outcome:?}")).app
}

pub fn clock() -> Arc<Dated> {
    Arc::new(Dated(Mutex::new(TODAY.parse().unwrap())))
}

pub struct Stage {
    pub app: App,
    pub clock: Arc<Dated>,
    pub home: TempDir,
}

/// A founded municipality, made once: sealing keys behind a passphrase takes its time on purpose.
fn template() -> &'static Path {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let home = tempfile::tempdir().unwrap();
        let app = sealed(home.path(), &clock());
        let file = ansvar_store::id_of(app.path()).unwrap();
        let configuration = home.path().join("inställningar");
        let keys = choose(&configuration, Some(passphrase()), Prompting::Never, Arc::new(OsRandom));
        for name in [KeyName::workspace(file), KeyName::signing(app.actor().0)] {
            let Found::Secret(secret) = keys.store.get(&name).unwrap() else { panic!("{name} was kept") };
            let path = key_file(home.path(), &name);
            fs::rename(path.with_extension("sealed"), &path).unwrap();
            fs::write(&path, format!("{}\n", secret.to_hex().as_str())).unwrap();
        }
        drop(app);
        home
    });
    made.path()
}

pub fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copied(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

impl Stage {
    pub fn founded() -> Self {
        let home = tempfile::tempdir().unwrap();
        copied(template(), home.path());
        let clock = clock();
        let app = opening(home.path(), &clock).open(&home.path().join("kommun.ansvar")).unwrap().app;
        Self { app, clock, home }
    }

    /// Closed and opened again.
    pub fn reopened(self) -> Self {
        let Self { app, clock, home } = self;
        drop(app);
        let app = opening(home.path(), &clock).open(&home.path().join("kommun.ansvar")).unwrap().app;
        Self { app, clock, home }
    }

    pub fn beside(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    #[track_caller]
    pub fn does(&self, command: &Command) -> Outcome {
        let outcome = self.app.perform(command).unwrap();
        assert!(outcome.is_done(), "the IT head may do this: {outcome:?}");
        outcome
    }

    #[track_caller]
    pub fn refused(&self, command: &Command) -> Refusal {
        match self.app.perform(command).unwrap() {
            Outcome::Refused { refusal } => refusal,
            Outcome::Done { .. } => panic!("{command:?} has to be refused"),
        }
    }

    #[track_caller]
    pub fn add(&self, content: impl Into<Content>) -> RecordId {
        let id = RecordId(self.app.new_id());
        self.does(&Command::Add(Add { id, content: content.into() }));
        id
    }

    #[track_caller]
    pub fn add_fields(&self, kind: Kind, fields: Value) -> RecordId {
        self.add(content(kind, fields))
    }

    /// The live record with exactly this name.
    #[track_caller]
    pub fn called(&self, kind: Kind, name: &str) -> RecordId {
        let choices = self.app.choices(kind, "", 200).unwrap();
        choices
            .iter()
            .find(|choice| choice.name == name)
            .unwrap_or_else(|| panic!("no {name}: {choices:?}"))
            .id
    }

    pub fn board(&self) -> BodyId {
        self.called(Kind::Body, "Kommunstyrelsen").into()
    }

    pub fn list(&self, table: &str) -> Page {
        self.app.list(&ListRequest::of(table, 10_000)).unwrap()
    }

    pub fn rows(&self, table: &str) -> Vec<Row> {
        self.list(table).rows
    }

    #[track_caller]
    pub fn imports(&self, files: Vec<(String, Vec<u8>)>) -> InventoryImport {
        self.app.import_inventory(&Files::Memory(files), |_| true).unwrap().unwrap()
    }

    pub fn secret(&self, name: &KeyName) -> [u8; 32] {
        let hex = fs::read_to_string(key_file(self.home.path(), name)).unwrap();
        std::array::from_fn(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap())
    }

    /// A connection past the program, with the file's key.
    pub fn raw(&self) -> Connection {
        let path = self.beside("kommun.ansvar");
        let id = ansvar_store::id_of(&path).unwrap();
        let secret = self.secret(&KeyName::workspace(id));
        let hex: String =
            secret.iter().chain(id.as_bytes()).fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        let connection = Connection::open(path).unwrap();
        connection.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
        connection
    }

    /// Every row of every table, as bytes.
    pub fn everything(&self) -> BTreeMap<String, Vec<Vec<u8>>> {
        let raw = self.raw();
        let mut names =
            raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").unwrap();
        let tables: Vec<String> =
            names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        let mut all = BTreeMap::new();
        for table in tables {
            // A table without content of its own gives what its shadow tables hold.
            let Ok(mut statement) = raw.prepare(&format!("SELECT * FROM \"{table}\"")) else { continue };
            let width = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            let mut lines = Vec::new();
            while let Ok(Some(row)) = rows.next() {
                let mut line = Vec::new();
                for at in 0..width {
                    match row.get_ref(at).unwrap() {
                        ValueRef::Null => line.push(0),
                        ValueRef::Integer(number) => line.extend(number.to_string().bytes()),
                        ValueRef::Real(number) => line.extend(number.to_string().bytes()),
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => line.extend(bytes),
                    }
                    line.push(b'|');
                }
                lines.push(line);
            }
            all.insert(table, lines);
        }
        all
    }
}

#[track_caller]
pub fn content(kind: Kind, fields: Value) -> Content {
    let Value::Object(fields) = fields else { panic!("fields are an object") };
    Content::from_fields(kind, fields).unwrap()
}

/// A report file as an agent writes it.
pub fn report(device: u32, day: &str, account: Option<&str>, titles: &[String]) -> (String, Vec<u8>) {
    let softwares: Vec<Value> = titles.iter().map(|title| json!({ "name": title, "version": "1" })).collect();
    let mut hardware =
        json!({ "name": format!("LAP-{device}"), "uuid": format!("A1B2C3D4-1111-4A2B-9C3D-{device:012}") });
    if let Some(account) = account {
        hardware["lastloggeduser"] = json!(account);
    }
    let report = json!({
        "deviceid": format!("LAP-{device}-2026-01-01-00-00-00"),
        "itemtype": "Computer",
        "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "accesslog": { "logdate": format!("{day} 08:00:00") },
            "hardware": hardware,
            "bios": { "ssn": format!("SN{device:06}") },
            "softwares": softwares,
        },
    });
    let bytes = report.to_string().into_bytes();
    (format!("LAP-{device}-{day}.json"), bytes)
}
