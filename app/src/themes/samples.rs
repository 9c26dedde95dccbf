//! The samples that were drawn.

use backend::themes::Sample;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Each with how it was drawn and how far it is.
#[component]
pub(super) fn Samples(slug: String, samples: Vec<Sample>) -> impl IntoView {
    let w = &t().themes.sample;
    if samples.is_empty() {
        return view! { <p>{w.no_sample}</p> }.into_any();
    }
    let item = |sample: Sample| {
        let href = routes::agreement_by(language(), &slug, &sample.id, &[]);
        let words = drawn(&sample);
        view! { <li><a href=href>{words}</a>" "<span class="soft">{(w.done_of)(sample.done, sample.comments)}</span></li> }
    };
    view! {
        <section class="theme-part">
            <h2>{w.samples}</h2>
            <ul class="codes">{samples.into_iter().map(item).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// How a sample was drawn: so many of so many, by whom, when, by which number.
pub(super) fn drawn(sample: &Sample) -> String {
    let all = t();
    let w = &all.themes.sample;
    let day = (all.dates.day)(&sample.at);
    match sample.drawn_from {
        Some(from) => (w.drawn)(sample.comments, from, sample.seed, &sample.by, &day),
        None => format!("{day}: {}", w.drawing),
    }
}
