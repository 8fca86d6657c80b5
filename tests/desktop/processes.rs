//! Processes that a journey starts, and their end: each leads a group of its own, and the whole group ends with it.

use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The full path of `tool`, or a sentence that says how to get it.
pub fn tool(tool: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join(tool))
        .find(|candidate| candidate.is_file())
        .unwrap_or_else(|| panic!("{tool} is missing and the journeys need it: `make setup` installs it"))
}

/// A process with everything it started.
pub struct Group {
    leader: Child,
}

impl Group {
    /// Starts `command` with both its outputs in `log`.
    pub fn start(command: &mut Command, log: &Path) -> Self {
        let output = File::create(log).expect("the journey's folder takes a log");
        let errors = output.try_clone().expect("a log can be written from two sides");
        Self::spawn(command.stdout(output).stderr(errors))
    }

    /// Starts `command` with its outputs as they were set.
    pub fn spawn(command: &mut Command) -> Self {
        let leader = command.stdin(Stdio::null()).process_group(0).spawn();
        Self { leader: leader.unwrap_or_else(|error| panic!("{command:?} does not start: {error}")) }
    }

    pub fn leader(&mut self) -> &mut Child {
        &mut self.leader
    }

    /// Whether the process that was started has ended.
    pub fn ended(&mut self) -> bool {
        !matches!(self.leader.try_wait(), Ok(None))
    }

    fn signal(&self, name: &str) {
        let script = format!("kill -s {name} -- -{}", self.leader.id());
        // A group that is gone already is what was asked for.
        let _ = Command::new("sh").args(["-c", &script]).stderr(Stdio::null()).status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal("TERM");
        let patience = Instant::now() + Duration::from_secs(5);
        while !self.ended() && Instant::now() < patience {
            sleep(Duration::from_millis(20));
        }
        // Whatever the leader left behind, or the leader itself.
        self.signal("KILL");
        let _ = self.leader.wait();
    }
}
