//! What is wrong with a command line, in the catalogue's words.

use ansvar_app::Failure;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::misuse;

/// The sentence for a line that clap did not understand.
pub fn failure(error: &clap::Error) -> Failure {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let (key, kind) = match error.kind() {
        ErrorKind::UnknownArgument => ("cli-usage-unknown-argument", ContextKind::InvalidArg),
        ErrorKind::InvalidSubcommand => ("cli-usage-unknown-command", ContextKind::InvalidSubcommand),
        ErrorKind::MissingRequiredArgument => ("cli-usage-missing", ContextKind::InvalidArg),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("cli-usage-missing-command", ContextKind::ValidSubcommand)
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            ("cli-usage-no-value", ContextKind::InvalidArg)
        }
        ErrorKind::InvalidValue => ("cli-usage-wrong-value", ContextKind::InvalidArg),
        ErrorKind::ValueValidation => ("cli-usage-unreadable-value", ContextKind::InvalidArg),
        ErrorKind::ArgumentConflict => ("cli-usage-conflict", ContextKind::InvalidArg),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            ("cli-usage-number-of-values", ContextKind::InvalidArg)
        }
        _ => return misuse("cli-usage-other").with("cause", error.to_string().trim()),
    };
    misuse(key)
        .with("what", context(kind))
        .with("value", context(ContextKind::InvalidValue))
        .with("values", context(ContextKind::ValidValue))
        .with("other", context(ContextKind::PriorArg))
}
