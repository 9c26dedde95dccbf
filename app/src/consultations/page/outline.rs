//! The articles of a consultation and how much was said on each.

use backend::texts::OutlineItem;
use leptos::prelude::*;

use crate::messages::t;
use crate::reading::OutlineTitle;
use crate::routes;
use crate::ssr::language;

/// The table of contents with the number of comments, folded; nothing before a text is published.
#[component]
pub(super) fn Outline(
    /// Slug of the consultation.
    slug: String,
    /// How many articles there are.
    articles: i64,
    /// The outline.
    items: Vec<OutlineItem>,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let words = &t.consultations;
    if items.is_empty() {
        return ().into_any();
    }
    let row = |item: OutlineItem| {
        let said = item.comments;
        if item.kind.is_grouping() {
            return view! { <tr><th scope="rowgroup" colspan="2"><OutlineTitle item/></th></tr> }.into_any();
        }
        let href = routes::article(l, &slug, &item.address);
        view! { <tr><th scope="row"><a href=href><OutlineTitle item/></a></th><td class="num">{said}</td></tr> }.into_any()
    };
    let rows = items.into_iter().map(row).collect_view();
    view! {
        <section class="part">
            <h2>{words.outline}</h2>
            <details class="fold">
                <summary>{(words.outline_fold)(&(t.ui.articles)(articles))}</summary>
                <div><div class="table-wrap">
                    <table class="table">
                        <caption class="sr">{words.outline_caption}</caption>
                        <thead>
                            <tr><th scope="col">{words.article}</th><th scope="col" class="num">{words.comments}</th></tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div></div>
            </details>
        </section>
    }
    .into_any()
}
