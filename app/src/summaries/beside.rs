//! The summary on the desk of an article.

use backend::summaries::{Coverage, Summary};
use leptos::prelude::*;
use model::summaries::State;

use super::coverage::Covers;
use super::public::Sentence;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// Its sentences with their comments, how much it covers, and for experts the way to write it.
#[component]
pub(crate) fn Beside(
    slug: String,
    eid: String,
    summary: Option<Summary>,
    coverage: Coverage,
    expert: bool,
) -> impl IntoView {
    let w = &t().summaries;
    let write = expert.then(|| {
        let href = routes::summary(language(), &slug, &eid);
        view! { <p class="actions"><a class="btn quiet" href=href>{w.write}</a></p> }
    });
    let content = match summary.filter(|summary| !summary.sentences.is_empty()) {
        None => view! { <p class="soft">{w.none}</p> }.into_any(),
        Some(summary) => {
            let sentences = summary.sentences.clone().into_iter().map(|sentence| {
                view! { <li><Sentence slug=slug.clone() sentence/></li> }
            });
            view! {
                <Facts summary/>
                <ol class="sentences">{sentences.collect_view()}</ol>
                <Covers slug eid coverage/>
            }
            .into_any()
        }
    };
    view! {
        <section class="reading-summary">
            <h2>{w.heading}</h2>
            {content}
            {write}
        </section>
    }
}

/// Whether it is public, and who changed it last.
#[component]
pub(super) fn Facts(summary: Summary) -> impl IntoView {
    let t = t();
    let w = &t.summaries;
    let public = summary.state == State::Published;
    let (label, colour) = if public { (w.published, "ok") } else { (w.draft, "wait") };
    let edited = (w.edited)(&summary.editor, &(t.dates.day)(&summary.edited));
    let since = summary.published.map(|at| (w.public_since)(&(t.dates.day)(&at)));
    view! {
        <p class="tags"><Tag label=label colour/>" "<span class="soft">{since.unwrap_or(edited)}</span></p>
    }
}
