//! What pages show of summaries.

use std::collections::HashSet;

use model::counts::Filter;
use model::moment::Instant;
use model::submissions::registered;

use super::coverage::coverage;
use super::repo::{self, CitedRow, Row};
use super::view::{Cited, Coverage, Editing, Summary, Uncited};
use super::withheld::withheld;
use super::{Summaries, policy};
use crate::db::Tx;
use crate::error::Result;
use crate::reading::{A_PAGE, Opened};
use crate::readings::{Body, Here, Read};
use crate::{Actor, counts};

/// Campaigns that a summary should speak about.
const CAMPAIGNS: i64 = 20;
/// Of the comments that nobody cited, so many are offered next; and so many of a stance that nothing speaks about.
const NEXT: i64 = 5;
const OF_A_CELL: i64 = 2;

/// Everything that is known of a summary.
struct Known {
    row: Option<Row>,
    cited: Vec<CitedRow>,
    read: Option<Read>,
    coverage: Coverage,
}

impl Summaries<'_> {
    /// The summary of an article, and how much of what was said it rests on. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article, or where no text is published.
    pub async fn show(&self, actor: &Actor, slug: &str, name: &str) -> Result<(Option<Summary>, Coverage)> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let here = Here::named(&opened, name)?;
        let known = self.known(&mut tx, &opened, &here).await?;
        Ok((self.summary(&mut tx, &known).await?, known.coverage))
    }

    /// The same while a sentence is written: the one named, or a new one. For experts; that they saw senders is put on
    /// record.
    ///
    /// # Errors
    /// As [`Summaries::show`].
    pub async fn editing(
        &self,
        actor: &Actor,
        slug: &str,
        name: &str,
        sentence: Option<&str>,
    ) -> Result<Editing> {
        let staff = policy::may_write(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let here = Here::named(&opened, name)?;
        let known = self.known(&mut tx, &opened, &here).await?;
        let summary = self.summary(&mut tx, &known).await?;
        let own: Vec<String> = known
            .cited
            .iter()
            .filter(|row| Some(row.sentence_id.as_str()) == sentence)
            .map(|row| row.comment_id.clone())
            .collect();
        let offers = self.offers(&mut tx, &opened, &here, &known).await?;
        let offers: Vec<String> = offers.into_iter().filter(|id| !own.contains(id)).take(offered()).collect();
        let cited = self.0.readings().comments(&mut tx, &opened, &own).await?;
        let offered = self.0.readings().comments(&mut tx, &opened, &offers).await?;
        drop(tx);
        self.0.reads_contacts(staff, &format!("consultation:{}", opened.found.id)).await?;
        let (card, here, coverage) = (opened.found.card(self.0), here.beside(), known.coverage);
        Ok(Editing { card, here, summary, coverage, cited, offered })
    }

    async fn known(&self, tx: &mut Tx, opened: &Opened, here: &Here<'_>) -> Result<Known> {
        let id = &opened.found.id;
        let counted = opened.counts(tx).await?.get(here.id).map_or(0, |counts| counts.comments);
        let row = repo::of(tx, id, here.id).await?;
        let cited = match &row {
            Some(row) => repo::citations(tx, &row.id).await?,
            None => Vec::new(),
        };
        let campaigns = repo::campaigns(tx, id, here.id, CAMPAIGNS).await?;
        let read = self.0.readings().stored(tx, opened, here.id, counted).await?;
        // What is hidden stays in the counters; what was read is what everyone may read.
        let of = read.as_ref().map_or(counted, |read| (read.comments + read.since).max(0));
        let coverage = coverage(of, read.as_ref().map(|read| &read.body), &campaigns, &cited);
        Ok(Known { row, cited, read, coverage })
    }

    async fn summary(&self, tx: &mut Tx, known: &Known) -> Result<Option<Summary>> {
        let Some(row) = &known.row else { return Ok(None) };
        let doubtful = known.cited.iter().filter(|row| !row.stands || row.redacted);
        let doubtful: Vec<&str> = doubtful.map(|row| row.comment_id.as_str()).collect();
        let withheld = withheld(tx, &doubtful).await?;
        let sentences = repo::sentences(tx, &row.id).await?.into_iter().map(|sentence| {
            let own: Vec<&CitedRow> =
                known.cited.iter().filter(|row| row.sentence_id == sentence.id).collect();
            let gone = own.iter().filter(|row| !row.stands).count();
            let standing = own.iter().filter(|row| row.stands);
            let mut words = own.iter().filter_map(|row| withheld.get(&row.comment_id));
            Cited {
                lost: sentence.lost + i64::try_from(gone).unwrap_or(i64::MAX),
                repeats: words.any(|words| words.are_in(&sentence.body)),
                comments: standing
                    .map(|row| (row.comment_id.clone(), registered(row.register_year, row.register_number)))
                    .collect(),
                id: sentence.id,
                text: sentence.body,
            }
        });
        Ok(Some(Summary {
            state: row.state,
            revision: row.revision,
            editor: row.editor.clone(),
            edited: self.0.civil(Instant(row.edited_at)),
            published: row.published_at.map(|at| self.0.civil(Instant(at))),
            sentences: sentences.collect(),
        }))
    }

    /// What a sentence could rest on, the most needed first, each once: of every view that nothing speaks about one
    /// comment or two, what stands for all, then the next that nobody cited.
    async fn offers(
        &self,
        tx: &mut Tx,
        opened: &Opened,
        here: &Here<'_>,
        known: &Known,
    ) -> Result<Vec<String>> {
        let mut offers: Vec<String> = Vec::new();
        for view in &known.coverage.uncovered {
            match &view.what {
                Uncited::Change(_, comment) | Uncited::Campaign(_, comment) => offers.push(comment.clone()),
                Uncited::Cell(sender, stance) => {
                    let filter = Filter {
                        stance: stance.to_string(),
                        sender: sender.to_string(),
                        ..Filter::default()
                    };
                    offers.extend(counts::of_page(self.0, tx, opened, here.id, &filter, OF_A_CELL).await?);
                }
            }
        }
        let empty = Body::default();
        let body = known.read.as_ref().map_or(&empty, |read| &read.body);
        let named = body.representatives.iter().chain(&body.evidence).chain(&body.questions);
        let cited: HashSet<&str> = known.cited.iter().map(|row| row.comment_id.as_str()).collect();
        let fresh = named.map(|one| &one.comment).filter(|id| !cited.contains(id.as_str()));
        offers.extend(fresh.cloned());
        let (summary, page) = (known.row.as_ref().map_or("", |row| &row.id), here.provision.map(|_| here.id));
        let next = repo::uncited(tx, &opened.found.id, page, summary, NEXT).await?;
        // The next ones find room whatever else is offered.
        offers.truncate(offered().saturating_sub(next.len()));
        offers.extend(next);
        let mut seen = HashSet::new();
        offers.retain(|id| seen.insert(id.clone()));
        Ok(offers)
    }
}

fn offered() -> usize {
    usize::try_from(A_PAGE).unwrap_or_default()
}
