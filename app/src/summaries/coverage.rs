//! How much of what was said a summary rests on.

use backend::summaries::{Coverage, Uncited, Uncovered};
use leptos::prelude::*;
use model::counts::Filter;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The sentence about it, its bar, and what no sentence rests on yet.
#[component]
pub(super) fn Covers(slug: String, eid: String, coverage: Coverage) -> impl IntoView {
    let w = &t().summaries;
    let Coverage { of, cited, uncovered } = coverage;
    let said = (w.covered)(cited, of);
    let rest = if uncovered.is_empty() {
        view! { <p>{w.all_covered}</p> }.into_any()
    } else {
        let item = |view: Uncovered| {
            let (words, href) = named(&slug, &eid, view.what);
            let comments = (t().ui.comments)(view.comments);
            view! { <li><a href=href>{words}</a>" "<span class="soft">{comments}</span></li> }
        };
        let open = uncovered.len() < 6;
        view! {
            <details class="fold" open=open>
                <summary>{w.uncovered}</summary>
                <ul class="uncovered">{uncovered.into_iter().map(item).collect_view()}</ul>
            </details>
        }
        .into_any()
    };
    view! {
        <div class="coverage">
            <p><b>{said.clone()}</b>" "<span class="soft">{w.covered_how}</span></p>
            <progress max=of.max(1).to_string() value=cited.to_string() aria-label=said></progress>
            {rest}
        </div>
    }
}

/// What it is, and where its comments are.
fn named(slug: &str, eid: &str, what: Uncited) -> (String, String) {
    let (w, language) = (&t().summaries, language());
    match what {
        Uncited::Change(at, comment) => {
            ((w.uncovered_change)(at), routes::with_change(language, slug, eid, &comment))
        }
        Uncited::Campaign(campaign, _) => {
            (w.uncovered_campaign.to_owned(), routes::campaign(language, slug, &campaign))
        }
        Uncited::Cell(sender, stance) => {
            let filter =
                Filter { stance: stance.to_string(), sender: sender.to_string(), ..Filter::default() };
            let href = routes::desk_comments_by(language, slug, Some(eid), &filter, None);
            ((w.uncovered_cell)(sender, stance), href)
        }
    }
}
