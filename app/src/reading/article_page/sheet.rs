//! The article's text on its own page.

use backend::texts::Node;
use leptos::prelude::*;

use crate::messages::t;
use crate::reading::{OwnText, Place, provisions};
use crate::routes;

/// The sheet: number and heading as the page's title, the provisions, and the way to comment on all of it.
#[component]
pub(super) fn Sheet(
    /// The article with everything below it.
    node: Node,
    /// Where it is shown.
    place: Place,
) -> impl IntoView {
    let t = &t().reading;
    let Node { eid, address, number, label, heading, text, links, children, .. } = node;
    let title = if heading.is_empty() {
        number.into_any()
    } else {
        view! { <span class="art-no">{number}</span>" "{heading} }.into_any()
    };
    let hint = (place.open && !children.is_empty()).then(|| {
        view! { <p class="law-hint" lang=place.language.as_str()>{t.hint}</p> }
    });
    let add = place.open.then(|| {
        let href = routes::new_comment(place.language, &place.slug, &eid);
        view! {
            <p class="actions" lang=place.language.as_str()>
                <a class="btn" href=href>{(t.comment_on)(&label)}</a>
            </p>
        }
    });
    view! {
        <article class="law sheet" id=eid.clone() lang="ro">
            <header class="art-head"><h1>{title}</h1></header>
            {hint}
            <OwnText text links place=place.clone()/>
            {provisions(children, &place, &address)}
            {add}
        </article>
    }
}
