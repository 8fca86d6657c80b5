//! What somebody may come to ask for.

use ansvar_domain::command::{
    Add, AssignRole, Batch, ClassifySystem, Command, DecideIdentity, Edit, EndRoleAssignment, Import,
    RecordInventory, RegisterSigningKey, Restore, Retire, Revert, SetCriticality, UndoInventory,
};
use ansvar_domain::id::PersonId;
use ansvar_domain::identity_decision::Verdict;
use ansvar_domain::system::CriticalityLevel;
use ansvar_domain::{Kind, RecordId};
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::draw::{Draw, HIGHEST, Hand, draw};
use crate::register::Register;

/// A command not yet held against a register, and who wants it when.
#[derive(Clone, Debug)]
pub struct Wish {
    act: Act,
    draw: Draw,
    /// 0 is the IT head.
    actor: u16,
    /// Days after today.
    later: u8,
    inner: Vec<Wish>,
}

#[derive(Clone, Copy, Debug)]
enum Act {
    Add(Kind),
    Edit,
    Retire,
    Restore,
    SetCriticality,
    Classify,
    Assign,
    End,
    RegisterKey,
    DecideIdentity,
    Revert,
    RecordInventory,
    UndoInventory,
    Found,
    Batch,
}

/// Any wish; batches nest, which the rules refuse.
pub fn wish() -> impl Strategy<Value = Wish> {
    plain().prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            5 => plain(),
            1 => (plain(), vec(inner, 0..4)).prop_map(|(wish, inner)| Wish { act: Act::Batch, inner, ..wish }),
        ]
    })
}

fn plain() -> impl Strategy<Value = Wish> {
    let kind = prop_oneof![
        4 => prop::sample::select(vec![Kind::System, Kind::Body, Kind::Person]),
        2 => prop::sample::select(Kind::ALL.to_vec()),
    ];
    let act = prop_oneof![
        10 => kind.prop_map(Act::Add),
        6 => Just(Act::Edit),
        4 => Just(Act::Assign),
        3 => prop::sample::select(vec![Act::Retire, Act::Restore, Act::Revert]),
        3 => prop::sample::select(vec![
            Act::SetCriticality,
            Act::Classify,
            Act::End,
            Act::RegisterKey,
            Act::DecideIdentity,
        ]),
        1 => prop::sample::select(vec![Act::RecordInventory, Act::UndoInventory, Act::Found]),
    ];
    let actor = prop_oneof![4 => Just(0), 1 => 0..HIGHEST];
    (act, draw(), actor, 0..30_u8).prop_map(|(act, draw, actor, later)| Wish {
        act,
        draw,
        actor,
        later,
        inner: Vec::new(),
    })
}

impl Wish {
    /// The command, its author and its day. New ids are taken from the register's own sequence.
    pub fn against(&self, register: &mut Register) -> (Command, PersonId, NaiveDate) {
        let command = self.command(register);
        let hand = Hand { register, draw: &self.draw };
        let actor = match self.actor {
            0 => register.chief(),
            980.. => register.ids.never(self.actor.into()),
            _ => hand.id(Kind::Person, usize::from(self.actor)),
        };
        let day = register.today() + chrono::Days::new(self.later.into());
        (command, actor, day)
    }

    fn command(&self, register: &mut Register) -> Command {
        if matches!(self.act, Act::Found) {
            return register.founding();
        }
        if matches!(self.act, Act::Batch) {
            let commands = self.inner.iter().map(|wish| wish.command(register)).collect();
            let import = (self.later > 20).then(|| Import {
                id: register.ids.fresh(),
                file_name: "system.csv".into(),
                file_hash: "0".repeat(64),
            });
            return Command::Batch(Batch { import, commands });
        }
        let new: RecordId = register.ids.fresh();
        let hand = Hand { register, draw: &self.draw };
        // Seldom, a command brings an id that is taken.
        let fresh = if hand.number(11) > 970 { hand.any_id(10) } else { new };
        match self.act {
            Act::Add(kind) => Command::Add(Add { id: fresh, content: hand.content(kind) }),
            Act::Edit => Command::Edit(hand.edit()),
            Act::Retire => Command::Retire(Retire { id: hand.any_id(0), reason: hand.text(0) }),
            Act::Restore => Command::Restore(Restore { id: hand.retired(0), reason: hand.text(0) }),
            Act::SetCriticality => Command::SetCriticality(SetCriticality {
                system: hand.id(Kind::System, 0),
                level: hand.one_of(
                    &[
                        CriticalityLevel::SocietyCritical,
                        CriticalityLevel::OperationsCritical,
                        CriticalityLevel::Neither,
                    ],
                    1,
                ),
                decision: hand.decision(2),
            }),
            Act::Classify => Command::ClassifySystem(ClassifySystem {
                system: hand.id(Kind::System, 0),
                classification: hand.classification(),
            }),
            Act::Assign => Command::AssignRole(AssignRole {
                id: fresh.into(),
                assignment: hand.assignment(),
                replaces: (hand.number(10) % 4 == 1).then(|| hand.id(Kind::RoleAssignment, 10)),
            }),
            Act::End => Command::EndRoleAssignment(EndRoleAssignment {
                id: hand.id(Kind::RoleAssignment, 0),
                on: hand.day(1),
                reason: hand.text(0),
            }),
            Act::RegisterKey => Command::RegisterSigningKey(RegisterSigningKey {
                person: if hand.chance(0) { register.chief() } else { hand.id(Kind::Person, 1) },
                key: if hand.number(2) > 900 { hand.text(1) } else { format!("{:064x}", hand.number(2)) },
            }),
            Act::DecideIdentity => {
                let verdict = hand.verdict(2);
                Command::DecideIdentity(DecideIdentity {
                    id: fresh.into(),
                    device: hand.device(0),
                    other: hand.device(1),
                    verdict,
                    replaced_on: (verdict == Verdict::BoardReplaced || hand.number(3) > 950)
                        .then(|| hand.day(4)),
                    reason: hand.text(0),
                })
            }
            Act::Revert => Command::Revert(Revert { command: hand.performed(0) }),
            Act::RecordInventory => Command::RecordInventory(RecordInventory {
                batch: register.ids.never(1),
                manifest_hash: "0".repeat(64),
                manifest_version: 2,
                devices: 1,
                installations: hand.number(0).into(),
                unchanged: 0,
                rejected: 0,
            }),
            Act::UndoInventory => {
                Command::UndoInventory(UndoInventory { batch: register.ids.never(1), reason: hand.text(0) })
            }
            Act::Found | Act::Batch => unreachable!("made above"),
        }
    }
}

impl Hand<'_> {
    /// A retired record when there is one.
    fn retired(&self, at: usize) -> RecordId {
        let retired: Vec<_> = self
            .register
            .records()
            .values()
            .filter(|record| record.retired.is_some())
            .map(|record| record.id)
            .collect();
        if retired.is_empty() || self.number(at) > 900 { self.any_id(at) } else { self.one_of(&retired, at) }
    }

    /// Something performed, latest first; for the highest numbers nothing that ever was.
    fn performed(&self, at: usize) -> ansvar_domain::CommandId {
        let mut done: Vec<_> = self.register.commands().collect();
        done.reverse();
        if done.is_empty() || self.number(at) >= 980 {
            self.register.ids.never(self.number(at).into())
        } else {
            self.one_of(&done, at)
        }
    }

    /// Sets a few fields of some record: to what another record of the kind would have, or to nonsense.
    fn edit(&self) -> Edit {
        let live: Vec<_> =
            self.register.records().values().filter(|record| record.retired.is_none()).collect();
        let id = if self.number(0) >= 950 || live.is_empty() {
            self.any_id(0)
        } else {
            live[usize::from(self.number(0)) % live.len()].id
        };
        let Some(record) = self.register.records().get(&id) else {
            return Edit { id, seen: 1, set: Map::new() };
        };
        let mut set = Map::new();
        let guarded_too = self.number(1) >= 900;
        for (place, (field, value)) in self.content(record.kind()).to_fields().into_iter().enumerate() {
            let guarded = ["criticality", "classification", "signing_key", "role_type", "object", "holder"]
                .contains(&field.as_str())
                || field == "valid_to" && record.kind() == Kind::RoleAssignment;
            if self.number(place) % 4 == 1 && (guarded_too || !guarded) {
                set.insert(field, value);
            }
        }
        if self.number(2) >= 960 {
            set.insert(self.text(0), self.nonsense());
        }
        if self.number(3) >= 960
            && let Some(field) = set.keys().next().cloned()
        {
            set.insert(field, self.nonsense());
        }
        let seen = match self.number(4) {
            0..600 => record.revision,
            600..950 => record.revision.saturating_sub(u32::from(self.number(4) % 4)),
            number => number.into(),
        };
        Edit { id, seen, set }
    }

    fn nonsense(&self) -> Value {
        self.one_of(
            &[Value::Null, json!(-1), json!(1e300), json!([[]]), json!({"on": "moon"}), json!(self.text(2))],
            5,
        )
    }
}
