//! What is left, by article.

use backend::outcomes::Article;
use leptos::prelude::*;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The name of an article in words.
pub(super) fn name(article: &Article) -> String {
    if article.label.is_empty() { t().outcomes.outside.to_owned() } else { capital(&article.label) }
}

/// A table with one row for each article, folded away.
#[component]
pub(super) fn Progress(slug: String, articles: Vec<Article>) -> impl IntoView {
    let all = t();
    let w = &all.outcomes;
    let [article, left, comments] = w.columns;
    let row = |it: Article| {
        let href = routes::outcomes_on(language(), &slug, &it.eid);
        let bar = share(&it).map(|(done, all)| {
            view! { <progress max=all.to_string() value=done.to_string() aria-hidden="true"></progress> }
        });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=href>{name(&it)}</a></th>
                <td role="cell" class="num" data-label=left>{(w.figure)(it.left.count, it.left.more)}</td>
                <td role="cell" class="num" data-label=comments>{(all.counts.figure)(it.comments)}" "{bar}</td>
            </tr>
        }
    };
    view! {
        <details class="fold outcome-progress">
            <summary>{w.progress}</summary>
            <div class="table-wrap">
                <table class="table stack" role="table" aria-label=w.progress>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{article}</th>
                            <th role="columnheader" scope="col" class="num">{left}</th>
                            <th role="columnheader" scope="col" class="num">{comments}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{articles.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}

/// How much is decided of how much, where that can be said: what is hidden counts among what is left only.
fn share(article: &Article) -> Option<(i64, i64)> {
    let known = !article.left.more && article.comments > 0;
    known.then(|| ((article.comments - article.left.count).max(0), article.comments))
}
