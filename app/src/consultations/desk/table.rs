//! The table of consultations.

use backend::consultations::StaffCard;
use leptos::prelude::*;

use super::row::Row;
use crate::messages::t;

/// One row per consultation. The roles keep it a table for those who listen when a phone shows it as a list.
#[component]
pub(super) fn Table(consultations: Vec<StaffCard>) -> impl IntoView {
    let c = &t().desk.columns;
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{t().desk.caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{c.consultation}</th>
                        <th role="columnheader" scope="col">{c.stage}</th>
                        <th role="columnheader" scope="col">{c.deadline}</th>
                        <th role="columnheader" scope="col" class="num">{c.comments}</th>
                        <th role="columnheader" scope="col" class="num">{c.people}</th>
                        <th role="columnheader" scope="col" class="num">{c.organisations}</th>
                        <th role="columnheader" scope="col">{c.next}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {consultations.into_iter().map(|item| view! { <Row item/> }).collect_view()}
                </tbody>
            </table>
        </div>
    }
}
