//! What in a comment looks like personal data, marked where it stands, and what readers reported.

use backend::moderation::{Item, Reported};
use leptos::prelude::*;
use model::moderation::{Act, find};

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Time};

/// The words with the passages marked, and a link that takes each out.
#[component]
pub(super) fn Signs(slug: String, cause: String, item: Item, mine: bool) -> impl IntoView {
    let (w, language) = (&t().moderation, language());
    if item.passages.is_empty() {
        return ().into_any();
    }
    let comment = item.comment.voice.id;
    let marked = [&item.words.text, &item.words.proposed_wording, &item.words.reasons];
    let marked = marked.map(|text| {
        (!find(text).is_empty()).then(|| view! { <p class="said" lang="ro">{marked_in(text)}</p> })
    });
    let passage = |(kind, passage): (model::moderation::Personal, String)| {
        let out = mine.then(|| {
            let href = routes::moderation_form(language, &slug, (&cause, &comment), Act::Redact, &passage);
            let about = format!(" {passage}");
            view! { " "<a href=format!("{href}#act")>{w.item.take_out}<span class="sr">{about}</span></a> }
        });
        view! { <li>{(w.personal)(kind)}": "<mark lang="ro">{passage.clone()}</mark>{out}</li> }
    };
    let passages = item.passages.into_iter().map(passage).collect_view();
    view! {
        <section class="signs flow">
            <h4>{w.item.passages}</h4>
            {marked.into_iter().collect_view()}
            <ul>{passages}</ul>
        </section>
    }
    .into_any()
}

fn marked_in(text: &str) -> AnyView {
    let (mut views, mut end) = (Vec::new(), 0);
    for found in find(text) {
        let (before, passage) = (text.get(end..found.range.start), text.get(found.range.clone()));
        let (Some(before), Some(passage)) = (before, passage) else { continue };
        views.push(view! { {before.to_owned()}<mark>{passage.to_owned()}</mark> }.into_any());
        end = found.range.end;
    }
    views.push(text.get(end..).unwrap_or_default().to_owned().into_any());
    views.into_any()
}

/// What readers reported.
#[component]
pub(super) fn Reports(reports: Vec<Reported>) -> impl IntoView {
    let w = &t().moderation;
    let item = |Reported { rule, words, at }: Reported| {
        let words = (!words.is_empty()).then(|| view! { ": "<span class="said" lang="ro">{words}</span> });
        view! { <li><b>{(w.rule)(rule)}</b>{words}" "<span class="soft"><Time at shown=Shown::Day/></span></li> }
    };
    (!reports.is_empty()).then(|| {
        view! { <section class="part"><h2>{w.item.reports}</h2><ul>{reports.into_iter().map(item).collect_view()}</ul></section> }
    })
}
