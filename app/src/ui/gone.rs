//! What stands behind a mailed link that works no more.

use leptos::prelude::*;

use super::Head;

/// Says so, with the ways on; answers that there is no such page.
#[component]
pub fn Gone(
    /// Heading.
    title: &'static str,
    /// Why it may be, and what to do.
    text: &'static str,
    /// The ways on: words and address.
    ways: Vec<(&'static str, String)>,
) -> impl IntoView {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    let way = |(index, (words, href)): (usize, (&'static str, String))| {
        view! { <a class=(index == 0).then_some("btn") href=href>{words}</a> }
    };
    view! {
        <Head title/>
        <div class="mishap">
            <h1>{title}</h1>
            <p class="lede">{text}</p>
            <p class="actions">{ways.into_iter().enumerate().map(way).collect_view()}</p>
        </div>
    }
}
