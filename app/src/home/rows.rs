//! Consultations that take no comments: those that will, and those that did.

use backend::consultations::Card;
use leptos::prelude::*;
use model::consultations::Stage;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// What opens soon; nothing where nothing does.
#[component]
pub(super) fn Coming(
    /// The consultations.
    cards: Vec<Card>,
) -> impl IntoView {
    let t = t();
    let facts = |card: &Card| {
        let opens = (t.home.opens_on)(&(t.dates.day)(&card.opens));
        view! { <span>{opens}</span> }.into_any()
    };
    rows(t.home.coming, cards, facts)
}

/// What has closed; nothing where nothing has.
#[component]
pub(super) fn Closed(
    /// The consultations.
    cards: Vec<Card>,
) -> impl IntoView {
    let t = t();
    let facts = |card: &Card| {
        let colour = if card.stage == Stage::Analysis { "wait" } else { "ok" };
        let closed = (t.home.closed_on)(&(t.dates.day)(&card.closes));
        view! {
            <Tag label=(t.consultations.stage_tag)(card.stage) colour/>
            <span>{(t.ui.comments)(card.counts.comments)}</span>
            <span>{closed}</span>
        }
        .into_any()
    };
    rows(t.home.closed, cards, facts)
}

fn rows(title: &'static str, cards: Vec<Card>, facts: impl Fn(&Card) -> AnyView) -> impl IntoView {
    let language = language();
    let row = |card: &Card| {
        view! {
            <li>
                <h3><a href=routes::consultation(language, &card.slug)>{card.title.pick(language).to_owned()}</a></h3>
                <p class="meta">{facts(card)}</p>
            </li>
        }
    };
    let rows = cards.iter().map(row).collect_view();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{title}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
    })
}
