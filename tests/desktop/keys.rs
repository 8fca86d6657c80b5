//! Keys by the names people use, as the WebDriver protocol wants them.

use serde_json::{Value, json};

/// The code point that stands for a key without a character.
fn code(name: &str) -> char {
    match name {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Ctrl" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "Left" => '\u{E012}',
        "Up" => '\u{E013}',
        "Right" => '\u{E014}',
        "Down" => '\u{E015}',
        "Delete" => '\u{E017}',
        _ => {
            let mut letters = name.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => letter,
                _ => panic!("there is no key called {name}"),
            }
        }
    }
}

fn down(key: char) -> Value {
    json!({ "type": "keyDown", "value": key })
}

fn up(key: char) -> Value {
    json!({ "type": "keyUp", "value": key })
}

fn actions(steps: &[Value]) -> Value {
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": steps }] })
}

/// One key or chord, as in `Ctrl+k` or `Escape`.
pub fn chord(keys: &str) -> Value {
    let codes: Vec<char> = keys.split('+').map(code).collect();
    let steps = codes.iter().map(|key| down(*key)).chain(codes.iter().rev().map(|key| up(*key)));
    actions(&steps.collect::<Vec<_>>())
}

/// A text, letter by letter.
pub fn letters(text: &str) -> Value {
    actions(&text.chars().flat_map(|letter| [down(letter), up(letter)]).collect::<Vec<_>>())
}
