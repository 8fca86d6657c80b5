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

/// A report of one of two machines with one UUID and serials of their own.
fn twin(serial: &str, day: &str) -> String {
    serde_json::json!({
        "deviceid": format!("{serial}-agent"),
        "itemtype": "Computer",
        "action": "inventory",
        "content": {
            "versionclient": "GLPI-Agent_v1.7.1",
            "accesslog": { "logdate": format!("{day} 08:00:00") },
            "hardware": { "name": "LF014", "uuid": "0055ADC9-1D3A-E411-8043-B05D95113232" },
            "bios": { "ssn": serial },
            "softwares": [{ "name": "Kontoret", "version": "1" }],
        },
    })
    .to_string()
}

#[test]
fn a_conflict_is_listed_decided_and_undone() {
    let home = Home::founded();
    assert_eq!(home.json(["inventory", "conflicts"]), serde_json::json!([]));
    assert!(home.run(["inventory", "conflicts"]).out.contains("Inga konflikter"));
    let put = |name: &str, report: String| {
        let path = home.file(name);
        fs::write(&path, report).unwrap();
        path
    };
    let old = put("gammal.json", twin("640HP72", "2024-03-05"));
    let new = put("ny.json", twin("VMWARE-56", "2024-06-01"));
    let (code, told) = import(&home, &[&old, &new]);
    assert_eq!(
        (code, &told["conflicts"], &told["open_conflicts"]),
        (0, &serde_json::json!(["LF014"]), &1.into())
    );

    let open = home.json(["inventory", "conflicts"]);
    let conflict = &open[0];
    assert_eq!(conflict["agrees"], serde_json::json!(["uuid"]));
    assert_eq!(conflict["contradicts"], serde_json::json!(["serial"]));
    assert_eq!(conflict["devices"][0]["serials"], serde_json::json!(["640hp72"]));
    assert_eq!(conflict["devices"][1]["agent_ids"], serde_json::json!(["VMWARE-56-agent"]));
    assert_eq!(conflict["shared_titles"], 1);
    assert_eq!(conflict["replaced"], serde_json::json!({ "from": "2024-03-05", "to": "2024-06-01" }));
    let text = home.run(["inventory", "conflicts"]);
    assert!(text.out.contains("Stämmer: UUID. Skiljer: serienummer."), "{}", text.out);
    assert!(text.out.contains("640hp72") && text.out.contains("ansvar inventory decide"), "{}", text.out);

    let decide =
        |line: &[&'static str]| home.run(["--json", "inventory", "decide"].iter().chain(line).copied());
    let unclear = decide(&["LF014", "640HP72", "same", "--reason", "samma chassi"]);
    assert_eq!(unclear.code, 1, "two are called so, and both are named with their ids: {unclear:?}");
    let early = decide(&["640HP72", "VMWARE-56", "board-replaced", "--on", "2024-01-01", "--reason", "bytt"]);
    assert_eq!(early.code, 3, "{early:?}");
    let issue = &early.json()["refused"]["issues"][0];
    assert_eq!((&issue["code"], &issue["field"]), (&"outside_reports".into(), &"replaced_on".into()));
    assert!(issue["sentence"].as_str().unwrap().contains("2024-03-05"), "{issue}");
    assert_eq!(decide(&["640HP72", "VMWARE-56", "same"]).code, 2, "a decision has a reason");

    let done =
        decide(&["640HP72", "VMWARE-56", "board-replaced", "--on", "2024-05-02", "--reason", "nytt kort"]);
    assert_eq!(done.code, 0, "{done:?}");
    let done = done.json();
    assert_eq!((&done["command"], &done["signed"]), (&"decide_identity".into(), &true.into()));
    assert_eq!(home.json(["inventory", "devices"]).as_array().unwrap().len(), 1);
    assert_eq!(home.json(["inventory", "conflicts"]), serde_json::json!([]));
    let exported = home.run(["export", "identity-decision", "--format", "json"]).out;
    assert!(exported.contains("nytt kort"), "{exported}");

    let refused = home.run(["inventory", "undo"]);
    assert_eq!(refused.code, 3, "somebody has decided on what it brought: {refused:?}");
    let undone = home.run(["undo", done["command_id"].as_str().unwrap()]);
    assert_eq!(undone.code, 0, "{undone:?}");
    assert_eq!(home.json(["inventory", "conflicts"]), open, "as it was");
    assert_eq!(home.json(["inventory", "devices"]).as_array().unwrap().len(), 2);
    assert_eq!(home.json(["workspace", "verify"])["is_sound"], true);
}
