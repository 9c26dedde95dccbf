//! How many say the very same.

use std::collections::HashMap;

use super::Spoken;
use crate::db::{Tx, on};
use crate::error::Result;

/// How many published comments of the consultation carry each fingerprint of these rows.
pub(super) async fn equal(tx: &mut Tx, consultation: &str, rows: &[Spoken]) -> Result<HashMap<String, i64>> {
    const EQUAL: &str =
        "select fingerprint, count(*) from comments where state = 'published' and consultation_id = ";
    let mut wanted: Vec<&str> =
        rows.iter().map(|row| row.fingerprint.as_str()).filter(|f| !f.is_empty()).collect();
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let counted: Vec<(String, i64)> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(EQUAL);
        query.push_bind(consultation).push(" and fingerprint in (");
        let mut list = query.separated(", ");
        for fingerprint in wanted {
            list.push_bind(fingerprint);
        }
        query.push(") group by fingerprint");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(counted.into_iter().collect())
}
