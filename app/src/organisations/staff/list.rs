//! The staff's list of organisations.

use backend::organisations::{Asked, Listed, Organisation};
use leptos::prelude::*;
use model::organisations::State;

use super::filter::Filter;
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{
    Breadcrumb, EmptyState, Head, Notice, OrganisationTag, Pagination, Shown as As, Step, Time, Tone,
};

/// Everything, in the address and in the filter.
pub(super) const ALL: &str = "all";

/// The page; those that wait come first unless another state is asked for. `?done=` says what was done.
#[component]
pub fn ListPage() -> impl IntoView {
    let state = query("state").unwrap_or_else(|| State::Unverified.as_str().to_owned());
    let words = query("q").unwrap_or_default();
    let asked = Asked { state: state.parse().ok(), words: Some(words.clone()), cursor: query("cursor") };
    staff_page(
        move |actor| async move { backend().organisations().list(&actor, asked).await },
        move |listed| view! { <Shown listed state words/> },
    )
}

#[component]
fn Shown(listed: Listed, state: String, words: String) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.organisations.reviews;
    let done = query("done").and_then(|code| (w.done)(&code));
    let next = listed.next.as_deref().map(|cursor| Step {
        words: w.next.to_owned(),
        title: None,
        href: routes::organisations_by(language, &state, &words, Some(cursor)),
    });
    let content = if listed.items.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        view! { <Table items=listed.items/> }.into_any()
    };
    view! {
        <Head title=w.title/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language))] here=w.title/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <header class="head">
            <h1>{w.title}</h1>
            <p class="lede">{(w.waiting)(listed.waiting)}</p>
        </header>
        <Filter state words/>
        {content}
        <Pagination label=w.title previous=None next/>
    }
}

#[component]
fn Table(items: Vec<Organisation>) -> impl IntoView {
    let w = &t().organisations.reviews;
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.name}</th>
                        <th role="columnheader" scope="col">{w.state}</th>
                        <th role="columnheader" scope="col">{w.kind}</th>
                        <th role="columnheader" scope="col">{w.county}</th>
                        <th role="columnheader" scope="col">{w.since}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {items.into_iter().map(|item| view! { <Row item/> }).collect_view()}
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(item: Organisation) -> impl IntoView {
    let all = &t().organisations;
    let w = &all.reviews;
    let href = routes::organisation_review(language(), item.shown.id.as_str());
    view! {
        <tr role="row">
            <th role="rowheader" scope="row"><a href=href>{item.shown.name}</a></th>
            <td role="cell" data-label=w.state><OrganisationTag state=item.shown.state/></td>
            <td role="cell" data-label=w.kind>{(all.kind)(item.shown.kind)}</td>
            <td role="cell" data-label=w.county>{item.profile.county}</td>
            <td role="cell" class="tabular" data-label=w.since><Time at=item.since shown=As::Day/></td>
        </tr>
    }
}
