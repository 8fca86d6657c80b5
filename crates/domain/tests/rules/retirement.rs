//! Leaving the register and coming back: nothing is deleted (R147), and nothing is left pointing at nothing.

use ansvar_domain::command::{Restore, Retire};
use ansvar_domain::{Code, Command, RecordId};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

fn retire(id: impl Into<RecordId>, reason: &str) -> Command {
    Command::Retire(Retire { id: id.into(), reason: reason.into() })
}

fn restore(id: impl Into<RecordId>, reason: &str) -> Command {
    Command::Restore(Restore { id: id.into(), reason: reason.into() })
}

#[test]
fn what_stands_in_the_way_of_retiring() {
    let mut register = Register::founded();
    let chief = register.chief();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let asynja = register.system("Asynja").owned_by(bun);
    let holder = register.person("förvaltare");
    let unknown: RecordId = register.ids.never(1);
    let assignment = register.steward(asynja).is(holder).undecided();
    let gone = register.person("slutat");
    register.does(&retire(gone, "slutat"));
    let municipality = register.municipality();
    let table: [(RecordId, &str, Code, &str); 8] = [
        (bun.into(), "upphört", Code::StillReferred, "its system would be left without an owner"),
        (asynja.into(), "avvecklat", Code::StillReferred, "somebody is still its steward"),
        (holder.into(), "slutat", Code::StillReferred, "the person still is steward"),
        (chief.into(), "slutat", Code::StillReferred, "the person still is IT head"),
        (assignment.into(), "", Code::Missing, "somebody will ask why"),
        (gone.into(), "slutat", Code::Retired, "once is enough"),
        (municipality.into(), "sammanslagen", Code::CannotUndo, "without it nobody has any right"),
        (unknown, "?", Code::NotFound, "there is no such record"),
    ];
    for (id, reason, code, why) in table {
        let refusal = refused(register.asks(chief, &retire(id, reason)), why);
        assert_eq!(codes(&refusal), [code], "{why}");
        if code == Code::StillReferred {
            assert_eq!(refusal.issues[0].values["count"], "1", "{why}; the answer says how many");
            assert!(!refusal.issues[0].values["names"].is_empty(), "{why}; the answer names them");
        }
    }
}

#[test]
fn an_assignment_is_in_the_way_until_its_last_day_has_passed() {
    let table = [
        (None, "2013-06-01", false, "it has no end"),
        (Some("2012-12-31"), "2012-12-30", false, "it still holds"),
        (Some("2012-12-31"), "2012-12-31", false, "the last day counts"),
        (Some("2012-12-31"), "2013-01-01", true, "it is history"),
    ];
    for (until, today, may, why) in table {
        let mut register = Register::founded();
        let asynja = register.system("Asynja").owned_by_nobody();
        let holder = register.person("förvaltare");
        let mut appointment = register.steward(asynja).is(holder);
        if let Some(until) = until {
            appointment = appointment.until(day(until));
        }
        appointment.undecided();
        let chief = register.chief();
        for id in [RecordId::from(asynja), holder.into()] {
            let answer = register.clone().perform(&retire(id, "avslutat"), chief, day(today));
            assert_eq!(answer.is_ok(), may, "on {today} with the end {until:?}: {why}");
        }
    }
}

#[test]
fn retired_and_restored() {
    let mut register = Register::founded();
    let chief = register.chief();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let asynja = register.system("Asynja").owned_by(bun);
    let content = register.get(asynja).content.clone();
    register.does(&retire(asynja, "  avvecklat  "));
    let retired = register.get(asynja).clone();
    let retirement = retired.retired.clone();
    assert_eq!(
        retirement.map(|retirement| (retirement.by, retirement.reason)),
        Some((chief, "avvecklat".to_owned())),
        "it says who and why, without stray spaces",
    );
    assert_eq!(retired.content, content, "retiring keeps every field");
    let edit = register.edit_of(asynja, &json!({"note": "?"}));
    assert_eq!(
        codes(&refused(register.asks(chief, &edit), "a retired record stands still")),
        [Code::Retired],
        "restore it first",
    );
    assert_eq!(
        codes(&refused(register.asks(chief, &restore(asynja, "")), "why does it come back?")),
        [Code::Missing],
    );
    register.does(&restore(asynja, "togs bort av misstag"));
    let back = register.get(asynja);
    assert_eq!((&back.content, &back.retired, back.revision), (&content, &None, 3), "it is back, as it was");
    let again = refused(register.asks(chief, &restore(asynja, "igen")), "it is not retired");
    assert_eq!(codes(&again), [Code::NotRetired]);
}

#[test]
fn what_comes_back_must_still_fit() {
    let mut register = Register::founded();
    let chief = register.chief();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let old = register.system("Asynja").owned_by(bun);
    register.does(&retire(old, "avvecklat"));
    register.system(" ASYNJA").owned_by_nobody();
    register.does(&retire(bun, "upphört"));
    let refusal = refused(register.asks(chief, &restore(old, "ångrat")), "the world has moved on");
    assert_eq!(
        codes(&refusal),
        [Code::ReferenceRetired, Code::NameTaken],
        "its owner is gone and its name is another's; both are told",
    );
}

#[test]
fn an_assignment_comes_back_only_if_nobody_would_hold_twice() {
    let mut register = Register::founded();
    let chief = register.chief();
    let asynja = register.system("Asynja").owned_by_nobody();
    let holder = register.person("förvaltare");
    let first = register.steward(asynja).is(holder).undecided();
    register.does(&retire(first, "dubblett"));
    register.steward(asynja).is(holder).undecided();
    let answer = register.asks(chief, &restore(first, "ångrat"));
    assert_eq!(
        codes(&refused(answer, "the person holds the role already")),
        [Code::AlreadyAssigned],
        "restoring is held to the rule of appointing",
    );
}

#[test]
fn what_is_retired_is_not_named_anew_and_not_let_go_of_by_itself() {
    let mut register = Register::founded();
    let chief = register.chief();
    let supplier = register.supplier("Larmbolaget", None);
    let asynja = register.system("Asynja").with(|system| system.supplier = Some(supplier)).owned_by_nobody();
    let refusal = refused(register.asks(chief, &retire(supplier, "konkurs")), "Asynja names it");
    assert_eq!(codes(&refusal), [Code::StillReferred]);
    let mut retired = register.get(supplier).clone();
    retired.retired =
        Some(ansvar_domain::Retirement { at: register.clock.now(), by: chief, reason: "konkurs".into() });
    register.put(retired);
    let edit = register.edit_of(asynja, &json!({"note": "supplier is gone"}));
    settled(register.asks(chief, &edit), "what was named before does not block an unrelated edit");
    let skola = register.system("Skola24").owned_by_nobody();
    let edit = register.edit_of(skola, &json!({"supplier": supplier}));
    let refusal = refused(register.asks(chief, &edit), "nobody new may name it");
    assert_eq!(codes(&refusal), [Code::ReferenceRetired]);
}
