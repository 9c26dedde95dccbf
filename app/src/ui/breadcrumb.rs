//! Where a page stands in the site.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The way from the front page to this one. The front page is added by itself.
#[component]
pub fn Breadcrumb(
    /// Pages between the front page and this one: words and address.
    #[prop(default = Vec::new())]
    above: Vec<(String, String)>,
    /// This page.
    #[prop(into)]
    here: String,
) -> impl IntoView {
    let t = t();
    let step = |(words, href): (String, String)| view! { <li><a href=href>{words}</a></li> };
    let first = (t.site.consultations.to_owned(), routes::home(language()));
    let steps = std::iter::once(first).chain(above).map(step).collect_view();
    view! {
        <nav class="crumbs" aria-label=t.ui.breadcrumb>
            <ol>
                {steps}
                <li aria-current="page">{here}</li>
            </ol>
        </nav>
    }
}
