//! The text of any published version, for reading only.

use backend::versions::OldText;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::messages::t;
use crate::reading::{Contents, Place, Title, provisions};
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{self, Breadcrumb, Head, Notice, Tone};

/// Every article of a version, in the order of the law.
#[component]
pub fn TextPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let slug = params.get("slug").unwrap_or_default();
    let number = params.get("number").and_then(|number| number.parse().ok());
    let load = async move { backend().versions().text(&slug, number.ok_or(backend::Error::NotFound)?).await };
    ui::page(load, |text| view! { <Text text/> })
}

#[component]
fn Text(text: OldText) -> impl IntoView {
    let (t, l) = (t(), language());
    let OldText { card, version, articles, newest, outline, provisions: nodes } = text;
    let (slug, title, number) = (card.slug.clone(), card.title.pick(l).to_owned(), version.number);
    let name = (t.versions.name)(number);
    let old = (number != newest).then_some(number);
    let place = Place { slug: slug.clone(), language: l, open: false, adding: false, version: old };
    let above = vec![
        (title.clone(), routes::consultation(l, &slug)),
        (t.versions.title.to_owned(), routes::versions(l, &slug)),
    ];
    view! {
        <Head title=format!("{name}: {title}") description=card.summary.pick(l)/>
        <Breadcrumb above here=name/>
        <header class="head">
            <p class="kicker">{(t.reading.version)(number, &(t.dates.day)(&version.published))}</p>
            <h1>{title}</h1>
        </header>
        <div class="reading whole">
            <Contents slug=slug.clone() articles outline/>
            <div class="flow">
                <Standing slug number newest/>
                <div class="law whole sheet" lang="ro">
                    <Title title=version.title/>
                    {provisions(nodes, &place, "")}
                </div>
            </div>
        </div>
    }
}

/// Whether this is the text of today, and the way to that and to what changed since.
#[component]
fn Standing(slug: String, number: i64, newest: i64) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let today = routes::text(l, &slug);
    if number == newest {
        return view! { <p class="actions"><a href=today>{w.to_article}</a></p> }.into_any();
    }
    let changes = routes::comparison_of(l, &slug, number, newest);
    view! {
        <Notice tone=Tone::Warning>
            <p>{(w.old_text)(number, newest)}</p>
            <p class="actions">
                <a href=today>{(w.read)(newest)}</a>
                <a href=changes>{(w.changed_since)(number)}</a>
            </p>
        </Notice>
    }
    .into_any()
}
