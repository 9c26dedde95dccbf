//! What a page says about itself in the document's head.

use leptos::prelude::*;
use leptos_meta::{Meta, Title};

use crate::messages::t;

/// `<title>` and description. On a page with errors the title starts with the word for it, so that it is the first
/// thing heard.
#[component]
pub fn Head(
    /// Title of the page, without the site's name.
    #[prop(into)]
    title: String,
    /// One or two sentences for search engines and shared links; the site's own when absent.
    #[prop(optional, into)]
    description: Option<String>,
    /// The page shows errors to mend.
    #[prop(optional)]
    errors: bool,
) -> impl IntoView {
    let t = t();
    let prefix = if errors { t.problems.title_prefix } else { "" };
    let title = format!("{prefix}{title} · {}", t.site.name);
    let description = description.unwrap_or_else(|| t.site.description.to_owned());
    view! {
        <Title text=title/>
        <Meta name="description" content=description/>
    }
}
