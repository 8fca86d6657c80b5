//! Laws that hold in every world, whatever is bought and found.

use ansvar_domain::entitlement::{AcquisitionKind, Entitlement, EvidenceGrade, Metric};
use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use ansvar_licensing::{
    Allocation, DeviceFacts, EntitlementFacts, Explanation, Figures, Holder, LineRule, ProductNumber,
    Settings, Use, UserNumber,
};
use chrono::Days;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::world::{Installed, World, body_id, entitlement, entitlement_id, today};

const VERSIONS: [&str; 3] = ["1", "2", "3"];

fn device() -> impl Strategy<Value = DeviceFacts> {
    (option::of(0_usize..3), option::of(0_u32..5), 0_u8..8, option::of(0_u64..200)).prop_map(
        |(body, user, gone, seen)| DeviceFacts {
            body: body.map(body_id),
            user: user.map(UserNumber),
            decommissioned: (gone == 0).then(today),
            last_seen: seen.map(|days| today() - Days::new(days)),
        },
    )
}

fn quantity() -> impl Strategy<Value = Quantity> {
    prop_oneof![
        8 => (0_u32..6).prop_map(Quantity::Count),
        1 => Just(Quantity::Unlimited),
        1 => Just(Quantity::Unknown),
    ]
}

prop_compose! {
    fn terms(metric: Metric)(
        quantity in quantity(),
        version in option::of(select(&VERSIONS[..])),
        unit_factor in 1_u32..3,
        bodies in vec(0_usize..3, 0..3),
        downgrade in any::<bool>(),
        begin in -30_i64..300,
        length in option::of(0_i64..300),
        evidence_grade in select(vec![EvidenceGrade::None, EvidenceGrade::Order, EvidenceGrade::Agreement]),
        unit_price in option::of(0_i64..1000),
        subscription in any::<bool>(),
    ) -> Entitlement {
        let start = today() - chrono::Duration::days(begin);
        Entitlement {
            metric,
            version: version.map(Into::into),
            unit_factor,
            bodies: bodies.into_iter().map(body_id).collect(),
            downgrade_right: downgrade,
            granted_by: downgrade.then(|| "Avtal".to_owned()),
            start: Some(start),
            end: length.map(|days| start + chrono::Duration::days(days)),
            evidence_grade,
            unit_price: unit_price.map(Ore),
            acquisition_kind:
                if subscription { AcquisitionKind::Subscription } else { AcquisitionKind::Full },
            ..entitlement(quantity)
        }
    }
}

fn world() -> impl Strategy<Value = World> {
    select(vec![Metric::Device, Metric::User, Metric::NamedUser]).prop_flat_map(|metric| {
        (
            vec(device(), 1..12),
            vec((option::of(select(&VERSIONS[..])), 0_usize..12), 0..24),
            vec((terms(metric), 0_u8..8, option::of(0_usize..5)), 0..5),
            vec((0_usize..5, 0_u32..5), 0..4),
            vec(0_u32..5, 0..3),
        )
            .prop_map(move |(devices, installed, bought, allocated, used)| {
                let mut world = World::of(&VERSIONS);
                world.products[0].1.metric = metric;
                world.installed = installed
                    .into_iter()
                    .filter(|(_, device)| *device < devices.len())
                    .map(|(version, device)| Installed {
                        product: 0,
                        version: version.map(Into::into),
                        device,
                    })
                    .collect();
                world.devices = devices;
                for (mut terms, retired, supersedes) in bought {
                    terms.supersedes = supersedes.filter(|old| *old > 3).map(entitlement_id);
                    world = world.entitle(terms);
                    if let Some(last) = world.entitlements.last_mut() {
                        last.retired = retired == 0;
                    }
                }
                world.allocations = allocated
                    .into_iter()
                    .map(|(right, user)| Allocation {
                        product: ProductNumber(0),
                        entitlement: entitlement_id(right),
                        holder: Holder::User(UserNumber(user)),
                    })
                    .collect();
                world.uses = used
                    .into_iter()
                    .map(|user| Use { product: ProductNumber(0), user: UserNumber(user) })
                    .collect();
                world
            })
    })
}

fn explain(world: &World) -> Option<Explanation> {
    world.reckon(today(), &Settings::default(), |reckoning| reckoning.explain(ProductNumber(0)))
}

fn shortfall(explained: Option<&Explanation>) -> u32 {
    explained.map_or(0, |one| one.licence_position.declared.shortfall)
}

/// Units that must be without a right or with one: none is in between.
fn covered(figures: &Figures) -> u32 {
    match figures.consumed {
        Quantity::Count(consumed) => consumed - figures.shortfall,
        _ => 0,
    }
}

proptest! {
    #[test]
    fn a7_every_unit_is_on_exactly_one_line(world in world()) {
        let Some(explained) = explain(&world) else { return Ok(()) };
        let figures = explained.licence_position.declared;
        let units: u32 = explained.lines.iter().map(|line| line.units).sum();
        prop_assert_eq!(figures.consumed, Quantity::Count(units), "lines add up to what is consumed");
        let uncovered: u32 = explained.lines.iter()
            .filter(|line| line.rule == LineRule::Uncovered).map(|line| line.units).sum();
        prop_assert_eq!(figures.shortfall, uncovered);

        let mut holders: Vec<Holder> =
            explained.lines.iter().flat_map(|line| line.holders.iter().copied()).collect();
        let all = holders.len();
        holders.sort_unstable();
        holders.dedup();
        prop_assert_eq!(holders.len(), all, "nobody is on two lines");
        for line in &explained.lines {
            prop_assert_eq!(line.holders.len(), line.items as usize);
        }
    }

    #[test]
    fn p1_nothing_is_covered_twice(world in world()) {
        let Some(explained) = explain(&world) else { return Ok(()) };
        let figures = explained.licence_position.declared;
        if let Quantity::Count(entitled) = figures.entitled {
            prop_assert!(covered(&figures) <= entitled);
            prop_assert_eq!(figures.unused, Quantity::Count(entitled - covered(&figures)));
        }
        let used: u32 = explained.entitlements.iter().map(|line| line.used).sum();
        prop_assert_eq!(used, covered(&figures), "what rights give is what demand gets");
        for line in &explained.entitlements {
            prop_assert!(line.counted || line.used == 0, "what does not count covers nothing");
            if let Quantity::Count(units) = line.units {
                prop_assert!(line.used <= units);
            }
        }
    }

    #[test]
    fn r160_list_and_detail_show_the_same(world in world()) {
        let listed = world.all();
        let detail = explain(&world).map(|explained| explained.licence_position);
        prop_assert_eq!(listed.into_iter().next(), detail);
    }

    #[test]
    fn a1_the_order_of_reading_does_not_matter(
        (world, shuffled) in world().prop_flat_map(|world| {
            let shuffled = (
                Just(world.clone()),
                Just(world.installed.clone()).prop_shuffle(),
                Just(world.entitlements.clone()).prop_shuffle(),
                Just(world.allocations.clone()).prop_shuffle(),
            ).prop_map(|(world, installed, entitlements, allocations)| {
                World { installed, entitlements, allocations, ..world }
            });
            (Just(world), shuffled)
        })
    ) {
        prop_assert_eq!(explain(&world), explain(&shuffled));
    }

    #[test]
    fn a5_one_more_right_never_makes_it_worse(world in world(), extra in terms(Metric::Device)) {
        let before = explain(&world);
        let mut richer = world.clone();
        let metric = before.as_ref().map_or(Metric::Device, |one| one.licence_position.metric);
        let id = entitlement_id(100);
        richer.entitlements.push(EntitlementFacts { id, terms: Entitlement { metric, ..extra }, retired: false });
        prop_assert!(shortfall(explain(&richer).as_ref()) <= shortfall(before.as_ref()));
    }

    #[test]
    fn p3_what_is_proven_is_never_more_than_what_is_declared(world in world()) {
        let Some(explained) = explain(&world) else { return Ok(()) };
        let (declared, proven) = (explained.licence_position.declared, explained.licence_position.proven);
        prop_assert!(proven.known_entitled <= declared.known_entitled);
        prop_assert!(proven.shortfall >= declared.shortfall);
        prop_assert_eq!(proven.consumed, declared.consumed, "proof changes nothing about use");
    }
}
