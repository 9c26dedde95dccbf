//! The changes of the text that people want: wordings that mean the same stand together.

use std::collections::BTreeMap;

use backend::counts::StaffComment;
use backend::readings::{Body, CHANGES_SHOWN, Wordings};
use leptos::prelude::*;
use model::limits;
use model::outcomes::Selection;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Redline;

/// The most wanted changes, each as the commonest wording against the text that it would change.
#[component]
pub(super) fn Changes(
    slug: String,
    eid: String,
    body: Body,
    comments: BTreeMap<String, StaffComment>,
    expert: bool,
) -> impl IntoView {
    let w = &t().readings;
    if body.wordings.is_empty() {
        return ().into_any();
    }
    let shown = (1_i64..).zip(body.wordings).take(CHANGES_SHOWN);
    let shown = shown.map(|(at, change)| {
        let comment = change.comments.first().and_then(|id| comments.get(id)).cloned();
        view! { <OneChange slug=slug.clone() eid=eid.clone() at change comment expert/> }
    });
    view! {
        <section class="reading-changes">
            <h2>{w.changes}</h2>
            <p class="soft">{(w.changes_lede)(body.changes)}</p>
            {shown.collect_view()}
        </section>
    }
    .into_any()
}

#[component]
fn OneChange(
    slug: String,
    eid: String,
    at: i64,
    change: Wordings,
    /// The comment with the commonest wording; absent where it is not public any more.
    comment: Option<StaffComment>,
    expert: bool,
) -> impl IntoView {
    let (w, language) = (&t().readings, language());
    let first = change.comments.first().cloned().unwrap_or_default();
    let all = routes::with_change(language, &slug, &eid, &first);
    let answer = expert.then(|| {
        let named: Vec<&str> =
            change.comments.iter().map(String::as_str).take(limits::NAMED_AT_ONCE).collect();
        let selection = Selection { comments: named.join(" "), ..Selection::default() };
        let href = routes::new_decision(language, &slug, &selection, None);
        view! { <a href=href>{(w.change_answer)(change.count)}</a> }
    });
    let wording = comment.and_then(|comment| {
        let head = (w.change_shown)(&comment.voice.number);
        comment.voice.proposed.map(|runs| view! { <Redline runs head/> })
    });
    let who = (w.change_who)(change.count, [change.organisations, change.campaign, change.variants]);
    view! {
        <article class="wanted">
            <h3>{(w.change)(at, change.count)}</h3>
            <p class="soft">{who}</p>
            {wording}
            <p class="actions"><a href=all>{(w.change_all)(change.count)}</a>{answer}</p>
        </article>
    }
}
