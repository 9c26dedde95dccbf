//! The comments that stand in one way.

use backend::counts::StaffComment;
use backend::placements::Queue;
use leptos::prelude::*;

use crate::comments::capital;
use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{EmptyState, Pagination, Step};

/// The comments, each with the way to settle where it stands.
#[component]
pub(super) fn List(queue: Queue, settles: bool) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.placements;
    let Queue { card, state, items, next, .. } = queue;
    let slug = card.slug;
    if items.is_empty() {
        return view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any();
    }
    let first = query("cursor").map(|_| Step {
        words: t.reading.newest.to_owned(),
        title: None,
        href: routes::placements_in(language, &slug, state),
    });
    let older = next.map(|cursor| Step {
        words: t.reading.older.to_owned(),
        title: None,
        href: routes::placements_from(language, &slug, state, &cursor),
    });
    let item = |comment: StaffComment| {
        let settle = settles.then(|| {
            let href = routes::placement_of(language, &slug, &comment.voice.id);
            let of = (w.of)(&capital(&comment.voice.label));
            view! { <p class="actions"><a class="btn quiet" href=href>{w.settle}<span class="sr">{format!(" {of}")}</span></a></p> }
        });
        view! { <Comment slug=slug.clone() comment>{settle}</Comment> }
    };
    view! {
        <h2>{(w.state)(state)}</h2>
        {items.into_iter().map(item).collect_view()}
        <Pagination label=t.reading.pages previous=first next=older/>
    }
    .into_any()
}
