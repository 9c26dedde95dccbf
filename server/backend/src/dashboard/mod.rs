//! The dashboard: a consultation at a glance. Nothing is counted here: every figure is one that others keep, so that the page
//! costs the same whatever was sent. It names nobody.

mod days;
mod policy;
#[cfg(test)]
mod tests;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use model::arrivals::Sender;
use model::provisions::UNPLACED;

use crate::arrivals::repo::{self as arrivals, Origin, Spoke};
use crate::error::Result;
use crate::reading::Opened;
use crate::tallies::{ACT, TOTAL};
use crate::texts::Text;
use crate::{Actor, Backend, campaigns, counts, moderation, outcomes, themes};

pub use view::{Campaigning, County, Dashboard, Day, Spoken, Who};

/// Campaigns that are named.
const CAMPAIGNS: i64 = 5;

/// The use case of the dashboard; see [`Backend::dashboard`].
#[derive(Clone, Copy)]
pub struct DashboardOf<'a>(&'a Backend);

impl Backend {
    /// A consultation at a glance.
    #[must_use]
    pub fn dashboard(&self) -> DashboardOf<'_> {
        DashboardOf(self)
    }
}

impl DashboardOf<'_> {
    /// Everything at a glance. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn show(&self, actor: &Actor, slug: &str) -> Result<Dashboard> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let kept = opened.counts(&mut tx).await?;
        let of = |name: &str| kept.get(name).copied().unwrap_or_default();
        let days = arrivals::days(&mut tx, id).await?;
        let origins = arrivals::origins(&mut tx, id).await?;
        let spoken = arrivals::places(&mut tx, id).await?;
        let (counted, given) = arrivals::mark(&mut tx).await?;
        let (campaigns, comments, greatest) = campaigns::greatest(&mut tx, id, CAMPAIGNS).await?;
        let waiting = moderation::causes(&mut tx, &opened.found.id).await?;
        let uncoded = themes::uncoded(&mut tx, id).await?;
        let decided = outcomes::decided(&mut tx, &opened.found.id).await?;
        Ok(Dashboard {
            card: opened.found.card(self.0),
            total: of(TOTAL),
            articles: opened.text.pages().map(|page| counts::row(page, &kept)).collect(),
            counting: counted < given,
            days: days::whole(days),
            senders: senders(&origins),
            counties: counties(&origins),
            spoken: table(&opened.text, &spoken),
            campaigns: Campaigning { campaigns, comments, greatest },
            waiting,
            uncoded,
            decided,
        })
    }
}

/// How much came from each kind of sender, in the order in which they are shown.
fn senders(origins: &[Origin]) -> Vec<Who> {
    let mut by: BTreeMap<Sender, (i64, i64)> = BTreeMap::new();
    for row in origins {
        let (submissions, comments) = by.entry(row.sender).or_default();
        *submissions += row.submissions;
        *comments += row.comments;
    }
    let who = |(sender, (submissions, comments))| Who { sender, submissions, comments };
    by.into_iter().map(who).collect()
}

/// How much came from each county, persons and organisations apart.
fn counties(origins: &[Origin]) -> Vec<County> {
    let mut counties: Vec<County> = Vec::new();
    for row in origins {
        if counties.last().is_none_or(|last| last.name != row.county) {
            counties.push(County { name: row.county.clone(), ..County::default() });
        }
        let Some(county) = counties.last_mut() else { continue };
        county.comments += row.comments;
        if row.sender.is_person() {
            county.citizens += row.submissions;
        } else {
            county.organisations += row.submissions;
        }
    }
    counties
}

/// Who spoke about what, in the order of the newest text: the act as a whole, what stands in it, and last what is in it no more.
fn table(text: &Text, spoken: &[Spoke]) -> Vec<Spoken> {
    let mut by_page: BTreeMap<&str, Vec<(Sender, i64)>> = BTreeMap::new();
    let listed: BTreeSet<&str> = text.all().map(|provision| provision.id.as_str()).collect();
    for row in spoken {
        let page =
            if row.page_id == ACT || listed.contains(row.page_id.as_str()) { &row.page_id } else { UNPLACED };
        let cells = by_page.entry(page).or_default();
        match cells.iter_mut().find(|(sender, _)| *sender == row.sender) {
            Some((_, comments)) => *comments += row.comments,
            None => cells.push((row.sender, row.comments)),
        }
    }
    let mut line = |name: &str, eid: &str, label: &str| {
        let cells = by_page.remove(name)?;
        Some(Spoken { eid: eid.to_owned(), label: label.to_owned(), cells })
    };
    let mut rows: Vec<Spoken> = line(ACT, ACT, "").into_iter().collect();
    rows.extend(text.all().filter_map(|provision| line(&provision.id, &provision.eid, &provision.label)));
    rows.extend(line(UNPLACED, UNPLACED, ""));
    rows
}
