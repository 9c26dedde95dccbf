//! The link that shows or hides the parts of an article.

use backend::counts::Order;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Which article, and whether its parts are shown.
pub(super) struct Toggle {
    pub(super) eid: String,
    pub(super) label: String,
    pub(super) open: bool,
    pub(super) order: Order,
}

/// A plain link to the same table with the parts shown or hidden, at the same row.
#[component]
pub(super) fn PartsLink(slug: String, toggle: Toggle) -> impl IntoView {
    let w = &t().counts;
    let Toggle { eid, label, open, order } = toggle;
    let parts = if open { "" } else { eid.as_str() };
    let href = format!("{}#{eid}", routes::desk_articles_by(language(), &slug, order.as_str(), parts));
    let words = if open { w.hide_parts } else { w.show_parts };
    let expanded = if open { "true" } else { "false" };
    view! {
        <a class="soft" href=href aria-expanded=expanded>
            {words}<span class="sr">{format!(" {}", (w.parts_of)(&label))}</span>
        </a>
    }
}
