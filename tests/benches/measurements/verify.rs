//! The check of the whole file, beside what SQLite's own checks of its pages take.

use std::time::Duration;

use crate::import::Inventoried;
use crate::report::Row;
use crate::sizes::{DEVICES, INSTALLATIONS};
use crate::stage::Stage;
use crate::timing::{in_turns, time};

const RUNS: usize = 5;

pub fn measure(stage: &Stage, inventoried: &Inventoried) -> Vec<Row> {
    let app = stage.opening().open(&inventoried.path).expect("the workspace opens").app;
    let ours = || {
        let (took, report) = time(|| app.verify(|_| true).expect("the file can be checked"));
        // The licences were stored past the write door; nothing else was.
        assert!(report.faults.iter().all(|fault| fault.code == "record-unknown"), "{:?}", report.faults);
        assert!(report.remarks.is_empty(), "every device is read anew: {:?}", report.remarks);
        assert_eq!((report.devices, report.installations), (DEVICES, INSTALLATIONS));
        took
    };
    let bound = || pages(stage, inventoried);
    let pair = in_turns(RUNS, ours, bound);
    let timed = format!(
        "pages, journal, records, {DEVICES} devices read anew from the raw rows of their reports and held against what \
         is stored, both lists of {INSTALLATIONS} installations, every position computed anew. The bound is \
         `cipher_integrity_check` and `integrity_check`, which the check contains. Medians of {RUNS}."
    );
    vec![Row::of("checking the whole file", "SQLite's own checks of its pages", pair, None, timed)]
}

fn pages(stage: &Stage, inventoried: &Inventoried) -> Duration {
    let sql = stage.plain(&inventoried.path);
    let (took, ()) = time(|| {
        for check in ["cipher_integrity_check", "integrity_check"] {
            let mut statement = sql.prepare(&format!("PRAGMA {check}")).expect("a check is prepared");
            let mut rows = statement.query([]).expect("a check runs");
            while let Some(row) = rows.next().expect("a check goes on") {
                let line: String = row.get(0).expect("a check answers in words");
                assert_eq!(line, "ok");
            }
        }
    });
    took
}
