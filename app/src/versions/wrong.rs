//! References that stayed as they were while what they cite went elsewhere.

use backend::versions::Wrong;
use leptos::prelude::*;

use crate::messages::t;
use crate::reading::capitalised;
use crate::routes;
use crate::ssr::language;

/// Each with the way to its place in the text.
#[component]
pub(super) fn WrongReferences(
    /// The references.
    wrong: Vec<Wrong>,
    /// How many there are; not all may be listed.
    total: i64,
    /// Slug of the consultation.
    slug: String,
    /// Number of the version in which they stand.
    number: i64,
) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let more = total - i64::try_from(wrong.len()).unwrap_or(total);
    let more = (more > 0).then(|| view! { <p>{(w.wrong_more)(more)}</p> });
    let item = move |wrong: Wrong| {
        let href = routes::provision_in(l, &slug, number, &wrong.from.eid);
        let place = (w.history_of)(&wrong.from.label);
        view! {
            <li>
                {capitalised(wrong.sentence.pick(l))}
                " "
                <a href=href>{w.see_place}<span class="sr" lang="ro">{place}</span></a>
            </li>
        }
    };
    view! {
        <section class="part" id=routes::WRONG_REFERENCES>
            <h2>{w.wrong}</h2>
            <p>{w.wrong_lede}</p>
            <ul class="references">{wrong.into_iter().map(item).collect_view()}</ul>
            {more}
        </section>
    }
}
