//! How tests speak of refusals.

use ansvar_domain::{Code, Refusal};

/// Every code of a refusal, in its order.
pub fn codes(refusal: &Refusal) -> Vec<Code> {
    refusal.issues.iter().map(|issue| issue.code).collect()
}

/// The refusal of something that had to be refused; `why` says why it had to be.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>, why: &str) -> Refusal {
    match result {
        Err(refusal) => refusal,
        Ok(done) => panic!("should have been refused, because {why}; it gave {done:#?}"),
    }
}

/// The result of something that had to be allowed; `why` says why it had to be.
#[track_caller]
pub fn settled<T>(result: Result<T, Refusal>, why: &str) -> T {
    match result {
        Ok(done) => done,
        Err(refusal) => panic!("should have been allowed, because {why}; it was refused with {refusal:#?}"),
    }
}
