//! The yardstick for the licence position: DuckDB, through its Python package, with the facts in a file of its own.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::stage::project;

pub struct DuckDb {
    process: Child,
    ask: ChildStdin,
    answer: BufReader<ChildStdout>,
}

/// One run of the yardstick.
#[derive(Debug)]
pub struct Answer {
    pub took: Duration,
    /// Product number, entitled (nothing is unlimited), consumed.
    pub positions: Vec<(u32, Option<u32>, u32)>,
}

impl DuckDb {
    /// Loads the tables in `folder`, one JSON file each. Nothing where Python or its package is missing.
    pub fn start(folder: &Path) -> Option<Self> {
        let script = project().join("tests/benches/measurements/duckdb_position.py");
        let mut process = Command::new(python())
            .arg(script)
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let (ask, answer) = (process.stdin.take()?, BufReader::new(process.stdout.take()?));
        let mut duckdb = Self { process, ask, answer };
        let ready = duckdb.line().filter(|line| line == "ready");
        ready.map(|_| duckdb)
    }

    pub fn run(&mut self) -> Answer {
        writeln!(self.ask, "run").expect("the yardstick listens");
        let line = self.line().expect("the yardstick answers");
        let answer: Value = serde_json::from_str(&line).expect("the yardstick answers in JSON");
        let number = |value: &Value| value.as_u64().and_then(|number| u32::try_from(number).ok());
        let position = |row: &Value| Some((number(&row[0])?, number(&row[1]), number(&row[2])?));
        Answer {
            took: Duration::from_secs_f64(answer["seconds"].as_f64().expect("a time")),
            positions: answer["positions"].as_array().expect("rows").iter().filter_map(position).collect(),
        }
    }

    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let read = self.answer.read_line(&mut line).ok()?;
        (read > 0).then(|| line.trim_end().to_owned())
    }
}

impl Drop for DuckDb {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The Python that has the package: `scripts/bench.sh` makes it.
fn python() -> PathBuf {
    std::env::var_os("ANSVAR_BENCH_PYTHON")
        .map_or_else(|| project().join("target/bench/python/bin/python"), PathBuf::from)
}
