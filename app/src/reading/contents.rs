//! The table of contents: folded on a phone, beside the text on a wide page.

use backend::texts::OutlineItem;
use leptos::prelude::*;

use super::OutlineTitle;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The table of contents. On the whole text its links lead down the page, on an article's page to other pages.
#[component]
pub(crate) fn Contents(
    /// Slug of the consultation.
    slug: String,
    /// How many articles there are.
    articles: i64,
    /// The outline.
    outline: Vec<OutlineItem>,
    /// `eid` of the article whose page this is; absent on the whole text.
    #[prop(optional, into)]
    current: Option<String>,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let text = current.as_ref().map_or_else(String::new, |_| routes::text(l, &slug));
    let line = |item: OutlineItem| {
        let here = current.as_ref() == Some(&item.eid);
        let href = match &current {
            Some(_) if !item.address.is_empty() => routes::article(l, &slug, &item.address),
            _ => format!("{text}#{}", item.eid),
        };
        let said = (item.comments > 0 && !item.kind.is_grouping()).then(|| {
            let after = (t.ui.comments_after)(item.comments);
            view! { <span class="n">{item.comments}<span class="sr">{after}</span></span> }
        });
        let class = item.kind.is_grouping().then_some("chapter");
        view! {
            <li class=class><a href=href aria-current=here.then_some("page")><OutlineTitle item/>{said}</a></li>
        }
    };
    view! {
        <details class="toc">
            <summary>{t.reading.contents}" "<span class="soft">{(t.ui.articles)(articles)}</span></summary>
            <nav aria-label=t.reading.contents>
                <p class="toc-title">{t.reading.contents}</p>
                <ol>{outline.into_iter().map(line).collect_view()}</ol>
            </nav>
        </details>
    }
}
