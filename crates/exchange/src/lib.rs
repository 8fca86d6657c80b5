pub mod entitlement;
pub mod inventory;
pub mod limits;
pub mod table;
