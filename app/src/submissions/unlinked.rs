//! Pages whose address is a secret.

use leptos::prelude::*;
use leptos_meta::Meta;

/// Keeps the address of this page out of search engines and of the `Referer` of whatever its reader opens next.
#[component]
pub(super) fn Unlinked() -> impl IntoView {
    view! {
        <Meta name="robots" content="noindex, nofollow"/>
        <Meta name="referrer" content="no-referrer"/>
    }
}
