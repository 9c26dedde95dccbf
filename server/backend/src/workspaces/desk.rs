//! The desk as members see it.

use std::collections::HashMap;

use insight::fold;
use model::ids::{ConsultationId, OrganisationId};
use model::moment::Instant;
use model::submissions::registered;
use model::tracking::track;

use super::repo::{self, DraftRow, Row};
use super::view::{Desk, Filter, InWork, Mine, SentComment};
use super::{A_PAGE, Workspaces};
use crate::consultations::{self, Card, repo::Found};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::organisations::Face;
use crate::policies::Both;
use crate::reading::{self, standing};
use crate::shared_drafts::Proposal;
use crate::texts::Place;
use crate::{Actor, Backend, follows, submissions};
use model::consultations::Stage;

/// Sorts after every id of ours.
const AFTER_ALL: &str = "g";
/// Comments looked at at once when words are looked for.
const BATCH: i64 = 200;

impl Workspaces<'_> {
    /// The organisations that whoever is logged in belongs to, by name.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in.
    pub async fn mine(&self, actor: &Actor) -> Result<Vec<Mine>> {
        let person = actor.person.as_ref().ok_or(Error::Forbidden)?;
        repo::mine(&mut self.0.read().await?, &person.account).await
    }

    /// The desk. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member.
    pub async fn desk(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        filter: &Filter,
        cursor: Option<&str>,
    ) -> Result<Desk> {
        let mut tx = self.0.read().await?;
        let (_, face) = Face::of(&mut tx, actor, organisation).await?;
        let all = consultations::repo::all(&mut tx).await?;
        let by_id: HashMap<&ConsultationId, &Found> = all.iter().map(|found| (&found.id, found)).collect();
        let rows = repo::drafts(&mut tx, organisation).await?;
        let follows = follows::repo::all(&mut tx, organisation).await?;
        let spoken = repo::spoken(&mut tx, organisation).await?;
        let written =
            |id: &ConsultationId| rows.iter().any(|row| row.consultation_id == *id && row.comments > 0);

        let mut drafts: Vec<InWork> = Vec::new();
        for row in rows.iter().filter(|row| row.comments > 0) {
            let found = by_id.get(&row.consultation_id).ok_or(Error::NotFound)?;
            drafts.push(in_work(self.0, row, found.card(self.0)));
        }
        drafts.sort_by_key(|draft| by_deadline(&draft.card));
        let cards = |keep: &dyn Fn(&Found) -> bool| {
            let mut cards: Vec<Card> =
                all.iter().filter(|found| keep(found)).map(|found| found.card(self.0)).collect();
            cards.sort_by_key(by_deadline);
            cards
        };
        let now = self.0.now();
        let title = |id: &ConsultationId| by_id.get(id).map(|found| (found.slug.clone(), title(found)));
        let (sent, next) = self.sent(&mut tx, organisation, &all, filter, cursor).await?;
        Ok(Desk {
            followed: cards(&|found| follows.contains(&found.id)),
            open: cards(&|found| {
                found.stage_at(now) == Stage::Open && !follows.contains(&found.id) && !written(&found.id)
            }),
            spoken: spoken.iter().filter_map(title).collect(),
            has_sent: !spoken.is_empty(),
            drafts,
            sent,
            next,
            face,
        })
    }

    /// A page of what was sent. Words are looked for here, where case and marks can be set aside: an organisation has
    /// some hundred comments, not thousands.
    async fn sent(
        &self,
        tx: &mut Tx,
        organisation: &OrganisationId,
        all: &[Found],
        filter: &Filter,
        cursor: Option<&str>,
    ) -> Result<(Vec<SentComment>, Option<String>)> {
        let consultation = match &filter.consultation {
            None => None,
            Some(slug) => match all.iter().find(|found| found.slug == *slug) {
                Some(found) => Some(found.id.as_str()),
                None => return Ok((Vec::new(), None)),
            },
        };
        let narrowed = (consultation, filter.state.map(model::comments::State::as_str));
        let words = filter.text.as_deref().map(fold).filter(|words| !words.trim().is_empty());
        let mut found: Vec<SentComment> = Vec::new();
        let mut last = cursor.unwrap_or(AFTER_ALL).to_owned();
        loop {
            let batch = repo::sent(tx, organisation, narrowed, &last, BATCH).await?;
            for row in &batch {
                if found.len() == A_PAGE && says(row, words.as_deref()) {
                    let next = found.last().map(|comment| comment.id.clone());
                    return Ok((found, next));
                }
                if says(row, words.as_deref()) {
                    found.push(comment(self.0, tx, row, all).await?);
                }
            }
            match batch.last() {
                Some(row) if batch.len() == usize::try_from(BATCH).unwrap_or(usize::MAX) => {
                    last.clone_from(&row.id);
                }
                _ => return Ok((found, None)),
            }
        }
    }
}

fn says(row: &Row, words: Option<&str>) -> bool {
    let Some(words) = words else { return true };
    [&row.body, &row.proposed_wording, &row.reasons].into_iter().any(|text| fold(text).contains(words))
}

/// Those that take comments first, by their closing; then those to come, then the closed.
fn by_deadline(card: &Card) -> (u8, i64) {
    let order = match card.stage {
        Stage::Open => 0,
        Stage::Preparing => 1,
        Stage::Analysis | Stage::Answered | Stage::Archived => 2,
    };
    (order, card.closes.instant.0)
}

fn title(found: &Found) -> Both {
    Both { ro: found.title_ro.clone(), en: found.title_en.clone() }
}

fn in_work(backend: &Backend, row: &DraftRow, card: Card) -> InWork {
    let civil = |at| backend.civil(Instant(at));
    let proposal = row.proposed_at.map(|at| Proposal {
        by: row.proposer.clone(),
        at: civil(at),
        withdrawn: row.withdrawn_at.map(|at| (row.withdrawer.clone(), civil(at))),
    });
    InWork { card, comments: row.comments, changed: row.changed_at.map(civil), proposal }
}

async fn comment(backend: &Backend, tx: &mut Tx, row: &Row, all: &[Found]) -> Result<SentComment> {
    let found = all.iter().find(|found| found.id == row.consultation_id).ok_or(Error::NotFound)?;
    let text = backend.text(tx, &row.version_id).await?;
    let provision = row.provision_id.as_deref().and_then(|id| text.by_id(id));
    let newest = found.version_id.as_deref().ok_or_else(|| Error::internal("comments without a text"))?;
    let newest = backend.text(tx, newest).await?;
    let place = Place::of(&newest, row.provision_id.as_deref(), row.place_id.as_deref());
    let (Some(sent), Some(year), Some(number)) = (row.sent_at, row.register_year, row.register_number) else {
        return Err(Error::internal("a sent submission without a number"));
    };
    let answer = reading::answers(backend, tx, &[&row.id]).await?.remove(&row.id);
    Ok(SentComment {
        id: row.id.clone(),
        slug: found.slug.clone(),
        consultation: title(found),
        number: registered(year, number),
        sent: backend.civil(Instant(sent)),
        secret: submissions::secret(backend, &row.submission_id.clone().into())?,
        label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
        eid: provision.map(|provision| provision.eid.clone()).unwrap_or_default(),
        address: provision
            .and_then(|provision| text.page_of(provision))
            .map(|page| page.address.clone())
            .unwrap_or_default(),
        version: text.number,
        state: row.state,
        track: track(row.state, found.stage_at(backend.now()), row.credits > 0, answer.is_some()),
        answer,
        standing: provision.and_then(|it| standing(&newest, (&text, Some(it)), place, row.place_state)),
        stance: row.stance()?,
        kind: row.kind()?,
        text: row.body.clone(),
        wording: row.proposed_wording.clone(),
        reasons: row.reasons.clone(),
        endorsements: row.endorsements,
    })
}
