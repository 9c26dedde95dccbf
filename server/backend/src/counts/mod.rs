//! Counts: the per-article table, the comments behind it, and both as files.

mod export;
mod narrow;
mod policy;
#[cfg(test)]
mod tests;
mod view;

use std::cmp::Reverse;

use model::counts::{Filter, Row};
use model::provisions::UNPLACED;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, A_PAGE, AMONG, Audience, Opened, Scope, Spoken, Voice};
use crate::tallies::{ACT, TOTAL};
use crate::texts::{CountsById, Provision};
use crate::{Actor, Backend, Staff, attachments};
use narrow::Place;

pub(crate) use narrow::of_page;
pub use view::{Order, StaffComment, StaffList, Table};

/// The use cases of counts; see [`Backend::counts`].
#[derive(Clone, Copy)]
pub struct CountsOf<'a>(&'a Backend);

impl Backend {
    /// What is counted.
    #[must_use]
    pub fn counts(&self) -> CountsOf<'_> {
        CountsOf(self)
    }
}

impl CountsOf<'_> {
    /// The per-article table. The figures are public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published.
    pub async fn articles(&self, slug: &str, order: Order) -> Result<Table> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        let mut rows: Vec<Row> = opened.text.pages().map(|page| row(page, &counts)).collect();
        if order == Order::Comments {
            rows.sort_by_key(|row| Reverse(row.counts.comments));
        }
        let of = |name: &str| counts.get(name).copied().unwrap_or_default();
        Ok(Table {
            card: opened.found.card(self.0),
            version: opened.version,
            whole_act: of(ACT),
            unplaced: of(UNPLACED),
            total: of(TOTAL),
            rows,
        })
    }

    /// The rows below one article, in the order of the law. The figures are public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or provision.
    pub async fn parts(&self, slug: &str, eid: &str) -> Result<Vec<Row>> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        let provision = opened.text.by_eid(eid).ok_or(Error::NotFound)?;
        Ok(opened.text.below(provision).iter().map(|lower| row(lower, &counts)).collect())
    }

    /// The comments on a provision and what stands below it, on the act as a whole (an empty name), or all, with the
    /// names of their senders, the newest first: that somebody looked is put on record. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or provision.
    pub async fn comments(
        &self,
        actor: &Actor,
        slug: &str,
        provision: Option<&str>,
        cursor: Option<&str>,
    ) -> Result<StaffList> {
        self.listed(actor, slug, provision, cursor, Audience::Staff).await
    }

    /// The same without what belongs to a campaign. For staff in any role.
    ///
    /// # Errors
    /// As [`CountsOf::comments`].
    pub async fn comments_apart(
        &self,
        actor: &Actor,
        slug: &str,
        provision: Option<&str>,
        cursor: Option<&str>,
    ) -> Result<StaffList> {
        self.listed(actor, slug, provision, cursor, Audience::Apart).await
    }

    /// The comments as [`CountsOf::comments`] lists them, narrowed. For staff in any role.
    ///
    /// # Errors
    /// As [`CountsOf::comments`].
    pub async fn narrowed(
        &self,
        actor: &Actor,
        slug: &str,
        provision: Option<&str>,
        filter: &Filter,
        cursor: Option<&str>,
    ) -> Result<StaffList> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let (scope, provision) = opened.scope(provision)?;
        let place = match scope {
            Scope::Page(page) => Place::Page(page),
            Scope::Range { version, first, last } => Place::Range { version, first, last },
            Scope::Act => Place::Act,
            Scope::Unplaced => Place::Nowhere,
            _ => Place::Anywhere,
        };
        let page = (cursor, A_PAGE + 1);
        let mut ids = if filter.comment.is_empty() {
            narrow::ids(self.0, &mut tx, &opened.found.id, place, filter, page).await?
        } else {
            vec![filter.comment.clone()]
        };
        let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
        let next = (ids.len() > most).then(|| ids.truncate(most)).and(ids.last().cloned());
        let mut among = [""; AMONG];
        for (place, id) in among.iter_mut().zip(&ids) {
            *place = id;
        }
        let scope = Scope::Among(&among);
        let (rows, voices) =
            reading::page(self.0, &mut tx, &opened, &scope, Audience::Staff, (None, A_PAGE)).await?;
        self.shown(staff, tx, &opened, provision, (rows, voices.items, next)).await
    }

    async fn listed(
        &self,
        actor: &Actor,
        slug: &str,
        provision: Option<&str>,
        cursor: Option<&str>,
        audience: Audience,
    ) -> Result<StaffList> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let (scope, provision) = opened.scope(provision)?;
        let (rows, voices) =
            reading::page(self.0, &mut tx, &opened, &scope, audience, (cursor, A_PAGE)).await?;
        self.shown(staff, tx, &opened, provision, (rows, voices.items, voices.next)).await
    }

    /// A page of comments with the files that came with them; that somebody looked is put on record.
    async fn shown(
        &self,
        staff: &Staff,
        mut tx: Tx,
        opened: &Opened,
        provision: Option<&Provision>,
        (rows, voices, next): (Vec<Spoken>, Vec<Voice>, Option<String>),
    ) -> Result<StaffList> {
        let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let files = attachments::repo::beside(&mut tx, &ids).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await?;
        let items = rows.into_iter().zip(voices).map(|(row, voice)| {
            let beside = files.iter().filter(|(comment, _)| *comment == row.id);
            let attachments = beside.map(|(_, file)| file.clone()).collect();
            StaffComment { attachments, ..StaffComment::of(row, voice) }
        });
        Ok(StaffList {
            items: items.collect(),
            label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            card: opened.found.card(self.0),
            next,
        })
    }
}

/// A line of the table.
pub(crate) fn row(provision: &Provision, counts: &CountsById) -> Row {
    Row {
        eid: provision.eid.clone(),
        label: provision.label.clone(),
        kind: provision.kind.to_string(),
        heading: provision.heading.clone(),
        counts: counts.get(&provision.id).copied().unwrap_or_default(),
    }
}
