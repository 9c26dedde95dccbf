//! The desk of one article: one stored reading, and the few comments that it names.

use std::collections::{BTreeMap, HashSet};

use model::comments::State;
use model::moment::Instant;

use super::body::Body;
use super::repo::{self, Stored};
use super::view::{Beside, Desk, Group, Read};
use super::{Readings, policy};
use crate::Actor;
use crate::counts::StaffComment;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, A_PAGE, AMONG, Audience, Opened, Scope};
use crate::tallies::ACT;
use crate::texts::Provision;

/// Changes that are shown with their comments, and comments with evidence and questions.
pub const CHANGES_SHOWN: usize = 8;
/// Of those with evidence and those that ask.
pub const EACH_SHOWN: usize = 5;

/// Where the desk stands: the id under which the place is stored, and the provision, if it is not the draft as a whole.
pub(crate) struct Here<'a> {
    pub(crate) id: &'a str,
    pub(crate) provision: Option<&'a Provision>,
}

impl<'a> Here<'a> {
    /// By the Akoma Ntoso name of an article, an annex or a part of one, or by the name of its page (`art-5`); `act` for the
    /// draft as a whole.
    ///
    /// # Errors
    /// `NotFound` for an unknown name, and for one of what stands on no page.
    pub(crate) fn named(opened: &'a Opened, name: &str) -> Result<Self> {
        if name == ACT {
            return Ok(Self { id: ACT, provision: None });
        }
        let page = match opened.text.by_eid(name) {
            Some(provision) => opened.text.page_of(provision),
            None => opened.text.pages().find(|page| page.address == name),
        };
        let page = page.ok_or(Error::NotFound)?;
        Ok(Self { id: &page.id, provision: Some(page) })
    }

    pub(crate) fn beside(&self) -> Beside {
        self.provision.map_or_else(
            || Beside { eid: ACT.to_owned(), label: String::new(), heading: String::new() },
            beside,
        )
    }
}

fn beside(provision: &Provision) -> Beside {
    Beside { eid: provision.eid.clone(), label: provision.label.clone(), heading: provision.heading.clone() }
}

impl Readings<'_> {
    /// What people said on an article, named as in [`Here::named`]. For staff in any role; that they saw senders is put on
    /// record.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article, or where no text is published.
    pub async fn desk(&self, actor: &Actor, slug: &str, name: &str) -> Result<Desk> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let here = Here::named(&opened, name)?;
        let counts = opened.counts(&mut tx).await?.get(here.id).copied().unwrap_or_default();
        let read = self.stored(&mut tx, &opened, here.id, counts.comments).await?;
        let named = read.as_ref().map(|read| shown(&read.body)).unwrap_or_default();
        let comments = self.comments(&mut tx, &opened, &named).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await?;
        let campaigns = self.0.campaigns().at(actor, slug, Some(&here.beside().eid)).await?;
        let pages: Vec<&Provision> = opened.text.pages().collect();
        let at = here.provision.and_then(|page| pages.iter().position(|other| other.id == page.id));
        let around = |at: Option<usize>| at.and_then(|at| pages.get(at)).map(|page| beside(page));
        Ok(Desk {
            here: here.beside(),
            address: here.provision.map(|page| page.address.clone()).unwrap_or_default(),
            text: here.provision.map(|page| opened.text.whole(page)).unwrap_or_default(),
            counts,
            read,
            comments: comments.into_iter().map(|comment| (comment.voice.id.clone(), comment)).collect(),
            campaigns,
            previous: around(at.and_then(|at| at.checked_sub(1))),
            // Before the first article stands the draft as a whole.
            next: around(at.map_or(Some(0), |at| Some(at + 1))),
            card: opened.found.card(self.0),
        })
    }

    /// The comments that hold a phrase, or that want the change which the named comment stands for. For staff in any role.
    ///
    /// # Errors
    /// As [`Readings::desk`]; `NotFound` for what the present reading does not know.
    pub async fn group(
        &self,
        actor: &Actor,
        slug: &str,
        name: &str,
        (phrase, change): (Option<&str>, Option<&str>),
    ) -> Result<Group> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let here = Here::named(&opened, name)?;
        let read = self.stored(&mut tx, &opened, here.id, 0).await?.ok_or(Error::NotFound)?;
        let said = phrase.and_then(|phrase| read.body.phrases.iter().find(|known| known.phrase == phrase));
        let wanted = change.and_then(|comment| {
            read.body.wordings.iter().find(|known| known.comments.iter().any(|id| id == comment))
        });
        let (count, ids) = match (said, wanted) {
            (Some(phrase), _) => (phrase.texts, phrase.comments.clone()),
            (None, Some(change)) => (change.count, change.comments.clone()),
            (None, None) => return Err(Error::NotFound),
        };
        let items = self.comments(&mut tx, &opened, &ids).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await?;
        Ok(Group {
            here: here.beside(),
            phrase: said.map(|phrase| phrase.phrase.clone()),
            count,
            ids: items.iter().map(|comment| comment.voice.id.clone()).collect(),
            items,
            card: opened.found.card(self.0),
        })
    }

    /// The reading of a place, of which the kept counter says `counted` now.
    pub(crate) async fn stored(
        &self,
        tx: &mut Tx,
        opened: &Opened,
        place: &str,
        counted: i64,
    ) -> Result<Option<Read>> {
        let Some(row) = repo::stored(tx, &opened.found.id, place).await? else { return Ok(None) };
        let Stored { made_at, comments, counted: then, stale, body } = row;
        let body: Body = serde_json::from_str(&body).map_err(Error::internal)?;
        Ok(Some(Read { made: self.0.civil(Instant(made_at)), comments, since: counted - then, stale, body }))
    }

    /// Those of these comments that everyone may read, in this order.
    pub(crate) async fn comments(
        &self,
        tx: &mut Tx,
        opened: &Opened,
        ids: &[String],
    ) -> Result<Vec<StaffComment>> {
        let mut found: BTreeMap<String, StaffComment> = BTreeMap::new();
        for part in ids.chunks(AMONG) {
            let mut among = [""; AMONG];
            for (place, id) in among.iter_mut().zip(part) {
                *place = id;
            }
            let scope = Scope::Among(&among);
            let (rows, voices) =
                reading::page(self.0, tx, opened, &scope, Audience::Staff, (None, A_PAGE)).await?;
            let comments =
                rows.into_iter().zip(voices.items).map(|(row, voice)| StaffComment::of(row, voice));
            let public =
                comments.filter(|comment| comment.state == State::Published && !comment.voice.erased);
            found.extend(public.map(|comment| (comment.voice.id.clone(), comment)));
        }
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }
}

/// The comments that a page shows of a reading, each once.
fn shown(body: &Body) -> Vec<String> {
    let changes = body.wordings.iter().take(CHANGES_SHOWN).filter_map(|change| change.comments.first());
    let evidence = body.evidence.iter().take(EACH_SHOWN);
    let questions = body.questions.iter().take(EACH_SHOWN);
    let standing = body.representatives.iter().chain(evidence).chain(questions).map(|one| &one.comment);
    let mut seen = HashSet::new();
    standing.chain(changes).filter(|id| seen.insert(*id)).cloned().collect()
}
