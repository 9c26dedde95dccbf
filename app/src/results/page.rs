//! The page of results.

use backend::results::{Asked, Results};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Overview, SectionView, Status, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, Head, Look, Pagination, StanceKey, Step};

/// Everything, a page at a time (`?page=`), or one article (`?provision=EID&cursor=`).
#[component]
pub fn ResultsPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let filled = |name| query(name).filter(|value| !value.is_empty());
    let (page, provision, cursor) = (filled("page"), filled("provision"), filled("cursor"));
    let load = async move {
        let page = page.and_then(|page| page.parse().ok());
        let asked = Asked { page, provision: provision.as_deref(), cursor: cursor.as_deref() };
        backend().results().show(&slug, asked).await
    };
    ui::page(load, |results| view! { <Shown results/> })
}

#[component]
fn Shown(results: Results) -> impl IntoView {
    let (w, l) = (&t().results, language());
    let Results { card, released, placing, versions, lines, quiet, sections, single, page, pages, .. } =
        results;
    let (slug, act) = (card.slug.clone(), card.title.pick(l).to_owned());
    let mut above = vec![(act.clone(), routes::consultation(l, &slug))];
    let here = if single {
        above.push((w.title.to_owned(), routes::results(l, &slug)));
        sections.first().map(|section| name(&section.line)).unwrap_or_default()
    } else {
        w.title.to_owned()
    };
    let overview = (!single).then(|| view! { <Overview slug=slug.clone() lines quiet/> });
    let back = single.then(|| view! { <p><a href=routes::results(l, &slug)>{w.everything}</a></p> });
    let step = |words: &str, page| Step {
        words: words.to_owned(),
        title: None,
        href: routes::results_page(l, &slug, page),
    };
    let several = !single && pages > 1;
    let previous = (several && page > 1).then(|| step(w.previous, page - 1));
    let next = (several && page < pages).then(|| step(w.next, page + 1));
    let which = several.then(|| view! { <p class="soft">{(w.page)(page, pages)}</p> });
    let key = (!sections.is_empty()).then(|| view! { <StanceKey look=Look::Line/> });
    let section = |section| view! { <SectionView slug=slug.clone() section versions single/> };
    view! {
        <Head title=(w.title_of)(&act) description=w.lede/>
        <Breadcrumb above here/>
        <header class="head">
            <p class="kicker">{act}</p>
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
        </header>
        <Status card=card.clone() released placing/>
        {back}
        {overview}
        <div class="results">{which}{key}{sections.into_iter().map(section).collect_view()}</div>
        <Pagination label=w.pages previous next/>
        <p><a href=routes::consultation_data(l, &card.slug)>{w.data.title}</a></p>
    }
}
