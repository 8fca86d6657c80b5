//! The real program on a large workspace, beside an empty window of the same crates: how long until the first list
//! can be used, and how much memory the open program takes.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::import::Inventoried;
use crate::report::Row;
use crate::stage::{Stage, built};
use crate::timing::median;

const RUNS: usize = 7;
const PATIENCE: Duration = Duration::from_secs(30);
/// After the first screen the web view still gives back what only loading needed.
const SETTLING: Duration = Duration::from_secs(3);

/// One start of a program.
struct Start {
    ready: Duration,
    /// Proportional set size of all its processes, kibibytes.
    memory: u32,
    /// Each process by name, with its part.
    processes: Vec<(String, u32)>,
}

/// Which path WebKit paints by is told to both alike, or left to the program.
#[derive(Clone, Copy, PartialEq)]
enum Renderer {
    Told,
    OwnChoice,
}

pub fn measure(stage: &Stage, inventoried: &Inventoried) -> Vec<Row> {
    let (program, empty) = (built().join("ansvar-desktop"), built().join("examples/empty-window"));
    for needed in [&program, &empty] {
        if !needed.is_file() {
            println!("The window is not measured: {} is missing. `make bench` builds it.", needed.display());
            return Vec::new();
        }
    }
    let settings = serde_json::json!({ "workspace": inventoried.path, "language": "sv" });
    std::fs::write(stage.configuration().join("settings.json"), settings.to_string())
        .expect("preferences are kept");
    let Some(screen) = Screen::start() else {
        println!("The window is not measured: there is no virtual display. `make bench` installs it.");
        return Vec::new();
    };
    let run = |program: &Path, renderer| start(stage, &screen, program, renderer);
    // The first start of each fills the file cache and the web view's own.
    let (_, _) = (run(&program, Renderer::Told), run(&empty, Renderer::Told));
    let (mut ours, mut bound, mut own) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(run(&program, Renderer::Told));
        bound.push(run(&empty, Renderer::Told));
        own.push(run(&program, Renderer::OwnChoice));
    }
    let opening = |starts: &[Start]| median(&mut starts.iter().map(|start| start.ready).collect::<Vec<_>>());
    let memory = |starts: &[Start]| median(&mut starts.iter().map(|start| start.memory).collect::<Vec<_>>());
    let pair = |starts: &[Start]| crate::timing::Pair { ours: opening(starts), bound: opening(&bound) };
    let processes = (shares(&ours[0]), shares(&bound[0]));
    let weighed = |starts: &[Start], work, reach, timed| Row {
        work,
        bound: "an empty Tauri window",
        ours: megabytes(memory(starts)),
        theirs: megabytes(memory(&bound)),
        ratio: f64::from(memory(starts)) / f64::from(memory(&bound)),
        reach,
        timed,
        heavy: "The interface itself: its code and its components in the web process, beside one word in the other.",
    };
    vec![
        Row::of(
            "open a workspace of 1.1 million installations to the first usable list",
            "an empty Tauri window",
            pair(&ours),
            Some(1.5),
            format!(
                "from starting the release program on a virtual display until its first page, filled from the \
                 workspace, has been painted (the second frame after the last answer). The empty window is timed to \
                 the second frame of a page with one word. Both with WEBKIT_DISABLE_DMABUF_RENDERER=1, after one \
                 start that fills the caches. Medians of {RUNS}."
            ),
        )
        .heavy_with("Loading and running the interface's code, and the answers that its first page waits for."),
        weighed(
            &ours,
            "memory of the open program",
            Some(1.3),
            format!(
                "proportional set size of all processes {} seconds after the first page: {}; the empty window: {}. \
                 Medians of {RUNS}, the parts from one start.",
                SETTLING.as_secs(),
                processes.0,
                processes.1
            ),
        ),
        Row::of(
            "the same opening, the renderer left to the program",
            "an empty Tauri window told which renderer",
            pair(&own),
            None,
            "without the variable: the program sees for itself whether there is a graphics card.".into(),
        ),
        weighed(&own, "the same memory, the renderer left to the program", None, "as the row above.".into()),
    ]
}

/// What each process of a start takes.
fn shares(start: &Start) -> String {
    let shares = start.processes.iter().map(|(name, memory)| format!("{name} {}", megabytes(*memory)));
    shares.collect::<Vec<_>>().join(", ")
}

fn megabytes(kibibytes: u32) -> String {
    format!("{:.0} MB", f64::from(kibibytes) * 1.024e-3)
}

fn start(stage: &Stage, screen: &Screen, program: &Path, renderer: Renderer) -> Start {
    let ready = stage.path("ready");
    let _ = std::fs::remove_file(&ready);
    let web = stage.path("web").join(program.file_name().unwrap_or_default());
    let log = std::fs::File::create(stage.path("program.log")).expect("the stage takes a log");
    let mut command = Command::new("dbus-run-session");
    command
        .arg("--")
        .arg(program)
        .env("DISPLAY", &screen.display)
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
        .env("XDG_DATA_HOME", web.join("data"))
        .env("XDG_CONFIG_HOME", web.join("config"))
        .env("XDG_CACHE_HOME", web.join("cache"))
        .env("ANSVAR_DATA_DIR", stage.path("data"))
        .env("ANSVAR_CONFIG_DIR", stage.configuration())
        .env("ANSVAR_READY_FILE", &ready)
        .stdout(Stdio::null())
        .stderr(log);
    if renderer == Renderer::Told {
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    let begin = Instant::now();
    let group = Group::start(&mut command);
    while !ready.exists() {
        assert!(
            begin.elapsed() < PATIENCE,
            "{} shows no page after {PATIENCE:?}: {}",
            program.display(),
            std::fs::read_to_string(stage.path("program.log")).unwrap_or_default()
        );
        sleep(Duration::from_millis(1));
    }
    let took = begin.elapsed();
    sleep(SETTLING);
    let processes: Vec<_> =
        group.members().iter().map(|process| (name(process), proportional(process))).collect();
    let memory = processes.iter().map(|(_, memory)| memory).sum();
    Start { ready: took, memory, processes }
}

fn name(process: &Path) -> String {
    let name = std::fs::read_to_string(process.join("comm")).unwrap_or_default();
    name.trim().to_owned()
}

/// A process with everything it started, which ends with it.
struct Group(Child);

impl Group {
    fn start(command: &mut Command) -> Self {
        Self(
            command
                .stdin(Stdio::null())
                .process_group(0)
                .spawn()
                .unwrap_or_else(|error| panic!("{command:?}: {error}")),
        )
    }

    /// The folders in `/proc` of the program's processes, without the session bus that it was given.
    fn members(&self) -> Vec<PathBuf> {
        let group = self.0.id().to_string();
        let processes = std::fs::read_dir("/proc").expect("Linux lists its processes").filter_map(Result::ok);
        let belongs = |folder: &PathBuf| {
            let stat = std::fs::read_to_string(folder.join("stat")).unwrap_or_default();
            // The name, in parentheses, may hold spaces; the group is the third field after it.
            let name = stat.split_once('(').and_then(|(_, rest)| rest.rsplit_once(')'));
            name.is_some_and(|(name, rest)| {
                rest.split_whitespace().nth(2) == Some(group.as_str()) && !name.starts_with("dbus-")
            })
        };
        processes.map(|process| process.path()).filter(belongs).collect()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let script = format!("kill -s KILL -- -{}", self.0.id());
        // A group that is gone already is what was asked for.
        let _ = Command::new("sh").args(["-c", &script]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

fn proportional(process: &Path) -> u32 {
    let text = std::fs::read_to_string(process.join("smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or("0");
    line.split_whitespace().next().and_then(|kibibytes| kibibytes.parse().ok()).unwrap_or(0)
}

/// A virtual display.
struct Screen {
    _server: Group,
    display: String,
}

impl Screen {
    fn start() -> Option<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let has = |tool: &str| std::env::split_paths(&path).any(|folder| folder.join(tool).is_file());
        if !has("Xvfb") || !has("dbus-run-session") {
            return None;
        }
        // The server picks a free number itself and says which.
        let mut server = Group::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        BufReader::new(server.0.stdout.take()?).read_line(&mut number).ok()?;
        (!number.trim().is_empty()).then(|| Self { display: format!(":{}", number.trim()), _server: server })
    }
}
