use crate::home::Home;

#[test]
fn who_answers_for_the_alarm() {
    let home = Home::example();
    let answer = home.json(["who", "larm"]);
    let card = &answer["card"];
    assert!(card["name"].as_str().unwrap().to_lowercase().contains("larm"), "{card}");
    let links = card["chain"]["links"].as_array().unwrap();
    assert_eq!(links.len(), 4);
    assert_eq!(links[0]["role"], "accountable");
    assert_eq!(links[3]["role"], "steward");
    assert_eq!(links[3]["state"], "vacant", "the report's alarm has no steward");
    let gaps = card["findings"].as_array().unwrap();
    assert!(
        gaps.iter()
            .any(|gap| gap["code"] == "steward_missing" && gap["sentence"].as_str().unwrap().len() > 20)
    );
    assert!(!answer["hits"].as_array().unwrap().is_empty());

    let text = home.run(["who", "larm"]);
    assert_eq!(text.code, 0);
    for expected in ["Ansvarskedja", "Ring vid fel", "vakant", "Att åtgärda", "avsnitt"] {
        assert!(text.out.contains(expected), "{expected} in {}", text.out);
    }
    let english = home.run(["--lang=en", "who", "larm"]);
    assert!(english.out.contains("Chain of responsibility"), "{}", english.out);
}

#[test]
fn nobody_found_is_an_answer() {
    let home = Home::example();
    let text = home.run(["who", "qqqqzzzz"]);
    assert_eq!(text.code, 0, "{text:?}");
    assert!(text.out.contains("qqqqzzzz"));
    assert!(home.json(["who", "qqqqzzzz"])["card"].is_null());
    assert_eq!(home.json(["search", "qqqqzzzz"]), serde_json::json!([]));
}

#[test]
fn search_finds_bodies_by_their_abbreviation_and_devices_by_their_name() {
    let home = Home::founded();
    let hits = home.json(["search", "KS"]);
    assert!(hits.as_array().unwrap().iter().any(|hit| hit["kind"] == "body"), "{hits}");
    let home = Home::example();
    let device = home.json(["inventory", "devices"])[0]["name"].as_str().unwrap().to_owned();
    let hits = home.json(["search", &device]);
    assert!(
        hits.as_array().unwrap().iter().any(|hit| hit["kind"] == "device" && hit["name"] == *device),
        "{hits}"
    );
}
