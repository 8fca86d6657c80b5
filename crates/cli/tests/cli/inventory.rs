use std::fs;
use std::io::Write as _;

use serde_json::Value;

use crate::home::{Home, fixture, report, reports};

fn import(home: &Home, paths: &[&std::path::Path]) -> (i32, Value) {
    let paths = paths.iter().map(|path| path.to_str().unwrap());
    let answer = home.run(["--json", "inventory", "import"].into_iter().chain(paths));
    (answer.code, answer.json())
}

#[test]
fn reports_come_in_are_the_same_the_second_time_and_can_be_taken_back() {
    let home = Home::founded();
    let folder = home.file("rapporter");
    fs::create_dir(&folder).unwrap();
    for name in ["agent.xml", "glpi-full.json", "ocs.xml"] {
        fs::copy(fixture("inventory").join(name), folder.join(name)).unwrap();
    }
    let preview = home.json(["inventory", "import", "--preview", folder.to_str().unwrap()]);
    assert!(preview["batch"].is_null());
    assert_eq!(home.json(["inventory", "devices"]), serde_json::json!([]), "a preview keeps nothing");

    let (code, first) = import(&home, &[&folder]);
    assert_eq!(code, 0, "{first}");
    assert_eq!(first["devices"], 3);
    assert!(first["installations"].as_u64().unwrap() > 0);
    assert_eq!(first["rejected"], serde_json::json!([]));
    assert_eq!(first["devices"], preview["devices"]);
    assert_eq!(home.json(["inventory", "devices"]).as_array().unwrap().len(), 3);

    let (code, second) = import(&home, &[&folder]);
    assert_eq!((code, &second["devices"], &second["unchanged"]), (0, &0.into(), &3.into()), "{second}");
    assert!(second["batch"].is_null(), "nothing new leaves nothing to undo");

    let undone = home.json(["inventory", "undo"]);
    assert_eq!(undone["batch"], first["batch"], "the latest without a name");
    assert_eq!(home.json(["inventory", "devices"]), serde_json::json!([]));
    let nothing = home.run(["inventory", "undo"]);
    assert_eq!(nothing.code, 1, "{nothing:?}");
    let again = home.run(["inventory", "undo", first["batch"].as_str().unwrap()]);
    assert_eq!(again.code, 3, "{again:?}");
    assert_eq!(home.json(["workspace", "verify"])["is_sound"], true);
}

/// Each hostile or broken file is named with its reason, the rest comes in, and the exit code says so.
#[test]
fn hostile_files_are_named_and_the_rest_comes_in() {
    let home = Home::founded();
    let folder = home.file("blandat");
    fs::create_dir(&folder).unwrap();
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    put("bra.json", report(1, 5).as_bytes());
    put("dubblett.json", report(1, 5).as_bytes());
    put("tom.json", b"");
    put("avbruten.json", &report(2, 5).as_bytes()[..200]);
    put("anteckning.txt", "Handla mjölk".as_bytes());
    put(
        "brus.bin",
        &(0..4000_u32).map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect::<Vec<_>>(),
    );
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><REQUEST><DEVICEID>&b;</DEVICEID></REQUEST>";
    put("entiteter.xml", bomb.as_bytes());
    put("djup.json", format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000)).as_bytes());
    put("annat.json", b"{\"a\": 1}");
    let archive = |name: &str, inside: &str, content: &[u8]| {
        let options = zip::write::SimpleFileOptions::default();
        let mut archive = zip::ZipWriter::new(fs::File::create(folder.join(name)).unwrap());
        archive.start_file(inside, options).unwrap();
        archive.write_all(content).unwrap();
        archive.finish().unwrap();
    };
    archive("utanför.zip", "../../utanför.json", report(3, 1).as_bytes());
    archive("bomb.zip", "stor.json", &vec![b' '; 12_000_000]);
    archive("bra.zip", "inne.json", report(4, 2).as_bytes());

    let missing = home.file("borta.json");
    let (code, told) = import(&home, &[&folder, &missing]);
    assert_eq!(code, 4, "{told}");
    assert_eq!(told["devices"], 2, "the two good ones: {told}");
    let rejected = told["rejected"].as_array().unwrap();
    for name in [
        "tom.json",
        "avbruten.json",
        "anteckning.txt",
        "brus.bin",
        "entiteter.xml",
        "djup.json",
        "annat.json",
        "utanför",
        "bomb.zip",
        "borta.json",
    ] {
        let of = rejected.iter().find(|file| file["file"].as_str().unwrap().contains(name));
        let of = of.unwrap_or_else(|| panic!("{name} is named in {rejected:#?}"));
        let reason = of["reason"].as_str().unwrap();
        assert!(reason.contains(' ') && !reason.contains('{'), "{name}: {reason}");
    }
    let twice = rejected.iter().filter(|file| file["code"] == "duplicate").count();
    assert_eq!(twice, 1, "of two files alike one comes in: {rejected:#?}");
    assert!(!home.file("utanför.json").exists(), "nothing is written beside the workspace");

    let text = home.run(["inventory", "import", folder.to_str().unwrap()]);
    assert_eq!(text.code, 4);
    assert!(text.out.contains("tom.json: Filen är tom"), "{}", text.out);
    assert_eq!(home.json(["workspace", "verify"])["is_sound"], true);
}

#[test]
fn a_list_of_devices_reads_for_people() {
    let home = Home::founded();
    reports(&home.file("r"), 2, 3);
    import(&home, &[&home.file("r")]);
    let text = home.run(["inventory", "devices"]);
    assert!(text.out.contains("DATOR-0001") && text.out.contains("2 rader"), "{}", text.out);
}
