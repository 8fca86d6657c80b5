//! Lines that do not say what to do: exit 2 and a sentence in the reader's language.

use crate::home::Home;

#[test]
fn a_line_that_cannot_be_understood_is_answered() {
    let home = Home::new();
    for (line, word) in [
        (vec!["fly"], "fly"),
        (vec!["system", "add"], "--name"),
        (vec!["system", "edit", "X"], "--set"),
        (vec!["who"], "TEXT"),
        (vec!["system"], "--help"),
        (vec!["who", "x", "--colour", "red"], "--colour"),
        (vec!["--lang", "no", "who", "x"], "no"),
        (vec!["export", "colours"], "colours"),
        (vec!["role", "end", "x", "--reason", "y", "--on", "i går"], "i går"),
        (vec!["search", "x", "--limit", "många"], "många"),
    ] {
        let answer = home.run(line.clone());
        assert_eq!(answer.code, 2, "{line:?} {answer:?}");
        assert!(answer.out.is_empty() && answer.err.contains(word), "{line:?} {answer:?}");
        let told = home.run(["--json"].into_iter().chain(line));
        assert_eq!((told.code, &told.json()["error"]["code"]), (2, &"usage".into()));
    }
    let english = answer_in(&home, "en");
    assert!(english.contains("There is no command"), "{english}");
    let swedish = answer_in(&home, "sv");
    assert!(swedish.contains("finns inte"), "{swedish}");
}

fn answer_in(home: &Home, language: &str) -> String {
    crate::home::answer(home.program().env("ANSVAR_LANG", language).arg("fly")).err
}

#[test]
fn help_is_in_the_reader_s_language() {
    let home = Home::new();
    let swedish = home.run(["--help"]);
    assert_eq!(swedish.code, 0);
    assert!(swedish.out.contains("Användning:") && swedish.out.contains("Kommandon"), "{}", swedish.out);
    let english = home.run(["--lang", "en", "system", "edit", "--help"]);
    assert!(english.out.contains("Usage:") && english.out.contains("Change a system"), "{}", english.out);
    assert!(home.run(["--version"]).out.starts_with("ansvar "));
}

#[test]
fn several_workspaces_have_to_be_told_apart() {
    let home = Home::founded();
    assert_eq!(home.run(["workspace", "info"]).code, 0, "the only one is meant");
    let other = home.file("data/annan.ansvar");
    home.run(["workspace", "create", other.to_str().unwrap(), "--municipality", "Annan", "--chief", "Bo"]);
    let lost = home.run(["workspace", "info"]);
    assert_eq!(lost.code, 2, "{lost:?}");
    assert!(lost.err.contains("kommun.ansvar") && lost.err.contains("annan.ansvar"), "{lost:?}");
    let named = crate::home::answer(home.program().env("ANSVAR_WORKSPACE", &other).args([
        "--json",
        "workspace",
        "info",
    ]));
    assert_eq!(named.json()["municipality"], "Annan");
}
