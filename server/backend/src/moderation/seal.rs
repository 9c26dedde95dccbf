//! Words from before a passage was taken out, sealed away. The comment itself holds only what everyone may read, so that
//! whatever reads comments – pages, tables, exports, searches, mails – cannot give a passage away. Two ways lead here: a
//! sender's to their own words, and that of staff, which is on record.

use std::collections::HashMap;

use model::tracking::Words;

use super::repo::Subject;
use crate::campaigns;
use crate::corrections::Revision;
use crate::db::{Tx, many, on, run};
use crate::error::Result;
use crate::themes;

/// Seals the words of a comment and every earlier wording, and stores what everyone may read in their place.
pub(super) async fn seal(tx: &mut Tx, act: &str, turn: i64, subject: &Subject, left: &Words) -> Result<()> {
    const WORDS: &str = "insert into sealed_words (act_id, comment_id, turn, body, proposed_wording, reasons, fingerprint) \
         values ($1, $2, $3, $4, $5, $6, $7)";
    const REVISIONS: &str = "insert into sealed_revisions (comment_id, revision, act_id, body, proposed_wording, reasons, \
         account_id, at) select comment_id, revision, cast($2 as text), body, proposed_wording, reasons, account_id, at \
         from comment_revisions where comment_id = $1";
    const GONE: &str = "delete from comment_revisions where comment_id = $1";
    const LEFT: &str = "update comments set body = $2, proposed_wording = $3, reasons = $4, fingerprint = $5, \
         campaign_seen = null, coding_seen = null where id = $1";
    let Subject { id, body, proposed_wording, reasons, fingerprint, .. } = subject;
    run!(tx, WORDS, act, id, turn, body, proposed_wording, reasons, fingerprint)?;
    run!(tx, REVISIONS, id, act)?;
    run!(tx, GONE, id)?;
    // Fingerprints of its own: one made of the words would let who guesses them see that they are right.
    run!(tx, LEFT, id, &left.text, &left.proposed_wording, &left.reasons, format!("redacted {id}"))?;
    campaigns::unsign(tx, &[id]).await?;
    themes::taken_out(tx, id, &[body, reasons, proposed_wording]).await
}

/// Gives a comment the words back that it had before an act.
pub(super) async fn unseal(tx: &mut Tx, act: &str, comment: &str) -> Result<()> {
    const WORDS: &str = "update comments set body = w.body, proposed_wording = w.proposed_wording, reasons = w.reasons, \
         fingerprint = w.fingerprint, campaign_seen = null, coding_seen = null from sealed_words w where w.act_id = $1 \
         and comments.id = $2 and w.comment_id = $2";
    const REVISIONS: &str = "insert into comment_revisions (comment_id, revision, body, proposed_wording, reasons, \
         account_id, at) select comment_id, revision, body, proposed_wording, reasons, account_id, at \
         from sealed_revisions where act_id = $1";
    run!(tx, WORDS, act, comment)?;
    run!(tx, REVISIONS, act)?;
    run!(tx, "delete from sealed_revisions where act_id = $1", act)?;
    run!(tx, "delete from sealed_words where act_id = $1", act)?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    comment_id: String,
    body: String,
    proposed_wording: String,
    reasons: String,
}

/// What the senders of these comments wrote, of those of which something was taken out.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn originals(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, Words>> {
    const WORDS: &str =
        "select comment_id, body, proposed_wording, reasons from sealed_words where comment_id in (";
    if comments.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(WORDS);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by comment_id, turn desc");
        query.build_query_as().fetch_all(c).await
    })?;
    let words = |row: Row| {
        let words = Words { text: row.body, proposed_wording: row.proposed_wording, reasons: row.reasons };
        (row.comment_id, words)
    };
    // The last of each is the one of the first act.
    Ok(rows.into_iter().map(words).collect())
}

/// The sealed wordings from before corrections, the first one first.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn revisions(tx: &mut Tx, comment: &str) -> Result<Vec<Revision>> {
    const REVISIONS: &str = "select r.comment_id, r.body, r.proposed_wording, r.reasons, nullif(a.name, '') as actor, \
         r.at from sealed_revisions r left join accounts a on a.id = r.account_id where r.comment_id = $1 \
         order by r.revision limit $2";
    const MOST: i64 = 1_000;
    Ok(many!(tx, Revision, REVISIONS, comment, MOST)?)
}

/// Forgets whatever moderation stores of what somebody wrote in a submission, and what was written to them about it. That
/// acts were done stays, with their rules.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn erase(tx: &mut Tx, submission: &str) -> Result<()> {
    const OF: [&str; 7] = [
        "delete from sealed_words where comment_id in (select id from comments where submission_id = $1)",
        "delete from sealed_revisions where comment_id in (select id from comments where submission_id = $1)",
        "delete from comment_flags where comment_id in (select id from comments where submission_id = $1)",
        "delete from comment_reports where comment_id in (select id from comments where submission_id = $1)",
        "update moderation_replies set body = '' where comment_id in (select id from comments where submission_id = $1)",
        "update moderation_acts set reason = '' where comment_id in (select id from comments where submission_id = $1)",
        "delete from moderation_queue where comment_id in (select id from comments where submission_id = $1)",
    ];
    for gone in OF {
        run!(tx, gone, submission)?;
    }
    Ok(())
}
