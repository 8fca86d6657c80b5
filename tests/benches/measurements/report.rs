//! The table that is printed and kept, and what each row says of itself.

use std::fmt::Write as _;
use std::time::Duration;

use crate::timing::Pair;
use crate::{machine, sizes};

/// One measurement beside its bound.
pub struct Row {
    pub work: &'static str,
    pub bound: &'static str,
    /// As printed.
    pub ours: String,
    pub theirs: String,
    pub ratio: f64,
    /// The largest ratio that will do; none for a row that only informs.
    pub reach: Option<f64>,
    /// What is inside the time, and what is not.
    pub timed: String,
    /// What makes it slow, for the day on which the mark is missed.
    pub heavy: &'static str,
}

impl Row {
    pub fn of(
        work: &'static str,
        bound: &'static str,
        pair: Pair,
        reach: Option<f64>,
        timed: String,
    ) -> Self {
        Self {
            work,
            bound,
            ours: shown(pair.ours),
            theirs: shown(pair.bound),
            ratio: pair.ours.as_secs_f64() / pair.bound.as_secs_f64(),
            reach,
            timed,
            heavy: "",
        }
    }

    pub fn heavy_with(mut self, what: &'static str) -> Self {
        self.heavy = what;
        self
    }

    fn is_missed(&self) -> bool {
        self.reach.is_some_and(|reach| self.ratio > reach)
    }
}

pub struct Report {
    rows: Vec<Row>,
    load: String,
}

impl Report {
    pub fn begin() -> Self {
        Self { rows: Vec::new(), load: machine::load() }
    }

    pub fn rows(&mut self, rows: Vec<Row>) {
        for row in rows {
            println!("{}", line(&row));
            self.rows.push(row);
        }
    }

    /// The whole page, in Markdown.
    pub fn end(self) -> String {
        let mut page = String::from("# Benchmarks\n\n");
        let _ = writeln!(
            page,
            "Written by `make bench`. Each figure stands beside its bound, measured in the same run on the same \
             machine in turns; the ratio is what counts, the figures drift from machine to machine.\n"
        );
        let _ = writeln!(page, "- {}", chrono::Utc::now().format("%Y-%m-%d"));
        let _ = writeln!(page, "- {}", machine::describe());
        let _ = writeln!(
            page,
            "- load average {} when the run began and {} when it ended; release build, files in the file cache",
            self.load,
            machine::load()
        );
        let _ = writeln!(
            page,
            "- {} devices × {} titles = {} installations, {} distinct titles, {} products, {} rules, {} entitlements; \
             {} systems for search and lists\n",
            grouped(sizes::DEVICES),
            grouped(sizes::TITLES_PER_DEVICE),
            grouped(sizes::INSTALLATIONS),
            grouped(sizes::DISTINCT_TITLES),
            grouped(sizes::PRODUCTS),
            grouped(sizes::RULES),
            grouped(sizes::ENTITLEMENTS),
            grouped(sizes::SYSTEMS),
        );
        page.push_str("| work | measured | bound | measured | ratio | reach | |\n");
        page.push_str("| --- | ---: | --- | ---: | ---: | ---: | --- |\n");
        for row in &self.rows {
            let _ = writeln!(page, "{}", line(row));
        }
        page.push_str("\nA row without a mark to reach only informs.\n\n## What is timed\n\n");
        for row in &self.rows {
            let _ = writeln!(page, "- **{}**, beside {}: {}", row.work, row.bound, row.timed);
        }
        let missed: Vec<_> = self.rows.iter().filter(|row| row.is_missed()).collect();
        page.push_str("\n## Missed\n\n");
        if missed.is_empty() {
            page.push_str("Nothing in this run.\n");
        }
        for row in missed {
            let _ = writeln!(page, "- **{}**: {}", row.work, row.heavy);
        }
        page
    }
}

fn line(row: &Row) -> String {
    let (reach, verdict) = match row.reach {
        None => (String::from("–"), ""),
        Some(reach) => {
            (format!("≤ {}", ratio(reach)), if row.is_missed() { "**missed**" } else { "reached" })
        }
    };
    format!(
        "| {} | {} | {} | {} | {} | {reach} | {verdict} |",
        row.work,
        row.ours,
        row.bound,
        row.theirs,
        ratio(row.ratio)
    )
}

fn ratio(ratio: f64) -> String {
    if ratio < 0.1 { format!("1/{:.0}", 1.0 / ratio) } else { format!("{ratio:.2}") }
}

pub fn shown(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        _ if seconds >= 1.0 => format!("{seconds:.2} s"),
        _ if seconds >= 0.01 => format!("{:.0} ms", seconds * 1e3),
        _ => format!("{:.2} ms", seconds * 1e3),
    }
}

fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
