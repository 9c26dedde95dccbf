//! What the columns of a table mean.

use backend::open_data::{Column, Table};
use leptos::prelude::*;

use crate::messages::t;
use crate::ssr::language;

/// One row for each column: its name, its type, its meaning, and its values where they are a list.
#[component]
pub(super) fn Dictionary(table: &'static Table) -> impl IntoView {
    let (w, l) = (&t().results.data, language());
    let [name, kind, meaning] = w.columns;
    let row = |column: &'static Column| {
        let code = |(code, words): &'static (&'static str, backend::open_data::Words)| {
            view! { <li><code>{*code}</code>": "{words.pick(l)}</li> }
        };
        let codes = (!column.codes.is_empty()).then(|| {
            view! { <p class="soft">{w.values}</p><ul class="codes">{column.codes.iter().map(code).collect_view()}</ul> }
        });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><code>{column.name}</code></th>
                <td role="cell" data-label=kind>{(w.kind)(column.kind)}</td>
                <td role="cell" class="wide" data-label=meaning>{column.meaning.pick(l)}{codes}</td>
            </tr>
        }
    };
    view! {
        <section class="dictionary" id=table.name>
            <h3>{table.title.pick(l)}" "<code>{table.name}</code></h3>
            <p class="narrow">{table.about.pick(l)}</p>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{table.title.pick(l)}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{name}</th>
                            <th role="columnheader" scope="col">{kind}</th>
                            <th role="columnheader" scope="col">{meaning}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{table.columns.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}
