//! The SQL of used challenges. Rows are only inserted, so that of two that bring the same proof one comes too late.

use std::collections::HashSet;

use model::moment::Instant;

use super::Solved;
use crate::db::{Rows, Tx, insert, run};
use crate::error::Result;

/// Uses proofs up, and gives the challenges that nobody had used. Always in one order, so that of two transactions with the
/// same ones one waits for the other and not each for each.
pub(crate) async fn spend_all(tx: &mut Tx, solved: &[&Solved]) -> Result<HashSet<String>> {
    let mut solved = solved.to_vec();
    solved.sort_unstable_by(|one, other| one.challenge.cmp(&other.challenge));
    let rows = Rows::of("used_challenges")
        .after(" on conflict do nothing returning challenge")
        .text("challenge", solved.iter().map(|solved| solved.challenge.as_str()))
        .number("expires_at", solved.iter().map(|solved| solved.expires.0));
    Ok(insert(tx, &[rows]).await?.into_iter().collect())
}

pub(super) async fn give_back(tx: &mut Tx, challenge: &str) -> Result<()> {
    run!(tx, "delete from used_challenges where challenge = $1", challenge)?;
    Ok(())
}

pub(super) async fn purge(tx: &mut Tx, before: Instant) -> Result<u64> {
    Ok(run!(tx, "delete from used_challenges where expires_at < $1", before.0)?)
}
