//! What experts say about campaigns: a name, what does not belong, what is the same. From then on their word stands, and
//! the program only adds what is new.

use model::campaigns::{Event, Join, Naming, Split, Splitting, Undo};
use model::ids::ConsultationId;
use model::{Invalid, Problem};

use super::moves::{self, Hand, Happening, Move};
use super::works::{self, Work};
use super::{Campaigns, desk, policy, repo};
use crate::consultations;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Conflict, Error, Result};
use crate::{Actor, Staff};

/// Comments that one split takes out, exact copies included.
const MOST: i64 = 2_000;

impl Campaigns<'_> {
    /// Gives a campaign a name, or takes it away. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or campaign; `Invalid` with `TooLong` on `name`.
    pub async fn name(&self, actor: &Actor, slug: &str, form: &Naming) -> Result<()> {
        let staff = policy::may_group(self.0, actor, slug).await?;
        let name = form.parse()?;
        let (mut tx, consultation) = self.turn(slug).await?;
        desk::one(&mut tx, consultation.as_str(), &form.campaign).await?.ok_or(Error::NotFound)?;
        run!(&mut tx, "update campaigns set name = $2 where id = $1", &form.campaign, &name)?;
        repo::hold(&mut tx, &form.campaign).await?;
        let happening = happening(&form.campaign, Event::Named, None, 0, staff, &name);
        moves::note(self.0, &mut tx, &consultation, &happening).await?;
        self.0.audit(&mut tx, staff, "name_campaign", &object(&form.campaign)).await?;
        self.0.commit(tx).await
    }

    /// Takes comments out of a campaign, as a campaign of their own or each alone; gives where they are: the new campaign,
    /// or the one that they left. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or campaign; `Invalid` by field: `Unknown` on `comments` for one that
    /// is no member (any more), `TooMany` where they and their copies are more than 2,000, `Missing` for all members or
    /// for one that should be a campaign.
    pub async fn split(&self, actor: &Actor, slug: &str, form: &Split) -> Result<String> {
        let staff = policy::may_group(self.0, actor, slug).await?;
        let splitting = form.parse()?;
        let (mut tx, consultation) = self.turn(slug).await?;
        let campaign =
            desk::one(&mut tx, consultation.as_str(), &form.campaign).await?.ok_or(Error::NotFound)?;
        let chosen = chosen(&mut tx, &consultation, &form.campaign, &splitting).await?;
        let left = campaign.comments - i64::try_from(chosen.len()).unwrap_or(i64::MAX);
        if left < 1 || (splitting.together && chosen.len() < 2) {
            return Err(Invalid::one("comments", Problem::Missing).into());
        }
        let new: Option<String> = splitting.together.then(|| self.0.id());
        let first = chosen.first().map(String::as_str).unwrap_or_default();
        if let Some(new) = &new {
            repo::create(&mut tx, (new, &consultation), (first, true), self.0.now()).await?;
        }
        repo::hold(&mut tx, &form.campaign).await?;
        let other = new.as_ref().map(|_| form.campaign.as_str());
        let (at, kind) = match &new {
            Some(new) => (new.as_str(), Event::SplitOff),
            None => (form.campaign.as_str(), Event::SetApart),
        };
        let happening = happening(at, kind, other, chosen.len(), staff, &splitting.reason);
        let event = moves::note(self.0, &mut tx, &consultation, &happening).await?;
        let moves: Vec<Move> =
            chosen.into_iter().map(|comment| Move { comment, to: new.clone(), kind: None }).collect();
        let hand = Hand::Expert(staff.account.as_str());
        moves::apply(self.0, &mut tx, &consultation, Some(&event), &moves, hand).await?;
        if left == 1 {
            self.end(&mut tx, &consultation, &form.campaign, staff).await?;
        }
        self.0.audit(&mut tx, staff, "split_campaign", &object(&form.campaign)).await?;
        self.0.commit(tx).await?;
        Ok(if left == 1 { new.unwrap_or_default() } else { at.to_owned() })
    }

    /// Lets the last comment of a campaign stand alone: one is no campaign.
    async fn end(
        &self,
        tx: &mut Tx,
        consultation: &ConsultationId,
        campaign: &str,
        staff: &Staff,
    ) -> Result<()> {
        const LAST: &str = "select id from comments where consultation_id = $1 and campaign_id = $2 limit $3";
        let last = many!(tx, (String,), LAST, consultation.as_str(), campaign, 2_i64)?;
        let happening = happening(campaign, Event::Left, None, last.len(), staff, "");
        let event = moves::note(self.0, tx, consultation, &happening).await?;
        let goes = |(comment,)| Move { comment, to: None, kind: None };
        let moves: Vec<Move> = last.into_iter().map(goes).collect();
        moves::apply(self.0, tx, consultation, Some(&event), &moves, Hand::Ending).await?;
        Ok(())
    }

    /// Joins a campaign to another, which stays. Of a great one the first thousand are moved at once, the rest by the job.
    /// For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or campaign; `Invalid` by field, `Unknown` on `into` for a campaign
    /// that is not there.
    pub async fn join(&self, actor: &Actor, slug: &str, form: &Join) -> Result<()> {
        let staff = policy::may_group(self.0, actor, slug).await?;
        let reason = form.parse()?;
        let (mut tx, consultation) = self.turn(slug).await?;
        let from = desk::one(&mut tx, consultation.as_str(), &form.campaign).await?.ok_or(Error::NotFound)?;
        if desk::one(&mut tx, consultation.as_str(), &form.into).await?.is_none() {
            return Err(Invalid::one("into", Problem::Unknown).into());
        }
        for campaign in [&form.campaign, &form.into] {
            repo::hold(&mut tx, campaign).await?;
        }
        let members = usize::try_from(from.comments).unwrap_or_default();
        let happening = happening(&form.into, Event::Unified, Some(&form.campaign), members, staff, &reason);
        let event_id = moves::note(self.0, &mut tx, &consultation, &happening).await?;
        let work = Work {
            event_id,
            undone_id: String::new(),
            after_id: String::new(),
            from_id: form.campaign.clone(),
            to_id: form.into.clone(),
            account_id: Some(staff.account.as_str().to_owned()),
        };
        works::begin(self.0, &mut tx, &consultation, work).await?;
        self.0.audit(&mut tx, staff, "join_campaigns", &object(&form.campaign)).await?;
        self.0.commit(tx).await
    }

    /// Takes back a split or a joining, once: what stands where it was put goes back; gives the campaign to which it goes.
    /// What was moved again since stays. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or event, or one that nobody can take back; `Conflict` `Handled` when
    /// it was taken back already.
    pub async fn undo(&self, actor: &Actor, slug: &str, form: &Undo) -> Result<String> {
        const EVENT: &str = "select campaign_id, kind, other_id, members from campaign_events \
             where id = $1 and consultation_id = $2";
        const UNDONE: &str = "select id from campaign_events where other_id = $1 and kind = 'undone'";
        const WORKING: &str = "select event_id from campaign_works where event_id = $1";
        let staff = policy::may_group(self.0, actor, slug).await?;
        let (mut tx, consultation) = self.turn(slug).await?;
        let found = one!(&mut tx, Row, EVENT, &form.event, consultation.as_str())?.ok_or(Error::NotFound)?;
        let (campaign, kind, other, members) = found;
        if !kind.parse::<Event>().is_ok_and(Event::can_be_undone) {
            return Err(Error::NotFound);
        }
        for taken in [UNDONE, WORKING] {
            if scalar!(&mut tx, String, taken, &form.event)?.is_some() {
                return Err(Conflict::Handled.into());
            }
        }
        let members = usize::try_from(members).unwrap_or_default();
        let happening = happening(&campaign, Event::Undone, Some(&form.event), members, staff, "");
        let event_id = moves::note(self.0, &mut tx, &consultation, &happening).await?;
        let work = Work {
            event_id,
            undone_id: form.event.clone(),
            after_id: String::new(),
            from_id: String::new(),
            to_id: String::new(),
            account_id: Some(staff.account.as_str().to_owned()),
        };
        works::begin(self.0, &mut tx, &consultation, work).await?;
        self.0.audit(&mut tx, staff, "undo_campaign", &object(&campaign)).await?;
        self.0.commit(tx).await?;
        Ok(other.unwrap_or(campaign))
    }

    /// A transaction that has its turn.
    async fn turn(&self, slug: &str) -> Result<(Tx, ConsultationId)> {
        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        consultations::repo::hold_text(&mut tx, &found.id).await?;
        repo::take(&mut tx, &found.id).await?;
        Ok((tx, found.id))
    }
}

/// The chosen members and, if wanted, every member with the same words as one of them.
async fn chosen(
    tx: &mut Tx,
    consultation: &ConsultationId,
    campaign: &str,
    splitting: &Splitting,
) -> Result<Vec<String>> {
    const MEMBER: &str =
        "select id from comments where id = $1 and consultation_id = $2 and campaign_id = $3 limit $4";
    const COPIES: &str = "select c.id from comment_signatures m join comment_signatures s \
         on s.consultation_id = m.consultation_id and s.print = m.print join comments c on c.id = s.comment_id \
         where m.comment_id = $1 and m.consultation_id = $2 and c.campaign_id = $3 limit $4";
    let mut chosen = Vec::new();
    for comment in &splitting.comments {
        let here = many!(tx, (String,), MEMBER, comment, consultation.as_str(), campaign, 1_i64)?;
        if here.is_empty() {
            return Err(Invalid::one("comments", Problem::Unknown).into());
        }
        chosen.extend(here.into_iter().map(|(id,)| id));
        if splitting.copies {
            let copies = many!(tx, (String,), COPIES, comment, consultation.as_str(), campaign, MOST + 1)?;
            chosen.extend(copies.into_iter().map(|(id,)| id));
        }
        chosen.sort_unstable();
        chosen.dedup();
        if i64::try_from(chosen.len()).unwrap_or(i64::MAX) > MOST {
            let max = u64::try_from(MOST).unwrap_or_default();
            return Err(Invalid::one("comments", Problem::TooMany { max }).into());
        }
    }
    Ok(chosen)
}

fn happening<'a>(
    campaign: &'a str,
    kind: Event,
    other: Option<&'a str>,
    members: usize,
    staff: &'a Staff,
    reason: &'a str,
) -> Happening<'a> {
    Happening { campaign, kind, other, members, account: Some(staff.account.as_str()), reason }
}

fn object(campaign: &str) -> String {
    format!("campaign:{campaign}")
}

/// An event: campaign, kind, other, members.
type Row = (String, String, Option<String>, i64);
