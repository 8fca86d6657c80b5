use crate::home::Home;

#[test]
fn create_edit_history_undo() {
    let home = Home::example();
    let added = home.json(["system", "add", "--name", "Bokningen", "--owner", "KS"]);
    let id = added["id"].as_str().unwrap();
    assert_eq!(added["outcome"], "done");

    let edited = home.json([
        "system",
        "edit",
        "bokningen",
        "--set",
        "purpose=Bokar lokaler",
        "--set",
        "max_tolerable_outage_hours=8",
    ]);
    let shown = home.json(["system", "show", id]);
    assert_eq!(shown["record"]["fields"]["purpose"], "Bokar lokaler");
    assert_eq!(shown["record"]["fields"]["max_tolerable_outage_hours"], 8);
    assert_eq!(shown["card"]["chain"]["links"][0]["holder_name"], "Kommunstyrelsen");

    let history = home.json(["system", "history", id]);
    let history = history.as_array().unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(history[0]["command"], "edit", "the latest first");
    let fields = history[0]["changes"][0]["fields"].to_string();
    assert!(fields.contains("Bokar lokaler"), "{fields}");
    let text = home.run(["system", "history", "Bokningen"]);
    assert!(text.out.contains("Ändamål: – → Bokar lokaler"), "{}", text.out);

    let undone = home.json(["undo", edited["command_id"].as_str().unwrap()]);
    assert_eq!(undone["outcome"], "done");
    assert!(home.json(["system", "show", id])["record"]["fields"]["purpose"].is_null());
    let twice = home.run(["--json", "undo", edited["command_id"].as_str().unwrap()]);
    assert_eq!(twice.code, 3, "{twice:?}");
    assert_eq!(twice.json()["refused"]["issues"][0]["code"], "cannot_undo");
}

#[test]
fn references_are_given_by_name_abbreviation_or_id_and_taken_away_by_nothing() {
    let home = Home::example();
    let id = home.json(["system", "add", "--name", "Passersystemet"])["id"].as_str().unwrap().to_owned();
    let owner = || home.json(["system", "show", &id])["record"]["fields"]["owner"].clone();
    assert!(owner().is_null());
    for named in ["Kommunstyrelsen", "ks"] {
        home.json(["system", "edit", &id, "--set", &format!("owner={named}")]);
        let body = owner().as_str().unwrap().to_owned();
        home.json(["system", "edit", &id, "--set", "owner="]);
        assert!(owner().is_null());
        home.json(["system", "edit", &id, "--set", &format!("owner={body}")]);
        assert_eq!(owner(), *body);
        home.json(["system", "edit", &id, "--set", "owner=null"]);
    }
    let unknown = home.run(["--json", "system", "edit", &id, "--set", "owner=Finns inte"]);
    assert_eq!(unknown.code, 1);
    assert_eq!(unknown.json()["error"]["code"], "not_found");
}

#[test]
fn refused_commands_leave_no_trace() {
    let home = Home::example();
    let name = home.json(["system", "list"])[0]["name"].as_str().unwrap().to_owned();
    let before = (home.json(["system", "list"]), home.json(["system", "history", &name]));
    for (line, code) in [
        (vec!["system", "add", "--name", &name], "name_taken"),
        (vec!["system", "add", "--name", " "], "missing"),
        (vec!["system", "add", "--name", "Ny", "--owner", "IT-gruppen"], "accountable_must_be_body"),
        (vec!["system", "add", "--name", "Ny", "--set", "colour=red"], "unknown_field"),
        (vec!["system", "edit", &name, "--set", "lifecycle_stage=senare"], "wrong_kind"),
        (vec!["system", "edit", &name, "--set", "criticality=neither"], "guarded_field"),
        (vec!["system", "edit", &name, "--set", "nonsense=1"], "unknown_field"),
        (vec!["system", "edit", &name, "--set", &format!("name={name}")], "nothing_to_change"),
    ] {
        let refused = home.run(["--json"].into_iter().chain(line.clone()));
        assert_eq!(refused.code, 3, "{line:?} {refused:?}");
        assert_eq!(refused.json()["refused"]["issues"][0]["code"], code, "{line:?}");
        let text = home.run(line);
        assert!(text.out.is_empty() && text.err.trim().ends_with('.'), "{text:?}");
    }
    assert_eq!((home.json(["system", "list"]), home.json(["system", "history", &name])), before);
}

#[test]
fn lists_filter_sort_and_keep_the_swedish_order() {
    let home = Home::founded();
    for name in ["Ängen", "Zeta", "Åsen", "Alfa", "Öster"] {
        home.json(["system", "add", "--name", name]);
    }
    let names = |line: &[&str]| -> Vec<String> {
        let rows = home.json(line.iter().copied());
        rows.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&["system", "list"]), ["Alfa", "Zeta", "Åsen", "Ängen", "Öster"]);
    assert_eq!(names(&["system", "list", "--sort", "-name"]), ["Öster", "Ängen", "Åsen", "Zeta", "Alfa"]);
    assert_eq!(names(&["system", "list", "--filter", "name~se"]), ["Åsen"]);
    assert_eq!(names(&["system", "list", "--text", "äng"]), ["Ängen"]);
    let wrong = home.run(["system", "list", "--filter", "colour=red"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    let text = home.run(["system", "list"]);
    assert!(text.out.contains("Systemförvaltare") && text.out.contains("5 rader"), "{}", text.out);
}

#[test]
fn what_is_retired_is_listed_and_exported_apart_and_comes_back_when_restored() {
    let home = Home::founded();
    let id = home.json(["system", "add", "--name", "Gamla bokningen"])["id"].as_str().unwrap().to_owned();
    home.json(["system", "add", "--name", "Nya bokningen"]);
    let perform = |command: &str| {
        let line = format!(r#"{{"command":"{command}","id":"{id}","reason":"Ersatt"}}"#);
        std::fs::write(home.file("command.json"), line).unwrap();
        home.json(["perform", "command.json"]);
    };
    let names = |line: &[&str]| -> Vec<String> {
        let rows = home.json(line.iter().copied());
        rows.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&["system", "list", "--retired"]), [""; 0]);
    perform("retire");
    assert_eq!(names(&["system", "list"]), ["Nya bokningen"]);
    assert_eq!(names(&["system", "list", "--retired"]), ["Gamla bokningen"]);
    assert_eq!(names(&["system", "list", "--retired", "--text", "nya"]), [""; 0]);
    let row = home.json(["system", "list", "--retired", "--sort", "-retired_at"])[0].clone();
    assert_eq!(row["retired_reason"], "Ersatt");
    assert!(!row["retired_by"].as_str().unwrap().is_empty(), "{row}");
    assert!(row["retired_at"].as_str().unwrap().ends_with('Z'), "{row}");
    assert!(home.json(["system", "list"])[0].get("retired_at").is_none(), "a live row has not left");
    let text = home.run(["system", "list", "--retired"]);
    assert!(text.out.contains("Avregistrerad av") && text.out.contains("Ersatt"), "{}", text.out);
    let csv = home.run(["export", "system", "--retired", "--columns", "name,retired_reason"]);
    assert!(csv.out.contains("System;Skäl\r\nGamla bokningen;Ersatt"), "{}", csv.out);
    perform("restore");
    assert_eq!(names(&["system", "list"]), ["Gamla bokningen", "Nya bokningen"]);
    assert_eq!(names(&["system", "list", "--retired"]), [""; 0]);
    assert_eq!(home.json(["role", "list", "--retired"]).as_array().unwrap().len(), 0);
}

#[test]
fn only_records_are_asked_for_when_retired() {
    let home = Home::founded();
    for line in [
        &["export", "device", "--retired"][..],
        &["inventory", "devices", "--retired"],
        &["licence", "position", "--retired"],
        &["system", "list", "--filter", "retired_reason~x"],
        &["export", "system", "--columns", "retired_by"],
    ] {
        let wrong = home.run(line.iter().copied());
        assert_eq!(wrong.code, 2, "{line:?}: {wrong:?}");
        assert!(wrong.out.is_empty() && !wrong.err.contains("failure-"), "{wrong:?}");
    }
}

#[test]
fn an_ambiguous_name_is_answered_with_the_names() {
    let home = Home::founded();
    home.json(["system", "add", "--name", "Larm Norr"]);
    home.json(["system", "add", "--name", "Larm Söder"]);
    let many = home.run(["system", "show", "Larm"]);
    assert_eq!(many.code, 1);
    assert!(many.err.contains("Larm Norr") && many.err.contains("Larm Söder"), "{many:?}");
    assert_eq!(home.run(["system", "show", "larm söder"]).code, 0);
}
