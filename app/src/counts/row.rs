//! One row of the per-article table.

use backend::counts::Order;
use leptos::prelude::*;
use model::counts::{Counts, Row as Counted};
use model::provisions::{UNPLACED, WHOLE_ACT};

use super::parts_link::{PartsLink, Toggle};
use crate::comments::{self, capital};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Look, Stances};

/// What a row shows.
pub(super) struct Line {
    eid: String,
    /// Name in the row.
    name: String,
    /// Name for those who hear a link without its row.
    label: String,
    counts: Counts,
    part: bool,
    toggle: Option<Toggle>,
}

impl Line {
    /// The comments on the act as a whole.
    pub(super) fn whole_act(counts: Counts) -> Self {
        let (name, label) = (t().counts.whole_act.to_owned(), comments::name(WHOLE_ACT));
        Self { eid: WHOLE_ACT.to_owned(), name, label, counts, part: false, toggle: None }
    }

    /// The comments on provisions that are no longer in the text.
    pub(super) fn unplaced(counts: Counts) -> Self {
        let name = t().placements.unplaced.to_owned();
        Self { eid: UNPLACED.to_owned(), label: name.clone(), name, counts, part: false, toggle: None }
    }

    /// An article or annex, whose parts may be shown.
    pub(super) fn article(row: Counted, open: bool, order: Order) -> Self {
        let toggle = Some(Toggle { eid: row.eid.clone(), label: row.label.clone(), open, order });
        let name = format!("{} {}", capital(&row.label), row.heading).trim_end().to_owned();
        Self { eid: row.eid, name, label: row.label, counts: row.counts, part: false, toggle }
    }

    /// A part of an article: its label starts with the article's, which the row above says already.
    pub(super) fn part(row: Counted, article: &str) -> Self {
        let name = row.label.strip_prefix(article).unwrap_or(&row.label).trim();
        let name = format!("{name} {}", row.heading).trim().to_owned();
        Self { eid: row.eid, name, label: row.label, counts: row.counts, part: true, toggle: None }
    }
}

/// The row: name, stance bar with its numbers, figures.
#[component]
pub(super) fn Row(slug: String, line: Line) -> impl IntoView {
    let w = &t().counts;
    let Line { eid, name, label, counts, part, toggle } = line;
    let href = routes::desk_comments_on(language(), &slug, &eid);
    // An article leads to what people say there as a whole, its figure to the comments.
    let whole = toggle.is_some() || eid == WHOLE_ACT;
    let named = if whole { routes::desk_article(language(), &slug, &eid) } else { href.clone() };
    let stances = (counts.comments > 0).then(|| view! { <Stances stances=counts.stances look=Look::Short/> });
    let about = format!("{} {}", (t().ui.comments_after)(counts.comments), (w.about)(&label));
    let id = (!eid.is_empty()).then(|| eid.clone());
    let link = toggle.map(|toggle| view! { " "<PartsLink slug toggle/> });
    view! {
        <tr role="row" class=part.then_some("sub") id=id>
            <th role="rowheader" scope="row"><a href=named>{name}</a>{link}</th>
            <td role="cell" class="wide" data-label=w.stances>{stances}</td>
            <td role="cell" class="num" data-label=w.comments>
                <a href=href>{(w.figure)(counts.comments)}<span class="sr">{about}</span></a>
            </td>
            <td role="cell" class="num" data-label=w.people>{(w.figure)(counts.citizens)}</td>
            <td role="cell" class="num" data-label=w.organisations>{(w.figure)(counts.organisations)}</td>
            <td role="cell" class="num" data-label=w.proposals>{(w.figure)(counts.proposals)}</td>
            <td role="cell" class="num" data-label=t().endorsements.column>{(w.figure)(counts.endorsements)}</td>
        </tr>
    }
}
