//! The SQL of accounts.

use model::Language;
use model::accounts::{Form, Role};
use model::ids::{AccountId, ConsultationId};
use model::moment::Instant;

use crate::db::{Tx, one, run, scalar};
use crate::error::Result;

/// What a login is checked against.
#[derive(sqlx::FromRow)]
pub(super) struct Account {
    #[sqlx(try_from = "String")]
    pub(super) id: AccountId,
    pub(super) password_hash: String,
    pub(super) state: String,
    pub(super) email: String,
    #[sqlx(try_from = "String")]
    pub(super) language: Language,
}

/// Gives the engine's error, so that the caller can name a broken constraint.
pub(super) async fn insert(
    tx: &mut Tx,
    id: &AccountId,
    form: &Form,
    folded: &str,
    hash: &str,
    now: Instant,
) -> std::result::Result<(), sqlx::Error> {
    const INSERT: &str = "insert into accounts (id, name, email, email_folded, password_hash, created_at) \
        values ($1, $2, $3, $4, $5, $6)";
    run!(tx, INSERT, id.as_str(), &form.name, &form.email, folded, hash, now.0)?;
    Ok(())
}

/// Gives a role, everywhere or on one consultation.
pub(super) async fn assign(
    tx: &mut Tx,
    id: &str,
    account: &AccountId,
    role: Role,
    consultation: Option<&ConsultationId>,
    now: Instant,
) -> Result<()> {
    const ASSIGN: &str = "insert into assignments (id, account_id, role, consultation_id, created_at) \
        values ($1, $2, $3, $4, $5)";
    run!(tx, ASSIGN, id, account.as_str(), role.as_str(), consultation.map(ConsultationId::as_str), now.0)?;
    Ok(())
}

pub(super) async fn by_email(tx: &mut Tx, folded: &str) -> Result<Option<Account>> {
    const BY_EMAIL: &str =
        "select id, password_hash, state, email, language from accounts where email_folded = $1";
    Ok(one!(tx, Account, BY_EMAIL, folded)?)
}

pub(super) async fn name(tx: &mut Tx, id: &AccountId) -> Result<Option<String>> {
    const NAME: &str = "select name from accounts where id = $1";
    Ok(scalar!(tx, String, NAME, id.as_str())?)
}

/// Name and address, where there is such an account.
pub(super) async fn about(tx: &mut Tx, id: &AccountId) -> Result<Vec<String>> {
    const ABOUT: &str = "select name, email from accounts where id = $1";
    let found = one!(tx, (String, String), ABOUT, id.as_str())?;
    Ok(found.into_iter().flat_map(|(name, email)| [name, email]).collect())
}

/// Puts a new hash of the same password in the place of the one that was checked, unless somebody changed it since.
pub(super) async fn renew_hash(tx: &mut Tx, id: &AccountId, old: &str, new: &str) -> Result<()> {
    const RENEW: &str = "update accounts set password_hash = $3 where id = $1 and password_hash = $2";
    run!(tx, RENEW, id.as_str(), old, new)?;
    Ok(())
}

pub(super) async fn password(tx: &mut Tx, id: &AccountId) -> Result<Option<String>> {
    const PASSWORD: &str = "select password_hash from accounts where id = $1";
    Ok(scalar!(tx, String, PASSWORD, id.as_str())?)
}

/// Sets a password, and takes an account that waited for its address to be proved into use. False for one that is
/// suspended or gone.
pub(super) async fn set_password(tx: &mut Tx, id: &AccountId, hash: &str, now: Instant) -> Result<bool> {
    const SET: &str = "update accounts set password_hash = $2, password_changed_at = $3, state = 'active' \
        where id = $1 and state <> 'suspended'";
    Ok(run!(tx, SET, id.as_str(), hash, now.0)? == 1)
}
