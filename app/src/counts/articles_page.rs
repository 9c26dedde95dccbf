//! The page of the per-article table.

use backend::consultations::Card;
use backend::counts::{Order, Table as Counted};
use backend::{Actor, Conflict, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::counts::Row;

use super::figures::Figures;
use super::table::Table;
use super::tools::Tools;
use crate::accounts::{is_editor, staff_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{DeskHead, EmptyState, Look, StanceKey, Tab};

/// What the page shows.
struct Loaded {
    editor: bool,
    card: Card,
    counted: Option<Counted>,
    order: Order,
    /// The article whose parts are shown, and the parts.
    parts: Option<(String, Vec<Row>)>,
}

/// The page of the per-article table: `?order=law|comments`, `?parts=EID`.
#[component]
pub fn ArticlesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    staff_page(move |actor| load(actor, slug), |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let order: Order = query("order").and_then(|order| order.parse().ok()).unwrap_or_default();
    let card = backend().consultations().show(&slug).await?.card;
    let counted = match backend().counts().articles(&slug, order).await {
        Ok(counted) => Some(counted),
        Err(Error::Conflict(Conflict::NoText)) => None,
        Err(error) => return Err(error),
    };
    let parts = match query("parts").filter(|_| counted.is_some()) {
        Some(eid) => Some((eid.clone(), backend().counts().parts(&slug, &eid).await?)),
        None => None,
    };
    Ok(Loaded { editor: is_editor(&actor), card, counted, order, parts })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (t, language) = (t(), language());
    let Loaded { editor, card, counted, order, parts } = loaded;
    let slug = card.slug.clone();
    let title = card.title.pick(language).to_owned();
    let lede = counted.as_ref().map(|counted| (t.counts.summary)(&counted.total));
    let content = match counted {
        Some(counted) => view! {
            <Figures counts=counted.total/>
            <Tools slug=slug.clone() order parts=parts.as_ref().map(|(eid, _)| eid.clone()).unwrap_or_default()/>
            <StanceKey look=Look::Line/>
            <Table counted order parts/>
        }
        .into_any(),
        None if editor => {
            let action = (t.desk.upload.to_owned(), routes::draft(language, &slug));
            view! { <EmptyState title=t.counts.no_text_title text=t.counts.no_text action/> }.into_any()
        }
        None => view! { <EmptyState title=t.counts.no_text_title text=t.counts.no_text/> }.into_any(),
    };
    view! {
        <DeskHead slug consultation=title.clone() title=title lede here=Tab::Articles editor/>
        {content}
    }
}
