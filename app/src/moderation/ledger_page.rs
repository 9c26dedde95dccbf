//! The public ledger of moderation.

use backend::moderation::Ledger;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::moderation::When;

use super::ledger_lines::{Lines, Totals};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, EmptyState, Head, Notice, Pagination, Step};

/// The page: `?cursor=`. The same for everyone.
#[component]
pub fn LedgerPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    ui::page(
        async move { backend().moderation().ledger(&slug, cursor.as_deref()).await },
        |ledger| view! { <Shown ledger/> },
    )
}

#[component]
fn Shown(ledger: Ledger) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.moderation.public;
    let Ledger { card, totals, lines, next } = ledger;
    let consultation = card.title.pick(language).to_owned();
    let first = query("cursor").map(|_| Step {
        words: t.moderation.first.to_owned(),
        title: None,
        href: routes::moderation_ledger(language, &card.slug),
    });
    let older = next.map(|cursor| Step {
        words: t.reading.older.to_owned(),
        title: None,
        href: routes::moderation_ledger_from(language, &card.slug, &cursor),
    });
    let before = (card.moderation == When::Before).then(|| view! { <Notice><p>{w.before}</p></Notice> });
    let content = if lines.is_empty() {
        view! { <EmptyState title=w.nothing text=w.ledger_lede/> }.into_any()
    } else {
        view! { <Totals totals/><Lines lines/> }.into_any()
    };
    view! {
        <Head title=format!("{}: {consultation}", w.ledger_title) description=w.ledger_lede/>
        <Breadcrumb above=vec![(consultation.clone(), routes::consultation(language, &card.slug))] here=w.ledger_title/>
        <header class="head">
            <p class="kicker">{consultation}</p>
            <h1>{w.ledger_title}</h1>
            <p class="lede">{w.ledger_lede}</p>
        </header>
        {before}
        {content}
        <Pagination label=w.lines previous=first next=older/>
    }
}
