use crate::home::Home;

#[test]
fn the_gaps_name_the_alarm_without_steward_with_its_section() {
    let home = Home::example();
    let gaps = home.json(["role", "gaps"]);
    let gaps = gaps.as_array().unwrap();
    let alarm = gaps
        .iter()
        .find(|gap| {
            gap["code"] == "steward_missing"
                && gap["object"].as_str().unwrap().to_lowercase().contains("larm")
        })
        .unwrap_or_else(|| panic!("the alarm is among {gaps:#?}"));
    assert_eq!(alarm["section"], "9, 11");
    assert_eq!(alarm["object_kind"], "system");
    for gap in gaps {
        for field in ["code", "object", "object_id", "object_kind", "section", "severity", "sentence"] {
            assert!(!gap[field].as_str().unwrap().is_empty(), "{field} in {gap}");
        }
        let sentence = gap["sentence"].as_str().unwrap();
        assert!(!sentence.contains('{') && !sentence.starts_with("finding-"), "{sentence}");
    }
    let text = home.run(["role", "gaps"]);
    assert!(text.out.contains("9, 11") && text.out.to_lowercase().contains("larm"), "{}", text.out);
}

/// The way from the gap to its closing, as a person goes it.
#[test]
fn appointing_a_steward_closes_the_gap_and_ending_opens_it() {
    let home = Home::example();
    let gaps = home.json(["role", "gaps"]);
    let alarm = gaps
        .as_array()
        .unwrap()
        .iter()
        .find(|gap| {
            gap["code"] == "steward_missing"
                && gap["object"].as_str().unwrap().to_lowercase().contains("larm")
        })
        .unwrap();
    let alarm = alarm["object"].as_str().unwrap().to_owned();
    let missing = || {
        let gaps = home.json(["role", "gaps"]);
        gaps.as_array().unwrap().iter().any(|gap| gap["code"] == "steward_missing" && gap["object"] == *alarm)
    };
    let line = ["role", "assign", "--role", "Systemförvaltare", "--on", &alarm, "--holder", "Kommundirektör"];
    let given = home.json(line);
    assert_eq!(given["outcome"], "done");
    assert!(!missing(), "somebody is appointed");
    let again = home.run(["--json"].into_iter().chain(line));
    assert_eq!(again.code, 3, "{again:?}");
    assert_eq!(again.json()["refused"]["issues"][0]["code"], "already_assigned");

    let ended =
        home.run(["role", "end", given["id"].as_str().unwrap(), "--reason", "Slutar", "--on", "2020-01-01"]);
    assert_eq!(ended.code, 3, "it began today: {ended:?}");
    let undone = home.run(["undo", given["command_id"].as_str().unwrap()]);
    assert_eq!(undone.code, 0, "{undone:?}");
    assert!(missing(), "vacant again");
}

#[test]
fn a_role_on_the_wrong_level_or_by_the_wrong_body_is_refused() {
    let home = Home::example();
    let system = home.json(["system", "list", "--filter", "owner!="])[0]["name"].as_str().unwrap().to_owned();
    let wrong = home.run([
        "--json",
        "role",
        "assign",
        "--role",
        "Systemförvaltare",
        "--on",
        &system,
        "--holder",
        "Kommundirektör",
        "--decided-by",
        "IT-gruppen",
        "--paragraph",
        "§ 12",
        "--decided-on",
        "2024-01-10",
    ]);
    assert_eq!(wrong.code, 3, "a group of officials only prepares: {wrong:?}");
    let codes = wrong.json()["refused"]["issues"].to_string();
    assert!(codes.contains("body_does_not_decide"), "{codes}");
    let lacking = home.run(["role", "assign", "--role", "Systemförvaltare", "--holder", "Kommundirektör"]);
    assert_eq!(lacking.code, 2, "{lacking:?}");
}
