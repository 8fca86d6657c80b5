//! The position after one device's new report, beside computing everything anew.

use std::collections::BTreeSet;
use std::time::Duration;

use ansvar_app::Result;
use ansvar_app::licence::{recompute, refresh_titles};
use ansvar_domain::id::ImportBatchId;
use ansvar_store::inventory::{DeviceFacts, Outcome, ReportFacts, Session, Title};
use ansvar_store::{Workspace, Write};
use chrono::{Local, NaiveDate, Utc};
use uuid::Uuid;

use crate::import::Inventoried;
use crate::report::Row;
use crate::stage::Stage;
use crate::timing::{in_turns, time};

const RUNS: usize = 21;
/// Titles that a new report has in place of others: what a week's updates do.
const CHANGED: usize = 10;

pub fn measure(stage: &Stage, inventoried: &Inventoried) -> Vec<Row> {
    let workspace = stage.open(&inventoried.path);
    let today = Local::now().date_naive();
    let everything =
        || time(|| workspace.write(|write| recompute(write, today)).expect("everything is computed")).0;
    everything();

    let mut number = 0;
    let mut after = |unseen: usize| {
        number += 1;
        after_report(&workspace, number, unseen, today)
    };
    let known = in_turns(RUNS, || after(0), everything);
    let unseen = in_turns(RUNS, || after(2), everything);
    check(&workspace, today);
    let timed = format!(
        "from the device's stored report, in which {CHANGED} of its titles have given way to others, to the stored \
         positions of every product touched, committed. The bound recognises every title and computes and stores \
         every position, committed. Both read their facts from the encrypted file. Medians of {RUNS}; afterwards the \
         stored positions are compared with those computed anew."
    );
    vec![
        Row::of("position after one device's new report", "full recompute", known, Some(1.0 / 50.0), timed)
            .heavy_with("Reading every device, who uses it and since when, which each product's count may need; and the commit, which waits for the disk once in both."),
        Row::of(
            "position after one device's new report, two titles never seen before",
            "full recompute",
            unseen,
            None,
            "the same where two of the new titles must be held against all rules first.".into(),
        ),
    ]
}

/// Stores a report of one device, untimed, and gives what its positions took.
fn after_report(workspace: &Workspace, number: u32, unseen: usize, today: NaiveDate) -> Duration {
    let outcome = workspace
        .write(|write| -> std::result::Result<_, ansvar_store::Failure> {
            store_report(write, number, unseen, today)
        })
        .expect("a report can be stored");
    assert!(outcome.titles.len() >= CHANGED, "titles came and went");
    let refresh = |write: &Write<'_>| -> Result<()> {
        refresh_titles(write, &outcome.titles, &outcome.new_titles, today)
    };
    time(|| workspace.write(refresh).expect("positions can be computed")).0
}

fn store_report(
    write: &Write<'_>,
    number: u32,
    unseen: usize,
    today: NaiveDate,
) -> std::result::Result<Outcome, ansvar_store::Failure> {
    let device = write.device(number)?.expect("the fleet has the device");
    let has: BTreeSet<u32> = device.titles.iter().copied().collect();
    // Spread over the list, so that common and rare titles give way alike.
    let every = device.titles.len() / CHANGED;
    let stays = |at: usize| !at.is_multiple_of(every) || at / every >= CHANGED;
    let kept = device.titles.iter().enumerate().filter(|(at, _)| stays(*at)).map(|(_, title)| *title);
    let all = write.titles()?;
    let other = all.iter().map(|(title, _)| *title).filter(|title| !has.contains(title));
    let wanted: Vec<u32> = kept.chain(other.step_by(97).take(CHANGED - unseen)).collect();
    let mut titles: Vec<Title> =
        write.titles_numbered(&wanted)?.into_iter().map(|(_, title)| title).collect();
    titles.extend((0..unseen).map(|at| Title {
        name: format!("Karta Klient {number}{at} nyhet"),
        publisher: "Contoso".into(),
        version: "1.0".into(),
        arch: "x86_64".into(),
    }));
    let mut hash = [0; 32];
    hash[..4].copy_from_slice(&number.to_le_bytes());
    let report = ReportFacts {
        hash,
        file: format!("new-{number}.xml"),
        size: 0,
        source: "fusion_xml".into(),
        reported_at: None,
        seen_on: today,
        is_partial: false,
        titles: Some(titles),
        raw: Vec::new(),
        remarks: "[]".into(),
        facts_hash: format!("{number:064x}"),
        device: DeviceFacts::default(),
    };
    let mut session = Session::begin(write, ImportBatchId(Uuid::now_v7()), Utc::now(), 1)?;
    session.put(Some(number), device.id, &report)?;
    session.finish()
}

/// What was refreshed piece by piece is what computing everything gives.
fn check(workspace: &Workspace, today: NaiveDate) {
    let stored = || {
        let rows = workspace.read(|read| -> Result<_> { Ok(read.position_rows()?) });
        rows.expect("positions can be read")
    };
    let piece_by_piece = stored();
    workspace.write(|write| recompute(write, today)).expect("everything is computed");
    assert!(piece_by_piece == stored(), "a refreshed position is the computed one");
}
