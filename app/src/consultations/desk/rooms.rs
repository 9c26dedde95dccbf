//! The way to what admins look after.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the pages that are about the house and not about a consultation.
#[component]
pub(super) fn Rooms() -> impl IntoView {
    let (t, language) = (t(), language());
    let rooms = [(t.audit.title, routes::audit(language))];
    let link = |(words, href): (&'static str, String)| view! { <li><a href=href>{words}</a></li> };
    view! {
        <nav class="rooms" aria-label=t.desk.rooms>
            <ul>{rooms.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}
