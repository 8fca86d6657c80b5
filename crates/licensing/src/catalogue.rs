//! The products, numbered, with their versions ready to be held against reports. Built from the register's records
//! when one of them changes; it decides nothing.

use std::collections::HashMap;

use ansvar_domain::entitlement::Metric;
use ansvar_domain::id::SoftwareProductId;
use ansvar_domain::software_product::{ProductKind, SoftwareProduct};
use ansvar_domain::text::fold;

use crate::normalisation::version;
use crate::number::{ProductNumber, VersionRank};

/// One product as the engine needs it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CatalogueProduct {
    pub id: SoftwareProductId,
    pub kind: ProductKind,
    /// What is counted when no entitlement says.
    pub metric: Metric,
    /// The versions as written, oldest first.
    pub versions: Vec<String>,
    folded: Vec<String>,
}

impl CatalogueProduct {
    fn new(id: SoftwareProductId, product: &SoftwareProduct) -> Self {
        let versions: Vec<String> = product.versions.iter().map(|listed| listed.version.clone()).collect();
        let folded = versions.iter().map(|version| fold(version)).collect();
        Self { id, kind: product.product_kind, metric: product.metric, versions, folded }
    }

    /// Components are part of another product (N4), and free software is approved rather than counted (F1).
    pub fn is_counted(&self) -> bool {
        self.kind == ProductKind::Commercial
    }

    /// The version as the register writes it.
    pub fn version(&self, rank: VersionRank) -> Option<&str> {
        self.versions.get(rank.index()).map(String::as_str)
    }

    /// The listed version that `text` is: the longest one that it begins with, ending where a part of it ends.
    pub fn version_of(&self, text: &str) -> Option<VersionRank> {
        version::beginning(&self.folded, &fold(text))
    }

    /// The longest listed version that stands as a word of its own in an already folded name.
    pub(crate) fn version_in_name(&self, folded_name: &str) -> Option<VersionRank> {
        version::within(&self.folded, folded_name)
    }
}

/// All products, in the order of their ids.
#[derive(Clone, Default, Debug)]
pub struct Catalogue {
    products: Vec<CatalogueProduct>,
    numbers: HashMap<SoftwareProductId, ProductNumber>,
}

impl Catalogue {
    /// Numbers the products by id, so that the order in which they are read does not matter.
    pub fn new<'a>(products: impl IntoIterator<Item = (SoftwareProductId, &'a SoftwareProduct)>) -> Self {
        let mut products: Vec<_> =
            products.into_iter().map(|(id, product)| CatalogueProduct::new(id, product)).collect();
        products.sort_by_key(|product| product.id);
        products.dedup_by_key(|product| product.id);
        let numbers = products
            .iter()
            .enumerate()
            .map(|(index, product)| (product.id, ProductNumber::at(index)))
            .collect();
        Self { products, numbers }
    }

    pub fn number(&self, id: SoftwareProductId) -> Option<ProductNumber> {
        self.numbers.get(&id).copied()
    }

    pub fn product(&self, number: ProductNumber) -> Option<&CatalogueProduct> {
        self.products.get(number.index())
    }

    pub fn len(&self) -> usize {
        self.products.len()
    }

    pub fn is_empty(&self) -> bool {
        self.products.is_empty()
    }

    /// Every product's number, in the order of ids.
    pub fn numbers(&self) -> impl Iterator<Item = ProductNumber> + use<> {
        (0..self.products.len()).map(ProductNumber::at)
    }
}
