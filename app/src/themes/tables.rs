//! The figures of themes by article.

use backend::themes::Pair;
use leptos::prelude::*;
use model::themes::Filter;

use super::coded_page::place;
use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// One row for each theme on each article; every figure leads to its comments.
#[component]
pub(super) fn Articles(slug: String, pairs: Vec<Pair>) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.themes;
    let [people, organisations] = w.columns;
    let row = |pair: Pair| {
        let here = |sender: &str| Filter { article: pair.eid.clone(), sender: sender.to_owned() };
        let article = capital(&place(&here(""), &pair.label));
        let figure = |comments: i64, sender: &str, label: &'static str| {
            let number = (t.counts.figure)(comments);
            let content = if comments == 0 {
                number.into_any()
            } else {
                let href = routes::coded_by(language, &slug, &pair.theme, &here(sender), &[]);
                let about = format!(" {}, {article}", (w.of)(&pair.name));
                view! { <a href=href>{number}<span class="sr">{about}</span></a> }.into_any()
            };
            view! { <td role="cell" class="num" data-label=label>{content}</td> }
        };
        let theme = routes::theme(language, &slug, &pair.theme, &[]);
        let all = routes::coded_by(language, &slug, &pair.theme, &here(""), &[]);
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=theme lang="ro">{pair.name.clone()}</a></th>
                <td role="cell" data-label=w.tables.article><a href=all>{article.clone()}</a></td>
                {figure(pair.citizens, "citizen", people)}
                {figure(pair.organisations, "organisation", organisations)}
            </tr>
        }
    };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.tables.figures}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.theme}</th>
                        <th role="columnheader" scope="col">{w.tables.article}</th>
                        <th role="columnheader" scope="col" class="num">{people}</th>
                        <th role="columnheader" scope="col" class="num">{organisations}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{pairs.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
