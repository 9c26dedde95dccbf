//! Themes in a table.

use backend::themes::Theme;
use leptos::prelude::*;
use model::themes::Filter;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Themes with their definitions and figures; every figure leads to its comments.
#[component]
pub(super) fn Themes(slug: String, caption: String, themes: Vec<Theme>) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.themes;
    let [people, organisations] = w.columns;
    let row = |theme: Theme| {
        let figure = |comments: i64, sender: &str, label: &'static str| {
            let filter = Filter { sender: sender.to_owned(), ..Filter::default() };
            let href = routes::coded_by(language, &slug, &theme.id, &filter, &[]);
            let about = format!(" {}", (w.of)(&theme.name));
            view! {
                <td role="cell" class="num" data-label=label>
                    <a href=href>{(t.counts.figure)(comments)}<span class="sr">{about}</span></a>
                </td>
            }
        };
        let citizens = figure(theme.citizens, "citizen", people);
        let bodies = figure(theme.organisations, "organisation", organisations);
        let definition = (!theme.definition.is_empty())
            .then(|| view! { <p class="soft" lang="ro">{theme.definition.clone()}</p> });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" class="wide">
                    <a href=routes::theme(language, &slug, &theme.id, &[])><b lang="ro">{theme.name.clone()}</b></a>
                    {definition}
                </th>
                {citizens}
                {bodies}
            </tr>
        }
    };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.theme}</th>
                        <th role="columnheader" scope="col" class="num">{people}</th>
                        <th role="columnheader" scope="col" class="num">{organisations}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{themes.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
