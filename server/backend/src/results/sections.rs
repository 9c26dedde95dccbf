//! Articles with everything about them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use model::moment::Instant;
use model::outcomes::OUTSIDE;
use model::summaries;

use super::repo::{self, Row};
use super::view::{Decision, Line, Quote, Section, Sentence};
use super::{ResultsOf, count, quotes};
use crate::error::Result;
use crate::reading::Opened;
use crate::tallies::ACT;
use crate::versions::{Since, Unit};

/// Decisions that are shown of each article where several are, and where one is.
const AMONG_OTHERS: i64 = 3;
const BY_ITSELF: i64 = 20;
/// Comments that are quoted of what a decision answers.
const QUOTED: i64 = 3;
/// Comments that are named of what a sentence rests on.
const CITED: usize = 12;

impl ResultsOf<'_> {
    /// The sections of these lines. `single`: one is shown by itself, from a cursor on.
    pub(super) async fn sections(
        &self,
        opened: &Opened,
        lines: Vec<Line>,
        summaries: &BTreeMap<String, Vec<summaries::Sentence>>,
        since: Option<&Since>,
        single: Option<Option<&str>>,
    ) -> Result<Vec<Section>> {
        let changed: BTreeSet<String> =
            lines.iter().filter(|line| line.changed).map(|line| line.id.clone()).collect();
        let mut units: HashMap<String, Unit> = match since {
            Some(since) if !changed.is_empty() => since.units(self.0, changed).await?,
            _ => HashMap::new(),
        };
        let mut tx = self.0.read().await?;
        let mut found = Vec::with_capacity(lines.len());
        let (mut quoted, most) = (Vec::new(), if single.is_some() { BY_ITSELF } else { AMONG_OTHERS });
        let after = single.flatten().and_then(|cursor| cursor.split_once('.'));
        let after = after.and_then(|(comments, id)| Some((comments.parse().ok()?, id)));
        for line in &lines {
            let mut rows = if line.decisions == 0 {
                Vec::new()
            } else {
                repo::decided(&mut tx, &opened.found.id, &line.id, after, most + 1).await?
            };
            let more = count(rows.len()) > most;
            if more {
                rows.pop();
            }
            let mut decided = Vec::with_capacity(rows.len());
            for row in rows {
                let ids = repo::answered(&mut tx, &row.id, &line.id, QUOTED).await?;
                quoted.extend(ids.iter().cloned());
                decided.push((row, ids));
            }
            found.push((decided, more));
        }
        let quotes = quotes::quotes(self.0, &mut tx, opened, &quoted).await?;
        drop(tx);
        let mut sections = Vec::with_capacity(lines.len());
        for (line, (decided, more)) in lines.into_iter().zip(found) {
            let next = decided.last().filter(|_| more).map(|(row, _)| format!("{}.{}", row.here, row.id));
            let decisions = decided.into_iter().map(|(row, ids)| self.decision(row, &ids, &quotes)).collect();
            let place = if line.eid == OUTSIDE { ACT } else { &line.id };
            let summary =
                summaries.get(place).map(Vec::as_slice).unwrap_or_default().iter().map(sentence).collect();
            let changes = units.remove(&line.id);
            sections.push(Section { line, summary, decisions, next, changes });
        }
        Ok(sections)
    }

    fn decision(&self, row: Row, ids: &[String], quotes: &HashMap<String, Quote>) -> Decision {
        let quotes: Vec<Quote> = ids.iter().filter_map(|id| quotes.get(id)).cloned().collect();
        Decision {
            outcome: row.outcome,
            // What nobody may read is answered on the pages of those who wrote it.
            reason: (!quotes.is_empty()).then_some(row.reason),
            at: self.0.civil(Instant(row.released_at)),
            here: row.here,
            everywhere: row.everywhere,
            of_campaign: row.of_campaign,
            quotes,
        }
    }
}

fn sentence(sentence: &summaries::Sentence) -> Sentence {
    let more = count(sentence.comments.len().saturating_sub(CITED));
    Sentence {
        text: sentence.text.clone(),
        comments: sentence.comments.iter().take(CITED).cloned().collect(),
        more,
    }
}
