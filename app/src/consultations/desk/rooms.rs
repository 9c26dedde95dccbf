//! What administrators look after beside the consultations.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the other rooms of the desk.
#[component]
pub(super) fn Rooms() -> impl IntoView {
    let t = t();
    let language = language();
    let rooms = [
        (t.colleagues.title, routes::accounts(language)),
        (t.audit.title, routes::audit(language)),
        (t.outbox.title, routes::outbox(language)),
        (t.personal_data.desk_title, routes::erasure(language)),
    ];
    let link = |(words, href): (&'static str, String)| view! { <li><a href=href>{words}</a></li> };
    view! {
        <nav class="states" aria-label=t.desk.rooms>
            <ul>{rooms.map(link).collect_view()}</ul>
        </nav>
    }
}
