//! The open data of a consultation: files, what is in them, and what may be done with them.

use backend::consultations::Card;
use backend::open_data::{LICENCE, TABLES, Table};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::Dictionary;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{self, Breadcrumb, Head};

/// The page.
#[component]
pub fn DataPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let load = async move {
        let shown = backend().consultations().show(&slug).await?;
        shown.version.is_some().then_some(shown.card).ok_or(backend::Error::NotFound)
    };
    ui::page(load, |card| view! { <Shown card/> })
}

#[component]
fn Shown(card: Card) -> impl IntoView {
    let (all, l) = (t(), language());
    let w = &all.results.data;
    let (slug, act) = (card.slug.clone(), card.title.pick(l).to_owned());
    let above = vec![(act.clone(), routes::consultation(l, &slug))];
    let file = |table: &'static Table, format: &'static str, ending: &'static str| {
        let href = routes::open_data_file(&slug, &format!("{}.{ending}", table.name));
        let of = (w.file_of)(table.title.pick(l));
        view! { " "<a class="btn quiet" href=href download=true>{format}<span class="sr">{of}</span></a> }
    };
    let row = |table: &'static Table| {
        view! {
            <div>
                <dt>{table.title.pick(l)}</dt>
                <dd>{file(table, "CSV", "csv")}{file(table, "JSON", "json")}</dd>
            </div>
        }
    };
    let item = |words: &'static str| view! { <li>{words}</li> };
    view! {
        <Head title=(w.title_of)(&act) description=w.lede/>
        <Breadcrumb above here=w.title/>
        <header class="head">
            <p class="kicker">{act}</p>
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
        </header>
        <section class="part">
            <h2>{w.files}</h2>
            <dl class="summary">{TABLES.map(row).collect_view()}</dl>
            <p><a href=routes::open_data_file(&slug, "datapackage.json")>{w.package}</a></p>
        </section>
        <section class="part">
            <h2>{w.licence}</h2>
            <p><a href=LICENCE.path rel="license">{w.licence_link}</a></p>
            <p class="narrow">{w.licence_text}</p>
        </section>
        <section class="part">
            <h2>{w.left_out}</h2>
            <ul class="prose">{w.left_out_text.map(item).collect_view()}</ul>
        </section>
        <section class="part"><h2>{w.format}</h2><p class="narrow">{w.format_text}</p></section>
        <section class="part">
            <h2>{w.dictionary}</h2>
            {TABLES.map(|table| view! { <Dictionary table/> }).collect_view()}
        </section>
    }
}
