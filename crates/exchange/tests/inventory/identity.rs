//! The table of which machine it is: one line for each case, read against a device that is already known.

use ansvar_exchange::inventory::identity::{IdentityIndex, Keys, KnownDevice, Match, Strength, resolve};
use proptest::prelude::*;
use rstest::rstest;

const KNOWN: u32 = 1;

fn keys(serial: &str, uuid: &str, agent: &str, mac: &str) -> Keys {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Keys {
        serial: some(serial),
        uuid: some(uuid),
        agent_id: some(agent),
        macs: some(mac).into_iter().collect(),
        name: some("lf014"),
    }
}

fn device(id: u32, keys: &Keys) -> KnownDevice<u32> {
    KnownDevice { name: Some("LF014".into()), ..KnownDevice::reported(id, keys) }
}

#[derive(Debug)]
enum Answer {
    Strong,
    Agent,
    Address,
    Conflict,
    Other,
}

//                                       serial     uuid       agent      mac
#[rstest]
#[case::serial_and_uuid(          ("s", "s"), ("u", "u"), ("a", "b"), ("m", "n"), Answer::Strong)]
#[case::serial_uuid_absent_new(   ("s", "s"), ("u", "" ), ("a", "b"), ("", ""),   Answer::Strong)]
#[case::serial_uuid_absent_known( ("s", "s"), ("",  "u"), ("a", "b"), ("", ""),   Answer::Strong)]
#[case::serial_alone(             ("s", "s"), ("",  "" ), ("a", "b"), ("", ""),   Answer::Strong)]
#[case::uuid_serial_absent_new(   ("s", "" ), ("u", "u"), ("a", "b"), ("", ""),   Answer::Strong)]
#[case::uuid_serial_absent_known( ("",  "s"), ("u", "u"), ("a", "b"), ("", ""),   Answer::Strong)]
#[case::uuid_contradicts(         ("s", "s"), ("u", "v"), ("a", "a"), ("m", "m"), Answer::Conflict)]
#[case::serial_contradicts(       ("s", "t"), ("u", "u"), ("a", "a"), ("m", "m"), Answer::Conflict)]
#[case::agent_alone(              ("",  "" ), ("",  "" ), ("a", "a"), ("", ""),   Answer::Agent)]
#[case::agent_keys_on_one_side(   ("s", "" ), ("",  "u"), ("a", "a"), ("", ""),   Answer::Agent)]
#[case::mac_alone(                ("",  "" ), ("",  "" ), ("a", "b"), ("m", "m"), Answer::Address)]
#[case::nothing_but_the_name(     ("",  "" ), ("",  "" ), ("a", "b"), ("m", "n"), Answer::Other)]
#[case::both_strong_different(    ("s", "t"), ("u", "v"), ("a", "a"), ("m", "m"), Answer::Other)]
#[case::serial_different_agent(   ("s", "t"), ("",  "" ), ("a", "a"), ("m", "m"), Answer::Other)]
#[case::uuid_different_agent(     ("",  "" ), ("u", "v"), ("a", "a"), ("m", "m"), Answer::Other)]
fn the_table_decides(
    #[case] serial: (&str, &str),
    #[case] uuid: (&str, &str),
    #[case] agent: (&str, &str),
    #[case] mac: (&str, &str),
    #[case] answer: Answer,
) {
    let known = [device(KNOWN, &keys(serial.0, uuid.0, agent.0, mac.0))];
    let expected = match answer {
        Answer::Strong => Match::Same { id: KNOWN, strength: Strength::Strong },
        Answer::Agent => Match::Same { id: KNOWN, strength: Strength::Agent },
        Answer::Address => Match::Same { id: KNOWN, strength: Strength::Address },
        Answer::Conflict => Match::Conflict { with: vec![KNOWN] },
        Answer::Other => Match::New { named_alike: Some(KNOWN) },
    };
    assert_eq!(resolve(&known, &keys(serial.1, uuid.1, agent.1, mac.1)), expected);
}

#[test]
fn strong_keys_of_two_devices_are_a_conflict_with_both() {
    let known = [device(1, &keys("s", "", "a", "")), device(2, &keys("", "u", "b", ""))];
    assert_eq!(resolve(&known, &keys("s", "u", "c", "")), Match::Conflict { with: vec![1, 2] });
    let agent_of_one = resolve(&known, &keys("s", "u", "a", ""));
    assert_eq!(
        agent_of_one,
        Match::Conflict { with: vec![1, 2] },
        "a weak key does not outweigh a strong one"
    );
}

#[test]
fn a_report_in_conflict_finds_its_own_machine_the_next_time() {
    let mut index = IdentityIndex::new([device(1, &keys("s", "u", "a", ""))]);
    let report = keys("t", "u", "b", "");
    assert_eq!(index.resolve(&report), Match::Conflict { with: vec![1] });
    index.insert(device(2, &report));
    assert_eq!(index.resolve(&report), Match::Same { id: 2, strength: Strength::Strong });
    let first = keys("s", "u", "a", "");
    assert_eq!(
        index.resolve(&first),
        Match::Same { id: 1, strength: Strength::Strong },
        "nor is the first lost"
    );
    let uuid_alone = keys("", "u", "b", "");
    assert_eq!(
        index.resolve(&uuid_alone),
        Match::Same { id: 2, strength: Strength::Strong },
        "two have the key, and the agent tells which"
    );
    let other_agent = keys("", "u", "c", "");
    assert_eq!(index.resolve(&other_agent), Match::Conflict { with: vec![1, 2] });
}

#[test]
fn an_address_on_two_machines_tells_neither() {
    let known = [device(1, &keys("", "", "a", "dock")), device(2, &keys("", "", "b", "dock"))];
    assert_eq!(resolve(&known, &keys("", "", "c", "dock")), Match::New { named_alike: Some(1) });
    assert_eq!(resolve(&known, &keys("", "", "b", "dock")), Match::Same { id: 2, strength: Strength::Agent });
}

#[test]
fn a_machine_is_found_by_what_later_reports_added() {
    let mut index = IdentityIndex::new([device(1, &keys("", "", "a", ""))]);
    index.insert(device(1, &keys("s", "u", "b", "m")));
    assert_eq!(index.len(), 1);
    let same = |strength| Match::Same { id: 1, strength };
    assert_eq!(index.resolve(&keys("s", "", "x", "")), same(Strength::Strong));
    assert_eq!(index.resolve(&keys("", "", "a", "")), same(Strength::Agent), "the first agent's id is kept");
    index.insert(device(1, &keys("t", "", "b", "")));
    assert_eq!(
        index.resolve(&keys("s", "", "x", "")),
        Match::New { named_alike: Some(1) },
        "the old serial is gone"
    );
    assert_eq!(index.resolve(&keys("t", "", "x", "")), same(Strength::Strong));
}

/// A person has said that serials "s" and "t" are one machine's: `formats.md` §3, the last paragraph.
#[test]
fn a_machine_with_two_decided_serials_is_found_by_either_whatever_came_last() {
    let decided = || KnownDevice {
        decided_serials: vec!["s".into(), "t".into()],
        decided_uuids: vec!["u".into()],
        ..device(1, &keys("t", "u", "a", ""))
    };
    let mut index = IdentityIndex::new([decided()]);
    let same = Match::Same { id: 1, strength: Strength::Strong };
    for report in
        [keys("s", "u", "a", ""), keys("t", "u", "b", ""), keys("s", "", "c", ""), keys("", "u", "d", "")]
    {
        assert_eq!(index.resolve(&report), same, "{report:?}");
        index.insert(KnownDevice::reported(1, &report));
    }
    assert_eq!(index.resolve(&keys("s", "u", "a", "")), same, "a later serial takes no decided one away");
    assert_eq!(
        index.resolve(&keys("x", "u", "a", "")),
        Match::Conflict { with: vec![1] },
        "a third one does"
    );
    assert_eq!(
        index.resolve(&keys("s", "v", "a", "")),
        Match::Conflict { with: vec![1] },
        "so does another UUID"
    );
}

/// What an undone import brought is shown nowhere: no report can be in conflict with it, and no name is like its own.
#[test]
fn a_withdrawn_device_comes_back_and_is_in_nobodys_way() {
    let withdrawn = |id, keys: &Keys| KnownDevice { is_withdrawn: true, ..device(id, keys) };
    let known = [withdrawn(1, &keys("s", "u", "a", "m"))];
    let strong = |id| Match::Same { id, strength: Strength::Strong };
    assert_eq!(resolve(&known, &keys("s", "u", "b", "")), strong(1), "its own keys bring it back");
    assert_eq!(resolve(&known, &keys("s", "", "b", "")), strong(1));
    assert_eq!(resolve(&known, &keys("t", "u", "b", "")), Match::New { named_alike: None });
    assert_eq!(resolve(&known, &keys("", "", "b", "")), Match::New { named_alike: None });
    let both = [withdrawn(1, &keys("s", "u", "a", "")), device(2, &keys("t", "u", "b", ""))];
    assert_eq!(resolve(&both, &keys("", "u", "c", "")), strong(2), "of two, the one that is shown");
    assert_eq!(resolve(&both, &keys("x", "u", "c", "")), Match::Conflict { with: vec![2] });
    let mut index = IdentityIndex::new(known);
    index.insert(KnownDevice::reported(1, &keys("s", "u", "a", "")));
    assert_eq!(index.resolve(&keys("t", "u", "b", "")), Match::Conflict { with: vec![1] }, "once it is back");
}

#[test]
fn ten_thousand_devices_are_no_slower_than_ten() {
    let fleet = |count: u32| {
        let device = |id: u32| device(id, &keys(&format!("s{id}"), &format!("u{id}"), &format!("a{id}"), ""));
        IdentityIndex::new((0..count).map(device))
    };
    let (small, large) = (fleet(10), fleet(10_000));
    let time = |index: &IdentityIndex<u32>| {
        let run = |_| {
            let start = std::time::Instant::now();
            for _ in 0..1_000 {
                assert!(matches!(index.resolve(&keys("s7", "u7", "x", "")), Match::Same { id: 7, .. }));
            }
            start.elapsed()
        };
        // The best of several: the machine may be busy with something else.
        (0..7).map(run).min().unwrap()
    };
    let (small, large) = (time(&small), time(&large));
    assert!(large < small * 50, "by key and not by walking: {small:?} against {large:?}");
}

/// Takes a report in as an import does, and says whether it made a device.
fn import(index: &mut IdentityIndex<u32>, report: &Keys) -> bool {
    let next = u32::try_from(index.len()).unwrap();
    let (id, is_new) = match index.resolve(report) {
        Match::Same { id, .. } => (id, false),
        Match::New { .. } | Match::Conflict { .. } => (next, true),
    };
    index.insert(device(id, report));
    is_new
}

fn any_keys() -> impl Strategy<Value = Keys> {
    let one_of = prop::sample::select::<&str>;
    let strong = (one_of(vec!["", "s1", "s2"]), one_of(vec!["", "u1", "u2"]));
    let weak = (one_of(vec!["a1", "a2", "a3"]), one_of(vec!["", "m1", "m2"]));
    (strong, weak).prop_map(|((serial, uuid), (agent, mac))| keys(serial, uuid, agent, mac))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_same_report_twice_is_one_device(
        before in prop::collection::vec(any_keys(), 0..12),
        report in any_keys(),
    ) {
        let mut index = IdentityIndex::new([]);
        for keys in &before {
            import(&mut index, keys);
        }
        import(&mut index, &report);
        prop_assert!(!import(&mut index, &report), "{:?}", report);
    }

    #[test]
    fn a_device_is_never_given_a_key_that_contradicts_its_own(
        reports in prop::collection::vec(any_keys(), 0..20),
    ) {
        let mut index = IdentityIndex::new([]);
        let mut strong: Vec<(Option<String>, Option<String>)> = Vec::new();
        for keys in &reports {
            let answer = index.resolve(keys);
            if let Match::Same { id, .. } = answer {
                let (serial, uuid) = &mut strong[id as usize];
                for (old, new) in [(serial, &keys.serial), (uuid, &keys.uuid)] {
                    prop_assert!(old.is_none() || new.is_none() || old == new, "{:?} joined {:?}", keys, old);
                    *old = new.clone().or(old.take());
                }
            } else {
                strong.push((keys.serial.clone(), keys.uuid.clone()));
            }
            import(&mut index, keys);
        }
    }
}
