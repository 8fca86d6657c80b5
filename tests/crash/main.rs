//! A program is killed in the middle of its work, over and over. Whatever it had said was done is there afterwards,
//! whatever it had only begun is not, and the file is whole.
//!
//! Everything drawn follows from one seed, which a failure prints; `ANSVAR_CRASH_SEED` sets it.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails here")]

mod draw;
mod inspect;
mod kill;
mod worker;

use draw::Draw;
use inspect::Place;
use kill::{Killed, Program};

/// Opens, writes and is killed within a few thousandths of a second, most often while it writes.
#[test]
fn acknowledged_commands_survive() {
    let mut draw = Draw::of_this_run("commands");
    // Several files, because a long journal takes long to verify.
    let mut finished = 0;
    for _ in 0..4 {
        let place = Place::founded(&mut draw);
        let mut acknowledged = Vec::new();
        for _ in 0..15 {
            let Killed { lines, .. } =
                Program::start("commands", &place, &mut draw).killed_within(&mut draw, 250);
            acknowledged.extend(lines);
            place.holds(&acknowledged, &draw);
        }
        finished += acknowledged.len();
    }
    assert!(finished > 0, "the program got something done before it was killed; {draw}");
}

#[test]
fn an_import_is_there_or_not() {
    let mut draw = Draw::of_this_run("imports");
    for _ in 0..2 {
        let place = Place::founded(&mut draw);
        let mut acknowledged = Vec::new();
        for _ in 0..15 {
            let Killed { lines, .. } =
                Program::start("imports", &place, &mut draw).killed_within(&mut draw, 400);
            acknowledged.extend(lines);
            place.holds(&acknowledged, &draw);
        }
        assert!(!acknowledged.is_empty(), "some import was finished; {draw}");
    }
}

#[test]
fn a_backup_under_its_name_is_a_whole_one() {
    let mut draw = Draw::of_this_run("backups");
    let place = Place::founded(&mut draw);
    place.made_large();
    let mut finished = 0;
    for _ in 0..15 {
        let Killed { lines, .. } = Program::start("backups", &place, &mut draw).killed_within(&mut draw, 900);
        finished += lines.len();
        place.every_backup_is_whole(&lines, &draw);
    }
    assert!(finished > 0, "some backup was finished; {draw}");
    place.holds(&[], &draw);
}

#[test]
fn a_format_is_changed_whole_or_not_at_all() {
    let mut draw = Draw::of_this_run("migrations");
    for _ in 0..20 {
        let place = Place::of_an_earlier_format(&mut draw);
        Program::start("migrate", &place, &mut draw).killed_within(&mut draw, 12);
        place.is_of_one_format(&draw);
    }
}
