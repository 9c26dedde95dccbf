//! What moderators and administrators look after beside the consultations.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the other rooms of the desk.
#[component]
pub(super) fn Rooms(
    /// The reader is an administrator, too.
    admin: bool,
) -> impl IntoView {
    let t = t();
    let language = language();
    let rooms = [
        (t.organisations.reviews.title, routes::organisations(language), true),
        (t.colleagues.title, routes::accounts(language), admin),
        (t.audit.title, routes::audit(language), admin),
        (t.outbox.title, routes::outbox(language), admin),
        (t.personal_data.desk_title, routes::erasure(language), admin),
    ];
    let link = |(words, href, _): (&'static str, String, bool)| view! { <li><a href=href>{words}</a></li> };
    view! {
        <nav class="states" aria-label=t.desk.rooms>
            <ul>{rooms.into_iter().filter(|(.., open)| *open).map(link).collect_view()}</ul>
        </nav>
    }
}
