//! The sentences while a summary is written, each with what can be done to it.

use backend::summaries::Cited;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::public::Sentence;
use super::{RaiseSentence, TakeOutSentence};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The sentences in their order; with buttons where the summary may be changed.
#[component]
pub(super) fn Sentences(
    slug: String,
    eid: String,
    sentences: Vec<Cited>,
    /// The revision that this is, where it may be changed.
    revision: Option<i64>,
) -> impl IntoView {
    let w = &t().summaries;
    if sentences.is_empty() {
        return view! { <p class="soft">{w.none}</p> }.into_any();
    }
    let item = |(at, sentence): (i64, Cited)| {
        let acts = revision.map(|revision| {
            let id = sentence.id.clone();
            view! { <Acts slug=slug.clone() eid=eid.clone() id at revision/> }
        });
        view! { <li><Sentence slug=slug.clone() sentence/>{acts}</li> }
    };
    view! { <ol class="sentences">{(1_i64..).zip(sentences).map(item).collect_view()}</ol> }.into_any()
}

/// Changing, moving up, taking out.
#[component]
fn Acts(slug: String, eid: String, id: String, at: i64, revision: i64) -> impl IntoView {
    let (w, language) = (&t().summaries, language());
    let of = move || view! { <span class="sr">{format!(" ({})", (w.of)(at))}</span> };
    let edit = routes::summary_sentence(language, &slug, &eid, &id);
    let button = |action: &'static str, words: &'static str| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="eid" value=eid.clone()/>
                <input type="hidden" name="sentence" value=id.clone()/>
                <input type="hidden" name="revision" value=revision.to_string()/>
                <button class="btn quiet small" type="submit">{words}{of()}</button>
            </form>
        }
    };
    let raise = (at > 1).then(|| button(RaiseSentence::PATH, w.raise));
    view! {
        <div class="actions">
            <a class="btn quiet small" href=edit>{w.edit}{of()}</a>
            {raise}
            {button(TakeOutSentence::PATH, w.take_out)}
        </div>
    }
}
