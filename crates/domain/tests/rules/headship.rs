//! Somebody must be IT head: without one nobody could change anything, not even put it right.

use ansvar_domain::command::{EndRoleAssignment, Retire};
use ansvar_domain::id::RoleAssignmentId;
use ansvar_domain::record::Kind;
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::StandardRole;
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes, refused, settled};

/// The chief's assignment as IT head.
fn headship(register: &Register) -> RoleAssignmentId {
    let records = register.records().values();
    let mut assignments = records.filter(|record| record.kind() == Kind::RoleAssignment);
    let Some(record) = assignments.next() else { panic!("a founded register has its IT head") };
    record.id.into()
}

#[test]
fn the_last_it_head_stays() {
    let mut register = Register::founded();
    let chief = register.chief();
    let id = headship(&register);
    let role = register.role_type(StandardRole::ItHead);
    let on = register.today();
    let reason = "slutar".to_owned();
    let end = Command::EndRoleAssignment(EndRoleAssignment { id, on, reason: reason.clone() });
    let table = [
        (end.clone(), "nobody would be left to appoint a successor"),
        (Command::Retire(Retire { id: id.into(), reason: reason.clone() }), "the same by another way"),
        (
            register.edit_of(role, &serde_json::json!({"standard": null})),
            "the role would no longer be the IT head's",
        ),
    ];
    for (command, why) in table {
        assert_eq!(codes(&refused(register.asks(chief, &command), why)), [Code::LastItHead], "{why}");
    }

    let successor = register.person("efterträdare");
    let municipality = register.municipality();
    register.standard(StandardRole::ItHead, RoleObject::Municipality(municipality)).is(successor).undecided();
    settled(register.asks(chief, &end), "with a successor in place the chief may go");
}
