//! The queue: what waits for a moderator, oldest first.

use model::comments::State;
use model::ids::{AccountId, ConsultationId};
use model::moderation::{Cause, Personal};
use model::moment::Instant;

use super::view::{Claim, Queue, Queued};
use super::{Moderation, policy};
use crate::db::{Tx, many, one, scalar};
use crate::error::Result;
use crate::reading::Opened;
use crate::{Actor, Staff};

/// Comments on one page: as many as one bulk act takes.
const A_PAGE: i64 = 50;
/// Characters of a comment that the queue shows.
const BEGINS: usize = 160;

/// Which comments of the queue, for whom.
pub(super) struct Wanted<'a> {
    pub(super) cause: Option<Cause>,
    /// After this place.
    pub(super) place: Option<(i64, &'a str)>,
    /// Not this one.
    pub(super) but: Option<&'a str>,
    pub(super) account: &'a AccountId,
    pub(super) now: Instant,
}

/// The next comment that this moderator may open.
pub(super) async fn free(tx: &mut Tx, id: &ConsultationId, wanted: &Wanted<'_>) -> Result<Option<String>> {
    const FREE: &str = "select q.comment_id from moderation_queue q where q.consultation_id = $1 \
         and (cast($2 as text) is null or q.cause = $2) and (cast($2 as text) is not null or q.cause <> 'asked') \
         and (q.since_at > $3 or (q.since_at = $3 and q.comment_id > $4)) and q.comment_id <> $5 \
         and (q.barred is null or q.barred <> $6) and not exists (select 1 from moderation_claims k \
         where k.comment_id = q.comment_id and k.account_id <> $6 and k.until_at > $7) \
         order by q.since_at, q.comment_id limit 1";
    let Wanted { cause, place, but, account, now } = wanted;
    let (since, comment) = place.unwrap_or((i64::MIN, ""));
    let (cause, but) = (cause.map(Cause::as_str), but.unwrap_or_default());
    Ok(scalar!(tx, String, FREE, id.as_str(), cause, since, comment, but, account.as_str(), now.0)?)
}

/// A comment with what is stored about its moderation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    version_id: String,
    provision_id: Option<String>,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    body: String,
    proposed_wording: String,
    created_at: i64,
    pub(super) cause: Option<String>,
    pub(super) since_at: Option<i64>,
    barred: Option<String>,
    kinds: Option<String>,
    reports: i64,
    claimed_by: Option<String>,
    until_at: Option<i64>,
    claimer: Option<String>,
}

impl Row {
    pub(super) fn cause(&self) -> Option<Cause> {
        self.cause.as_deref().and_then(|code| code.parse().ok())
    }

    /// Whether a moderator may do something to it by itself.
    pub(super) fn is_free(&self) -> bool {
        matches!(self.state, State::Waiting | State::Published) && self.cause() != Some(Cause::Appealed)
    }

    pub(super) fn flags(&self) -> Vec<Personal> {
        self.kinds.iter().flat_map(|kinds| kinds.split(' ')).filter_map(|kind| kind.parse().ok()).collect()
    }

    pub(super) fn is_barred(&self, staff: &Staff) -> bool {
        self.barred.as_deref() == Some(staff.account.as_str())
    }
}

macro_rules! rows {
    ($from:literal, $rest:literal) => {
        concat!(
            "select c.id, c.version_id, c.provision_id, c.state, c.body, c.proposed_wording, c.created_at, q.cause, \
             q.since_at, q.barred, f.kinds, (select count(*) from comment_reports r where r.comment_id = c.id) as reports, \
             k.account_id as claimed_by, k.until_at, a.name as claimer from ",
            $from,
            " left join comment_flags f on f.comment_id = c.id left join moderation_claims k on k.comment_id = c.id \
             left join accounts a on a.id = k.account_id ",
            $rest
        )
    };
}

/// One comment that was sent, waiting or not.
pub(super) async fn one(tx: &mut Tx, id: &ConsultationId, comment: &str) -> Result<Option<Row>> {
    const ONE: &str = rows!(
        "comments c left join moderation_queue q on q.comment_id = c.id",
        "where c.id = $1 and c.consultation_id = $2 and c.state <> 'draft'"
    );
    Ok(one!(tx, Row, ONE, comment, id.as_str())?)
}

/// A page of the queue.
async fn page(
    tx: &mut Tx,
    id: &ConsultationId,
    cause: Option<Cause>,
    (since, comment): (i64, &str),
    limit: i64,
) -> Result<Vec<Row>> {
    const OF_CAUSE: &str = rows!(
        "moderation_queue q join comments c on c.id = q.comment_id",
        "where q.consultation_id = $1 and q.cause = $2 and (q.since_at > $3 or (q.since_at = $3 and q.comment_id > $4)) \
         order by q.since_at, q.comment_id limit $5"
    );
    const ALL: &str = rows!(
        "moderation_queue q join comments c on c.id = q.comment_id",
        "where q.consultation_id = $1 and q.cause <> $2 and (q.since_at > $3 or (q.since_at = $3 and q.comment_id > $4)) \
         order by q.since_at, q.comment_id limit $5"
    );
    let (sql, cause) = cause.map_or((ALL, Cause::Asked), |cause| (OF_CAUSE, cause));
    Ok(many!(tx, Row, sql, id.as_str(), cause.as_str(), since, comment, limit)?)
}

/// How many wait for each cause; counting stops at [`Queue::MOST`].
pub(crate) async fn causes(tx: &mut Tx, id: &ConsultationId) -> Result<Vec<(Cause, i64)>> {
    const COUNT: &str = "select count(*) from (select 1 from moderation_queue where consultation_id = $1 and cause = $2 \
         limit $3) as counted";
    let mut causes = Vec::new();
    for cause in Cause::ALL.iter().copied() {
        let count = scalar!(tx, i64, COUNT, id.as_str(), cause.as_str(), Queue::MOST)?.unwrap_or_default();
        causes.push((cause, count));
    }
    causes.retain(|(_, count)| *count > 0);
    Ok(causes)
}

impl Moderation<'_> {
    /// A page of what waits, oldest first: of one cause, or of all but what waits for its sender. A cursor is the `next` of
    /// the page before. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn queue(
        &self,
        actor: &Actor,
        slug: &str,
        cause: Option<Cause>,
        cursor: Option<&str>,
    ) -> Result<Queue> {
        let staff = policy::may_look(self.0, actor, slug).await?;
        let now = self.0.now();
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let from = cursor.and_then(|cursor| cursor.split_once('.'));
        let from = from.and_then(|(since, comment)| Some((since.parse().ok()?, comment)));
        let id = &opened.found.id;
        let mut rows = page(&mut tx, id, cause, from.unwrap_or((i64::MIN, "")), A_PAGE + 1).await?;
        let more = rows.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
        if more {
            rows.pop();
        }
        let next = rows.last().filter(|_| more);
        let next = next.map(|row| format!("{}.{}", row.since_at.unwrap_or_default(), row.id));
        let causes = causes(&mut tx, id).await?;
        let mut items = Vec::with_capacity(rows.len());
        for row in rows {
            items.push(self.queued(&mut tx, row, staff, now).await?);
        }
        Ok(Queue { card: opened.found.card(self.0), cause, causes, items, next })
    }

    pub(super) async fn queued(&self, tx: &mut Tx, row: Row, staff: &Staff, now: Instant) -> Result<Queued> {
        let text = self.0.text(tx, &row.version_id).await?;
        let provision = row.provision_id.as_deref().and_then(|id| text.by_id(id));
        let words = if row.body.is_empty() { &row.proposed_wording } else { &row.body };
        Ok(Queued {
            cause: row.cause(),
            since: self.0.civil(Instant(row.since_at.unwrap_or(row.created_at))),
            state: row.state,
            label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            begins: begins(words),
            flags: row.flags(),
            reports: row.reports,
            claim: self.claim_of(&row, staff, now),
            barred: row.is_barred(staff),
            comment: row.id,
        })
    }

    /// Whose it is, if the claim still holds.
    pub(super) fn claim_of(&self, row: &Row, staff: &Staff, now: Instant) -> Option<Claim> {
        let mine = row.claimed_by.as_deref()? == staff.account.as_str();
        let until = row.until_at.filter(|until| mine || *until > now.0)?;
        Some(Claim {
            name: row.claimer.clone().unwrap_or_default(),
            until: self.0.civil(Instant(until)),
            mine,
        })
    }
}

/// The beginning of a text, cut between words.
fn begins(text: &str) -> String {
    let mut begins = String::new();
    for word in text.split_whitespace() {
        if !begins.is_empty() {
            begins.push(' ');
        }
        begins.push_str(word);
        if begins.chars().count() >= BEGINS {
            begins = begins.chars().take(BEGINS).collect();
            begins.push('…');
            break;
        }
    }
    begins
}
