//! What an entry is about.

use backend::register::Article;
use leptos::prelude::*;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Articles one after the other, each with a link to where it stands now.
#[component]
pub(super) fn Articles(slug: String, articles: Vec<Article>) -> impl IntoView {
    let language = language();
    let one = |(index, article): (usize, Article)| {
        let Article { label, eid, address } = article;
        let before = (index > 0).then_some("; ");
        let words = if label.is_empty() { t().reading.whole_act.to_owned() } else { label };
        let words = if index == 0 { capital(&words) } else { words };
        let href = match (eid.is_empty(), address.is_empty()) {
            (true, _) => Some(routes::act(language, &slug)),
            (false, false) => Some(routes::article(language, &slug, &address)),
            (false, true) => None,
        };
        let name = match href {
            Some(href) => view! { <a href=href>{words}</a> }.into_any(),
            None => view! { <span>{words}</span> }.into_any(),
        };
        view! { {before}{name} }
    };
    view! { <span>{articles.into_iter().enumerate().map(one).collect_view()}</span> }
}
