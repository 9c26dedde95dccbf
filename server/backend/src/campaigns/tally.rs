//! The kept counters of campaigns: what the comments of some submissions add to them, and the difference that a change of
//! their campaigns makes.

use std::collections::{BTreeMap, BTreeSet};

use model::campaigns::Kind;
use model::moment::Instant;
use model::submissions::SenderKind;

use super::repo::Stands;
use crate::Backend;
use crate::db::{Rows, Tx, insert, run};
use crate::error::Result;

/// What is counted of one campaign, or of its comments at one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) comments: i64,
    pub(super) citizens: i64,
    pub(super) organisations: i64,
    pub(super) kinds: [i64; 3],
}

impl Figures {
    fn add(&mut self, other: &Self, sign: i64) {
        self.comments += sign * other.comments;
        self.citizens += sign * other.citizens;
        self.organisations += sign * other.organisations;
        for (mine, theirs) in self.kinds.iter_mut().zip(other.kinds) {
            *mine += sign * theirs;
        }
    }
}

/// What some submissions add: by campaign, by campaign and place, by campaign and day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    all: BTreeMap<String, Figures>,
    places: BTreeMap<(String, String), Figures>,
    days: BTreeMap<(String, String), i64>,
}

impl Tally {
    /// Of all comments of some submissions, each of which is there whole.
    pub(super) fn of<'a>(backend: &Backend, rows: impl Iterator<Item = &'a Stands>) -> Self {
        let mut tally = Self::default();
        let mut senders = BTreeSet::new();
        for row in rows {
            let Some(campaign) = &row.campaign_id else { continue };
            let place = (campaign.clone(), row.page.clone());
            let mut figures = Figures { comments: 1, ..Figures::default() };
            if let Some(kind) = row.campaign_kind.as_deref().and_then(|kind| kind.parse::<Kind>().ok()) {
                figures.kinds[kind as usize] = 1;
            }
            let person = sender(&row.sender_kind);
            let fresh = senders.insert((campaign.clone(), None, row.submission_id.clone()));
            tally.all.entry(campaign.clone()).or_default().add(&with(figures, person, fresh), 1);
            let fresh = senders.insert((campaign.clone(), Some(row.page.clone()), row.submission_id.clone()));
            tally.places.entry(place).or_default().add(&with(figures, person, fresh), 1);
            if let Some(sent) = row.sent_at {
                *tally.days.entry((campaign.clone(), backend.civil(Instant(sent)).date())).or_default() += 1;
            }
        }
        tally
    }

    /// What is to be added so that this becomes `after`.
    pub(super) fn up_to(mut self, after: &Self) -> Self {
        self.all.values_mut().for_each(negate);
        self.places.values_mut().for_each(negate);
        self.days.values_mut().for_each(|days| *days = -*days);
        for (key, figures) in &after.all {
            self.all.entry(key.clone()).or_default().add(figures, 1);
        }
        for (key, figures) in &after.places {
            self.places.entry(key.clone()).or_default().add(figures, 1);
        }
        for (key, days) in &after.days {
            *self.days.entry(key.clone()).or_default() += days;
        }
        let nothing = Figures::default();
        self.all.retain(|_, figures| *figures != nothing);
        self.places.retain(|_, figures| *figures != nothing);
        self.days.retain(|_, days| *days != 0);
        self
    }
}

fn negate(figures: &mut Figures) {
    let was = *figures;
    *figures = Figures::default();
    figures.add(&was, -1);
}

fn sender(kind: &str) -> SenderKind {
    kind.parse().unwrap_or(SenderKind::Citizen)
}

fn with(figures: Figures, sender: SenderKind, fresh: bool) -> Figures {
    let one = i64::from(fresh);
    match sender {
        SenderKind::Citizen => Figures { citizens: one, ..figures },
        SenderKind::Organisation => Figures { organisations: one, ..figures },
    }
}

/// Adds to the kept counters, in the order of their names.
pub(super) async fn add(tx: &mut Tx, consultation: &str, tally: &Tally) -> Result<()> {
    const ALL: &str = "update campaigns set comments = comments + $2, citizens = citizens + $3, \
         organisations = organisations + $4, exact = exact + $5, near = near + $6, personal = personal + $7 \
         where id = $1";
    const PLACES_ADD: &str = " on conflict (campaign_id, page_id) do update set \
         comments = campaign_counts.comments + excluded.comments, \
         citizens = campaign_counts.citizens + excluded.citizens, \
         organisations = campaign_counts.organisations + excluded.organisations";
    const DAYS_ADD: &str =
        " on conflict (campaign_id, day) do update set comments = campaign_days.comments + excluded.comments";
    for (campaign, figures) in &tally.all {
        let [exact, near, personal] = figures.kinds;
        let Figures { comments, citizens, organisations, .. } = *figures;
        run!(tx, ALL, campaign, comments, citizens, organisations, exact, near, personal)?;
    }
    let (names, figures) = (|| tally.places.keys(), || tally.places.values());
    let places = Rows::of("campaign_counts")
        .after(PLACES_ADD)
        .text("consultation_id", names().map(|_| consultation))
        .text("campaign_id", names().map(|(campaign, _)| campaign))
        .text("page_id", names().map(|(_, page)| page))
        .number("comments", figures().map(|figures| figures.comments))
        .number("citizens", figures().map(|figures| figures.citizens))
        .number("organisations", figures().map(|figures| figures.organisations));
    let days = Rows::of("campaign_days")
        .after(DAYS_ADD)
        .text("campaign_id", tally.days.keys().map(|(campaign, _)| campaign))
        .text("day", tally.days.keys().map(|(_, day)| day))
        .number("comments", tally.days.values().copied());
    insert(tx, &[places, days]).await?;
    Ok(())
}
