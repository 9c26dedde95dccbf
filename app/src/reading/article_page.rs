//! The page of one article or annex.

mod sheet;
mod side;

use backend::reading;
use backend::texts::{Node, OutlineItem};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;

use super::{Contents, Filter, Place, Talk, capitalised};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, Deadline, Head, Pagination, Step};
use sheet::Sheet;
use side::Side;

/// Comments on one page.
const A_PAGE: i64 = 20;

/// What the page shows: the article, and which of its provisions the comments are narrowed to.
struct Shown {
    page: reading::ArticlePage,
    provision: Option<String>,
    later: bool,
}

/// One article: its text, its neighbours, and what was said on it.
#[component]
pub fn ArticlePage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let (slug, address) = (params.get("slug").unwrap_or_default(), params.get("address").unwrap_or_default());
    let (provision, cursor) = (query("provision"), query("cursor"));
    ui::page(load(slug, address, provision, cursor), |shown| view! { <Shell shown/> })
}

async fn load(
    slug: String,
    address: String,
    provision: Option<String>,
    cursor: Option<String>,
) -> backend::Result<Shown> {
    let backend = backend();
    let narrowed = provision.is_some();
    let start = cursor.as_deref().filter(|_| !narrowed);
    let mut page = backend.reading().article(&slug, &address, start).await?;
    let provision = provision.filter(|eid| page.node.children.iter().any(|child| holds(child, eid)));
    if narrowed {
        let eid = provision.as_deref().unwrap_or(&page.node.eid);
        page.voices = backend.reading().voices(&slug, Some(eid), cursor.as_deref(), A_PAGE).await?;
    }
    Ok(Shown { page, provision, later: cursor.is_some() })
}

/// Whether a provision is, or stands below, another.
fn holds(node: &Node, eid: &str) -> bool {
    node.eid == eid || node.children.iter().any(|child| holds(child, eid))
}

#[component]
fn Shell(shown: Shown) -> impl IntoView {
    let (t, l) = (t(), language());
    let Shown { page, provision, later } = shown;
    let reading::ArticlePage { card, version, outline, node, previous, next, voices } = page;
    let (slug, act) = (card.slug.clone(), card.title.pick(l).to_owned());
    let place = Place {
        slug: slug.clone(),
        language: l,
        open: card.stage == Stage::Open,
        adding: true,
        version: None,
    };
    let label = capitalised(&node.label);
    let title = format!("{label} {}", node.heading).trim_end().to_owned();
    let above = vec![
        (act.clone(), routes::consultation(l, &slug)),
        (t.reading.text.to_owned(), routes::text(l, &slug)),
    ];
    let neighbour = |words: &str, item: OutlineItem| Step {
        words: words.to_owned(),
        title: Some(format!("{} {}", capitalised(&item.label), item.heading).trim_end().to_owned()),
        href: routes::article(l, &slug, &item.address),
    };
    let path = routes::article(l, &slug, &node.address);
    let history = (version.number > 1).then(|| {
        let changes = routes::comparison_of(l, &slug, version.number - 1, version.number);
        let link = (routes::article_history(l, &slug, &node.address), (t.versions.history)(node.kind));
        (version.number, link, changes)
    });
    let narrow = view! { <Filter path=path.clone() node=node.clone() chosen=provision.clone()/> }.into_any();
    view! {
        <Head title=format!("{title} · {act}") description=format!("{act}: {title}")/>
        <Breadcrumb above here=label/>
        <div class="reading head">
            <Contents slug=slug.clone() articles=card.articles outline current=node.eid.clone()/>
            <div class="flow">
                <Deadline card/>
                <Sheet node=node.clone() place=place.clone()/>
                <Pagination
                    label=t.reading.neighbours
                    previous=previous.map(|item| neighbour(t.reading.previous, item))
                    next=next.map(|item| neighbour(t.reading.next, item))
                />
            </div>
            <Side label=node.label.clone() counts=node.counts open=place.open history/>
            <Talk voices open=place.open slug path provision later narrow/>
        </div>
    }
}
