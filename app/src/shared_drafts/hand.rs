//! Who wrote a comment and who changed it last.

use backend::shared_drafts::Hand as Written;
use leptos::prelude::*;

use crate::messages::t;

/// One line: "Scrisă de Ana, 3 noiembrie 2026. Schimbată ultima dată de Ion, …".
#[component]
pub(super) fn Hand(
    /// Who and when.
    hand: Written,
) -> impl IntoView {
    let (t, dates) = (&t().shared_drafts, &t().dates);
    let written = (t.written)(&name(hand.author), &(dates.day_and_time)(&hand.written));
    let edited = hand.edited.map(|(by, at)| (t.edited)(&name(by), &(dates.day_and_time)(&at)));
    view! {
        <p class="meta">
            <span>{written}</span>
            {edited.map(|edited| view! { <span>{edited}</span> })}
        </p>
    }
}

/// The name, or what stands for somebody whose account is gone.
pub(super) fn name(by: Option<String>) -> String {
    by.unwrap_or_else(|| t().shared_drafts.gone_member.to_owned())
}
