//! Icons from the sprite that the frame puts on every page.

use leptos::prelude::*;

/// One icon; it always stands beside a word and is not spoken.
#[component]
pub fn Icon(
    /// Id of the symbol without its prefix: `add`, `check`, `file`, `menu`, `voice`.
    name: &'static str,
) -> impl IntoView {
    view! { <svg class="i" aria-hidden="true"><use href=format!("#i-{name}")/></svg> }
}
