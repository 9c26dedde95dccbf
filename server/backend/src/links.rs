//! Links that are mailed and work once: whoever follows one has read the mail. The secret of a link is made from its id
//! under the operator's key whenever a mail leaves; only its hash is stored (OWASP ASVS 5.0, 6.5.1, 6.6.3).

use model::ids::LinkId;
use model::moment::Instant;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;
use crate::{Backend, chance, hash};

/// What a link may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To prove the address of a citizen.
    Citizen,
    /// To prove the address of a new account.
    Account,
    /// To set a new password.
    Password,
    /// To join an organisation.
    Invitation,
    /// To send a submission that was handed in.
    Held,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Account => "account",
            Self::Password => "password",
            Self::Invitation => "invitation",
            Self::Held => "held",
        }
    }
}

/// What a link is about.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Found {
    /// The link itself.
    #[sqlx(try_from = "String")]
    pub(crate) id: LinkId,
    /// The id of what it is about, or an address.
    pub(crate) subject: String,
    /// What its use needs to know.
    pub(crate) data: String,
    /// Until when it works.
    pub(crate) expires_at: i64,
}

/// Makes a link that lasts so many seconds.
pub(crate) async fn make(
    backend: &Backend,
    tx: &mut Tx,
    purpose: Purpose,
    subject: &str,
    data: &str,
    seconds: i64,
) -> Result<LinkId> {
    const INSERT: &str = "insert into links (id, secret_hash, purpose, subject, data, created_at, expires_at) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    let (id, now): (LinkId, Instant) = (backend.id(), backend.now());
    let secret = hash(&secret(backend, &id)?);
    run!(
        tx,
        INSERT,
        id.as_str(),
        secret,
        purpose.as_str(),
        subject,
        data,
        now.0,
        now.plus_seconds(seconds).0
    )?;
    Ok(id)
}

/// The secret that a mail carries.
pub(crate) fn secret(backend: &Backend, id: &LinkId) -> Result<String> {
    chance::derived(&backend.0.secret, &format!("link:{id}"))
}

/// What an unused link is about; `None` for one that was used, has expired, or never was.
pub(crate) async fn find(tx: &mut Tx, purpose: Purpose, secret: &str, now: Instant) -> Result<Option<Found>> {
    const FIND: &str = "select id, subject, data, expires_at from links \
        where secret_hash = $1 and purpose = $2 and used_at is null and expires_at > $3";
    Ok(one!(tx, Found, FIND, hash(secret), purpose.as_str(), now.0)?)
}

/// Uses a link up. Of two requests that use it at once one gets `None`.
pub(crate) async fn take(tx: &mut Tx, purpose: Purpose, secret: &str, now: Instant) -> Result<Option<Found>> {
    const TAKE: &str = "update links set used_at = $3 \
        where secret_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning id, subject, data, expires_at";
    Ok(one!(tx, Found, TAKE, hash(secret), purpose.as_str(), now.0)?)
}

/// Makes every open link about a subject worthless.
pub(crate) async fn void(tx: &mut Tx, purpose: Purpose, subject: &str, now: Instant) -> Result<()> {
    const VOID: &str = "update links set expires_at = $3 where purpose = $1 and subject = $2 and used_at is null and expires_at > $3";
    run!(tx, VOID, purpose.as_str(), subject, now.0)?;
    Ok(())
}

/// An unused link, for whoever made it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Open {
    /// The link itself.
    #[sqlx(try_from = "String")]
    pub(crate) id: LinkId,
    /// What its use needs to know.
    pub(crate) data: String,
    /// When it was made.
    pub(crate) created_at: i64,
    /// Until when it works.
    pub(crate) expires_at: i64,
}

/// The links about a subject that still work, the oldest first.
pub(crate) async fn open(
    tx: &mut Tx,
    purpose: Purpose,
    subject: &str,
    now: Instant,
    most: i64,
) -> Result<Vec<Open>> {
    const OPEN: &str = "select id, data, created_at, expires_at from links \
        where purpose = $1 and subject = $2 and used_at is null and expires_at > $3 order by id limit $4";
    Ok(many!(tx, Open, OPEN, purpose.as_str(), subject, now.0, most)?)
}

/// Makes one link about a subject worthless; `None` when there is no such link that still works.
pub(crate) async fn void_one(
    tx: &mut Tx,
    purpose: Purpose,
    subject: &str,
    id: &LinkId,
    now: Instant,
) -> Result<Option<Found>> {
    const VOID_ONE: &str = "update links set expires_at = $4 \
        where purpose = $1 and subject = $2 and id = $3 and used_at is null and expires_at > $4 \
        returning id, subject, data, expires_at";
    Ok(one!(tx, Found, VOID_ONE, purpose.as_str(), subject, id.as_str(), now.0)?)
}

/// How many links about a subject were made since.
pub(crate) async fn made(tx: &mut Tx, purpose: Purpose, subject: &str, since: Instant) -> Result<i64> {
    const MADE: &str = "select count(*) from links where purpose = $1 and subject = $2 and created_at > $3";
    Ok(scalar!(tx, i64, MADE, purpose.as_str(), subject, since.0)?.unwrap_or_default())
}

/// Forgets the links for a purpose whose time is over, and says how many there were.
pub(crate) async fn purge_expired(tx: &mut Tx, purpose: Purpose, now: Instant) -> Result<u64> {
    const PURGE: &str = "delete from links where purpose = $1 and expires_at <= $2";
    Ok(run!(tx, PURGE, purpose.as_str(), now.0)?)
}

/// Forgets the links for a purpose that work no more, with what was typed to get them, and says how many there were.
pub(crate) async fn purge(tx: &mut Tx, purpose: Purpose, now: Instant) -> Result<u64> {
    const PURGE: &str = "delete from links where purpose = $1 and (expires_at <= $2 or used_at <= $2)";
    Ok(run!(tx, PURGE, purpose.as_str(), now.0)?)
}

/// What the use of a link needs to know.
pub(crate) async fn data(tx: &mut Tx, purpose: Purpose, id: &LinkId) -> Result<Option<String>> {
    const DATA: &str = "select data from links where id = $1 and purpose = $2";
    Ok(scalar!(tx, String, DATA, id.as_str(), purpose.as_str())?)
}
