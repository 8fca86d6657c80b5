//! `field=value` from the command line as the fields of a record: as JSON where the field takes it, else as text;
//! what names another record may be given by its name.

use ansvar_app::App;
use ansvar_domain::record::{Content, Kind};
use serde_json::{Map, Value};

use crate::exit::{Result, Stop, misuse};

/// Fields of a system that name another record.
const REFERENCES: [(&str, Kind); 3] =
    [("owner", Kind::Body), ("unit", Kind::Unit), ("supplier", Kind::Supplier)];

/// `field=value` in two.
pub fn parse(setting: &str) -> Result<(String, String), String> {
    match setting.split_once('=') {
        Some((field, value)) if !field.trim().is_empty() => Ok((field.trim().to_owned(), value.to_owned())),
        _ => Err(setting.to_owned()),
    }
}

/// The fields to set on a system that has `fields` now. A value that its field cannot take is passed on as text:
/// the register says what is wrong with it.
pub fn of_system(
    app: &App,
    fields: &Map<String, Value>,
    settings: &[(String, String)],
) -> Result<Map<String, Value>> {
    let mut set = Map::new();
    for (field, value) in settings {
        if set.contains_key(field) {
            return Err(Stop::Usage(misuse("cli-usage-set-twice").with("field", field)));
        }
        let read = match REFERENCES.iter().find(|(name, _)| name == field) {
            Some(_) if is_nothing(value) => Value::Null,
            Some((_, kind)) => Value::String(app.find(*kind, value)?.to_string()),
            None => plain(Kind::System, fields, field, value),
        };
        set.insert(field.clone(), read);
    }
    Ok(set)
}

fn is_nothing(value: &str) -> bool {
    matches!(value.trim(), "" | "null")
}

fn plain(kind: Kind, fields: &Map<String, Value>, field: &str, value: &str) -> Value {
    let fits = |candidate: &Value| {
        let mut patched = fields.clone();
        patched.insert(field.to_owned(), candidate.clone());
        Content::from_fields(kind, patched).is_ok()
    };
    let as_json = if value.is_empty() { Some(Value::Null) } else { serde_json::from_str(value).ok() };
    as_json.filter(fits).unwrap_or_else(|| Value::String(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use ansvar_domain::system::System;
    use serde_json::json;

    use super::*;

    fn read(field: &str, value: &str) -> Value {
        let fields = Content::from(System::named("Ekobas", None)).to_fields();
        plain(Kind::System, &fields, field, value)
    }

    #[test]
    fn a_value_is_json_where_the_field_takes_it_and_text_elsewhere() {
        assert_eq!(read("max_tolerable_outage_hours", "4"), json!(4));
        assert_eq!(read("name", "4"), json!("4"), "a name is a text, also when it looks like a number");
        assert_eq!(read("purpose", "null"), json!(null));
        assert_eq!(read("purpose", ""), json!(null), "nothing takes the text away");
        assert_eq!(read("name", ""), json!(""), "a name cannot be nothing; the register says so");
        assert_eq!(read("also_called", r#"["eko","bas"]"#), json!(["eko", "bas"]));
        assert_eq!(read("lifecycle_stage", "planned"), json!("planned"));
        assert_eq!(read("lifecycle_stage", "later"), json!("later"), "the register refuses it");
        assert_eq!(read("purpose", "{ej JSON"), json!("{ej JSON"));
    }

    #[test]
    fn a_setting_has_a_field_and_may_hold_more_signs() {
        assert_eq!(parse("note=a=b"), Ok(("note".to_owned(), "a=b".to_owned())));
        assert_eq!(parse("note="), Ok(("note".to_owned(), String::new())));
        assert_eq!(parse("note"), Err("note".to_owned()));
        assert_eq!(parse("=x"), Err("=x".to_owned()));
    }
}
