//! The SQL of acts, claims and the queue.

use model::accounts::Role;
use model::comments::State;
use model::ids::{AccountId, ConsultationId};
use model::moderation::{Act, CLAIM_MS, Cause, Rule};
use model::moment::Instant;

use crate::claims::{Claims, claims};
use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// Acts on one comment; more than there ever are.
const MOST_ACTS: i64 = 1_000;

/// A comment that was sent, as far as moderating asks.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Subject {
    pub(super) id: String,
    pub(super) submission_id: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) revision: i64,
    pub(super) body: String,
    pub(super) proposed_wording: String,
    pub(super) reasons: String,
    pub(super) fingerprint: String,
    pub(super) erased_at: Option<i64>,
    /// How many acts there are.
    pub(super) turns: i64,
    /// Why it waits; empty when it does not.
    pub(super) cause: String,
}

impl Subject {
    /// Grows with every act and with every correction.
    pub(super) const fn seen(&self) -> i64 {
        self.turns + self.revision
    }
}

/// A sent comment of a consultation.
pub(super) async fn subject(
    tx: &mut Tx,
    consultation: &ConsultationId,
    comment: &str,
) -> Result<Option<Subject>> {
    const SUBJECT: &str = "select c.id, c.submission_id, c.state, c.revision, c.body, c.proposed_wording, c.reasons, \
         c.fingerprint, s.erased_at, \
         (select count(*) from moderation_acts m where m.comment_id = c.id) as turns, \
         coalesce(q.cause, '') as cause from comments c \
         join submissions s on s.id = c.submission_id left join moderation_queue q on q.comment_id = c.id \
         where c.id = $1 and c.consultation_id = $2 and s.state = 'sent'";
    Ok(one!(tx, Subject, SUBJECT, comment, consultation.as_str())?)
}

/// Changes the state of a comment, if it is the one that it was.
pub(super) async fn change(tx: &mut Tx, comment: &str, from: State, to: State) -> Result<bool> {
    const CHANGE: &str = "update comments set state = $3 where id = $1 and state = $2";
    Ok(run!(tx, CHANGE, comment, from.as_str(), to.as_str())? == 1)
}

/// An act as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct ActRow {
    pub(super) id: String,
    pub(super) comment_id: String,
    #[sqlx(try_from = "String")]
    pub(super) kind: Act,
    pub(super) rule: String,
    pub(super) reason: String,
    #[sqlx(try_from = "String")]
    pub(super) state_before: State,
    #[sqlx(try_from = "String")]
    pub(super) state_after: State,
    #[sqlx(try_from = "String")]
    pub(super) role: Role,
    pub(super) account_id: String,
    pub(super) about_id: Option<String>,
    pub(super) at: i64,
    /// What its sender said to it.
    pub(super) reply: Option<String>,
    pub(super) replied_at: Option<i64>,
    /// Name of who did it, for colleagues.
    pub(super) name: Option<String>,
}

impl ActRow {
    pub(super) fn rule(&self) -> Option<Rule> {
        self.rule.parse().ok()
    }
}

macro_rules! acts {
    ($rest:literal) => {
        concat!(
            "select m.id, m.comment_id, m.kind, m.rule, m.reason, m.state_before, m.state_after, m.role, \
             m.account_id, m.about_id, m.at, r.body as reply, r.at as replied_at, a.name from moderation_acts m \
             left join moderation_replies r on r.act_id = m.id left join accounts a on a.id = m.account_id ",
            $rest
        )
    };
}

/// Every act on a comment, the oldest first.
pub(super) async fn acts(tx: &mut Tx, comment: &str) -> Result<Vec<ActRow>> {
    Ok(many!(tx, ActRow, acts!("where m.comment_id = $1 order by m.turn limit $2"), comment, MOST_ACTS)?)
}

/// The last act that was not undone.
pub(super) fn standing(acts: &[ActRow]) -> Option<&ActRow> {
    let undone = |act: &ActRow| {
        acts.iter().any(|undo| undo.kind == Act::Undo && undo.about_id.as_deref() == Some(act.id.as_str()))
    };
    acts.iter().rev().find(|act| act.kind != Act::Undo && !undone(act))
}

/// The last act that its sender may appeal against: one that was neither undone nor decided about.
pub(super) fn appealable(acts: &[ActRow]) -> Option<&ActRow> {
    let settled = |act: &ActRow| acts.iter().any(|other| other.about_id.as_deref() == Some(act.id.as_str()));
    acts.iter().rev().find(|act| act.kind.appealable() && !settled(act))
}

/// Acts that were done at once, each on one comment.
pub(super) async fn of_bulk(tx: &mut Tx, consultation: &ConsultationId, bulk: &str) -> Result<Vec<ActRow>> {
    const OF: &str = acts!("where m.bulk_id = $1 and m.consultation_id = $2 order by m.comment_id limit $3");
    Ok(many!(tx, ActRow, OF, bulk, consultation.as_str(), MOST_ACTS)?)
}

/// One act of a consultation.
pub(super) async fn act(tx: &mut Tx, consultation: &ConsultationId, id: &str) -> Result<Option<ActRow>> {
    Ok(one!(tx, ActRow, acts!("where m.id = $1 and m.consultation_id = $2"), id, consultation.as_str())?)
}

/// An act to be written.
pub(super) struct New<'a> {
    pub(super) id: &'a str,
    pub(super) consultation: &'a ConsultationId,
    pub(super) comment: &'a str,
    pub(super) turn: i64,
    pub(super) kind: Act,
    pub(super) rule: Option<Rule>,
    pub(super) reason: &'a str,
    pub(super) states: (State, State),
    pub(super) role: Role,
    pub(super) account: &'a AccountId,
    pub(super) about: Option<&'a str>,
    pub(super) bulk: Option<&'a str>,
    pub(super) at: Instant,
}

/// Writes an act and counts it.
pub(super) async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<()> {
    const INSERT: &str = "insert into moderation_acts (id, consultation_id, comment_id, turn, kind, rule, reason, \
         state_before, state_after, role, account_id, about_id, bulk_id, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    const COUNT: &str = "insert into moderation_totals (consultation_id, kind, rule, acts) values ($1, $2, $3, 1) \
         on conflict (consultation_id, kind, rule) do update set acts = moderation_totals.acts + 1";
    let (consultation, kind) = (new.consultation.as_str(), new.kind.as_str());
    let rule = new.rule.map_or("", Rule::as_str);
    let (before, after) = (new.states.0.as_str(), new.states.1.as_str());
    let (role, account) = (new.role.as_str(), new.account.as_str());
    let New { id, comment, turn, reason, about, bulk, at, .. } = new;
    run!(
        tx,
        INSERT,
        *id,
        consultation,
        *comment,
        *turn,
        kind,
        rule,
        *reason,
        before,
        after,
        role,
        account,
        *about,
        *bulk,
        at.0
    )?;
    run!(tx, COUNT, consultation, kind, rule)?;
    Ok(())
}

/// Puts a comment into the queue; a more pressing cause takes the place of a less pressing one, and none the other way.
/// It keeps its place in the line.
pub(super) async fn queue(
    tx: &mut Tx,
    consultation: &str,
    comment: &str,
    cause: Cause,
    barred: Option<&str>,
    now: Instant,
) -> Result<()> {
    const QUEUE: &str = "insert into moderation_queue (comment_id, consultation_id, cause, since_at, barred) \
         values ($1, $2, $3, $5, $4) on conflict (comment_id) do update set cause = excluded.cause, barred = excluded.barred";
    let present = scalar!(tx, String, "select cause from moderation_queue where comment_id = $1", comment)?;
    let present = present.and_then(|code| code.parse::<Cause>().ok());
    if present.is_none_or(|present| cause < present) {
        run!(tx, QUEUE, comment, consultation, cause.as_str(), barred, now.0)?;
    }
    Ok(())
}

/// Takes a comment out of the queue.
pub(super) async fn settle(tx: &mut Tx, comment: &str) -> Result<()> {
    run!(tx, "delete from moderation_queue where comment_id = $1", comment)?;
    Ok(())
}

/// Whose an opened comment is.
pub(super) const CLAIMS: Claims = claims!("moderation_claims");

/// Makes a comment somebody's, whosever it is.
pub(super) async fn take(tx: &mut Tx, comment: &str, account: &AccountId, now: Instant) -> Result<()> {
    const TAKE: &str = "insert into moderation_claims (comment_id, account_id, until_at) values ($1, $2, $3) \
         on conflict (comment_id) do update set account_id = excluded.account_id, until_at = excluded.until_at";
    run!(tx, TAKE, comment, account.as_str(), now.0 + CLAIM_MS)?;
    Ok(())
}

/// Keeps a claim that nobody has taken over, also one that has run out; says whether there is one.
pub(super) async fn holds(tx: &mut Tx, comment: &str, account: &AccountId, now: Instant) -> Result<bool> {
    const HOLDS: &str =
        "update moderation_claims set until_at = $3 where comment_id = $1 and account_id = $2";
    Ok(run!(tx, HOLDS, comment, account.as_str(), now.0 + CLAIM_MS)? == 1)
}

/// Why a comment in this state waits, from the reports on it and what was found in it.
pub(super) async fn cause_of(tx: &mut Tx, comment: &str, state: State) -> Result<Option<Cause>> {
    const FACTS: &str = "select (select count(*) from comment_reports r where r.comment_id = $1), \
         (select count(*) from comment_flags f where f.comment_id = $1)";
    let (reports, flags) = one!(tx, (i64, i64), FACTS, comment)?.unwrap_or_default();
    Ok(super::write::cause(state, reports, flags > 0))
}
