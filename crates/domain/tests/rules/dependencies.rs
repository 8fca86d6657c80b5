//! Which system needs which.

use ansvar_domain::command::Add;
use ansvar_domain::dependency::Dependency;
use ansvar_domain::id::SystemId;
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes, refused, settled};
use serde_json::json;

fn world() -> (Register, [SystemId; 3]) {
    let mut register = Register::founded();
    let systems = ["Asynja", "META", "Katalogen"].map(|name| register.system(name).owned_by_nobody());
    (register, systems)
}

#[test]
fn a_dependency_is_noted_once_and_leads_somewhere_else() {
    let (mut register, [asynja, meta, katalogen]) = world();
    register.dependency(asynja, meta);
    let chief = register.chief();
    let unknown: SystemId = register.ids.never(1);
    let not_a_system = SystemId(chief.0);
    let table: [(SystemId, SystemId, &[Code], &str); 6] = [
        (asynja, katalogen, &[], "a system may need several"),
        (meta, asynja, &[], "two systems may need each other"),
        (asynja, meta, &[Code::DependencyExists], "it is noted already"),
        (asynja, asynja, &[Code::DependsOnItself], "that says nothing"),
        (asynja, unknown, &[Code::NotFound], "there is no such system"),
        (asynja, not_a_system, &[Code::WrongReference], "a system needs systems"),
    ];
    for (system, needs, expected, why) in table {
        let id = register.ids.fresh();
        let add = Command::Add(Add { id, content: Dependency { system, needs, what: None }.into() });
        match register.asks(chief, &add) {
            Ok(_) => assert!(expected.is_empty(), "{why}"),
            Err(refusal) => assert_eq!(codes(&refusal), expected, "{why}"),
        }
    }
}

#[test]
fn a_dependency_is_not_edited_into_a_twin() {
    let (mut register, [asynja, meta, katalogen]) = world();
    register.dependency(asynja, meta);
    let other = register.dependency(asynja, katalogen);
    let chief = register.chief();
    let edit = register.edit_of(other, &json!({"needs": meta}));
    assert_eq!(
        codes(&refused(register.asks(chief, &edit), "there is one already")),
        [Code::DependencyExists]
    );
    let edit = register.edit_of(other, &json!({"what": "inloggning"}));
    settled(register.asks(chief, &edit), "it is no twin of itself");
}

#[test]
fn a_retired_dependency_makes_room() {
    let (mut register, [asynja, meta, _]) = world();
    let first = register.dependency(asynja, meta);
    let retirement = register.retirement_of(first);
    register.does(&retirement);
    let back = register.undoing(register.last_command());
    register.dependency(asynja, meta);
    let chief = register.chief();
    assert_eq!(
        codes(&refused(register.asks(chief, &back), "it would be noted twice")),
        [Code::DependencyExists],
        "undoing the retirement is held to the rule of adding",
    );
}
