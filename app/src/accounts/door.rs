//! What the pages before and behind the login share: a narrow page with one form.

use leptos::prelude::*;

use crate::ui::{ErrorSummary, Errors, Head};

/// Title, errors, heading, a sentence, the content.
#[component]
pub(super) fn Door(
    /// Heading and title.
    title: &'static str,
    /// What the page is for.
    #[prop(into)]
    lede: String,
    /// What must be mended.
    #[prop(optional)]
    errors: Errors,
    /// The form.
    children: Children,
) -> impl IntoView {
    view! {
        <Head title errors=!errors.is_empty()/>
        <div class="login">
            <ErrorSummary errors/>
            <h1>{title}</h1>
            <p class="soft">{lede}</p>
            {children()}
        </div>
    }
}
