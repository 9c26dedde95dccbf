//! A field for programs that fill in everything.

use leptos::prelude::*;

use crate::messages::t;

/// Nobody sees it or comes to it by keyboard, and who reads the page without its style is told to leave it empty. What is
/// typed into it is a signal for staff, and decides nothing.
#[component]
pub(super) fn Trap() -> impl IntoView {
    view! {
        <div class="trap" aria-hidden="true">
            <label for="website">{t().challenges.trap}</label>
            <input type="text" id="website" name="website" tabindex="-1" autocomplete="off" value=""/>
        </div>
    }
}
