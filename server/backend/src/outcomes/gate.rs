//! The gate: a consultation is answered only when every recommendation is. What is looked at and the step itself are one
//! transaction, which nobody who takes comments can overtake; afterwards nothing can be entered any more.

use model::consultations::Stage;

use super::desk::{self, MOST};
use super::repo;
use super::view::{Bounded, Closing, Gate};
use super::{Outcomes, policy};
use crate::consultations::{self, settle_one};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::Opened;
use crate::{Actor, Backend};

impl Outcomes<'_> {
    /// Moves a consultation to `answered`, or says what is missing. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn answer(&self, actor: &Actor, slug: &str) -> Result<Closing> {
        let staff = policy::may_release(self.0, actor, slug).await?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        consultations::repo::hold_comments(&mut tx, &found).await?;
        repo::hold(&mut tx, &found).await?;
        let stage = settle_one(&mut tx, &found, now).await?.stage;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let gate = look(self.0, &mut tx, &opened, stage).await?;
        if !gate.is_open() {
            return Ok(Closing::Missing(Box::new(gate)));
        }
        if !consultations::repo::answered(&mut tx, &found, now).await? {
            return Err(Error::internal("a consultation in analysis could not be answered"));
        }
        self.0.audit(&mut tx, staff, "answer_consultation", &format!("consultation:{found}")).await?;
        self.0.commit(tx).await?;
        Ok(Closing::Done)
    }
}

/// What stands before the end of a consultation in this stage.
pub(super) async fn look(backend: &Backend, tx: &mut Tx, opened: &Opened, stage: Stage) -> Result<Gate> {
    let id = &opened.found.id;
    let (held, by_hand) = repo::on_the_way(tx, id, backend.now()).await?;
    let mut articles = desk::articles(tx, opened).await?;
    articles.retain(|article| !article.left.is_none());
    Ok(Gate {
        not_closed: matches!(stage, Stage::Preparing | Stage::Open),
        answered: matches!(stage, Stage::Answered | Stage::Archived),
        undecided: desk::decided(tx, id).await?.undecided,
        articles,
        unreleased: Bounded::of(repo::unreleased(tx, id, MOST + 1).await?, MOST),
        held,
        by_hand,
    })
}
