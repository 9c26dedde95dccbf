//! The organisations that stand behind comments.

use std::collections::HashMap;

use model::organisations::State;

use super::view::Endorser;
use crate::db::{Tx, on};
use crate::error::Result;

/// Names fetched for one page of comments.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct Row {
    comment_id: String,
    name: String,
    #[sqlx(try_from = "String")]
    state: State,
}

/// Who stands behind these comments, by the id of the comment, in the order in which they came.
///
/// # Errors
/// `Unavailable`.
pub(super) async fn endorsers(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, Vec<Endorser>>> {
    const ENDORSERS: &str = "select e.comment_id, o.name, o.state from endorsements e \
         join organisations o on o.id = e.organisation_id where e.comment_id in (";
    let mut by_comment: HashMap<String, Vec<Endorser>> = HashMap::new();
    if comments.is_empty() {
        return Ok(by_comment);
    }
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(ENDORSERS);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by e.created_at, o.id limit ").push_bind(MOST);
        query.build_query_as().fetch_all(c).await
    })?;
    for row in rows {
        by_comment.entry(row.comment_id).or_default().push(Endorser { name: row.name, state: row.state });
    }
    Ok(by_comment)
}
