//! The program's two voices: answers on standard output, for people or as JSON, and notes on standard error. A pipe
//! that closes early, as under `head`, ends the talking and nothing else.

use std::io::{self, Stdout, Write};

use ansvar_app::{Notice, Text};
use ansvar_domain::Refusal;
use serde::Serialize;
use serde_json::{Value, json};

use crate::exit::{Exit, Stop};

/// Where answers go.
#[derive(Debug)]
pub struct Output {
    pub text: &'static Text,
    pub json: bool,
    out: Stdout,
    is_closed: bool,
    fault: Option<io::Error>,
}

impl Output {
    pub fn new(text: &'static Text, json: bool) -> Self {
        Self { text, json, out: io::stdout(), is_closed: false, fault: None }
    }

    /// A line for people.
    pub fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref().trim_end();
        // What cannot be written is kept as the fault that `finish` tells of.
        let _ = self.write_all(format!("{line}\n").as_bytes());
    }

    /// A sentence of the catalogue as a line.
    pub fn say<const N: usize>(&mut self, key: &str, values: [(&str, String); N]) {
        let sentence = self.text.say(key, values);
        self.line(sentence);
    }

    /// A heading with a blank line before it.
    pub fn heading(&mut self, key: &str) {
        self.line("");
        self.say(key, []);
    }

    /// An answer for programs.
    pub fn json(&mut self, value: &impl Serialize) {
        let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
        text.push('\n');
        let _ = self.write_all(text.as_bytes());
    }

    /// What opening a workspace had to say, once.
    pub fn notices(&self, notices: &[Notice]) {
        for notice in notices {
            let values = notice.values.iter().map(|(name, value)| (name.as_str(), value.clone()));
            note(&self.text.say(&notice.message_key, values));
        }
    }

    /// Says what stopped a command: on standard error for people, on standard output as JSON.
    pub fn stopped(&mut self, stop: &Stop) -> Exit {
        if self.json {
            let told = stop_json(stop, self.text);
            self.json(&told);
        } else {
            match stop {
                Stop::Usage(failure) | Stop::Failed(failure) => note(&self.text.failure(failure)),
                Stop::Refused(refusal) => {
                    for sentence in self.text.refusal(refusal) {
                        note(&sentence);
                    }
                }
            }
        }
        stop.exit()
    }

    /// Flushes, and tells whether everything asked for could be written.
    pub fn finish(mut self) -> io::Result<()> {
        let _ = self.flush();
        self.fault.map_or(Ok(()), Err)
    }

    fn take(&mut self, written: io::Result<()>) {
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.is_closed = true,
            Err(error) => {
                self.is_closed = true;
                self.fault.get_or_insert(error);
            }
            Ok(()) => {}
        }
    }
}

/// Something to know beside the answer, on standard error.
pub fn note(sentence: &str) {
    // A standard error that is gone has nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{sentence}");
}

/// For exports, which write whole files here.
impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.is_closed {
            let written = self.out.lock().write_all(bytes);
            self.take(written);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.is_closed {
            let flushed = self.out.lock().flush();
            self.take(flushed);
        }
        Ok(())
    }
}

/// `{"error": …}` or `{"refused": …}`.
pub fn stop_json(stop: &Stop, text: &Text) -> Value {
    match stop {
        Stop::Usage(failure) => json!({
            "error": { "code": "usage", "message": text.failure(failure), "values": failure.values }
        }),
        Stop::Failed(failure) => json!({
            "error": {
                "code": failure.code,
                "key": failure.message_key,
                "message": text.failure(failure),
                "values": failure.values,
            }
        }),
        Stop::Refused(refusal) => json!({ "refused": refusal_json(refusal, text) }),
    }
}

/// A refusal with a sentence for each issue.
pub fn refusal_json(refusal: &Refusal, text: &Text) -> Value {
    let issues: Vec<_> = refusal
        .issues
        .iter()
        .zip(text.refusal(refusal))
        .map(|(issue, sentence)| {
            json!({ "code": issue.code, "field": issue.field, "values": issue.values, "sentence": sentence })
        })
        .collect();
    json!({ "issues": issues, "conflicts": refusal.conflicts })
}
