//! `ansvar`: the use cases on the command line, for people and for scripts. Reads the line, opens the workspace,
//! calls one use case and says what came of it; owns no rule and no table.

mod arguments;
mod commands;
mod exit;
mod fields;
mod lists;
mod log;
mod output;
mod progress;
mod session;
mod table;
mod usage;
mod words;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use ansvar_app::Text;

use crate::arguments::{Arguments, Manner};
use crate::exit::{Exit, Stop};
use crate::output::Output;
use crate::session::Session;

fn main() -> ExitCode {
    log::start();
    let line: Vec<OsString> = std::env::args_os().collect();
    let words: Vec<String> = line.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let manner = Manner::of(&words, std::env::var("ANSVAR_LANG").ok().as_deref());
    let text = Text::of(manner.language);
    let mut output = Output::new(text, manner.json);
    let (exit, output) = match arguments::read(&line, text) {
        Ok(arguments) => run(arguments, output),
        Err(help) if !help.use_stderr() => {
            let _ = write!(output, "{help}");
            (Exit::Done, output)
        }
        Err(error) => (output.stopped(&Stop::Usage(usage::failure(&error))), output),
    };
    let failed = output.finish().is_err();
    ExitCode::from(if failed && exit == Exit::Done { Exit::Failure } else { exit })
}

fn run(arguments: Arguments, output: Output) -> (Exit, Output) {
    let Arguments { workspace, noun, .. } = arguments;
    match Session::new(output, workspace) {
        Ok(mut session) => {
            let exit = match commands::run(&mut session, noun) {
                Ok(exit) => exit,
                Err(stop) => session.output.stopped(&stop),
            };
            (exit, session.output)
        }
        Err((mut output, stop)) => (output.stopped(&stop), output),
    }
}
