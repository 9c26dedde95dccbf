//! What stands beside a change, and beside a comment that led to it.

use backend::reading::Led;
use backend::versions::Credited;
use leptos::prelude::*;

use crate::messages::t;
use crate::reading::who;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Time};

/// The comments that led to a change; nothing where none is stated.
#[component]
pub(crate) fn CreditedBy(credits: Vec<Credited>) -> impl IntoView {
    let (w, shared) = (&t().credits, &t().reading);
    let item = |credited: Credited| {
        let who = who(credited.author.as_deref(), credited.sender_kind, &credited.county);
        let said = if credited.text.is_empty() {
            view! { <span class="said">{t().personal_data.removed}</span> }.into_any()
        } else {
            view! { <span class="said" lang="ro">{credited.text}</span> }.into_any()
        };
        view! {
            <li>
                <b>{who}</b>
                <span class="meta">
                    <span>{(shared.number)(&credited.number)}</span>
                    <span><Time at=credited.sent shown=Shown::Day/></span>
                </span>
                {said}
            </li>
        }
    };
    (!credits.is_empty()).then(|| {
        view! {
            <div class="credited">
                <p><b>{w.led_here}</b></p>
                <ul>{credits.into_iter().map(item).collect_view()}</ul>
            </div>
        }
    })
}

/// The changes that a comment led to; nothing where none is stated.
#[component]
pub(crate) fn LedTo(
    /// Slug of the consultation.
    slug: String,
    /// The changes.
    led: Vec<Led>,
) -> impl IntoView {
    let (w, language) = (&t().credits, language());
    let item = |led: Led| {
        let href = if led.address.is_empty() {
            routes::versions(language, &slug)
        } else {
            routes::article_history_in(language, &slug, &led.address, led.named_in)
        };
        view! {
            <p class="led">
                <b>{w.led_to}</b>" "<a href=href lang="ro">{led.label}</a>{(w.in_version)(led.version)}
            </p>
        }
    };
    led.into_iter().map(item).collect_view()
}
