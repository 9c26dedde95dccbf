//! The text under discussion, beside the form.

use backend::comments::Target;
use leptos::prelude::*;

use super::{capital, name, place};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The present text of the provision, or the way to it where it is more than fits.
#[component]
pub(crate) fn Quoted(target: Target) -> impl IntoView {
    let (t, language) = (&t().comments, language());
    let voices = if target.address.is_empty() {
        routes::act(language, &target.slug)
    } else {
        routes::article(language, &target.slug, &target.address)
    };
    let text = if target.text.is_empty() {
        let href = if target.eid.is_empty() {
            routes::text(language, &target.slug)
        } else {
            place(language, &target)
        };
        view! { <p class="of">{t.not_quoted}" "<a href=href>{t.whole_text}</a></p> }.into_any()
    } else {
        view! { <div class="quote" tabindex="0" role="group" aria-label=t.quote>{target.text}</div> }
            .into_any()
    };
    view! {
        <aside class="aside first sticky" aria-label=t.quoted>
            <section class="card note quoted">
                <h2>{capital(&name(&target.label))}</h2>
                {(!target.heading.is_empty()).then(|| view! { <p class="of">{target.heading}</p> })}
                {text}
                <p class="of"><a href=format!("{voices}#voci")>{t.others}</a></p>
            </section>
        </aside>
    }
}
