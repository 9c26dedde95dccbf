//! Consultations: one draft act put before the public for one comment period.

mod card;
mod edit;
mod policy;
pub(crate) mod repo;
mod settle;
#[cfg(test)]
mod tests;

use model::accounts::Role;
use serde::Serialize;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::policies::{self, Policy};
use crate::tallies;
use crate::texts::OutlineItem;
use crate::{Actor, Backend};

pub use card::{Card, Contact, Version};
pub(crate) use policy::staff_of;
pub(crate) use settle::{InForce, settle_one};

/// The home page.
#[derive(Clone, Debug)]
pub struct Home {
    /// Taking comments; what closes first stands first.
    pub open: Vec<Card>,
    /// Not yet open; what opens first stands first.
    pub coming: Vec<Card>,
    /// Closed; the newest first.
    pub closed: Vec<Card>,
    /// Every policy.
    pub policies: Vec<Policy>,
}

impl Home {
    /// Whether there is no consultation at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.open.is_empty() && self.coming.is_empty() && self.closed.is_empty()
    }
}

/// A consultation's own page.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The consultation.
    pub card: Card,
    /// Who answers questions.
    pub contact: Contact,
    /// The newest published version of the text.
    pub version: Option<Version>,
    /// Headings, articles and annexes of that version.
    pub outline: Vec<OutlineItem>,
}

/// A consultation in the list of staff.
#[derive(Clone, Debug, Serialize)]
pub struct StaffCard {
    /// The consultation.
    pub card: Card,
    /// An unpublished version is in work.
    pub draft: bool,
    /// A version is published.
    pub published: bool,
    /// The reader may change it.
    pub edits: bool,
}

/// The use cases of consultations; see [`Backend::consultations`].
#[derive(Clone, Copy)]
pub struct Consultations<'a>(&'a Backend);

impl Backend {
    /// What can be done with consultations.
    #[must_use]
    pub fn consultations(&self) -> Consultations<'_> {
        Consultations(self)
    }
}

impl Consultations<'_> {
    /// The home page. Public.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn home(&self) -> Result<Home> {
        use model::consultations::Stage;
        let mut tx = self.0.read().await?;
        let mut cards: Vec<Card> =
            repo::all(&mut tx).await?.into_iter().map(|row| row.card(self.0)).collect();
        let policies = policies::repo::list(&mut tx).await?;
        let mut take = |wanted: &dyn Fn(Stage) -> bool| -> Vec<Card> {
            cards.extract_if(.., |card| wanted(card.stage)).collect()
        };
        let mut open = take(&|stage| stage == Stage::Open);
        let mut coming = take(&|stage| stage == Stage::Preparing);
        let mut closed = take(&|_| true);
        open.sort_by_key(|card| card.closes.instant);
        coming.sort_by_key(|card| card.opens.instant);
        closed.sort_by_key(|card| std::cmp::Reverse(card.closes.instant));
        Ok(Home { open, coming, closed, policies })
    }

    /// One consultation. Public, also before it opens.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug.
    pub async fn show(&self, slug: &str) -> Result<Shown> {
        let mut tx = self.0.read().await?;
        let found = repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let outline = match &found.version_id {
            Some(version) => outline(self.0, &mut tx, found.id.as_str(), version).await?,
            None => Vec::new(),
        };
        Ok(Shown {
            card: found.card(self.0),
            contact: found.contact(),
            version: found.version(self.0),
            outline,
        })
    }

    /// Every consultation that the member of staff has a role on, the newest first.
    ///
    /// # Errors
    /// `Forbidden`.
    pub async fn all(&self, actor: &Actor) -> Result<Vec<StaffCard>> {
        let staff = policy::may_list(actor)?;
        let mut tx = self.0.read().await?;
        let drafts = repo::with_draft(&mut tx).await?;
        let rows = repo::all(&mut tx).await?;
        Ok(rows
            .iter()
            .rev()
            .filter(|row| staff.holds_on(Role::ALL, &row.id))
            .map(|row| StaffCard {
                card: row.card(self.0),
                draft: drafts.contains(&row.id),
                published: row.version_id.is_some(),
                edits: staff.holds_on(&[Role::Editor], &row.id),
            })
            .collect())
    }

    /// Whether somebody holds one of these roles on a consultation: for showing what they may do. The use cases decide
    /// again.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug; `Unavailable`.
    pub async fn holds(&self, actor: &Actor, roles: &[Role], slug: &str) -> Result<bool> {
        match staff_of(self.0, actor, roles, slug).await {
            Ok(_) => Ok(true),
            Err(Error::Forbidden) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// The table of contents of a published version.
///
/// # Errors
/// `NotFound` for an unknown version.
async fn outline(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &str,
    version: &str,
) -> Result<Vec<OutlineItem>> {
    let text = backend.text(tx, version).await?;
    Ok(text.outline(&tallies::repo::all(tx, consultation).await?))
}
