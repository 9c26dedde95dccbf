//! Tallies: the counters of what was said, kept as comments arrive ([`tally`] says what a submission adds), so that
//! reading them costs the same whatever was said.

mod recount;
pub(crate) mod repo;
mod tally;

pub(crate) use recount::{of_submission, recount};
pub(crate) use tally::{ACT, Counted, TOTAL, Tally, difference, endorsed, merge, tally};
