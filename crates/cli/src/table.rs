//! Aligned columns for people. Nothing is cut off: a name, a date or a paragraph is always whole.

use crate::output::Output;

const GAP: &str = "  ";

#[derive(Debug, Default)]
pub struct Table {
    headings: Vec<String>,
    /// Numbers stand to the right.
    right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(columns: impl IntoIterator<Item = (String, bool)>) -> Self {
        let (headings, right) = columns.into_iter().unzip();
        Self { headings, right, rows: Vec::new() }
    }

    /// Columns without headings, words to the left.
    pub fn plain() -> Self {
        Self::default()
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub fn print(&self, output: &mut Output, indent: &str) {
        let widths = self.widths();
        if !self.headings.is_empty() {
            output.line(format!("{indent}{}", self.aligned(&self.headings, &widths)));
            let rule: Vec<_> = widths.iter().map(|width| "─".repeat(*width)).collect();
            output.line(format!("{indent}{}", rule.join(GAP)));
        }
        for row in &self.rows {
            output.line(format!("{indent}{}", self.aligned(row, &widths)));
        }
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths = Vec::new();
        for row in std::iter::once(&self.headings).chain(&self.rows) {
            for (at, cell) in row.iter().enumerate() {
                let width = cell.chars().count();
                match widths.get_mut(at) {
                    Some(widest) => *widest = width.max(*widest),
                    None => widths.push(width),
                }
            }
        }
        widths
    }

    fn aligned(&self, row: &[String], widths: &[usize]) -> String {
        let cells: Vec<_> = row
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(at, (cell, width))| {
                if self.right.get(at).copied().unwrap_or(false) {
                    format!("{cell:>width$}")
                } else {
                    format!("{cell:<width$}")
                }
            })
            .collect();
        cells.join(GAP)
    }
}
