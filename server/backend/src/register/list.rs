//! The register, page by page: for everyone without persons and contacts, for staff with them.

use std::collections::HashMap;

use model::moment::Instant;
use model::provisions::{WHOLE_ACT, eid_of};
use model::submissions::{Means, SenderKind, Signals, register_number, registered};
use model::{Invalid, Problem};

use super::repo::{self, About, Row, Wanted};
use super::view::{Article, Entry, Line, Lines, Person, Register};
use super::write::{found, pages};
use super::{RegisterOf, policy};
use crate::consultations::repo::Found;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::texts::{Place, Text};
use crate::{Actor, submissions};

/// Entries on one page.
pub(super) const A_PAGE: usize = 50;

/// Which entries staff ask for; empty parts ask for everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Code of a [`Means`].
    pub means: String,
    /// Number in the register, as printed.
    pub number: String,
    /// Received from this day on: `2026-11-22`.
    pub from: String,
    /// Received up to this day.
    pub to: String,
    /// Akoma Ntoso name of an article or annex of the newest text, or `act`.
    pub article: String,
}

impl RegisterOf<'_> {
    /// A page of the register as everyone sees it, the highest number first. Public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or a cursor that is no number.
    pub async fn lines(&self, slug: &str, before: Option<&str>) -> Result<Lines> {
        let mut tx = self.0.read().await?;
        let found = found(&mut tx, slug).await?;
        let wanted = Wanted { before: cursor(before)?, ..Wanted::default() };
        let (entries, next) = self.page(&mut tx, &found, &wanted, A_PAGE).await?;
        let lines = entries.into_iter().map(|entry| entry.line).collect();
        Ok(Lines { card: found.card(self.0), lines, next })
    }

    /// A page of the register with persons and contacts, the highest number first: that somebody looked is put on record.
    /// For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or a cursor that is no number; `Invalid` with the fields of the filter.
    pub async fn list(
        &self,
        actor: &Actor,
        slug: &str,
        filter: &Filter,
        before: Option<&str>,
    ) -> Result<Register> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = found(&mut tx, slug).await?;
        let text = self.newest(&mut tx, &found).await?;
        let wanted = self.wanted(filter, text.as_deref())?;
        let wanted = Wanted { before: cursor(before)?, ..wanted };
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", found.id)).await?;
        let mut tx = self.0.read().await?;
        let (entries, next) = self.page(&mut tx, &found, &wanted, A_PAGE).await?;
        let articles = text.map(|text| pages(&text)).unwrap_or_default();
        Ok(Register { card: found.card(self.0), articles, entries, next })
    }

    /// What a filter asks for.
    pub(super) fn wanted(&self, filter: &Filter, text: Option<&Text>) -> Result<Wanted> {
        let mut invalid = Invalid::default();
        let mut wanted = Wanted::default();
        if !filter.means.is_empty() {
            wanted.means = filter.means.parse::<Means>().ok();
            if wanted.means.is_none() {
                invalid.push("means", Problem::Unknown);
            }
        }
        if !filter.number.trim().is_empty() {
            wanted.number = register_number(&filter.number);
            if wanted.number.is_none() {
                invalid.push("number", Problem::Malformed);
            }
        }
        let mut day = |field: &str, text: &str, time: &str| {
            let instant = self.0.0.zone.parse(&format!("{}T{time}", text.trim()));
            if instant.is_none() && !text.trim().is_empty() {
                invalid.push(field, Problem::Malformed);
            }
            instant
        };
        wanted.from = day("from", &filter.from, "00:00");
        // The whole of the last day: midnight of the next one cannot be typed, the last millisecond can.
        wanted.until = day("to", &filter.to, "23:59:59.999").map(|last| Instant(last.0 + 1));
        if !filter.article.is_empty() {
            let eid = eid_of(&filter.article);
            let article = if eid == WHOLE_ACT { Some(String::new()) } else { id_of(text, eid) };
            if article.is_none() {
                invalid.push("article", Problem::Unknown);
            }
            wanted.article = article;
        }
        invalid.into_result()?;
        Ok(wanted)
    }

    /// Entries of a page, and where the next begins.
    pub(super) async fn page(
        &self,
        tx: &mut Tx,
        found: &Found,
        wanted: &Wanted,
        most: usize,
    ) -> Result<(Vec<Entry>, Option<String>)> {
        let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
        let mut rows = repo::list(tx, &found.id, wanted, limit).await?;
        let more = rows.len() > most;
        rows.truncate(most);
        let next = rows.last().filter(|_| more).map(|row| registered(row.register_year, row.register_number));
        let newest = self.newest(tx, found).await?;
        let mut about: HashMap<String, Vec<About>> = HashMap::new();
        for one in repo::about(tx, &rows).await? {
            about.entry(one.submission_id.clone()).or_default().push(one);
        }
        let mut entries = Vec::with_capacity(rows.len());
        for row in rows {
            let mut articles = Vec::new();
            for about in about.remove(&row.id).unwrap_or_default() {
                let spoken = self.0.text(tx, &about.version_id).await?;
                let article = article(&spoken, newest.as_deref(), &about);
                if !articles.contains(&article) {
                    articles.push(article);
                }
            }
            entries.push(self.entry(row, articles)?);
        }
        Ok((entries, next))
    }

    pub(super) async fn newest(&self, tx: &mut Tx, found: &Found) -> Result<Option<std::sync::Arc<Text>>> {
        match &found.version_id {
            Some(version) => Ok(Some(self.0.text(tx, version).await?)),
            None => Ok(None),
        }
    }

    fn entry(&self, row: Row, articles: Vec<Article>) -> Result<Entry> {
        let (erased, withdrawn) = (row.erased_at.is_some(), row.remaining == 0);
        let named = match row.sender_kind {
            SenderKind::Organisation => &row.sender_organisation,
            SenderKind::Citizen => &row.sender_name,
        };
        let line = Line {
            number: registered(row.register_year, row.register_number),
            received: self.0.civil(Instant(row.sent_at)),
            erased,
            withdrawn,
            means: row.means,
            kind: row.sender_kind,
            name: (row.publish_name && !withdrawn && !named.is_empty()).then(|| named.clone()),
            articles: if erased { Vec::new() } else { articles },
        };
        // Whoever holds it acts as the sender: staff have only what they send to people who wrote on paper.
        let by_hand = row.entered_at.is_some() && !erased;
        let secret = if by_hand { Some(submissions::secret(self.0, &row.id.clone().into())?) } else { None };
        Ok(Entry {
            line,
            secret,
            signals: row.trap.zip(row.seconds).map(|(trap, seconds)| Signals { trap, seconds }),
            entered: row.entered_at.map(|at| (self.0.civil(Instant(at)), row.entered_by.unwrap_or_default())),
            person: (!erased).then_some(Person {
                name: row.sender_name,
                organisation: row.sender_organisation,
                email: row.sender_email,
                contact: row.sender_contact,
                county: row.sender_county,
            }),
        })
    }
}

fn cursor(before: Option<&str>) -> Result<Option<(i64, i64)>> {
    before.map(|number| register_number(number).ok_or(Error::NotFound)).transpose()
}

/// Id of the article or annex by this name.
fn id_of(text: Option<&Text>, eid: &str) -> Option<String> {
    text?.by_eid(eid).map(|provision| provision.id.clone())
}

/// The article on which a comment was made, or the heading or the act as a whole.
fn article(spoken: &Text, newest: Option<&Text>, about: &About) -> Article {
    let provision = about.provision_id.as_deref().and_then(|id| spoken.by_id(id));
    let shown = provision.map(|provision| spoken.page_of(provision).unwrap_or(provision));
    let page = newest.and_then(|newest| {
        let place = Place::of(newest, about.provision_id.as_deref(), about.place_id.as_deref());
        let Place::At(provision) = place else { return None };
        newest.page_of(provision)
    });
    Article {
        label: shown.map(|provision| provision.label.clone()).unwrap_or_default(),
        eid: shown.map(|provision| provision.eid.clone()).unwrap_or_default(),
        address: page.map(|page| page.address.clone()).unwrap_or_default(),
    }
}
