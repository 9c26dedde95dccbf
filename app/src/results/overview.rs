//! Every article in a line, with the way to its section.

use backend::results::Line;
use leptos::prelude::*;

use super::full;
use crate::messages::t;
use crate::outcomes::outcome_class;
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// The table, folded away, and how many articles have nothing to show.
#[component]
pub(super) fn Overview(slug: String, lines: Vec<Line>, quiet: i64) -> impl IntoView {
    let (all, w) = (t(), &t().results);
    let quiet = (quiet > 0).then(|| view! { <p class="soft quiet-articles">{(w.quiet)(quiet)}</p> });
    if lines.is_empty() {
        return view! { {quiet} }.into_any();
    }
    let row = |line: Line| {
        let href = format!("{}#{}", routes::results_page(language(), &slug, line.page), line.eid);
        let tag = |(outcome, comments)| view! { <Tag label=(w.outcome)(outcome, comments) colour=outcome_class(outcome)/> };
        let changed = match (line.gone, line.changed) {
            (true, _) => w.is_gone,
            (false, true) => w.is_changed,
            (false, false) => "",
        };
        let tags = line.outcomes.iter().copied().map(tag).collect_view();
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=href>{full(&line)}</a></th>
                <td role="cell" class="num" data-label=all.counts.comments>{(all.counts.figure)(line.counts.comments)}</td>
                <td role="cell" class="wide" data-label=w.decided><span class="tags">{tags}</span></td>
                <td role="cell" data-label=w.changed>{changed}</td>
            </tr>
        }
    };
    view! {
        <section class="part">
            <h2>{w.overview}</h2>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{w.overview}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{all.counts.article}</th>
                            <th role="columnheader" scope="col" class="num">{all.counts.comments}</th>
                            <th role="columnheader" scope="col">{w.decided}</th>
                            <th role="columnheader" scope="col">{w.changed}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{lines.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
            {quiet}
        </section>
    }
    .into_any()
}
