use super::*;

#[test]
fn json_is_the_golden_file() {
    let golden = include_bytes!("golden/table.json");
    assert_eq!(String::from_utf8(written(Format::Json)).unwrap(), String::from_utf8_lossy(golden));
}

#[test]
fn is_json_and_types_survive() {
    let whole: serde_json::Value = serde_json::from_slice(&written(Format::Json)).unwrap();
    assert_eq!(whole["version"], 1);
    assert_eq!(whole["rows"][0]["unit_price"], 129_294, "money is whole öre");
    assert_eq!(whole["rows"][0]["quantity"], 0, "zero is a number");
    assert_eq!(whole["rows"][1]["quantity"], "unlimited");
    assert_eq!(whole["rows"][2]["quantity"], "unknown");
    assert_eq!(whole["rows"][2]["unit_price"], serde_json::Value::Null, "what is not there is null, not 0");
}

#[test]
fn a_table_without_rows_is_still_json() {
    let mut bytes = Vec::new();
    let sheet = one_column(ColumnKind::Text, Vec::<Vec<Cell>>::new());
    assert_eq!(write(Format::Json, sheet, &words(), &mut bytes).unwrap(), 0);
    let whole: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(whole["rows"], serde_json::json!([]));
}
