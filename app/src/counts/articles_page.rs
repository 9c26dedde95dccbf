//! The page of the per-article table.

use backend::Actor;
use backend::counts::{Order, Table as Counted};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::counts::Row;

use super::figures::Figures;
use super::table::Table;
use super::tools::Tools;
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::ssr::{backend, language, query};
use crate::ui::{DeskHead, Look, StanceKey, Tab};

/// What the page shows.
struct Loaded {
    editor: bool,
    counted: Counted,
    order: Order,
    /// The article whose parts are shown, and the parts.
    parts: Option<(String, Vec<Row>)>,
}

/// The page of the per-article table: `?order=law|comments`, `?parts=EID`.
#[component]
pub fn ArticlesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Articles, load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let order: Order = query("order").and_then(|order| order.parse().ok()).unwrap_or_default();
    let counted = backend().counts().articles(&slug, order).await?;
    let parts = match query("parts") {
        Some(eid) => Some((eid.clone(), backend().counts().parts(&slug, &eid).await?)),
        None => None,
    };
    Ok(Loaded { editor: edits(&actor, &slug).await?, counted, order, parts })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (t, language) = (t(), language());
    let Loaded { editor, counted, order, parts } = loaded;
    let slug = counted.card.slug.clone();
    let title = counted.card.title.pick(language).to_owned();
    let open = parts.as_ref().map(|(eid, _)| eid.clone()).unwrap_or_default();
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=title.clone()
            title
            lede=Some((t.counts.summary)(&counted.total))
            here=Tab::Articles
            editor
        />
        <Figures counts=counted.total/>
        <Tools slug order parts=open/>
        <StanceKey look=Look::Line/>
        <Table counted order parts/>
    }
}
