//! The SQL of credits.

use std::collections::HashSet;

use model::moment::Instant;

use crate::db::{Tx, many, run};
use crate::error::Result;

/// Credits of one version; each is a box that a person ticked.
const MOST: i64 = 20_000;

/// One statement of an editor.
pub(super) struct Credit<'a> {
    pub(super) version: &'a str,
    pub(super) provision: &'a str,
    pub(super) comment: &'a str,
    pub(super) stated_by: &'a str,
    pub(super) at: Instant,
}

/// The newest published versions of a consultation, two at most, the newest first.
pub(super) async fn newest_two(tx: &mut Tx, consultation: &str) -> Result<Vec<String>> {
    const NEWEST: &str = "select id from versions where consultation_id = $1 and published_at is not null \
         order by number desc limit $2";
    Ok(many!(tx, (String,), NEWEST, consultation, 2_i64)?.into_iter().map(|(id,)| id).collect())
}

/// Ids of the comments that a change rests on.
pub(super) async fn of_change(tx: &mut Tx, version: &str, provision: &str) -> Result<HashSet<String>> {
    const OF: &str = "select comment_id from credits where version_id = $1 and provision_id = $2 limit $3";
    Ok(many!(tx, (String,), OF, version, provision, MOST)?.into_iter().map(|(id,)| id).collect())
}

/// Takes back everything stated of a change.
pub(super) async fn clear(tx: &mut Tx, version: &str, provision: &str) -> Result<()> {
    const CLEAR: &str = "delete from credits where version_id = $1 and provision_id = $2";
    run!(tx, CLEAR, version, provision)?;
    Ok(())
}

/// States one; false when no such comment was sent to the consultation.
pub(super) async fn insert(tx: &mut Tx, consultation: &str, credit: &Credit<'_>) -> Result<bool> {
    const INSERT: &str = "insert into credits (version_id, provision_id, comment_id, stated_by, at) \
         select cast($1 as text), cast($2 as text), c.id, cast($4 as text), cast($5 as bigint) from comments c \
         where c.id = $3 and c.consultation_id = $6 and c.state in ('published', 'hidden', 'waiting', 'withdrawn')";
    let Credit { version, provision, comment, stated_by, at } = *credit;
    Ok(run!(tx, INSERT, version, provision, comment, stated_by, at.0, consultation)? == 1)
}
