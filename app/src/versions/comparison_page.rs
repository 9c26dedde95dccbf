//! What changed between two versions.

use backend::versions::{Asked, Comparison, Unfit};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Choose, Compared, View};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, Head, Notice, Tone};

/// The changes first, then the texts; or why the two cannot be compared.
#[component]
pub fn ComparisonPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let asked = Asked { from: number("from"), to: number("to"), page: number("page") };
    let view = View::asked();
    let load = async move { backend().versions().changes(&slug, asked).await };
    ui::page(load, move |comparison| view! { <Shell comparison view/> })
}

/// A number of the query; one that is none is a number that no version has.
fn number(name: &str) -> Option<i64> {
    query(name).filter(|text| !text.is_empty()).map(|text| text.parse().unwrap_or(0))
}

#[component]
fn Shell(comparison: Comparison, view: View) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let Comparison { card, versions, changes } = comparison;
    let (slug, act) = (card.slug.clone(), card.title.pick(l).to_owned());
    let newest = versions.last().map_or(0, |version| version.number);
    let chosen = changes.as_ref().map_or((newest - 1, newest), |it| (it.from.number, it.to.number));
    let title = match &changes {
        Ok(_) => (w.comparison_title)(chosen.0, chosen.1),
        Err(_) => w.comparison.to_owned(),
    };
    let above =
        vec![(act.clone(), routes::consultation(l, &slug)), (w.title.to_owned(), routes::versions(l, &slug))];
    let several = versions.len() > 1;
    let choose = several.then(|| view! { <Choose slug=slug.clone() versions chosen view/> });
    let body = match changes {
        Ok(changes) => view! { <Compared changes slug newest view/>{choose} }.into_any(),
        Err(unfit) => view! { <Unfitting unfit/>{choose} }.into_any(),
    };
    view! {
        <Head title=format!("{title} · {act}")/>
        <Breadcrumb above here=w.comparison/>
        <header class="head"><p class="kicker">{act}</p><h1>{title}</h1></header>
        {body}
    }
}

/// Why two versions cannot be compared.
#[component]
fn Unfitting(unfit: Unfit) -> impl IntoView {
    let w = &t().versions;
    let words = match unfit {
        Unfit::OnlyOne => w.only_one,
        Unfit::Same => w.chosen_twice,
        Unfit::Unknown => w.unknown,
    };
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>().filter(|_| unfit == Unfit::Unknown)
    {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    view! { <Notice tone=Tone::Warning><p>{words}</p></Notice> }
}
