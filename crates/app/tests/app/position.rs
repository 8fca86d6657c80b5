//! What is kept of the licence position after a change is what counting everything anew gives.

use ansvar_app::verify::FaultLine;
use ansvar_app::{Outcome, Row};
use ansvar_domain::command::{Command, DecideIdentity, Edit, Restore, Retire, Revert};
use ansvar_domain::id::{IdentityDecisionId, ImportBatchId};
use ansvar_domain::identity_decision::Verdict;
use ansvar_domain::{CommandId, Kind, RecordId};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::stage::{Stage, report};

#[derive(Clone, Debug)]
enum Step {
    /// A twin has the machine's UUID and a serial of its own.
    Import {
        device: u32,
        is_twin: bool,
        day: u8,
        account: Option<u8>,
        titles: Vec<u8>,
    },
    UndoImport,
    Decide {
        which: u8,
        joins: bool,
    },
    UndoDecision,
    Entitle {
        product: bool,
        quantity: Option<u8>,
        supersedes: Option<u8>,
    },
    EditEntitlement {
        which: u8,
        quantity: u8,
        product: bool,
    },
    RetireEntitlement(u8),
    RestoreEntitlement(u8),
    Person {
        accounts: u8,
    },
    RetirePerson(u8),
    RestorePerson(u8),
    Rule {
        title: u8,
        product: bool,
    },
    Metric {
        product: bool,
        named: bool,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let titles = vec(0..4_u8, 0..4);
    prop_oneof![
        5 => (1..4_u32, any::<bool>(), 1..9_u8, proptest::option::of(0..3_u8), titles).prop_map(
            |(device, is_twin, day, account, titles)| Step::Import { device, is_twin, day, account, titles }
        ),
        2 => Just(Step::UndoImport),
        4 => (any::<u8>(), proptest::bool::weighted(0.8)).prop_map(|(which, joins)| Step::Decide { which, joins }),
        2 => Just(Step::UndoDecision),
        3 => (any::<bool>(), proptest::option::of(0..5_u8), proptest::option::of(any::<u8>()))
            .prop_map(|(product, quantity, supersedes)| Step::Entitle { product, quantity, supersedes }),
        2 => (any::<u8>(), 0..5_u8, any::<bool>())
            .prop_map(|(which, quantity, product)| Step::EditEntitlement { which, quantity, product }),
        2 => any::<u8>().prop_map(Step::RetireEntitlement),
        1 => any::<u8>().prop_map(Step::RestoreEntitlement),
        2 => (1..8_u8).prop_map(|accounts| Step::Person { accounts }),
        2 => any::<u8>().prop_map(Step::RetirePerson),
        1 => any::<u8>().prop_map(Step::RestorePerson),
        1 => (0..4_u8, any::<bool>()).prop_map(|(title, product)| Step::Rule { title, product }),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(product, named)| Step::Metric { product, named }),
    ]
}

/// Two products, one counted by device and one by named user, and a rule for each.
struct Licences {
    stage: Stage,
    products: [RecordId; 2],
    entitlements: Vec<RecordId>,
    persons: Vec<RecordId>,
    batches: Vec<ImportBatchId>,
    decisions: Vec<CommandId>,
}

fn title(number: u8) -> String {
    format!("Program {number}")
}

impl Licences {
    fn new() -> Self {
        let stage = Stage::founded();
        let products =
            [("Kontorspaketet", "device"), ("Ritverktyget", "named_user")].map(|(name, metric)| {
                let fields = json!({ "name": name, "product_kind": "commercial", "metric": metric });
                stage.add_fields(Kind::SoftwareProduct, fields)
            });
        let licences = Self {
            stage,
            products,
            entitlements: vec![],
            persons: vec![],
            batches: vec![],
            decisions: vec![],
        };
        licences.rule(0, 0, 10);
        licences.rule(1, 1, 11);
        licences
    }

    fn rule(&self, number: u8, product: usize, order: u32) {
        let fields = json!({
            "order": order, "match_kind": "exact", "pattern": title(number), "product": self.products[product],
        });
        self.stage.add_fields(Kind::NormalisationRule, fields);
    }

    /// Some of these steps are refused, and a refusal is as good as a change.
    fn take(&mut self, at: usize, step: &Step) {
        let one_of = |all: &[RecordId], which: u8| all.get(usize::from(which) % all.len().max(1)).copied();
        let seen = |id: RecordId| self.stage.app.record(id).unwrap().revision;
        let tries = |command: Command| drop(self.stage.app.perform(&command).unwrap());
        match step {
            Step::Import { device, is_twin, day, account, titles } => {
                let account = account.map(|account| format!("konto{account}"));
                let titles: Vec<_> = titles.iter().copied().map(title).collect();
                let day = format!("2026-11-{day:02}");
                let (name, mut bytes) = report(*device, &day, account.as_deref(), &titles);
                if *is_twin {
                    bytes = String::from_utf8(bytes).unwrap().replace("SN0", "TW0").into_bytes();
                }
                let import = self.stage.imports(vec![(name, bytes)]);
                self.batches.extend(import.batch);
            }
            Step::UndoImport => {
                if let Some(batch) = self.batches.pop() {
                    let is_done = self.stage.app.undo_import(batch, "prov").unwrap().is_done();
                    assert!(is_done || !self.decisions.is_empty(), "nobody has decided on what it brought");
                }
            }
            Step::Decide { which, joins } => {
                let open = self.stage.app.identity_conflicts().unwrap().conflicts;
                let Some(conflict) = open.get(usize::from(*which) % open.len().max(1)) else { return };
                let outcome = self.stage.does(&Command::DecideIdentity(DecideIdentity {
                    id: IdentityDecisionId(self.stage.app.new_id()),
                    device: conflict.device.id,
                    other: conflict.other.id,
                    verdict: if *joins { Verdict::Same } else { Verdict::Different },
                    replaced_on: None,
                    reason: "prov".into(),
                }));
                let Outcome::Done { command_id, .. } = outcome else {
                    unreachable!("an open one can be decided")
                };
                self.decisions.push(command_id);
            }
            Step::UndoDecision => {
                if let Some(command) = self.decisions.last().copied()
                    && self.stage.app.perform(&Command::Revert(Revert { command })).unwrap().is_done()
                {
                    self.decisions.pop();
                }
            }
            Step::Entitle { product, quantity, supersedes } => {
                let product = self.products[usize::from(*product)];
                let fields = json!({
                    "product": product,
                    "metric": if product == self.products[0] { "device" } else { "named_user" },
                    "quantity": quantity.map_or(json!("unknown"), Value::from),
                    "unit_factor": 1, "acquisition_kind": "full", "evidence_grade": "invoice",
                    "supersedes": supersedes.and_then(|which| one_of(&self.entitlements, which)),
                });
                let content = crate::stage::content(Kind::Entitlement, fields);
                let id = RecordId(self.stage.app.new_id());
                let add = Command::Add(ansvar_domain::command::Add { id, content });
                if self.stage.app.perform(&add).unwrap().is_done() {
                    self.entitlements.push(id);
                }
            }
            Step::EditEntitlement { which, quantity, product } => {
                if let Some(id) = one_of(&self.entitlements, *which) {
                    let product = self.products[usize::from(*product)];
                    let Value::Object(set) = json!({ "quantity": quantity, "product": product }) else {
                        return;
                    };
                    tries(Command::Edit(Edit { id, seen: seen(id), set }));
                }
            }
            Step::RetireEntitlement(which) => {
                if let Some(id) = one_of(&self.entitlements, *which) {
                    tries(Command::Retire(Retire { id, reason: "såld".into() }));
                }
            }
            Step::RestoreEntitlement(which) => {
                if let Some(id) = one_of(&self.entitlements, *which) {
                    tries(Command::Restore(Restore { id, reason: "inte såld".into() }));
                }
            }
            Step::Person { accounts } => {
                let own: Vec<_> =
                    (0..3).filter(|bit| accounts >> bit & 1 == 1).map(|bit| format!("konto{bit}")).collect();
                let fields = json!({ "name": format!("Person {at}"), "accounts": own });
                self.persons.push(self.stage.add_fields(Kind::Person, fields));
            }
            Step::RetirePerson(which) => {
                if let Some(id) = one_of(&self.persons, *which) {
                    tries(Command::Retire(Retire { id, reason: "slutat".into() }));
                }
            }
            Step::RestorePerson(which) => {
                if let Some(id) = one_of(&self.persons, *which) {
                    tries(Command::Restore(Restore { id, reason: "tillbaka".into() }));
                }
            }
            Step::Rule { title, product } => {
                self.rule(*title, usize::from(*product), u32::try_from(at).unwrap());
            }
            Step::Metric { product, named } => {
                let id = self.products[usize::from(*product)];
                let metric = if *named { "named_user" } else { "device" };
                let Value::Object(set) = json!({ "metric": metric }) else { return };
                tries(Command::Edit(Edit { id, seen: seen(id), set }));
            }
        }
    }

    fn kept(&self) -> Vec<Row> {
        self.stage.rows("licence_position")
    }
}

proptest! {
    #![proptest_config(crate::cases(10))]

    #[test]
    fn what_is_kept_is_what_counting_anew_gives(steps in vec(step(), 1..14)) {
        let mut licences = Licences::new();
        for (at, step) in steps.iter().enumerate() {
            licences.take(at, step);
        }
        let titles = |licences: &Licences| licences.stage.rows("title");
        let (kept, recognised) = (licences.kept(), titles(&licences));
        let checked = licences.stage.app.verify(|_| true).unwrap();
        // Two that a decision has made one are more than their reports add up to; nothing else goes unread.
        let joins = steps.iter().any(|step| matches!(step, Step::Decide { joins: true, .. }));
        let expected = |remark: &FaultLine| joins && remark.code == "devices-not-reread";
        prop_assert!(checked.is_sound && checked.remarks.iter().all(expected), "{:?} after {:?}", checked, steps);
        licences.stage.app.recompute_positions().unwrap();
        prop_assert_eq!(&kept, &licences.kept(), "after {:?}", steps);
        prop_assert_eq!(recognised, titles(&licences), "after {:?}", steps);
        for (product, name) in licences.products.iter().zip(["Kontorspaketet", "Ritverktyget"]) {
            let explained = licences.stage.app.explain_position((*product).into()).unwrap();
            let consumed = explained.position.map(|position| position.declared.consumed);
            let listed = kept.iter().find(|row| row.cells["product"] == ansvar_app::Cell::Text(name.into()));
            let listed = listed.map(|row| row.cells["consumed"].clone());
            let told = consumed.map(|consumed| match consumed {
                ansvar_domain::quantity::Quantity::Count(count) => ansvar_app::Cell::Number(count.into()),
                state => ansvar_app::Cell::Text(state.to_string()),
            });
            prop_assert_eq!(listed, told, "the list and the explanation of {} count alike", name);
        }
    }
}

#[test]
fn another_user_of_a_machine_changes_who_needs_a_licence() {
    let licences = Licences::new();
    let stage = &licences.stage;
    stage.imports(vec![
        report(1, "2026-11-01", Some("anna"), &[title(1)]),
        report(2, "2026-11-01", Some("anna"), &[title(1)]),
    ]);
    let consumed = || stage.rows("licence_position").iter().map(|row| row.cells["consumed"].clone()).next();
    assert_eq!(consumed(), Some(ansvar_app::Cell::Number(1)), "one person on two machines");
    stage.imports(vec![report(2, "2026-11-05", Some("bo"), &[title(1)])]);
    assert_eq!(consumed(), Some(ansvar_app::Cell::Number(2)), "now two, with the same titles as before");
}

#[test]
fn entitlements_begin_and_end_by_the_day() {
    let licences = Licences::new();
    let stage = &licences.stage;
    stage.add_fields(
        Kind::Entitlement,
        json!({
            "product": licences.products[0], "metric": "device", "quantity": 7, "unit_factor": 1,
            "acquisition_kind": "subscription", "evidence_grade": "invoice", "end": "2026-12-31",
        }),
    );
    let entitled = || stage.rows("licence_position").first().map(|row| row.cells["entitled"].clone());
    assert_eq!(entitled(), Some(ansvar_app::Cell::Number(7)), "the last day included");
    stage.clock.turn_to("2027-01-01");
    assert!(stage.app.catch_up().unwrap());
    assert_ne!(entitled(), Some(ansvar_app::Cell::Number(7)), "the day after it is no right any more");
}
