//! What staff see of campaigns.

use model::campaigns::{CHOSEN, Kind};
use model::moment::Instant;
use model::provisions::UNPLACED;

use super::desk::{self, EventRow, Row};
use super::{Campaigns, Choice, Happened, List, Member, Pair, Progress, Share, Shown, Summary, policy, repo};
use crate::Actor;
use crate::actor::Staff;
use crate::counts::StaffComment;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, A_PAGE, Audience, Opened, Scope};
use crate::tallies::{ACT, TOTAL};

/// Campaigns that are shown above the comments of one place.
const AT_A_PLACE: i64 = 20;
/// Where the count of comments that wait ends.
const MOST_WAITING: i64 = 10_000;

impl Campaigns<'_> {
    /// The campaigns, the greatest first, a page at a time. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn list(&self, actor: &Actor, slug: &str, cursor: Option<&str>) -> Result<List> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let (items, next) = page(&mut tx, opened.found.id.as_str(), cursor).await?;
        let all = opened.counts(&mut tx).await?.get(TOTAL).map_or(0, |counts| counts.comments);
        let (waiting, working, grouped) = repo::progress(&mut tx, &opened.found.id, MOST_WAITING + 1).await?;
        let progress = Progress {
            waiting: waiting.min(MOST_WAITING),
            more: waiting > MOST_WAITING,
            working,
            grouped: grouped.map(|at| self.0.civil(Instant(at))),
        };
        Ok(List { items, next, all, progress, card: opened.found.card(self.0) })
    }

    /// One campaign, with a page of its comments; of one kind where one is named. That somebody read the names of senders is
    /// put on record. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug, or a campaign that has no members.
    pub async fn show(
        &self,
        actor: &Actor,
        slug: &str,
        campaign: &str,
        kind: Option<Kind>,
        cursor: Option<&str>,
    ) -> Result<Shown> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let row = desk::one(&mut tx, id, campaign).await?.ok_or(Error::NotFound)?;
        let scope = Scope::Campaign { campaign, kind };
        let (rows, voices) =
            reading::page(self.0, &mut tx, &opened, &scope, Audience::Staff, (cursor, A_PAGE)).await?;
        let comments = rows.into_iter().zip(voices.items).map(|(row, voice)| StaffComment::of(row, voice));
        let members = members(&mut tx, &row, comments.collect()).await?;
        let template = self.single(&mut tx, &opened, &row.template_id).await?;
        let counts = opened.counts(&mut tx).await?;
        let shares = desk::places(&mut tx, campaign).await?.into_iter().map(|place| {
            let provision = opened.text.by_id(&place.page_id);
            let name = |page: &str| if page == ACT { ACT } else { UNPLACED }.to_owned();
            Share {
                eid: provision.map_or_else(|| name(&place.page_id), |provision| provision.eid.clone()),
                label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
                comments: place.comments,
                // What a moderator hid is the campaign's, and not among what is published.
                of: counts.get(&place.page_id).map_or(0, |counts| counts.comments).max(place.comments),
                citizens: place.citizens,
                organisations: place.organisations,
            }
        });
        let shares: Vec<Share> = shares.collect();
        let days = desk::days(&mut tx, campaign).await?;
        let working = desk::is_working(&mut tx, id).await?;
        let mut events = Vec::new();
        for event in desk::events(&mut tx, campaign).await? {
            events.push(self.happened(&mut tx, id, campaign, event).await?);
        }
        drop(tx);
        self.on_record(staff, &opened).await?;
        Ok(Shown {
            card: opened.found.card(self.0),
            summary: row.summary(),
            template,
            shares,
            days,
            events,
            members,
            next: voices.next,
            working,
        })
    }

    /// The comments that an expert chose to take out of a campaign, to be looked at before that is done. For experts.
    ///
    /// # Errors
    /// As [`Campaigns::show`].
    pub async fn choice(
        &self,
        actor: &Actor,
        slug: &str,
        campaign: &str,
        chosen: &[String],
    ) -> Result<Choice> {
        let staff = policy::may_group(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let row = desk::one(&mut tx, id, campaign).await?.ok_or(Error::NotFound)?;
        let mut comments = Vec::new();
        for comment in chosen.iter().take(CHOSEN) {
            comments.extend(self.single(&mut tx, &opened, comment).await?);
        }
        comments.retain(|comment| {
            comment.voice.campaign.as_ref().is_some_and(|membership| membership.campaign == campaign)
        });
        let members = members(&mut tx, &row, comments).await?;
        drop(tx);
        self.on_record(staff, &opened).await?;
        Ok(Choice { card: opened.found.card(self.0), summary: row.summary(), members })
    }

    /// A campaign, and those to which an expert could join it, or the one that was chosen. For experts.
    ///
    /// # Errors
    /// As [`Campaigns::show`].
    pub async fn pair(
        &self,
        actor: &Actor,
        slug: &str,
        (from, into): (&str, Option<&str>),
        cursor: Option<&str>,
    ) -> Result<Pair> {
        policy::may_group(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let from = desk::one(&mut tx, id, from).await?.ok_or(Error::NotFound)?;
        let into = match into {
            Some(into) => Some(desk::one(&mut tx, id, into).await?.ok_or(Error::NotFound)?),
            None => None,
        };
        let (mut others, next) = page(&mut tx, id, cursor).await?;
        others.retain(|other| other.id != from.id);
        Ok(Pair {
            texts: (from.text(), into.as_ref().map(Row::text).unwrap_or_default()),
            from: from.summary(),
            into: into.as_ref().map(Row::summary),
            others,
            next,
            card: opened.found.card(self.0),
        })
    }

    /// The greatest campaigns among the comments on a provision, on the act as a whole (an empty name) or on what has no
    /// place, or of all, each with how many of its comments are there. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn at(
        &self,
        actor: &Actor,
        slug: &str,
        provision: Option<&str>,
    ) -> Result<Vec<(Summary, i64)>> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let (scope, found) = opened.scope(provision)?;
        let place = match (&scope, found) {
            (Scope::All, _) => {
                let rows = desk::largest(&mut tx, id, None, AT_A_PLACE).await?;
                return Ok(rows.iter().map(|row| (row.summary(), row.comments)).collect());
            }
            (Scope::Act, _) => ACT,
            (Scope::Unplaced, _) => UNPLACED,
            (_, Some(provision)) => &provision.id,
            (_, None) => return Ok(Vec::new()),
        };
        let found = desk::at_place(&mut tx, id, place, AT_A_PLACE).await?;
        Ok(found.into_iter().map(|(row, comments)| (row.summary(), comments)).collect())
    }

    async fn on_record(&self, staff: &Staff, opened: &Opened) -> Result<()> {
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await
    }

    /// One comment as staff see it.
    async fn single(&self, tx: &mut Tx, opened: &Opened, comment: &str) -> Result<Option<StaffComment>> {
        let scope = Scope::Single(comment);
        let (rows, voices) = reading::page(self.0, tx, opened, &scope, Audience::Staff, (None, 1)).await?;
        Ok(rows.into_iter().zip(voices.items).next().map(|(row, voice)| StaffComment::of(row, voice)))
    }

    async fn happened(
        &self,
        tx: &mut Tx,
        consultation: &str,
        here: &str,
        event: EventRow,
    ) -> Result<Happened> {
        let there = if event.campaign_id == here { event.other_id } else { Some(event.campaign_id) };
        let other = match there {
            Some(other) => desk::one(tx, consultation, &other).await?.map(|row| row.id),
            None => None,
        };
        Ok(Happened {
            undoable: event.kind.can_be_undone() && !event.undone,
            id: event.id,
            kind: event.kind,
            other,
            members: event.members,
            by: event.account_id.map(|_| event.by.unwrap_or_default()),
            reason: event.reason,
            at: self.0.civil(Instant(event.at)),
        })
    }
}

/// A page of the greatest campaigns, after a cursor: the number of comments and the id of the last one shown.
async fn page(
    tx: &mut Tx,
    consultation: &str,
    cursor: Option<&str>,
) -> Result<(Vec<Summary>, Option<String>)> {
    let after = cursor.and_then(|cursor| cursor.split_once('.'));
    let after = after.and_then(|(comments, id)| Some((comments.parse().ok()?, id)));
    let mut rows = desk::largest(tx, consultation, after, A_PAGE + 1).await?;
    let more = i64::try_from(rows.len()).unwrap_or(i64::MAX) > A_PAGE;
    if more {
        rows.pop();
    }
    let next = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.comments, row.id));
    Ok((rows.iter().map(Row::summary).collect(), next))
}

/// Comments with what they are to the template, and which words are their senders' own.
async fn members(tx: &mut Tx, row: &Row, comments: Vec<StaffComment>) -> Result<Vec<Member>> {
    let ids: Vec<&str> = comments.iter().map(|comment| comment.voice.id.as_str()).collect();
    let kinds = desk::kinds(tx, &ids).await?;
    let template = row.text();
    let own = |text: &str| {
        if template.is_empty() { Vec::new() } else { insight::own_passages(text, &template) }
    };
    let member = |comment: StaffComment| {
        let known = kinds.iter().find(|(id, _)| *id == comment.voice.id);
        let kind = known.and_then(|(_, kind)| kind.as_deref()).and_then(|kind| kind.parse().ok());
        let kind = kind.unwrap_or(Kind::Near);
        Member {
            own: own(&comment.voice.text),
            own_reasons: comment.voice.reasons.as_deref().map(own).unwrap_or_default(),
            kind,
            comment,
        }
    };
    Ok(comments.into_iter().map(member).collect())
}
