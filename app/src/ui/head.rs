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
    let title = escaped(&format!("{prefix}{title} · {}", t.site.name));
    let description = description.unwrap_or_else(|| t.site.description.to_owned());
    // A `<Meta>` reaches the head only if it is printed where its context is; the view of a loaded page is printed
    // after that, so this one is printed here. It leaves nothing in the body.
    let _ = view! { <Meta name="description" content=description/> }.to_html();
    view! { <Title text=title/> }
}

/// The title is put into the document as it is given, and titles are made of texts that people upload.
fn escaped(title: &str) -> String {
    title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_heading_cannot_close_the_title_of_the_document() {
        assert_eq!(escaped("</title><script>&"), "&lt;/title&gt;&lt;script&gt;&amp;");
    }
}
