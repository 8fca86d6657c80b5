//! The licensing engine: which product a reported title is, and on a given day which rights the municipality has,
//! which its use requires, and why. A pure function of facts, a day and settings.
//!
//! Nothing here reads a clock, a file or a database, and one function counts: lists, details and reports all ask
//! [`Reckoning`]. Codes such as T2 or A6 in comments are the rules' own names; each family of rules has one file.

pub mod allocations;
pub mod catalogue;
pub mod entitlements;
pub mod explanation;
pub mod finding;
pub mod inventory;
pub mod licence_position;
pub mod normalisation;
pub mod number;
pub mod reckoning;
pub mod settings;
pub mod titles;
pub mod typed_state;

mod cover;
mod demand;
mod metric;
mod right;
mod risk;
mod validity;

pub use allocations::{Allocation, Allocations, Use};
pub use catalogue::{Catalogue, CatalogueProduct};
pub use entitlements::{EntitlementFacts, Entitlements};
pub use explanation::{EntitlementLine, Explanation, ExplanationLine, LineRule};
pub use finding::{Finding, FindingCode};
pub use inventory::{DeviceFacts, Inventory};
pub use licence_position::{Figures, LicencePosition, Price};
pub use normalisation::{Resolved, Rules, RulesFault, Title};
pub use number::{DeviceNumber, Holder, ProductNumber, TitleNumber, UserNumber, VersionRank};
pub use reckoning::{Facts, Reckoning};
pub use settings::Settings;
pub use titles::Titles;
pub use typed_state::{Balance, Status};
pub use validity::EntitlementReason;
