//! Errors that the page writes to its console. The driver has no log to ask for, so the page keeps a list from the
//! moment that it is first seen; what went wrong before that shows as a page that never came.

use serde_json::Value;

use crate::wire::{Fault, Session};

const LISTEN: &str = "
    if (window.consoleErrors) return;
    const errors = (window.consoleErrors = []);
    const words = (value) => (value instanceof Error ? value.stack || value.message : String(value));
    const original = console.error;
    console.error = (...values) => { errors.push(values.map(words).join(' ')); original.apply(console, values); };
    addEventListener('error', (event) => errors.push(words(event.error || event.message)));
    addEventListener('unhandledrejection', (event) => errors.push('unhandled: ' + words(event.reason)));
    addEventListener('securitypolicyviolation', (event) =>
        errors.push('refused by the page\\'s policy: ' + event.violatedDirective + ' ' + event.blockedURI));
";

/// Starts the list, unless it runs.
pub fn listen(session: &Session) -> Result<(), Fault> {
    session.run(LISTEN, &[]).map(|_| ())
}

/// Every error since [`listen`].
pub fn errors(session: &Session) -> Result<Vec<String>, Fault> {
    let list = session.run("return window.consoleErrors ?? ['the list of errors is gone']", &[])?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(list.as_array().map(|errors| errors.iter().map(text).collect()).unwrap_or_default())
}
