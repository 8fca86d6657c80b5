//! The ordinary reader takes every file of the fleet, knows the machines apart, and comes to the positions meant.

use std::collections::BTreeMap;

use ansvar_exchange::inventory::identity::{IdentityIndex, KnownDevice, Match};
use ansvar_exchange::inventory::{RemarkCode, Report, Source, read_report};
use ansvar_exchange::limits::Limits;

use super::positions::{Seen, assert_as_meant};
use super::{files, kind};
use crate::example::fleet::fleet_sized;
use crate::example::fleet::titles::Program;

fn reports() -> Vec<(String, Report)> {
    let limits = Limits::default();
    files(7)
        .into_iter()
        .map(|(name, bytes)| match read_report(&bytes, &limits) {
            Ok(report) => (name, report),
            Err(rejection) => panic!("{name} was rejected: {rejection:?}"),
        })
        .collect()
}

#[test]
fn every_file_is_read_as_what_it_is() {
    for (name, report) in reports() {
        let source = match kind(&name) {
            "json" => Source::GlpiJson,
            "xml" => Source::AgentXml,
            _ => Source::OcsXml,
        };
        assert_eq!(report.source, source, "{name}");
        assert_eq!(report.partial, name.ends_with("-partial.json"), "{name}");
        assert_eq!(report.software.is_none(), report.partial, "{name}: only the partial report has no list");
    }
}

#[test]
fn the_dirt_is_noticed() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, report) in reports() {
        for remark in report.remarks {
            *counts.entry(remark.code.code()).or_default() += 1;
        }
    }
    for code in [RemarkCode::DateUnreadable, RemarkCode::DatePlaceholder, RemarkCode::IdentityJunk] {
        assert!(counts.contains_key(code.code()), "{} was not remarked on: {counts:?}", code.code());
    }
}

#[test]
fn two_hundred_and_one_files_are_two_hundred_machines_with_the_positions_meant() {
    let mut index: IdentityIndex<usize> = IdentityIndex::new([]);
    let mut machines: Vec<Seen> = Vec::new();
    for (name, report) in reports() {
        let keys = report.identity.keys;
        let at = match index.resolve(&keys) {
            Match::Same { id, .. } => id,
            Match::New { .. } => machines.len(),
            Match::Conflict { with } => panic!("{name} is in conflict with {with:?}"),
        };
        index.insert(KnownDevice::reported(at, &keys));
        if at == machines.len() {
            machines.push(Seen { account: report.hardware.last_user, programs: Vec::new() });
        }
        let rows = report.software.into_iter().flatten();
        machines[at].programs.extend(rows.map(|row| Program {
            name: row.name,
            version: row.version.unwrap_or_default(),
            publisher: row.publisher.unwrap_or_default(),
        }));
    }
    assert_eq!(machines.len(), 200, "junk keys neither merge machines nor split them");
    assert_as_meant(&crate::example::tests::performed(), machines);
}

#[test]
fn a_sized_fleet_is_read_with_every_row() {
    for (name, bytes) in fleet_sized(1, 3, 1_100, 5_000) {
        match read_report(&bytes, &Limits::default()) {
            Ok(report) => assert_eq!(report.software.map_or(0, |rows| rows.len()), 1_100, "{name}"),
            Err(rejection) => panic!("{name} was rejected: {rejection:?}"),
        }
    }
}
