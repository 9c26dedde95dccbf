//! Where themes meet articles and kinds of senders. Read from the kept counters; persons and organisations are never one
//! number.

use std::collections::{BTreeMap, HashMap};

use model::submissions::SenderKind;
use report::{File, Format};

use super::coding::{named, progress};
use super::view::{Crossing, Pair};
use super::{Themes, book, policy, repo};
use crate::Actor;
use crate::db::many;
use crate::error::{Error, Result};
use crate::reading::Opened;

/// Figures of one consultation: themes, articles and kinds of senders together.
const MOST: i64 = 200_000;

impl Themes<'_> {
    /// How often each theme meets each article, and each kind of sender. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn crossing(&self, actor: &Actor, slug: &str) -> Result<Crossing> {
        const COUNTS: &str = "select theme_id, page_id, sender_kind, comments from theme_counts \
             where consultation_id = $1 and comments > 0 limit $2";
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let rows = repo::all(&mut tx, id).await?;
        let sums = book::sums(&mut tx, id).await?;
        let counts = many!(&mut tx, (String, String, String, i64), COUNTS, id, MOST)?;
        let progress = progress(&mut tx, id).await?;
        drop(tx);
        let places: HashMap<&str, usize> =
            rows.iter().enumerate().map(|(place, row)| (row.id.as_str(), place)).collect();
        // Articles in the order of the law, the act before and what has no place after them.
        let order: HashMap<&str, i64> =
            opened.text.all().map(|provision| (provision.id.as_str(), provision.position)).collect();
        let mut pairs: BTreeMap<(usize, i64, &str), Pair> = BTreeMap::new();
        for (theme, page, kind, comments) in &counts {
            let Some(place) = places.get(theme.as_str()).copied() else { continue };
            let last = if page == crate::tallies::ACT { -1 } else { i64::MAX };
            let at = order.get(page.as_str()).copied().unwrap_or(last);
            let pair = pairs.entry((place, at, page)).or_insert_with(|| {
                let (eid, label) = named(&opened, page);
                let (theme, name) = (theme.clone(), rows[place].name.clone());
                Pair { theme, name, eid, label, position: at, citizens: 0, organisations: 0 }
            });
            match kind.parse().map_err(Error::internal)? {
                SenderKind::Citizen => pair.citizens += comments,
                SenderKind::Organisation => pair.organisations += comments,
            }
        }
        let themes = rows.iter().map(|row| book::theme(row, &sums, &rows));
        Ok(Crossing {
            card: opened.found.card(self.0),
            progress,
            themes: themes.filter(|theme| theme.citizens + theme.organisations > 0).collect(),
            pairs: pairs.into_values().collect(),
        })
    }

    /// The same as a file. For staff in any role.
    ///
    /// # Errors
    /// As [`Themes::crossing`].
    pub async fn export_crossing(&self, actor: &Actor, slug: &str, format: Format) -> Result<File> {
        let crossing = self.crossing(actor, slug).await?;
        let heading = |id: &str| {
            let theme = crossing.themes.iter().find(|theme| theme.id == id);
            theme.map(|theme| theme.heading.clone()).unwrap_or_default()
        };
        let table = report::Themes {
            consultation: crossing.card.slug.clone(),
            title: crossing.card.title.ro.clone(),
            made: self.0.civil(self.0.now()).rfc3339(),
            coded: crossing.progress.coded,
            pairs: crossing
                .pairs
                .iter()
                .map(|pair| report::ThemePair {
                    heading: heading(&pair.theme),
                    theme: pair.name.clone(),
                    eid: pair.eid.clone(),
                    label: pair.label.clone(),
                    citizens: pair.citizens,
                    organisations: pair.organisations,
                })
                .collect(),
        };
        report::themes(&table, format).map_err(Error::internal)
    }
}
