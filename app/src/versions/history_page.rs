//! The history of one article or annex.

use backend::versions::{ArticleHistory, Gone, Side};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{StepView, named};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, Head, Notice, Tone};

/// How an article read in every version.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let (slug, address) = (params.get("slug").unwrap_or_default(), params.get("address").unwrap_or_default());
    let version = query("version").filter(|text| !text.is_empty()).map(|text| text.parse().unwrap_or(0));
    let load = async move { backend().versions().article(&slug, &address, version).await };
    ui::page(load, |history| view! { <History history/> })
}

#[component]
fn History(history: ArticleHistory) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.versions;
    let ArticleHistory { card, article, last, gone, steps } = history;
    let (slug, act, name) = (card.slug.clone(), card.title.pick(l).to_owned(), named(&article));
    let mut above =
        vec![(act.clone(), routes::consultation(l, &slug)), (w.title.to_owned(), routes::versions(l, &slug))];
    let today = match gone {
        Some(gone) => view! { <Ended gone slug=slug.clone()/> }.into_any(),
        None => {
            let href = routes::article(l, &slug, &article.page);
            above.push((named(&Side { heading: String::new(), ..article.clone() }), href.clone()));
            view! { <p class="actions"><a href=href>{w.to_article}</a></p> }.into_any()
        }
    };
    let step = {
        let slug = slug.clone();
        move |step| view! { <StepView step slug=slug.clone() last/> }
    };
    view! {
        <Head title=format!("{} · {act}", (w.history_title)(&name))/>
        <Breadcrumb above here=(w.history)(article.kind)/>
        <header class="head">
            <p class="kicker">{(w.history)(article.kind)}</p>
            <h1 lang="ro">{name}</h1>
            <p class="lede">{w.history_lede}</p>
        </header>
        {today}
        <ol class="versions" reversed>{steps.into_iter().map(step).collect_view()}</ol>
    }
}

/// Since when it is gone, and where its words went.
#[component]
fn Ended(gone: Gone, slug: String) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let Gone { version, into, why } = gone;
    let number = version.number;
    let went = |side: Side| {
        let href = routes::provision_in(l, &slug, number, &side.eid);
        view! { " "<a href=href lang="ro">{named(&side)}</a> }
    };
    let into =
        (!into.is_empty()).then(|| view! { <p>{w.gone_into}{into.into_iter().map(went).collect_view()}</p> });
    view! {
        <Notice tone=Tone::Warning>
            <p><b>{(w.gone)(number)}</b>" "{why.pick(l).to_owned()}</p>
            {into}
        </Notice>
    }
}
