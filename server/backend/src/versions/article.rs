//! The history of one article or annex.

use std::sync::Arc;

use law::Pair;
use model::redline::{self, Run};
use model::versions::Relation;

use super::repo::Published;
use super::rows::relation;
use super::view::{Gone, Side, Step};
use crate::Backend;
use crate::error::{Error, Result};
use crate::policies::Both;
use crate::texts::{Provision, Text};

/// Bytes of text that one history compares; what is left over is seen on the page of the comparison.
const MOST_TEXT: usize = 400_000;

/// A published version and its text.
pub(super) type Read = (Published, Arc<Text>);

/// One article through its versions.
pub(super) struct Told<'a> {
    pub(super) backend: &'a Backend,
    /// Every published version, the oldest first.
    pub(super) versions: &'a [Read],
    /// Id of the article, the same in every version.
    pub(super) id: &'a str,
}

impl Told<'_> {
    /// The versions in which it stands, the newest first.
    pub(super) async fn steps(&self) -> Result<Vec<Step>> {
        let (mut steps, mut left) = (Vec::new(), MOST_TEXT);
        for (at, (_, text)) in self.versions.iter().enumerate().rev() {
            if let Some(one) = text.by_id(self.id) {
                steps.push(self.step(at, one, &mut left).await?);
            }
        }
        Ok(steps)
    }

    async fn step(&self, at: usize, one: &Provision, left: &mut usize) -> Result<Step> {
        let (published, text) = &self.versions[at];
        let mut step = Step {
            version: published.version(self.backend),
            before: None,
            side: Side::of(text, one),
            relations: Vec::new(),
            from: Vec::new(),
            runs: None,
        };
        let Some((earlier, old)) = at.checked_sub(1).map(|before| &self.versions[before]) else {
            step.runs = compared(String::new(), text.whole(one), left).await?.map(as_it_was);
            return Ok(step);
        };
        step.before = Some(earlier.number);
        let was = old.by_id(self.id);
        let words = (was.map(|was| old.whole(was)).unwrap_or_default(), text.whole(one));
        if was.is_some_and(|was| was.label == one.label && words.0 == words.1) {
            step.relations.push(Relation::Unchanged);
            return Ok(step);
        }
        let compared_versions = self.backend.compared(&earlier.id, &published.id).await?;
        let pairs: Vec<&Pair> = compared_versions.comparison.of_new(&one.eid).collect();
        step.from = pairs
            .iter()
            .filter_map(|pair| old.by_eid(pair.old.as_deref()?))
            .map(|was| Side::of(old, was))
            .collect();
        let own = pairs.iter().map(|pair| relation(pair)).find(|own| *own != Relation::Unchanged);
        step.relations.extend(own);
        if was.is_some() && words.0 != words.1 && own != Some(Relation::Reworded) {
            let inside = compared_versions.rows.rows.iter().any(|row| {
                row.relation != Relation::Retouched
                    && row
                        .news(text)
                        .chain(row.olds(old))
                        .any(|inner| inner.id != self.id && inner.page.as_deref() == Some(self.id))
            });
            let inside = if inside { Relation::Reworded } else { Relation::Retouched };
            step.relations.extend((Some(inside) != own).then_some(inside));
        }
        if step.relations.is_empty() {
            step.relations.push(Relation::Unchanged);
        }
        step.runs = match (own, was) {
            // What was cut off another article is not new: it is shown as it stands.
            (Some(Relation::Split), None) => compared(String::new(), words.1, left).await?.map(as_it_was),
            (Some(Relation::Merged), _) => {
                let all = pairs.iter().filter_map(|pair| old.by_eid(pair.old.as_deref()?));
                let all = all.map(|was| old.whole(was)).collect::<Vec<_>>().join("\n");
                compared(all, words.1, left).await?
            }
            _ => compared(words.0, words.1, left).await?,
        };
        Ok(step)
    }

    /// How it ended, when the newest version is without it.
    pub(super) async fn gone(&self) -> Result<Option<Gone>> {
        let Some(last) = self.versions.iter().rposition(|(_, text)| text.by_id(self.id).is_some()) else {
            return Ok(None);
        };
        let Some((published, text)) = self.versions.get(last + 1) else { return Ok(None) };
        let (earlier, old) = &self.versions[last];
        let was = old.by_id(self.id).ok_or(Error::NotFound)?;
        let compared = self.backend.compared(&earlier.id, &published.id).await?;
        let pairs: Vec<&Pair> = compared.comparison.of_old(&was.eid).collect();
        let into = pairs.iter().filter_map(|pair| text.by_eid(pair.new.as_deref()?));
        let why = pairs.first().map(|pair| Both { ro: pair.romanian(), en: pair.english() });
        Ok(Some(Gone {
            version: published.version(self.backend),
            into: into.map(|one| Side::of(text, one)).collect(),
            why: why.unwrap_or_else(|| Both { ro: String::new(), en: String::new() }),
        }))
    }
}

/// The first text of all was not inserted: it is shown as it stands.
fn as_it_was(runs: Vec<Run>) -> Vec<Run> {
    let kept = |run| match run {
        Run::Kept(text) | Run::Inserted(text) | Run::Deleted(text) => Run::Kept(text),
    };
    runs.into_iter().map(kept).collect()
}

/// Two texts word by word, off the async threads; none past what may be compared.
async fn compared(old: String, new: String, left: &mut usize) -> Result<Option<Vec<Run>>> {
    let Some(rest) = left.checked_sub(old.len() + new.len()) else { return Ok(None) };
    *left = rest;
    let runs = tokio::task::spawn_blocking(move || redline::compare(&old, &new)).await;
    runs.map(Some).map_err(Error::internal)
}
