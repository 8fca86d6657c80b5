//! Where a journey plays: a display, a session bus and a driver that are its own, and one temporary folder for the
//! program's data and settings, so that a program opened twice finds what it left. Ends everything when dropped.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::page::Page;
use crate::processes::{Group, tool};
use crate::wire::Driver;

const START: Duration = Duration::from_secs(30);

pub struct Stage {
    // Fields are dropped in this order: the program and its driver end before the display they draw on.
    driver_process: Group,
    _screen: Group,
    display: String,
    driver: Driver,
    program: PathBuf,
    folder: TempDir,
}

impl Stage {
    /// Everything but the program, which [`Stage::open`] starts.
    pub fn set() -> Self {
        let program = program();
        let folder = TempDir::with_prefix("ansvar-journey-").expect("the machine has a temporary folder");
        let (screen, display) = start_screen(folder.path());
        let (driver_process, driver) = start_driver(folder.path(), &display);
        Self { driver_process, _screen: screen, display, driver, program, folder }
    }

    /// Starts the program, with what earlier runs on this stage left, and waits for its first page.
    pub fn open(&self) -> Page<'_> {
        let program = self.program.to_str().expect("the program's path is UTF-8");
        let session = self
            .driver
            .open(program)
            .unwrap_or_else(|fault| panic!("the program does not open, or it ended at once: {fault}"));
        let page = Page::new(self, session);
        page.wait_until_shown();
        page
    }

    /// A folder of the journey, for files that the program is to read or write.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Saves what the display shows as `target/journey/<name>.png`.
    pub fn picture(&self, name: &str) -> Result<PathBuf, String> {
        let folder = project().join("target/journey");
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let path = folder.join(format!("{name}.png"));
        let taken = Command::new(tool("import"))
            .args(["-display", &self.display, "-window", "root"])
            .arg(&path)
            .output()
            .map_err(|error| error.to_string())?;
        let words = String::from_utf8_lossy(&taken.stderr);
        taken.status.success().then_some(path).ok_or_else(|| words.into_owned())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        match self.picture(&format!("{name}-failed")) {
            Ok(picture) => println!("The display when the journey failed: {}", picture.display()),
            Err(reason) => println!("No picture was taken of the display: {reason}"),
        }
        let log = std::fs::read_to_string(self.folder.path().join("driver.log")).unwrap_or_default();
        let state = if self.driver_process.ended() { "has ended" } else { "still runs" };
        println!("The driver {state}. What it and the program said:\n{log}");
    }
}

/// The project's folder, asked when the journey runs: clones that share a target folder may share the compiled test.
pub fn project() -> PathBuf {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs a journey and says where its package is");
    PathBuf::from(package).parent().expect("the package lies in the project").to_path_buf()
}

/// The program as cargo built it beside this test, or the one that `ANSVAR_DESKTOP_BIN` names.
fn program() -> PathBuf {
    let named = std::env::var_os("ANSVAR_DESKTOP_BIN").map(PathBuf::from);
    let program = named.unwrap_or_else(|| {
        let test = std::env::current_exe().expect("a test knows its own path");
        let profile = test.ancestors().nth(2).expect("a test lies in target/<profile>/deps");
        profile.join("ansvar-desktop")
    });
    assert!(
        program.is_file(),
        "{} is missing: `cargo build -p ansvar-desktop` builds it, after `npm run build` in ui/",
        program.display()
    );
    program
}

fn start_screen(folder: &Path) -> (Group, String) {
    let errors = std::fs::File::create(folder.join("screen.log")).expect("the journey's folder takes a log");
    // The server picks a free number itself and writes it to the file descriptor that it is given.
    let mut screen = Group::spawn(
        Command::new(tool("Xvfb"))
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(errors),
    );
    let output = screen.leader().stdout.take().expect("the server's output is piped");
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number).expect("the display server's output can be read");
    let number = number.trim();
    assert!(!number.is_empty(), "the display server ended before it had a display");
    (screen, format!(":{number}"))
}

fn start_driver(folder: &Path, display: &str) -> (Group, Driver) {
    let native = tool("WebKitWebDriver");
    let (port, native_port) = free_ports();
    let mut process = Group::start(
        Command::new(tool("dbus-run-session"))
            .arg("--")
            .arg(tool("tauri-driver"))
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .arg("--native-driver")
            .arg(native)
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            // There is no accessibility bus here: the toolkit would wait for one.
            .env("NO_AT_BRIDGE", "1")
            // Without a graphics card this renderer paints late or not at all.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            // What the web view itself keeps between runs, so that one journey does not decide the language of the next.
            .env("XDG_DATA_HOME", folder.join("web/data"))
            .env("XDG_CONFIG_HOME", folder.join("web/config"))
            .env("XDG_CACHE_HOME", folder.join("web/cache"))
            .env("ANSVAR_DATA_DIR", folder.join("data"))
            .env("ANSVAR_CONFIG_DIR", folder.join("config")),
        &folder.join("driver.log"),
    );
    let driver = Driver::at(port);
    let patience = Instant::now() + START;
    while !driver.is_ready() {
        let log = || std::fs::read_to_string(folder.join("driver.log")).unwrap_or_default();
        assert!(!process.ended(), "the driver ended at once: {}", log());
        assert!(Instant::now() < patience, "the driver is not ready after {START:?}: {}", log());
        sleep(Duration::from_millis(50));
    }
    (process, driver)
}

/// Two ports that nobody listens on; both are held until both are known, so that they differ.
fn free_ports() -> (u16, u16) {
    let listen = || TcpListener::bind("127.0.0.1:0").expect("this machine has a free port");
    let port = |listener: &TcpListener| listener.local_addr().expect("a listener has an address").port();
    let (one, other) = (listen(), listen());
    (port(&one), port(&other))
}
