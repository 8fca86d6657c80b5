use std::fs;

use crate::home::{Home, fixture};

#[test]
fn the_example_has_positions_that_are_explained() {
    let home = Home::example();
    let positions = home.json(["licence", "position"]);
    let positions = positions.as_array().unwrap();
    assert!(!positions.is_empty());
    for status in ["shortfall", "unlimited"] {
        assert!(positions.iter().any(|row| row["status"] == status), "{status} in {positions:#?}");
    }
    let short = positions.iter().find(|row| row["status"] == "shortfall").unwrap();
    let product = short["product"].as_str().unwrap();
    let explained = home.json(["licence", "explain", product]);
    assert_eq!(explained["product_name"], product);
    let lines = explained["lines"].as_array().unwrap();
    let units: u64 = lines.iter().map(|line| line["units"].as_u64().unwrap()).sum();
    assert_eq!(units, short["consumed"].as_u64().unwrap(), "each unit stands on one line");
    for line in lines.iter().chain(explained["entitlements"].as_array().unwrap()) {
        let sentence = line["sentence"].as_str().unwrap();
        assert!(!sentence.contains('{') && !sentence.contains("licence-"), "{sentence}");
    }
    let text = home.run(["licence", "explain", product]);
    assert!(text.out.contains("Det ni använder"), "{}", text.out);
    let unknown = home.run(["licence", "explain", "Finns inte alls"]);
    assert_eq!(unknown.code, 1);
}

#[test]
fn entitlements_come_in_are_the_same_the_second_time_and_can_be_taken_back() {
    let home = Home::founded();
    let file = home.file("köpt.csv");
    let table = "Produkt;Licensmått;Antal;Nämnd\nKontorspaketet;enhet;120;KS\nArkivläsaren;enhet;obegränsad;\nFelaktig;enhet;många;\nNågon annans;enhet;1;Finns inte\n";
    fs::write(&file, table).unwrap();
    let file = file.to_str().unwrap();
    let preview = home.run(["--json", "licence", "import", "--preview", file]).json();
    assert_eq!((&preview["added"], &preview["batch"]), (&2.into(), &serde_json::Value::Null));

    let answer = home.run(["--json", "licence", "import", file]);
    assert_eq!(answer.code, 4, "two rows are rejected: {answer:?}");
    let first = answer.json();
    assert_eq!((&first["added"], &first["new_products"]), (&2.into(), &2.into()), "{first}");
    let rejected = first["rejected"].as_array().unwrap();
    assert_eq!(rejected.len(), 2, "{rejected:#?}");
    for row in rejected {
        let reason = row["reason"].as_str().unwrap();
        assert!(reason.contains(' ') && !reason.contains('{') && row["row"].as_u64().unwrap() > 3, "{row}");
    }
    assert!(first.to_string().contains("body_unknown"));
    let position = home.json(["licence", "position", "--filter", "product=Kontorspaketet"]);
    assert_eq!(position[0]["entitled"], 120, "{position}");

    let second = home.run(["--json", "licence", "import", file]).json();
    assert_eq!((&second["added"], &second["unchanged"]), (&0.into(), &2.into()), "{second}");
    home.json(["licence", "undo"]);
    assert_eq!(home.json(["licence", "position"]), serde_json::json!([]));
}

#[test]
fn a_file_that_is_no_table_is_bad_input() {
    let home = Home::founded();
    let notes = home.file("bild.csv");
    fs::write(&notes, b"\x89PNG\r\n\x1a\n0000").unwrap();
    for path in [notes.as_path(), &home.file("borta.csv"), home.path()] {
        let answer = home.run(["licence", "import", path.to_str().unwrap()]);
        assert_eq!(answer.code, 4, "{answer:?}");
        assert!(answer.err.contains('.') && !answer.err.contains("entitlement-import"), "{answer:?}");
    }
    let good = home.run(["licence", "import", fixture("entitlement/snipe-it.csv").to_str().unwrap()]);
    assert!([0, 4].contains(&good.code) && good.out.contains("Rättigheter:"), "{good:?}");
}
