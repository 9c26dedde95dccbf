//! The SQL of decisions.

use model::ids::{ConsultationId, DecisionId};
use model::moment::Instant;
use model::outcomes::{Act, Answer, Outcome, State};

use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result};

/// Sorts after every id of ours.
pub(super) const AFTER_ALL: &str = "g";
/// Steps of one decision, and more than there are.
const MOST_STEPS: i64 = 1_000;

/// Takes the desk of a consultation until the transaction ends, and gives the turn of this act.
pub(super) async fn hold(tx: &mut Tx, consultation: &ConsultationId) -> Result<i64> {
    const HOLD: &str = "insert into decision_desks (consultation_id, turn) values ($1, 1) \
         on conflict (consultation_id) do update set turn = decision_desks.turn + 1 returning turn";
    scalar!(tx, i64, HOLD, consultation.as_str())?.ok_or_else(|| Error::internal("a desk gave no turn"))
}

/// How many acts there were.
pub(super) async fn turn(tx: &mut Tx, consultation: &ConsultationId) -> Result<i64> {
    const TURN: &str = "select turn from decision_desks where consultation_id = $1";
    Ok(scalar!(tx, i64, TURN, consultation.as_str())?.unwrap_or_default())
}

/// A decision as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    #[sqlx(try_from = "String")]
    pub(super) id: DecisionId,
    #[sqlx(try_from = "String")]
    pub(super) outcome: Outcome,
    pub(super) reason: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) drafted_by: String,
    /// Name of who wrote it.
    pub(super) drafter: String,
    pub(super) drafted_at: i64,
    /// Name of who approved it.
    pub(super) approver: Option<String>,
    pub(super) approved_at: Option<i64>,
    pub(super) released_at: Option<i64>,
    pub(super) revision: i64,
    pub(super) comments: i64,
    /// What a colleague said, when it was sent back last.
    pub(super) sent_back: Option<String>,
}

macro_rules! decision {
    ($rest:literal) => {
        concat!(
            "select d.id, d.outcome, d.reason, d.state, d.drafted_by, coalesce(a.name, '') as drafter, d.drafted_at, \
             case when d.approved_by is null then null else coalesce(b.name, '') end as approver, d.approved_at, \
             d.released_at, d.revision, d.comments, (select t.words from decision_steps t where t.decision_id = d.id \
             and t.act = 'sent_back' and t.turn = (select max(u.turn) from decision_steps u \
             where u.decision_id = d.id)) as sent_back \
             from decisions d left join accounts a on a.id = d.drafted_by left join accounts b on b.id = d.approved_by ",
            $rest
        )
    };
}

pub(super) async fn by_id(tx: &mut Tx, consultation: &ConsultationId, id: &str) -> Result<Option<Row>> {
    const BY_ID: &str = decision!("where d.consultation_id = $1 and d.id = $2");
    Ok(one!(tx, Row, BY_ID, consultation.as_str(), id)?)
}

/// The decisions in a state that answer something, the newest first.
pub(super) async fn in_state(
    tx: &mut Tx,
    consultation: &ConsultationId,
    state: State,
    before: Option<&str>,
    most: i64,
) -> Result<Vec<Row>> {
    const IN_STATE: &str = decision!(
        "where d.consultation_id = $1 and d.state = $2 and d.comments > 0 and d.id < $3 order by d.id desc limit $4"
    );
    let before = before.unwrap_or(AFTER_ALL);
    Ok(many!(tx, Row, IN_STATE, consultation.as_str(), state.as_str(), before, most)?)
}

/// How many decisions are in a state, `most` at most, and how many comments these answer.
pub(super) async fn count(
    tx: &mut Tx,
    consultation: &ConsultationId,
    state: State,
    most: i64,
) -> Result<(i64, i64)> {
    const COUNT: &str = "select count(*), cast(coalesce(sum(few.comments), 0) as bigint) from (select comments \
         from decisions where consultation_id = $1 and state = $2 and comments > 0 limit $3) as few";
    Ok(one!(tx, (i64, i64), COUNT, consultation.as_str(), state.as_str(), most)?.unwrap_or_default())
}

/// Says that a decision was written for a whole campaign.
pub(super) async fn answers_campaign(tx: &mut Tx, decision: &str, campaign: &str) -> Result<()> {
    run!(tx, "update decisions set campaign_id = $2 where id = $1", decision, campaign)?;
    Ok(())
}

/// Whose act it is, and when.
#[derive(Clone, Copy)]
pub(super) struct Hand<'a> {
    pub(super) account: &'a str,
    pub(super) at: Instant,
}

pub(super) async fn insert(
    tx: &mut Tx,
    consultation: &ConsultationId,
    id: &DecisionId,
    answer: &Answer,
    comments: i64,
    hand: Hand<'_>,
) -> Result<()> {
    const INSERT: &str = "insert into decisions (id, consultation_id, outcome, reason, state, drafted_by, drafted_at, \
         revision, comments) values ($1, $2, $3, $4, 'drafted', $5, $6, 1, $7)";
    let Answer { outcome, reason } = answer;
    run!(
        tx,
        INSERT,
        id.as_str(),
        consultation.as_str(),
        outcome.as_str(),
        reason,
        hand.account,
        hand.at.0,
        comments
    )?;
    Ok(())
}

/// Gives a decision that is not public other words or so many comments more, if it is still at this revision: whoever
/// does so has drafted it, and nobody has approved it any more. Says whether it did.
pub(super) async fn rewrite(
    tx: &mut Tx,
    (id, revision): (&str, i64),
    answer: Option<&Answer>,
    more: i64,
    hand: Hand<'_>,
) -> Result<bool> {
    const REWRITE: &str = "update decisions set outcome = coalesce(cast($3 as text), outcome), \
         reason = coalesce(cast($4 as text), reason), comments = comments + $5, state = 'drafted', drafted_by = $6, \
         drafted_at = $7, approved_by = null, approved_at = null, revision = revision + 1 \
         where id = $1 and revision = $2 and state <> 'released'";
    let outcome = answer.map(|answer| answer.outcome.as_str());
    let reason = answer.map(|answer| answer.reason.as_str());
    Ok(run!(tx, REWRITE, id, revision, outcome, reason, more, hand.account, hand.at.0)? == 1)
}

/// Approves a decision that somebody else has drafted, if it is still at this revision; says whether it did.
pub(super) async fn approve(
    tx: &mut Tx,
    consultation: &ConsultationId,
    (id, revision): (&str, i64),
    hand: Hand<'_>,
) -> Result<bool> {
    const APPROVE: &str = "update decisions set state = 'approved', approved_by = $4, approved_at = $5, \
         revision = revision + 1 where id = $1 and consultation_id = $2 and revision = $3 and state = 'drafted' \
         and drafted_by <> $4 and comments > 0";
    Ok(run!(tx, APPROVE, id, consultation.as_str(), revision, hand.account, hand.at.0)? == 1)
}

/// Takes the approval of a decision that is not public back; says whether it was still at this revision.
pub(super) async fn send_back(
    tx: &mut Tx,
    consultation: &ConsultationId,
    (id, revision): (&str, i64),
) -> Result<bool> {
    const SEND_BACK: &str = "update decisions set state = 'drafted', approved_by = null, approved_at = null, \
         revision = revision + 1 where id = $1 and consultation_id = $2 and revision = $3 and state <> 'released'";
    Ok(run!(tx, SEND_BACK, id, consultation.as_str(), revision)? == 1)
}

/// Writes what was just done to a decision, with its words as they stand after that.
pub(super) async fn step(tx: &mut Tx, id: &str, act: Act, words: &str, hand: Hand<'_>) -> Result<()> {
    const STEP: &str = "insert into decision_steps (decision_id, turn, act, outcome, reason, comments, words, \
         account_id, at) select d.id, (select coalesce(max(t.turn), 0) + 1 from decision_steps t \
         where t.decision_id = d.id), cast($2 as text), d.outcome, d.reason, d.comments, cast($3 as text), \
         cast($4 as text), cast($5 as bigint) from decisions d where d.id = $1";
    run!(tx, STEP, id, act.as_str(), words, hand.account, hand.at.0)?;
    Ok(())
}

/// One thing that was done to a decision.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct StepRow {
    #[sqlx(try_from = "String")]
    pub(super) act: Act,
    #[sqlx(try_from = "String")]
    pub(super) outcome: Outcome,
    pub(super) reason: String,
    pub(super) comments: i64,
    pub(super) words: String,
    pub(super) name: String,
    pub(super) at: i64,
}

/// Everything that was done to a decision, the oldest first.
pub(super) async fn steps(tx: &mut Tx, id: &str) -> Result<Vec<StepRow>> {
    const STEPS: &str = "select t.act, t.outcome, t.reason, t.comments, t.words, coalesce(a.name, '') as name, t.at \
         from decision_steps t left join accounts a on a.id = t.account_id where t.decision_id = $1 \
         order by t.turn limit $2";
    Ok(many!(tx, StepRow, STEPS, id, MOST_STEPS)?)
}

/// Takes a comment out of a decision and keeps that; says whether it was there.
pub(super) async fn take_out(tx: &mut Tx, comment: &str, from: &str, hand: Hand<'_>) -> Result<bool> {
    const TAKE: &str = "update comments set decision_id = null where id = $1 and decision_id = $2";
    const KEEP: &str = "insert into decision_moves (comment_id, turn, from_id, account_id, at) \
         values ($1, (select coalesce(max(turn), 0) + 1 from decision_moves where comment_id = $1), $2, $3, $4)";
    if run!(tx, TAKE, comment, from)? != 1 {
        return Ok(false);
    }
    run!(tx, KEEP, comment, from, hand.account, hand.at.0)?;
    Ok(true)
}

/// Makes everything that is approved public at one instant.
pub(super) async fn release(
    tx: &mut Tx,
    consultation: &ConsultationId,
    id: &str,
    (decisions, comments): (i64, i64),
    hand: Hand<'_>,
) -> Result<bool> {
    const STEPS: &str = "insert into decision_steps (decision_id, turn, act, outcome, reason, comments, words, \
         account_id, at) select d.id, (select coalesce(max(t.turn), 0) + 1 from decision_steps t \
         where t.decision_id = d.id), 'released', d.outcome, d.reason, d.comments, '', cast($2 as text), \
         cast($3 as bigint) from decisions d where d.consultation_id = $1 and d.state = 'approved'";
    const RELEASE: &str = "update decisions set state = 'released', released_at = $2, revision = revision + 1 \
         where consultation_id = $1 and state = 'approved'";
    const KEEP: &str = "insert into decision_releases (id, consultation_id, decisions, comments, released_by, \
         released_at) values ($1, $2, $3, $4, $5, $6)";
    let consultation = consultation.as_str();
    run!(tx, STEPS, consultation, hand.account, hand.at.0)?;
    let released = run!(tx, RELEASE, consultation, hand.at.0)?;
    run!(tx, KEEP, id, consultation, decisions, comments, hand.account, hand.at.0)?;
    Ok(i64::try_from(released).is_ok_and(|released| released == decisions))
}

/// A release: decisions, comments, who, when.
pub(super) type ReleaseRow = (i64, i64, String, i64);

/// The releases, the newest first.
pub(super) async fn releases(
    tx: &mut Tx,
    consultation: &ConsultationId,
    most: i64,
) -> Result<Vec<ReleaseRow>> {
    const RELEASES: &str = "select r.decisions, r.comments, coalesce(a.name, ''), r.released_at \
         from decision_releases r left join accounts a on a.id = r.released_by where r.consultation_id = $1 \
         order by r.id desc limit $2";
    Ok(many!(tx, ReleaseRow, RELEASES, consultation.as_str(), most)?)
}

/// How many decisions that are not public answer something that stands, `most` at most.
pub(super) async fn unreleased(tx: &mut Tx, consultation: &ConsultationId, most: i64) -> Result<i64> {
    const UNRELEASED: &str = "select count(*) from (select 1 as one from decisions d where d.consultation_id = $1 \
         and d.state in ('drafted', 'approved') and exists (select 1 from comments c where c.decision_id = d.id \
         and c.state not in ('draft', 'withdrawn')) limit $2) as few";
    Ok(scalar!(tx, i64, UNRELEASED, consultation.as_str(), most)?.unwrap_or_default())
}

/// What was handed in and waits for its sender to press a button, and what staff are just entering by hand.
pub(super) async fn on_the_way(
    tx: &mut Tx,
    consultation: &ConsultationId,
    now: Instant,
) -> Result<(i64, i64)> {
    const HELD: &str = "select count(*) from submissions where consultation_id = $1 and register_year is null \
         and state = 'draft' and held_until > $2";
    const BY_HAND: &str = "select count(*) from submissions where consultation_id = $1 and register_year is null \
         and state = 'draft' and entered_by is not null";
    let held = scalar!(tx, i64, HELD, consultation.as_str(), now.0)?.unwrap_or_default();
    let by_hand = scalar!(tx, i64, BY_HAND, consultation.as_str())?.unwrap_or_default();
    Ok((held, by_hand))
}
