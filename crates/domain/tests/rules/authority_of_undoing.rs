//! Undoing is no back door: it needs at least the right to have done the thing.

use ansvar_domain::command::{RegisterSigningKey, SetCriticality};
use ansvar_domain::id::PersonId;
use ansvar_domain::system::CriticalityLevel;
use ansvar_domain::{Code, Command};
use ansvar_testkit::{Register, day, refused, settled};
use serde_json::json;

struct World {
    register: Register,
    chief: PersonId,
    bun_head: PersonId,
    sn_head: PersonId,
    steward: PersonId,
}

/// BUN owns Asynja; what is to be undone has just been done by the IT head, or by the steward about themself.
fn world(done: &str) -> World {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let sn = register.committee("Socialnämnden", "SN");
    let asynja = register.system("Asynja").owned_by(bun);
    let [bun_head, sn_head] =
        ["förvaltningschef BUN", "förvaltningschef SN"].map(|name| register.person(name));
    let steward = register.official("förvaltare", bun, "019-58 81 00");
    register.department_head(bun).is(bun_head).undecided();
    register.department_head(sn).is(sn_head).undecided();
    register.steward(asynja).is(steward).undecided();
    match done {
        "purpose" => drop(register.does(&register.edit_of(asynja, &json!({"purpose": "Elevregister"})))),
        "hand-over" => drop(register.does(&register.edit_of(asynja, &json!({"owner": sn})))),
        "criticality" => {
            let decision = register.decision("KS", "117", day("2012-10-01"));
            drop(register.does(&Command::SetCriticality(SetCriticality {
                system: asynja,
                level: CriticalityLevel::SocietyCritical,
                decision,
            })));
        }
        "key" => {
            let command =
                Command::RegisterSigningKey(RegisterSigningKey { person: steward, key: "ab".repeat(32) });
            settled(register.asks(steward, &command), "everybody registers their own key");
        }
        "appointment" => {
            let other = register.person("ny förvaltare");
            register.steward(asynja).is(other).decided("BUN", "31/2012", day("2012-11-20"));
        }
        _ => unreachable!("no such case"),
    }
    World { chief: register.chief(), register, bun_head, sn_head, steward }
}

#[test]
fn who_may_undo_what() {
    let table = [
        ("purpose", "+ + - +", "who may edit a system may take an edit of it back"),
        ("hand-over", "+ - - -", "taking a system back from SN concerns SN and BUN alike"),
        (
            "criticality",
            "+ - - -",
            "what rests on the board's decision is not the steward's to take away (R13)",
        ),
        ("key", "+ - - -", "taking somebody's key away would silence their signature"),
        ("appointment", "+ + - -", "who may appoint may take an appointment back"),
    ];
    for (done, row, why) in table {
        for (column, cell) in row.split(' ').enumerate() {
            let mut world = world(done);
            let (name, actor) = [
                ("IT head", world.chief),
                ("head BUN", world.bun_head),
                ("head SN", world.sn_head),
                ("steward", world.steward),
            ][column];
            let undo = world.register.undoing(world.register.last_command());
            let answer = world.register.asks(actor, &undo);
            let case = format!("{name} undoes the {done}: {why}");
            if cell == "+" {
                settled(answer, &case);
            } else {
                assert_eq!(refused(answer, &case).code(), Some(Code::NotPermitted), "{case}");
            }
        }
    }
}
