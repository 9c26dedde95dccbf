//! Releasing: everything that is approved becomes public at one instant, which is stored once. Senders are told after that
//! ([`super::tell`]).

use model::moment::Instant;
use model::outcomes::State;

use super::repo::{self, Hand};
use super::view::{Release, Releasing};
use super::{Outcomes, gate, policy};
use crate::Actor;
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;
use crate::{chance, consultations};

/// Releases that are listed.
const MOST_RELEASES: i64 = 50;

impl Outcomes<'_> {
    /// What a release would make public, what was released before, and what stands before the end of the consultation.
    /// For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn releasing(&self, actor: &Actor, slug: &str) -> Result<Releasing> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read_at_once().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = &opened.found.id;
        let (decisions, comments) = repo::count(&mut tx, id, State::Approved, i64::MAX).await?;
        let release = |(decisions, comments, name, at)| Release {
            decisions,
            comments,
            name,
            at: self.0.civil(Instant(at)),
        };
        let before = repo::releases(&mut tx, id, MOST_RELEASES).await?.into_iter().map(release).collect();
        let stage = opened.found.stage_at(self.0.now());
        Ok(Releasing {
            decisions,
            comments,
            turn: repo::turn(&mut tx, id).await?,
            before,
            gate: gate::look(self.0, &mut tx, &opened, stage).await?,
            card: opened.found.card(self.0),
        })
    }

    /// Makes every approved decision public, if nothing was done at the desk since the preview. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict` `Changed` when the preview is no longer true, `Empty` when
    /// nothing is approved.
    pub async fn release(&self, actor: &Actor, slug: &str, turn: i64) -> Result<()> {
        let staff = policy::may_release(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        if repo::hold(&mut tx, &found).await? != turn + 1 {
            return Err(Conflict::Changed.into());
        }
        let ready = repo::count(&mut tx, &found, State::Approved, i64::MAX).await?;
        if ready.0 == 0 {
            return Err(Conflict::Empty.into());
        }
        let id: String = chance::id(self.0.0.chance.as_ref(), hand.at);
        if !repo::release(&mut tx, &found, &id, ready, hand).await? {
            return Err(Conflict::Changed.into());
        }
        self.0.audit(&mut tx, staff, "release_decisions", &format!("consultation:{found}")).await?;
        self.0.commit(tx).await
    }
}
