//! What is said here more than elsewhere.

use backend::readings::Phrase;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The phrases, each with the way to the comments that hold it.
#[component]
pub(super) fn Phrases(slug: String, eid: String, phrases: Vec<Phrase>) -> impl IntoView {
    let (w, language) = (&t().readings, language());
    if phrases.is_empty() {
        return ().into_any();
    }
    let item = |phrase: Phrase| {
        let href = routes::with_phrase(language, &slug, &eid, &phrase.phrase);
        view! {
            <li>
                <a href=href><span lang="ro">{phrase.phrase}</span></a>" "
                <span class="soft">{(w.phrase_texts)(phrase.texts)}</span>
            </li>
        }
    };
    view! {
        <section>
            <h2>{w.phrases}</h2>
            <p class="soft">{w.phrases_lede}</p>
            <ul class="phrases">{phrases.into_iter().map(item).collect_view()}</ul>
        </section>
    }
    .into_any()
}
