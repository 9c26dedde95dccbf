//! Order and files of the per-article table.

use backend::counts::Order;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the two orders, which keep the open article open, and to the files.
#[component]
pub(super) fn Tools(slug: String, order: Order, parts: String) -> impl IntoView {
    let (w, language) = (&t().counts, language());
    let orders = [(Order::Law, w.by_law), (Order::Comments, w.by_comments)].map(|(this, words)| {
        let href = routes::desk_articles_by(language, &slug, this.as_str(), &parts);
        view! { " "<a href=href aria-current=(this == order).then_some("true")>{words}</a> }
    });
    let files = [("CSV", "csv"), ("JSON", "json")].map(|(name, format)| {
        let href = routes::articles_file(&slug, format, order.as_str());
        view! {
            <a class="btn quiet" href=href download=true>{name}<span class="sr">{format!(" {}", w.as_file)}</span></a>
        }
    });
    view! {
        <div class="tools">
            <p>{w.order}{orders.collect_view()}</p>
            <p class="actions">{files.collect_view()}</p>
        </div>
    }
}
