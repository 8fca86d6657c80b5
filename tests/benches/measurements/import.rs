//! A thousand reports from files to the register, beside storing nothing but their rows.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ansvar_app::App;
use ansvar_app::inventory::Files;
use ansvar_store::Workspace;
use rusqlite::Connection;

use crate::fleet::Fleet;
use crate::report::Row;
use crate::sizes::{DEVICES, DISTINCT_TITLES, INSTALLATIONS};
use crate::stage::Stage;
use crate::timing::{Pair, in_turns, median, time};
use crate::{licences, plain};

const RUNS: usize = 5;
const DEVICES_PER_TRANSACTION: usize = 100;
/// Enough for the bound's whole index.
const CACHE_KILOBYTES: i64 = 256 * 1024;

/// A workspace with the whole fleet in it.
pub struct Inventoried {
    pub path: PathBuf,
}

/// Everything that a report's row says, as the bound stores it.
struct Facts {
    titles: Vec<[String; 4]>,
    installed: Vec<Vec<u32>>,
}

/// The workspace that the other parts measure on.
pub fn inventoried(stage: &Stage, fleet: &Fleet) -> Inventoried {
    Inventoried { path: import(stage, fleet, 0).0 }
}

pub fn measure(stage: &Stage, fleet: &Fleet, inventoried: &Inventoried) -> Vec<Row> {
    let facts = facts(&stage.open(&inventoried.path));
    let mut run = 0;
    let ours = || {
        run += 1;
        let (path, took) = import(stage, fleet, run);
        remove(&path);
        took
    };
    let pair = in_turns(RUNS, ours, || bare(stage, &facts, true));
    let mut unindexed: Vec<Duration> = (0..RUNS).map(|_| bare(stage, &facts, false)).collect();
    let unindexed = Pair { ours: pair.ours, bound: median(&mut unindexed) };
    let megabytes = fleet.bytes / 1_000_000;
    let timed = format!(
        "{megabytes} MB of FusionInventory XML in {DEVICES} files to an acknowledged import, in one transaction: \
         reading, hashing, parsing, recognising the device, keeping the raw rows, titles by the rules, positions, \
         journal. The bound has the rows ready in memory and inserts them by one prepared statement into a table \
         with an index on the title, {DEVICES_PER_TRANSACTION} devices a transaction, in the same SQLCipher with the \
         same settings and a cache that holds the whole index. Medians of {RUNS}."
    );
    vec![
        Row::of("import: parse, normalise, store", "bare prepared inserts, indexed", pair, Some(3.0), timed)
            .heavy_with("Reading the XML and keeping each raw row, which the bound does not do."),
        Row::of(
            "import: parse, normalise, store",
            "bare prepared inserts, no index on the title",
            unindexed,
            None,
            "the same, where the bound could not answer which devices have a title.".into(),
        ),
    ]
}

/// A new workspace with rules in it, and what it took to import the fleet.
fn import(stage: &Stage, fleet: &Fleet, run: usize) -> (PathBuf, Duration) {
    let (path, app) = stage.create(&format!("inventoried-{run}.ansvar"));
    licences::fill(&stage.open(&path), app.today());
    app.recompute_positions().expect("positions can be computed");
    let files = Files::Paths(vec![fleet.folder.clone()]);
    let (took, imported) = time(|| whole(&app, &files));
    assert_eq!(imported, (DEVICES, INSTALLATIONS), "every report is stored, with every row");
    (path, took)
}

fn whole(app: &App, files: &Files) -> (u32, u32) {
    let import =
        app.import_inventory(files, |_| true).expect("the import does not fail").expect("nor is it refused");
    assert!(import.rejected.is_empty(), "{:?}", import.rejected);
    (import.devices, import.installations)
}

fn facts(workspace: &Workspace) -> Facts {
    let (titles, postings) = workspace
        .read(|read| -> Result<_, ansvar_store::Failure> { Ok((read.titles()?, read.postings()?)) })
        .expect("the fleet can be read");
    assert_eq!(titles.len(), DISTINCT_TITLES as usize, "each title once");
    let mut installed = vec![Vec::new(); DEVICES as usize + 1];
    for (title, devices) in &postings {
        for device in &devices.0 {
            installed[*device as usize].push(*title);
        }
    }
    let titles =
        titles.into_iter().map(|(_, title)| [title.name, title.publisher, title.version, title.arch]);
    Facts { titles: titles.collect(), installed }
}

fn bare(stage: &Stage, facts: &Facts, indexed: bool) -> Duration {
    let path = stage.path("bare.db");
    let mut sql = plain::connect(&path, &"5a".repeat(32));
    // SQLite's own 2 MB hold a tenth of the index: with them the same inserts take ten times as long.
    sql.pragma_update(None, "cache_size", -CACHE_KILOBYTES).expect("a pragma is set");
    sql.execute_batch(
        "CREATE TABLE title (number INTEGER PRIMARY KEY, name TEXT, publisher TEXT, version TEXT, arch TEXT);
         CREATE TABLE installation (device INTEGER, title INTEGER, PRIMARY KEY (device, title)) WITHOUT ROWID;",
    )
    .expect("tables are made");
    if indexed {
        sql.execute_batch("CREATE INDEX by_title ON installation (title, device)").expect("an index is made");
    }
    let (took, ()) = time(|| insert(&mut sql, facts).expect("rows are stored"));
    let stored: u32 =
        sql.query_row("SELECT count(*) FROM installation", [], |row| row.get(0)).expect("rows count");
    assert_eq!(stored, INSTALLATIONS, "the bound stores the same rows");
    drop(sql);
    remove(&path);
    took
}

fn insert(sql: &mut Connection, facts: &Facts) -> rusqlite::Result<()> {
    let transaction = sql.transaction()?;
    for (at, [name, publisher, version, arch]) in facts.titles.iter().enumerate() {
        transaction.prepare_cached("INSERT INTO title VALUES (?1, ?2, ?3, ?4, ?5)")?.execute((
            at + 1,
            name,
            publisher,
            version,
            arch,
        ))?;
    }
    transaction.commit()?;
    let devices: Vec<_> = facts.installed.iter().enumerate().collect();
    for some in devices.chunks(DEVICES_PER_TRANSACTION) {
        let transaction = sql.transaction()?;
        {
            let mut insert = transaction.prepare_cached("INSERT INTO installation VALUES (?1, ?2)")?;
            for (device, titles) in some {
                for title in *titles {
                    insert.execute((device, title))?;
                }
            }
        }
        transaction.commit()?;
    }
    Ok(())
}

fn remove(path: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{suffix}", path.display()));
    }
}
