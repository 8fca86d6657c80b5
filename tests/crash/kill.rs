//! The program that is killed: this very test binary, started once more to do the work.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::Duration;

use crate::draw::Draw;
use crate::inspect::Place;

/// Before each line of an answer; the test harness prints lines of its own.
pub const MARK: &str = "crash:";
/// How long a program may take to begin before something else is wrong.
const PATIENCE: Duration = Duration::from_mins(1);

/// A program at work.
pub struct Program {
    child: Child,
    lines: Receiver<String>,
    reader: JoinHandle<()>,
}

/// What a program had said when it was killed.
pub struct Killed {
    /// Without the line that says that it has begun.
    pub lines: Vec<String>,
}

impl Program {
    /// Starts the work called `work`. No key store of the machine's own is reached: keys lie in files.
    pub fn start(work: &str, place: &Place, draw: &mut Draw) -> Self {
        let nowhere = place.folder().join("nowhere");
        let mut child = Command::new(std::env::current_exe().expect("a running program has a path"))
            .args(["worker::works_when_asked", "--exact", "--nocapture", "--test-threads", "1"])
            .env("ANSVAR_CRASH_WORK", work)
            .env("ANSVAR_CRASH_FOLDER", place.folder())
            .env("ANSVAR_CRASH_DRAW", draw.next().to_string())
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", nowhere.display()))
            .env("XDG_RUNTIME_DIR", &nowhere)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("this program can be started once more");
        let output = child.stdout.take().expect("its output was asked for");
        let (send, lines) = channel();
        let reader = spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // The harness may have begun the line with the name of the test.
                if let Some((_, said)) = line.split_once(MARK) {
                    let _ = send.send(said.to_owned());
                }
            }
        });
        Self { child, lines, reader }
    }

    /// Waits until the program has begun, then kills it at a moment drawn from the next `most` milliseconds.
    pub fn killed_within(mut self, draw: &mut Draw, most: u64) -> Killed {
        let begun = self.lines.recv_timeout(PATIENCE);
        let microseconds = draw.below(most * 1000);
        sleep(Duration::from_micros(microseconds));
        let already = self.child.try_wait().expect("a child can be asked for");
        self.child.kill().expect("our own child can be killed");
        self.child.wait().expect("a killed child ends");
        self.reader.join().expect("reading lines does not fail");
        assert!(begun.is_ok(), "the program did not begin: {already:?}; {draw}");
        if let Some(status) = already {
            assert!(status.success(), "the program failed by itself: {status}; {draw}");
        }
        Killed { lines: self.lines.try_iter().collect() }
    }

    /// Lets the program end by itself.
    pub fn finished(mut self) {
        let status = self.child.wait().expect("a child ends");
        self.reader.join().expect("reading lines does not fail");
        assert!(status.success(), "the program failed: {status}");
    }
}
