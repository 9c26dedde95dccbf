//! An organisation as one of its members meets it.

use model::ids::OrganisationId;
use model::organisations::State;

use crate::actor::{Actor, Factor, Person};
use crate::db::{Tx, one};
use crate::error::{Error, Result};

/// An organisation, and what the member who looks may do in it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Face {
    /// The organisation.
    #[sqlx(try_from = "String")]
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What staff found when they looked at it.
    #[sqlx(try_from = "String")]
    pub state: State,
    /// Looks after members and profile.
    pub manager: bool,
    /// May send in its name.
    pub signatory: bool,
}

impl Face {
    /// The organisation, for a member. What is stored now decides, not what was known when the request came: whoever
    /// was removed meanwhile is no member.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in, with the second factor where there is one; `NotFound` for whoever does not belong to it.
    pub(crate) async fn of<'a>(
        tx: &mut Tx,
        actor: &'a Actor,
        organisation: &OrganisationId,
    ) -> Result<(&'a Person, Self)> {
        const MEMBER: &str = "select o.id, o.name, o.state, m.manager, m.signatory from memberships m \
            join organisations o on o.id = m.organisation_id where m.organisation_id = $1 and m.account_id = $2";
        let person = actor.person.as_ref().ok_or(Error::Forbidden)?;
        // Whoever still owes a second factor is nobody's member yet, whatever is stored.
        if person.factor == Factor::Missing {
            return Err(Error::Forbidden);
        }
        let found = one!(tx, Self, MEMBER, organisation.as_str(), person.account.as_str())?;
        Ok((person, found.ok_or(Error::NotFound)?))
    }

    /// That the member may act in the organisation's name.
    ///
    /// # Errors
    /// `Forbidden` for everyone but signatories.
    pub(crate) const fn signs(&self) -> Result<()> {
        if self.signatory { Ok(()) } else { Err(Error::Forbidden) }
    }
}
