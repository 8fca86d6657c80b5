//! What assistive technology meets, asked of axe-core inside the page: roles and names to find things by, and the
//! violations that a page must not have.

use std::fmt;

use serde_json::{Value, json};

use crate::stage::project;
use crate::wire::{Fault, Session};

/// Puts axe-core into the page, unless it is there: a reload takes it away.
pub fn install(session: &Session) -> Result<(), Fault> {
    if session.run("return typeof window.axe === 'object'", &[])? == json!(true) {
        return Ok(());
    }
    let path = project().join("ui/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} is missing ({error}): `make setup` installs it", path.display()));
    session.run(&source, &[]).map(|_| ())
}

/// Finds the first element that a screen reader would call `role` and `name`; null when there is none.
/// A name that is a whole match goes before one that only contains the words.
pub const FIND: &str = "
    const [role, name] = arguments;
    axe.setup(document);
    try {
        const words = (element) => axe.commons.text.accessibleText(element).replace(/\\s+/g, ' ').trim();
        const named = [...document.querySelectorAll('body *')]
            .filter((element) => axe.commons.aria.getRole(element) === role)
            .filter((element) => axe.commons.dom.isVisibleToScreenReaders(element))
            .map((element) => [element, words(element)]);
        const match = named.find(([, own]) => own === name) ?? named.find(([, own]) => own.includes(name));
        return match ? match[0] : null;
    } finally {
        axe.teardown();
    }
";

/// Looks when every pane and dialog has come to rest: one that is fading in has the contrast of nothing a person reads.
const CHECK: &str = "
    const done = arguments[arguments.length - 1];
    const atRest = Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    atRest.then(() => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) =>
            ({ id, help, nodes: nodes.map((node) => node.html + ' – ' + node.failureSummary) }))),
        (error) => done(String(error)));
";

/// A rule that the page breaks, and where.
pub struct Violation {
    pub rule: String,
    pub help: String,
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}: {}", self.rule, self.help)?;
        self.places.iter().try_for_each(|place| writeln!(formatter, "  {place}"))
    }
}

/// What axe-core finds wrong in the page as it is now.
pub fn violations(session: &Session) -> Result<Vec<Violation>, Fault> {
    install(session)?;
    let answer = session.run_until_called(CHECK)?;
    let found = answer.as_array().ok_or_else(|| Fault::Unreachable(format!("axe-core failed: {answer}")))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places =
        |value: &Value| value.as_array().map(|list| list.iter().map(text).collect()).unwrap_or_default();
    let violation = |value: &Value| Violation {
        rule: text(&value["id"]),
        help: text(&value["help"]),
        places: places(&value["nodes"]),
    };
    Ok(found.iter().map(violation).collect())
}
