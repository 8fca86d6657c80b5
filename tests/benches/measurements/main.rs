//! The measurements, each beside its bound in the same run. Prints one table and keeps it in `docs/benchmarks.md`.
//! Nothing is asserted about speed: a figure that misses its mark is written down as one that does. What is asserted
//! is that both sides did the same work.
//!
//! `ANSVAR_BENCH_ONLY=search,list` runs some of the parts and writes nothing.

#![cfg(test)]

mod duckdb;
mod fleet;
mod import;
mod licence_position;
mod licences;
mod list;
mod machine;
mod new_report;
mod plain;
mod report;
mod search;
mod sizes;
mod stage;
mod systems;
mod timing;
mod verify;
mod window;

use report::Report;
use stage::Stage;

fn main() {
    let only = std::env::var("ANSVAR_BENCH_ONLY").unwrap_or_default();
    let wanted = |part: &str| only.is_empty() || only.split(',').any(|one| one == part);
    let stage = Stage::set();
    let mut report = Report::begin();

    if wanted("search") || wanted("list") {
        let register = systems::register(&stage);
        if wanted("search") {
            report.rows(search::measure(&stage, &register));
        }
        if wanted("list") {
            report.rows(list::measure(&stage, &register));
        }
    }
    if ["import", "position", "report", "verify", "window"].into_iter().any(wanted) {
        let fleet = fleet::on_disk(&stage);
        let inventoried = import::inventoried(&stage, &fleet);
        if wanted("import") {
            report.rows(import::measure(&stage, &fleet, &inventoried));
        }
        if wanted("position") {
            report.rows(licence_position::measure(&stage, &inventoried));
        }
        // Before anything is stored past the write door, as the next part does.
        if wanted("verify") {
            report.rows(verify::measure(&stage, &inventoried));
        }
        if wanted("report") {
            report.rows(new_report::measure(&stage, &inventoried));
        }
        if wanted("window") {
            report.rows(window::measure(&stage, &inventoried));
        }
    }

    let text = report.end();
    println!("\n{text}");
    if only.is_empty() {
        let path = stage::project().join("docs/benchmarks.md");
        std::fs::write(&path, text).expect("docs/ takes the table");
        println!("Kept in {}", path.display());
    }
}
