//! The per-article table.

use backend::counts::{Order, Table as Counted};
use leptos::prelude::*;
use model::counts::Row as Counts;

use super::row::{Line, Row};
use crate::messages::t;

/// The whole act and what has no place in the text first, then one row per article or annex, with the parts of one below it.
#[component]
pub(super) fn Table(counted: Counted, order: Order, parts: Option<(String, Vec<Counts>)>) -> impl IntoView {
    let w = &t().counts;
    let slug = counted.card.slug.clone();
    let whole = view! { <Row slug=slug.clone() line=Line::whole_act(counted.whole_act)/> };
    let unplaced = (counted.unplaced.comments > 0)
        .then(|| view! { <Row slug=slug.clone() line=Line::unplaced(counted.unplaced)/> });
    let rows = counted.rows.into_iter().map(|row| {
        let open = parts.as_ref().filter(|(eid, _)| *eid == row.eid).map(|(_, below)| below.clone());
        let below = open
            .as_ref()
            .map(|below| view! { <Parts slug=slug.clone() of=row.clone() below=below.clone()/> });
        view! {
            <Row slug=slug.clone() line=Line::article(row, open.is_some(), order)/>
            {below}
        }
    });
    let sorted = |this, direction: &'static str| (this == order).then_some(direction);
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" aria-sort=sorted(Order::Law, "ascending")>{w.article}</th>
                        <th role="columnheader" scope="col">{w.stances}</th>
                        <th role="columnheader" scope="col" class="num" aria-sort=sorted(Order::Comments, "descending")>
                            {w.comments}
                        </th>
                        <th role="columnheader" scope="col" class="num">{w.people}</th>
                        <th role="columnheader" scope="col" class="num">{w.organisations}</th>
                        <th role="columnheader" scope="col" class="num">{w.proposals}</th>
                        <th role="columnheader" scope="col" class="num">{t().endorsements.column}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{whole}{unplaced}{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The parts of one article, or a row that says that it has none.
#[component]
fn Parts(slug: String, of: Counts, below: Vec<Counts>) -> impl IntoView {
    if below.is_empty() {
        return view! { <tr role="row" class="sub"><td role="cell" colspan="7">{t().counts.no_parts}</td></tr> }
            .into_any();
    }
    let row = |part: Counts| view! { <Row slug=slug.clone() line=Line::part(part, &of.label)/> };
    below.into_iter().map(row).collect_view().into_any()
}
