//! Holding a role: from when to when, on what, instead of whom (R9, R29, R30).

use ansvar_domain::command::EndRoleAssignment;
use ansvar_domain::id::{PersonId, SystemId};
use ansvar_domain::role_assignment::{RoleAssignment, RoleObject};
use ansvar_domain::role_type::StandardRole;
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, codes, day, refused, settled};
use chrono::NaiveDate;
use serde_json::json;

fn world() -> (Register, SystemId, PersonId) {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let system = register.system("Asynja").owned_by(bun);
    let holder = register.person("förvaltare");
    (register, system, holder)
}

#[test]
fn both_ends_of_an_assignment_count() {
    let (mut register, system, holder) = world();
    let limited =
        register.steward(system).is(holder).from(day("2013-01-01")).until(day("2013-06-30")).undecided();
    let open = register.owner_representative(system).is(holder).from(day("2013-01-01")).undecided();
    let table = [
        ("2012-12-31", false, false, "the day before"),
        ("2013-01-01", true, true, "the first day"),
        ("2013-06-30", true, true, "the last day"),
        ("2013-07-01", false, true, "the day after; without an end it goes on"),
    ];
    for (on, limited_holds, open_holds, why) in table {
        let holds = |id: ansvar_domain::id::RoleAssignmentId| {
            register.get(id).as_noun::<RoleAssignment>().is_some_and(|held| held.valid_on(day(on)))
        };
        assert_eq!((holds(limited), holds(open)), (limited_holds, open_holds), "{on}: {why}");
    }
}

#[test]
fn the_same_person_holds_the_same_role_once() {
    let table = [
        ("2012-06-01", Some("2012-11-30"), true, "it ended before the other began"),
        ("2012-06-01", Some("2012-12-03"), false, "on 3 December both would hold"),
        ("2012-12-31", None, false, "on 31 December both would hold"),
        ("2013-01-01", None, true, "it begins when the other has ended"),
        ("2012-01-01", None, false, "without an end it reaches into the other"),
    ];
    for (from, to, may, why) in table {
        let (mut register, system, holder) = world();
        register.steward(system).is(holder).from(day("2012-12-03")).until(day("2012-12-31")).undecided();
        let mut second = register.steward(system).is(holder).from(day(from));
        if let Some(to) = to {
            second = second.until(day(to));
        }
        let command = second.command();
        let chief = register.chief();
        let answer = register.asks(chief, &command);
        if may {
            settled(answer, why);
        } else {
            assert_eq!(codes(&refused(answer, why)), [Code::AlreadyAssigned], "{from}–{to:?}: {why}");
        }
    }
    let (mut register, system, holder) = world();
    register.steward(system).is(holder).undecided();
    let other = register.person("vikarie");
    let (chief, second) = (register.chief(), register.steward(system).is(other).command());
    settled(register.asks(chief, &second), "two people may share a role");
}

#[test]
fn two_assignments_are_not_edited_into_one_another() {
    let (mut register, system, holder) = world();
    register.steward(system).is(holder).until(day("2012-12-31")).undecided();
    let later = register.steward(system).is(holder).from(day("2013-01-01")).undecided();
    let chief = register.chief();
    let edit = register.edit_of(later, &json!({"valid_from": "2012-12-15"}));
    let refusal = refused(register.asks(chief, &edit), "the person would hold the role twice");
    assert_eq!(codes(&refusal), [Code::AlreadyAssigned]);
}

#[test]
fn a_role_is_held_on_what_it_is_for() {
    let (mut register, system, holder) = world();
    let (bun, municipality) = (register.body("BUN"), register.municipality());
    let chief = register.chief();
    let (sys, body, all) =
        (RoleObject::System(system), RoleObject::Body(bun), RoleObject::Municipality(municipality));
    let table = [
        (StandardRole::SystemSteward, [true, false, false], "a steward has a system"),
        (StandardRole::DepartmentHead, [false, true, false], "a head has a body"),
        (StandardRole::ItHead, [false, false, true], "the IT head has the municipality"),
    ];
    for (role, may, why) in table {
        for (object, may) in [sys, body, all].into_iter().zip(may) {
            let command = register.standard(role, object).is(holder).command();
            let answer = register.asks(chief, &command);
            if may {
                settled(answer, why);
            } else {
                assert_eq!(codes(&refused(answer, why)), [Code::WrongRoleLevel], "{role:?}: {why}");
            }
        }
    }
}

#[test]
fn only_a_live_person_holds_a_role() {
    let (mut register, system, gone) = world();
    let retirement = register.retirement_of(gone);
    register.does(&retirement);
    let table: [(PersonId, Code, &str); 3] = [
        (gone, Code::ReferenceRetired, "somebody who has left holds nothing"),
        (register.ids.never(1), Code::NotFound, "nobody knows this person"),
        (
            PersonId(register.body("BUN").0),
            Code::WrongReference,
            "a body is accountable and stewards nothing",
        ),
    ];
    let chief = register.chief();
    for (holder, code, why) in table {
        let command = register.steward(system).is(holder).command();
        let refusal = refused(register.asks(chief, &command), why);
        assert_eq!(codes(&refusal), [code], "{why}");
        assert_eq!(refusal.issues[0].field.as_deref(), Some("holder"), "{why}");
    }
}

#[test]
fn ending_an_assignment() {
    /// Planned end, asked end, reason, answer, why.
    type Row<'a> = (Option<&'a str>, &'a str, &'a str, Result<(), Code>, &'a str);
    let table: [Row; 7] = [
        (None, "2013-03-31", "slutar", Ok(()), "the last day may lie ahead"),
        (None, "2012-12-03", "slutar", Ok(()), "the first day may be the last"),
        (None, "2012-12-02", "slutar", Err(Code::DatesOutOfOrder), "it cannot end before it began"),
        (None, "2013-03-31", " ", Err(Code::Missing), "somebody will ask why"),
        (Some("2013-06-30"), "2013-03-31", "slutar", Ok(()), "it may end earlier than planned"),
        (Some("2013-06-30"), "2013-06-30", "slutar", Err(Code::AlreadyEnded), "it ends then already"),
        (Some("2013-06-30"), "2013-12-31", "slutar", Err(Code::AlreadyEnded), "longer is a new appointment"),
    ];
    for (until, on, reason, expected, why) in table {
        let (mut register, system, holder) = world();
        let mut appointment = register.steward(system).is(holder);
        if let Some(until) = until {
            appointment = appointment.until(day(until));
        }
        let id = appointment.undecided();
        let end = Command::EndRoleAssignment(EndRoleAssignment { id, on: day(on), reason: reason.into() });
        let chief = register.chief();
        match (register.asks(chief, &end), expected) {
            (Ok(_), Ok(())) => {
                let ended = register.get(id).as_noun::<RoleAssignment>().and_then(|held| held.valid_to);
                assert_eq!(ended, Some(day(on)), "{why}");
            }
            (Err(refusal), Err(code)) => assert_eq!(codes(&refusal), [code], "{why}"),
            (answer, _) => panic!("{why}; the answer was {answer:?}"),
        }
    }
}

#[test]
fn one_follows_another_without_a_gap() {
    let table: [(&str, Result<&str, Code>, &str); 3] = [
        ("2013-01-01", Ok("2012-12-31"), "the old one ends the day before the new begins"),
        ("2012-12-04", Ok("2012-12-03"), "so it may have lasted one day"),
        ("2012-12-03", Err(Code::DatesOutOfOrder), "but not less"),
    ];
    for (from, expected, why) in table {
        let (mut register, system, holder) = world();
        let old = register.steward(system).is(holder).undecided();
        let other = register.person("efterträdare");
        let command = register.steward(system).is(other).from(day(from)).replacing(old).command();
        let chief = register.chief();
        match (register.asks(chief, &command), expected) {
            (Ok(_), Ok(last)) => {
                let ended = register.get(old).as_noun::<RoleAssignment>().and_then(|held| held.valid_to);
                assert_eq!(ended, Some(day(last)), "{why}");
            }
            (Err(refusal), Err(code)) => assert_eq!(codes(&refusal), [code], "{why}"),
            (answer, _) => panic!("{why}; the answer was {answer:?}"),
        }
    }
    let (mut register, system, holder) = world();
    let old = register.owner_representative(system).is(holder).undecided();
    let command = register.steward(system).is(holder).from(day("2013-01-01")).replacing(old).command();
    let chief = register.chief();
    let refusal = refused(register.asks(chief, &command), "a representative is not followed by a steward");
    assert_eq!(codes(&refusal), [Code::WrongReference]);
    let own = register.owner_representative(system).is(holder).from(day("2013-01-01")).replacing(old);
    let own = own.command();
    settled(register.asks(chief, &own), "somebody may follow themself, now by a decision");
}

#[test]
fn a_share_of_working_time_is_a_percentage() {
    for (share, may, why) in
        [(0, true, "none of it is an answer"), (100, true, "all of it"), (101, false, "more than all of it")]
    {
        let (mut register, system, holder) = world();
        let id = register.steward(system).is(holder).undecided();
        let chief = register.chief();
        let edit = register.edit_of(id, &json!({"share_percent": share}));
        assert_eq!(register.asks(chief, &edit).is_ok(), may, "{share} %: {why} (R29)");
    }
}

#[test]
fn the_end_of_the_calendar_is_no_trap() {
    let (mut register, system, holder) = world();
    let chief = register.chief();
    let old = register.steward(system).is(holder).from(NaiveDate::MIN).undecided();
    let other = register.person("efterträdare");
    let first = register.steward(system).is(other).from(NaiveDate::MIN).replacing(old).command();
    // There is no day before the first: the old one keeps that single day, and nothing breaks.
    settled(register.asks(chief, &first), "the first day of the calendar is a day");
}
