//! An article inside a longer text: its head with what was said, and its provisions.

use backend::texts::Node;
use leptos::prelude::*;

use super::{ArticleMarks, OwnText, Place};

/// The article. Its heading leads to its own page.
#[component]
pub(super) fn Article(
    /// The article, without what is below it.
    node: Node,
    /// Where it is shown.
    place: Place,
    /// What is below it.
    children: Vec<AnyView>,
) -> impl IntoView {
    let href = place.page(&node.address);
    let head = if node.heading.is_empty() {
        view! { <a href=href><span class="art-no">{node.number.clone()}</span></a> }.into_any()
    } else {
        view! { <span class="art-no">{node.number.clone()}</span>" "<a href=href>{node.heading.clone()}</a> }
            .into_any()
    };
    let (eid, text, links) = (node.eid.clone(), node.text.clone(), node.links.clone());
    view! {
        <section class="art" id=eid>
            <header class="art-head">
                <h3>{head}</h3>
                <ArticleMarks node place=place.clone()/>
            </header>
            <OwnText text links place/>
            {children}
        </section>
    }
}
