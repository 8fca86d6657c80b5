//! Names that are taken, and how names are compared.

use ansvar_domain::{Code, Kind};
use ansvar_testkit::{Register, codes, refused, settled};
use serde_json::json;

#[test]
fn which_names_are_the_same() {
    let table = [
        ("Asynja", false, "it is the same name"),
        ("asynja", false, "letter case does not tell two systems apart"),
        ("ASYNJA", false, "letter case does not tell two systems apart"),
        ("  Asynja ", false, "nor do spaces around"),
        ("Asynja 2", true, "a number does"),
        ("Åsynja", true, "å is a letter of its own"),
    ];
    for (name, free, why) in table {
        let mut register = Register::founded();
        let chief = register.chief();
        register.system("Asynja").owned_by_nobody();
        let other = register.system("Skola24").owned_by_nobody();
        let rename = register.edit_of(other, &json!({"name": name}));
        let answer = register.asks(chief, &rename);
        if free {
            settled(answer, why);
        } else {
            let refusal = refused(answer, why);
            assert_eq!(codes(&refusal), [Code::NameTaken], "“{name}”: {why}");
            assert_eq!(refusal.issues[0].field.as_deref(), Some("name"), "{why}");
        }
    }
}

#[test]
fn inner_spaces_count_once() {
    let mut register = Register::founded();
    let chief = register.chief();
    register.system("Procapita vård").owned_by_nobody();
    let other = register.system("Skola24").owned_by_nobody();
    let rename = register.edit_of(other, &json!({"name": "procapita   VÅRD"}));
    assert_eq!(codes(&refused(register.asks(chief, &rename), "it reads the same")), [Code::NameTaken]);
}

#[test]
fn a_name_may_be_written_differently_by_its_own_holder() {
    let mut register = Register::founded();
    let chief = register.chief();
    let asynja = register.system("asynja").owned_by_nobody();
    let rename = register.edit_of(asynja, &json!({"name": "Asynja"}));
    settled(register.asks(chief, &rename), "nobody else has the name");
}

#[test]
fn a_retired_record_leaves_its_name_free_and_people_share_names() {
    let mut register = Register::founded();
    let asynja = register.system("Asynja").owned_by_nobody();
    let retirement = register.retirement_of(asynja);
    register.does(&retirement);
    register.system("Asynja").owned_by_nobody();
    register.person("Anna Andersson");
    register.person("Anna Andersson");
    let shared: Vec<_> = Kind::ALL.iter().filter(|kind| !kind.name_is_unique()).collect();
    assert!(shared.contains(&&Kind::Person), "two people may be called the same");
}
