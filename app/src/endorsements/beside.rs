//! What stands beside a comment: the organisations that stand behind it, and the way to do so.

use backend::reading::Endorser;
use leptos::prelude::*;
use model::organisations::State;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// "Susținută de 3 organizații", with their names; nothing where there are none.
#[component]
pub fn Endorsers(
    /// How many.
    endorsements: i64,
    /// Which.
    endorsers: Vec<Endorser>,
) -> impl IntoView {
    let t = &t().endorsements;
    let item = |Endorser { name, state }: Endorser| {
        let words = if state == State::Verified { t.verified } else { t.unverified };
        view! { <li>{name}" "<span class="soft">{format!("({words})")}</span></li> }
    };
    (endorsements > 0).then(|| {
        view! {
            <details class="fold endorsed">
                <summary>{(t.endorsed_by)(endorsements)}</summary>
                <ul class="plain">{endorsers.into_iter().map(item).collect_view()}</ul>
            </details>
        }
    })
}

/// The link for organisations, on a page that everyone shares.
#[component]
pub fn EndorseLink(
    /// Id of the comment.
    comment: String,
    /// Number in the register, for those who hear the link without its comment.
    number: String,
) -> impl IntoView {
    let t = &t().endorsements;
    view! {
        <p class="endorse">
            <a href=routes::endorse_for_whom(language(), &comment) rel="nofollow">
                {t.link}
                <span class="sr">{(t.link_about)(&number)}</span>
            </a>
        </p>
    }
}
