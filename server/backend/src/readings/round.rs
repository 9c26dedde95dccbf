//! Reading again what has changed, a place at a time: what was never read first, then what is not true any more, then what
//! has grown most.

use model::ids::ConsultationId;
use model::moment::Instant;

use super::Readings;
use super::collect::collect;
use super::compute::compute;
use super::repo::{self, Made, Row};
use crate::error::{Error, Result};
use crate::reading::Opened;
use crate::tallies::ACT;

/// What grew by one in so many is read again.
const SHARE: i64 = 20;
/// Whatever grew at all is read again after so long, in milliseconds.
const AT_LEAST: i64 = 600_000;
/// What was not yet grouped into campaigns is read again after so long.
const GROUPED: i64 = 10_000;
/// What took a second is read again after so many at the earliest.
const REST: i64 = 10;

/// How pressing it is to read a place; what comes first is greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    /// It grew, by so many of a thousand.
    Grown(i64),
    Stale,
    Never,
}

impl Readings<'_> {
    /// Reads the place that needs it most, in every consultation; says whether any did.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn round(&self) -> Result<bool> {
        let slugs = repo::spoken(&mut self.0.read().await?).await?;
        let mut any = false;
        for slug in slugs {
            match self.read_next(&slug).await {
                Ok(read) => any |= read,
                // A consultation whose text is not published (any more) has nothing to read.
                Err(Error::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(any)
    }

    async fn read_next(&self, slug: &str) -> Result<bool> {
        let begun = self.0.now();
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let counts = opened.counts(&mut tx).await?;
        let rows = repo::rows(&mut tx, &opened.found.id).await?;
        drop(tx);
        let places = opened.text.pages().map(|page| page.id.as_str()).chain([ACT]);
        let needs = places.filter_map(|place| {
            let counted = counts.get(place).map_or(0, |counts| counts.comments);
            let row = rows.iter().find(|row| row.place_id == place);
            Some((need(row, counted, begun)?, place, counted))
        });
        let Some((_, place, counted)) = needs.max_by_key(|(need, ..)| *need) else { return Ok(false) };
        self.read(&opened.found.id, place, counted).await
    }

    async fn read(&self, consultation: &ConsultationId, place: &str, counted: i64) -> Result<bool> {
        let begun = self.0.now();
        let revision = repo::revision(&mut self.0.read().await?, consultation, place).await?;
        let material = collect(self.0, consultation, place).await?;
        let (comments, ungrouped) = (material.comments, material.ungrouped);
        let body = tokio::task::spawn_blocking(move || compute(&material)).await.map_err(Error::internal)?;
        let body = serde_json::to_string(&body).map_err(Error::internal)?;
        let at = self.0.now();
        let mut tx = self.0.write().await?;
        let made =
            Made { place, at, took: at.0 - begun.0, comments, ungrouped, counted, revision, body: &body };
        let stored = repo::store(&mut tx, consultation, &made).await?;
        self.0.commit_aside(tx).await?;
        Ok(stored)
    }
}

/// Whether a place must be read, where `counted` comments stand now.
fn need(row: Option<&Row>, counted: i64, now: Instant) -> Option<Need> {
    let Some(row) = row.filter(|row| row.made_at > 0) else {
        return (counted > 0 || row.is_some()).then_some(Need::Never);
    };
    let age = now.0 - row.made_at;
    if age < row.took.saturating_mul(REST) {
        return None;
    }
    if row.stale || (row.ungrouped > 0 && age >= GROUPED) {
        return Some(Need::Stale);
    }
    let grown = (counted - row.counted).abs();
    let much = grown * SHARE >= row.counted || age >= AT_LEAST;
    (grown > 0 && much).then(|| Need::Grown(grown * 1_000 / row.counted.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant(10_000_000);

    fn row() -> Row {
        Row {
            place_id: "p".into(),
            made_at: NOW.0 - 60_000,
            took: 0,
            ungrouped: 0,
            counted: 100,
            stale: false,
        }
    }

    #[test]
    fn what_is_new_comes_before_what_is_stale_and_that_before_what_grew() {
        let stale = Row { stale: true, ..row() };
        let needs = [need(None, 1, NOW), need(Some(&stale), 100, NOW), need(Some(&row()), 150, NOW)];
        assert_eq!(needs, [Some(Need::Never), Some(Need::Stale), Some(Need::Grown(500))]);
        assert!(needs[0] > needs[1] && needs[1] > needs[2]);
    }

    #[test]
    fn a_little_more_waits_and_nothing_more_needs_nothing() {
        assert_eq!(need(Some(&row()), 104, NOW), None);
        assert_eq!(need(Some(&row()), 105, NOW), Some(Need::Grown(50)));
        assert_eq!(need(Some(&row()), 101, Instant(NOW.0 + AT_LEAST)), Some(Need::Grown(10)));
        assert_eq!(need(Some(&row()), 100, Instant(NOW.0 + AT_LEAST)), None);
        assert_eq!(need(None, 0, NOW), None);
    }

    #[test]
    fn what_takes_long_rests_and_what_was_not_grouped_is_read_again() {
        let slow = Row { stale: true, took: 60_000, ..row() };
        assert_eq!(need(Some(&slow), 100, NOW), None);
        assert_eq!(need(Some(&slow), 100, Instant(NOW.0 + 600_000)), Some(Need::Stale));
        let early = Row { ungrouped: 3, ..row() };
        assert_eq!(need(Some(&early), 100, NOW), Some(Need::Stale));
    }
}
