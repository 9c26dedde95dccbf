//! The SQL of used challenges. Rows are only inserted, so that of two that bring the same proof one comes too late.

use std::collections::HashSet;

use model::moment::Instant;

use super::Solved;
use crate::db::{Tx, on, run};
use crate::error::Result;

/// Uses proofs up, and gives the challenges that nobody had used. Always in one order, so that of two transactions with the
/// same ones one waits for the other and not each for each.
pub(crate) async fn spend_all(tx: &mut Tx, solved: &[&Solved]) -> Result<HashSet<String>> {
    const SPEND: &str = "insert into used_challenges (challenge, expires_at) ";
    if solved.is_empty() {
        return Ok(HashSet::new());
    }
    let mut solved = solved.to_vec();
    solved.sort_unstable_by(|one, other| one.challenge.cmp(&other.challenge));
    let spent = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(SPEND);
        query.push_values(&solved, |mut row, solved| {
            row.push_bind(solved.challenge.as_str()).push_bind(solved.expires.0);
        });
        query.push(" on conflict do nothing returning challenge");
        query.build_query_scalar::<String>().fetch_all(c).await
    })?;
    Ok(spent.into_iter().collect())
}

pub(super) async fn give_back(tx: &mut Tx, challenge: &str) -> Result<()> {
    run!(tx, "delete from used_challenges where challenge = $1", challenge)?;
    Ok(())
}

pub(super) async fn purge(tx: &mut Tx, before: Instant) -> Result<u64> {
    Ok(run!(tx, "delete from used_challenges where expires_at < $1", before.0)?)
}
