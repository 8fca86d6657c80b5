//! Which devices are in conflict, and who may say what of them (R187, formats.md §3).

use std::collections::BTreeSet;

use ansvar_domain::command::{Add, DecideIdentity, Edit, Restore, Retire};
use ansvar_domain::id::DeviceId;
use ansvar_domain::identity::{Conflict, KeyedDevice, Pair, Relation, StrongKeys, open_conflicts};
use ansvar_domain::identity_decision::{IdentityDecision, Verdict};
use ansvar_domain::{Code, Command, Reader, RecordId, Refusal};
use ansvar_testkit::{Register, codes, day, refused, settled};
use serde_json::json;

use Relation::{Absent, Different, Equal};

const SPRING: [&str; 2] = ["2012-01-10", "2012-04-01"];
const AUTUMN: [&str; 2] = ["2012-08-15", "2012-11-30"];
const WHOLE_YEAR: [&str; 2] = ["2012-01-10", "2012-11-30"];

fn keys(serials: &str, uuids: &str) -> StrongKeys {
    let split = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    StrongKeys { serials: split(serials), uuids: split(uuids) }
}

type Row =
    ((&'static str, &'static str), (&'static str, &'static str), Option<(Relation, Relation)>, &'static str);

/// Serials and UUIDs of one, of the other, how serial and UUID then stand, why.
const CONFLICTS: &[Row] = &[
    (("s", "u"), ("t", "u"), Some((Different, Equal)), "the UUID joins what the serial parts"),
    (("s", "u"), ("s", "v"), Some((Equal, Different)), "and the other way about"),
    (("s", ""), ("s", "u"), Some((Equal, Absent)), "nothing parts them: the serial led to several devices"),
    (("s", "u"), ("s", "u"), Some((Equal, Equal)), "both join"),
    (("s", "u"), ("t", "v"), None, "nothing joins them"),
    (("", ""), ("", ""), None, "nothing is known of either"),
    (("s t", "u"), ("t", "v"), Some((Equal, Different)), "one of several serials will do"),
    (("s t", "u"), ("x", "u v"), Some((Different, Equal)), "or one of several UUIDs"),
];

#[test]
fn a_strong_key_in_common_makes_a_conflict() {
    for (one, other, expected, why) in CONFLICTS {
        let (one, other) = (keys(one.0, one.1), keys(other.0, other.1));
        let expected = expected.map(|(serial, uuid)| Conflict { serial, uuid });
        assert_eq!(one.conflict(&other), expected, "{why}");
        assert_eq!(other.conflict(&one), expected, "{why}, whichever is named first");
    }
}

fn fleet(register: &mut Register, all: &[(&str, &str)]) -> Vec<KeyedDevice> {
    let keyed =
        |(serial, uuid): &(&str, &str)| KeyedDevice { id: register.ids.fresh(), keys: keys(serial, uuid) };
    all.iter().map(keyed).collect()
}

#[test]
fn open_are_the_pairs_that_nobody_has_decided() {
    let mut register = Register::founded();
    let devices = fleet(&mut register, &[("s", "u"), ("t", "u"), ("x", "y"), ("s", "v"), ("t", "u2")]);
    let pair = |one: usize, other: usize| Pair::of(devices[one].id, devices[other].id);
    let open = |decided: &[Pair], most| -> Vec<Pair> {
        let decided: BTreeSet<_> = decided.iter().copied().collect();
        open_conflicts(&devices, &decided, most).iter().map(|open| open.pair).collect()
    };
    assert_eq!(open(&[], 9), [pair(0, 1), pair(0, 3), pair(1, 4)]);
    assert_eq!(open(&[pair(3, 0)], 9), [pair(0, 1), pair(1, 4)], "in whichever order it was decided");
    assert_eq!(open(&[], 2), [pair(0, 1), pair(0, 3)], "no more than asked for");
    assert!(open(&[pair(0, 1), pair(0, 3), pair(1, 4)], 9).is_empty());
}

/// A maker that gave every machine the same UUID must not bring the program to its knees.
#[test]
fn ten_thousand_machines_with_one_uuid_are_answered_at_once() {
    let mut register = Register::founded();
    let devices: Vec<_> = (0..10_000)
        .map(|number| KeyedDevice { id: register.ids.fresh(), keys: keys(&format!("s{number}"), "u") })
        .collect();
    // All of them would be fifty million pairs.
    assert_eq!(open_conflicts(&devices, &BTreeSet::new(), 500).len(), 500);
}

/// Two machines with one UUID and different serials, seen one after the other.
struct World {
    register: Register,
    old: DeviceId,
    new: DeviceId,
}

impl World {
    fn new() -> Self {
        let mut register = Register::founded();
        let old = register.reported("LF014", "640hp72", "u-14", SPRING);
        let new = register.reported("LF014-ny", "vmware-56", "u-14", AUTUMN);
        Self { register, old, new }
    }

    fn deciding(&mut self, verdict: Verdict, on: Option<&str>, reason: &str) -> DecideIdentity {
        DecideIdentity {
            id: self.register.ids.fresh(),
            device: self.new,
            other: self.old,
            verdict,
            replaced_on: on.map(day),
            reason: reason.into(),
        }
    }

    fn asks(&mut self, decide: &DecideIdentity) -> Result<RecordId, Refusal> {
        let chief = self.register.chief();
        self.register.asks(chief, &Command::DecideIdentity(decide.clone())).map(|_| decide.id.into())
    }

    #[track_caller]
    fn decides(&mut self, verdict: Verdict, on: Option<&str>) -> RecordId {
        let decide = self.deciding(verdict, on, "samma chassi");
        settled(self.asks(&decide), "the IT head may decide an open conflict")
    }
}

#[test]
fn a_decision_keeps_what_was_seen_the_older_device_first() {
    let mut world = World::new();
    let id = world.decides(Verdict::BoardReplaced, Some("2012-06-01"));
    let decision = world.register.get(id).as_noun::<IdentityDecision>().cloned();
    let decision = decision.unwrap_or_else(|| panic!("a decision is stored"));
    assert_eq!(
        (decision.device.id, decision.other.id),
        (world.old, world.new),
        "the one that came first stands"
    );
    assert_eq!(decision.device.serials, ["640hp72"], "what it was known by can be read for ever");
    assert_eq!(decision.replaced_on, Some(day("2012-06-01")));
    assert_eq!(world.register.get(id).content.name(), "LF014 – LF014-ny");
}

type Said = (Verdict, Option<&'static str>, &'static str, Code, &'static str, &'static str);

/// Verdict, day, reason, what stands in the way and where, why.
const SAID: &[Said] = &[
    (Verdict::Same, None, "  ", Code::Missing, "reason", "somebody will ask why"),
    (Verdict::BoardReplaced, None, "bytt", Code::Missing, "replaced_on", "it happened on a day"),
    (
        Verdict::Different,
        Some("2012-06-01"),
        "olika",
        Code::WrongKind,
        "replaced_on",
        "no board was replaced",
    ),
    (
        Verdict::BoardReplaced,
        Some("2012-12-04"),
        "bytt",
        Code::DateInFuture,
        "replaced_on",
        "tomorrow is not yet",
    ),
    (
        Verdict::BoardReplaced,
        Some("2011-01-01"),
        "bytt",
        Code::OutsideReports,
        "replaced_on",
        "before either was seen",
    ),
    (
        Verdict::BoardReplaced,
        Some("2012-03-31"),
        "bytt",
        Code::OutsideReports,
        "replaced_on",
        "the old still reported",
    ),
    (
        Verdict::BoardReplaced,
        Some("2012-08-16"),
        "bytt",
        Code::OutsideReports,
        "replaced_on",
        "the new had reported",
    ),
];

#[test]
fn what_a_decision_must_say() {
    for (verdict, on, reason, code, field, why) in SAID {
        let mut world = World::new();
        let decide = world.deciding(*verdict, *on, reason);
        let refusal = refused(world.asks(&decide), why);
        assert_eq!(codes(&refusal), [*code], "{why}");
        assert_eq!(refusal.issues[0].field.as_deref(), Some(*field), "{why}");
        if *code == Code::OutsideReports {
            let values = &refusal.issues[0].values;
            assert_eq!(
                (&*values["from"], &*values["to"]),
                ("2012-04-01", "2012-08-15"),
                "the days that will do"
            );
        }
    }
}

#[test]
fn the_days_at_both_ends_will_do() {
    for (on, why) in
        [("2012-04-01", "the last day of the old board"), ("2012-08-15", "the first day of the new one")]
    {
        let mut world = World::new();
        let decide = world.deciding(Verdict::BoardReplaced, Some(on), "bytt");
        settled(world.asks(&decide), why);
    }
}

#[test]
fn of_two_that_were_seen_side_by_side_neither_took_the_others_place() {
    let mut world = World::new();
    world.new = world.register.reported("LF014", "", "u-14", WHOLE_YEAR);
    let decide = world.deciding(Verdict::BoardReplaced, Some("2012-02-02"), "bytt");
    let refusal = refused(world.asks(&decide), "both reported in spring");
    assert_eq!(codes(&refusal), [Code::SeenAtTheSameTime]);
    let values = &refusal.issues[0].values;
    assert_eq!((&*values["from"], &*values["to"]), (SPRING[0], SPRING[1]));
}

#[test]
fn what_cannot_be_decided() {
    let mut world = World::new();
    let stranger = world.register.reported("LF099", "sn-99", "u-99", AUTUMN);
    let unknown: DeviceId = world.register.ids.never(1);
    let old = world.old;
    let table = [
        (old, unknown, Code::NotFound, "nobody has reported it"),
        (unknown, old, Code::NotFound, "nor when it is named first"),
        (old, old, Code::SameDevice, "a device is itself"),
        (old, stranger, Code::NotInConflict, "nothing joins them"),
    ];
    for (device, other, code, why) in table {
        let decide = DecideIdentity { device, other, ..world.deciding(Verdict::Same, None, "prov") };
        assert_eq!(codes(&refused(world.asks(&decide), why)), [code], "{why}");
    }
    for verdict in [Verdict::Different, Verdict::Same] {
        let mut world = World::new();
        let first = world.decides(verdict, None);
        let expected = if verdict.joins() { Code::SameDevice } else { Code::AlreadyDecided };
        for again in [Verdict::Different, Verdict::Same] {
            let decide = world.deciding(again, None, "prov");
            assert_eq!(codes(&refused(world.asks(&decide), "it is decided")), [expected]);
        }
        let taken_back = Command::Retire(Retire { id: first, reason: "förhastat".into() });
        world.register.does(&taken_back);
        world.decides(Verdict::Different, None);
        let restore = Command::Restore(Restore { id: first, reason: "prov".into() });
        let chief = world.register.chief();
        let refusal = refused(world.register.asks(chief, &restore), "another decision stands now");
        assert_eq!(codes(&refusal), [Code::AlreadyDecided]);
    }
}

/// A decided pair stays decided when one of the two becomes a part of a third.
#[test]
fn a_decision_on_a_part_holds_for_the_whole() {
    let mut world = World::new();
    let third = world.register.reported("LF014", "third", "u-14", AUTUMN);
    world.decides(Verdict::Different, None);
    let joining = DecideIdentity { other: third, ..world.deciding(Verdict::Same, None, "samma") };
    settled(world.asks(&joining), "the new and the third are one");
    let decide = DecideIdentity { device: world.old, other: third, ..joining };
    let decide = DecideIdentity { id: world.register.ids.fresh(), ..decide };
    let refusal = refused(world.asks(&decide), "the old differs from the new, and the third is the new");
    assert_eq!(codes(&refusal), [Code::AlreadyDecided]);
}

#[test]
fn only_the_it_head_decides_takes_back_and_restores() {
    let mut world = World::new();
    let steward = world.register.person("förvaltare");
    let not_permitted = |world: &mut World, command: &Command| {
        let refusal = refused(world.register.asks(steward, command), "it is for the IT head");
        assert_eq!(codes(&refusal), [Code::NotPermitted], "{command:?}");
        assert_eq!(refusal.issues[0].values["needs"], "it_head");
    };
    let decide = Command::DecideIdentity(world.deciding(Verdict::Same, None, "samma"));
    not_permitted(&mut world, &decide);
    let id = world.decides(Verdict::Same, None);
    let undo = world.register.undoing(world.register.last_command());
    let retire = Command::Retire(Retire { id, reason: "fel".into() });
    for command in [&undo, &retire] {
        not_permitted(&mut world, command);
    }
    world.register.does(&retire);
    not_permitted(&mut world, &Command::Restore(Restore { id, reason: "rätt".into() }));
    assert!(decide.is_decision(), "a decision is signed");
}

#[test]
fn a_decision_is_made_by_its_own_command_and_never_edited() {
    let mut world = World::new();
    let id = world.decides(Verdict::Same, None);
    let chief = world.register.chief();
    let content = world.register.get(id).content.clone();
    let add = Command::Add(Add { id: world.register.ids.fresh(), content });
    assert_eq!(codes(&refused(world.register.asks(chief, &add), "not as a record")), [Code::GuardedField]);
    for (field, value) in
        [("verdict", json!("different")), ("reason", json!("annat")), ("replaced_on", json!(null))]
    {
        let set = [(field.to_owned(), value)].into_iter().collect();
        let edit = Command::Edit(Edit { id, seen: 1, set });
        let refusal = refused(world.register.asks(chief, &edit), "what was decided stays as it was");
        assert_eq!(codes(&refusal), [Code::GuardedField], "{field}");
        assert_eq!(refusal.issues[0].values["command"], "decide_identity");
    }
}

#[test]
fn undoing_a_decision_parts_the_devices_and_undoing_that_joins_them() {
    let mut world = World::new();
    world.decides(Verdict::Same, None);
    let stands_for = |world: &World| match world.register.device_identity(world.new) {
        Ok(device) => device.map(|device| device.id),
        Err(never) => match never {},
    };
    assert_eq!(stands_for(&world), Some(world.old));
    let undo = world.register.undoing(world.register.last_command());
    world.register.does(&undo);
    assert_eq!(stands_for(&world), Some(world.new));
    let undo = world.register.undoing(world.register.last_command());
    world.register.does(&undo);
    assert_eq!(stands_for(&world), Some(world.old), "and the whole is in conflict with nothing");
}
