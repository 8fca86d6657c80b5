//! What a person does with the program and sees in it, in plain verbs. A verb waits until it can be done; one that
//! cannot be done in time ends the journey with a sentence.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::accessibility::{self, FIND};
use crate::stage::Stage;
use crate::wire::{Fault, Session};
use crate::{console, keys};

const PATIENCE: Duration = Duration::from_secs(15);
const FIRST_PAGE: Duration = Duration::from_mins(1);
/// The key under which the protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The open program.
pub struct Page<'a> {
    stage: &'a Stage,
    session: Session,
}

/// A thing on the page, as found.
pub struct Found<'a> {
    page: &'a Page<'a>,
    reference: Value,
}

impl<'a> Page<'a> {
    pub fn new(stage: &'a Stage, session: Session) -> Self {
        Self { stage, session }
    }

    /// Waits for the first page, and from then on keeps what it writes to its console.
    pub fn wait_until_shown(&self) {
        let shown = "return document.querySelector('main')?.innerText.trim().length > 0";
        self.wait(FIRST_PAGE, "the first page shows its main part", || {
            Ok((self.session.run(shown, &[])? == json!(true)).then_some(()))
        });
        must("listen to the console", console::listen(&self.session));
    }

    /// The thing that a screen reader calls `role` and `name`, as in `button`, `Spara`.
    pub fn find(&self, role: &str, name: &str) -> Found<'_> {
        let reference =
            self.wait(PATIENCE, &format!("there is a {role} “{name}”"), || self.look_for(role, name));
        Found { page: self, reference }
    }

    /// Waits until no thing of that role and name is left.
    pub fn wait_until_gone(&self, role: &str, name: &str) {
        self.wait(PATIENCE, &format!("there is no {role} “{name}”"), || {
            Ok(self.look_for(role, name)?.is_none().then_some(()))
        });
    }

    /// Waits until `text` stands on the page.
    pub fn wait_for(&self, text: &str) {
        self.wait(PATIENCE, &format!("“{text}” stands on the page"), || {
            Ok(self.shows(text)?.then_some(()))
        });
    }

    /// Waits until `text` no longer stands on the page.
    pub fn wait_without(&self, text: &str) {
        self.wait(PATIENCE, &format!("“{text}” is gone from the page"), || {
            Ok((!self.shows(text)?).then_some(()))
        });
    }

    /// Presses a key or chord, as in `Ctrl+k`.
    pub fn press(&self, chord: &str) {
        self.act(&format!("press {chord}"), &keys::chord(chord));
    }

    /// Types where the focus is.
    pub fn type_text(&self, text: &str) {
        self.act(&format!("type “{text}”"), &keys::letters(text));
    }

    /// The visible text of the page.
    pub fn text(&self) -> String {
        let text = must("read the page", self.session.run("return document.body.innerText", &[]));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The value of a script of the journey's own, the body of a function.
    pub fn ask(&self, script: &str) -> Value {
        must("ask the page", self.session.run(script, &[]))
    }

    /// Saves what the display shows as `target/journey/<name>.png`.
    pub fn screenshot(&self, name: &str) {
        if let Err(reason) = self.stage.picture(name) {
            panic!("no picture was taken of the display: {reason}");
        }
    }

    /// Fails with every rule of accessibility that the page breaks.
    pub fn check_accessibility(&self, place: &str) {
        let violations = must("check accessibility", accessibility::violations(&self.session));
        let list: String = violations.iter().map(ToString::to_string).collect();
        assert!(violations.is_empty(), "axe finds on {place}, where everyone must get through:\n{list}");
    }

    /// Fails with every error that the page wrote to its console since it was shown.
    pub fn check_console(&self) {
        let errors = must("read the console", console::errors(&self.session));
        assert!(
            errors.is_empty(),
            "the page wrote errors, each one something that a person may have missed: {errors:#?}"
        );
    }

    /// Ends the program as its user would, after a look at the console.
    pub fn close(self) {
        self.check_console();
        if let Err(fault) = self.session.close() {
            panic!("the program does not close: {fault}");
        }
    }

    /// What the page says, if it still speaks: for a journey that has failed already.
    fn last_words(&self) -> String {
        let answer = self.session.run("return document.body.innerText", &[]);
        answer.map_or_else(|fault| fault.to_string(), |text| text.as_str().unwrap_or_default().to_owned())
    }

    fn look_for(&self, role: &str, name: &str) -> Result<Option<Value>, Fault> {
        accessibility::install(&self.session)?;
        let found = self.session.run(FIND, &[json!(role), json!(name)])?;
        Ok((!found.is_null()).then_some(found))
    }

    fn shows(&self, text: &str) -> Result<bool, Fault> {
        Ok(self.session.run("return document.body.innerText.includes(arguments[0])", &[json!(text)])?
            == json!(true))
    }

    fn act(&self, deed: &str, actions: &Value) {
        must(deed, self.session.post("/actions", actions));
    }

    /// Asks again and again until there is an answer; a fault may pass, since a page that changes drops its elements.
    fn wait<T>(
        &self,
        patience: Duration,
        wish: &str,
        mut ask: impl FnMut() -> Result<Option<T>, Fault>,
    ) -> T {
        let end = Instant::now() + patience;
        loop {
            let answer = ask();
            if let Ok(Some(answer)) = answer {
                return answer;
            }
            if Instant::now() > end {
                let fault = answer.err().map(|fault| format!(" (last fault: {fault})")).unwrap_or_default();
                panic!(
                    "after {patience:?} it is still not so that {wish}{fault}. The page says:\n{}",
                    self.text()
                );
            }
            sleep(Duration::from_millis(50));
        }
    }
}

impl Found<'_> {
    pub fn click(&self) {
        self.deed("click", "click", &json!({}));
    }

    /// Its visible text.
    pub fn text(&self) -> String {
        let script = "return arguments[0].innerText";
        let text = must("read it", self.page.session.run(script, std::slice::from_ref(&self.reference)));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Empties the field and types `text` into it.
    pub fn fill(&self, text: &str) {
        self.deed("empty the field", "clear", &json!({}));
        self.deed("type", "value", &json!({ "text": text }));
    }

    fn deed(&self, deed: &str, path: &str, body: &Value) {
        let id = self.reference[ELEMENT].as_str().expect("the driver names what it found");
        must(deed, self.page.session.post(&format!("/element/{id}/{path}"), body));
    }
}

fn must<T>(deed: &str, answer: Result<T, Fault>) -> T {
    answer.unwrap_or_else(|fault| panic!("cannot {deed}: {fault}"))
}
