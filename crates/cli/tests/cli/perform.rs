use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::home::{Answer, Home};

fn perform(home: &Home, commands: &Value) -> Answer {
    let file = home.file("kommandon.json");
    fs::write(&file, commands.to_string()).unwrap();
    home.run(["perform", file.to_str().unwrap()])
}

fn add(id: &str, name: &str) -> Value {
    let system = json!({
        "name": name,
        "system_type": "information_system",
        "ownership_class": "own",
        "lifecycle_stage": "in_operation",
    });
    json!({ "command": "add", "id": id, "content": { "kind": "system", "fields": system } })
}

const FIRST: &str = "01920000-0000-7000-8000-000000000001";
const SECOND: &str = "01920000-0000-7000-8000-000000000002";

#[test]
fn each_command_is_answered_and_a_refused_one_does_not_stop_the_rest() {
    let home = Home::founded();
    let answer = perform(&home, &json!([add(FIRST, "Ett"), add(SECOND, "Ett"), add(SECOND, "Två")]));
    assert_eq!(answer.code, 3, "{answer:?}");
    let told = answer.json();
    let outcomes: Vec<_> =
        told.as_array().unwrap().iter().map(|one| one["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["done", "refused", "done"]);
    assert_eq!(told[1]["refused"]["issues"][0]["code"], "name_taken");
    assert_eq!(told[0]["changed"][0]["id"], FIRST);
    assert_eq!(home.json(["system", "list"]).as_array().unwrap().len(), 2);
}

#[test]
fn the_same_command_twice_is_one() {
    let home = Home::founded();
    let mut command = add(FIRST, "Ett");
    command["command_id"] = json!("01920000-0000-7000-8000-00000000000a");
    let first = perform(&home, &command).json();
    let second = perform(&home, &command);
    assert_eq!(second.code, 0, "{second:?}");
    assert_eq!(second.json(), first, "the same answer, and nothing more in the register");
    assert_eq!(home.json(["system", "history", FIRST]).as_array().unwrap().len(), 1);
}

#[test]
fn a_batch_is_all_or_nothing() {
    let home = Home::founded();
    let batch = json!({ "command": "batch", "commands": [add(FIRST, "Ett"), add(SECOND, "Ett")] });
    let answer = perform(&home, &batch);
    assert_eq!(answer.code, 3, "{answer:?}");
    assert!(answer.out.contains("I ändring 2"), "the place is named: {answer:?}");
    assert_eq!(home.json(["system", "list"]), json!([]));
}

#[test]
fn what_does_not_read_is_bad_input_and_nothing_is_done() {
    let home = Home::founded();
    for wrong in [
        json!([add(FIRST, "Ett"), { "command": "explode" }]),
        json!([add(FIRST, "Ett"), { "command": "add" }]),
        json!("text"),
        json!([add(FIRST, "Ett"), { "command": "undo_inventory", "batch": FIRST, "reason": "x" }]),
    ] {
        let answer = perform(&home, &wrong);
        assert_eq!(answer.code, 4, "{wrong} {answer:?}");
    }
    fs::write(home.file("trasig.json"), "[{").unwrap();
    for file in ["trasig.json", "borta.json"] {
        let answer = home.run(["--json", "perform", file]);
        assert_eq!((answer.code, &answer.json()["error"]["code"]), (4, &json!("bad_input")), "{answer:?}");
    }
    assert_eq!(home.json(["system", "list"]), json!([]));
}

#[test]
fn commands_come_from_standard_input_and_their_schema_is_told() {
    let home = Home::founded();
    let mut child =
        home.program().args(["perform", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(add(FIRST, "Ett").to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told[0]["outcome"], "done");

    let nowhere = Home::new();
    let schema = nowhere.run(["perform", "--schema"]);
    assert_eq!(schema.code, 0, "needs no workspace: {schema:?}");
    let schema = schema.json().to_string();
    for command in ["assign_role", "set_criticality", "revert", "batch"] {
        assert!(schema.contains(command), "{command}");
    }
}
