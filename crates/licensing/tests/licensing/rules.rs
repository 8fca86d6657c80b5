//! Single rules as tables: validity (E2–E5), versions and passes (A5, A6, V3), and what the engine does not count.

use ansvar_domain::entitlement::{AcquisitionKind, Entitlement, EvidenceGrade, Metric};
use ansvar_domain::quantity::Quantity::{self, Count, Unknown, Unlimited};
use ansvar_domain::software_product::ProductKind;
use ansvar_licensing::{
    Balance, EntitlementReason, Explanation, Finding, FindingCode, LineRule, ProductNumber, Settings, Status,
};
use rstest::rstest;

use crate::world::{World, date, entitlement, entitlement_id, today};

fn explain(world: &World) -> Explanation {
    world.reckon(today(), &Settings::default(), |reckoning| reckoning.explain(ProductNumber(0))).unwrap()
}

fn right(version: &str, units: u32) -> Entitlement {
    Entitlement { version: (!version.is_empty()).then(|| version.to_owned()), ..entitlement(Count(units)) }
}

fn downgradable(version: &str, units: u32) -> Entitlement {
    Entitlement { downgrade_right: true, granted_by: Some("Ramavtal § 4".into()), ..right(version, units) }
}

#[rstest]
#[case::perpetual(None, None, EntitlementReason::Counted, Count(7))]
#[case::first_day(Some("2026-11-20"), None, EntitlementReason::Counted, Count(7))]
#[case::day_before_first(Some("2026-11-21"), None, EntitlementReason::Future, Count(0))]
#[case::last_day(None, Some("2026-11-20"), EntitlementReason::Counted, Count(7))]
#[case::day_after_last(Some("2020-01-01"), Some("2026-11-19"), EntitlementReason::Expired, Count(0))]
fn e2_e3_both_ends_are_included(
    #[case] start: Option<&str>,
    #[case] end: Option<&str>,
    #[case] reason: EntitlementReason,
    #[case] entitled: Quantity,
) {
    let terms = Entitlement { start: start.map(date), end: end.map(date), ..entitlement(Count(7)) };
    let explained = explain(&World::of(&[]).entitle(terms));
    assert_eq!(explained.entitlements[0].reason, reason);
    assert_eq!(explained.licence_position.declared.entitled, entitled);
}

#[rstest]
#[case::before_the_renewal("2026-12-01", EntitlementReason::Counted, Count(5))]
#[case::from_its_first_day("2026-11-20", EntitlementReason::Superseded, Count(8))]
fn e4_a_renewal_takes_over_on_its_first_day(
    #[case] start: &str,
    #[case] old: EntitlementReason,
    #[case] entitled: Quantity,
) {
    let renewal = Entitlement {
        start: Some(date(start)),
        supersedes: Some(entitlement_id(0)),
        ..entitlement(Count(8))
    };
    let explained = explain(&World::of(&[]).entitle(entitlement(Count(5))).entitle(renewal));
    assert_eq!(explained.entitlements[0].reason, old, "the old one's own end lies later");
    assert_eq!(explained.licence_position.declared.entitled, entitled);
}

#[test]
fn e4_a_retired_renewal_takes_nothing_over() {
    let renewal = Entitlement { supersedes: Some(entitlement_id(0)), ..entitlement(Count(8)) };
    let mut world = World::of(&[]).entitle(entitlement(Count(5))).entitle(renewal);
    world.entitlements[1].retired = true;
    let explained = explain(&world);
    assert_eq!(explained.licence_position.declared.entitled, Count(5));
    assert_eq!(explained.entitlements[1].reason, EntitlementReason::Retired);
}

#[rstest]
#[case::unknown_pieces(Unknown, 1, Unknown)]
#[case::packs(Count(8), 2, Count(16))]
#[case::unlimited_packs(Unlimited, 2, Unlimited)]
#[case::too_many_to_hold(Count(u32::MAX), 2, Unknown)]
fn e5_units_are_pieces_times_factor(
    #[case] quantity: Quantity,
    #[case] unit_factor: u32,
    #[case] entitled: Quantity,
) {
    let explained = explain(&World::of(&[]).entitle(Entitlement { unit_factor, ..entitlement(quantity) }));
    assert_eq!(explained.licence_position.declared.entitled, entitled);
}

/// Rights by id, installations, and who covers how many: `(rule, entitlement, units)` in the order of lines.
#[rstest]
#[case::exact_before_downgrade(
    vec![downgradable("3", 1), right("2", 1)], &[("2", 1), ("3", 1)],
    &[(LineRule::Exact, Some(0), 1), (LineRule::Exact, Some(1), 1)])]
#[case::any_version_is_exact_and_last(
    vec![right("", 2), right("2", 1)], &[("2", 2)],
    &[(LineRule::Exact, Some(1), 1), (LineRule::Exact, Some(0), 1)])]
#[case::soonest_end_first(
    vec![right("2", 1), Entitlement { end: Some(date("2027-01-31")), ..right("2", 1) }], &[("2", 1)],
    &[(LineRule::Exact, Some(1), 1)])]
#[case::equal_rights_by_id(
    vec![right("2", 1), right("2", 1)], &[("2", 1)], &[(LineRule::Exact, Some(0), 1)])]
#[case::older_right_first_in_downgrade(
    vec![downgradable("3", 1), downgradable("2", 1)], &[("1", 1)], &[(LineRule::Downgrade, Some(1), 1)])]
#[case::downgrade_needs_the_right(
    vec![right("3", 1)], &[("2", 1)], &[(LineRule::Uncovered, None, 1)])]
#[case::downgrade_needs_the_document(
    vec![Entitlement { granted_by: Some(" ".into()), ..downgradable("3", 1) }], &[("2", 1)],
    &[(LineRule::Uncovered, None, 1)])]
#[case::never_an_older_right(
    vec![downgradable("2", 1)], &[("3", 1)], &[(LineRule::Uncovered, None, 1)])]
#[case::newest_is_served_first_where_any_version_fits(
    vec![right("", 1), downgradable("2", 1)], &[("1", 1), ("3", 1)],
    &[(LineRule::Exact, Some(0), 1), (LineRule::Downgrade, Some(1), 1)])]
#[case::unlimited_spares_the_counted(
    vec![right("2", 1), Entitlement { version: None, ..entitlement(Unlimited) }], &[("2", 4)],
    &[(LineRule::Unlimited, Some(1), 4)])]
#[case::unknown_version_takes_what_is_left(
    vec![right("2", 2)], &[("", 2), ("2", 1)],
    &[(LineRule::Exact, Some(0), 1), (LineRule::Exact, Some(0), 1), (LineRule::Uncovered, None, 1)])]
#[case::unlisted_bought_version_fits_no_known_one(
    vec![right("99", 1)], &[("2", 1)], &[(LineRule::Uncovered, None, 1)])]
fn a5_a6_passes_and_order(
    #[case] rights: Vec<Entitlement>,
    #[case] installed: &[(&str, usize)],
    #[case] lines: &[(LineRule, Option<usize>, u32)],
) {
    let mut world = World::of(&["1", "2", "3"]);
    for terms in rights {
        world = world.entitle(terms);
    }
    for (version, count) in installed {
        world = world.install(version, *count);
    }
    let explained = explain(&world);
    let actual: Vec<_> =
        explained.lines.iter().map(|line| (line.rule, line.entitlement, line.units)).collect();
    let expected: Vec<_> =
        lines.iter().map(|(rule, right, units)| (*rule, right.map(entitlement_id), *units)).collect();
    assert_eq!(actual, expected);
}

#[rstest]
#[case::older_right_idle(vec![right("1", 1)], "2", &[FindingCode::VersionNotCovered, FindingCode::UnusedWhileShort])]
#[case::newer_right_idle(vec![right("3", 1)], "2", &[FindingCode::DowngradeNotGranted, FindingCode::UnusedWhileShort])]
#[case::plain_lack(vec![right("2", 0)], "2", &[])]
#[case::nothing_bought(vec![], "2", &[])]
fn v2_v3_why_a_right_does_not_fit(
    #[case] rights: Vec<Entitlement>,
    #[case] installed: &str,
    #[case] codes: &[FindingCode],
) {
    let world = rights.into_iter().fold(World::of(&["1", "2", "3"]), World::entitle).install(installed, 1);
    let found: Vec<_> =
        explain(&world).licence_position.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(found, codes);
}

#[test]
fn v3_a_subscription_for_each_person_has_no_downgrade() {
    let per_person = Entitlement {
        metric: Metric::NamedUser,
        acquisition_kind: AcquisitionKind::Subscription,
        ..downgradable("3", 5)
    };
    let explained = explain(&World::of(&["1", "2", "3"]).entitle(per_person).install("2", 2));
    assert_eq!(explained.licence_position.declared.shortfall, 2);
}

#[test]
fn a_metric_that_is_not_counted_gives_unknown_and_says_which() {
    let terms = Entitlement { metric: Metric::Core, unit_factor: 2, ..entitlement(Count(8)) };
    let position = explain(&World::of(&[]).entitle(terms).install("", 3)).licence_position;
    assert_eq!(position.declared.entitled, Count(16), "what is bought is known");
    assert_eq!(position.declared.consumed, Unknown, "three installations say nothing about cores");
    assert_eq!((position.declared.balance, position.declared.status), (Balance::Unknown, Status::Unknown));
    assert_eq!(position.risk, None);
    let named = Finding { code: FindingCode::MetricNotCounted, count: 1, metric: Some(Metric::Core) };
    assert_eq!(position.findings, [named]);
}

#[rstest]
#[case::another_metric(Entitlement { metric: Metric::Core, ..entitlement(Count(9)) }, EntitlementReason::OtherMetric)]
#[case::an_upgrade(Entitlement { acquisition_kind: AcquisitionKind::Upgrade, ..entitlement(Count(9)) }, EntitlementReason::KindNotCounted)]
#[case::maintenance(Entitlement { acquisition_kind: AcquisitionKind::Maintenance, ..entitlement(Count(9)) }, EntitlementReason::KindNotCounted)]
#[case::an_oem_right(Entitlement { acquisition_kind: AcquisitionKind::Oem, ..entitlement(Count(9)) }, EntitlementReason::KindNotCounted)]
fn a_right_that_cannot_be_weighed_makes_the_sum_unknown_and_adds_nothing(
    #[case] strange: Entitlement,
    #[case] reason: EntitlementReason,
) {
    let explained = explain(&World::of(&[]).entitle(entitlement(Count(2))).entitle(strange).install("", 3));
    assert_eq!(explained.entitlements[1].reason, reason);
    assert_eq!(explained.licence_position.metric, Metric::Device);
    let figures = explained.licence_position.declared;
    assert_eq!((figures.entitled, figures.known_entitled, figures.shortfall), (Unknown, 2, 1));
    assert_eq!(explained.licence_position.evidence_grade, Some(EvidenceGrade::Invoice), "of what counts");
}

#[rstest]
#[case(ProductKind::Freeware)]
#[case(ProductKind::OpenSource)]
#[case(ProductKind::Component)]
fn n4_f1_what_is_not_counted_has_no_position(#[case] kind: ProductKind) {
    let mut world = World::of(&[]).entitle(entitlement(Count(1))).install("", 1);
    world.products[0].1.product_kind = kind;
    let all = world.all();
    assert!(all.is_empty(), "{all:?}");
}

#[test]
fn p1_a_product_with_nothing_to_compare_has_no_position() {
    let mut world = World::of(&[]).entitle(entitlement(Count(1)));
    world.entitlements[0].retired = true;
    let all = world.all();
    assert!(all.is_empty(), "only a retired entitlement: {all:?}");
}

#[test]
fn json_is_flat_and_keeps_typed_states() {
    let position = explain(&World::of(&[]).entitle(entitlement(Unlimited)).install("", 2)).licence_position;
    let json = serde_json::to_value(&position).unwrap();
    assert_eq!(json["entitled"], "unlimited");
    assert_eq!(json["consumed"], 2);
    assert_eq!(json["balance"], "unlimited");
    assert_eq!(json["proven"]["status"], "unlimited");
    assert_eq!(serde_json::from_value::<ansvar_licensing::LicencePosition>(json).unwrap(), position);
}
