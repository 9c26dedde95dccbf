//! What staff do: look at who signed up, verify, refuse.

use model::ids::OrganisationId;
use model::mails::Mail;
use model::organisations::{Refusal, State};

use super::repo::Stored;
use super::{Organisation, Organisations, Shown, members, policy, profile, repo};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Actor, hash, outbox};

/// Organisations on one page of the list.
const PAGE: i64 = 50;
/// Namesakes that are shown: enough to see that a name is no longer one organisation's.
const NAMESAKES: i64 = 10;

/// Which organisations are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// In this state; in every one when absent.
    pub state: Option<State>,
    /// With these words in the name, whatever their case and marks.
    pub words: Option<String>,
    /// From the one after this cursor on.
    pub cursor: Option<String>,
}

/// A page of the list, the newest first.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The organisations.
    pub items: Vec<Organisation>,
    /// How many wait to be looked at.
    pub waiting: i64,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// What staff look at before they decide.
#[derive(Clone, Debug)]
pub struct Review {
    /// The organisation.
    pub organisation: Organisation,
    /// How many members it has.
    pub members: i64,
    /// Others that bear the same name.
    pub namesakes: Vec<Shown>,
    /// What was seen: a decision about something else is refused.
    pub seen: String,
}

impl Organisations<'_> {
    /// The list for staff.
    ///
    /// # Errors
    /// `Forbidden`.
    pub async fn list(&self, actor: &Actor, asked: Asked) -> Result<Listed> {
        policy::may_verify(actor)?;
        let mut tx = self.0.read().await?;
        let words = asked.words.as_deref().map(str::trim).filter(|words| !words.is_empty());
        let mut found = repo::list(&mut tx, asked.state, words, asked.cursor.as_deref(), PAGE + 1).await?;
        let more = i64::try_from(found.len()).is_ok_and(|found| found > PAGE);
        let next = if more { found.pop().and(found.last()).map(|last| last.id.to_string()) } else { None };
        let waiting = repo::count(&mut tx, State::Unverified).await?;
        let items = found.into_iter().map(|stored| profile::of(self.0, stored)).collect();
        Ok(Listed { items, waiting, next })
    }

    /// One organisation, to be judged, with its contacts: that somebody looked is put on record.
    ///
    /// # Errors
    /// `Forbidden`, `NotFound`.
    pub async fn review(&self, actor: &Actor, id: &OrganisationId) -> Result<Review> {
        let staff = policy::may_verify(actor)?;
        let mut tx = self.0.read().await?;
        let stored = repo::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        let namesakes = repo::namesakes(&mut tx, &stored, NAMESAKES).await?;
        let members = members::count(&mut tx, id).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("organisation:{id}")).await?;
        Ok(Review {
            members,
            namesakes: namesakes.into_iter().map(Shown::from).collect(),
            seen: seen(&stored),
            organisation: profile::of(self.0, stored),
        })
    }

    /// Says that an organisation is what it says, and tells its managers.
    ///
    /// # Errors
    /// `Forbidden`, `NotFound`; `Conflict::OrganisationChanged` when it is not any more what was seen.
    pub async fn verify(&self, actor: &Actor, id: &OrganisationId, seen: &str) -> Result<()> {
        let mail = Mail::OrganisationVerified { organisation: id.clone() };
        self.decide(actor, id, seen, State::Verified, "", &mail).await
    }

    /// Says why an organisation could not be found to be what it says, and tells its managers.
    ///
    /// # Errors
    /// `Forbidden`, `NotFound`; `Invalid` on `reason`; `Conflict::OrganisationChanged`.
    pub async fn refuse(&self, actor: &Actor, id: &OrganisationId, seen: &str, form: &Refusal) -> Result<()> {
        policy::may_verify(actor)?;
        let reason = form.parse()?;
        let mail = Mail::OrganisationRefused { organisation: id.clone() };
        self.decide(actor, id, seen, State::Refused, &reason, &mail).await
    }

    async fn decide(
        &self,
        actor: &Actor,
        id: &OrganisationId,
        was_seen: &str,
        state: State,
        reason: &str,
        mail: &Mail,
    ) -> Result<()> {
        let staff = policy::may_verify(actor)?;
        let mut tx = self.0.write().await?;
        repo::hold(&mut tx, id).await?;
        let stored = repo::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        if seen(&stored) != was_seen {
            return Err(Conflict::OrganisationChanged.into());
        }
        repo::set_state(&mut tx, id, state, reason).await?;
        let verb = if state == State::Verified { "verify" } else { "refuse" };
        self.0.audit(&mut tx, staff, verb, &format!("organisation:{id}")).await?;
        self.tell_managers(&mut tx, id, mail).await?;
        self.0.commit(tx).await
    }

    async fn tell_managers(&self, tx: &mut Tx, id: &OrganisationId, mail: &Mail) -> Result<()> {
        for manager in members::managers(tx, id).await? {
            outbox::write(self.0, tx, &manager.email, manager.language, mail).await?;
        }
        Ok(())
    }
}

/// What a decision is about: state and profile, in a few digits.
fn seen(stored: &Stored) -> String {
    let profile = stored.profile();
    let said = [
        stored.state.as_str(),
        &profile.name,
        profile.kind.as_str(),
        profile.fiscal_code.as_ref().map_or("", |code| code.as_str()),
        &profile.county,
        &profile.site,
    ];
    hash(&said.join("\n")).chars().take(16).collect()
}
