//! The SQL of citizens.

use model::ids::{ConsultationId, SubmissionId};
use model::moment::Instant;

use crate::db::{Tx, many, scalar};
use crate::error::Result;

/// A submission that was sent.
#[derive(sqlx::FromRow)]
pub(super) struct Sent {
    #[sqlx(try_from = "String")]
    pub(super) id: SubmissionId,
    #[sqlx(try_from = "String")]
    pub(super) consultation_id: ConsultationId,
    pub(super) sent_at: i64,
    pub(super) register_year: i64,
    pub(super) register_number: i64,
    pub(super) comments: i64,
    pub(super) hidden: i64,
    pub(super) waiting: i64,
    pub(super) withdrawn: i64,
    /// Of those that have no public answer, those that led to a change.
    pub(super) credited: i64,
    /// Those with a public answer, hidden or not.
    pub(super) answered: i64,
    /// Something happened since it was read.
    pub(super) news: bool,
    pub(super) own: bool,
}

/// How often a link was asked for with an address since.
pub(super) async fn asked(tx: &mut Tx, email: &str, since: Instant) -> Result<i64> {
    const ASKED: &str =
        "select count(*) from links where purpose = 'citizen' and subject = $1 and created_at > $2";
    Ok(scalar!(tx, i64, ASKED, email, since.0)?.unwrap_or_default())
}

/// What was sent with an address before a place in the register, the newest first.
pub(super) async fn sent(
    tx: &mut Tx,
    email: &str,
    before: Option<(i64, i64)>,
    most: usize,
) -> Result<Vec<Sent>> {
    const SENT: &str = "select s.id, s.consultation_id, s.sent_at, s.register_year, s.register_number, \
        (select count(*) from comments c where c.submission_id = s.id) as comments, \
        (select count(*) from comments c where c.submission_id = s.id and c.state = 'hidden' \
        and not exists (select 1 from decisions d where d.id = c.decision_id and d.state = 'released')) as hidden, \
        (select count(*) from comments c where c.submission_id = s.id and c.state = 'waiting' \
        and not exists (select 1 from decisions d where d.id = c.decision_id and d.state = 'released')) as waiting, \
        (select count(*) from comments c where c.submission_id = s.id and c.state = 'withdrawn') as withdrawn, \
        (select count(*) from comments c where c.submission_id = s.id and c.state = 'published' \
        and exists (select 1 from credits k where k.comment_id = c.id) and not exists (select 1 from decisions d \
        where d.id = c.decision_id and d.state = 'released')) as credited, \
        (select count(*) from comments c join decisions d on d.id = c.decision_id where c.submission_id = s.id \
        and c.state <> 'withdrawn' and d.state = 'released') as answered, s.turns > s.seen as news, \
        s.organisation_id is null as own from submissions s \
        where s.sender_email_folded = $1 and s.state = 'sent' and (cast($2 as bigint) is null \
        or s.register_year < $2 or (s.register_year = $2 and s.register_number < $3)) \
        order by s.register_year desc, s.register_number desc limit $4";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let (year, number) = before.unzip();
    Ok(many!(tx, Sent, SENT, email, year, number, most)?)
}
