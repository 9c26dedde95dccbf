//! The SQL of logins.

use model::accounts::Role;
use model::ids::{AccountId, ConsultationId, LoginId, OrganisationId};
use model::moment::Instant;

use super::{Lasting, Visit};
use crate::actor::{Assignment, Membership};
use crate::db::{Tx, many, one, run};
use crate::error::Result;
use crate::hash;

/// Roles and organisations of one account that are looked at: far more than anybody has.
const MOST: i64 = 1_000;

/// A login with its account.
#[derive(sqlx::FromRow)]
pub(super) struct Stored {
    #[sqlx(try_from = "String")]
    pub(super) account_id: AccountId,
    pub(super) created_at: i64,
    pub(super) seen_at: i64,
    pub(super) proved_at: i64,
    pub(super) factor_at: Option<i64>,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) state: String,
    pub(super) has_factor: bool,
}

impl Stored {
    /// When the login ends if nothing is asked for after `seen`.
    pub(super) fn ends(&self, lasting: Lasting, seen: Instant) -> Instant {
        seen.plus_seconds(lasting.idle).min(Instant(self.created_at).plus_seconds(lasting.most))
    }
}

#[derive(sqlx::FromRow)]
struct AssignmentRow {
    #[sqlx(try_from = "String")]
    role: Role,
    consultation_id: Option<String>,
}

#[derive(sqlx::FromRow)]
struct MembershipRow {
    #[sqlx(try_from = "String")]
    organisation_id: OrganisationId,
    manager: bool,
    signatory: bool,
}

pub(super) async fn insert(
    tx: &mut Tx,
    id: &str,
    account: &AccountId,
    now: Instant,
    visit: &Visit,
) -> Result<()> {
    const INSERT: &str = "insert into logins (id_hash, account_id, created_at, seen_at, proved_at, origin, device) \
        values ($1, $2, $3, $3, $3, $4, $5)";
    run!(tx, INSERT, id, account.as_str(), now.0, &visit.from, &visit.device)?;
    Ok(())
}

pub(super) async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Stored>> {
    const BY_ID: &str = "select l.account_id, l.created_at, l.seen_at, l.proved_at, l.factor_at, a.name, a.email, \
        a.state, a.totp_sealed is not null as has_factor \
        from logins l join accounts a on a.id = l.account_id where l.id_hash = $1";
    Ok(one!(tx, Stored, BY_ID, id)?)
}

/// A login in its person's list.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id_hash: String,
    pub(super) created_at: i64,
    pub(super) seen_at: i64,
    pub(super) origin: String,
    pub(super) device: String,
}

/// The logins of an account, the newest first.
pub(super) async fn of(tx: &mut Tx, account: &AccountId) -> Result<Vec<Row>> {
    const OF: &str = "select id_hash, created_at, seen_at, origin, device from logins where account_id = $1 \
        order by created_at desc, id_hash limit $2";
    Ok(many!(tx, Row, OF, account.as_str(), MOST)?)
}

pub(super) async fn note(tx: &mut Tx, id: &str, now: Instant) -> Result<()> {
    const NOTE: &str = "update logins set seen_at = $2 where id_hash = $1 and seen_at < $2";
    run!(tx, NOTE, id, now.0)?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, id: &str) -> Result<()> {
    const DELETE: &str = "delete from logins where id_hash = $1";
    run!(tx, DELETE, id)?;
    Ok(())
}

pub(super) async fn prove(tx: &mut Tx, id: &str, now: Instant, factor: bool) -> Result<()> {
    const PROVE: &str = "update logins set proved_at = $2, factor_at = coalesce(cast($3 as bigint), factor_at) \
        where id_hash = $1";
    run!(tx, PROVE, id, now.0, factor.then_some(now.0))?;
    Ok(())
}

/// Ends every login of an account, or all but one.
pub(crate) async fn end_all(tx: &mut Tx, account: &AccountId, but: Option<&LoginId>) -> Result<()> {
    const END_ALL: &str = "delete from logins where account_id = $1 \
        and (cast($2 as text) is null or id_hash <> $2)";
    run!(tx, END_ALL, account.as_str(), but.map(|login| hash(login.as_str())))?;
    Ok(())
}

/// Forgets logins not seen, or begun, since.
pub(super) async fn purge(tx: &mut Tx, seen: Instant, created: Instant) -> Result<u64> {
    const PURGE: &str = "delete from logins where seen_at <= $1 or created_at <= $2";
    Ok(run!(tx, PURGE, seen.0, created.0)?)
}

/// The roles of an account, in their order.
pub(crate) async fn assignments(tx: &mut Tx, account: &AccountId) -> Result<Vec<Assignment>> {
    const ASSIGNMENTS: &str =
        "select role, consultation_id from assignments where account_id = $1 order by role, id limit $2";
    let rows = many!(tx, AssignmentRow, ASSIGNMENTS, account.as_str(), MOST)?;
    let assignment = |row: AssignmentRow| Assignment {
        role: row.role,
        consultation: row.consultation_id.map(ConsultationId::from),
    };
    Ok(rows.into_iter().map(assignment).collect())
}

/// The organisations that an account belongs to, the oldest membership first.
pub(super) async fn memberships(tx: &mut Tx, account: &AccountId) -> Result<Vec<Membership>> {
    const MEMBERSHIPS: &str = "select organisation_id, manager, signatory from memberships where account_id = $1 \
        order by created_at, organisation_id limit $2";
    let rows = many!(tx, MembershipRow, MEMBERSHIPS, account.as_str(), MOST)?;
    let membership = |row: MembershipRow| Membership {
        organisation: row.organisation_id,
        manager: row.manager,
        signatory: row.signatory,
    };
    Ok(rows.into_iter().map(membership).collect())
}
