//! The SQL of steps: what a draft in work was before each of the last changes to it.

use model::drafts::Deed;
use model::ids::VersionId;
use model::text::clean;

use crate::db::{Tx, one, run};
use crate::error::Result;

/// As many changes can be undone, one after the other.
const MOST: i64 = 20;

/// A change that can be undone.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    position: i64,
    #[sqlx(try_from = "String")]
    pub(super) deed: Deed,
    pub(super) about: String,
    pub(super) other: String,
}

/// What is done, for the sentence that offers to undo it.
pub(super) struct Done<'a> {
    pub(super) id: String,
    pub(super) deed: Deed,
    /// Label of the provision, or the name of the file that was read in.
    pub(super) about: &'a str,
    /// Label of the other provision that it is about; empty for none.
    pub(super) other: &'a str,
}

/// The last change to a draft in work.
pub(super) async fn last(tx: &mut Tx, version: &VersionId) -> Result<Option<Row>> {
    const LAST: &str = "select id, position, deed, about, other from draft_steps where version_id = $1 \
        order by position desc limit 1";
    Ok(one!(tx, Row, LAST, version.as_str())?)
}

/// Keeps what the draft is now, before it is changed, and forgets what is too long ago.
pub(super) async fn push(tx: &mut Tx, version: &VersionId, done: Done<'_>) -> Result<()> {
    const PUSH: &str = "insert into draft_steps \
        (version_id, position, id, deed, about, other, title, file_name, format, draft, articles) \
        select v.id, cast($2 as bigint), cast($3 as text), cast($4 as text), cast($5 as text), cast($6 as text), \
        v.title, v.file_name, v.format, v.draft, v.articles from versions v \
        where v.id = $1 and v.published_at is null";
    const FORGET: &str = "delete from draft_steps where version_id = $1 and position <= $2";
    let position = last(tx, version).await?.map_or(1, |row| row.position + 1);
    let (about, other) = (clean(done.about), clean(done.other));
    run!(tx, PUSH, version.as_str(), position, &done.id, done.deed.as_str(), &*about, &*other)?;
    run!(tx, FORGET, version.as_str(), position - MOST)?;
    Ok(())
}

/// Makes the draft again what it was before a step, and forgets the step. False when it is published.
pub(super) async fn undo(tx: &mut Tx, version: &VersionId, step: &Row) -> Result<bool> {
    const RESTORE: &str = "update versions set (title, file_name, format, draft, articles) = \
        (select s.title, s.file_name, s.format, s.draft, s.articles from draft_steps s \
        where s.version_id = $1 and s.position = $2) where id = $1 and published_at is null";
    const FORGET: &str = "delete from draft_steps where version_id = $1 and position >= $2";
    let restored = run!(tx, RESTORE, version.as_str(), step.position)? == 1;
    run!(tx, FORGET, version.as_str(), step.position)?;
    Ok(restored)
}

/// Forgets every step: a published version is never changed back.
pub(super) async fn forget(tx: &mut Tx, version: &VersionId) -> Result<()> {
    const FORGET: &str = "delete from draft_steps where version_id = $1";
    run!(tx, FORGET, version.as_str())?;
    Ok(())
}
