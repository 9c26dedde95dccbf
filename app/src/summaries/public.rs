//! A sentence with what it rests on.

use backend::summaries::Cited;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// The sentence, the numbers of its comments as links, and what it has lost.
#[component]
pub(super) fn Sentence(slug: String, sentence: Cited) -> impl IntoView {
    let w = &t().summaries;
    let Cited { text, comments, lost, repeats, .. } = sentence;
    let link = |(id, number): (String, String)| {
        let href = format!("{}#o-{id}", routes::desk_comment(language(), &slug, &id));
        view! { <li><a href=href>{number}</a></li> }
    };
    let rests = if comments.is_empty() {
        view! { <p class="tags"><Tag label=w.rests_on_nothing colour="bad"/></p> }.into_any()
    } else {
        view! {
            <div class="rests">
                <span class="soft">{w.rests_on}</span>
                <ul>{comments.into_iter().map(link).collect_view()}</ul>
            </div>
        }
        .into_any()
    };
    let lost = (lost > 0).then(|| view! { <p class="lost">{(w.lost)(lost)}</p> });
    let repeats = repeats.then(|| view! { <p class="lost">{w.repeats}</p> });
    view! { <p class="says" lang="ro">{text}</p>{rests}{lost}{repeats} }
}
