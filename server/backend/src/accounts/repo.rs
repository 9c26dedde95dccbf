//! The SQL of accounts.

use model::accounts::{Form, Role};
use model::ids::AccountId;
use model::moment::Instant;

use crate::Staff;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// What a login is checked against.
#[derive(sqlx::FromRow)]
pub(super) struct Account {
    #[sqlx(try_from = "String")]
    pub(super) id: AccountId,
    pub(super) password_hash: String,
}

#[derive(sqlx::FromRow)]
struct RoleRow {
    #[sqlx(try_from = "String")]
    role: Role,
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

pub(super) async fn insert_role(tx: &mut Tx, id: &AccountId, role: Role) -> Result<()> {
    const INSERT_ROLE: &str = "insert into account_roles (account_id, role) values ($1, $2)";
    run!(tx, INSERT_ROLE, id.as_str(), role.as_str())?;
    Ok(())
}

pub(super) async fn by_email(tx: &mut Tx, folded: &str) -> Result<Option<Account>> {
    const BY_EMAIL: &str = "select id, password_hash from accounts where email_folded = $1";
    Ok(one!(tx, Account, BY_EMAIL, folded)?)
}

pub(super) async fn staff(tx: &mut Tx, id: &AccountId) -> Result<Option<Staff>> {
    const NAME: &str = "select name from accounts where id = $1";
    const ROLES: &str = "select role from account_roles where account_id = $1 order by role limit $2";
    let Some(name) = scalar!(tx, String, NAME, id.as_str())? else { return Ok(None) };
    let most = i64::try_from(Role::ALL.len()).unwrap_or(i64::MAX);
    let roles = many!(tx, RoleRow, ROLES, id.as_str(), most)?.into_iter().map(|row| row.role).collect();
    Ok(Some(Staff { account: id.clone(), name, roles }))
}

/// Puts a new hash of the same password in the place of the one that was checked, unless somebody changed it since.
pub(super) async fn renew_hash(tx: &mut Tx, id: &AccountId, old: &str, new: &str) -> Result<()> {
    const RENEW: &str = "update accounts set password_hash = $3 where id = $1 and password_hash = $2";
    run!(tx, RENEW, id.as_str(), old, new)?;
    Ok(())
}
