//! The desk: what has no decision, the decisions in each state, and one of them with what it answers.

use model::ids::ConsultationId;
use model::limits;
use model::moment::Instant;
use model::outcomes::{Filter, OUTSIDE, State};

use super::lists::{self, Narrowed, Place};
use super::repo::{self, Row, StepRow};
use super::view::{Article, Bounded, Decided, Decision, Desk, Listed, Shown, Step};
use super::{Outcomes, policy, templates};
use crate::counts::StaffComment;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, A_PAGE, AMONG, Audience, Opened, Scope};
use crate::{Actor, Staff, consultations};

/// Where the counts of comments end.
pub(super) const MOST: i64 = 10_000;
/// Where the count of one article ends.
pub(super) const MOST_ON_A_PAGE: i64 = 1_000;

impl Outcomes<'_> {
    /// What has no decision yet, narrowed, a page at a time, with how far the work is. For staff in any role; that they
    /// saw senders is put on record.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article, or where no text is published.
    pub async fn desk(
        &self,
        actor: &Actor,
        slug: &str,
        filter: &Filter,
        cursor: Option<&str>,
    ) -> Result<Desk> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = &opened.found.id;
        let narrowed = narrowed(&opened, filter)?;
        let mut ids = lists::undecided(&mut tx, id, narrowed, cursor, A_PAGE + 1).await?;
        let next = next(&mut ids);
        let items = self.comments(&mut tx, &opened, &ids).await?;
        let decided = decided(&mut tx, id).await?;
        let found = if filter.is_empty() {
            decided.undecided
        } else {
            Bounded::of(lists::count(&mut tx, id, narrowed, MOST + 1).await?, MOST)
        };
        let articles = articles(&mut tx, &opened).await?;
        drop(tx);
        self.looked(staff, id).await?;
        let card = opened.found.card(self.0);
        Ok(Desk { card, decided, articles, filter: filter.clone(), found, items, next })
    }

    /// The decisions in a state, the newest first, a page at a time. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn list(
        &self,
        actor: &Actor,
        slug: &str,
        state: State,
        cursor: Option<&str>,
    ) -> Result<Listed> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let mut rows = repo::in_state(&mut tx, &found.id, state, cursor, A_PAGE + 1).await?;
        let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
        let next = (rows.len() > most).then(|| rows.truncate(most)).and(rows.last());
        let next = next.map(|row| row.id.to_string());
        Ok(Listed {
            decided: decided(&mut tx, &found.id).await?,
            items: rows.into_iter().map(|row| self.decision(row, staff)).collect(),
            card: found.card(self.0),
            state,
            next,
        })
    }

    /// These decisions, as far as they wait for approval. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn to_approve(&self, actor: &Actor, slug: &str, ids: &[String]) -> Result<Vec<Decision>> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let mut decisions = Vec::new();
        for id in ids.iter().take(limits::APPROVED_AT_ONCE) {
            let row = repo::by_id(&mut tx, &found, id).await?;
            decisions
                .extend(row.filter(|row| row.state == State::Drafted).map(|row| self.decision(row, staff)));
        }
        Ok(decisions)
    }

    /// One decision with a page of what it answers, and everything that was done to it. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or decision.
    pub async fn show(&self, actor: &Actor, slug: &str, id: &str, cursor: Option<&str>) -> Result<Shown> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let consultation = &opened.found.id;
        let row = repo::by_id(&mut tx, consultation, id).await?.ok_or(Error::NotFound)?;
        let mut ids = lists::under(&mut tx, id, cursor, A_PAGE + 1).await?;
        let next = next(&mut ids);
        let items = self.comments(&mut tx, &opened, &ids).await?;
        let steps = repo::steps(&mut tx, id).await?;
        let templates = templates::all(&mut tx, consultation).await?;
        drop(tx);
        self.looked(staff, consultation).await?;
        Ok(Shown {
            card: opened.found.card(self.0),
            decision: self.decision(row, staff),
            steps: steps.into_iter().map(|step| self.step(step)).collect(),
            items,
            next,
            templates,
        })
    }

    /// Puts on record that somebody saw who sent.
    pub(super) async fn looked(&self, staff: &Staff, consultation: &ConsultationId) -> Result<()> {
        self.0.reads_contacts(staff, &format!("consultation:{consultation}")).await
    }

    /// A page of comments by their ids, the newest first.
    pub(super) async fn comments(
        &self,
        tx: &mut Tx,
        opened: &Opened,
        ids: &[String],
    ) -> Result<Vec<StaffComment>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut among = [""; AMONG];
        for (place, id) in among.iter_mut().zip(ids) {
            *place = id;
        }
        let scope = Scope::Among(&among);
        let (rows, voices) =
            reading::page(self.0, tx, opened, &scope, Audience::Staff, (None, A_PAGE)).await?;
        Ok(rows.into_iter().zip(voices.items).map(|(row, voice)| StaffComment::of(row, voice)).collect())
    }

    pub(super) fn decision(&self, row: Row, staff: &Staff) -> Decision {
        let civil = |at: i64| self.0.civil(Instant(at));
        Decision {
            own: row.drafted_by == staff.account.as_str(),
            approved: row.approver.zip(row.approved_at.map(civil)),
            released: row.released_at.map(civil),
            drafted: civil(row.drafted_at),
            id: row.id,
            outcome: row.outcome,
            reason: row.reason,
            state: row.state,
            drafter: row.drafter,
            revision: row.revision,
            comments: row.comments,
            sent_back: row.sent_back,
        }
    }

    fn step(&self, row: StepRow) -> Step {
        Step {
            act: row.act,
            outcome: row.outcome,
            reason: row.reason,
            comments: row.comments,
            words: row.words,
            name: row.name,
            at: self.0.civil(Instant(row.at)),
        }
    }
}

/// Cuts a list to a page, and says where the next begins.
pub(super) fn next(ids: &mut Vec<String>) -> Option<String> {
    let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    (ids.len() > most).then(|| ids.truncate(most)).and(ids.last().cloned())
}

/// What a filter asks for in the newest text.
///
/// # Errors
/// `NotFound` for an unknown article.
pub(super) fn narrowed<'a>(opened: &'a Opened, filter: &'a Filter) -> Result<Narrowed<'a>> {
    let (stance, kind) = filter.codes();
    let place = match filter.article.as_str() {
        "" => Place::Anywhere,
        OUTSIDE => Place::Outside,
        eid => {
            let provision = opened.text.by_eid(eid).ok_or(Error::NotFound)?;
            Place::Page(&opened.text.page_of(provision).ok_or(Error::NotFound)?.id)
        }
    };
    let campaign = Some(filter.campaign.as_str()).filter(|campaign| !campaign.is_empty());
    Ok(Narrowed { campaign, place, stance, kind })
}

/// How far the work is.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn decided(tx: &mut Tx, consultation: &ConsultationId) -> Result<Decided> {
    let undecided = lists::count(tx, consultation, Narrowed::default(), MOST + 1).await?;
    let mut states = Vec::new();
    for state in State::ALL.iter().copied() {
        let (decisions, comments) = repo::count(tx, consultation, state, MOST + 1).await?;
        states.push((state, Bounded::of(decisions, MOST), comments));
    }
    Ok(Decided { undecided: Bounded::of(undecided, MOST), states })
}

/// Every article with what is left on it, and what stands outside of them.
pub(super) async fn articles(tx: &mut Tx, opened: &Opened) -> Result<Vec<Article>> {
    let id = &opened.found.id;
    let counts = opened.counts(tx).await?;
    let left = lists::by_page(tx, id, &opened.text.version, MOST_ON_A_PAGE + 1).await?;
    let mut articles = Vec::with_capacity(left.len() + 1);
    for (page, left) in left {
        let Some(provision) = opened.text.by_id(&page) else { continue };
        articles.push(Article {
            eid: provision.eid.clone(),
            label: provision.label.clone(),
            left: Bounded::of(left, MOST_ON_A_PAGE),
            comments: counts.get(&page).map_or(0, |counts| counts.comments),
        });
    }
    let outside = Narrowed { place: Place::Outside, ..Narrowed::default() };
    let left = lists::count(tx, id, outside, MOST_ON_A_PAGE + 1).await?;
    articles.push(Article {
        eid: OUTSIDE.to_owned(),
        label: String::new(),
        left: Bounded::of(left, MOST_ON_A_PAGE),
        comments: opened.found.comments - articles.iter().map(|article| article.comments).sum::<i64>(),
    });
    Ok(articles)
}
