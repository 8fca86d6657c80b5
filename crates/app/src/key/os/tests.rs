//! The key store that is not there, does not answer, or answers wrongly. Each look at the real bus runs in a process
//! of its own, whose environment is then as the test says and not as the machine is.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use uuid::Uuid;

use super::*;

/// A key store in memory that answers as the operating system's would.
fn foreseen() -> OsStore {
    OsStore { store: keyring_core::mock::Store::new().unwrap(), patience: STORE_PATIENCE }
}

fn name() -> KeyName {
    KeyName::workspace(Uuid::from_u128(1))
}

#[test]
fn keeps_finds_and_forgets() {
    let store = foreseen();
    assert!(matches!(store.get(&name()).unwrap(), Found::Absent));
    assert_eq!(store.put(&name(), &Secret::new([1; 32])).unwrap(), Kept::Quietly);
    let Found::Secret(secret) = store.get(&name()).unwrap() else { panic!("the key was put there") };
    assert_eq!(secret, Secret::new([1; 32]));
    store.forget(&name()).unwrap();
    store.forget(&name()).unwrap();
    assert!(matches!(store.get(&name()).unwrap(), Found::Absent));
}

#[test]
fn what_is_not_a_key_is_named() {
    let store = foreseen();
    store.store.build(SERVICE, name().as_str(), None).unwrap().set_secret(b"hej").unwrap();
    match store.get(&name()) {
        Err(KeyFailure::OsEntryDamaged { name: named }) => assert_eq!(named, name().as_str()),
        other => panic!("three letters are no key, was {other:?}"),
    }
}

#[test]
fn a_silent_store_is_left_alone() {
    let started = Instant::now();
    let answer = within(Duration::from_millis(50), || thread::sleep(Duration::from_mins(1)));
    assert_eq!(answer, None);
    assert!(started.elapsed() < Duration::from_secs(5), "it took {:?}", started.elapsed());
}

const EXPECTED: &str = "ANSVAR_TEST_EXPECTED_ABSENCE";

/// Run by the tests below, each in an environment of its own.
#[test]
#[ignore = "is started by the tests beside it"]
fn probes_this_environment() {
    let started = Instant::now();
    let answer = OsStore::probe(Prompting::Never).map(|_| ());
    assert!(started.elapsed() < Duration::from_secs(5), "it took {:?}", started.elapsed());
    if let Ok(expected) = std::env::var(EXPECTED) {
        assert_eq!(format!("{answer:?}"), expected);
    }
}

#[cfg(target_os = "linux")]
fn probe_with(bus: Option<&str>, runtime_folder: &Path, expected: &str) {
    let test = concat!(module_path!(), "::probes_this_environment");
    let (_, test) = test.split_once("::").unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--ignored"]).env(EXPECTED, expected);
    child.env("XDG_RUNTIME_DIR", runtime_folder).env_remove("DBUS_SESSION_BUS_ADDRESS");
    if let Some(bus) = bus {
        child.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    let output = child.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn no_bus_is_a_quick_no() {
    let home = tempfile::tempdir().unwrap();
    probe_with(None, home.path(), "Err(NotRunning)");
    let nowhere = format!("unix:path={}/nowhere", home.path().display());
    probe_with(Some(&nowhere), home.path(), "Err(NotRunning)");
}

/// The socket is there and takes the connection, and nobody ever says a word.
#[cfg(target_os = "linux")]
#[test]
fn a_dumb_bus_is_a_quick_no() {
    let home = tempfile::tempdir().unwrap();
    let socket = home.path().join("bus");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    probe_with(Some(&format!("unix:path={}", socket.display())), home.path(), "Err(TooSlow)");
}
