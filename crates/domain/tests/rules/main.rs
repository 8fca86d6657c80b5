//! The rules as tables: each row a case that somebody who knows the field can read, each assertion with its why.

mod accountability;
mod authority;
mod authority_of_undoing;
mod batches;
mod classification;
mod criticality;
mod deciders;
mod dependencies;
mod fields;
mod findings;
mod findings_governance;
mod founding;
mod headship;
mod identities;
mod merging;
mod names;
mod retirement;
mod roles;
mod undoing;
mod who_answers;
