//! Drafting: one decision for a comment, or for many at once.

use model::ids::{ConsultationId, DecisionId};
use model::limits;
use model::outcomes::{Act, Answer, Form, Selection, State};
use model::{Invalid, Problem};

use super::desk::narrowed;
use super::lists;
use super::repo::{self, Hand};
use super::view::{Bounded, Drafting};
use super::{Outcomes, policy, templates};
use crate::Actor;
use crate::db::Tx;
use crate::error::{Conflict, Result};
use crate::reading::{A_PAGE, Opened};

impl Outcomes<'_> {
    /// The comments for which a decision would be written, and the templates. For experts; that they saw senders is put
    /// on record.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article; `Invalid` `TooMany` on `comments`.
    pub async fn drafting(&self, actor: &Actor, slug: &str, selection: &Selection) -> Result<Drafting> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let (mut ids, more) = chosen(&mut tx, &opened, selection).await?;
        let mut selection = selection.clone();
        if !selection.comments.trim().is_empty() {
            // What was decided meanwhile is left out, so that the rest can be.
            let named: Vec<&str> = ids.iter().map(String::as_str).collect();
            ids = lists::open(&mut tx, &opened.found.id, &named).await?;
            selection.comments = ids.join(" ");
        }
        let found = Bounded { count: i64::try_from(ids.len()).unwrap_or(i64::MAX), more };
        let count = u64::try_from(ids.len()).unwrap_or(u64::MAX);
        // In the order of the list, the newest first.
        ids.sort_unstable_by(|one, other| other.cmp(one));
        ids.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
        let items = self.comments(&mut tx, &opened, &ids).await?;
        let templates = templates::all(&mut tx, &opened.found.id).await?;
        let others = repo::in_state(&mut tx, &opened.found.id, State::Drafted, None, A_PAGE).await?;
        let others = others.into_iter().map(|row| self.decision(row, staff)).collect();
        drop(tx);
        self.looked(staff, &opened.found.id).await?;
        let card = opened.found.card(self.0);
        Ok(Drafting { card, selection: Selection { count, ..selection }, found, items, templates, others })
    }

    /// Writes one decision for all that is selected. What a filter gives is taken up to
    /// [`limits::DECIDED_AT_ONCE`], as many as the page showed. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article; `Invalid` by field of [`Form`], `Missing` or `TooMany` on
    /// `comments`; `Conflict` `Changed` when one of them has a decision by now or was taken back, or the filter gives
    /// others than the page showed.
    pub async fn draft(
        &self,
        actor: &Actor,
        slug: &str,
        selection: &Selection,
        form: &Form,
    ) -> Result<DecisionId> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let consultation = &opened.found.id;
        repo::hold(&mut tx, consultation).await?;
        let answer = parsed(&mut tx, consultation, form).await?;
        let comments = taken(&mut tx, &opened, selection).await?;
        let id: DecisionId = self.0.id();
        let how_many = i64::try_from(comments.len()).unwrap_or(i64::MAX);
        repo::insert(&mut tx, consultation, &id, &answer, how_many, hand).await?;
        if let Some(campaign) = selection.campaign() {
            repo::answers_campaign(&mut tx, id.as_str(), campaign).await?;
        }
        if !lists::assign(&mut tx, consultation, id.as_str(), &comments).await? {
            return Err(Conflict::Changed.into());
        }
        repo::step(&mut tx, id.as_str(), Act::Drafted, "", hand).await?;
        self.0.audit(&mut tx, staff, "draft_decision", &format!("decision:{id}")).await?;
        self.0.commit_aside(tx).await?;
        Ok(id)
    }
}

/// The form by the rules, and by the templates of the consultation.
pub(super) async fn parsed(tx: &mut Tx, consultation: &ConsultationId, form: &Form) -> Result<Answer> {
    let templates = templates::all(tx, consultation).await?;
    Ok(form.parse(templates.iter().map(|template| template.body.as_str()))?)
}

/// The ids that a selection means, and whether its filter gives more than one decision takes at once.
async fn chosen(tx: &mut Tx, opened: &Opened, selection: &Selection) -> Result<(Vec<String>, bool)> {
    let named = selection.named()?;
    if !named.is_empty() {
        return Ok((named.into_iter().map(str::to_owned).collect(), false));
    }
    let most = i64::try_from(limits::DECIDED_AT_ONCE).unwrap_or(i64::MAX);
    let narrowed = narrowed(opened, &selection.filter)?;
    let mut ids = lists::undecided(tx, &opened.found.id, narrowed, None, most + 1).await?;
    let more = ids.len() > limits::DECIDED_AT_ONCE;
    ids.truncate(limits::DECIDED_AT_ONCE);
    Ok((ids, more))
}

/// The same, if they are those that the page showed.
pub(super) async fn taken(tx: &mut Tx, opened: &Opened, selection: &Selection) -> Result<Vec<String>> {
    let (ids, _) = chosen(tx, opened, selection).await?;
    if ids.is_empty() {
        return Err(Invalid::one("comments", Problem::Missing).into());
    }
    if selection.comments.trim().is_empty() && u64::try_from(ids.len()) != Ok(selection.count) {
        return Err(Conflict::Changed.into());
    }
    Ok(ids)
}
