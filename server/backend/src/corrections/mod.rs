//! The wordings that comments had before they were corrected: kept for ever, and shown beside the present one.

use std::collections::HashMap;

use model::moment::{Civil, Instant};
use model::redline::{Run, compare};
use model::tracking::Words;

use crate::Backend;
use crate::db::{Tx, on, run};
use crate::error::Result;

/// What a correction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Civil,
    /// The signatory who did it, of an organisation; nobody whose account was erased.
    pub by: Option<String>,
    /// The text, word by word; empty where it did not change.
    pub text: Vec<Run>,
    /// The proposed wording.
    pub wording: Vec<Run>,
    /// The reasons.
    pub reasons: Vec<Run>,
}

/// What each correction changed, the oldest first: from the wordings that were, and the present one.
pub(crate) fn changes(backend: &Backend, before: &[Revision], now: &Words) -> Vec<Change> {
    let differ = |old: &str, new: &str| if old == new { Vec::new() } else { compare(old, new) };
    let after = before.iter().skip(1).map(Revision::words).chain([now.clone()]);
    let change = |(old, new): (&Revision, Words)| {
        let was = old.words();
        Change {
            at: backend.civil(Instant(old.at)),
            by: old.actor.clone(),
            text: differ(&was.text, &new.text),
            wording: differ(&was.proposed_wording, &new.proposed_wording),
            reasons: differ(&was.reasons, &new.reasons),
        }
    };
    before.iter().zip(after).map(change).collect()
}

/// A wording that a comment had.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Revision {
    comment_id: String,
    body: String,
    proposed_wording: String,
    reasons: String,
    /// The name of the signatory who replaced it.
    actor: Option<String>,
    /// When it was replaced.
    at: i64,
}

impl Revision {
    /// What it said.
    pub(crate) fn words(&self) -> Words {
        Words {
            text: self.body.clone(),
            proposed_wording: self.proposed_wording.clone(),
            reasons: self.reasons.clone(),
        }
    }
}

/// Every wording that these comments had before the present one, the first one first.
pub(crate) async fn changed_words(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, Vec<Revision>>> {
    const REVISIONS: &str = "select r.comment_id, r.body, r.proposed_wording, r.reasons, nullif(a.name, '') as actor, \
         r.at from comment_revisions r left join accounts a on a.id = r.account_id where r.comment_id in (";
    let mut by_comment: HashMap<String, Vec<Revision>> = HashMap::new();
    if comments.is_empty() {
        return Ok(by_comment);
    }
    let rows: Vec<Revision> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(REVISIONS);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by r.comment_id, r.revision");
        query.build_query_as().fetch_all(c).await
    })?;
    for row in rows {
        by_comment.entry(row.comment_id.clone()).or_default().push(row);
    }
    Ok(by_comment)
}

/// The words with which a comment was sent, if it was corrected since.
pub(crate) async fn first_words(tx: &mut Tx, comment: &str) -> Result<Option<Words>> {
    let mut all = changed_words(tx, &[comment]).await?;
    Ok(all.remove(comment).and_then(|all| all.first().map(Revision::words)))
}

/// Forgets every wording that a comment had.
pub(crate) async fn blank(tx: &mut Tx, comment: &str) -> Result<()> {
    run!(tx, "delete from comment_revisions where comment_id = $1", comment)?;
    Ok(())
}
