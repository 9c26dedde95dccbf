//! What a comment said before a passage was taken out: shown to staff only after an act that is on record.

use backend::moderation::Opened;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::OpenSealed;
use super::actions::Hidden;
use crate::messages::t;
use crate::ui::{Button, Weight};

/// The sealed words where the reader has opened them, else the button.
#[component]
pub(super) fn Sealed(
    slug: String,
    cause: String,
    comment: String,
    original: Opened,
    moderates: bool,
) -> impl IntoView {
    let w = &t().moderation.item;
    let content = match original {
        Opened::Nothing => return ().into_any(),
        Opened::Sealed if !moderates => return ().into_any(),
        Opened::Sealed => view! {
            <p>{w.sealed_text}</p>
            <form class="actions" method="post" action=OpenSealed::PATH>
                <Hidden slug cause/>
                <input type="hidden" name="comment" value=comment/>
                <Button label=w.unseal weight=Weight::Quiet/>
            </form>
        }
        .into_any(),
        Opened::Open(words) => [words.text, words.proposed_wording, words.reasons]
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(|text| view! { <p class="said" lang="ro">{text}</p> })
            .collect_view()
            .into_any(),
    };
    view! { <section class="part flow"><h2>{w.sealed}</h2>{content}</section> }.into_any()
}
