//! What the authority did with comments.

use std::collections::HashMap;

use model::moment::Instant;
use model::outcomes::Outcome;

use super::view::Answer;
use crate::Backend;
use crate::db::{Tx, on};
use crate::error::Result;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    #[sqlx(try_from = "String")]
    outcome: Outcome,
    reason: String,
    at: i64,
}

/// The decisions in a state on comments, up to the list of their ids.
macro_rules! decided {
    ($state:literal, $at:literal) => {
        concat!(
            "select c.id, d.outcome, d.reason, ",
            $at,
            " as at from comments c join decisions d on d.id = c.decision_id where ",
            $state,
            " and ",
            $at,
            " is not null and c.id in ("
        )
    };
}

/// The public answers to these comments, by the id of the comment.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn answers(
    backend: &Backend,
    tx: &mut Tx,
    comments: &[&str],
) -> Result<HashMap<String, Answer>> {
    const PUBLIC: &str = decided!("d.state = 'released'", "d.released_at");
    let answer = |row: Row| {
        let Row { id, outcome, reason, at } = row;
        (id, Answer { outcome, reason, at: backend.civil(Instant(at)) })
    };
    Ok(rows(tx, PUBLIC, comments).await?.into_iter().map(answer).collect())
}

/// What was decided about these comments and approved by a colleague, public or not yet, by the id of the comment.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn approved(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, (Outcome, String)>> {
    const APPROVED: &str = decided!("d.state in ('approved', 'released')", "d.approved_at");
    let rows = rows(tx, APPROVED, comments).await?;
    Ok(rows.into_iter().map(|row| (row.id, (row.outcome, row.reason))).collect())
}

async fn rows(tx: &mut Tx, select: &'static str, comments: &[&str]) -> Result<Vec<Row>> {
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(select);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}
