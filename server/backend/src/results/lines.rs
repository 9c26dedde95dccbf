//! What has something to show, in the order of the law.

use std::collections::BTreeMap;

use model::counts::Counts;
use model::outcomes::{OUTSIDE, Outcome};
use model::summaries::Sentence;

use super::repo::Sum;
use super::view::Line;
use super::{A_PAGE, count};
use crate::reading::Opened;
use crate::tallies::{ACT, TOTAL};
use crate::texts::{CountsById, Provision};
use crate::versions::Since;

/// Decisions at one place, and comments by outcome.
type Decided = (i64, Vec<(Outcome, i64)>);

/// Every line, and how many articles have nothing to show.
pub(super) fn lines(
    opened: &Opened,
    counts: &CountsById,
    sums: &[Sum],
    summaries: &BTreeMap<String, Vec<Sentence>>,
    since: Option<&Since>,
) -> (Vec<Line>, i64) {
    let changed = since.map(Since::changed).unwrap_or_default();
    let mut decided = by_place(sums);
    let (mut lines, mut quiet) = (Vec::new(), 0);
    let whole = Line { counts: outside(opened, counts), ..with(Line::outside(), decided.remove("")) };
    if whole.counts.comments > 0 || whole.decisions > 0 || summaries.contains_key(ACT) {
        lines.push(whole);
    }
    for page in opened.text.pages() {
        let line = Line {
            changed: changed.contains(&page.id),
            ..with(Line::of(page, counts), decided.remove(page.id.as_str()))
        };
        let said = line.counts.comments > 0 || line.decisions > 0 || summaries.contains_key(&page.id);
        if said || line.changed {
            lines.push(line);
        } else {
            quiet += 1;
        }
    }
    if let Some(since) = since {
        lines.extend(gone(since));
    }
    for (at, line) in lines.iter_mut().enumerate() {
        line.page = count(at / A_PAGE) + 1;
    }
    (lines, quiet)
}

/// The line of the article that has this name, or in which something has it; of a heading that of the act as a whole. An article
/// that has nothing to show has a line all the same.
pub(super) fn find(lines: &[Line], opened: &Opened, counts: &CountsById, eid: &str) -> Option<Line> {
    let listed = |eid: &str| lines.iter().find(|line| line.eid == eid).cloned();
    if let Some(line) = listed(eid) {
        return Some(line);
    }
    if eid == OUTSIDE {
        return Some(Line::outside());
    }
    match opened.text.page_of(opened.text.by_eid(eid)?) {
        Some(page) => listed(&page.eid).or_else(|| Some(Line::of(page, counts))),
        None => listed(OUTSIDE).or_else(|| Some(Line::outside())),
    }
}

/// Articles and annexes of the first version that are not in the newest.
fn gone(since: &Since) -> impl Iterator<Item = Line> {
    since.gone().into_iter().filter(|side| side.kind.has_page()).map(|side| Line {
        eid: format!("{GONE}{}", side.eid),
        id: side.id,
        label: side.label,
        heading: side.heading,
        gone: true,
        changed: true,
        ..Line::outside()
    })
}

/// Before the name of what is gone: something else may have that name now.
const GONE: &str = "vechi-";

fn by_place(sums: &[Sum]) -> BTreeMap<&str, Decided> {
    let mut places: BTreeMap<&str, Decided> = BTreeMap::new();
    for sum in sums {
        let (decisions, outcomes) = places.entry(&sum.page_id).or_default();
        *decisions += sum.decisions;
        outcomes.push((sum.outcome, sum.comments));
    }
    places.values_mut().for_each(|(_, outcomes)| outcomes.sort_unstable());
    places
}

fn with(line: Line, decided: Option<Decided>) -> Line {
    let (decisions, outcomes) = decided.unwrap_or_default();
    Line { decisions, outcomes, ..line }
}

/// What was said outside of articles: all that is on none. Of headings and of what is gone only the number is known: who spoke about
/// the act and about a heading would count twice.
fn outside(opened: &Opened, counts: &CountsById) -> Counts {
    let of = |name: &str| counts.get(name).copied().unwrap_or_default();
    let on_pages: i64 = opened.text.pages().map(|page| of(&page.id).comments).sum();
    let (act, comments) = (of(ACT), of(TOTAL).comments - on_pages);
    if comments > act.comments { Counts { comments, ..Counts::default() } } else { act }
}

impl Line {
    /// The act as a whole.
    fn outside() -> Self {
        Self {
            id: String::new(),
            eid: OUTSIDE.to_owned(),
            label: String::new(),
            heading: String::new(),
            address: String::new(),
            gone: false,
            counts: Counts::default(),
            outcomes: Vec::new(),
            decisions: 0,
            changed: false,
            page: 1,
        }
    }

    fn of(page: &Provision, counts: &CountsById) -> Self {
        Self {
            id: page.id.clone(),
            eid: page.eid.clone(),
            label: page.label.clone(),
            heading: page.heading.clone(),
            address: page.address.clone(),
            counts: counts.get(&page.id).copied().unwrap_or_default(),
            ..Self::outside()
        }
    }
}
