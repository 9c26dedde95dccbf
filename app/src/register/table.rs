//! The entries for staff.

use backend::register::Entry;
use leptos::prelude::*;

use super::row::Row;
use crate::messages::t;

/// One row per entry.
#[component]
pub(super) fn Table(slug: String, entries: Vec<Entry>) -> impl IntoView {
    let w = &t().register;
    let heads = [w.number, w.received, w.means.label, w.sender, w.contact_column, w.articles];
    let head = |words: &'static str| view! { <th role="columnheader" scope="col">{words}</th> };
    let row = |entry| view! { <Row slug=slug.clone() entry/> };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.caption}</caption>
                <thead role="rowgroup"><tr role="row">{heads.map(head).collect_view()}</tr></thead>
                <tbody role="rowgroup">{entries.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
