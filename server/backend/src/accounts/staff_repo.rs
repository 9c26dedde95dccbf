//! The SQL of looking after accounts of staff.

use model::Language;
use model::accounts::{Role, StaffForm, State};
use model::ids::AccountId;
use model::moment::Instant;

use super::staff::Held;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// Colleagues, and roles of one of them, that are looked at.
const MOST: i64 = 1_000;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    #[sqlx(try_from = "String")]
    pub(super) id: AccountId,
    pub(super) name: String,
    pub(super) email: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) has_factor: bool,
    pub(super) seen_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct HeldRow {
    id: String,
    #[sqlx(try_from = "String")]
    role: Role,
    slug: Option<String>,
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select a.id, a.name, a.email, a.state, a.totp_sealed is not null as has_factor, \
             (select max(l.seen_at) from logins l where l.account_id = a.id) as seen_at from accounts a ",
            $rest
        )
    };
}

/// Everyone with a role, by name.
pub(super) async fn all(tx: &mut Tx) -> Result<Vec<Row>> {
    const ALL: &str = rows!(
        "where exists (select 1 from assignments s where s.account_id = a.id) order by a.name, a.id limit $1"
    );
    Ok(many!(tx, Row, ALL, MOST)?)
}

/// An account, with or without a role.
pub(super) async fn one(tx: &mut Tx, id: &AccountId) -> Result<Option<Row>> {
    const ONE: &str = rows!("where a.id = $1");
    Ok(one!(tx, Row, ONE, id.as_str())?)
}

/// The roles of an account.
pub(super) async fn held(tx: &mut Tx, id: &AccountId) -> Result<Vec<Held>> {
    const HELD: &str = "select s.id, s.role, c.slug from assignments s \
        left join consultations c on c.id = s.consultation_id where s.account_id = $1 order by s.role, c.slug limit $2";
    let rows = many!(tx, HeldRow, HELD, id.as_str(), MOST)?;
    Ok(rows.into_iter().map(|row| Held { id: row.id, role: row.role, consultation: row.slug }).collect())
}

/// Stores an account that nobody can log in to before a password is set by a link. Gives the engine's error, so that
/// the caller can name a broken constraint.
pub(super) async fn insert(
    tx: &mut Tx,
    id: &AccountId,
    form: &StaffForm,
    folded: &str,
    language: Language,
    now: Instant,
) -> std::result::Result<(), sqlx::Error> {
    const INSERT: &str = "insert into accounts \
        (id, name, email, email_folded, password_hash, created_at, state, language) \
        values ($1, $2, $3, $4, '', $5, 'unconfirmed', $6)";
    run!(tx, INSERT, id.as_str(), &form.name, &form.email, folded, now.0, language.as_str())?;
    Ok(())
}

pub(super) async fn unassign(tx: &mut Tx, assignment: &str) -> Result<()> {
    const UNASSIGN: &str = "delete from assignments where id = $1";
    run!(tx, UNASSIGN, assignment)?;
    Ok(())
}

pub(super) async fn set_state(tx: &mut Tx, id: &AccountId, state: State) -> Result<bool> {
    const SET: &str = "update accounts set state = $2 where id = $1";
    Ok(run!(tx, SET, id.as_str(), state.as_str())? == 1)
}

/// Whether somebody can log in who is admin of everything.
pub(crate) async fn has_admin(tx: &mut Tx) -> Result<bool> {
    const ADMINS: &str = "select count(*) from assignments s join accounts a on a.id = s.account_id \
        where s.role = 'admin' and s.consultation_id is null and a.state = 'active'";
    Ok(scalar!(tx, i64, ADMINS)?.unwrap_or_default() > 0)
}
