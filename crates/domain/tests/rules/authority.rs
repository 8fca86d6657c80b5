//! Who may do what.

use ansvar_domain::body::BodyType;
use ansvar_domain::command::{
    Add, Batch, ClassifySystem, RecordInventory, RegisterSigningKey, Retire, SetCriticality,
};
use ansvar_domain::dependency::Dependency;
use ansvar_domain::id::{BodyId, DependencyId, PersonId, SystemId, UnitId};
use ansvar_domain::role_assignment::RoleObject;
use ansvar_domain::role_type::StandardRole;
use ansvar_domain::system::{Classification, CriticalityLevel, System};
use ansvar_domain::unit::UnitType;
use ansvar_domain::{Code, Command, Content, RecordId};
use ansvar_testkit::{Register, day, refused, settled};
use serde_json::json;

struct World {
    register: Register,
    bun: BodyId,
    sn: BodyId,
    asynja: SystemId,
    procapita: SystemId,
    meta: SystemId,
    link: DependencyId,
    unit: UnitId,
    /// In the order of the table's columns.
    people: [PersonId; 9],
}

/// BUN owns Asynja, which needs META; SN owns Procapita.
fn world() -> World {
    let mut register = Register::founded();
    let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
    let sn = register.committee("Socialnämnden", "SN");
    let asynja = register.system("Asynja").owned_by(bun);
    let procapita = register.system("Procapita").owned_by(sn);
    let board = register.body("KS");
    let meta = register.system("META").owned_by(board);
    let link = register.dependency(asynja, meta);
    let unit = register.unit("Skolkontoret", UnitType::Department, bun);
    let names = ["förvaltningschef BUN", "IT-ansvarig BUN", "företrädare", "förvaltare", "systemansvarig"];
    let [head, it, representative, steward, operations] = names.map(|name| register.person(name));
    let sn_head = register.person("förvaltningschef SN");
    let nobody = register.person("handläggare");
    register.department_head(bun).is(head).undecided();
    register.standard(StandardRole::DepartmentItRepresentative, RoleObject::Body(bun)).is(it).undecided();
    register.owner_representative(asynja).is(representative).undecided();
    register.steward(asynja).is(steward).undecided();
    register.standard(StandardRole::SystemOperationsLead, RoleObject::Body(bun)).is(operations).undecided();
    register.department_head(sn).is(sn_head).undecided();
    let people = [
        register.chief(),
        head,
        it,
        representative,
        steward,
        operations,
        sn_head,
        nobody,
        register.ids.never(1),
    ];
    World { register, bun, sn, asynja, procapita, meta, link, unit, people }
}

fn adding(world: &mut World, content: impl Into<Content>) -> Command {
    let id: RecordId = world.register.ids.fresh();
    Command::Add(Add { id, content: content.into() })
}

type Row = (&'static str, fn(&mut World, PersonId) -> Command, &'static str, &'static str);

/// Columns: IT head · head BUN · IT representative BUN · owner's representative · steward (both of Asynja) ·
/// operations lead BUN · head SN · somebody without a role · somebody unknown.
/// `+` may; otherwise what is needed: `s` a role on the system, `b` a role on the body, `h` the IT head, `m` to be
/// that person; `?` the actor is unknown.
const TABLE: &[Row] = &[
    (
        "edit the purpose of Asynja",
        |world, _| world.register.edit_of(world.asynja, &json!({"purpose": "Elevregister"})),
        "+ + + + + + s s ?",
        "a system is looked after by those who hold a role on it or on its owner",
    ),
    (
        "classify Asynja",
        |world, _| {
            Command::ClassifySystem(ClassifySystem {
                system: world.asynja,
                classification: Classification {
                    confidentiality: 2,
                    integrity: 2,
                    availability: 1,
                    traceability: 1,
                    date: day("2012-11-01"),
                    reason: None,
                    participants: Vec::new(),
                },
            })
        },
        "+ + + + + + s s ?",
        "the classification is made by those who know the system",
    ),
    (
        "note that Asynja needs Procapita",
        |world, _| {
            let dependency = Dependency { system: world.asynja, needs: world.procapita, what: None };
            adding(world, dependency)
        },
        "+ + + + + + s s ?",
        "a dependency is the dependent system's",
    ),
    (
        "make Asynja's dependency one of Procapita",
        |world, _| world.register.edit_of(world.link, &json!({"system": world.procapita})),
        "+ s s s s s s s ?",
        "nobody may write on a system that is not theirs by moving what is theirs to it",
    ),
    (
        "retire Asynja's dependency",
        |world, _| {
            Command::Retire(Retire { id: world.link.into(), reason: "kopplingen är borttagen".into() })
        },
        "+ + + + + + s s ?",
        "who may note a dependency may take it away",
    ),
    (
        "register a system owned by BUN",
        |world, _| {
            let system = System::named("Skola24", Some(world.bun));
            adding(world, system)
        },
        "+ + + s s + s s ?",
        "a department registers what its own committee owns",
    ),
    (
        "register a system that nobody owns",
        |world, _| adding(world, System::named("Larm", None)),
        "+ s s s s s s s ?",
        "what nobody owns is found by the IT head",
    ),
    (
        "hand Asynja over to SN",
        |world, _| world.register.edit_of(world.asynja, &json!({"owner": world.sn})),
        "+ b b b b b s s ?",
        "who gives away and who gets must both agree; only the IT head stands above both (R8)",
    ),
    (
        "leave Asynja without an owner",
        |world, _| world.register.edit_of(world.asynja, &json!({"owner": null})),
        "+ h h b b b s s ?",
        "delegating does not remove the responsibility, and nobody lays it down by themselves (R8)",
    ),
    (
        "appoint a steward for Asynja",
        |world, _| {
            let (asynja, holder) = (world.asynja, world.people[7]);
            world.register.steward(asynja).is(holder).command()
        },
        "+ + + b b b b b ?",
        "appointing is the owner's business, never the steward's own (R89)",
    ),
    (
        "appoint a head for BUN",
        |world, _| {
            let (bun, holder) = (world.bun, world.people[7]);
            world.register.department_head(bun).is(holder).command()
        },
        "+ + + b b b b b ?",
        "roles on a body are the body's",
    ),
    (
        "appoint a second IT head",
        |world, _| {
            let (object, holder) = (RoleObject::Municipality(world.register.municipality()), world.people[7]);
            world.register.standard(StandardRole::ItHead, object).is(holder).command()
        },
        "+ h h h h h h h ?",
        "the right to everything is given only by who has it",
    ),
    (
        "set how critical Asynja is",
        |world, _| {
            Command::SetCriticality(SetCriticality {
                system: world.asynja,
                level: CriticalityLevel::SocietyCritical,
                decision: world.register.decision("KS", "117", day("2012-10-01")),
            })
        },
        "+ h h h h h h h ?",
        "the executive board decides it, and the IT head notes it (R13)",
    ),
    (
        "add somebody to BUN's staff",
        |world, _| {
            let mut person = world.register.get(world.people[7]).clone();
            if let Content::Person(person) = &mut person.content {
                person.body = Some(world.bun);
            }
            adding(world, person.content)
        },
        "+ + + b b b b b ?",
        "a department's people are the department's",
    ),
    (
        "move BUN's unit to SN",
        |world, _| world.register.edit_of(world.unit, &json!({"body": world.sn})),
        "+ b b b b b b b ?",
        "a unit that changes body concerns both",
    ),
    (
        "change the owner of META's name",
        |world, _| world.register.edit_of(world.meta, &json!({"name": "META 2"})),
        "+ s s s s s s s ?",
        "another body's system is another body's",
    ),
    (
        "register a committee",
        |world, _| {
            let content = world.register.get(world.bun).content.clone();
            let Content::Body(mut body) = content else { unreachable!("BUN is a body") };
            body.name = "Tekniska nämnden".into();
            body.body_type = BodyType::Committee;
            adding(world, body)
        },
        "+ h h h h h h h ?",
        "the organisation is the municipality's",
    ),
    (
        "note that inventories were stored",
        |world, _| {
            Command::RecordInventory(RecordInventory {
                batch: world.register.ids.fresh(),
                manifest_hash: "00".repeat(32),
                manifest_version: 2,
                devices: 1,
                installations: 2,
                unchanged: 0,
                rejected: 0,
            })
        },
        "+ h h h h h h h ?",
        "the fleet is everybody's",
    ),
    (
        "register an own signing key",
        |_, actor| Command::RegisterSigningKey(RegisterSigningKey { person: actor, key: "ab".repeat(32) }),
        "+ + + + + + + + ?",
        "everybody may sign for themselves",
    ),
    (
        "register the IT head's signing key",
        |world, _| {
            Command::RegisterSigningKey(RegisterSigningKey { person: world.people[0], key: "ab".repeat(32) })
        },
        "+ m m m m m m m ?",
        "whoever could register another's key could sign as them",
    ),
];

#[test]
fn who_may_do_what() {
    let columns = ["IT head", "head BUN", "IT BUN", "representative", "steward", "operations", "head SN"];
    let columns = columns.into_iter().chain(["nobody", "unknown"]).collect::<Vec<_>>();
    for (what, command, row, why) in TABLE {
        for (column, cell) in row.split(' ').enumerate() {
            let mut world = world();
            let actor = world.people[column];
            let command = command(&mut world, actor);
            let answer = world.register.asks(actor, &command);
            let case = format!("{} wants to {what}: {why}", columns[column]);
            if cell == "+" {
                settled(answer, &case);
                continue;
            }
            let refusal = refused(answer, &case);
            let (code, needs) = match cell {
                "s" => (Code::NotPermitted, Some("system_role")),
                "b" => (Code::NotPermitted, Some("body_role")),
                "h" => (Code::NotPermitted, Some("it_head")),
                "m" => (Code::NotPermitted, Some("self")),
                _ => (Code::UnknownActor, None),
            };
            assert_eq!(refusal.code(), Some(code), "{case}");
            let said = refusal.issues[0].values.get("needs").map(String::as_str);
            assert_eq!(said, needs, "{case}; the refusal says whom to ask");
        }
    }
}

#[test]
fn a_right_holds_on_the_days_of_its_assignment() {
    let table = [
        ("2012-12-02", false, "the day before it begins"),
        ("2012-12-03", true, "the first day counts"),
        ("2012-12-31", true, "the last day counts"),
        ("2013-01-01", false, "the day after it ended"),
    ];
    for (today, may, why) in table {
        let mut register = Register::founded();
        let bun = register.committee("Barn- och ungdomsnämnden", "BUN");
        let asynja = register.system("Asynja").owned_by(bun);
        let steward = register.person("förvaltare");
        register.steward(asynja).is(steward).from(day("2012-12-03")).until(day("2012-12-31")).undecided();
        let command = register.edit_of(asynja, &json!({"note": "ny version"}));
        let answer = register.perform(&command, steward, day(today));
        assert_eq!(answer.is_ok(), may, "{today}: {why}; the answer was {answer:?}");
    }
}

#[test]
fn a_right_does_not_hide_in_a_batch() {
    let mut world = world();
    let steward = world.people[4];
    let commands = vec![
        world.register.edit_of(world.asynja, &json!({"purpose": "Elevregister"})),
        world.register.edit_of(world.asynja, &json!({"owner": world.sn})),
    ];
    let before = world.register.records().clone();
    let batch = Command::Batch(Batch { import: None, commands });
    let refusal = refused(world.register.asks(steward, &batch), "a batch gives no right of its own");
    assert_eq!(refusal.code(), Some(Code::NotPermitted));
    assert_eq!(refusal.issues[0].values["at"], "2", "the answer names the command that may not be given");
    assert_eq!(world.register.records(), &before, "the permitted first command was not done either");
}

#[test]
fn an_assignment_that_was_retired_gives_no_right() {
    let mut world = world();
    let (steward, asynja) = (world.people[4], world.asynja);
    let held = world.register.records().values().find(|record| {
        record
            .as_noun::<ansvar_domain::role_assignment::RoleAssignment>()
            .is_some_and(|assignment| assignment.holder == steward)
    });
    let Some(mistaken) = held.map(|record| record.id) else { unreachable!("the world has a steward") };
    let retirement = world.register.retirement_of(mistaken);
    world.register.does(&retirement);
    let command = world.register.edit_of(asynja, &json!({"note": "ny version"}));
    refused(world.register.asks(steward, &command), "an assignment registered by mistake never held");
}
