//! The SQL of the outbox.

use std::iter::{repeat_n, repeat_with};

use model::Language;
use model::ids::SubmissionId;
use model::mails::{Shelf, State, Way};
use model::moment::Instant;

use super::letter::Stored;
use crate::db::{Rows, Tx, many, one, run, scalar};
use crate::error::{Error, Result};

/// Mails to be stored: to whom, and what.
pub(super) fn rows<'a>(
    mails: &[(&'a str, String)],
    language: Language,
    now: Instant,
    id: impl Fn() -> String,
) -> Rows<'a> {
    let many = mails.len();
    Rows::of("outbox")
        .text("id", repeat_with(id).take(many))
        .text("recipient", mails.iter().map(|(recipient, _)| *recipient))
        .text("language", repeat_n(language.as_str(), many))
        .text("mail", mails.iter().map(|(_, mail)| mail.clone()))
        .number("created_at", repeat_n(now.0, many))
        .text("state", repeat_n(State::Waiting.as_str(), many))
        .number("due_at", repeat_n(now.0, many))
        .number("tries", repeat_n(0, many))
        .text("trouble", repeat_n("", many))
}

/// Mails whose time with a process has passed are in doubt.
pub(super) async fn doubt(tx: &mut Tx, now: Instant) -> Result<()> {
    const DOUBT: &str =
        "update outbox set state = 'doubtful', lease_at = null where state = 'sending' and lease_at <= $1";
    run!(tx, DOUBT, now.0)?;
    Ok(())
}

/// Takes what is due. On PostgreSQL a row that another process is just taking is passed over; SQLite has one writer.
pub(super) async fn claim(tx: &mut Tx, now: Instant, lease: Instant, most: i64) -> Result<Vec<Stored>> {
    const SQLITE: &str = "update outbox set state = 'sending', lease_at = $2, tries = tries + 1 where id in \
        (select id from outbox where state = 'waiting' and due_at <= $1 order by due_at, id limit $3) \
        returning id, recipient, language, mail";
    const POSTGRES: &str = "with due as materialized (select id from outbox where state = 'waiting' and due_at <= $1 \
        order by due_at, id limit $3 for update skip locked) \
        update outbox set state = 'sending', lease_at = $2, tries = tries + 1 from due where outbox.id = due.id \
        returning outbox.id, outbox.recipient, outbox.language, outbox.mail";
    let claim = if matches!(tx, Tx::Postgres(..)) { POSTGRES } else { SQLITE };
    Ok(many!(tx, Stored, claim, now.0, lease.0, most)?)
}

pub(super) async fn tries(tx: &mut Tx, id: &str) -> Result<Option<i64>> {
    Ok(scalar!(tx, i64, "select tries from outbox where id = $1", id)?)
}

pub(super) async fn sent(tx: &mut Tx, id: &str, way: Way, now: Instant) -> Result<()> {
    const SENT: &str = "update outbox set state = 'sent', sent_at = $2, way = $3, lease_at = null, trouble = '' \
        where id = $1 and state in ('sending', 'doubtful')";
    run!(tx, SENT, id, now.0, way.as_str())?;
    Ok(())
}

pub(super) async fn wait(tx: &mut Tx, id: &str, due: Instant, trouble: &str) -> Result<()> {
    const WAIT: &str = "update outbox set state = 'waiting', due_at = $2, lease_at = null, trouble = $3 \
        where id = $1 and state = 'sending'";
    run!(tx, WAIT, id, due.0, trouble)?;
    Ok(())
}

pub(super) async fn give_up(tx: &mut Tx, id: &str, trouble: &str) -> Result<()> {
    const GIVE_UP: &str = "update outbox set state = 'given_up', lease_at = null, trouble = $2 \
        where id = $1 and state = 'sending'";
    run!(tx, GIVE_UP, id, trouble)?;
    Ok(())
}

pub(super) async fn doubt_one(tx: &mut Tx, id: &str, trouble: &str) -> Result<()> {
    const DOUBT: &str = "update outbox set state = 'doubtful', lease_at = null, trouble = $2 \
        where id = $1 and state = 'sending'";
    run!(tx, DOUBT, id, trouble)?;
    Ok(())
}

/// Puts a mail back as if it had never been taken.
pub(super) async fn untake(tx: &mut Tx, id: &str) -> Result<()> {
    const UNTAKE: &str = "update outbox set state = 'waiting', lease_at = null, tries = tries - 1 \
        where id = $1 and state = 'sending'";
    run!(tx, UNTAKE, id)?;
    Ok(())
}

/// A mail with everything that is stored of it.
#[derive(sqlx::FromRow)]
pub(super) struct OnShelf {
    pub(super) id: String,
    pub(super) recipient: String,
    #[sqlx(try_from = "String")]
    pub(super) language: Language,
    pub(super) mail: String,
    pub(super) created_at: i64,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) due_at: i64,
    pub(super) tries: i64,
    pub(super) sent_at: Option<i64>,
    pub(super) trouble: String,
    pub(super) way: String,
}

impl OnShelf {
    /// What a letter is made of.
    pub(super) fn stored(&self) -> Stored {
        Stored {
            id: self.id.clone(),
            recipient: self.recipient.clone(),
            language: self.language,
            mail: self.mail.clone(),
        }
    }
}

macro_rules! on_shelf {
    ($rest:literal) => {
        concat!(
            "select id, recipient, language, mail, created_at, state, due_at, tries, sent_at, trouble, way from outbox ",
            $rest
        )
    };
}

/// What stands on a shelf: its states, and whether a try must have failed.
const fn on(shelf: Shelf) -> (&'static str, &'static str, i64) {
    match shelf {
        Shelf::Doubtful => ("doubtful", "doubtful", 0),
        Shelf::Trouble => ("waiting", "given_up", 1),
        Shelf::Waiting => ("waiting", "sending", 0),
        Shelf::Sent => ("sent", "sent", 0),
    }
}

/// The newest mails of a shelf, older than the cursor.
pub(super) async fn shelf(
    tx: &mut Tx,
    shelf: Shelf,
    cursor: Option<&str>,
    most: usize,
) -> Result<Vec<OnShelf>> {
    const SHELF: &str = on_shelf!(
        "where state in ($1, $2) and ($3 = 0 or state = 'given_up' or trouble <> '') \
         and (cast($4 as text) is null or id < $4) order by id desc limit $5"
    );
    let (one, other, failed) = on(shelf);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Ok(many!(tx, OnShelf, SHELF, one, other, failed, cursor, most)?)
}

pub(super) async fn count(tx: &mut Tx, shelf: Shelf) -> Result<i64> {
    const COUNT: &str = "select count(*) from outbox where state in ($1, $2) \
        and ($3 = 0 or state = 'given_up' or trouble <> '')";
    let (one, other, failed) = on(shelf);
    Ok(scalar!(tx, i64, COUNT, one, other, failed)?.unwrap_or_default())
}

pub(super) async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<OnShelf>> {
    Ok(one!(tx, OnShelf, on_shelf!("where id = $1"), id)?)
}

/// Moves a mail from one state to another; false when it is no longer in the first.
pub(super) async fn decide(tx: &mut Tx, id: &str, from: State, to: State, now: Instant) -> Result<bool> {
    const DECIDE: &str =
        "update outbox set state = $3, due_at = $4, tries = 0, trouble = '' where id = $1 and state = $2";
    Ok(run!(tx, DECIDE, id, from.as_str(), to.as_str(), now.0)? == 1)
}

/// The address of a submission's sender, if there is one, and the language in which they are written to.
pub(super) async fn sender(tx: &mut Tx, submission: &SubmissionId) -> Result<Option<(String, Language)>> {
    const SENDER: &str = "select s.sender_email, coalesce(d.language, s.language, 'ro') from submissions s \
         left join digests d on d.email_folded = s.sender_email_folded \
         where s.id = $1 and s.sender_email <> '' and s.erased_at is null";
    let found = one!(tx, (String, String), SENDER, submission.as_str())?;
    found.map(|(email, code)| Ok((email, code.parse().map_err(Error::internal)?))).transpose()
}
