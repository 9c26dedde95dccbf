//! Versions: what was published when, what changed between any two versions, and the history of one article. All of it
//! is public and none of it ever changes; comments stand on the newest version only, which is `reading`'s.

mod article;
mod asked;
mod change;
mod compared;
mod credited;
mod repo;
mod rows;
mod since;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

use crate::Backend;
use crate::consultations::{self, repo::Found};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::texts::CountsById;

use article::Told;
pub use asked::Asked;
pub(crate) use compared::{Compared, Comparisons};
use repo::Published;
pub(crate) use since::Since;
pub use view::{
    ArticleHistory, Change, Changes, Comparison, Credited, Entry, Gone, History, OldText, Side, Step, Unfit,
    Unit, Wrong,
};

/// References that point wrongly, in one answer; an act with more has another trouble than each of them.
pub const MOST_WRONG: usize = 100;

/// The use cases of versions; see [`Backend::versions`].
#[derive(Clone, Copy)]
pub struct Versions<'a>(&'a Backend);

impl Backend {
    /// What there is to know about published versions.
    #[must_use]
    pub fn versions(&self) -> Versions<'_> {
        Versions(self)
    }
}

impl Versions<'_> {
    /// Every published version, with what it changed.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published.
    pub async fn history(&self, slug: &str) -> Result<History> {
        let mut tx = self.0.read().await?;
        let (found, published) = opened(&mut tx, slug).await?;
        drop(tx);
        let mut versions = Vec::with_capacity(published.len());
        let mut before: Option<&Published> = None;
        for one in &published {
            let tally = match before {
                Some(before) => Some(self.0.tally(&before.id, &one.id).await?),
                None => None,
            };
            versions.push(Entry { version: one.version(self.0), articles: one.articles, tally });
            before = Some(one);
        }
        versions.reverse();
        Ok(History { card: found.card(self.0), versions })
    }

    /// The text of one published version, for reading only.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or number.
    pub async fn text(&self, slug: &str, number: i64) -> Result<OldText> {
        let mut tx = self.0.read().await?;
        let (found, published) = opened(&mut tx, slug).await?;
        let one = published.iter().find(|one| one.number == number).ok_or(Error::NotFound)?;
        let text = self.0.text(&mut tx, &one.id).await?;
        let nothing = CountsById::new();
        Ok(OldText {
            card: found.card(self.0),
            version: one.version(self.0),
            articles: one.articles,
            newest: published.last().map_or(number, |newest| newest.number),
            outline: text.outline(&nothing),
            provisions: text.tree(&nothing),
        })
    }

    /// What changed between two versions, a page at a time. Of the two numbers the smaller is always taken as the old
    /// one. Numbers that cannot be compared are no error: the answer says why, and which versions there are.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published.
    pub async fn changes(&self, slug: &str, asked: Asked) -> Result<Comparison> {
        let mut tx = self.0.read().await?;
        let (found, published) = opened(&mut tx, slug).await?;
        drop(tx);
        let changes = match asked.pick(&published) {
            Err(unfit) => Err(unfit),
            Ok((from, to)) => {
                let compared = self.0.compared(&from.id, &to.id).await?;
                let mut changes = self.page(compared, (from, to), asked.page).await?;
                let between =
                    published.iter().filter(|one| from.number < one.number && one.number <= to.number);
                let between: Vec<&str> = between.map(|one| one.id.as_str()).collect();
                let mut credited = credited::credited(self.0, &mut self.0.read().await?, &between).await?;
                for change in changes.units.iter_mut().flat_map(|unit| &mut unit.changes) {
                    let of = change.provision().and_then(|id| credited.remove(id));
                    change.credits = of.unwrap_or_default();
                }
                Ok(changes)
            }
        };
        let versions = published.iter().map(|one| one.version(self.0)).collect();
        Ok(Comparison { card: found.card(self.0), versions, changes })
    }

    async fn page(
        &self,
        compared: Arc<Compared>,
        (from, to): (&Published, &Published),
        page: Option<i64>,
    ) -> Result<Changes> {
        let pages = compared.rows.pages.len();
        let wanted =
            page.and_then(|page| usize::try_from(page).ok()).filter(|page| (1..=pages).contains(page));
        let page = wanted.unwrap_or(1);
        let (range, tally) =
            (compared.rows.pages.get(page - 1).cloned().unwrap_or_default(), compared.rows.tally);
        let (wrong, wrong_total) = (compared.wrong_references(MOST_WRONG), count(compared.wrong.len()));
        // Word by word: long texts take their time.
        let units =
            tokio::task::spawn_blocking(move || compared.units(range)).await.map_err(Error::internal)?;
        Ok(Changes {
            from: from.version(self.0),
            to: to.version(self.0),
            tally,
            page: count(page),
            pages: count(pages),
            units,
            wrong,
            wrong_total,
        })
    }

    /// The history of an article or annex, by the name of its page in a version: in the newest that has such a page
    /// when no version is given, so that what was removed keeps its history.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug, version or name.
    pub async fn article(&self, slug: &str, address: &str, version: Option<i64>) -> Result<ArticleHistory> {
        let mut tx = self.0.read().await?;
        let (found, published) = opened(&mut tx, slug).await?;
        let mut versions = Vec::with_capacity(published.len());
        for one in published {
            let text = self.0.text(&mut tx, &one.id).await?;
            versions.push((one, text));
        }
        drop(tx);
        let asked =
            versions.iter().rev().filter(|(one, _)| version.is_none_or(|version| version == one.number));
        let id = asked
            .filter_map(|(_, text)| text.pages().find(|page| page.address == address))
            .map(|page| page.id.clone())
            .next()
            .ok_or(Error::NotFound)?;
        let told = Told { backend: self.0, versions: &versions, id: &id };
        let (steps, gone) = (told.steps().await?, told.gone().await?);
        let newest = steps.first().ok_or(Error::NotFound)?;
        let (article, last) = (newest.side.clone(), newest.version.number);
        Ok(ArticleHistory { card: found.card(self.0), article, last, gone, steps })
    }
}

/// A consultation and its published versions, the oldest first.
async fn opened(tx: &mut Tx, slug: &str) -> Result<(Found, Vec<Published>)> {
    let found = consultations::repo::by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
    let published = repo::published(tx, &found.id).await?;
    if published.is_empty() { Err(Error::NotFound) } else { Ok((found, published)) }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
