//! What stands where there is nothing yet.

use leptos::prelude::*;

use super::Icon;

/// Says that there is nothing, why that is all right, and what to do.
#[component]
pub fn EmptyState(
    /// That there is nothing.
    #[prop(into)]
    title: String,
    /// Why, and what fills it.
    #[prop(into)]
    text: String,
    /// The next step: words and address.
    #[prop(optional, into)]
    action: Option<(String, String)>,
) -> impl IntoView {
    let action = action.map(|(words, href)| {
        view! { <p class="actions"><a class="btn" href=href>{words}</a></p> }
    });
    view! {
        <div class="empty">
            <Icon name="voice"/>
            <h2>{title}</h2>
            <p>{text}</p>
            {action}
        </div>
    }
}
