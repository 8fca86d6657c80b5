use std::fs;

use crate::home::Home;

#[test]
fn first_run_to_the_example() {
    let home = Home::new();
    // The only workspace in the data folder need not be named.
    let lost = home.run(["who", "larm"]);
    assert_eq!(lost.code, 2, "{lost:?}");
    assert!(lost.err.contains("ansvar workspace example"), "says how to begin: {lost:?}");

    let home = Home::example();
    let info = home.json(["workspace", "info"]);
    assert_eq!(info["devices"], 200);
    assert!(info["municipality"].as_str().unwrap().starts_with("Kumla"));
    assert_eq!(info["signs"], true);
    let text = home.run(["workspace", "info"]);
    assert!(text.out.contains("Kommun") && text.out.contains("200"), "{text:?}");
    let text = home.run(["--lang", "en", "workspace", "info"]);
    assert!(text.out.contains("Municipality"), "{text:?}");
}

#[test]
fn an_existing_file_is_not_overwritten() {
    let home = Home::example();
    let before = fs::read(home.workspace()).unwrap();
    let path = home.workspace();
    let path = path.to_str().unwrap();
    for line in [
        vec!["workspace", "create", path, "--municipality", "Annan", "--chief", "Bo"],
        vec!["workspace", "example", path],
        vec!["workspace", "backup", path],
        vec!["export", "system", "--out", path],
    ] {
        let answer = home.run(line.clone());
        assert_eq!(answer.code, 1, "{line:?} {answer:?}");
        assert!(answer.err.contains("finns redan"), "{answer:?}");
    }
    assert_eq!(fs::read(home.workspace()).unwrap(), before);
}

#[test]
fn a_refused_municipality_leaves_no_file_and_no_key() {
    let home = Home::new();
    let path = home.workspace();
    let line = ["workspace", "create", path.to_str().unwrap(), "--municipality", "Ekvalla", "--chief", "  "];
    let refused = home.run(line);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert!(!path.exists());
    let keys = fs::read_dir(home.file("config/keys")).map_or(0, |keys| {
        keys.filter(|key| key.as_ref().unwrap().file_name().to_string_lossy().starts_with("workspace-"))
            .count()
    });
    assert_eq!(keys, 0, "the key of a file that does not exist opens nothing");
    let told = home.run(["--json"].into_iter().chain(line)).json();
    assert_eq!(told["refused"]["issues"][0]["code"], "missing");
    assert!(told["refused"]["issues"][0]["sentence"].as_str().unwrap().len() > 5);
}

#[test]
fn backup_change_restore_verify() {
    let home = Home::example();
    let copy = home.file("kopia.ansvar");
    let copy = copy.to_str().unwrap();
    let made = home.json(["workspace", "backup", copy]);
    assert_eq!(made["backup"], copy);
    home.json(["system", "add", "--name", "Efter kopian"]);
    assert_eq!(home.run(["system", "show", "Efter kopian"]).code, 0);

    let restored = home.json(["workspace", "restore", copy]);
    let kept = restored["kept"].as_str().expect("what stood there is kept").to_owned();
    assert_eq!(home.run(["system", "show", "Efter kopian"]).code, 1, "the copy was taken before it");
    // What was replaced is a whole workspace still, and is not taken for the one to work in.
    let earlier = home.run(["--workspace", &kept, "system", "show", "Efter kopian"]);
    assert_eq!(earlier.code, 0, "{earlier:?}");
    let report = home.json(["workspace", "verify"]);
    assert_eq!(report["is_sound"], true);
    assert!(report["signatures"].as_u64().unwrap() > 0, "the example's decisions are signed");
    assert!(report["entries"].as_u64().unwrap() > 10);
    let looked = ["imports", "devices", "reports"].map(|counted| report[counted].as_u64());
    assert_eq!(looked, [Some(1), Some(200), Some(201)], "one machine has reported twice");
    assert!(report["installations"].as_u64().unwrap() > 10_000 && report["positions"].as_u64().unwrap() > 10);
    assert_eq!(report["remarks"][0]["code"], "end-restored", "put back on purpose, and told");
    let text = home.run(["workspace", "verify"]);
    assert!(text.out.starts_with("Allt stämmer: ") && text.out.contains("200 datorer"), "{text:?}");
    assert!(text.out.contains("återställdes från en kopia") && text.err.is_empty(), "{text:?}");
}

/// Somebody puts yesterday's file in the place of today's.
#[test]
fn an_older_copy_in_its_place_is_told_until_it_is_accepted() {
    let home = Home::founded();
    let earlier = fs::read(home.workspace()).unwrap();
    home.json(["system", "add", "--name", "Efteråt"]);
    fs::write(home.workspace(), earlier).unwrap();
    let told = home.run(["system", "list"]);
    assert_eq!(told.code, 0, "a notice, not a refusal: {told:?}");
    assert!(told.err.contains("äldre kopia"), "{told:?}");
    let checked = home.run(["--json", "workspace", "verify"]);
    assert_eq!(checked.code, 1);
    assert_eq!(checked.json()["faults"][0]["code"], "cut-off");
    assert!(checked.json()["faults"][0]["sentence"].as_str().unwrap().starts_with("Filen slutar före post "));
    let accepted = home.json(["workspace", "verify", "--accept-end"]);
    assert_eq!(accepted["is_sound"], true);
    assert_eq!(accepted["remarks"][0]["code"], "end-accepted");
    assert_eq!(home.run(["system", "list"]).err, "");
}
