//! The WebDriver protocol as far as a journey needs it: one session, requests as JSON, answers or the driver's error.

use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

/// What came instead of an answer.
#[derive(Debug)]
pub enum Fault {
    /// The driver answered that it cannot: its own code, as in `no such element`, and its words.
    Refused { code: String, message: String },
    /// Nothing came, or not JSON.
    Unreachable(String),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused { code, message } => write!(formatter, "{code}: {message}"),
            Self::Unreachable(reason) => write!(formatter, "the driver does not answer: {reason}"),
        }
    }
}

/// A driver that listens on this machine.
#[derive(Clone)]
pub struct Driver {
    agent: Agent,
    address: String,
}

impl Driver {
    pub fn at(port: u16) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            // The driver is on this machine whatever the surroundings say about proxies.
            .proxy(None)
            .build();
        Self { agent: config.into(), address: format!("http://127.0.0.1:{port}") }
    }

    pub fn is_ready(&self) -> bool {
        self.get("/status").is_ok_and(|status| status["ready"] == json!(true))
    }

    /// Starts `application` under the driver.
    pub fn open(&self, application: &str) -> Result<Session, Fault> {
        let wanted = json!({ "tauri:options": { "application": application } });
        let answer = self.post("/session", &json!({ "capabilities": { "alwaysMatch": wanted } }))?;
        let id = answer["sessionId"]
            .as_str()
            .ok_or_else(|| Fault::Unreachable(format!("no session in {answer}")))?;
        Ok(Session { path: format!("/session/{id}"), driver: self.clone() })
    }

    fn get(&self, path: &str) -> Result<Value, Fault> {
        answer(self.agent.get(format!("{}{path}", self.address)).call())
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Fault> {
        answer(self.agent.post(format!("{}{path}", self.address)).send_json(body))
    }

    fn delete(&self, path: &str) -> Result<Value, Fault> {
        answer(self.agent.delete(format!("{}{path}", self.address)).call())
    }
}

/// One run of the program under the driver.
pub struct Session {
    driver: Driver,
    path: String,
}

impl Session {
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Fault> {
        self.driver.post(&format!("{}{path}", self.path), body)
    }

    /// Runs `script` as the body of a function and returns what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Fault> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs `script` as the body of a function whose last argument is called with the result.
    pub fn run_until_called(&self, script: &str) -> Result<Value, Fault> {
        self.post("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Ends the program.
    pub fn close(self) -> Result<(), Fault> {
        self.driver.delete(&self.path).map(|_| ())
    }
}

fn answer(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, Fault> {
    let unreachable = |error: ureq::Error| Fault::Unreachable(error.to_string());
    let mut response = response.map_err(unreachable)?;
    let refused = !response.status().is_success();
    let mut body: Value = response.body_mut().read_json().map_err(unreachable)?;
    let value = body["value"].take();
    if !refused {
        return Ok(value);
    }
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    Err(Fault::Refused { code: text("error"), message: text("message") })
}
