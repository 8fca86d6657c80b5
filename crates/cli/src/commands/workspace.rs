//! `ansvar workspace`: making, looking at, copying, putting back and checking the file.

use std::path::PathBuf;

use ansvar_app::text::kebab;
use ansvar_app::verify::{FaultLine, VerifyStep};
use ansvar_app::{App, Failure, FailureCode, NewMunicipality, Outcome, Text};
use clap::Subcommand;
use serde_json::{Value, json};

use crate::exit::{Exit, Result, Stop};
use crate::progress::Progress;
use crate::session::Session;
use crate::table::Table;
use crate::words;

#[derive(Debug, Subcommand)]
pub enum Workspace {
    Create {
        file: PathBuf,
        #[arg(long, value_name = "NAME")]
        municipality: String,
        #[arg(long, value_name = "NAME")]
        chief: String,
        #[arg(long)]
        ask_passphrase: bool,
    },
    Example {
        file: PathBuf,
        #[arg(long)]
        ask_passphrase: bool,
    },
    Info,
    Backup {
        file: PathBuf,
    },
    Restore {
        copy: PathBuf,
        file: Option<PathBuf>,
    },
    Verify {
        #[arg(long)]
        accept_end: bool,
    },
}

pub fn run(session: &mut Session, command: Workspace) -> Result<Exit> {
    match command {
        Workspace::Create { file, municipality, chief, ask_passphrase } => {
            let new = NewMunicipality { name: municipality, chief };
            let made = session.opening_for_new(ask_passphrase)?.create(&file, &new, session.text())?;
            match made {
                Ok(opened) => {
                    session.output.notices(&opened.notices);
                    info(session, &opened.app)
                }
                Err(Outcome::Refused { refusal }) => Err(Stop::Refused(refusal)),
                Err(Outcome::Done { .. }) => Ok(Exit::Done),
            }
        }
        Workspace::Example { file, ask_passphrase } => {
            let opening = session.opening_for_new(ask_passphrase)?;
            let progress = Progress::start();
            let opened = opening
                .example(&file, session.text(), |step| progress.at(step.done, step.total, &step.file))?;
            drop(progress);
            session.output.notices(&opened.notices);
            info(session, &opened.app)
        }
        Workspace::Info => {
            let app = session.open()?;
            info(session, &app)
        }
        Workspace::Backup { file } => back_up(session, &file),
        Workspace::Restore { copy, file } => restore(session, &copy, file),
        Workspace::Verify { accept_end } => verify(session, accept_end),
    }
}

fn info(session: &mut Session, app: &App) -> Result<Exit> {
    let info = app.workspace_info()?;
    let output = &mut session.output;
    if output.json {
        output.json(&info);
        return Ok(Exit::Done);
    }
    let text = output.text;
    let title = info.actor_title.map(|title| format!(", {title}")).unwrap_or_default();
    let signs = text.word(if info.signs { "export-yes" } else { "export-no" });
    let mut facts = Table::plain();
    for (key, value) in [
        ("cli-info-file", info.path),
        ("cli-info-municipality", info.municipality),
        ("cli-info-actor", format!("{}{title}", info.actor_name)),
        ("cli-info-signs", signs),
        ("cli-info-gaps", words::count(info.findings.into(), text.language)),
        ("cli-info-devices", words::count(info.devices.into(), text.language)),
        ("cli-info-installations", words::count(info.installations.into(), text.language)),
    ] {
        facts.row([text.word(key), value]);
    }
    for count in info.counts.iter().filter(|count| count.count > 0) {
        let kind = text.word(&format!("kind-{}", kebab(count.kind.word())));
        facts.row([kind, words::count(count.count.into(), text.language)]);
    }
    facts.print(output, "");
    Ok(Exit::Done)
}

fn back_up(session: &mut Session, file: &std::path::Path) -> Result<Exit> {
    let app = session.open()?;
    let progress = Progress::start();
    let whole = app.back_up(file, |done, total| progress.at(done, total, ""))?;
    drop(progress);
    if !whole {
        return Err(Failure::new(FailureCode::Cancelled, "failure-cancelled").into());
    }
    let output = &mut session.output;
    if output.json {
        output.json(&json!({ "backup": file }));
    } else {
        output.say("cli-backed-up", [("path", file.display().to_string())]);
    }
    Ok(Exit::Done)
}

fn restore(session: &mut Session, copy: &std::path::Path, file: Option<PathBuf>) -> Result<Exit> {
    let target = match file {
        Some(file) => file,
        None => session.path()?,
    };
    let kept = session.with_passphrase(|opening| opening.restore(copy, &target))?;
    let output = &mut session.output;
    if output.json {
        output.json(&json!({ "workspace": target, "kept": kept }));
    } else {
        output.say("cli-restored", [("path", target.display().to_string())]);
        if let Some(kept) = kept {
            output.say("cli-restored-kept", [("path", kept)]);
        }
    }
    Ok(Exit::Done)
}

fn verify(session: &mut Session, accept_end: bool) -> Result<Exit> {
    let app = session.open()?;
    if accept_end {
        app.accept_end()?;
    }
    let text = session.output.text;
    let progress = Progress::start();
    let step = |step: VerifyStep| text.word(&format!("verify-step-{}", step.word()));
    let report = app.verify(|at| progress.at(at.done, at.total, &step(at.step)))?;
    drop(progress);
    let output = &mut session.output;
    let faults = told(text, "fault", &report.faults);
    let remarks = told(text, "remark", &report.remarks);
    if output.json {
        output.json(&json!({
            "is_sound": report.is_sound,
            "entries": report.entries,
            "signatures": report.signatures,
            "records": report.records,
            "imports": report.imports,
            "reports": report.reports,
            "devices": report.devices,
            "installations": report.installations,
            "positions": report.positions,
            "faults": as_json(&report.faults, &faults),
            "more_faults": report.more_faults,
            "remarks": as_json(&report.remarks, &remarks),
        }));
    } else {
        for sentence in &faults {
            output.line(sentence);
        }
        if report.more_faults > 0 {
            output.say("verify-more-faults", [("count", report.more_faults.to_string())]);
        }
        let total = report.faults.len() + usize::try_from(report.more_faults).unwrap_or(0);
        let count = |number: u32| words::count(number.into(), text.language);
        output.say(
            if report.is_sound { "cli-sound" } else { "cli-unsound" },
            [
                ("entries", count(report.entries)),
                ("signatures", count(report.signatures)),
                ("records", count(report.records)),
                ("imports", count(report.imports)),
                ("reports", count(report.reports)),
                ("devices", count(report.devices)),
                ("installations", count(report.installations)),
                ("positions", count(report.positions)),
                ("faults", total.to_string()),
            ],
        );
        for sentence in &remarks {
            output.line(sentence);
        }
    }
    Ok(if report.is_sound { Exit::Done } else { Exit::Failure })
}

/// Each line's sentence.
fn told(text: &Text, family: &str, lines: &[FaultLine]) -> Vec<String> {
    let sentence = |line: &FaultLine| {
        let values = line.values.iter().map(|(name, value)| (name.as_str(), value.clone()));
        text.say(&format!("verify-{family}-{}", line.code), values)
    };
    lines.iter().map(sentence).collect()
}

fn as_json(lines: &[FaultLine], sentences: &[String]) -> Vec<Value> {
    let one = |(line, sentence): (&FaultLine, &String)| json!({ "code": line.code, "values": line.values, "sentence": sentence });
    lines.iter().zip(sentences).map(one).collect()
}
