//! The first command, which makes its author the IT head.

use ansvar_domain::authority::{Held, held};
use ansvar_domain::body::BodyType;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::{RoleLevel, StandardRole};
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes, day, refused, settled};

#[test]
fn the_founder_becomes_the_it_head() {
    let mut register = Register::founded();
    let chief = register.chief();
    let context = register.clock.context(register.ids.fresh(), chief);
    let Ok(roles) = held(&register, chief, &context);
    let municipality = RoleObject::Municipality(register.municipality());
    assert_eq!(
        roles,
        [Held { role: StandardRole::ItHead, object: municipality }],
        "somebody must hold the first right",
    );
    let again = register.founding();
    let Command::FoundMunicipality(found) = &again else { unreachable!("it founds") };
    let refusal = refused(register.asks(found.chief_id, &again), "one workspace is one municipality");
    assert_eq!(codes(&refusal), [Code::AlreadyFounded]);
}

#[test]
fn what_a_founding_needs() {
    type Spoil = fn(&mut ansvar_domain::command::FoundMunicipality);
    let table: [(&str, Spoil, Code, &str); 7] = [
        ("no name", |found| found.municipality.name = " ".into(), Code::Missing, "it is called something"),
        ("no chief", |found| found.chief.name.clear(), Code::Missing, "the chief is called something"),
        (
            "a group as board",
            |found| found.board.body_type = BodyType::Group,
            Code::WrongKind,
            "every municipality has an executive board, and it decides",
        ),
        ("no IT head", |found| found.role_types.clear(), Code::Missing, "nobody would have any right"),
        (
            "an IT head of systems",
            |found| found.role_types[0].role_type.level = RoleLevel::System,
            Code::Missing,
            "the IT head's right is the whole municipality",
        ),
        (
            "two role types called the same",
            |found| found.role_types[1].role_type.name = "it-chef".into(),
            Code::NameTaken,
            "nobody could tell them apart",
        ),
        (
            "the same id twice",
            |found| found.role_types[1].id = found.role_types[0].id,
            Code::IdTaken,
            "one id is one record",
        ),
    ];
    for (what, spoil, code, why) in table {
        let mut register = Register::empty(1, day("2012-12-03"));
        let mut command = register.founding();
        let Command::FoundMunicipality(found) = &mut command else { unreachable!("it founds") };
        spoil(found);
        let chief = found.chief_id;
        let refusal = refused(register.asks(chief, &command), why);
        assert_eq!(codes(&refusal), [code], "{what}: {why}");
        assert!(register.records().is_empty(), "{what}: nothing was founded by halves");
    }
}

#[test]
fn nobody_founds_in_another_ones_name() {
    let mut register = Register::empty(1, day("2012-12-03"));
    let command = register.founding();
    let stranger = register.ids.never(1);
    let refusal = refused(register.asks(stranger, &command), "the founder is the chief");
    assert_eq!(codes(&refusal), [Code::UnknownActor]);
}

#[test]
fn before_the_founding_nobody_may_anything() {
    let mut register = Register::empty(1, day("2012-12-03"));
    let stranger = register.ids.fresh();
    let command = register.retirement_of(register.ids.never::<ansvar_domain::RecordId>(2));
    assert_eq!(codes(&refused(register.asks(stranger, &command), "nobody is known")), [Code::UnknownActor]);
}

#[test]
fn a_founding_is_not_undone() {
    let mut register = Register::founded();
    let chief = register.chief();
    let undo = register.undoing(register.last_command());
    let refusal = refused(
        register.asks(chief, &undo),
        "without municipality and IT head, anybody could found it anew and take every right",
    );
    assert_eq!(codes(&refusal), [Code::CannotUndo]);
    let system = register.system("Asynja").owned_by_nobody();
    let edit = register.edit_of(system, &serde_json::json!({"note": "kvar"}));
    settled(register.asks(chief, &edit), "the IT head still has every right");
}
