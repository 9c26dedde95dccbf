//! Pages whose address is a secret.

use leptos::prelude::*;
use leptos_meta::Meta;

/// Keeps the address of this page out of the `Referer` of whatever its reader opens next, this site's own pages
/// included. The document keeps every personal page out of search engines.
#[component]
pub(super) fn Unlinked() -> impl IntoView {
    view! { <Meta name="referrer" content="no-referrer"/> }
}
