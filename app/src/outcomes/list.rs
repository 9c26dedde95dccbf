//! The comments without a decision, to be chosen.

use backend::counts::StaffComment;
use backend::outcomes::Desk;
use leptos::prelude::*;
use model::outcomes::Selection;

use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{EmptyState, Pagination, Step};

/// The comments, each with a box; below them the way to one decision for the chosen, above to one for all.
#[component]
pub(super) fn List(slug: String, desk: Desk, drafts: bool) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.outcomes;
    let Desk { filter, found, items, next, .. } = desk;
    if items.is_empty() {
        return view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any();
    }
    let step = |words: &str, cursor: Option<&str>| Step {
        words: words.to_owned(),
        title: None,
        href: routes::outcomes_by(language, &slug, &filter, cursor),
    };
    let newest = query("cursor").map(|_| step(t.reading.newest, None));
    let older = next.as_deref().map(|cursor| step(t.reading.older, Some(cursor)));
    let everything = Selection { filter: filter.clone(), ..Selection::default() };
    let everything = drafts.then(|| {
        let href = routes::new_decision(language, &slug, &everything, None);
        view! { <p class="actions"><a class="btn quiet" href=href>{(w.decide_all)(found.count, found.more)}</a></p> }
    });
    let comment = |comment: StaffComment| {
        let (id, number) = (comment.voice.id.clone(), comment.voice.number.clone());
        let choose = drafts.then(|| {
            view! {
                <label class="choice plain">
                    <input type="checkbox" name="comment" value=id/>
                    <span>{w.choose}<span class="sr">{format!(" {}", (t.reading.number)(&number))}</span></span>
                </label>
            }
        });
        view! { <Comment slug=slug.clone() comment>{choose}</Comment> }
    };
    let button = drafts.then(|| {
        view! { <p class="actions"><button class="btn" type="submit">{w.decide_chosen}</button></p> }
    });
    let action = routes::decision(language, &slug);
    view! {
        <h2>{w.undecided}</h2>
        <p class="soft">{(w.found)(found.count, found.more)}</p>
        {everything}
        <form method="get" action=action>
            {items.into_iter().map(comment).collect_view()}
            {button}
        </form>
        <Pagination label=t.reading.pages previous=newest next=older/>
    }
    .into_any()
}
