//! The SQL of campaigns: what waits, what is stored of words, the turn of whoever writes.

use std::collections::HashMap;

use model::ids::ConsultationId;
use model::moment::Instant;

use super::said::Kept;
use crate::db::{Rows, Tx, insert, many, on, one, run, scalar};
use crate::error::{Error, Result};

/// Rows in one statement: SQLite takes 32,766 values.
const AT_ONCE: usize = 500;

/// A comment that was sent and waits to be looked at.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Waiting {
    pub(super) id: String,
    pub(super) version_id: String,
    pub(super) provision_id: Option<String>,
    pub(super) state: String,
    pub(super) body: String,
    pub(super) proposed_wording: String,
    pub(super) reasons: String,
    pub(super) fingerprint: String,
    pub(super) campaign_id: Option<String>,
    pub(super) campaign_by: Option<String>,
}

/// A consultation in which something waits.
pub(super) async fn any_waiting(tx: &mut Tx, after: &str) -> Result<Option<String>> {
    const COMMENTS: &str = "select consultation_id from comments where consultation_id > $1 and campaign_seen is null \
         and state <> 'draft' order by consultation_id limit $2";
    const ATTACHED: &str = "select consultation_id from campaign_rounds where consultation_id > $1 \
         and (attached > 0 or exists (select 1 from campaign_works w \
         where w.consultation_id = campaign_rounds.consultation_id)) order by consultation_id limit $2";
    let mut found = Vec::new();
    for sql in [COMMENTS, ATTACHED] {
        found.extend(scalar!(tx, String, sql, after, 1_i64)?);
    }
    found.sort_unstable();
    Ok(found.into_iter().next())
}

/// What waits in a consultation, after an id.
pub(super) async fn waiting(
    tx: &mut Tx,
    consultation: &ConsultationId,
    after: &str,
    most: i64,
) -> Result<Vec<Waiting>> {
    const WAITING: &str = "select id, version_id, provision_id, state, body, proposed_wording, reasons, fingerprint, \
         campaign_id, campaign_by from comments where consultation_id = $1 and id > $2 and campaign_seen is null \
         and state <> 'draft' order by id limit $3";
    Ok(many!(tx, Waiting, WAITING, consultation.as_str(), after, most)?)
}

/// Stores signatures in place of what was stored before.
pub(super) async fn sign(
    tx: &mut Tx,
    consultation: &ConsultationId,
    signed: &[(&Waiting, Option<Kept>)],
) -> Result<()> {
    for part in signed.chunks(AT_ONCE) {
        let ids: Vec<&str> = part.iter().map(|(waiting, _)| waiting.id.as_str()).collect();
        unsign(tx, &ids).await?;
        let kept = || part.iter().filter_map(|(waiting, kept)| Some((*waiting, kept.as_ref()?)));
        let rows = Rows::of("comment_signatures")
            .text("comment_id", kept().map(|(waiting, _)| &waiting.id))
            .text("consultation_id", kept().map(|_| consultation.as_str()))
            .text("print", kept().map(|(_, kept)| &kept.print))
            .text("signature", kept().map(|(_, kept)| &kept.signature))
            .text("fingerprint", kept().map(|(waiting, _)| &waiting.fingerprint));
        insert(tx, &[rows]).await?;
    }
    Ok(())
}

/// Forgets the words of comments.
pub(crate) async fn unsign(tx: &mut Tx, comments: &[&str]) -> Result<()> {
    const DELETE: &str = "delete from comment_signatures where comment_id in (";
    for part in comments.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(DELETE);
            let mut list = query.separated(", ");
            part.iter().for_each(|id| {
                list.push_bind(*id);
            });
            query.push(")");
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// A comment with its stored words, to be grouped with all others.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Signed {
    pub(super) comment_id: String,
    pub(super) signature: String,
    pub(super) campaign_id: Option<String>,
    pub(super) campaign_kind: Option<String>,
    pub(super) campaign_by: Option<String>,
    pub(super) waits: bool,
}

/// Comments with stored words, after an id.
pub(super) async fn signed(
    tx: &mut Tx,
    consultation: &ConsultationId,
    after: &str,
    most: i64,
) -> Result<Vec<Signed>> {
    const SIGNED: &str = "select s.comment_id, s.signature, c.campaign_id, c.campaign_kind, c.campaign_by, \
         c.campaign_seen is null as waits from comment_signatures s join comments c on c.id = s.comment_id \
         where s.consultation_id = $1 and s.comment_id > $2 order by s.comment_id limit $3";
    Ok(many!(tx, Signed, SIGNED, consultation.as_str(), after, most)?)
}

/// A campaign as the program knows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Known {
    pub(super) id: String,
    pub(super) held: bool,
    pub(super) template_id: String,
    pub(super) comments: i64,
}

/// The campaigns of a consultation that have members, the oldest first, after an id.
pub(super) async fn known(
    tx: &mut Tx,
    consultation: &ConsultationId,
    after: &str,
    most: i64,
) -> Result<Vec<Known>> {
    const KNOWN: &str = "select id, held, template_id, comments from campaigns where consultation_id = $1 \
         and comments > 0 and id > $2 order by id limit $3";
    Ok(many!(tx, Known, KNOWN, consultation.as_str(), after, most)?)
}

/// The stored words of the templates of campaigns, after an id.
pub(super) async fn templates(
    tx: &mut Tx,
    consultation: &ConsultationId,
    after: &str,
    most: i64,
) -> Result<Vec<(String, String)>> {
    const TEMPLATES: &str = "select k.id, s.signature from campaigns k \
         join comment_signatures s on s.comment_id = k.template_id \
         where k.consultation_id = $1 and k.comments > 0 and k.id > $2 order by k.id limit $3";
    Ok(many!(tx, (String, String), TEMPLATES, consultation.as_str(), after, most)?)
}

/// Copies of a text that are looked at: most of them are in one campaign, and of a word that everybody says are too many.
const COPIES: i64 = 20;

/// Campaign and kind of a member with the same words.
pub(super) async fn same_words(
    tx: &mut Tx,
    consultation: &ConsultationId,
    print: &str,
) -> Result<Option<(String, String)>> {
    const SAME: &str = "select c.campaign_id, c.campaign_kind from (select comment_id from comment_signatures \
         where consultation_id = $1 and print = $2 limit $3) s join comments c on c.id = s.comment_id \
         where c.campaign_id is not null and c.campaign_kind is not null limit $4";
    Ok(one!(tx, (String, String), SAME, consultation.as_str(), print, COPIES, 1_i64)?)
}

/// Says of comments that they were looked at, which files them for the desk; of each only if it was neither corrected nor
/// taken back since.
pub(super) async fn saw(tx: &mut Tx, comments: &[&str], now: Instant) -> Result<()> {
    const SAW: &str = "update comments set campaign_seen = ";
    const FILED: &str = ", filed_at = coalesce(filed_at, ";
    const SAME: &str = " and not exists (select 1 from comment_signatures s where s.comment_id = comments.id \
         and s.fingerprint <> comments.fingerprint) and (state <> 'withdrawn' or campaign_id is null)";
    for part in comments.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(SAW);
            query.push_bind(now.0).push(FILED).push_bind(now.0).push(") where id in (");
            let mut list = query.separated(", ");
            part.iter().for_each(|id| {
                list.push_bind(*id);
            });
            query.push(")").push(SAME);
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Campaigns of which one comment is left, and the comment.
pub(super) async fn lonely(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<(String, String)>> {
    const LONELY: &str = "select k.id, c.id from campaigns k \
         join comments c on c.consultation_id = k.consultation_id and c.campaign_id = k.id \
         where k.consultation_id = $1 and k.comments = 1 order by k.id limit $2";
    Ok(many!(tx, (String, String), LONELY, consultation.as_str(), 500_i64)?)
}

/// How often the campaigns of a consultation have changed, and how many comments were attached since all were grouped.
pub(super) async fn turn(tx: &mut Tx, consultation: &ConsultationId) -> Result<(i64, i64)> {
    const TURN: &str = "select revision, attached from campaign_rounds where consultation_id = $1";
    Ok(one!(tx, (i64, i64), TURN, consultation.as_str())?.unwrap_or_default())
}

/// Takes the next turn, which nobody else has until the commit.
pub(super) async fn take(tx: &mut Tx, consultation: &ConsultationId) -> Result<i64> {
    const TAKE: &str = "insert into campaign_rounds (consultation_id, revision, attached) values ($1, 1, 0) \
         on conflict (consultation_id) do update set revision = campaign_rounds.revision + 1 returning revision";
    scalar!(tx, i64, TAKE, consultation.as_str())?.ok_or_else(|| Error::internal("no turn was given"))
}

/// Notes when all were grouped together.
pub(super) async fn grouped(tx: &mut Tx, consultation: &ConsultationId, now: Instant) -> Result<()> {
    const GROUPED: &str = "update campaign_rounds set grouped_at = $2 where consultation_id = $1";
    run!(tx, GROUPED, consultation.as_str(), now.0)?;
    Ok(())
}

/// How far the grouping is: comments that wait, `most` at most; whether a rest of what an expert ordered is still to be
/// done; when all were last grouped together.
pub(super) async fn progress(
    tx: &mut Tx,
    consultation: &ConsultationId,
    most: i64,
) -> Result<(i64, bool, Option<i64>)> {
    const WAITING: &str = "select count(*) from (select 1 as one from comments where consultation_id = $1 \
         and campaign_seen is null and state <> 'draft' limit $2) as few";
    const WORKS: &str = "select count(*) from (select 1 as one from campaign_works where consultation_id = $1 limit $2) as few";
    const AT: &str = "select grouped_at from campaign_rounds where consultation_id = $1";
    let waiting = scalar!(tx, i64, WAITING, consultation.as_str(), most)?.unwrap_or_default();
    let works = scalar!(tx, i64, WORKS, consultation.as_str(), 1_i64)?.unwrap_or_default();
    let at = scalar!(tx, Option<i64>, AT, consultation.as_str())?.flatten();
    Ok((waiting, works > 0, at))
}

/// Adds to what was attached since all were grouped, or begins anew.
pub(super) async fn attached(tx: &mut Tx, consultation: &ConsultationId, more: Option<i64>) -> Result<()> {
    const MORE: &str = "update campaign_rounds set attached = attached + $2 where consultation_id = $1";
    const NONE: &str = "update campaign_rounds set attached = $2 where consultation_id = $1";
    match more {
        Some(more) => run!(tx, MORE, consultation.as_str(), more)?,
        None => run!(tx, NONE, consultation.as_str(), 0_i64)?,
    };
    Ok(())
}

/// Writes a campaign without members.
pub(super) async fn create(
    tx: &mut Tx,
    (id, consultation): (&str, &ConsultationId),
    (template, held): (&str, bool),
    now: Instant,
) -> Result<()> {
    const CREATE: &str = "insert into campaigns (id, consultation_id, name, template_id, held, comments, citizens, \
         organisations, exact, near, personal, created_at) values ($1, $2, '', $3, $4, 0, 0, 0, 0, 0, 0, $5)";
    run!(tx, CREATE, id, consultation.as_str(), template, held, now.0)?;
    Ok(())
}

/// Says whose words stand for all.
pub(super) async fn set_template(tx: &mut Tx, campaign: &str, template: &str) -> Result<()> {
    run!(tx, "update campaigns set template_id = $2 where id = $1", campaign, template)?;
    Ok(())
}

/// An expert has spoken about a campaign.
pub(super) async fn hold(tx: &mut Tx, campaign: &str) -> Result<()> {
    run!(tx, "update campaigns set held = $2 where id = $1", campaign, true)?;
    Ok(())
}

/// The states of comments, by their ids, in this order of columns.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Stands {
    pub(super) id: String,
    pub(super) submission_id: String,
    pub(super) state: String,
    pub(super) campaign_id: Option<String>,
    pub(super) campaign_kind: Option<String>,
    pub(super) campaign_by: Option<String>,
    pub(super) page: String,
    pub(super) sender_kind: String,
    pub(super) sent_at: Option<i64>,
    /// The words are those that were compared, or none were.
    pub(super) same_words: bool,
}

/// Every comment of the submissions of these comments, as they stand. On PostgreSQL nobody changes these comments until
/// the commit; one that somebody is changing now is not waited for when `leave`, and then missing.
pub(super) async fn stand(tx: &mut Tx, comments: &[&str], leave: bool) -> Result<HashMap<String, Stands>> {
    const LOCK: &str = "select id from comments where id in (";
    const STAND: &str = "select c.id, c.submission_id, c.state, c.campaign_id, c.campaign_kind, c.campaign_by, \
         case when c.provision_id is null then 'act' else coalesce(c.page_id, c.place_id, 'unplaced') end as page, \
         s.sender_kind, s.sent_at, \
         not exists (select 1 from comment_signatures g where g.comment_id = c.id and g.fingerprint <> c.fingerprint) \
         as same_words from comments c join submissions s on s.id = c.submission_id \
         where c.submission_id in (select m.submission_id from comments m where m.id in (";
    let locked: Option<Vec<String>> = if let Tx::Postgres(link, _) = tx {
        let mut query = sqlx::QueryBuilder::new(LOCK);
        let mut list = query.separated(", ");
        comments.iter().for_each(|id| {
            list.push_bind(*id);
        });
        query.push(") order by id for update");
        if leave {
            query.push(" skip locked");
        }
        let rows: Vec<(String,)> = query.build_query_as().fetch_all(&mut **link).await?;
        Some(rows.into_iter().map(|(id,)| id).collect())
    } else {
        None
    };
    let rows: Vec<Stands> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(STAND);
        let mut list = query.separated(", ");
        comments.iter().for_each(|id| {
            list.push_bind(*id);
        });
        query.push("))");
        query.build_query_as().fetch_all(c).await
    })?;
    let mut stand: HashMap<String, Stands> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
    if let Some(locked) = locked {
        for id in comments {
            if !locked.iter().any(|known| known == id)
                && let Some(row) = stand.get_mut(*id)
            {
                // Counted as it stands, and not moved.
                row.same_words = false;
            }
        }
    }
    Ok(stand)
}
