//! What stands in the place of words that their author had erased.

use leptos::prelude::*;

use crate::messages::t;

/// The stub.
#[component]
pub(crate) fn Removed() -> impl IntoView {
    view! { <p class="soft"><i>{t().personal_data.removed}</i></p> }
}
