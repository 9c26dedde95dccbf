//! The table of acts.

use backend::audit::Entry;
use leptos::prelude::*;

use super::row::Row;
use crate::messages::t;
use crate::routes::Acts;

/// One row per act. The roles keep it a table for those who listen when a phone shows it as a list.
#[component]
pub(super) fn Table(entries: Vec<Entry>, acts: Acts) -> impl IntoView {
    let w = &t().audit;
    let row = |entry| view! { <Row entry acts=acts.clone()/> };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" class="num">{w.number}</th>
                        <th role="columnheader" scope="col">{w.when}</th>
                        <th role="columnheader" scope="col">{w.who}</th>
                        <th role="columnheader" scope="col">{w.what}</th>
                        <th role="columnheader" scope="col">{w.on_what}</th>
                        <th role="columnheader" scope="col">{w.origin}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{entries.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
