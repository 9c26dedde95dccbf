//! The queue of what an expert must say, and the way of one comment.

use model::moment::Instant;
use model::placements::State;
use model::redline;

use super::{Candidate, Placements, Queue, Step, Waiting, policy, repo};
use crate::counts::StaffComment;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, A_PAGE, Audience, Opened, Scope, Voice};
use crate::{Actor, Backend};

impl Placements<'_> {
    /// The comments on earlier versions that stand in one way in the newest, a page at a time. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn queue(
        &self,
        actor: &Actor,
        slug: &str,
        state: State,
        cursor: Option<&str>,
    ) -> Result<Queue> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let newest = opened.text.version.as_str();
        let states = repo::states(&mut tx, opened.found.id.as_str(), newest).await?;
        let scope = Scope::InState { state, newest };
        let (rows, voices) =
            reading::page(self.0, &mut tx, &opened, &scope, Audience::Staff, (cursor, A_PAGE)).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await?;
        let items = rows.into_iter().zip(voices.items).map(|(row, voice)| StaffComment::of(row, voice));
        Ok(Queue {
            items: items.collect(),
            state,
            states,
            next: voices.next,
            card: opened.found.card(self.0),
            version: opened.version,
        })
    }

    /// One comment on an earlier version, with where it could stand in the newest. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment, one on the newest version or on the whole act.
    pub async fn waiting(&self, actor: &Actor, slug: &str, comment: &str) -> Result<Waiting> {
        let staff = policy::may_settle(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let scope = Scope::One { comment, newest: &opened.text.version };
        let (mut rows, mut voices) =
            reading::page(self.0, &mut tx, &opened, &scope, Audience::Staff, (None, 1)).await?;
        let (Some(row), Some(voice)) = (rows.pop(), voices.items.pop()) else { return Err(Error::NotFound) };
        let mut ids = repo::targets(&mut tx, comment, &opened.text.version).await?;
        if let Some(place) = &row.place_id
            && !ids.contains(place)
        {
            ids.insert(0, place.clone());
        }
        let steps = steps(self.0, &mut tx, comment).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await?;
        Ok(Waiting {
            candidates: ids.iter().filter_map(|id| candidate(&opened, id, &voice)).collect(),
            steps,
            comment: StaffComment::of(row, voice),
            card: opened.found.card(self.0),
            version: opened.version,
        })
    }
}

fn candidate(opened: &Opened, id: &str, voice: &Voice) -> Option<Candidate> {
    let provision = opened.text.by_id(id)?;
    let old = voice.standing.as_ref().map(|standing| standing.old.as_str()).unwrap_or_default();
    Some(Candidate {
        eid: provision.eid.clone(),
        label: provision.label.clone(),
        runs: redline::compare(old, &opened.text.present(provision)),
    })
}

/// What was said of a comment in each version.
pub(crate) async fn steps(backend: &Backend, tx: &mut Tx, comment: &str) -> Result<Vec<Step>> {
    let mut steps = Vec::new();
    for row in repo::steps(tx, comment).await? {
        let text = backend.text(tx, &row.version_id).await?;
        let place = row.provision_id.as_deref().and_then(|id| text.by_id(id));
        steps.push(Step {
            version: text.number,
            state: row.state,
            label: place.map(|place| place.label.clone()).unwrap_or_default(),
            reason: row.settled_by.is_some().then_some(row.reason),
            at: backend.civil(Instant(row.at)),
        });
    }
    Ok(steps)
}
