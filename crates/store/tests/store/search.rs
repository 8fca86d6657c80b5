//! What one types and what one gets, Swedish letters first of all.

use ansvar_domain::command::Retire;
use ansvar_domain::record::Kind;
use ansvar_domain::{Change, Command, Record, RecordId};
use ansvar_store::inventory::Session;
use ansvar_testkit::Register;
use rstest::rstest;
use uuid::Uuid;

use crate::imports::{laptop, report};
use crate::stage::{Stage, Twin};

fn names(stage: &Stage, text: &str) -> Vec<String> {
    stage.read(|read| read.search(text, &[], 50)).into_iter().map(|hit| hit.name).collect()
}

fn alarms() -> Stage {
    let mut register = Register::founded();
    let board = register.body("KS");
    for name in [
        "Fastighetslarm",
        "Larm",
        "Larmcentralen",
        "Centrala larmet",
        "Ångström",
        "Angstrom",
        "Åby skola",
        "Arkivet",
        "Öppettider",
        "Oppettider",
        "Café Éclair",
    ] {
        register.system(name).owned_by(board);
    }
    register
        .system("Passagesystem")
        .with(|system| system.also_called.push("dörrlarm".into()))
        .owned_by(board);
    register.supplier("Larm & Säkerhet AB", Some("0980-319 21"));
    Stage::holding(&register)
}

#[test]
fn the_best_fit_comes_first() {
    assert_eq!(
        names(&alarms(), "larm"),
        [
            // The name itself; names that begin so, systems before suppliers; words that do; within a word; elsewhere.
            "Larm",
            "Larmcentralen",
            "Larm & Säkerhet AB",
            "Centrala larmet",
            "Fastighetslarm",
            "Passagesystem",
        ]
    );
}

#[rstest]
#[case::swedish_letters_mean_themselves("ång", &["Ångström"])]
#[case::one_who_types_without_them_finds_both("ang", &["Angstrom", "Ångström"])]
#[case::capital("ÅBY", &["Åby skola"])]
#[case::decomposed("a\u{30a}by", &["Åby skola"])]
#[case::ö_is_not_o("öpp", &["Öppettider"])]
#[case::o_finds_ö("opp", &["Oppettider", "Öppettider"])]
#[case::an_accent_is_no_letter("eclair", &["Café Éclair"])]
#[case::nor_does_it_have_to_be_left_out("éclair", &["Café Éclair"])]
#[case::words_in_any_order("skola åby", &["Åby skola"])]
#[case::another_word_for_it("dörrl", &["Passagesystem"])]
#[case::a_number_to_call("0980", &["Larm & Säkerhet AB"])]
fn letters(#[case] text: &str, #[case] expected: &[&str]) {
    assert_eq!(names(&alarms(), text), expected, "{text}");
}

#[rstest]
#[case("")]
#[case("   ")]
#[case("*")]
#[case("\"")]
#[case("' OR 1=1 --")]
#[case("NEAR(a b)")]
#[case("}{:^")]
#[case("\u{0}")]
#[case("finnsinte")]
fn odd_texts_find_nothing_and_break_nothing(#[case] text: &str) {
    assert_eq!(names(&alarms(), text), Vec::<String>::new(), "{text:?}");
}

#[test]
fn a_kind_can_be_asked_for() {
    let hits = alarms().read(|read| read.search("larm", &[Kind::Supplier.word()], 50));
    let found: Vec<_> = hits.iter().map(|hit| (hit.kind.as_str(), hit.name.as_str())).collect();
    assert_eq!(found, [("supplier", "Larm & Säkerhet AB")]);
}

#[test]
fn retired_records_are_not_found_and_renamed_ones_only_by_their_new_name() {
    let mut twin = Twin::founded();
    let id: RecordId = twin.register.ids.fresh();
    let add = |name: &str| ansvar_domain::system::System::named(name, None);
    twin.does(&Command::Add(ansvar_domain::command::Add { id, content: add("Fastighetslarm").into() }));
    let before = twin.register.get(id).clone();
    let renamed = Change::to(&before, add("Passage").into());
    twin.stage.write(|write| write.store(std::slice::from_ref(&renamed)));
    assert_eq!(names(&twin.stage, "larm"), Vec::<String>::new());
    assert_eq!(names(&twin.stage, "passage"), ["Passage"]);
    twin.stage.write(|write| write.store(&[Change::created(before)]));
    twin.does(&Command::Retire(Retire { id, reason: "avvecklat".into() }));
    assert_eq!(names(&twin.stage, "larm"), Vec::<String>::new());
}

#[test]
fn a_device_is_found_by_any_part_of_its_serial_number() {
    let stage = Stage::empty();
    stage.write(|write| {
        let mut session =
            Session::begin(write, crate::imports::batch(1), crate::imports::noon(), crate::imports::READING)?;
        let mut facts = report("LAP-0042", "2026-11-01", &["Kontorspaketet"]);
        facts.device.serial = Some("5CG9123XYZ".into());
        session.put(None, Uuid::from_u128(1), &facts)?;
        session.put(None, Uuid::from_u128(2), &laptop(2))?;
        session.finish().map(drop)
    });
    for text in ["5cg9123xyz", "9123", "23xy", "lap-0042", "0042"] {
        assert_eq!(names(&stage, text).first().map(String::as_str), Some("LAP-0042"), "{text}");
    }
    let hits = stage.read(|read| read.search("5CG9", &[], 5));
    assert_eq!(hits[0].kind, ansvar_store::search::DEVICE);
    assert_eq!(hits[0].object, Uuid::from_u128(1));
}

#[test]
fn answers_are_bounded_and_the_same_every_time() {
    let stage = Stage::empty();
    let changes: Vec<_> = (0..500_u32)
        .map(|at| {
            let name = format!("Larm {at:03}");
            let system = ansvar_domain::system::System::named(name, None);
            Change::created(Record::new(RecordId(Uuid::from_u128(at.into())), system))
        })
        .collect();
    stage.write(|write| write.store(&changes));
    let first = names(&stage, "larm");
    assert_eq!(first.len(), 50, "never more than was asked for");
    assert_eq!(first[0], "Larm 000", "equal fits are told apart by their names");
    assert_eq!(names(&stage, "larm"), first);
    assert!(stage.read(|read| read.search("larm", &[], 0)).is_empty());
    assert_eq!(names(&stage, "larm 499"), ["Larm 499"], "the one that is meant is among the candidates");
}
