//! Arbitrary registers and commands, sensible and absurd. A [`Wish`] is drawn first and becomes a command only against
//! the register as it then stands, so that shrinking can leave wishes out and the rest still make sense.

mod content;
mod draw;
mod wish;

use ansvar_domain::Command;
use ansvar_domain::id::PersonId;
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;

pub use draw::Draw;
pub use wish::{Wish, wish};

use crate::register::Register;

/// A founded municipality in which a number of wishes have been asked for, in order; what was refused left no trace.
pub fn register() -> impl Strategy<Value = Register> {
    vec(wish(), 0..40).prop_map(|wishes| lived(&wishes))
}

/// The municipality after these wishes.
pub fn lived(wishes: &[Wish]) -> Register {
    let mut register = Register::founded().with_devices();
    for wish in wishes {
        let (command, actor, day) = wish.against(&mut register);
        // A refusal is as good a part of a life as a change.
        drop(register.perform(&command, actor, day));
    }
    register
}

/// Somebody asks for something on a day, in a register.
#[derive(Clone, Debug)]
pub struct Scene {
    pub register: Register,
    pub command: Command,
    pub actor: PersonId,
    pub day: NaiveDate,
}

/// Any register, any command, anybody.
pub fn scene() -> impl Strategy<Value = Scene> {
    (vec(wish(), 0..25), wish()).prop_map(|(wishes, last)| {
        let mut register = lived(&wishes);
        let (command, actor, day) = last.against(&mut register);
        Scene { register, command, actor, day }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::*;

    #[test]
    fn every_command_is_drawn_allowed_and_refused() {
        let mut runner = TestRunner::deterministic();
        let mut tally: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for _ in 0..120 {
            let Ok(tree) = vec(wish(), 40).new_tree(&mut runner) else { panic!("a life can be drawn") };
            let mut register = Register::founded().with_devices();
            for wish in tree.current() {
                let (command, actor, day) = wish.against(&mut register);
                let (allowed, refused) = tally.entry(command.word()).or_default();
                match register.perform(&command, actor, day) {
                    Ok(_) => *allowed += 1,
                    Err(_) => *refused += 1,
                }
            }
        }
        assert_eq!(tally.len(), 15, "each command is drawn: {tally:?}");
        for (word, (allowed, refused)) in &tally {
            // A founded municipality is never founded again.
            assert!(*allowed > 0 || *word == "found_municipality", "{word} is never allowed: {tally:?}");
            assert!(*refused > 0, "{word} is never refused: {tally:?}");
        }
    }

    #[test]
    fn a_life_shrinks_to_few_wishes() {
        let mut runner = TestRunner::deterministic();
        let strategy = vec(wish(), 0..40);
        let has_system = |wishes: &[Wish]| {
            lived(wishes).records().values().any(|record| record.kind() == ansvar_domain::Kind::System)
        };
        for _ in 0..10 {
            let Ok(mut tree) = strategy.new_tree(&mut runner) else { panic!("a life can be drawn") };
            if !has_system(&tree.current()) {
                continue;
            }
            let mut smallest = tree.current();
            let mut more = tree.simplify();
            while more {
                let wishes = tree.current();
                more = if has_system(&wishes) {
                    smallest = wishes;
                    tree.simplify()
                } else {
                    tree.complicate()
                };
            }
            assert_eq!(smallest.len(), 1, "one wish makes a system, and shrinking finds it: {smallest:#?}");
        }
    }
}
