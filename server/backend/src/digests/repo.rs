//! The SQL of news by mail.

use model::Language;
use model::citizens::folded;
use model::ids::{DigestId, SubmissionId};
use model::moment::Instant;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result};

/// Whether somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The address is not proved.
    Asked,
    /// They are.
    On,
    /// They are not.
    Off,
}

impl State {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

impl TryFrom<String> for State {
    type Error = String;

    fn try_from(text: String) -> std::result::Result<Self, String> {
        match text.as_str() {
            "asked" => Ok(Self::Asked),
            "on" => Ok(Self::On),
            "off" => Ok(Self::Off),
            _ => Err(text),
        }
    }
}

/// Somebody who is told, or was asked back.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Digest {
    #[sqlx(try_from = "String")]
    pub(super) id: DigestId,
    pub(super) email: String,
    #[sqlx(try_from = "String")]
    pub(super) language: Language,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) since_at: i64,
    pub(super) asked_at: Option<i64>,
}

macro_rules! digest {
    ($rest:literal) => {
        concat!("select id, email, language, state, since_at, asked_at from digests ", $rest)
    };
}

pub(super) async fn by_email(tx: &mut Tx, folded: &str) -> Result<Option<Digest>> {
    Ok(one!(tx, Digest, digest!("where email_folded = $1"), folded)?)
}

pub(super) async fn by_secret(tx: &mut Tx, secret_hash: &str) -> Result<Option<Digest>> {
    Ok(one!(tx, Digest, digest!("where secret_hash = $1"), secret_hash)?)
}

/// Makes the row of an address, or gives the one that there is; it writes in the language that was asked for last.
pub(super) async fn keep(
    tx: &mut Tx,
    id: &DigestId,
    secret_hash: &str,
    email: &str,
    language: Language,
    now: Instant,
) -> Result<DigestId> {
    const KEEP: &str = "insert into digests (id, secret_hash, email, email_folded, language, state, since_at) \
         values ($1, $2, $3, $4, $5, 'asked', $6) on conflict (email_folded) do update set language = excluded.language \
         returning id";
    let kept =
        scalar!(tx, String, KEEP, id.as_str(), secret_hash, email, folded(email), language.as_str(), now.0)?;
    kept.map(DigestId::from).ok_or_else(|| Error::internal("a row was neither made nor found"))
}

/// Keeps when the mail that asks back was written.
pub(super) async fn asked(tx: &mut Tx, id: &DigestId, now: Instant) -> Result<()> {
    const ASKED: &str = "update digests set state = 'asked', asked_at = $2 where id = $1";
    run!(tx, ASKED, id.as_str(), now.0)?;
    Ok(())
}

/// Turns it on or off; `false` when it is so already.
pub(super) async fn turn(tx: &mut Tx, id: &DigestId, state: State, now: Instant) -> Result<bool> {
    const TURN: &str =
        "update digests set state = $2, since_at = $3, asked_at = null where id = $1 and state <> $2";
    Ok(run!(tx, TURN, id.as_str(), state.as_str(), now.0)? > 0)
}

/// Those who are told, were told nothing since an instant, and have something to be told, after an id.
pub(super) async fn due(tx: &mut Tx, before: Instant, after: &str, most: i64) -> Result<Vec<String>> {
    const DUE: &str = "select d.id from digests d where d.state = 'on' and d.id > $2 \
         and (d.mailed_at is null or d.mailed_at <= $1) and exists (select 1 from submissions s \
         left join digest_marks m on m.digest_id = d.id and m.submission_id = s.id \
         where s.state = 'sent' and s.turns > coalesce(m.told, 0) and s.id in ( \
         select o.id from submissions o where o.sender_email_folded = d.email_folded and o.organisation_id is null \
         union select t.id from accounts a join memberships b on b.account_id = a.id \
         join submissions t on t.organisation_id = b.organisation_id \
         where a.email_folded = d.email_folded and (b.manager = $3 or b.signatory = $3))) order by d.id limit $4";
    let rows = many!(tx, (String,), DUE, before.0, after, true, most)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Takes one of them, unless another process has told them meanwhile.
pub(super) async fn take(tx: &mut Tx, id: &str, before: Instant) -> Result<Option<Digest>> {
    const TAKE: &str = "update digests set state = 'on' where id = $1 and state = 'on' \
         and (mailed_at is null or mailed_at <= $2) returning id, email, language, state, since_at, asked_at";
    Ok(one!(tx, Digest, TAKE, id, before.0)?)
}

/// A submission with something that somebody was not told.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Pending {
    #[sqlx(try_from = "String")]
    pub(super) submission: SubmissionId,
    /// The last turn that there is.
    pub(super) turns: i64,
    /// The last turn that was told.
    pub(super) told: i64,
    /// When the last thing happened.
    pub(super) last_at: i64,
    /// Its sender has this address, and so is told answers by mails of their own.
    pub(super) own: bool,
    /// Something else happened than answers.
    pub(super) others: bool,
}

/// What somebody is to be told of, so many submissions at most.
pub(super) async fn pending(tx: &mut Tx, id: &DigestId, most: i64) -> Result<Vec<Pending>> {
    const PENDING: &str = "select s.id as submission, s.turns, coalesce(m.told, 0) as told, coalesce((select max(e.at) \
         from comment_events e where e.submission_id = s.id), 0) as last_at, coalesce(s.sender_email_folded, '') = d.email_folded as own, \
         exists (select 1 from comment_events e where e.submission_id = s.id and e.turn > coalesce(m.told, 0) \
         and e.kind <> 'answered') as others from digests d \
         join submissions s on s.id in ( \
         select o.id from submissions o where o.sender_email_folded = d.email_folded and o.organisation_id is null \
         union select t.id from accounts a join memberships b on b.account_id = a.id \
         join submissions t on t.organisation_id = b.organisation_id \
         where a.email_folded = d.email_folded and (b.manager = $2 or b.signatory = $2)) \
         left join digest_marks m on m.digest_id = d.id and m.submission_id = s.id \
         where d.id = $1 and s.state = 'sent' and s.turns > coalesce(m.told, 0) order by s.register_year, s.register_number limit $3";
    Ok(many!(tx, Pending, PENDING, id.as_str(), true, most)?)
}

/// Keeps up to which turn somebody was told of a submission.
pub(super) async fn mark(tx: &mut Tx, id: &DigestId, submission: &SubmissionId, told: i64) -> Result<()> {
    const MARK: &str = "insert into digest_marks (digest_id, submission_id, told) values ($1, $2, $3) \
         on conflict (digest_id, submission_id) do update set told = excluded.told";
    run!(tx, MARK, id.as_str(), submission.as_str(), told)?;
    Ok(())
}

/// Keeps when news were mailed.
pub(super) async fn mailed(tx: &mut Tx, id: &DigestId, now: Instant) -> Result<()> {
    run!(tx, "update digests set mailed_at = $2 where id = $1", id.as_str(), now.0)?;
    Ok(())
}

/// Whether a submission was not erased.
pub(super) async fn stands(tx: &mut Tx, submission: &SubmissionId) -> Result<bool> {
    const STANDS: &str = "select count(*) from submissions where id = $1 and erased_at is null";
    Ok(scalar!(tx, i64, STANDS, submission.as_str())?.unwrap_or_default() > 0)
}

/// Forgets an address (in lower case).
pub(crate) async fn forget(tx: &mut Tx, email: &str) -> Result<()> {
    run!(tx, "delete from digests where email_folded = $1", email)?;
    Ok(())
}
