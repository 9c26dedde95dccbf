//! Reading: the newest published version of a text, and what people said about it. Everything here is public.

mod answered;
mod endorsed;
mod equal;
#[cfg(test)]
pub(crate) mod fixture;
mod hidden;
mod led;
mod scope;
mod spoken;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

use model::provisions::{UNPLACED, WHOLE_ACT, eid_of};

use crate::Backend;
use crate::consultations::{self, Version};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::tallies;
use crate::texts::{CountsById, Node, Provision, Text};

pub(crate) use answered::{answers, approved};
pub(crate) use led::led;
pub(crate) use scope::{AMONG, Audience, Scope};
pub(crate) use spoken::{Spoken, find, page, standing};
pub use view::{
    ActPage, Answer, ArticlePage, Endorser, Led, Membership, Standing, TextPage, Tombstone, Voice, Voices,
};

/// Comments on one page of the site.
pub(crate) const A_PAGE: i64 = 20;
/// Comments in one answer of the programming interface, at most.
pub const MOST_VOICES: i64 = 100;

/// The use cases of reading; see [`Backend::reading`].
#[derive(Clone, Copy)]
pub struct Reading<'a>(&'a Backend);

impl Backend {
    /// What can be read.
    #[must_use]
    pub fn reading(&self) -> Reading<'_> {
        Reading(self)
    }
}

/// A consultation with its newest published text.
pub(crate) struct Opened {
    pub(crate) found: consultations::repo::Found,
    pub(crate) version: Version,
    pub(crate) text: Arc<Text>,
}

impl Opened {
    /// # Errors
    /// `NotFound` for an unknown slug and for a consultation without a published text.
    pub(crate) async fn by_slug(backend: &Backend, tx: &mut Tx, slug: &str) -> Result<Self> {
        let found = consultations::repo::by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
        let version = found.version(backend).ok_or(Error::NotFound)?;
        let id = found.version_id.as_deref().ok_or(Error::NotFound)?;
        let text = backend.text(tx, id).await?;
        Ok(Self { found, version, text })
    }

    pub(crate) async fn counts(&self, tx: &mut Tx) -> Result<CountsById> {
        tallies::repo::all(tx, self.found.id.as_str()).await
    }

    /// The comments that a provision's name asks for: empty or `act` means the act as a whole, `unplaced` what has no
    /// place in the newest text.
    ///
    /// # Errors
    /// `NotFound` for an unknown name.
    pub(crate) fn scope(&self, provision: Option<&str>) -> Result<(Scope<'_>, Option<&Provision>)> {
        match provision.map(eid_of) {
            None => Ok((Scope::All, None)),
            Some(WHOLE_ACT) => Ok((Scope::Act, None)),
            Some(UNPLACED) => Ok((Scope::Unplaced, None)),
            Some(eid) => {
                let provision = self.text.by_eid(eid).ok_or(Error::NotFound)?;
                Ok((Scope::of(&self.text, provision), Some(provision)))
            }
        }
    }
}

impl Reading<'_> {
    /// The whole text with its counts.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published.
    pub async fn text(&self, slug: &str) -> Result<TextPage> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        Ok(TextPage {
            outline: opened.text.outline(&counts),
            provisions: opened.text.tree(&counts),
            card: opened.found.card(self.0),
            version: opened.version,
        })
    }

    /// One article or annex by its address, with a page of what was said on it, the newest first. A cursor is the
    /// `next` of the page before.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or address.
    pub async fn article(&self, slug: &str, address: &str, cursor: Option<&str>) -> Result<ArticlePage> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        let pages: Vec<&Provision> = opened.text.pages().collect();
        let at = pages.iter().position(|page| page.address == address).ok_or(Error::NotFound)?;
        let beside =
            |at: Option<usize>| at.and_then(|at| pages.get(at)).map(|page| page.outline_item(&counts));
        let scope = Scope::of(&opened.text, pages[at]);
        let (_, voices) =
            page(self.0, &mut tx, &opened, &scope, Audience::Everyone, (cursor, A_PAGE)).await?;
        Ok(ArticlePage {
            outline: opened.text.outline(&counts),
            node: opened.text.node(pages[at], &counts),
            previous: beside(at.checked_sub(1)),
            next: beside(Some(at + 1)),
            voices,
            card: opened.found.card(self.0),
            version: opened.version,
        })
    }

    /// What was said on the act as a whole, a page at a time; or what was said on provisions that have no place in the
    /// newest text.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published.
    pub async fn act(&self, slug: &str, unplaced: bool, cursor: Option<&str>) -> Result<ActPage> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        let scope = if unplaced { Scope::Unplaced } else { Scope::Act };
        let (_, voices) =
            page(self.0, &mut tx, &opened, &scope, Audience::Everyone, (cursor, A_PAGE)).await?;
        let of = |row: &str| counts.get(row).copied().unwrap_or_default();
        Ok(ActPage {
            counts: of(if unplaced { UNPLACED } else { tallies::ACT }),
            unplaced: of(UNPLACED).comments,
            voices,
            card: opened.found.card(self.0),
            version: opened.version,
        })
    }

    /// The tree of provisions.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published.
    pub async fn tree(&self, slug: &str) -> Result<(Version, Vec<Node>)> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        Ok((opened.version, opened.text.tree(&counts)))
    }

    /// Published comments, the newest first: on a provision and what stands below it, on the act as a whole (an empty
    /// name), or all. `limit` is held between 1 and [`MOST_VOICES`].
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or provision, or where no text is published.
    pub async fn voices(
        &self,
        slug: &str,
        provision: Option<&str>,
        cursor: Option<&str>,
        limit: i64,
    ) -> Result<Voices> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let (scope, _) = opened.scope(provision)?;
        let limit = limit.clamp(1, MOST_VOICES);
        Ok(page(self.0, &mut tx, &opened, &scope, Audience::Everyone, (cursor, limit)).await?.1)
    }
}
