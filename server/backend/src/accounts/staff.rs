//! Accounts of staff, as admins look after them: who works here, with which roles, and who may log in.

use model::accounts::{AssignmentForm, Role, StaffForm, State};
use model::ids::{AccountId, ConsultationId};
use model::mails::Mail;
use model::moment::{Civil, Instant};
use model::{Invalid, Language, Problem};

use super::staff_repo::{self, Row};
use super::{Accounts, factor_repo, folded, repo, taken};
use crate::actor::{Actor, Staff};
use crate::consultations;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::links::{self, Purpose};
use crate::{logins, outbox};

/// How long a new colleague has to choose a password, in seconds.
const WELCOME_LASTS: i64 = 7 * 86_400;

/// A member of staff, as admins see them.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// The account.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Where the account stands.
    pub state: State,
    /// They have set up a second factor.
    pub has_factor: bool,
    /// What they may do, and where.
    pub roles: Vec<Held>,
    /// When they were last seen.
    pub seen: Option<Civil>,
}

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The assignment's id.
    pub id: String,
    /// The role.
    pub role: Role,
    /// Name in addresses of the only consultation that it holds for.
    pub consultation: Option<String>,
}

fn may_manage(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Admin]).ok_or(Error::Forbidden)
}

impl Accounts<'_> {
    /// Everyone who has a role, by name. For admins.
    ///
    /// # Errors
    /// `Forbidden`.
    pub async fn colleagues(&self, actor: &Actor) -> Result<Vec<Colleague>> {
        may_manage(actor)?;
        let mut tx = self.0.read().await?;
        let rows = staff_repo::all(&mut tx).await?;
        self.colleagues_of(&mut tx, rows).await
    }

    /// One of them. For admins.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound`.
    pub async fn colleague(&self, actor: &Actor, account: &AccountId) -> Result<Colleague> {
        may_manage(actor)?;
        let mut tx = self.0.read().await?;
        let row = staff_repo::one(&mut tx, account).await?.ok_or(Error::NotFound)?;
        self.colleagues_of(&mut tx, vec![row]).await?.pop().ok_or(Error::NotFound)
    }

    async fn colleagues_of(&self, tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Colleague>> {
        let mut colleagues = Vec::with_capacity(rows.len());
        for row in rows {
            colleagues.push(Colleague {
                roles: staff_repo::held(tx, &row.id).await?,
                account: row.id,
                name: row.name,
                email: row.email,
                state: row.state,
                has_factor: row.has_factor,
                seen: row.seen_at.map(|at| self.0.civil(Instant(at))),
            });
        }
        Ok(colleagues)
    }

    /// Makes an account for a colleague, who chooses the password by a mailed link. Somebody who has an account already
    /// (a member of an organisation) gets the role. For admins; a sensitive act.
    ///
    /// # Errors
    /// `Forbidden`; `Conflict` `Unproved`; `Invalid` by field.
    pub async fn welcome(&self, actor: &Actor, form: StaffForm, language: Language) -> Result<AccountId> {
        let staff = may_manage(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let form = form.cleaned();
        let role = form.check()?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let consultation = scope(&mut tx, &form.consultation).await?;
        let account = match repo::by_email(&mut tx, &folded(&form.email)).await? {
            Some(known) => known.id,
            None => {
                let id: AccountId = self.0.id();
                staff_repo::insert(&mut tx, &id, &form, &folded(&form.email), language, now)
                    .await
                    .map_err(taken)?;
                let link =
                    links::make(self.0, &mut tx, Purpose::Password, id.as_str(), "", WELCOME_LASTS).await?;
                outbox::write(self.0, &mut tx, &form.email, language, &Mail::Welcome { link }).await?;
                id
            }
        };
        self.give(&mut tx, staff, &account, role, consultation).await?;
        self.0.commit(tx).await?;
        Ok(account)
    }

    /// Gives a role. Logs the person out everywhere, so that what they may do begins with a new session. For admins; a
    /// sensitive act.
    ///
    /// # Errors
    /// `Forbidden`; `Conflict` `Unproved`; `NotFound`; `Invalid` by field, `Taken` on `role` for one they hold.
    pub async fn assign(&self, actor: &Actor, account: &AccountId, form: &AssignmentForm) -> Result<()> {
        let staff = may_manage(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let role = form.check()?;
        let mut tx = self.0.write().await?;
        repo::name(&mut tx, account).await?.ok_or(Error::NotFound)?;
        let consultation = scope(&mut tx, form.consultation.trim()).await?;
        self.give(&mut tx, staff, account, role, consultation).await?;
        self.0.commit(tx).await
    }

    async fn give(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        account: &AccountId,
        role: Role,
        consultation: Option<ConsultationId>,
    ) -> Result<()> {
        let held = logins::assignments(tx, account).await?;
        if held.iter().any(|held| held.role == role && held.consultation == consultation) {
            return Err(Invalid::one("role", Problem::Taken).into());
        }
        let id: String = self.0.id();
        repo::assign(tx, &id, account, role, consultation.as_ref(), self.0.now()).await?;
        logins::end_all(tx, account, None).await?;
        let place = consultation.as_ref().map_or("*", ConsultationId::as_str);
        self.0.audit(tx, staff, "assign", &format!("account:{account}:{role}:{place}")).await
    }

    /// Takes a role away and logs the person out everywhere. For admins; a sensitive act.
    ///
    /// # Errors
    /// `Forbidden`; `Conflict` `Unproved`, or `Last` for the last active admin; `NotFound`.
    pub async fn unassign(&self, actor: &Actor, account: &AccountId, assignment: &str) -> Result<()> {
        let staff = may_manage(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let mut tx = self.0.write().await?;
        let held = staff_repo::held(&mut tx, account).await?;
        let held = held.into_iter().find(|held| held.id == assignment).ok_or(Error::NotFound)?;
        staff_repo::unassign(&mut tx, assignment).await?;
        self.keep_an_admin(&mut tx).await?;
        logins::end_all(&mut tx, account, None).await?;
        let place = held.consultation.as_deref().unwrap_or("*");
        let object = format!("account:{account}:{}:{place}", held.role);
        self.0.audit(&mut tx, staff, "unassign", &object).await?;
        self.0.commit(tx).await
    }

    /// Lets nobody log in to an account any more, or lets them again. For admins; a sensitive act.
    ///
    /// # Errors
    /// `Forbidden`; `Conflict` `Unproved`, or `Last` for the last active admin; `NotFound`.
    pub async fn suspend(&self, actor: &Actor, account: &AccountId, suspended: bool) -> Result<()> {
        let staff = may_manage(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let (state, verb) =
            if suspended { (State::Suspended, "suspend") } else { (State::Active, "restore") };
        let mut tx = self.0.write().await?;
        if !staff_repo::set_state(&mut tx, account, state).await? {
            return Err(Error::NotFound);
        }
        self.keep_an_admin(&mut tx).await?;
        logins::end_all(&mut tx, account, None).await?;
        self.0.audit(&mut tx, staff, verb, &format!("account:{account}")).await?;
        self.0.commit(tx).await
    }

    /// Forgets the second factor of somebody who has lost it, so that they set up another at their next login. For
    /// admins; a sensitive act.
    ///
    /// # Errors
    /// `Forbidden`; `Conflict` `Unproved`; `NotFound`.
    pub async fn clear_factor(&self, actor: &Actor, account: &AccountId) -> Result<()> {
        let staff = may_manage(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let mut tx = self.0.write().await?;
        repo::name(&mut tx, account).await?.ok_or(Error::NotFound)?;
        factor_repo::clear(&mut tx, account).await?;
        logins::end_all(&mut tx, account, None).await?;
        self.0.audit(&mut tx, staff, "clear_factor", &format!("account:{account}")).await?;
        self.0.commit(tx).await
    }

    /// The same at the command line, by address.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn clear_factor_of(&self, email: &str) -> Result<()> {
        let mut tx = self.0.write().await?;
        let account = repo::by_email(&mut tx, &folded(email)).await?.ok_or(Error::NotFound)?.id;
        factor_repo::clear(&mut tx, &account).await?;
        logins::end_all(&mut tx, &account, None).await?;
        let by = crate::audit::By::operator();
        self.0.audit(&mut tx, by, "clear_factor", &format!("account:{account}")).await?;
        self.0.commit(tx).await
    }

    /// Refuses what would leave the house without anybody who can manage it.
    async fn keep_an_admin(&self, tx: &mut Tx) -> Result<()> {
        if staff_repo::has_admin(tx).await? { Ok(()) } else { Err(Conflict::Last.into()) }
    }
}

/// The consultation that a role is to hold for; none for all.
async fn scope(tx: &mut Tx, slug: &str) -> Result<Option<ConsultationId>> {
    if slug.is_empty() {
        return Ok(None);
    }
    let id = consultations::repo::id_by_slug(tx, slug).await?;
    id.map(Some).ok_or_else(|| Invalid::one("consultation", Problem::Unknown).into())
}
