//! Files in and out: inventory reports and entitlements read, tables written. Owns the formats and their limits; knows
//! no database, clock or network. Bad input is answered with a reason, never trusted.

pub mod entitlement;
pub mod inventory;
pub mod limits;
pub mod table;
