//! Comments in short, each leading to itself.

use backend::results::Quote;
use leptos::prelude::*;

use crate::messages::t;
use crate::reading::who;
use crate::routes;
use crate::ssr::language;
use crate::ui::StanceTag;

/// Some of the comments that a decision answers; nothing where none is public.
#[component]
pub(super) fn Quotes(slug: String, quotes: Vec<Quote>) -> impl IntoView {
    let (all, l) = (t(), language());
    let item = |quote: Quote| {
        let href = routes::voice_at(l, &slug, &quote.place, &quote.comment);
        let who = who(quote.author.as_deref(), quote.sender_kind, &quote.county);
        let text = if quote.text.is_empty() {
            view! { <i>{all.personal_data.removed}</i> }.into_any()
        } else {
            view! { <q lang="ro">{quote.text}</q> }.into_any()
        };
        let label = (!quote.label.is_empty()).then(|| view! { <span lang="ro">{quote.label}</span> });
        view! {
            <li>
                <p>{text}</p>
                <p class="meta">
                    <span>{who}</span>
                    {label}
                    <span><a href=href>{(all.reading.number)(&quote.number)}</a></span>
                    <StanceTag stance=quote.stance/>
                </p>
            </li>
        }
    };
    (!quotes.is_empty()).then(|| {
        view! {
            <p class="quotes-head">{all.results.quotes}</p>
            <ul class="quotes">{quotes.into_iter().map(item).collect_view()}</ul>
        }
    })
}
