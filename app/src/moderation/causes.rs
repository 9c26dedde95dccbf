//! Why comments wait, with how many do: filters whose addresses can be kept.

use backend::moderation::Queue;
use leptos::prelude::*;
use model::moderation::Cause;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the comments of each cause; causes without any are left out.
#[component]
pub(super) fn Causes(slug: String, causes: Vec<(Cause, i64)>, here: Option<Cause>) -> impl IntoView {
    let w = &t().moderation;
    let figure = |count: i64| {
        if count >= Queue::MOST { (w.more_than)(Queue::MOST) } else { count.to_string() }
    };
    let link = move |cause: Option<Cause>, words: &'static str, count: Option<i64>| {
        let href = routes::moderation_in(language(), &slug, cause);
        let count = count.map(|count| view! { " "<b class="figure">{figure(count)}</b> });
        view! { <li><a href=href aria-current=(cause == here).then_some("true")>{words}{count}</a></li> }
    };
    let all = link(None, w.all, None);
    let each = causes.into_iter().map(|(cause, count)| link(Some(cause), (w.cause)(cause), Some(count)));
    view! { <nav class="states" aria-label=w.causes><ul>{all}{each.collect_view()}</ul></nav> }
}
