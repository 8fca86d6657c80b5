//! What each reported title is, and the other way round: which titles make up a product. Rebuilt when the rules or
//! the catalogue change; new titles are added as reports bring them.

use crate::normalisation::Resolved;
use crate::number::{ProductNumber, TitleNumber, VersionRank};

#[derive(Clone, Default, Debug)]
pub struct Titles {
    resolved: Vec<Resolved>,
    of_product: Vec<Vec<(TitleNumber, Option<VersionRank>)>>,
}

impl Titles {
    /// `resolved[n]` is what title `n` is.
    pub fn new(resolved: impl IntoIterator<Item = Resolved>) -> Self {
        let mut titles = Self::default();
        for one in resolved {
            titles.push(one);
        }
        titles
    }

    /// Adds the next title and gives its number.
    pub fn push(&mut self, resolved: Resolved) -> TitleNumber {
        let number = TitleNumber::at(self.resolved.len());
        if let Some(product) = resolved.product {
            if self.of_product.len() <= product.index() {
                self.of_product.resize_with(product.index() + 1, Vec::new);
            }
            self.of_product[product.index()].push((number, resolved.version));
        }
        self.resolved.push(resolved);
        number
    }

    pub fn resolved(&self, title: TitleNumber) -> Option<&Resolved> {
        self.resolved.get(title.index())
    }

    /// The titles that are this product, each with its version if known.
    pub fn of(&self, product: ProductNumber) -> &[(TitleNumber, Option<VersionRank>)] {
        self.of_product.get(product.index()).map_or(&[], Vec::as_slice)
    }

    /// The products that these titles are: those whose position changes when the titles' installations do.
    pub fn products(&self, titles: &[TitleNumber]) -> Vec<ProductNumber> {
        let mut products: Vec<_> = titles.iter().filter_map(|title| self.resolved(*title)?.product).collect();
        products.sort_unstable();
        products.dedup();
        products
    }

    pub fn len(&self) -> usize {
        self.resolved.len()
    }

    pub fn is_empty(&self) -> bool {
        self.resolved.is_empty()
    }
}
