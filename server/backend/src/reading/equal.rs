//! How many say the very same.

use std::collections::HashMap;

use super::Spoken;
use crate::db::{Tx, on};
use crate::error::Result;

/// Where the count ends: tens of thousands that say the same cost no more than so many.
pub(super) const MOST: i64 = 1_000;

/// How many published comments of the consultation carry each fingerprint of these rows; one more than [`MOST`] where there
/// are more.
pub(super) async fn equal(tx: &mut Tx, consultation: &str, rows: &[Spoken]) -> Result<HashMap<String, i64>> {
    let mut wanted: Vec<&str> =
        rows.iter().map(|row| row.fingerprint.as_str()).filter(|f| !f.is_empty()).collect();
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let counted: Vec<(String, i64)> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(
            "select f.column1, (select count(*) from (select 1 as one from comments c where c.state = 'published' \
             and c.fingerprint = f.column1 and c.consultation_id = ",
        );
        query.push_bind(consultation).push(" limit ").push_bind(MOST + 1);
        // Both engines name the columns of rows of values so.
        query.push(") as few) from (values ");
        let mut list = query.separated(", ");
        for fingerprint in wanted {
            list.push("(").push_bind_unseparated(fingerprint).push_unseparated(")");
        }
        query.push(") as f");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(counted.into_iter().collect())
}
