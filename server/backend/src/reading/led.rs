//! The changes that comments led to, as editors state them.

use std::collections::HashMap;

use super::Led;
use crate::Backend;
use crate::db::{Tx, on};
use crate::error::Result;

/// The changes that these comments led to, by the id of the comment.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn led(
    backend: &Backend,
    tx: &mut Tx,
    comments: &[&str],
) -> Result<HashMap<String, Vec<Led>>> {
    let mut by_comment: HashMap<String, Vec<Led>> = HashMap::new();
    for row in rows(tx, comments).await? {
        let text = backend.text(tx, &row.version_id).await?;
        let (named_in, text) = match (text.by_id(&row.provision_id), &row.before_id) {
            (None, Some(before)) => {
                let before = backend.text(tx, before).await?;
                (before.number, before)
            }
            _ => (text.number, text),
        };
        let Some(provision) = text.by_id(&row.provision_id) else { continue };
        by_comment.entry(row.comment_id).or_default().push(Led {
            version: row.number,
            label: provision.label.clone(),
            address: text.page_of(provision).map(|page| page.address.clone()).unwrap_or_default(),
            named_in,
        });
    }
    Ok(by_comment)
}

/// A change that a comment led to.
#[derive(sqlx::FromRow)]
struct LedRow {
    comment_id: String,
    version_id: String,
    provision_id: String,
    /// Number of the version.
    number: i64,
    /// The version before it.
    before_id: Option<String>,
}

/// The changes that these comments led to, the oldest first.
async fn rows(tx: &mut Tx, comments: &[&str]) -> Result<Vec<LedRow>> {
    const LED: &str = "select k.comment_id, k.version_id, k.provision_id, v.number, (select w.id from versions w \
         where w.consultation_id = v.consultation_id and w.published_at is not null and w.number < v.number \
         order by w.number desc limit 1) as before_id \
         from credits k join versions v on v.id = k.version_id where k.comment_id in (";
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(LED);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by v.number, k.provision_id");
        query.build_query_as().fetch_all(c).await
    })?)
}
