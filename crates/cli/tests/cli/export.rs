use std::fs;

use crate::home::Home;

#[test]
fn every_table_exports_in_every_format() {
    let home = Home::example();
    let schema = home.run(["export", "nothing"]);
    assert_eq!(schema.code, 2, "{schema:?}");
    for noun in ["system", "licence-position", "finding", "title", "import-batch"] {
        for format in ["csv", "machine-csv", "xlsx", "json"] {
            let out = home.file(&format!("{noun}.{format}"));
            let told = home.json(["export", noun, "--format", format, "--out", out.to_str().unwrap()]);
            assert!(told["rows"].as_u64().unwrap() > 0, "{noun} {format}");
            assert!(fs::metadata(&out).unwrap().len() > 50);
        }
    }
}

#[test]
fn the_words_are_the_reader_s_and_the_codes_the_program_s() {
    let home = Home::example();
    let people = home.run(["export", "system", "--columns", "name,lifecycle_stage"]);
    assert!(people.out.starts_with("\u{feff}System;Livscykel\r\n"), "{:?}", people.out.get(..60));
    assert!(people.out.contains(";I drift"), "{}", people.out);
    let english = home.run(["--lang", "en", "export", "system", "--columns", "name,lifecycle_stage"]);
    assert!(english.out.contains("Life cycle") && english.out.contains("In operation"), "{}", english.out);
    let program =
        home.run(["export", "system", "--format", "machine-csv", "--columns", "name,lifecycle_stage"]);
    assert!(
        program.out.contains("lifecycle_stage") && program.out.contains(",in_operation"),
        "{}",
        program.out
    );
    let rows: serde_json::Value =
        home.run(["export", "system", "--format", "json", "--filter", "gaps>=1"]).json();
    assert!(rows.to_string().contains("in_operation"), "{rows}");
}

#[test]
fn the_format_follows_the_name_and_an_existing_file_stays_unless_asked() {
    let home = Home::example();
    let out = home.file("system.xlsx");
    let path = out.to_str().unwrap();
    home.json(["export", "system", "--out", path]);
    assert_eq!(&fs::read(&out).unwrap()[..2], b"PK", "a workbook is a zip");
    assert_eq!(home.run(["export", "body", "--out", path]).code, 1);
    assert_eq!(home.run(["export", "body", "--out", path, "--overwrite"]).code, 0);
    let wrong = home.run(["export", "system", "--columns", "colour"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
}
