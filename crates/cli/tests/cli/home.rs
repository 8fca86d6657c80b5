//! A user's folders, apart from everybody else's, and the program run in them.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// What the program answered.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }
}

#[derive(Debug)]
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A workspace with the example municipality, copied with its key from one that is made once.
    pub fn example() -> Self {
        let home = Self::new();
        copy(&Example::kept().folder, home.path());
        home
    }

    /// A workspace with a municipality and nothing more.
    pub fn founded() -> Self {
        let home = Self::new();
        let path = home.workspace();
        let line =
            ["workspace", "create", path.to_str().unwrap(), "--municipality", "Ekvalla", "--chief", "Annika"];
        let made = home.run(line);
        assert_eq!(made.code, 0, "{made:?}");
        home
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub fn workspace(&self) -> PathBuf {
        self.file("data/kommun.ansvar")
    }

    /// The program, with nothing of the machine's own folders, key stores and settings in sight.
    pub fn program(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("ansvar"));
        for variable in [
            "ANSVAR_WORKSPACE",
            "ANSVAR_PASSPHRASE",
            "ANSVAR_LANG",
            "ANSVAR_LOG",
            "DBUS_SESSION_BUS_ADDRESS",
            "DISPLAY",
            "WAYLAND_DISPLAY",
        ] {
            command.env_remove(variable);
        }
        command
            .env("ANSVAR_CONFIG_DIR", self.file("config"))
            .env("ANSVAR_DATA_DIR", self.file("data"))
            .env("XDG_RUNTIME_DIR", self.path())
            .env("HOME", self.path())
            .stdin(std::process::Stdio::null())
            .current_dir(self.path());
        command
    }

    pub fn run<'a>(&self, line: impl IntoIterator<Item = &'a str>) -> Answer {
        answer(self.program().args(line))
    }

    /// Runs with `--json`, demands success and reads the answer.
    pub fn json<'a>(&self, line: impl IntoIterator<Item = &'a str>) -> Value {
        let answer = self.run(["--json"].into_iter().chain(line));
        assert_eq!(answer.code, 0, "{answer:?}");
        answer.json()
    }

    /// The program under a shell, for limits and file systems that only a shell sets up.
    pub fn shell(&self, script: &str) -> Answer {
        let program = self.program();
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(script).arg("sh").arg(program.get_program()).current_dir(self.path());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        answer(&mut shell)
    }
}

pub fn answer(command: &mut Command) -> Answer {
    let output = command.output().unwrap();
    Answer {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The folders of a user who made the example: made once for this program and kept beside it. The tests run as processes
/// of their own, so a lock on a file keeps one from replacing the folder while another copies from it.
struct Example {
    folder: PathBuf,
    _held_while_copied: File,
}

impl Example {
    fn kept() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-example");
        let lock = File::create(folder.with_extension("lock")).unwrap();
        lock.lock().unwrap();
        let program = fs::metadata(assert_cmd::cargo::cargo_bin!("ansvar")).unwrap();
        let made_by = format!("{:?} {}", program.modified().unwrap(), program.len());
        let stamp = folder.with_extension("made-by");
        if fs::read_to_string(&stamp).ok().as_ref() != Some(&made_by) {
            let home = Home::new();
            let made = home.run(["workspace", "example", home.workspace().to_str().unwrap()]);
            assert_eq!(made.code, 0, "{made:?}");
            let _ = fs::remove_dir_all(&folder);
            copy(home.path(), &folder);
            fs::write(stamp, made_by).unwrap();
        }
        Self { folder, _held_while_copied: lock }
    }
}

/// Copies a folder; the mode of a file, which a key file is checked by, comes along.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A report as the GLPI agent writes it, of a device that nobody else has.
pub fn report(number: usize, titles: usize) -> String {
    let softwares: Vec<_> = (0..titles)
        .map(|title| {
            serde_json::json!({
                "name": format!("Program {title}"),
                "version": format!("{}.{}", title % 7, number % 5),
                "publisher": "Nordprogram",
            })
        })
        .collect();
    serde_json::json!({
        "deviceid": format!("dator-{number}-2024-03-05-07-42-10"),
        "itemtype": "Computer",
        "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "hardware": {
                "name": format!("DATOR-{number:04}"),
                "uuid": format!("A1B2C3D4-1111-4A2B-9C3D-{number:012X}"),
            },
            "bios": { "ssn": format!("EKV{number:05}Q") },
            "softwares": softwares,
        },
    })
    .to_string()
}

/// Writes `count` such reports into a folder.
pub fn reports(folder: &Path, count: usize, titles: usize) {
    fs::create_dir_all(folder).unwrap();
    for number in 0..count {
        fs::write(folder.join(format!("{number:05}.json")), report(number, titles)).unwrap();
    }
}

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/fixtures").join(name)
}
