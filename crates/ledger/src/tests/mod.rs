//! Tests of the ledger as a whole: fixed vectors, and chains that somebody has touched.

mod golden;
mod json;
mod remembered;
mod row;
mod signers;
mod tampering;
