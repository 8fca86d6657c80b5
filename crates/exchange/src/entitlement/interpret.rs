//! Records to rows. First the columns are asked what they show together, then each record is read on its own, and
//! rows that say the same are told apart.

use std::collections::BTreeMap;

use super::Parsed;
use super::columns::Columns;
use super::header::{ColumnMapping, Field, Header};
use super::options::Options;
use super::reading::Reading;
use super::record::{Record, Table};
use super::rejection::Rejection;
use super::remark::{Question, RemarkCode, RowRemark, shown, values};
use super::row::row_key;
use super::words;

/// # Errors
/// [`Rejection`] when no heading is found.
pub(super) fn interpret(table: Table, options: &Options) -> Result<Parsed, Rejection> {
    let header = Header::find(&table.records, options)?;
    let body = table.records.get(header.at + 1..).unwrap_or_default();
    let columns = Columns::examine(&header.columns, body);
    let mut remarks = table.remarks;
    remarks.extend(about_columns(&header.columns, body));
    if !columns.places.contains_key(&Field::Metric) {
        let metric = words::metric_word(options.metric).into();
        let values = values([("metric", metric)]);
        remarks.push(RowRemark {
            row: None,
            column: Some(Field::Metric),
            code: RemarkCode::MetricAssumed,
            values,
        });
    }
    let mut parsed = Parsed {
        columns: header.columns,
        rows: Vec::new(),
        rejected: Vec::new(),
        remarks,
        questions: Vec::new(),
    };
    let mut seen: BTreeMap<[u8; 32], (u32, u32)> = BTreeMap::new();
    for record in body.iter().filter(|record| !record.is_blank()) {
        let mut reading = Reading {
            record,
            columns: &columns,
            options,
            issues: Vec::new(),
            remarks: Vec::new(),
            questions: Vec::new(),
        };
        let row = reading.row(parsed.columns.len());
        let Reading { issues, remarks, questions, .. } = reading;
        for question in questions {
            let asked = |known: &Question| known.column == question.column && known.code == question.code;
            if !parsed.questions.iter().any(asked) {
                parsed.questions.push(question);
            }
        }
        let (true, Some(mut row)) = (issues.is_empty(), row) else {
            parsed.rejected.extend(issues);
            continue;
        };
        parsed.remarks.extend(remarks);
        let (first, count) = seen.entry(row_key(&row)).or_insert((row.row, 0));
        if *count > 0 {
            row.occurrence = *count;
            let values = values([("first", first.to_string())]);
            parsed.remarks.push(RowRemark {
                row: Some(row.row),
                column: None,
                code: RemarkCode::RowRepeated,
                values,
            });
        }
        *count += 1;
        parsed.rows.push(row);
    }
    Ok(parsed)
}

fn about_columns<'a>(
    columns: &'a [ColumnMapping],
    body: &'a [Record],
) -> impl Iterator<Item = RowRemark> + use<'a> {
    columns.iter().filter_map(|column| {
        let place = column.index as usize;
        let filled =
            || body.iter().any(|record| record.cells.get(place).is_some_and(|cell| !cell.is_blank()));
        let number = ("number", (place + 1).to_string());
        let (code, values) = if column.repeated {
            (RemarkCode::HeaderDuplicate, values([number, ("heading", shown(&column.heading))]))
        } else if column.heading.is_empty() && column.field.is_none() && filled() {
            (RemarkCode::HeaderBlank, values([number]))
        } else {
            return None;
        };
        Some(RowRemark { row: None, column: None, code, values })
    })
}
