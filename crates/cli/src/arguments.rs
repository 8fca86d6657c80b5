//! The command line as a whole: what stands before the noun, and which nouns there are. Each noun's own words stand in
//! its file under `commands`; every help text comes from the catalogue.

use std::path::PathBuf;

use ansvar_app::{Language, Text, list};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::{export, inventory, licence, perform, role, system, who, workspace};

#[derive(Debug, Parser)]
#[command(name = "ansvar", version, disable_version_flag = true)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "FILE", env = "ANSVAR_WORKSPACE", hide_env = true)]
    pub workspace: Option<PathBuf>,
    #[arg(long, global = true, value_name = "sv|en", value_parser = PossibleValuesParser::new(["sv", "en"]), hide_possible_values = true)]
    pub lang: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub noun: Noun,
}

#[derive(Debug, Subcommand)]
pub enum Noun {
    #[command(subcommand)]
    Workspace(workspace::Workspace),
    Who(who::Who),
    Search(who::Search),
    #[command(subcommand)]
    System(system::System),
    #[command(subcommand)]
    Role(role::Role),
    #[command(subcommand)]
    Inventory(inventory::Inventory),
    #[command(subcommand)]
    Licence(licence::Licence),
    Export(export::Export),
    Perform(perform::Perform),
    Undo(perform::Undo),
}

/// What is needed to answer at all, looked up before the line is understood: a faulty line is answered too.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    pub language: Language,
    pub json: bool,
}

impl Manner {
    pub fn of(arguments: &[String], environment: Option<&str>) -> Self {
        let mut named = None;
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            if argument == "--lang" {
                named = rest.next().map(String::as_str);
            } else if let Some(value) = argument.strip_prefix("--lang=") {
                named = Some(value);
            }
        }
        let language = named.or(environment).and_then(list::language).unwrap_or_default();
        Self { language, json: arguments.iter().any(|argument| argument == "--json") }
    }
}

/// Reads the line.
pub fn read(arguments: &[std::ffi::OsString], text: &Text) -> Result<Arguments, clap::Error> {
    let mut command = command(text);
    let matches = command.try_get_matches_from_mut(arguments)?;
    Arguments::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The command line with its help in a language.
pub fn command(text: &Text) -> Command {
    let command = worded(Arguments::command(), "", text);
    let word = |key: &str| text.word(key);
    command
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .global(true)
                .action(ArgAction::Help)
                .help(word("cli-arg-help"))
                .help_heading(word("cli-heading-options")),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .action(ArgAction::Version)
                .help(word("cli-arg-version"))
                .help_heading(word("cli-heading-options")),
        )
}

/// Gives a command and everything below it their words. `path` is the way there, such as `workspace-create`.
fn worded(mut command: Command, path: &str, text: &Text) -> Command {
    let own = if path.is_empty() { "cli-help".to_owned() } else { format!("cli-help-{path}") };
    let usage = text.word("cli-heading-usage");
    command = command
        .about(text.word(&own))
        .disable_help_flag(true)
        .subcommand_help_heading(text.word("cli-heading-commands"))
        .subcommand_value_name(text.word("cli-value-command"))
        .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}\n"));
    let arguments: Vec<_> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for id in arguments {
        let name = id.replace('_', "-");
        let narrow = format!("cli-arg-{path}-{name}");
        let key = if text.has(&narrow) { narrow } else { format!("cli-arg-{name}") };
        let help = text.word(&key);
        command = command.mut_arg(id, |argument| {
            let heading =
                if argument.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            argument.help(help).help_heading(text.word(heading))
        });
    }
    let below: Vec<_> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in below {
        let path = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(name, |below| worded(below, &path, text));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Help is the catalogue's; a key that is missing would be shown as it is.
    fn unworded(command: &Command, found: &mut Vec<String>) {
        let told =
            |help: Option<&clap::builder::StyledStr>| help.map(ToString::to_string).unwrap_or_default();
        let mut note = |help: String| {
            if help.is_empty() || help.starts_with("cli-") {
                found.push(format!("{}: {help}", command.get_name()));
            }
        };
        note(told(command.get_about()));
        for argument in command.get_arguments() {
            note(told(argument.get_help()));
        }
        for below in command.get_subcommands() {
            unworded(below, found);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_both_languages() {
        for language in [Language::Sv, Language::En] {
            let mut found = Vec::new();
            unworded(&command(Text::of(language)), &mut found);
            assert!(found.is_empty(), "{language:?}: {found:#?}");
        }
    }

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        command(Text::of(Language::Sv)).debug_assert();
    }

    #[test]
    fn the_manner_is_found_before_the_line_is_understood() {
        let of = |line: &str, environment| {
            let words: Vec<_> = line.split(' ').map(str::to_owned).collect();
            let manner = Manner::of(&words, environment);
            (manner.language, manner.json)
        };
        assert_eq!(of("ansvar who larm", None), (Language::Sv, false));
        assert_eq!(of("ansvar --lang en who larm", Some("sv")), (Language::En, false));
        assert_eq!(of("ansvar nonsense --json --lang=en", None), (Language::En, true));
        assert_eq!(of("ansvar who larm", Some("en")), (Language::En, false));
        assert_eq!(of("ansvar who larm", Some("klingonska")), (Language::Sv, false));
    }
}
