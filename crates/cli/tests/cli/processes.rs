//! Several processes on one file, and processes that end in the middle.

use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::home::{Home, reports};

fn spawn(home: &Home, line: &[&str]) -> Child {
    home.program().args(line).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

fn devices(home: &Home) -> usize {
    home.json(["inventory", "devices"]).as_array().unwrap().len()
}

#[test]
fn processes_that_write_at_once_all_get_their_turn() {
    let home = Home::founded();
    let children: Vec<_> = (0..8)
        .map(|number| spawn(&home, &["system", "add", "--name", &format!("System {number}")]))
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(home.json(["system", "list"]).as_array().unwrap().len(), 8);
    assert_eq!(home.json(["workspace", "verify"])["is_sound"], true);
}

#[test]
fn a_process_killed_while_it_imports_leaves_all_or_nothing() {
    let home = Home::founded();
    home.json(["system", "add", "--name", "Före"]);
    reports(&home.file("r"), 400, 60);
    for delay in [30, 90, 150, 250, 400] {
        let mut child = spawn(&home, &["inventory", "import", home.file("r").to_str().unwrap()]);
        sleep(Duration::from_millis(delay));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = devices(&home);
        assert!(found == 0 || found == 400, "after {delay} ms: {found}");
        assert_eq!(home.run(["system", "show", "Före"]).code, 0, "what was acknowledged stays");
    }
    assert_eq!(home.json(["workspace", "verify"])["is_sound"], true);
}

/// While one process imports, another one reads: it sees the register as it was, at once.
#[cfg(unix)]
#[test]
fn ctrl_c_keeps_nothing_and_readers_do_not_wait() {
    let home = Home::founded();
    reports(&home.file("r"), 3000, 60);
    let child = spawn(&home, &["inventory", "import", home.file("r").to_str().unwrap()]);
    sleep(Duration::from_millis(400));
    let began = std::time::Instant::now();
    assert_eq!(devices(&home), 0);
    assert!(began.elapsed() < Duration::from_secs(5), "a reader does not wait for the import");
    let stopped =
        std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(stopped.success(), "the import was still running");
    let output = child.wait_with_output().unwrap();
    let sentence = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{sentence}");
    assert!(sentence.contains("Du avbröt"), "{sentence}");
    assert_eq!(devices(&home), 0);
}

#[cfg(unix)]
#[test]
fn a_pipe_that_closes_early_is_no_fault() {
    let home = Home::example();
    let answer =
        home.shell("\"$1\" system list | head -n 1; \"$1\" export device --format machine-csv | head -n 1");
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{answer:?}");
}
