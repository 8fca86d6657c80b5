//! Decisions are signed, once the person's key is in the register.

use ansvar_app::Outcome;
use ansvar_app::key::{KeyName, Passphrase};
use ansvar_domain::RecordId;
use ansvar_domain::command::{Add, Command, SetCriticality};
use ansvar_domain::decision::DecisionReference;
use ansvar_domain::system::{CriticalityLevel, System};

use crate::stage::{Stage, clock, copied, key_file, opening, passphrase, sealed};

fn decide(stage: &Stage, system: RecordId, level: CriticalityLevel) -> bool {
    let decision = DecisionReference {
        body: stage.board(),
        paragraph: "117".into(),
        date: stage.app.today(),
        document: None,
    };
    let outcome =
        stage.does(&Command::SetCriticality(SetCriticality { system: system.into(), level, decision }));
    let Outcome::Done { signed, .. } = outcome else { unreachable!("it is done") };
    signed
}

fn key_of(stage: &Stage) -> Option<String> {
    let person = stage.app.record(stage.app.actor().into()).unwrap();
    person.fields["signing_key"].as_str().map(str::to_owned)
}

#[test]
fn the_first_decision_registers_the_key_and_is_signed_with_it() {
    let stage = Stage::founded();
    let id = RecordId(stage.app.new_id());
    let add = Command::Add(Add { id, content: System::named("Asynja", Some(stage.board())).into() });
    let Outcome::Done { signed, .. } = stage.does(&add) else { unreachable!("it is done") };
    assert!(!signed, "an ordinary change is no decision");
    assert_eq!(key_of(&stage), None);
    let entries = stage.app.verify(|_| true).unwrap().entries;

    assert!(decide(&stage, id, CriticalityLevel::SocietyCritical));
    assert!(key_of(&stage).is_some(), "a signature that nobody can check is worth nothing");
    assert!(decide(&stage, id, CriticalityLevel::Neither));
    let report = stage.app.verify(|_| true).unwrap();
    assert!(report.is_sound, "{:?}", report.faults);
    assert_eq!(report.signatures, 2, "one for each decision");
    assert_eq!(report.entries, entries + 3, "two decisions, and the key's registration once");
}

#[test]
fn a_refused_decision_registers_no_key() {
    let stage = Stage::founded();
    let decision = DecisionReference {
        body: stage.board(),
        paragraph: String::new(),
        date: stage.app.today(),
        document: None,
    };
    let system = stage.add(System::named("Asynja", None)).into();
    let level = CriticalityLevel::Neither;
    stage.refused(&Command::SetCriticality(SetCriticality { system, level, decision }));
    assert_eq!(key_of(&stage), None, "all or nothing");
}

/// On another machine the person's key is not there. A second one would sign what nobody can check.
#[test]
fn without_the_registered_key_a_decision_goes_unsigned_and_says_so() {
    let stage = Stage::founded();
    let id = stage.add(System::named("Asynja", Some(stage.board())));
    assert!(decide(&stage, id, CriticalityLevel::SocietyCritical));
    let registered = key_of(&stage);
    assert!(stage.app.workspace_info().unwrap().signs);

    let Stage { app, clock, home } = stage;
    let person = KeyName::signing(app.actor().0);
    drop(app);
    let elsewhere = tempfile::tempdir().unwrap();
    copied(home.path(), elsewhere.path());
    std::fs::remove_file(key_file(elsewhere.path(), &person)).unwrap();
    let app = opening(elsewhere.path(), &clock).open(&elsewhere.path().join("kommun.ansvar")).unwrap().app;
    let stage = Stage { app, clock, home: elsewhere };
    assert!(!stage.app.workspace_info().unwrap().signs);
    assert!(!decide(&stage, id, CriticalityLevel::Neither), "it is done, and says that it is unsigned");
    assert_eq!(key_of(&stage), registered, "the key that was registered stays");
    let report = stage.app.verify(|_| true).unwrap();
    assert!(report.is_sound, "{:?}", report.faults);
    assert_eq!(report.signatures, 1);
}

#[test]
fn a_passphrase_opens_and_another_does_not() {
    let (home, clock) = (tempfile::tempdir().unwrap(), clock());
    drop(sealed(home.path(), &clock));
    let path = home.path().join("kommun.ansvar");
    let before = std::fs::read(&path).unwrap();
    let mut with = opening(home.path(), &clock);
    with.passphrase = None;
    let asked = with.open(&path).expect_err("it asks");
    assert_eq!(asked.code, ansvar_app::FailureCode::NeedsPassphrase);
    with.passphrase = Some(Passphrase::new("fel".into()));
    let wrong = with.open(&path).expect_err("it is wrong");
    assert_eq!(wrong.code, ansvar_app::FailureCode::WrongPassphrase);
    assert!(std::fs::read(&path).unwrap() == before, "neither touched the file");
    with.passphrase = Some(passphrase());
    assert!(with.open(&path).is_ok());
}

#[test]
fn without_its_key_a_file_is_closed_and_says_so() {
    let stage = Stage::founded();
    let Stage { app, clock, home } = stage;
    drop(app);
    let elsewhere = tempfile::tempdir().unwrap();
    copied(home.path(), elsewhere.path());
    std::fs::remove_dir_all(elsewhere.path().join("inställningar")).unwrap();
    let refused = opening(elsewhere.path(), &clock).open(&elsewhere.path().join("kommun.ansvar"));
    let failure = refused.expect_err("there is no key");
    assert_eq!(failure.code, ansvar_app::FailureCode::CannotOpen);
}
