//! How far long work has come, shown on a terminal, and Ctrl+C, which stops it between two steps without half work.

use std::io::IsTerminal;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

static STOPPED: AtomicBool = AtomicBool::new(false);

#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Begins to listen for Ctrl+C. A second one ends the program at once; the file stays whole then too, as after a
    /// power cut.
    pub fn start() -> Self {
        let listening = ctrlc::set_handler(|| {
            if STOPPED.swap(true, Ordering::SeqCst) {
                std::process::exit(1);
            }
        });
        if let Err(error) = listening {
            tracing::warn!(%error, "Ctrl+C cannot be listened for");
        }
        let bar = if std::io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        Self { bar }
    }

    /// Shows the step; answers whether to go on.
    pub fn at(&self, done: u32, total: u32, what: &str) -> bool {
        self.bar.set_length(total.into());
        self.bar.set_position(done.into());
        self.bar.set_message(what.to_owned());
        !STOPPED.load(Ordering::SeqCst)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
