//! The SQL of memberships.

use model::Language;
use model::ids::{AccountId, OrganisationId};
use model::limits;
use model::organisations::Roles;

use crate::db::{Tx, many, run, scalar};
use crate::error::Result;

/// A member as stored, with the account.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(in crate::organisations) struct Row {
    #[sqlx(try_from = "String")]
    pub(in crate::organisations) account_id: AccountId,
    pub(in crate::organisations) name: String,
    pub(in crate::organisations) email: String,
    #[sqlx(try_from = "String")]
    pub(in crate::organisations) language: Language,
    pub(in crate::organisations) manager: bool,
    pub(in crate::organisations) signatory: bool,
    pub(in crate::organisations) created_at: i64,
}

impl Row {
    pub(in crate::organisations) const fn roles(&self) -> Roles {
        Roles { manager: self.manager, signatory: self.signatory }
    }
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select m.account_id, a.name, a.email, a.language, m.manager, m.signatory, m.created_at \
             from memberships m join accounts a on a.id = m.account_id where m.organisation_id = $1 ",
            $rest
        )
    };
}

pub(super) async fn list(tx: &mut Tx, id: &OrganisationId) -> Result<Vec<Row>> {
    const LIST: &str = rows!("order by m.created_at, m.account_id limit $2");
    Ok(many!(tx, Row, LIST, id.as_str(), limits::MEMBERS.cast_signed())?)
}

pub(super) async fn one(tx: &mut Tx, id: &OrganisationId, account: &AccountId) -> Result<Option<Row>> {
    const ONE: &str = rows!("and m.account_id = $2 limit 1");
    Ok(many!(tx, Row, ONE, id.as_str(), account.as_str())?.pop())
}

/// Who looks after the organisation, to be written to.
pub(in crate::organisations) async fn managers(tx: &mut Tx, id: &OrganisationId) -> Result<Vec<Row>> {
    const MANAGERS: &str =
        rows!("and m.manager = $2 and a.state = 'active' order by m.created_at, m.account_id limit $3");
    Ok(many!(tx, Row, MANAGERS, id.as_str(), true, limits::MEMBERS.cast_signed())?)
}

pub(in crate::organisations) async fn count(tx: &mut Tx, id: &OrganisationId) -> Result<i64> {
    const COUNT: &str = "select count(*) from memberships where organisation_id = $1";
    Ok(scalar!(tx, i64, COUNT, id.as_str())?.unwrap_or_default())
}

/// How many others look after the organisation. Whoever is suspended cannot.
pub(super) async fn other_managers(tx: &mut Tx, id: &OrganisationId, but: &AccountId) -> Result<i64> {
    const OTHERS: &str = "select count(*) from memberships m join accounts a on a.id = m.account_id \
        where m.organisation_id = $1 and m.manager = $2 and m.account_id <> $3 and a.state = 'active'";
    Ok(scalar!(tx, i64, OTHERS, id.as_str(), true, but.as_str())?.unwrap_or_default())
}

pub(super) async fn set(tx: &mut Tx, id: &OrganisationId, account: &AccountId, roles: Roles) -> Result<()> {
    const SET: &str =
        "update memberships set manager = $3, signatory = $4 where organisation_id = $1 and account_id = $2";
    run!(tx, SET, id.as_str(), account.as_str(), roles.manager, roles.signatory)?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, id: &OrganisationId, account: &AccountId) -> Result<()> {
    const DELETE: &str = "delete from memberships where organisation_id = $1 and account_id = $2";
    run!(tx, DELETE, id.as_str(), account.as_str())?;
    Ok(())
}

pub(in crate::organisations) async fn is_member(
    tx: &mut Tx,
    id: &OrganisationId,
    account: &AccountId,
) -> Result<bool> {
    Ok(one(tx, id, account).await?.is_some())
}

/// Whether a member has this address, in lower case.
pub(in crate::organisations) async fn has_address(
    tx: &mut Tx,
    id: &OrganisationId,
    email: &str,
) -> Result<bool> {
    const BY_ADDRESS: &str = rows!("and a.email_folded = $2 limit 1");
    Ok(!many!(tx, Row, BY_ADDRESS, id.as_str(), email)?.is_empty())
}
