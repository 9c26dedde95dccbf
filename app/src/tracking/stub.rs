//! What stands in the place of a comment that its sender took back.

use leptos::prelude::*;
use model::moment::Civil;

use crate::messages::t;

/// The stub.
#[component]
pub(crate) fn Stub(
    /// When it was taken back.
    at: Civil,
) -> impl IntoView {
    let t = t();
    view! { <p class="soft"><i>{(t.following.stub)(&(t.dates.day)(&at))}</i></p> }
}
