//! Pages whose address is a secret.

use leptos::prelude::*;
use leptos_meta::Meta;

/// Keeps the address of this page out of the `Referer` of whatever its reader opens next, this site's own pages
/// included: only the site's name is said, without which browsers would call the origin of a form `null`. The document
/// keeps every personal page out of search engines.
#[component]
pub(crate) fn Unlinked() -> impl IntoView {
    view! { <Meta name="referrer" content="strict-origin"/> }
}
