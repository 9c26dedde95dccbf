//! The whole text of a draft.

use backend::reading;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;

use super::{Contents, Place, Title, provisions};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{self, Breadcrumb, Deadline, Head, Look, StanceKey};

/// Every article in the order of the law, with a margin that shows where people spoke.
#[component]
pub fn TextPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    ui::page(async move { backend().reading().text(&slug).await }, |page| view! { <Text page/> })
}

#[component]
fn Text(page: reading::TextPage) -> impl IntoView {
    let (t, l) = (t(), language());
    let reading::TextPage { card, version, outline, provisions: nodes } = page;
    let title = card.title.pick(l).to_owned();
    let slug = card.slug.clone();
    let place = Place {
        slug: slug.clone(),
        language: l,
        open: card.stage == Stage::Open,
        adding: false,
        version: None,
    };
    let published = (t.reading.version)(version.number, &(t.dates.day)(&version.published));
    let earlier = (version.number > 1).then(|| {
        let changes = routes::comparison_of(l, &slug, version.number - 1, version.number);
        view! {
            " · "<a href=changes>{t.versions.see_changes}</a>
            " · "<a href=routes::versions(l, &slug)>{t.versions.all}</a>
        }
    });
    view! {
        <Head title=format!("{}: {title}", t.reading.text) description=card.summary.pick(l)/>
        <Breadcrumb above=vec![(title.clone(), routes::consultation(l, &slug))] here=t.reading.text/>
        <header class="head">
            <p class="kicker">{published}{earlier}</p>
            <h1>{title}</h1>
        </header>
        <div class="reading whole">
            <Contents slug=slug.clone() articles=card.articles outline/>
            <div class="flow">
                <Deadline card/>
                <StanceKey look=Look::Line/>
                <div class="law whole sheet" lang="ro">
                    <Title title=version.title/>
                    {provisions(nodes, &place, "")}
                </div>
                <p class="actions"><a href=routes::act(l, &slug)>{t.reading.act}</a></p>
            </div>
        </div>
    }
}
