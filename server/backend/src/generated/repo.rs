//! The SQL of made-up consultations.

use crate::db::{Tx, scalar};
use crate::error::Result;

/// Whether there is a consultation whose slug does not begin so.
pub(super) async fn has_others(tx: &mut Tx, prefix: &str) -> Result<bool> {
    const OTHERS: &str =
        "select id from consultations where substr(slug, 1, cast($1 as integer)) <> $2 limit 1";
    let length = i64::try_from(prefix.len()).unwrap_or(i64::MAX);
    Ok(scalar!(tx, String, OTHERS, length, prefix)?.is_some())
}
