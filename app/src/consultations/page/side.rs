//! The margin of a consultation's page: what was said in all, and whom to ask.

use backend::consultations::Shown;
use leptos::prelude::*;
use model::moderation::When;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Look, Stances, senders};

/// Counts and contact.
#[component]
pub(super) fn Side(
    /// The consultation.
    shown: Shown,
) -> impl IntoView {
    let t = t();
    let words = &t.consultations;
    let mail = format!("mailto:{}", shown.contact.email);
    let waits = shown.card.moderation == When::Before;
    let before = waits.then(|| view! { <p class="of">{t.moderation.public.before}</p> });
    view! {
        <aside class="aside sticky" aria-label=words.about>
            <Said shown=shown.clone()/>
            <section class="card note">
                <h2>{words.contact}</h2>
                <p>{shown.contact.name}<br/><a href=mail>{shown.contact.email}</a></p>
                <p class="of">{format!("{}: {}", words.authority, shown.card.authority)}</p>
                <p class="of">{(words.mode)(shown.card.mode)}</p>
                {before}
            </section>
        </aside>
    }
}

/// How much was said, by whom, and with which stance; nothing before a text is published.
#[component]
fn Said(shown: Shown) -> impl IntoView {
    let (t, l) = (t(), language());
    let counts = shown.card.counts;
    shown.version.map(|_| {
        let (title, said) = if counts.comments == 0 {
            (t.consultations.nothing_said.to_owned(), None)
        } else {
            let view = view! {
                <p class="of">{senders(&counts)}</p>
                <Stances stances=counts.stances look=Look::Long/>
                <p><a href=routes::text(l, &shown.card.slug)>{t.consultations.by_article}</a></p>
                <p><a href=routes::results(l, &shown.card.slug)>{t.results.title}</a></p>
            };
            ((t.ui.comments)(counts.comments), Some(view))
        };
        view! { <section class="card note"><h2>{title}</h2>{said}</section> }
    })
}
