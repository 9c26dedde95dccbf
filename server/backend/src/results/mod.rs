//! Results: what people said, what was decided and why, and what changed in the text, article by article, for everyone.
//!
//! Only what is released and published is read. What a decision answers at an article is written by a job after the release
//! ([`Results::round`]), so that the page costs the same however many comments there are.

mod lines;
mod quotes;
mod repo;
mod sections;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod view;

use std::collections::HashMap;

use model::ids::ConsultationId;
use model::moment::Instant;
use model::outcomes::Outcome;

use crate::Backend;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::Opened;
use crate::summaries;

pub use view::{Decision, Line, Place, Quote, Released, Results, Section, Sentence};

/// Sections on one page.
const A_PAGE: usize = 10;

/// The use cases of results; see [`Backend::results`].
#[derive(Clone, Copy)]
pub struct ResultsOf<'a>(&'a Backend);

impl Backend {
    /// What came of a consultation.
    #[must_use]
    pub fn results(&self) -> ResultsOf<'_> {
        ResultsOf(self)
    }
}

/// Which part of the results.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// Page of sections, from 1; the first when absent or past the end.
    pub page: Option<i64>,
    /// Akoma Ntoso name of the one article that is asked for, or of something in it, or [`model::outcomes::OUTSIDE`].
    pub provision: Option<&'a str>,
    /// Where its decisions go on: the `next` of the page before.
    pub cursor: Option<&'a str>,
}

impl ResultsOf<'_> {
    /// A page of the results, or those of one article. Public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or article, or where no text is published.
    pub async fn show(&self, slug: &str, asked: Asked<'_>) -> Result<Results> {
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = &opened.found.id;
        let counts = opened.counts(&mut tx).await?;
        let released = repo::released(&mut tx, id).await?;
        let placing = repo::is_waiting(&mut tx, id).await?;
        let sums = repo::sums(&mut tx, id).await?;
        let summaries = summaries::repo::published(&mut tx, id).await?;
        // Whoever compares two versions needs a connection of its own.
        drop(tx);
        let since = self.0.since_first(id).await?;
        let (lines, quiet) = lines::lines(&opened, &counts, &sums, &summaries, since.as_ref());
        let pages = lines.len().div_ceil(A_PAGE).max(1);
        let page = asked.page.and_then(|page| usize::try_from(page).ok());
        let page = page.filter(|page| (1..=pages).contains(page)).unwrap_or(1);
        let chosen: Vec<Line> = match asked.provision {
            None => lines.iter().skip((page - 1) * A_PAGE).take(A_PAGE).cloned().collect(),
            Some(eid) => vec![lines::find(&lines, &opened, &counts, eid).ok_or(Error::NotFound)?],
        };
        let single = asked.provision.is_some();
        let sections = self
            .sections(&opened, chosen, &summaries, since.as_ref(), single.then_some(asked.cursor))
            .await?;
        Ok(Results {
            card: opened.found.card(self.0),
            released: released.map(|(decisions, comments, first, last)| Released {
                decisions,
                comments,
                first: self.0.civil(Instant(first)),
                last: self.0.civil(Instant(last)),
            }),
            placing,
            versions: since.map(|since| since.numbers),
            lines,
            quiet,
            sections,
            single,
            page: count(page),
            pages: count(pages),
            version: opened.version,
        })
    }

    /// Writes where the comments stand that released decisions answer, as far as it is not written, and says of how many
    /// decisions. A background job calls it.
    ///
    /// # Errors
    /// `Unavailable`. What was written by then stays.
    pub async fn round(&self) -> Result<usize> {
        let mut placed = 0;
        loop {
            let waiting = repo::waiting(&mut self.0.read().await?).await?;
            let Some(decision) = waiting else { return Ok(placed) };
            let mut tx = self.0.write().await?;
            repo::place(&mut tx, &decision, self.0.now()).await?;
            self.0.commit(tx).await?;
            placed += 1;
        }
    }
}

/// How many comments were answered how at each article, by its id.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn answered_by_page(
    tx: &mut Tx,
    consultation: &ConsultationId,
) -> Result<HashMap<(String, Outcome), i64>> {
    let sums = repo::sums(tx, consultation).await?;
    Ok(sums.into_iter().map(|sum| ((sum.page_id, sum.outcome), sum.comments)).collect())
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
