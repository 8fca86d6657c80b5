//! After one device's new report, the products it touched are the only ones whose positions can differ.

use ansvar_domain::quantity::Quantity;
use ansvar_licensing::{
    Allocations, Catalogue, DeviceFacts, EntitlementFacts, Entitlements, Facts, Inventory, LicencePosition,
    ProductNumber, Reckoning, Resolved, Settings, TitleNumber, Titles,
};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use crate::world::{entitlement, entitlement_id, product, product_id, today};

const PRODUCTS: usize = 6;

proptest! {
    #[test]
    fn n6_recomputing_what_a_report_touched_is_recomputing_everything(
        reports in vec(btree_set(0_u32..12, 0..8), 1..6),
        new in btree_set(0_u32..12, 0..8),
    ) {
        let listed = product(&["1", "2"]);
        let catalogue = Catalogue::new((0..PRODUCTS).map(|at| (product_id(at), &listed)));
        // Two titles for each product, so that a change of version is a change of title.
        let titles = Titles::new((0..12_u32).map(|title| Resolved {
            product: Some(ProductNumber(title / 2)),
            version: Some(ansvar_licensing::VersionRank(u16::from(title % 2 == 1))),
            ..Resolved::default()
        }));
        let entitlements = Entitlements::new((0..PRODUCTS).map(|at| EntitlementFacts {
            id: entitlement_id(at),
            terms: ansvar_domain::entitlement::Entitlement {
                product: product_id(at),
                version: Some("2".into()),
                ..entitlement(Quantity::Count(2))
            },
            retired: false,
        }), &catalogue);
        let allocations = Allocations::default();
        let mut inventory = Inventory::new();
        for report in &reports {
            let device = inventory.push_device(DeviceFacts::default());
            for title in report {
                inventory.install(TitleNumber(*title), device);
            }
        }
        let all = |inventory: &Inventory| -> Vec<LicencePosition> {
            let facts = Facts {
                catalogue: &catalogue, titles: &titles, entitlements: &entitlements,
                allocations: &allocations, inventory,
            };
            Reckoning::new(facts, today(), Settings::default()).all()
        };
        let before = all(&inventory);

        let old: Vec<TitleNumber> = reports[0].iter().copied().map(TitleNumber).collect();
        let new: Vec<TitleNumber> = new.iter().copied().map(TitleNumber).collect();
        let changed = inventory.replace(ansvar_licensing::DeviceNumber(0), &old, &new);
        let touched = titles.products(&changed);
        let after = all(&inventory);
        for (at, (one, other)) in before.iter().zip(&after).enumerate() {
            prop_assert!(one == other || touched.contains(&ProductNumber::at(at)));
        }

        let mut fresh = Inventory::new();
        for (at, report) in reports.iter().enumerate() {
            let device = fresh.push_device(DeviceFacts::default());
            let report: Vec<TitleNumber> =
                if at == 0 { new.clone() } else { report.iter().copied().map(TitleNumber).collect() };
            for title in report {
                fresh.install(title, device);
            }
        }
        prop_assert_eq!(after, all(&fresh), "the inventory is what it would be if read anew");
    }
}
