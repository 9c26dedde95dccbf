//! Grouping what has come, off the way of whoever sends: what waits is signed; then all comments are grouped together or,
//! while that would take too much of the machine, each is put to the campaign that it is a copy of.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use insight::Templates;
use model::campaigns::Event;
use model::ids::ConsultationId;
use model::moment::Instant;

use super::moves::{self, Hand, Happening, Move};
use super::plan::kind;
use super::repo::Waiting;
use super::said::{self, Kept};
use super::{Campaigns, regroup, repo, works};
use crate::Backend;
use crate::consultations;
use crate::db::Tx;
use crate::error::{Error, Result};

/// Comments looked at in one transaction.
const BATCH: i64 = 500;
/// Rows read at once where nothing is written.
pub(super) const PAGE: i64 = 5_000;
/// All are grouped together when so many times what that took has passed since: a twentieth of the time at most.
const REST: i64 = 20;

/// When the comments of each consultation were last grouped together by this process, and how long that took.
#[derive(Default)]
pub(crate) struct Pace(Mutex<HashMap<String, Lately>>);

#[derive(Clone)]
struct Lately {
    ended: Instant,
    took: i64,
    /// The templates, as they were at this turn.
    templates: Option<(i64, Arc<Known>)>,
}

/// Templates, and the ids of their campaigns.
struct Known {
    templates: Templates,
    ids: Vec<String>,
}

impl Pace {
    fn lately(&self, consultation: &ConsultationId) -> Option<Lately> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(consultation.as_str()).cloned()
    }

    fn keep(&self, consultation: &ConsultationId, lately: Lately) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(consultation.as_str().to_owned(), lately);
    }
}

#[cfg(test)]
impl Pace {
    /// As if grouping all had just taken so long that it must rest.
    pub(super) fn tire(&self, consultation: &ConsultationId, now: Instant) {
        self.keep(consultation, Lately { ended: now, took: 1_000_000, templates: None });
    }

    /// As if it had rested.
    pub(super) fn wake(&self, consultation: &ConsultationId, now: Instant) {
        self.keep(consultation, Lately { ended: now, took: 0, templates: None });
    }
}

impl Campaigns<'_> {
    /// Groups what waits, in every consultation. What cannot be finished is taken up by the next round.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn round(&self) -> Result<()> {
        let mut after = String::new();
        while let Some(next) = {
            let mut tx = self.0.read().await?;
            repo::any_waiting(&mut tx, &after).await?
        } {
            self.group(&ConsultationId::from(next.as_str())).await?;
            after = next;
        }
        Ok(())
    }

    /// Groups what waits in one consultation.
    async fn group(&self, consultation: &ConsultationId) -> Result<()> {
        works::finish(self.0, consultation).await?;
        let begun = self.0.now();
        let lately = self.0.0.pace.lately(consultation);
        let rested = lately.as_ref().is_none_or(|last| begun.0 - last.ended.0 >= REST * last.took);
        let mut after = String::new();
        loop {
            let mut tx = self.0.read().await?;
            let waiting = repo::waiting(&mut tx, consultation, &after, BATCH).await?;
            drop(tx);
            let Some(last) = waiting.last() else { break };
            after.clone_from(&last.id);
            let signed = sign(self.0, waiting).await?;
            self.store(consultation, &signed, rested).await?;
        }
        if rested && regroup::regroup(self.0, consultation).await? {
            let ended = self.0.now();
            let lately = Lately { ended, took: ended.0 - begun.0, templates: None };
            self.0.0.pace.keep(consultation, lately);
        }
        Ok(())
    }

    /// Stores the words of a batch; those that were taken back leave. Where all are not grouped after this, each is put to
    /// the campaign whose copy it is.
    async fn store(
        &self,
        consultation: &ConsultationId,
        signed: &[(Waiting, Option<Signed>)],
        rested: bool,
    ) -> Result<()> {
        let known = if rested { None } else { Some(self.templates(consultation).await?) };
        let mut tx = self.0.write().await?;
        consultations::repo::hold_text(&mut tx, consultation).await?;
        let turn = repo::take(&mut tx, consultation).await?;
        let rows: Vec<(&Waiting, Option<Kept>)> =
            signed.iter().map(|(waiting, signed)| (waiting, signed.as_ref().map(Signed::kept))).collect();
        repo::sign(&mut tx, consultation, &rows).await?;
        let mut goes: BTreeMap<(&str, Event), Vec<Move>> = BTreeMap::new();
        let mut seen: Vec<&str> = Vec::new();
        for (waiting, signed) in signed {
            match (&waiting.campaign_id, signed) {
                (Some(was), _) if waiting.state == WITHDRAWN => {
                    let leaves = Move { comment: waiting.id.clone(), to: None, kind: None };
                    goes.entry((was, Event::Left)).or_default().push(leaves);
                }
                (None, Some(signed)) if waiting.campaign_by.is_none() => {
                    if let Some(known) = &known {
                        seen.push(&waiting.id);
                        if let Some((campaign, joins)) =
                            place(&mut tx, consultation, known, waiting, signed).await?
                        {
                            goes.entry((campaign, Event::Joined)).or_default().push(joins);
                        }
                    }
                }
                // Whatever has words is looked at again when all are grouped.
                (_, Some(_)) => {
                    if known.is_some() {
                        seen.push(&waiting.id);
                    }
                }
                (_, None) => seen.push(&waiting.id),
            }
        }
        for ((campaign, event), moves) in &goes {
            let happening = Happening {
                campaign,
                kind: *event,
                other: None,
                members: moves.len(),
                account: None,
                reason: "",
            };
            let event = moves::note(self.0, &mut tx, consultation, &happening).await?;
            moves::apply(self.0, &mut tx, consultation, Some(&event), moves, Hand::Program).await?;
        }
        repo::saw(&mut tx, &seen, self.0.now()).await?;
        if known.is_some() {
            let more = i64::try_from(seen.len()).unwrap_or(i64::MAX);
            repo::attached(&mut tx, consultation, Some(more)).await?;
        }
        let moved = !goes.is_empty();
        drop(goes);
        if moved {
            self.0.commit(tx).await?;
        } else {
            self.0.commit_aside(tx).await?;
        }
        if let Some(known) = known
            && let Some(mut lately) = self.0.0.pace.lately(consultation)
        {
            // Nothing but this was written since: the templates are still those.
            lately.templates = Some((turn, known));
            self.0.0.pace.keep(consultation, lately);
        }
        Ok(())
    }

    /// The templates of the campaigns, kept for as long as nobody else changes any.
    async fn templates(&self, consultation: &ConsultationId) -> Result<Arc<Known>> {
        let mut tx = self.0.read().await?;
        let (turn, _) = repo::turn(&mut tx, consultation).await?;
        if let Some((known_at, known)) = self.0.0.pace.lately(consultation).and_then(|last| last.templates)
            && known_at == turn
        {
            return Ok(known);
        }
        let mut known = Known { templates: Templates::default(), ids: Vec::new() };
        let mut after = String::new();
        loop {
            let rows = repo::templates(&mut tx, consultation, &after, PAGE).await?;
            let Some((last, _)) = rows.last() else { break };
            after.clone_from(last);
            for (id, stored) in rows {
                let Some(signature) = said::read(&stored) else { continue };
                known.templates.add(u32::try_from(known.ids.len()).map_err(Error::internal)?, signature);
                known.ids.push(id);
            }
        }
        Ok(Arc::new(known))
    }
}

const WITHDRAWN: &str = "withdrawn";

/// A comment's words, made ready.
struct Signed {
    signature: insight::Signature,
    print: String,
    stored: String,
}

impl Signed {
    fn kept(&self) -> Kept {
        Kept { print: self.print.clone(), signature: self.stored.clone() }
    }
}

/// Signs off the async threads; what was taken back is not signed.
async fn sign(backend: &Backend, waiting: Vec<Waiting>) -> Result<Vec<(Waiting, Option<Signed>)>> {
    let mut tx = backend.read().await?;
    let mut texts = HashMap::new();
    for row in &waiting {
        if !row.proposed_wording.is_empty() && !texts.contains_key(&row.version_id) {
            texts.insert(row.version_id.clone(), backend.text(&mut tx, &row.version_id).await?);
        }
    }
    drop(tx);
    let signed = tokio::task::spawn_blocking(move || {
        let sign = |row: Waiting| {
            if row.state == WITHDRAWN {
                return (row, None);
            }
            let text = texts.get(&row.version_id);
            let provision = text.zip(row.provision_id.as_deref()).and_then(|(text, id)| text.by_id(id));
            let present = text.zip(provision).map(|(text, provision)| text.present(provision));
            let said =
                said::said(&row.body, &row.reasons, &row.proposed_wording, &present.unwrap_or_default());
            let signed = said::sign(&said).map(|(signature, kept)| Signed {
                signature,
                print: kept.print,
                stored: kept.signature,
            });
            (row, signed)
        };
        waiting.into_iter().map(sign).collect()
    });
    signed.await.map_err(Error::internal)
}

/// The campaign that a comment is a copy of.
async fn place<'a>(
    tx: &mut Tx,
    consultation: &ConsultationId,
    known: &'a Known,
    waiting: &Waiting,
    signed: &Signed,
) -> Result<Option<(&'a str, Move)>> {
    let joins = |at: &str, kind| Move { comment: waiting.id.clone(), to: Some(at.to_owned()), kind };
    if let Some((campaign, same)) = repo::same_words(tx, consultation, &signed.print).await?
        && let Some(campaign) = known.ids.iter().find(|id| **id == campaign)
    {
        return Ok(Some((campaign, joins(campaign, same.parse().ok()))));
    }
    let Some((at, found)) = known.templates.find(&signed.signature) else { return Ok(None) };
    let campaign = &known.ids[at as usize];
    Ok(Some((campaign, joins(campaign, kind(found)))))
}
