//! Every published version of a text.

use backend::versions::History;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Choose, EntryView, View};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{self, Breadcrumb, Head};

/// The versions, the newest first, and the form that compares two of them.
#[component]
pub fn VersionsPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    ui::page(async move { backend().versions().history(&slug).await }, |history| view! { <All history/> })
}

#[component]
fn All(history: History) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let History { card, versions } = history;
    let (slug, act) = (card.slug.clone(), card.title.pick(l).to_owned());
    let choices: Vec<_> = versions.iter().rev().map(|entry| entry.version.clone()).collect();
    let newest = choices.last().map_or(0, |version| version.number);
    let choose = (choices.len() > 1).then(|| {
        let chosen = (newest - 1, newest);
        view! { <Choose slug=slug.clone() versions=choices chosen view=View::Inline/> }
    });
    let entry = {
        let slug = slug.clone();
        move |entry| view! { <EntryView entry slug=slug.clone() newest/> }
    };
    view! {
        <Head title=format!("{}: {act}", w.title) description=w.lede/>
        <Breadcrumb above=vec![(act.clone(), routes::consultation(l, &slug))] here=w.title/>
        <header class="head">
            <p class="kicker">{act}</p>
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
        </header>
        <ol class="versions" reversed>{versions.into_iter().map(entry).collect_view()}</ol>
        {choose}
    }
}
